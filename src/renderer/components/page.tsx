import type { ReactNode } from 'react'
import classes from './page.module.css'

type Props = {
  title: ReactNode
  /** One line under the title: what this screen is for. */
  help?: ReactNode
  /** Buttons of the whole screen, right of the title. */
  actions?: ReactNode
  /** A line between title and body that stays while the body scrolls: filters, totals, a state line. */
  tools?: ReactNode
  /** The body fills the screen and its parts scroll by themselves; else the body scrolls as a whole. */
  isFixed?: boolean
  children: ReactNode
}

/** One screen: heading and tools stay, the body scrolls. */
export function Page({ title, help, actions, tools, isFixed = false, children }: Props) {
  return (
    <section className={classes.page}>
      <PageHeader title={title} help={help} actions={actions} />
      {tools && <div className={classes.tools}>{tools}</div>}
      <div className={isFixed ? classes.fixed : classes.scrolling}>{children}</div>
    </section>
  )
}

export function PageHeader({ title, help, actions }: Pick<Props, 'title' | 'help' | 'actions'>) {
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <h1 className={classes.title}>{title}</h1>
        {help && <p className={classes.help}>{help}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
