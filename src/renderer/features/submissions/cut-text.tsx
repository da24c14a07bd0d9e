import { type RefObject, useEffect, useState } from 'react'
import classes from './person-grid.module.css'

type CutText = { text: string; top: number; right: number; below: boolean }

/** A cell further down than this has its text shown above it. */
const roomBelowPx = 140

/** Shows the whole text of the cell that has the cursor when the cell is too narrow for it. */
export function CutTextOf({ body }: { body: RefObject<HTMLElement | null> }) {
  const [cut, setCut] = useState<CutText | null>(null)
  useEffect(() => {
    const rows = body.current
    if (!rows) return
    const look = () => setCut(cutTextIn(document.activeElement))
    const hide = () => setCut(null)
    rows.addEventListener('focusin', look)
    rows.addEventListener('focusout', hide)
    rows.addEventListener('input', look)
    window.addEventListener('scroll', look, { capture: true })
    return () => {
      rows.removeEventListener('focusin', look)
      rows.removeEventListener('focusout', hide)
      rows.removeEventListener('input', look)
      window.removeEventListener('scroll', look, { capture: true })
    }
  }, [body])
  if (!cut) return null
  // Hidden from those who hear the cell: its value is the same.
  return (
    <div
      aria-hidden
      className={classes.cutText}
      style={{ top: cut.top, right: cut.right, translate: cut.below ? undefined : '0 -100%' }}
    >
      {cut.text}
    </div>
  )
}

function cutTextIn(cell: Element | null): CutText | null {
  if (!(cell instanceof HTMLInputElement) || cell.type !== 'text') return null
  if (cell.dataset.row === undefined || cell.scrollWidth <= cell.clientWidth) return null
  const place = cell.getBoundingClientRect()
  const below = place.bottom + roomBelowPx < window.innerHeight
  return {
    text: cell.value,
    top: below ? place.bottom + 2 : place.top - 2,
    right: window.innerWidth - place.right,
    below,
  }
}
