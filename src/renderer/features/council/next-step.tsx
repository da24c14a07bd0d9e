import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { Ballot, CouncilSession } from '#shared/domain/council'
import { useLostFocus } from '../../components/use-lost-focus'
import classes from './ballots.module.css'
import { sessionPath } from './places'

type Props = { session: CouncilSession; ballot: Ballot }

/** Where one goes when a ballot is through: to the next one that is not, or to what came of them all. */
export function NextStep({ session, ballot }: Props) {
  if (!ballot.isComplete || session.state === 'closed') return null
  return <WayOn session={session} ballot={ballot} />
}

function WayOn({ session, ballot }: Props) {
  const way = useLostFocus<HTMLAnchorElement>()
  const at = session.ballots.findIndex(({ id }) => id === ballot.id)
  const inOrder = [...session.ballots.slice(at + 1), ...session.ballots.slice(0, at)]
  const next = inOrder.find(({ isComplete }) => !isComplete)
  return (
    <div className={classes.next}>
      <Button
        component={Link}
        ref={way}
        href={next ? sessionPath(session.id, 'phieu', next.id) : sessionPath(session.id, 'ket-qua')}
        variant={next ? 'default' : 'filled'}
        rightSection={<IconArrowRight size={15} aria-hidden />}
      >
        {next ? `Sang phiếu “${next.title}”` : 'Đã kiểm đủ các phiếu: sang Kết quả'}
      </Button>
    </div>
  )
}
