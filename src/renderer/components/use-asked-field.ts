import { useEffect } from 'react'

/** How long a screen may take to draw the field it was asked for. */
const patienceMs = 2_000

/** Takes the cursor to the field that a link asks for (`lackPath`: `?o=heldOn`), as soon as it is drawn. */
export function useAskedField(): void {
  useEffect(() => {
    let isShown = true
    function look() {
      const path = new URLSearchParams(window.location.search).get('o')
      if (path === null) return
      const until = performance.now() + patienceMs
      const attempt = () => {
        if (!isShown) return
        if (focusPath(path)) return forgetQuestion()
        if (performance.now() < until) requestAnimationFrame(attempt)
        else forgetQuestion()
      }
      attempt()
    }
    look()
    window.addEventListener('hashchange', look)
    return () => {
      isShown = false
      window.removeEventListener('hashchange', look)
    }
  }, [])
}

/** Puts the cursor into the field of that path, or into the first one inside it. False when it is not there. */
export function focusPath(path: string): boolean {
  const place = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
  const target = place?.matches('input, textarea, button')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, button')
  if (!target) return false
  target.scrollIntoView({ block: 'nearest' })
  target.focus()
  return true
}

/** So that coming back to the screen, or loading it anew, does not ask again. */
function forgetQuestion(): void {
  const { pathname, hash } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${hash}`)
}
