import { Button } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { EmptyState } from '../../components/empty-state'
import { NotFound } from '../../components/not-found'
import { Page } from '../../components/page'
import { useCampaignId } from '../../frame/campaign-context'
import { DocumentList } from './document-list'
import { placeOf } from './places'
import { PreviewScreen } from './preview-screen'
import { TemplatesScreen } from './templates-screen'

/** '/van-ban/…': the list, a document in it, its pages, or the fixed texts. */
export default function DocumentsPage() {
  const { '*': rest = '' } = useParams<{ '*'?: string }>()
  const campaignId = useCampaignId()
  const place = placeOf(rest)
  if (place.screen === 'texts') return <TemplatesScreen kind={place.kind} campaignId={campaignId} />
  if (campaignId === null) return <NoCampaign />
  if (place.screen === 'unknown') return <NotFound />
  if (place.screen === 'preview')
    return (
      <PreviewScreen
        key={`${place.document.kind}/${place.document.key}`}
        document={{ campaignId, ...place.document }}
      />
    )
  return <DocumentList campaignId={campaignId} at={place.document} />
}

const NoCampaign = () => (
  <Page title="Văn bản">
    <EmptyState
      title="Chưa có đợt thi đua nào"
      actions={
        <Button component={Link} href="/dot/moi">
          Tạo đợt thi đua
        </Button>
      }
    >
      Tạo đợt thi đua, các văn bản của đợt từ kế hoạch đến báo cáo tổng kết sẽ có ở đây.
    </EmptyState>
  </Page>
)
