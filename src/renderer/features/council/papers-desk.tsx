import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Ballot, CouncilSession } from '#shared/domain/council'
import { roundOf, sumPapers } from '#shared/rules/ballots'
import { ErrorBanner } from '../../components/error-banner'
import { candidatesOn, voterCount } from './ballot-words'
import classes from './ballots.module.css'
import { CountsLine } from './counts-line'
import { PaperDifferences } from './paper-differences'
import { differencesOf, nextNumber, type Round } from './paper-edits'
import { PaperSheet } from './paper-sheet'
import papersClasses from './papers.module.css'
import { countOf, typeCount } from './tally-edits'
import type { BallotDesk } from './use-ballot'
import { usePapers } from './use-papers'

type Props = { session: CouncilSession; ballot: Ballot; desk: BallotDesk }
type View = { kind: 'paper'; round: Round; number: number } | { kind: 'done'; round: 1 } | { kind: 'compare' }

const nothingFilled: ReadonlySet<string> = new Set()

/** Entry paper by paper, twice: the second round is typed blind, then both are compared. */
export function PapersDesk({ session, ballot, desk }: Props) {
  const { papers, put, remove, failure } = usePapers(ballot)
  const { values } = desk.tally
  const candidates = candidatesOn(session, values.candidateIds)
  const ids = values.candidateIds
  const isOpen = session.state === 'open'
  const issued = countOf(values.issued)
  const counts = { 1: roundOf(papers, 1).size, 2: roundOf(papers, 2).size }
  const isSecondDone = counts[2] > 0 && counts[2] >= counts[1]
  const differences = isSecondDone ? differencesOf(papers, ids) : []
  const [view, setView] = useState<View>(() => firstView(isOpen))

  // Without the number handed out nobody knows when the pile is through.
  const isUnknown = useRef(isOpen && issued === null)
  useEffect(() => {
    if (isUnknown.current) document.querySelector<HTMLElement>('input[data-path="issued"]')?.focus()
  }, [])

  function firstView(canType: boolean): View {
    const round = counts[1] > 0 && (issued === null || counts[1] >= issued) && counts[2] > 0 ? 2 : 1
    const isAll = counts[1] > 0 && counts[2] >= counts[1]
    return isAll || !canType
      ? { kind: 'compare' }
      : { kind: 'paper', round, number: nextNumber(papers, round, ids) }
  }

  const open = (round: Round, number = nextNumber(papers, round, ids)) =>
    setView({ kind: 'paper', round, number })

  function finish(round: Round, number: number) {
    const isLast = round === 1 ? issued !== null && number >= issued : number >= counts[1]
    if (!isLast) open(round, number + 1)
    else setView(round === 1 ? { kind: 'done', round } : { kind: 'compare' })
  }

  const first = sumPapers([...roundOf(papers, 1).values()], ids)
  const total = (count: number, of: number | null) =>
    of === null ? `${count} phiếu` : `${count}/${of} phiếu`
  const chosen = view.kind === 'paper' ? String(view.round) : view.kind === 'done' ? '1' : 'compare'

  return (
    <div className={classes.sheet}>
      <ErrorBanner error={failure} />
      <CountsLine
        values={{
          ...values,
          returned: first.returned || null,
          valid: counts[1] ? first.valid : null,
          invalid: counts[1] ? first.invalid : null,
        }}
        filled={nothingFilled}
        errors={ballot.errors}
        row={-1}
        voters={voterCount(session)}
        members={session.memberCount}
        isReadOnly={!isOpen}
        derived
        onCount={(field, typed) => desk.edit((now) => typeCount(now, field, typed))}
        onEnter={() => {
          if (values.issued === null && voterCount(session) > 0)
            desk.edit((now) => typeCount(now, 'issued', voterCount(session)))
          document.querySelector<HTMLElement>('[data-paper]')?.focus()
        }}
      />
      <SegmentedControl
        className={papersClasses.rounds}
        aria-label="Lượt nhập"
        value={chosen}
        onChange={(value) =>
          value === 'compare' ? setView({ kind: 'compare' }) : open(value === '1' ? 1 : 2)
        }
        data={[
          { value: '1', label: `Lượt 1: ${total(counts[1], issued)}` },
          {
            value: '2',
            label: `Lượt 2: ${total(counts[2], counts[1] || issued)}`,
            disabled: counts[1] === 0,
          },
          {
            value: 'compare',
            label: isSecondDone ? `So hai lượt: ${differences.length} chỗ khác` : 'So hai lượt',
            disabled: !isSecondDone,
          },
        ]}
      />
      {view.kind === 'paper' && (
        <PaperSheet
          key={`${view.round}/${view.number}`}
          papers={papers}
          candidates={candidates}
          round={view.round}
          number={view.number}
          last={view.round === 1 ? issued : counts[1]}
          isReadOnly={!isOpen}
          isWaiting={issued === null}
          onPut={put}
          onRemove={remove}
          onGo={(number) => open(view.round, number)}
          onFinish={() => finish(view.round, view.number)}
        />
      )}
      {view.kind === 'done' && (
        <div className={papersClasses.done}>
          <p>Lượt 1 đã đủ {counts[1]} phiếu. Nhập lại cả chồng lần nữa; lượt 2 không hiện lượt 1.</p>
          <Button autoFocus onClick={() => open(2)}>
            Nhập lượt 2
          </Button>
        </div>
      )}
      {view.kind === 'compare' && (
        <PaperDifferences
          session={session}
          candidates={candidates}
          papers={papers}
          differences={differences}
          isReadOnly={!isOpen}
          onPut={put}
          onOpen={open}
        />
      )}
    </div>
  )
}
