import { Tabs } from '@mantine/core'
import { Redirect, useLocation } from 'wouter'
import { type CouncilSession, type SessionListItem, sessionInputSchema } from '#shared/domain/council'
import { useRequest } from '../../api'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { Page } from '../../components/page'
import { BallotsTab } from './ballots-tab'
import { CandidatesTab } from './candidates-tab'
import { type SessionPlace, sessionPath, title } from './places'
import { ResultsTab } from './results-tab'
import { RoomScreen } from './room-screen'
import classes from './session.module.css'
import { SessionActions } from './session-actions'
import { SessionForm } from './session-form'
import { sessionName } from './session-values'
import { useSessionRecord } from './use-session-record'

type Props = {
  id: number
  place: SessionPlace
  sessions: SessionListItem[]
  onPropose: () => void
  proposeError: unknown
}

/** One session whole, in the order it is held: the meeting, the list, the ballots, what came of it. */
export function SessionScreen({ id, place, sessions, onPropose, proposeError }: Props) {
  const { data: session, error } = useRequest('sessions.get', { id })
  // One of another campaign, or gone: the campaign's own are shown.
  if (!sessions.some((known) => known.id === id) && error) return <Redirect to={sessionPath(null)} replace />
  if (!session)
    return (
      <Page title={title}>
        <ErrorBanner error={error} />
      </Page>
    )
  if (session.campaignId !== sessions[0]?.campaignId) return <Redirect to={sessionPath(null)} replace />
  return (
    <OpenSession
      session={session}
      place={place}
      sessions={sessions}
      onPropose={onPropose}
      proposeError={proposeError}
    />
  )
}

type OpenProps = Omit<Props, 'id'> & { session: CouncilSession }

function OpenSession({ session, place, sessions, onPropose, proposeError }: OpenProps) {
  const [, go] = useLocation()
  const record = useSessionRecord(session)
  const isClosed = session.state === 'closed'
  const toVote = session.candidates.filter(({ fate }) => fate === 'vote').length
  const counted = session.ballots.filter(({ isComplete }) => isComplete).length

  if (place.tab === 'man-hinh') return <RoomScreen session={session} ballotId={place.ballotId} />
  return (
    <Page
      title={title}
      help={`${sessionName(session)}${session.location && `, ${session.location}`}`}
      actions={
        <SessionActions
          session={session}
          sessions={sessions}
          ballotId={place.ballotId}
          onPropose={onPropose}
        />
      }
      isFixed
    >
      <div className={classes.body}>
        <ErrorBanner error={proposeError} />
        {isClosed && (
          <Banner tone="info">
            Phiên họp đã kết thúc{session.closedAt && ` lúc ${formatMoment(session.closedAt)}`}: chỉ xem. Cần
            sửa thì mở lại phiên.
          </Banner>
        )}
        <Tabs
          className={classes.tabs}
          value={place.tab}
          onChange={(tab) => {
            // Lines left empty are dropped now that nobody types in them.
            if (record.isDirty && sessionInputSchema.safeParse(record.form.getValues()).success)
              void record.save()
            go(sessionPath(session.id, tab as SessionPlace['tab']))
          }}
          keepMounted={false}
        >
          <Tabs.List>
            <Tabs.Tab value="hop">Cuộc họp</Tabs.Tab>
            <Tabs.Tab value="danh-sach">
              Danh sách xét ({toVote}
              {toVote < session.candidates.length && `/${session.candidates.length}`})
            </Tabs.Tab>
            <Tabs.Tab value="phieu">
              Kiểm phiếu ({counted}/{session.ballots.length})
            </Tabs.Tab>
            <Tabs.Tab value="ket-qua">Kết quả</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="hop" className={classes.panel}>
            <SessionForm session={session} record={record} />
          </Tabs.Panel>
          <Tabs.Panel value="danh-sach" className={classes.panel}>
            <CandidatesTab session={session} record={record} />
          </Tabs.Panel>
          <Tabs.Panel value="phieu" className={classes.panel}>
            <BallotsTab session={session} openId={place.ballotId} />
          </Tabs.Panel>
          <Tabs.Panel value="ket-qua" className={classes.panel}>
            <ResultsTab session={session} record={record} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Page>
  )
}
