import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, Redirect, useLocation } from 'wouter'
import type { Ballot, CouncilSession } from '#shared/domain/council'
import { EmptyState } from '../../components/empty-state'
import { Banner } from '../../components/error-banner'
import { notifyFailure } from '../../components/notify'
import { StateBadge } from '../../components/state-badge'
import { BallotDesk } from './ballot-desk'
import { ballotState, candidatesOn, newBallots, whoIsOn, withoutBallot } from './ballot-words'
import classes from './ballots.module.css'
import { sessionPath } from './places'
import { changeSession } from './session-answers'

type Props = { session: CouncilSession; openId: number | null }

/** The session's ballots, and the desk of the one in hand. */
export function BallotsTab({ session, openId }: Props) {
  const [, go] = useLocation()
  const { ballots } = session
  const isOpen = session.state === 'open'
  const open = ballots.find(({ id }) => id === openId)
  const left = withoutBallot(session)

  async function add() {
    try {
      let after = session
      for (const ballot of newBallots(session)) after = await changeSession('ballots.save', ballot)
      const added = after.ballots.find(({ id }) => !ballots.some((known) => known.id === id))
      if (added) go(sessionPath(session.id, 'phieu', added.id))
    } catch (error) {
      notifyFailure(error)
    }
  }

  if (!open) {
    const next = ballots.find(({ isComplete }) => !isComplete) ?? ballots[0]
    if (next) return <Redirect to={sessionPath(session.id, 'phieu', next.id)} replace />
    return (
      <div className={classes.desk}>
        <EmptyState
          title="Chưa có phiếu bầu nào"
          actions={
            left.length > 0 ? (
              isOpen && <Button onClick={() => void add()}>Lập phiếu theo danh hiệu</Button>
            ) : (
              <Button component={Link} href={sessionPath(session.id, 'danh-sach')}>
                Mở danh sách xét
              </Button>
            )
          }
        >
          {left.length > 0
            ? `Có ${left.length} người, tập thể đưa ra bỏ phiếu. Mỗi nhóm danh hiệu một phiếu; gộp hay tách sau vẫn được.`
            : 'Đưa người, tập thể trong danh sách xét ra bỏ phiếu trước.'}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <nav className={classes.ballots} aria-label="Các phiếu bầu">
        {ballots.map((ballot) => (
          <Link
            key={ballot.id}
            href={sessionPath(session.id, 'phieu', ballot.id)}
            className={classes.ballot}
            aria-current={ballot.id === openId ? 'page' : undefined}
          >
            <strong>{ballot.title}</strong>
            <span className={classes.ballotState}>
              {whoIsOn(candidatesOn(session, ballot.candidateIds)) || 'Chưa có ai'}
              {ballot.isSecret && ', kín'}
              <BallotBadge ballot={ballot} />
            </span>
          </Link>
        ))}
        {isOpen && left.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => void add()}
          >
            Thêm phiếu
          </Button>
        )}
      </nav>
      <div className={classes.desk}>
        {isOpen && left.length > 0 && (
          <Banner tone="doubt">
            {left.length} người, tập thể đưa ra bỏ phiếu mà chưa có trong phiếu nào. Bấm “Thêm phiếu”, hoặc
            “Sửa phiếu” để đưa vào phiếu đang có.
          </Banner>
        )}
        <BallotDesk key={open.id} session={session} ballot={open} />
      </div>
    </>
  )
}

function BallotBadge({ ballot }: { ballot: Ballot }) {
  const { tone, word, hint } = ballotState(ballot)
  return (
    <StateBadge tone={tone} hint={hint}>
      {word}
    </StateBadge>
  )
}
