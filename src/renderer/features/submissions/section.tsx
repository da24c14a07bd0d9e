import type { ReactNode } from 'react'
import classes from './submission.module.css'

/** One part of the paper; the line of parts above the form leads here. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={classes.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={classes.heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
