import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaignId } from '../../frame/campaign-context'
import { ReportEditor } from './report-editor'
import { useReportStart } from './use-report-form'

export default function ReportPage() {
  const campaignId = useCampaignId()
  if (campaignId !== null) return <CampaignReport key={campaignId} campaignId={campaignId} />
  return (
    <Page title="Báo cáo tổng kết">
      <EmptyState
        title="Chưa có đợt thi đua nào"
        actions={
          <Button component={Link} href="/dot/moi">
            Tạo đợt thi đua
          </Button>
        }
      >
        Báo cáo tổng kết lập từ kế hoạch của đợt và hồ sơ các đơn vị.
      </EmptyState>
    </Page>
  )
}

function CampaignReport({ campaignId }: { campaignId: number }) {
  const { values, error } = useReportStart(campaignId)
  const { data: view } = useRequest('reports.get', { campaignId }, { enabled: values !== null })
  const { data: state } = useRequest('app.state', null)
  if (!values || !view)
    return (
      <Page title="Báo cáo tổng kết">
        <ErrorBanner error={error} />
      </Page>
    )
  return (
    <ReportEditor start={values} view={view} sign={state?.phase === 'ready' ? state.organisation.sign : ''} />
  )
}
