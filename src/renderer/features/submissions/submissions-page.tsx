import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { SubmissionView } from '#shared/domain/submission'
import { request } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaignId } from '../../frame/campaign-context'
import { SubmissionFormPage } from './submission-form'
import { UnitList } from './unit-list'

/** Hồ sơ đơn vị: the list of units, and the form of the one that is opened. */
export default function SubmissionsPage() {
  const campaignId = useCampaignId()
  const params = useParams<{ unitId?: string; line?: string }>()
  const unitId = Number(params.unitId) || null

  if (campaignId === null)
    return (
      <Page title="Hồ sơ đơn vị">
        <EmptyState
          title="Chưa có đợt thi đua nào"
          actions={
            <Button component={Link} href="/dot">
              Mở Đợt thi đua
            </Button>
          }
        >
          Lập đợt thi đua trước, rồi nhập hồ sơ các đơn vị nộp về.
        </EmptyState>
      </Page>
    )
  return unitId === null ? (
    <UnitList campaignId={campaignId} />
  ) : (
    <OpenedSubmission
      key={`${campaignId}/${unitId}`}
      campaignId={campaignId}
      unitId={unitId}
      line={params.line ?? null}
    />
  )
}

type OpenedProps = {
  campaignId: number
  unitId: number
  /** Whose line to go to: a person's id, or "tap-the" for the collective. */
  line: string | null
}

/** Asks main each time it opens: what stands in a form must never come from an older answer. */
function OpenedSubmission({ campaignId, unitId, line }: OpenedProps) {
  const [opening, setOpening] = useState(0)
  const [view, setView] = useState<SubmissionView | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [, navigate] = useLocation()

  useEffect(() => {
    let isCurrent = true
    request('submissions.get', { campaignId, unitId }).then(
      (answer) => isCurrent && setView(answer),
      (reason) => isCurrent && setError(reason),
    )
    return () => {
      isCurrent = false
    }
  }, [campaignId, unitId])

  if (error)
    return (
      <Page title="Hồ sơ đơn vị">
        <ErrorBanner
          error={error}
          actions={<Button onClick={() => navigate('/ho-so')}>Về danh sách đơn vị</Button>}
        />
      </Page>
    )
  if (!view) return null
  return (
    <SubmissionFormPage
      key={opening}
      view={view}
      line={line}
      onCleared={() => {
        request('submissions.get', { campaignId, unitId }).then((answer) => {
          setView(answer)
          setOpening((count) => count + 1)
        }, setError)
      }}
    />
  )
}
