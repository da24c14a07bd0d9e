import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link } from 'wouter'
import { useRequest } from '../../api'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaignId } from '../../frame/campaign-context'
import classes from './summary.module.css'
import { summaryColumns } from './summary-columns'
import { SummaryNotes, SummaryTotals } from './summary-totals'

const title = 'Tổng hợp'

export default function SummaryPage() {
  const campaignId = useCampaignId()
  if (campaignId !== null) return <SchoolTable campaignId={campaignId} />
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
        Tạo đợt và nhập hồ sơ các đơn vị, bảng tổng hợp toàn trường sẽ có ở đây.
      </EmptyState>
    </Page>
  )
}

function SchoolTable({ campaignId }: { campaignId: number }) {
  const { data: summary, error } = useRequest('summary.get', { campaignId })
  const isNarrow = useMediaQuery('(max-width: 1200px)', false, { getInitialValueInEffect: false })
  if (!summary || summary.submissionCount === 0)
    return (
      <Page title={title}>
        <ErrorBanner error={error} />
        {summary && <NoSubmissions />}
      </Page>
    )
  return (
    <Page title={title} help="Bấm vào một con số để xem cách tính và những người trong đó." isFixed>
      <div className={classes.body}>
        <DataTable
          label="Tổng hợp toàn trường theo đơn vị"
          columns={summaryColumns(isNarrow)}
          rows={summary.rows}
          rowKey={(row) => row.unitId}
          footer={<SummaryTotals summary={summary} isNarrow={isNarrow} />}
        />
        <SummaryNotes summary={summary} />
      </div>
    </Page>
  )
}

const NoSubmissions = () => (
  <EmptyState
    title="Chưa có hồ sơ nào"
    actions={
      <Button component={Link} href="/theo-doi">
        Xem các đơn vị phải nộp
      </Button>
    }
  >
    Nhập hồ sơ của đơn vị đầu tiên, bảng tổng hợp sẽ có số liệu ngay.
  </EmptyState>
)
