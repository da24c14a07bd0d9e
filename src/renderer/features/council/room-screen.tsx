import { CloseButton } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Candidate, CouncilSession } from '#shared/domain/council'
import { awardOn, candidatesOn, passedSentence, placeOf } from './ballot-words'
import { sessionPath } from './places'
import classes from './room.module.css'
import { roomPages } from './room-pages'

type Props = { session: CouncilSession; ballotId: number | null }

/** Pixels a line takes (room.module.css), and what head and foot of the screen take. */
const lineHeightPx = 70
const aroundPx = 228

/** For the screen in the room: what the ballot in hand came to, readable from three metres. Esc leaves. */
export function RoomScreen({ session, ballotId }: Props) {
  const [, go] = useLocation()
  const room = useRoom()
  const pages = roomPages(session, room)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      pages.findIndex(({ ballot }) => ballot.id === ballotId),
    ),
  )
  const index = Math.min(at, Math.max(0, pages.length - 1))
  const page = pages[index]
  const screen = useRef<HTMLElement>(null)

  const keys = useRef((_event: KeyboardEvent) => {})
  keys.current = (event) => {
    const last = pages.length - 1
    if (event.key === 'Escape')
      go(page ? sessionPath(session.id, 'phieu', page.ballot.id) : sessionPath(session.id))
    else if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].includes(event.key))
      setAt(Math.min(index + 1, last))
    else if (['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].includes(event.key))
      setAt(Math.max(index - 1, 0))
    else if (event.key === 'Home') setAt(0)
    else if (event.key === 'End') setAt(last)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => keys.current(event)
    window.addEventListener('keydown', onKeyDown)
    screen.current?.focus()
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <section ref={screen} className={classes.screen} aria-label="Màn hình phòng họp" tabIndex={-1}>
      <header className={classes.head}>
        <div className={classes.council}>{session.council.name}</div>
        <CloseButton
          size="xl"
          aria-label="Rời màn hình phòng họp (Esc)"
          title="Esc"
          onClick={() =>
            go(page ? sessionPath(session.id, 'phieu', page.ballot.id) : sessionPath(session.id))
          }
        />
      </header>
      {page ? (
        <>
          <h1 className={classes.title}>
            {page.ballot.title}
            {page.parts > 1 && (
              <span className={classes.part}>
                {' '}
                {page.part}/{page.parts}
              </span>
            )}
          </h1>
          <Counts session={session} page={page} />
          <ol className={classes.lines} start={page.from}>
            {page.candidates.map((candidate, offset) => (
              <Line
                key={candidate.id}
                place={page.from + offset}
                candidate={candidate}
                award={awardOn(page.candidates, candidate)}
              />
            ))}
          </ol>
        </>
      ) : (
        <p className={classes.title}>Chưa có phiếu bầu nào.</p>
      )}
      <footer className={classes.foot}>
        <span>{session.quorum.sentence}</span>
        {pages.length > 1 && (
          <span>
            Trang {index + 1}/{pages.length}
          </span>
        )}
      </footer>
    </section>
  )
}

type Page = ReturnType<typeof roomPages>[number]

function Counts({ session, page: { ballot } }: { session: CouncilSession; page: Page }) {
  const counts = [
    ['Phát ra', ballot.issued],
    ['Thu về', ballot.returned],
    ['Hợp lệ', ballot.valid],
    ['Không hợp lệ', ballot.invalid],
  ] as const
  return (
    <div className={classes.counts}>
      <span>
        Hội đồng <strong>{session.memberCount}</strong> thành viên
      </span>
      {counts.map(([label, count]) => (
        <span key={label}>
          {label} <strong>{count ?? '…'}</strong>
        </span>
      ))}
      <strong className={classes.passed}>{passedSentence(candidatesOn(session, ballot.candidateIds))}</strong>
    </div>
  )
}

function Line({ place, candidate, award }: { place: number; candidate: Candidate; award: string }) {
  const { outcome, votesFor, votesAgainst } = candidate
  const Icon = outcome?.passed ? IconCircleCheck : IconCircleX
  return (
    <li className={classes.line} data-passed={outcome ? outcome.passed : undefined}>
      <span className={classes.place}>{place}</span>
      <span className={classes.who}>
        <span className={classes.name}>
          {candidate.name} {award && <span className={classes.award}>{award}</span>}
        </span>
        <span className={classes.of}>{placeOf(candidate)}</span>
      </span>
      <span className={classes.votes}>
        {outcome ? (
          <>
            <strong>
              {votesFor}/{outcome.members}
            </strong>{' '}
            đồng ý
            <span className={classes.of}>
              {votesAgainst ? `${votesAgainst} không đồng ý, ` : ''}cần từ {outcome.votesNeeded}
            </span>
          </>
        ) : (
          <span className={classes.waiting}>chưa có kết quả</span>
        )}
      </span>
      <span className={classes.verdict}>
        {outcome && (
          <>
            <Icon size={34} aria-hidden /> {outcome.passed ? 'Đạt' : 'Không đạt'}
          </>
        )}
      </span>
    </li>
  )
}

/** How many lines fit into the window. */
function useRoom(): number {
  const [room, setRoom] = useState(linesInWindow)
  useEffect(() => {
    const onResize = () => setRoom(linesInWindow())
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return room
}

const linesInWindow = () => Math.max(1, Math.floor((window.innerHeight - aroundPx) / lineHeightPx))
