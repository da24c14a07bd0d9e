import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { focusBody } from './focus-body'
import { screenOfKey } from './screens'
import { keepTyping } from './type-ahead'

/** Ctrl+K searches; Alt + digit, with Shift or without, goes to a screen of the rail. */
export function useFrameKeys(onSearch: () => void): void {
  const [, go] = useLocation()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      // A question in a dialog is answered before anything else; leaving would take its screen from under it.
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      const hasControl = event.ctrlKey || event.metaKey
      if (hasControl && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        keepTyping()
        onSearch()
      }
      const screen = screenOfKey(event)
      if (!screen) return
      event.preventDefault()
      go(screen.path)
      focusBody()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
