import { useEffect } from 'react'
import { useLocation } from 'wouter'

/** The element that holds the screen in hand. */
export const bodyId = 'screen'

/** Puts the cursor at the beginning of a screen reached by keyboard: Tab then goes on within it, not along the rail. */
export const focusBody = (): void => document.getElementById(bodyId)?.focus()

/** What had the cursor may be gone with the screen it stood on: then it begins in the new one. */
export function useFocusInBody(): void {
  const [location] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after each change of screen
  useEffect(() => {
    // A frame later, for a list or panel may have put it somewhere by then.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => document.activeElement === document.body && focusBody()),
    )
    return () => cancelAnimationFrame(frame)
  }, [location])
}
