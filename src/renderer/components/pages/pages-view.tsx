import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { LaidOutPage } from './lay-out'
import classes from './pages.module.css'
import type { Pages } from './use-pages'

type Props = {
  /** Names the pages for those who hear them. */
  label: string
  pages: Pages
  /** How large: 1 is as wide as there is room. */
  zoom: number
  /** Pressed + or -. */
  onZoom?: (step: 1 | -1) => void
  onPage?: (index: number) => void
  /** Takes the focus when the pages are there, so that the page keys work at once. */
  hasFocus?: boolean
}

const pixelsPerPoint = 4 / 3
/** Pixels around and between the pages. */
const gap = 16
/** A page is not blown up beyond this, however wide the window is. */
const largestFit = 1.5

/** A document as on paper: its pages one under another, as wide as there is room. */
export function PagesView({ label, pages: { pages, bench }, zoom, onZoom, onPage, hasFocus = false }: Props) {
  const frame = useRef<HTMLElement>(null)
  const room = useWidth(frame)
  const widest = Math.max(1, ...(pages ?? []).map(({ width }) => width * pixelsPerPoint))
  const scale = Math.min(largestFit, Math.max(0.2, (room - 2 * gap) / widest)) * zoom

  useEffect(() => {
    if (hasFocus && pages) frame.current?.focus({ preventScroll: true })
  }, [hasFocus, pages])

  function look() {
    const { current } = frame
    if (!current || !onPage) return
    const middle = current.scrollTop + current.clientHeight / 3
    const tops = sheetsOf(current).map((sheet) => sheet.offsetTop)
    onPage(
      Math.max(
        0,
        tops.findLastIndex((top) => top <= middle),
      ),
    )
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey) return
    const isZoom = event.key === '+' || event.key === '=' || event.key === '-'
    // With Ctrl too, as everywhere else; what else goes with Ctrl is not the pages' own.
    if ((event.ctrlKey || event.metaKey) && !isZoom) return
    if (event.key === '+' || event.key === '=') onZoom?.(1)
    else if (event.key === '-') onZoom?.(-1)
    else if (event.key === 'PageDown') turn(frame.current, 1)
    else if (event.key === 'PageUp') turn(frame.current, -1)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div ref={bench} className={classes.bench} aria-hidden />
      <section
        ref={frame}
        className={classes.view}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and page keys turn its pages
        tabIndex={0}
        onScroll={look}
        onKeyDown={onKeyDown}
      >
        {pages?.map((page, index) => (
          // Pages have no names but their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
          <Sheet key={index} page={page} scale={scale} number={index + 1} />
        ))}
      </section>
    </>
  )
}

const sheetsOf = (frame: HTMLElement): HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>(':scope > [data-page]'),
]

/** To the head of the next page, or of this one and then the one before. */
function turn(frame: HTMLElement | null, step: 1 | -1): void {
  if (!frame) return
  const tops = sheetsOf(frame).map((sheet) => sheet.offsetTop - gap)
  const at = frame.scrollTop
  const target = step === 1 ? tops.find((top) => top > at + 1) : tops.findLast((top) => top < at - 1)
  frame.scrollTo({ top: target ?? (step === 1 ? frame.scrollHeight : 0) })
}

function Sheet({ page, scale, number }: { page: LaidOutPage; scale: number; number: number }) {
  const holder = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    holder.current?.replaceChildren(page.element)
  }, [page])
  const [width, height] = [page.width * pixelsPerPoint, page.height * pixelsPerPoint]
  return (
    <div
      className={classes.onDesk}
      data-page={number}
      style={{ width: width * scale, height: height * scale }}
    >
      {/* Scaled as drawn, so that every line stays where it was measured. */}
      <div ref={holder} className={classes.scaled} style={{ width, height, transform: `scale(${scale})` }} />
    </div>
  )
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    setWidth(current.clientWidth)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
