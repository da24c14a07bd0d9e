import { Button } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { Link, Redirect, useLocation } from 'wouter'
import { setAnswer, useCommand, useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { councilPath, type SessionPlace, sessionPath, title } from './places'
import { SessionScreen } from './session-screen'

type Props = { campaignId: number; place: SessionPlace }

/** The campaign's sessions; one is in hand. */
export function SessionsScreen({ campaignId, place }: Props) {
  const [, go] = useLocation()
  const { data: sessions, error } = useRequest('sessions.list', { campaignId })
  const { data: councils } = useRequest('councils.list', null)
  const propose = useCommand('sessions.propose', {
    invalidates: ['sessions.list', 'campaigns.', 'documents.'],
  })

  function proposeSession() {
    propose.mutate(
      { campaignId },
      {
        onSuccess: (session) => {
          setAnswer('sessions.get', { id: session.id }, session)
          // The day is what is typed first.
          go(`${sessionPath(session.id)}?o=heldOn`)
        },
      },
    )
  }

  if (!sessions || !councils)
    return (
      <Page title={title}>
        <ErrorBanner error={error} />
      </Page>
    )

  const newest = sessions[0]
  if (place.sessionId === null && newest) return <Redirect to={sessionPath(newest.id)} replace />
  if (place.sessionId !== null)
    return (
      <SessionScreen
        key={place.sessionId}
        id={place.sessionId}
        place={place}
        sessions={sessions}
        onPropose={proposeSession}
        proposeError={propose.error}
      />
    )

  const members = (
    <Button
      component={Link}
      href={councilPath()}
      variant="default"
      leftSection={<IconUsersGroup size={15} aria-hidden />}
    >
      Thành viên
    </Button>
  )
  return (
    <Page title={title} actions={councils.length > 0 && members}>
      <ErrorBanner error={propose.error} />
      {councils.length === 0 ? (
        <EmptyState
          title="Chưa ghi Hội đồng Thi đua - Khen thưởng"
          actions={
            <Button component={Link} href={councilPath('moi')}>
              Ghi Hội đồng
            </Button>
          }
        >
          Trước phiên họp đầu tiên cần ghi Hội đồng: quyết định thành lập và các thành viên. Tỷ lệ phiếu tính
          trên tổng số thành viên.
        </EmptyState>
      ) : (
        <EmptyState
          title="Đợt này chưa có phiên họp nào"
          actions={
            <Button loading={propose.isPending} onClick={proposeSession}>
              Lập phiên họp
            </Button>
          }
        >
          Danh sách xét lấy từ hồ sơ các đơn vị đã ghi nhận. Hồ sơ nộp thêm sau đó vẫn lấy vào được.
        </EmptyState>
      )}
    </Page>
  )
}
