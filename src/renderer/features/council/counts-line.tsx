import classes from './ballots.module.css'
import { type CountField, countFields, digitsOf, type Tally } from './tally-edits'

type Props = {
  values: Tally['values']
  filled: ReadonlySet<string>
  errors: Record<string, string>
  /** The row its cells have in the grid of the desk. */
  row: number
  /** How many may vote; offered as the number of ballots handed out. */
  voters: number
  members: number
  isReadOnly: boolean
  /** All but the number handed out come from the papers typed. */
  derived: boolean
  onCount: (field: CountField, typed: string | null) => void
  /** Enter in a cell, where the desk has no keys of its own. */
  onEnter?: () => void
}

const labels: Record<CountField, string> = {
  issued: 'Phát ra',
  returned: 'Thu về',
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ',
}

/** Handed out, returned, valid, invalid: the top of the tally minutes. */
export function CountsLine(props: Props) {
  const { values, filled, errors, row, voters, members, isReadOnly, derived, onCount, onEnter } = props
  const wrong = countFields.flatMap((field) => errors[field] ?? [])
  return (
    <section className={classes.counts} aria-label="Số phiếu">
      {countFields.map((field) => (
        <label key={field} className={classes.countField}>
          <span>{labels[field]}</span>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={classes.count}
            aria-label={labels[field]}
            aria-invalid={errors[field] !== undefined || undefined}
            data-path={field}
            data-filled={filled.has(field) || undefined}
            data-row={row}
            data-column={field}
            readOnly={isReadOnly || (derived && field !== 'issued')}
            tabIndex={derived && field !== 'issued' ? -1 : undefined}
            placeholder={field === 'issued' && voters > 0 ? String(voters) : undefined}
            value={values[field] ?? ''}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => onCount(field, digitsOf(event.currentTarget.value))}
            onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
          />
        </label>
      ))}
      <div className={classes.countNews}>
        {wrong.length > 0 ? (
          wrong.map((sentence) => (
            <div key={sentence} className={classes.error} role="alert">
              {sentence}
            </div>
          ))
        ) : (
          <span className={classes.quiet}>
            Hội đồng {members} thành viên; {voters} người bỏ phiếu (có mặt và gửi ý kiến bằng văn bản).
            {values.issued === null && voters > 0 && ` Enter lấy số phát ra ${voters}.`}
          </span>
        )}
      </div>
    </section>
  )
}
