import { Button } from '@mantine/core'
import { Link, Redirect, useParams } from 'wouter'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaign } from '../../frame/campaign-context'
import { AmendmentEditor } from './amendment-editor'
import { DecisionEditor } from './decision-editor'
import { DecisionList } from './decision-list'
import classes from './decisions.module.css'
import { IssuedAmendment } from './issued-amendment'
import { IssuedDecision } from './issued-decision'
import { ProposeButton } from './propose-button'
import { usePropose } from './use-propose'

const title = 'Quyết định'

export default function DecisionsPage() {
  const campaign = useCampaign()
  if (campaign !== null)
    return (
      <CampaignDecisions
        key={campaign.id}
        campaignId={campaign.id}
        isDirect={campaign.kind === 'sudden' || campaign.kind === 'thematic'}
      />
    )
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

/** @param isDirect awards without a campaign round, proposed with short dossiers */
function CampaignDecisions({ campaignId, isDirect }: { campaignId: number; isDirect: boolean }) {
  const params = useParams<{ id?: string }>()
  const { data: state } = useRequest('app.state', null)
  const { data: decisions, error } = useRequest('decisions.list', { campaignId })
  const { propose, isPending, error: refusal } = usePropose(campaignId)

  const sign = state?.phase === 'ready' ? state.organisation.sign : ''
  const openId = params.id === undefined ? null : Number(params.id)
  const newest = decisions?.at(-1)
  if (decisions && openId === null && newest) return <Redirect to={`/quyet-dinh/${newest.id}`} replace />

  const isFirst = decisions?.length === 0
  const proposeButton = <ProposeButton isFirst={isFirst} isPending={isPending} onPropose={propose} />

  if (!decisions || isFirst)
    return (
      <Page title={title}>
        <ErrorBanner error={error ?? refusal} />
        {decisions && (
          <EmptyState
            title="Đợt này chưa có quyết định nào"
            actions={
              <>
                {proposeButton}
                <Button component={Link} href={isDirect ? '/dot-xuat' : '/hoi-dong'} variant="default">
                  {isDirect ? 'Nhập hồ sơ đột xuất, chuyên đề' : 'Mở Hội đồng'}
                </Button>
              </>
            }
          >
            {isDirect
              ? 'Nhập người, tập thể được đề nghị và thành tích; danh sách quyết định lấy từ đó.'
              : 'Danh sách lấy từ những ai Hội đồng thông qua; căn cứ và mức tiền lấy theo ngày ký.'}
          </EmptyState>
        )}
      </Page>
    )
  return (
    <Page title={title} actions={proposeButton} isFixed>
      <DecisionList decisions={decisions} openId={openId} sign={sign} />
      <div className={classes.place}>
        <ErrorBanner error={refusal} />
        {openId !== null && <OpenDecision key={openId} id={openId} sign={sign} />}
      </div>
    </Page>
  )
}

function OpenDecision({ id, sign }: { id: number; sign: string }) {
  const { data: decision, error } = useRequest('decisions.get', { id })
  if (error && !decision) return <ErrorBanner error={error} />
  if (!decision) return null
  const { about } = decision
  if (about)
    return decision.state === 'issued' ? (
      <IssuedAmendment decision={{ ...decision, about }} sign={sign} />
    ) : (
      <AmendmentEditor decision={{ ...decision, about }} sign={sign} />
    )
  return decision.state === 'issued' ? (
    <IssuedDecision decision={decision} sign={sign} />
  ) : (
    <DecisionEditor decision={decision} sign={sign} />
  )
}
