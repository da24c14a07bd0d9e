import { Button, SegmentedControl } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type Ballot,
  type BallotMode,
  ballotModeNames,
  ballotModes,
  type CouncilSession,
} from '#shared/domain/council'
import { useConfirm } from '../../components/confirm'
import { ErrorBanner } from '../../components/error-banner'
import { BallotSettings } from './ballot-settings'
import { candidatesOn, passedSentence } from './ballot-words'
import classes from './ballots.module.css'
import { NextStep } from './next-step'
import { PapersDesk } from './papers-desk'
import { TotalsDesk } from './totals-desk'
import { useBallot } from './use-ballot'

type Props = { session: CouncilSession; ballot: Ballot }

/** The desk on which one ballot is counted: by totals, or paper by paper. */
export function BallotDesk({ session, ballot }: Props) {
  const desk = useBallot(ballot, session)
  const confirm = useConfirm()
  const [isEditing, setEditing] = useState(false)
  const isOpen = session.state === 'open'
  const { values } = desk.tally

  async function setMode(mode: BallotMode) {
    const hasVotes = mode === 'papers' && values.votes.some(({ votesFor }) => votesFor !== null)
    const hasPapers = mode === 'totals' && ballot.papers.length > 0
    if (hasVotes || hasPapers) {
      const isSure = await confirm({
        title: ballotModeNames[mode],
        message: hasVotes
          ? 'Số phiếu của từng người sẽ tính lại từ các phiếu nhập từng tờ, thay cho tổng số đã nhập.'
          : 'Các phiếu đã nhập từng tờ vẫn được giữ; kết quả lấy theo tổng số nhập ở đây.',
        confirmLabel: 'Đổi cách nhập',
      })
      if (!isSure) return
    }
    desk.edit((now) => ({ ...now, values: { ...now.values, mode } }))
  }

  return (
    <>
      <header className={classes.bar}>
        <h2>
          {values.title}
          {values.isSecret && <span className={classes.quiet}> (phiếu kín)</span>}
        </h2>
        <span className={classes.passed} role="status">
          {passedSentence(candidatesOn(session, ballot.candidateIds))}
        </span>
        <SegmentedControl
          className={classes.mode}
          aria-label="Cách nhập phiếu"
          disabled={!isOpen}
          value={values.mode}
          onChange={(mode) => void setMode(mode as BallotMode)}
          data={ballotModes.map((mode) => ({ value: mode, label: ballotModeNames[mode] }))}
        />
        {isOpen && (
          <Button
            variant="default"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            Sửa phiếu
          </Button>
        )}
      </header>
      <ErrorBanner error={desk.failure} />
      <div className={classes.beside} data-narrow={isEditing || undefined}>
        {values.mode === 'papers' ? (
          <PapersDesk session={session} ballot={ballot} desk={desk} />
        ) : (
          <TotalsDesk session={session} ballot={ballot} desk={desk} />
        )}
        {isEditing && (
          <BallotSettings session={session} ballot={ballot} desk={desk} onClose={() => setEditing(false)} />
        )}
      </div>
      <NextStep session={session} ballot={ballot} />
    </>
  )
}
