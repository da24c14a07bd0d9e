import type { AwardRecord, RecipientHistory } from '#shared/domain/ledger'
import { useRequest } from '../../api'
import { formatMoment } from '../../components/moments'
import classes from './ledger.module.css'

/** What earlier corrections of one record changed, and why. */
export function RecordTrace({ record }: { record: AwardRecord }) {
  const { data } = useRequest('ledger.history', { personId: record.personId, unitId: record.unitId })
  const changes = data?.changes.filter(({ recordId }) => recordId === record.id) ?? []
  if (changes.length === 0) return null
  return (
    <>
      <h3 className={classes.heading}>Đã sửa</h3>
      <Trace changes={changes} />
    </>
  )
}

type TraceProps = { changes: RecipientHistory['changes']; showsAward?: boolean }

export function Trace({ changes, showsAward = false }: TraceProps) {
  return (
    <ol className={classes.trace}>
      {changes.map(({ recordId, awardName, changedAt, reason, differences }) => (
        <li key={`${recordId} ${changedAt} ${reason}`}>
          <span className={classes.when}>{formatMoment(changedAt)}</span>
          {showsAward && <strong>{awardName}. </strong>}
          {reason}
          <ul>
            {differences.map(({ what, before, after }) => (
              <li key={what}>
                {what}: <del>{before || 'trống'}</del> → <ins>{after || 'trống'}</ins>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
