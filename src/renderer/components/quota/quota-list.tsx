import { StateBadge } from '../state-badge'
import { markWords } from '../verdict/verdict-words'
import classes from './quota.module.css'
import { type QuotaEntry, quotaBadge } from './quota-words'

/** Limits with their arithmetic, what one more would change, and the source of each. */
export function QuotaList({ lines }: { lines: readonly QuotaEntry[] }) {
  return (
    <ul className={classes.list}>
      {lines.map(({ key, title, quota, binds, otherReading }) => {
        const { tone, word } = quotaBadge(quota, binds)
        return (
          <li key={key}>
            <div className={classes.heading}>
              <strong>{title}</strong>
              <StateBadge tone={tone}>{word}</StateBadge>
              {!binds && <span className={classes.quiet}>để so sánh, không bắt buộc</span>}
            </div>
            <p className={classes.arithmetic}>{quota.arithmetic}.</p>
            {quota.oneMore && <p className={classes.more}>Thêm 1: {quota.oneMore}.</p>}
            {otherReading && <p className={classes.more}>Cách hiểu khác: {otherReading.arithmetic}.</p>}
            <p className={classes.quiet}>
              {quota.article} ({quota.mark}: {markWords[quota.mark]}). {quota.note}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
