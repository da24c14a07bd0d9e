import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { screens } from './screens'

/** Ctrl+K searches, Alt + digit goes to a screen of the rail. */
export function useFrameKeys(onSearch: () => void): void {
  const [, go] = useLocation()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const hasControl = event.ctrlKey || event.metaKey
      if (hasControl && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onSearch()
      }
      if (event.altKey && !hasControl) {
        const screen = screens.find((candidate) => `Digit${candidate.digit}` === event.code)
        if (!screen) return
        event.preventDefault()
        go(screen.path)
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
