import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './panel.module.css'

type Props = {
  title: ReactNode
  onClose: () => void
  /** Buttons that stay at the foot while the body scrolls. */
  footer?: ReactNode
  /** Pixels. */
  width?: number
  children: ReactNode
}

/** A detail beside its list. Escape closes it, from the list too, and gives the focus back to the list. */
export function Panel({ title, onClose, footer, width = 440, children }: Props) {
  const panel = useRef<HTMLElement>(null)
  const close = useRef(leave)
  close.current = leave

  function leave() {
    const row = document.querySelector<HTMLElement>('tr[data-open]')
    onClose()
    if (row) requestAnimationFrame(() => row.isConnected && row.focus())
  }

  useEffect(() => {
    const opener = document.activeElement
    focusFirstField(panel.current)
    return () => {
      // Only if the focus went with the panel: who pressed another row is there already.
      const isFocusLost = document.activeElement === null || document.activeElement === document.body
      if (isFocusLost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  useEffect(() => {
    let isForAnother = false
    // Asked on the way down: on the way up the open list has closed already.
    function onWayDown(event: KeyboardEvent) {
      isForAnother = isForSomethingOpen(event.target)
    }
    function onWayUp(event: KeyboardEvent) {
      if (event.key === 'Escape' && !event.defaultPrevented && !isForAnother) close.current()
    }
    window.addEventListener('keydown', onWayDown, { capture: true })
    window.addEventListener('keydown', onWayUp)
    return () => {
      window.removeEventListener('keydown', onWayDown, { capture: true })
      window.removeEventListener('keydown', onWayUp)
    }
  }, [])

  return (
    <aside
      ref={panel}
      data-panel
      className={classes.panel}
      style={{ width }}
      aria-label={typeof title === 'string' ? title : undefined}
    >
      <header className={classes.header}>
        <h2 className={classes.title}>{title}</h2>
        <CloseButton aria-label="Đóng (Esc)" onClick={leave} />
      </header>
      <div className={classes.body}>{children}</div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </aside>
  )
}

/** Escape closes an open list, menu or dialog first. */
const isForSomethingOpen = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.getAttribute('aria-expanded') === 'true' ||
    target.closest('[role="dialog"], [role="menu"]') !== null)

function focusFirstField(panel: Element | null) {
  const field =
    panel?.querySelector<HTMLElement>('[data-autofocus]') ??
    panel?.querySelector<HTMLElement>('input, textarea, select')
  field?.focus()
}

/** Goes from the list into the detail that is open beside it. */
export const focusPanel = (): void => focusFirstField(document.querySelector('[data-panel]'))
