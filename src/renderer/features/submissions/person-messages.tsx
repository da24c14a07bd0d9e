import { IconPencil, IconUsers } from '@tabler/icons-react'
import {
  changedLead,
  changeSince,
  type JudgedAward,
  reasonOf,
  verdictTitle,
  verdictTones,
} from '../../components/verdict/verdict-words'
import classes from './person-grid.module.css'

type Props = {
  errors: string
  warnings: string
  elsewhere: string
  judged: readonly JudgedAward[]
}

/** What is to be said of one line, under it: what is wrong, what is doubtful, why a nomination does not hold. */
export function PersonMessages({ errors, warnings, elsewhere, judged }: Props) {
  const said = judged.filter(({ verdict, override }) => verdict.status !== 'eligible' || override !== null)
  if (!errors && !warnings && !elsewhere && said.length === 0) return null
  return (
    <tr className={classes.messages}>
      <td />
      <td colSpan={10}>
        {errors && <div className={classes.error}>{errors}</div>}
        {said.map(({ award, verdict, override }) => (
          <div key={award} className={classes.reason} data-tone={verdictTones[verdict.status]}>
            <span
              className={classes.reasonTitle}
            >{`${verdictTitle(verdict)}${reasonOf(verdict) ? ':' : '.'}`}</span>{' '}
            {reasonOf(verdict)}
            {override && (
              <span className={classes.against}>
                {' '}
                <IconPencil size={13} aria-hidden /> Vẫn đề nghị: {override.reason}
              </span>
            )}
            {changeSince({ verdict, override }) && (
              <span className={classes.changedSince}> {changedLead} (Ctrl+Enter).</span>
            )}
          </div>
        ))}
        {warnings && <div className={classes.warning}>{warnings}</div>}
        {elsewhere && (
          <div className={classes.elsewhere}>
            <IconUsers size={13} aria-hidden /> {elsewhere}
          </div>
        )}
      </td>
    </tr>
  )
}
