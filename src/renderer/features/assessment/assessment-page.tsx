import { Button, Tabs } from '@mantine/core'
import { Link, useLocation, useParams } from 'wouter'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaign } from '../../frame/campaign-context'
import classes from './assessment.module.css'
import { DuplicatesTab } from './duplicates-tab'
import { ForecastTab } from './forecast-tab'
import { QuotaTab } from './quota-tab'
import { RegimeBar } from './regime-bar'
import { ResultsTab } from './results-tab'

const title = 'Xét điều kiện'
const path = '/xet-dieu-kien'

/** What the campaign's nominations come to under the law: verdicts, duplicates, limits, and who is near for next year. */
export default function AssessmentPage() {
  const campaign = useCampaign()
  if (campaign) return <CampaignAssessment campaignId={campaign.id} schoolYear={campaign.schoolYear} />
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
        Tạo đợt và nhập hồ sơ các đơn vị, kết quả xét từng đề nghị sẽ có ở đây.
      </EmptyState>
    </Page>
  )
}

function CampaignAssessment({ campaignId, schoolYear }: { campaignId: number; schoolYear: number }) {
  const { tab = 'ket-qua' } = useParams<{ tab?: string }>()
  const [, navigate] = useLocation()
  const { data: overview, error } = useRequest('assessment.overview', { campaignId })
  const over = overview?.quotas.emulation.isOver ? ' (vượt)' : ''
  return (
    <Page
      title={title}
      help="Phần mềm đối chiếu từng đề nghị với quy định và nói vì sao; không thay hội đồng."
      isFixed
      tools={overview && <RegimeBar campaignId={campaignId} regime={overview.regime} />}
    >
      <div className={classes.body}>
        <ErrorBanner error={error} />
        {overview && (
          <Tabs
            className={classes.tabs}
            value={tab}
            onChange={(value) => navigate(value === 'ket-qua' ? path : `${path}/${value}`)}
            keepMounted={false}
          >
            <Tabs.List>
              <Tabs.Tab value="ket-qua">Kết quả xét ({overview.nominations.length})</Tabs.Tab>
              <Tabs.Tab value="trung">Trùng đề nghị ({overview.duplicates.length})</Tabs.Tab>
              <Tabs.Tab value="chi-tieu">Chỉ tiêu{over}</Tabs.Tab>
              <Tabs.Tab value="du-bao">Dự báo năm sau</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="ket-qua" className={classes.panel}>
              <ResultsTab campaignId={campaignId} nominations={overview.nominations} />
            </Tabs.Panel>
            <Tabs.Panel value="trung" className={classes.panel}>
              <DuplicatesTab groups={overview.duplicates} />
            </Tabs.Panel>
            <Tabs.Panel value="chi-tieu" className={classes.panel}>
              <QuotaTab campaignId={campaignId} quotas={overview.quotas} />
            </Tabs.Panel>
            <Tabs.Panel value="du-bao" className={classes.panel}>
              <ForecastTab schoolYear={schoolYear + 1} />
            </Tabs.Panel>
          </Tabs>
        )}
      </div>
    </Page>
  )
}
