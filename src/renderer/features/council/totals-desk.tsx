import { Button } from '@mantine/core'
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import type { Ballot, CouncilSession } from '#shared/domain/council'
import { notifyOffer, withdrawOffer } from '../../components/notify'
import { awardOn, candidatesOn, voterCount } from './ballot-words'
import classes from './ballots.module.css'
import { CountsLine } from './counts-line'
import {
  type CountField,
  clearLines,
  countFields,
  countOf,
  emptyLines,
  fillUnanimous,
  settleLine,
  typeCount,
  typeVotes,
  type VoteField,
  voteFields,
} from './tally-edits'
import { TallyRow } from './tally-row'
import type { BallotDesk } from './use-ballot'
import { useCellWalk } from './use-cell-walk'

type Props = { session: CouncilSession; ballot: Ballot; desk: BallotDesk }

/** The row number of the counts above the candidates. */
const countsRow = -1
const filledNews = 'ballot/unanimous'

/** Entry by totals: the counts of the ballot, then one line a candidate. Enter goes to the next cell to type in. */
export function TotalsDesk({ session, ballot, desk }: Props) {
  const { tally, edit } = desk
  const { values, filled } = tally
  const isOpen = session.state === 'open'
  const candidates = candidatesOn(session, values.candidateIds)
  const desktop = useRef<HTMLDivElement>(null)
  const { focusCell, onKeyDown: walk } = useCellWalk(desktop)
  const voters = voterCount(session)

  // Papers in the left hand: the right one starts typing at once.
  const isCounted = countOf(values.valid) !== null
  const first = useRef({ isCounted, isOpen })
  useEffect(() => {
    if (!first.current.isOpen) return
    if (first.current.isCounted) focusCell(0, 'votesFor')
    else focusCell(countsRow, 'issued')
  }, [focusCell])

  const onCount = useCallback(
    (field: CountField, typed: string | null) => edit((now) => typeCount(now, field, typed)),
    [edit],
  )
  const onVotes = useCallback(
    (candidateId: number, field: VoteField, typed: string | null) =>
      edit((now) => typeVotes(now, candidateId, field, typed)),
    [edit],
  )

  const onLeaveEmpty = useCallback(
    (candidateId: number) => edit((now) => settleLine(now, candidateId)),
    [edit],
  )

  function enterCount(field: CountField) {
    // The number offered is taken by going on.
    if (field === 'issued' && values.issued === null && voters > 0)
      edit((now) => typeCount(now, 'issued', voters))
    const next = countFields[countFields.indexOf(field) + 1]
    if (next) focusCell(countsRow, next)
    else focusCell(0, 'votesFor')
  }

  function enterVotes(row: number, field: VoteField) {
    const line = values.votes[row]
    const missing = line && voteFields.find((one) => one !== field && line[one] === null)
    if (line && line[field] !== null && missing) focusCell(row, missing)
    else if (!focusCell(row + 1, 'votesFor')) focusCell(row, field)
  }

  const empty = emptyLines(tally)
  // A number that can't be is not offered to every line.
  const canFill = isCounted && !countFields.some((field) => ballot.errors[field] !== undefined)
  // Away from the desk there is nothing to take back any more.
  useEffect(() => () => withdrawOffer(filledNews), [])
  function fillRest() {
    const before = new Set(empty)
    edit(fillUnanimous)
    notifyOffer({
      id: filledNews,
      message: `Đã ghi đồng ý ${countOf(values.valid)} cho ${before.size} dòng.`,
      label: 'Hoàn tác',
      onTake: () => edit((now) => clearLines(now, before)),
    })
  }

  function onKeyDown(event: KeyboardEvent) {
    const cell = event.target as HTMLElement
    const { column } = cell.dataset
    if (column === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const row = Number(cell.dataset.row)
    const count = countFields.find((field) => field === column)
    const votes = voteFields.find((field) => field === column)
    if (event.key === 'Enter' && !event.shiftKey && count) enterCount(count)
    else if (event.key === 'Enter' && !event.shiftKey && votes) enterVotes(row, votes)
    else if (event.key === 'ArrowDown' && count) focusCell(0, 'votesFor')
    else if (event.key === 'ArrowUp' && row === 0) focusCell(countsRow, 'issued')
    else return walk(event)
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its cells take the keys, this only hears of them
    <div ref={desktop} className={classes.sheet} onKeyDown={onKeyDown}>
      <CountsLine
        values={values}
        filled={filled}
        errors={ballot.errors}
        row={countsRow}
        voters={voters}
        members={session.memberCount}
        isReadOnly={!isOpen}
        derived={false}
        onCount={onCount}
      />
      <div className={classes.scroller}>
        <table className={classes.tally} aria-label={`Kết quả kiểm phiếu ${values.title}`}>
          <thead>
            <tr>
              <th className={classes.place}>TT</th>
              <th>Người, tập thể</th>
              <th className={classes.figure}>Đồng ý</th>
              <th className={classes.figure} title="Không đồng ý">
                Không
              </th>
              <th className={classes.figure} title="Không có ý kiến">
                Trắng
              </th>
              <th className={classes.outcome}>Kết quả</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate, index) => {
              const line = values.votes.find(({ candidateId }) => candidateId === candidate.id)
              return (
                <TallyRow
                  key={candidate.id}
                  index={index}
                  candidate={candidate}
                  award={awardOn(candidates, candidate)}
                  votesFor={line?.votesFor ?? null}
                  votesAgainst={line?.votesAgainst ?? null}
                  votesBlank={line?.votesBlank ?? null}
                  filled={voteFields.filter((field) => filled.has(`votes.${candidate.id}.${field}`)).join()}
                  error={errorOf(ballot.errors, candidate.id)}
                  outcome={candidate.outcome?.sentence ?? ''}
                  passed={candidate.outcome?.passed ?? null}
                  source={candidate.outcome?.source ?? ''}
                  isReadOnly={!isOpen}
                  onVotes={onVotes}
                  onLeaveEmpty={onLeaveEmpty}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        {isOpen && canFill && empty.length > 1 && (
          <Button flex="none" variant="default" onClick={fillRest}>
            {empty.length} dòng còn trống: cùng đồng ý {countOf(values.valid)}
          </Button>
        )}
        <p className={classes.keys}>
          Enter sang ô phải gõ tiếp, ↑ ↓ đi giữa các dòng. Số in nghiêng là phần còn lại tính ra, gõ đè được.
        </p>
      </div>
    </div>
  )
}

/** What is wrong with a candidate's line, whichever of its cells is named. */
const errorOf = (errors: Record<string, string>, candidateId: number): string =>
  Object.entries(errors)
    .filter(([path]) => path.startsWith(`votes.${candidateId}.`))
    .map(([, sentence]) => sentence)
    .join(' ')
