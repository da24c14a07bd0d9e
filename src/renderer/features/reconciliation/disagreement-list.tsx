import { Link } from 'wouter'
import type { Disagreement } from '#shared/domain/reconciliation'
import { lackPath } from '../../components/lack-path'
import { Section } from '../../components/section'
import { StatusDot } from '../../components/state-badge'
import classes from './reconciliation.module.css'

/** Each difference a sentence with both values, leading to its row. */
export function DisagreementList({ disagreements }: { disagreements: Disagreement[] }) {
  if (disagreements.length === 0) return null
  return (
    <Section title="Chưa khớp" help="Bấm vào một dòng để tới nơi sửa.">
      <ul className={classes.list}>
        {disagreements.map((one) => (
          <li key={one.message} className={classes.item}>
            <StatusDot
              tone={one.isBlocking ? 'bad' : 'doubt'}
              label={one.isBlocking ? 'Chưa ban hành được' : 'Cần xem lại'}
            />
            {one.at && one.at.screen !== 'reconciliation' ? (
              <Link href={lackPath(one.at)} className={classes.go}>
                {one.message}
              </Link>
            ) : (
              <span>{one.message}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
