import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { CampaignListItem } from '#shared/domain/campaign'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaign } from '../../frame/campaign-context'
import { DeadlineLine } from './deadline-line'
import classes from './tracking.module.css'
import { filterNames, filterRows, filters, isLate, type TrackingFilter } from './tracking-filters'
import { TrackingTable } from './tracking-table'

const title = 'Theo dõi nộp hồ sơ'

export default function TrackingPage() {
  const campaign = useCampaign()
  if (campaign) return <Board key={campaign.id} campaign={campaign} />
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
        Tạo đợt thi đua trước, rồi theo dõi các đơn vị nộp hồ sơ ở đây.
      </EmptyState>
    </Page>
  )
}

function Board({ campaign }: { campaign: CampaignListItem }) {
  const { data: rows, error } = useRequest('submissions.board', { campaignId: campaign.id })
  const { data: state } = useRequest('app.state', null)
  const [filter, setFilter] = useState<TrackingFilter>('all')
  const [onlyLate, setOnlyLate] = useState(false)
  const [, go] = useLocation()

  const today = state && state.phase !== 'blocked' ? state.today : null
  const help = today && (
    <DeadlineLine campaignId={campaign.id} deadline={campaign.unitDeadline} today={today} />
  )
  if (!rows || rows.length === 0)
    return (
      <Page title={title} help={help}>
        <ErrorBanner error={error} />
        {rows && <NoUnits />}
      </Page>
    )

  const lateCount = rows.filter(isLate).length
  return (
    <Page
      title={title}
      help={help}
      isFixed
      tools={
        <div className={classes.filters}>
          <SegmentedControl
            aria-label="Lọc theo tình trạng"
            value={filter}
            onChange={setFilter}
            data={filters.map((value) => ({
              value,
              label: `${filterNames[value]} ${filterRows(rows, value, false).length}`,
            }))}
          />
          <Checkbox
            label={`Chỉ đơn vị trễ hạn (${lateCount})`}
            checked={onlyLate}
            onChange={(event) => setOnlyLate(event.currentTarget.checked)}
          />
        </div>
      }
    >
      <TrackingTable
        rows={filterRows(rows, filter, onlyLate)}
        onOpen={(row) => go(`/ho-so/${row.unit.id}`)}
      />
    </Page>
  )
}

const NoUnits = () => (
  <EmptyState
    title="Chưa có đơn vị nào"
    actions={
      <>
        <Button component={Link} href="/don-vi">
          Thêm đơn vị
        </Button>
        <Button component={Link} href="/nhap/don-vi" variant="default">
          Nhập từ Excel
        </Button>
      </>
    }
  >
    Ghi các phòng, khoa, trung tâm và đoàn thể phải nộp hồ sơ, rồi bảng này cho biết ai đã nộp, ai còn thiếu.
  </EmptyState>
)
