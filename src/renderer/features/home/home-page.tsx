import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useRequest } from '../../api'
import { CampaignLife } from '../../components/campaign-life'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaign } from '../../frame/campaign-context'
import { deadlines, type HomeFacts, tasks, warnings } from './agenda'
import { AgendaColumn } from './agenda-column'
import classes from './home.module.css'

/** Today: what to do, what falls due, what looks wrong. Each line leads to where it is settled. */
export default function HomePage() {
  const campaign = useCampaign()
  return campaign ? <CampaignHome id={campaign.id} /> : <EmptyHome />
}

function CampaignHome({ id }: { id: number }) {
  const answer = useRequest('campaigns.get', { id })
  const board = useRequest('submissions.board', { campaignId: id })
  const decisions = useRequest('decisions.list', { campaignId: id })
  const sessions = useRequest('sessions.list', { campaignId: id })
  const { data: state } = useRequest('app.state', null)
  const stage = answer.data?.campaign.state
  const isDecided = stage === 'decided' || stage === 'closed'
  // Looked up in many places: not waited for, and not asked for before there is something to say.
  const { data: reconciliation } = useRequest(
    'reconciliation.get',
    { campaignId: id },
    { enabled: isDecided || stage === 'council' },
  )
  const { data: documents } = useRequest('documents.list', { campaignId: id }, { enabled: isDecided })
  const error = answer.error ?? board.error ?? decisions.error ?? sessions.error
  if (error)
    return (
      <Page title="Bàn việc">
        <ErrorBanner error={error} />
      </Page>
    )
  if (!answer.data || !board.data || !decisions.data || !sessions.data || state?.phase !== 'ready')
    return null

  const { campaign, progress, steps } = answer.data
  const facts: HomeFacts = {
    campaign,
    progress,
    steps,
    board: board.data,
    decisions: decisions.data,
    sessions: sessions.data,
    reconciliation: reconciliation ?? null,
    documents: documents ?? null,
    today: state.today,
    lastBackupAt: state.lastBackupAt,
  }
  return (
    <Page
      title="Bàn việc"
      help={campaign.title}
      tools={<CampaignLife campaign={campaign} progress={progress} steps={steps} />}
      isFixed
    >
      <div className={classes.columns}>
        <AgendaColumn title="Cần làm" lines={tasks(facts)} empty="Không còn việc nào ở bước này." />
        <AgendaColumn title="Sắp đến hạn" lines={deadlines(facts)} empty="Không còn mốc nào phía trước." />
        <AgendaColumn title="Cảnh báo" lines={warnings(facts)} empty="Không có gì đáng lo." />
      </div>
    </Page>
  )
}

function EmptyHome() {
  const { data: units } = useRequest('units.list', null)
  const { data: people } = useRequest('people.list', { includesFormer: false })
  if (!units || !people) return null
  const lacks = units.length === 0 ? 'units' : people.length === 0 ? 'people' : 'campaign'
  return (
    <Page title="Bàn việc" help="Việc của đợt thi đua đang làm sẽ hiện ở đây.">
      {lacks === 'units' && (
        <EmptyState
          title="Bước 1: ghi các đơn vị của trường"
          actions={
            <>
              <Button component={Link} href="/nhap/don-vi">
                Nhập đơn vị từ Excel
              </Button>
              <Button component={Link} href="/don-vi/moi" variant="default">
                Thêm đơn vị
              </Button>
            </>
          }
        >
          Phòng, khoa, trung tâm, tổ, Công đoàn cơ sở, Đoàn thanh niên. Có thể nhập cùng nhân sự từ một tệp.
        </EmptyState>
      )}
      {lacks === 'people' && (
        <EmptyState
          title="Bước 2: ghi nhân sự"
          actions={
            <>
              <Button component={Link} href="/nhap/nhan-su">
                Nhập nhân sự từ Excel
              </Button>
              <Button component={Link} href="/nhan-su/moi" variant="default">
                Thêm người
              </Button>
            </>
          }
        >
          Đã có {units.length} đơn vị. Danh sách người của từng đơn vị sẽ tự hiện trong hồ sơ.
        </EmptyState>
      )}
      {lacks === 'campaign' && (
        <EmptyState
          title="Bước 3: tạo đợt thi đua"
          actions={
            <Button component={Link} href="/dot/moi">
              Tạo đợt
            </Button>
          }
        >
          Đã có {units.length} đơn vị, {people.length} người. Ghi kế hoạch phát động để bắt đầu nhận hồ sơ.
        </EmptyState>
      )}
    </Page>
  )
}
