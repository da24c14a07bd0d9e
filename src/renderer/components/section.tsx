import type { ReactNode } from 'react'
import classes from './section.module.css'

type Props = {
  title: string
  /** Where links to this part of the screen lead. */
  id?: string
  help?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** One part of a form or a screen, under the heading the paper gives it. */
export function Section({ title, id, help, actions, children }: Props) {
  return (
    <section id={id} className={classes.section}>
      <header className={classes.header}>
        <div className={classes.titles}>
          <h2 className={classes.title}>{title}</h2>
          {help && <p className={classes.help}>{help}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  )
}
