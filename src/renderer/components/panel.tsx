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

/** A detail beside its list. Escape closes it and gives the focus back to the list. */
export function Panel({ title, onClose, footer, width = 440, children }: Props) {
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)

  useEffect(() => {
    opener.current = document.activeElement
    const first = panel.current?.querySelector<HTMLElement>('[data-autofocus]')
    const field = first ?? panel.current?.querySelector<HTMLElement>('input, textarea, select')
    field?.focus()
    return () => {
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
    }
  }, [])

  return (
    <aside
      ref={panel}
      className={classes.panel}
      style={{ width }}
      aria-label={typeof title === 'string' ? title : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={classes.header}>
        <h2 className={classes.title}>{title}</h2>
        <CloseButton aria-label="Đóng (Esc)" onClick={onClose} />
      </header>
      <div className={classes.body}>{children}</div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </aside>
  )
}
