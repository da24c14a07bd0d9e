import { type RefObject, useEffect, useState } from 'react'

/** CSS pixels; a row of a windowed table has exactly this height (data-table.module.css). */
export const rowHeightPx = 32
/** Rows drawn above and below what can be seen, so that scrolling and arrows find them there. */
const spareRows = 30

type RowWindow = { from: number; to: number }

/**
 * The rows worth drawing: those in sight and some around them. A list of two thousand people takes seconds to
 * draw whole, and a moment this way. `isOn` is false for lists short enough, or with rows of uneven height.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  isOn: boolean,
): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: 2 * spareRows })

  useEffect(() => {
    const element = scroller.current
    if (!element || !isOn) return
    function look(this: void) {
      const first = Math.floor(element!.scrollTop / rowHeightPx)
      const last = first + Math.ceil(element!.clientHeight / rowHeightPx)
      setSeen((drawn) => {
        const isCovered =
          drawn.from <= Math.max(0, first - spareRows / 2) &&
          drawn.to >= Math.min(count, last + spareRows / 2)
        return isCovered ? drawn : { from: first - spareRows, to: last + spareRows }
      })
    }
    look()
    const size = new ResizeObserver(look)
    size.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      size.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, count, isOn])

  if (!isOn) return { from: 0, to: count }
  const from = Math.min(Math.max(0, seen.from), Math.max(0, count - 1))
  return { from, to: Math.min(count, Math.max(seen.to, from + spareRows)) }
}
