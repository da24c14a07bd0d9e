import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, Redirect, useLocation, useParams } from 'wouter'
import { setAnswer, useCommand, useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaignId } from '../../frame/campaign-context'
import { DecisionEditor } from './decision-editor'
import { DecisionList } from './decision-list'
import classes from './decisions.module.css'
import { IssuedDecision } from './issued-decision'

const title = 'Quyết định'

export default function DecisionsPage() {
  const campaignId = useCampaignId()
  if (campaignId !== null) return <CampaignDecisions key={campaignId} campaignId={campaignId} />
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
        Tạo đợt, nhập hồ sơ các đơn vị, rồi lập quyết định khen thưởng ở đây.
      </EmptyState>
    </Page>
  )
}

function CampaignDecisions({ campaignId }: { campaignId: number }) {
  const params = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const { data: state } = useRequest('app.state', null)
  const { data: decisions, error } = useRequest('decisions.list', { campaignId })
  const propose = useCommand('decisions.propose', { invalidates: ['decisions.list'] })

  const sign = state?.phase === 'ready' ? state.organisation.sign : ''
  const openId = params.id === undefined ? null : Number(params.id)
  const newest = decisions?.[0]
  if (decisions && openId === null && newest) return <Redirect to={`/quyet-dinh/${newest.id}`} replace />

  const isFirst = decisions?.length === 0
  const proposeButton = (
    <Button
      variant={isFirst ? 'filled' : 'default'}
      leftSection={<IconPlus size={15} aria-hidden />}
      loading={propose.isPending}
      onClick={() =>
        propose.mutate(
          { campaignId },
          {
            onSuccess: (decision) => {
              setAnswer('decisions.get', { id: decision.id }, decision)
              go(`/quyet-dinh/${decision.id}`)
            },
          },
        )
      }
    >
      Lập quyết định
    </Button>
  )

  if (!decisions || isFirst)
    return (
      <Page title={title}>
        <ErrorBanner error={error ?? propose.error} />
        {decisions && (
          <EmptyState title="Đợt này chưa có quyết định nào" actions={proposeButton}>
            Danh hiệu, hình thức khen thưởng và người được đề nghị lấy từ hồ sơ các đơn vị; căn cứ và mức tiền
            lấy theo ngày ký.
          </EmptyState>
        )}
      </Page>
    )
  return (
    <Page title={title} actions={proposeButton} isFixed>
      <DecisionList decisions={decisions} openId={openId} sign={sign} />
      <div className={classes.place}>
        <ErrorBanner error={propose.error} />
        {openId !== null && <OpenDecision key={openId} id={openId} sign={sign} />}
      </div>
    </Page>
  )
}

function OpenDecision({ id, sign }: { id: number; sign: string }) {
  const { data: decision, error } = useRequest('decisions.get', { id })
  if (error && !decision) return <ErrorBanner error={error} />
  if (!decision) return null
  return decision.state === 'issued' ? (
    <IssuedDecision decision={decision} sign={sign} />
  ) : (
    <DecisionEditor decision={decision} sign={sign} />
  )
}
