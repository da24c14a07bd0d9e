import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

type Props = {
  title: string
  /** What to do first, in one or two sentences. */
  children?: ReactNode
  actions?: ReactNode
}

/** Stands where a list will stand, and says what to do first. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      {children && <p className={classes.text}>{children}</p>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
