import { IconChevronRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import { StatusDot } from '../../components/state-badge'
import type { AgendaLine } from './agenda'
import classes from './home.module.css'

type Props = { title: string; lines: AgendaLine[]; empty: string }

export function AgendaColumn({ title, lines, empty }: Props) {
  return (
    <section className={classes.column} aria-label={title}>
      <h2 className={classes.heading}>
        {title} <span className={classes.count}>{lines.length}</span>
      </h2>
      {lines.length === 0 ? (
        <p className={classes.empty}>{empty}</p>
      ) : (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={`${line.path} ${line.text}`}>
              <Link href={line.path} className={classes.line}>
                <StatusDot tone={line.tone} label={line.word} />
                <span className={classes.text}>
                  {line.text}
                  {line.detail && <span className={classes.detail}>{line.detail}</span>}
                </span>
                <IconChevronRight size={15} aria-hidden className={classes.go} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
