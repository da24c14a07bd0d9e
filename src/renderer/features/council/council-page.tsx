import { Button } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { EmptyState } from '../../components/empty-state'
import { Page } from '../../components/page'
import { useAskedField } from '../../components/use-asked-field'
import { useCampaignId } from '../../frame/campaign-context'
import { CouncilsScreen } from './councils-screen'
import { placeOf, title } from './places'
import { SessionsScreen } from './sessions-screen'

/** '/hoi-dong/…': the council's members, or the sessions of the campaign in hand. */
export default function CouncilPage() {
  const { '*': rest = '' } = useParams<{ '*'?: string }>()
  const place = placeOf(rest)
  const campaignId = useCampaignId()
  useAskedField()

  if (place.screen === 'councils') return <CouncilsScreen openId={place.id} />
  if (campaignId !== null) return <SessionsScreen key={campaignId} campaignId={campaignId} place={place} />
  return (
    <Page title={title}>
      <EmptyState
        title="Chưa có đợt thi đua nào"
        actions={
          <>
            <Button component={Link} href="/dot/moi">
              Tạo đợt thi đua
            </Button>
            <Button component={Link} href="/hoi-dong/thanh-vien" variant="default">
              Ghi thành viên Hội đồng
            </Button>
          </>
        }
      >
        Tạo đợt, nhập hồ sơ các đơn vị, rồi lập phiên họp Hội đồng ở đây. Thành viên Hội đồng ghi trước được.
      </EmptyState>
    </Page>
  )
}
