import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { schoolYearOf } from '#shared/day'
import { type CampaignInput, emptyCampaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { useRequest } from '../../api'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { NotFound } from '../../components/not-found'
import { Page } from '../../components/page'
import { useCampaigns } from '../../frame/campaign-context'
import { CampaignForm } from './campaign-form'
import { copyCampaign, copyWayOf } from './copy-campaign'
import { useCampaignForm } from './use-campaign-form'

export function NewCampaign() {
  const { data: state } = useRequest('app.state', null)
  const { campaigns } = useCampaigns()
  const today = state && state.phase !== 'blocked' ? state.today : null
  const stored = useMemo((): CampaignInput | null => {
    if (today === null) return null
    const schoolYear = schoolYearOf(today)
    const waves = campaigns
      .filter((campaign) => campaign.schoolYear === schoolYear)
      .map(({ wave }) => wave ?? 0)
    return { ...emptyCampaign(schoolYear), wave: Math.max(0, ...waves) + 1 }
  }, [today, campaigns])
  if (!stored) return null
  return <UnsavedCampaign stored={stored} draftKey="new" help="Ghi theo kế hoạch phát động, từ trên xuống." />
}

export function CopiedCampaign({ id, how }: { id: number; how: string }) {
  const { data, error } = useRequest('campaigns.get', { id })
  const way = copyWayOf(how)
  const stored = useMemo(() => (data && way ? copyCampaign(data.campaign, way) : null), [data, way])
  if (error || !way)
    return error ? (
      <Page title="Chép đợt">
        <ErrorBanner error={error} />
      </Page>
    ) : (
      <NotFound />
    )
  if (!data || !stored) return null
  return (
    <UnsavedCampaign
      stored={stored}
      draftKey={`copy-${id}-${way}`}
      help={`Chép từ ${campaignLabel(data.campaign)}. Chưa lưu vào sổ.`}
      isCopy
    />
  )
}

type Props = { stored: CampaignInput; draftKey: string; help: string; isCopy?: boolean }

/** A campaign that is not in the book yet. */
function UnsavedCampaign({ stored, draftKey, help, isCopy = false }: Props) {
  const [, go] = useLocation()
  const { select } = useCampaigns()
  const record = useCampaignForm({
    stored,
    draftKey,
    onSaved: (campaign) => {
      select(campaign.id)
      go(`/dot/${campaign.id}`, { replace: true })
    },
  })
  return (
    <Page
      title={isCopy ? 'Chép thành đợt mới' : 'Tạo đợt thi đua'}
      help={help}
      isFixed
      actions={
        <>
          <Button variant="default" component={Link} href="/dot">
            Về danh sách
          </Button>
          <Button loading={record.isSaving} title="Ctrl+S" onClick={() => void record.save()}>
            Lưu kế hoạch
          </Button>
        </>
      }
    >
      <CampaignForm
        record={record}
        news={
          isCopy && (
            <Banner tone="info">
              Số, ngày kế hoạch đã để trống. Xem lại căn cứ, dịp chào mừng và các ngày trước khi lưu.
            </Banner>
          )
        }
      />
    </Page>
  )
}
