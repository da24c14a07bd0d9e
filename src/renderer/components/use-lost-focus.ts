import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the cursor to what comes next when what had it is gone: a button that went with its step, a dialog over it.
 * Wherever else the cursor stands, it stays.
 */
export function useLostFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null)
  useEffect(() => {
    // Two frames later: a dialog gives the cursor back first, where it can.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => document.activeElement === document.body && target.current?.focus()),
    )
    return () => cancelAnimationFrame(frame)
  }, [])
  return target
}
