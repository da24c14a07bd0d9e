import { memo } from 'react'
import type { Candidate } from '#shared/domain/council'
import { StateBadge } from '../../components/state-badge'
import { arithmeticOf, placeOf } from './ballot-words'
import classes from './ballots.module.css'
import { MemberMark } from './candidate-columns'
import { digitsOf, type Typed, type VoteField, voteFields } from './tally-edits'

type Props = {
  index: number
  candidate: Candidate
  award: string
  votesFor: Typed
  votesAgainst: Typed
  votesBlank: Typed
  /** Fields filled in for the officer, as text. */
  filled: string
  error: string
  outcome: string
  passed: boolean | null
  source: string
  isReadOnly: boolean
  onVotes: (candidateId: number, field: VoteField, typed: string | null) => void
  /** A cell is left empty. */
  onLeaveEmpty: (candidateId: number) => void
}

const labels: Record<VoteField, string> = {
  votesFor: 'Đồng ý',
  votesAgainst: 'Không đồng ý',
  votesBlank: 'Không có ý kiến',
}

/** Answers bring the candidates anew with each keystroke: only what they say counts. */
export const TallyRow = memo(DrawnRow, (before, after) =>
  (Object.keys(after) as (keyof Props)[]).every((key) =>
    key === 'candidate'
      ? before.candidate.id === after.candidate.id && before.candidate.name === after.candidate.name
      : before[key] === after[key],
  ),
)

function DrawnRow(props: Props) {
  const {
    index,
    candidate,
    award,
    filled,
    error,
    outcome,
    passed,
    source,
    isReadOnly,
    onVotes,
    onLeaveEmpty,
  } = props
  const place = placeOf(candidate)
  return (
    <tr data-bad={error !== '' || undefined}>
      <td className={classes.place}>{index + 1}</td>
      <td className={classes.name}>
        <div>
          {candidate.name} {award && <span className={classes.award}>{award}</span>}
          {candidate.isMember && <MemberMark />}
        </div>
        {place && (
          <div className={classes.placeOf} title={place}>
            {place}
          </div>
        )}
      </td>
      {voteFields.map((field) => (
        <td key={field} className={classes.figure}>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={classes.cell}
            aria-label={`${labels[field]}, ${candidate.name}`}
            aria-invalid={error !== '' || undefined}
            data-filled={filled.split(',').includes(field) || undefined}
            data-row={index}
            data-column={field}
            readOnly={isReadOnly}
            value={props[field] ?? ''}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={(event) => event.currentTarget.value === '' && !isReadOnly && onLeaveEmpty(candidate.id)}
            onChange={(event) => onVotes(candidate.id, field, digitsOf(event.currentTarget.value))}
          />
        </td>
      ))}
      <td className={classes.outcome}>
        {error ? (
          <span className={classes.error}>{error}</span>
        ) : (
          passed !== null && (
            <span className={classes.result} title={`${outcome} ${source}`}>
              <StateBadge tone={passed ? 'good' : 'bad'}>{passed ? 'Đạt' : 'Không đạt'}</StateBadge>
              <span className={classes.quiet}>{arithmeticOf(outcome)}</span>
            </span>
          )
        )}
      </td>
    </tr>
  )
}
