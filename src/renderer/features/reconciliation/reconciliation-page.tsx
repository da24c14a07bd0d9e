import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { StateBadge } from '../../components/state-badge'
import { useCampaignId } from '../../frame/campaign-context'
import { DisagreementList } from './disagreement-list'
import classes from './reconciliation.module.css'
import { Lessenings, StageTable } from './stage-table'
import { StaleDocuments } from './stale-documents'
import { summarySentence } from './summary-sentence'

const title = 'Bảng đối chiếu'

export default function ReconciliationPage() {
  const campaignId = useCampaignId()
  if (campaignId !== null) return <Reconciled campaignId={campaignId} />
  return (
    <Page title={title}>
      <EmptyState
        title="Chưa có đợt thi đua nào"
        actions={
          <Button component={Link} href="/dot/moi">
            Tạo đợt thi đua
          </Button>
        }
      >
        Bảng này cho thấy số liệu, họ tên, chức vụ có khớp nhau từ hồ sơ đến quyết định và báo cáo hay không.
      </EmptyState>
    </Page>
  )
}

function Reconciled({ campaignId }: { campaignId: number }) {
  const { data, error } = useRequest('reconciliation.get', { campaignId })
  if (!data)
    return (
      <Page title={title}>
        <ErrorBanner error={error} />
      </Page>
    )
  if (data.rows.length === 0)
    return (
      <Page title={title}>
        <EmptyState
          title="Chưa có đề nghị nào để đối chiếu"
          actions={
            <Button component={Link} href="/theo-doi">
              Xem các đơn vị phải nộp
            </Button>
          }
        >
          Khi hồ sơ đơn vị có đề nghị danh hiệu, bảng này theo dõi từng danh hiệu qua Hội đồng, quyết định,
          giấy khen và báo cáo.
        </EmptyState>
      </Page>
    )
  const { tone, text } = summarySentence(data)
  return (
    <Page
      title={title}
      help="Mỗi khâu giữ số liệu riêng; bảng này đặt chúng cạnh nhau. Quyết định chỉ ban hành được khi các khâu khớp nhau."
      actions={
        <Button component={Link} href="/van-ban/xem/reconciliation" variant="default">
          Xem bản in
        </Button>
      }
      tools={<StateBadge tone={tone}>{text}</StateBadge>}
    >
      <div className={classes.body}>
        <StageTable rows={data.rows} />
        <Lessenings rows={data.rows} />
        <DisagreementList disagreements={data.disagreements} />
        <StaleDocuments documents={data.staleDocuments} />
      </div>
    </Page>
  )
}
