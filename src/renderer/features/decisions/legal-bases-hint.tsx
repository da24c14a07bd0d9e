import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type Day, formatDay } from '#shared/day'
import type { DecisionInput } from '#shared/domain/decision'
import { proposedLegalBases } from '#shared/rules/proposed-legal-bases'
import { useRequest } from '../../api'
import { Banner } from '../../components/error-banner'
import { notifyUndo } from '../../components/notify'
import classes from './decision-fields.module.css'
import { missingDecree } from './missing-decree'

type Props = {
  form: UseFormReturnType<DecisionInput>
  /** Null while it is not known. */
  signingDay: Day | null
  /** How many lines name a text that is not in force that day. */
  outOfForceCount: number
  onStep: () => void
}

/** Says when the căn cứ are those of another time than the signing day's, and offers the right ones. */
export function LegalBasesHint({ form, signingDay: day, outOfForceCount, onStep }: Props) {
  const { campaignId, legalBases } = form.values
  const { data } = useRequest('campaigns.get', { id: campaignId })
  const { data: state } = useRequest('app.state', null)
  const decree = day && missingDecree(day, legalBases)
  if (!day || (!decree && outOfForceCount === 0)) return null

  function replace(onDay: string) {
    if (!data || state?.phase !== 'ready') return
    const { campaign } = data
    form.setFieldValue(
      'legalBases',
      proposedLegalBases(onDay, {
        number: campaign.planNumber,
        signedOn: campaign.planDate,
        sign: state.organisation.sign,
        title: campaign.title.charAt(0).toLowerCase() + campaign.title.slice(1),
        college: state.organisation.name,
      }),
    )
    onStep()
    notifyUndo('Đã thay căn cứ theo ngày ký.', () => {
      form.setFieldValue('legalBases', legalBases)
      onStep()
    })
  }

  return (
    <Banner tone="doubt">
      <p className={classes.hint}>
        {outOfForceCount > 0
          ? `${outOfForceCount} căn cứ không có hiệu lực vào ngày ký, ghi rõ ở từng dòng.`
          : `Ngày ký ${formatDay(day)} áp dụng ${decree}; căn cứ chưa có văn bản này.`}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => replace(day)}>
        Thay căn cứ theo ngày ký
      </Button>
    </Banner>
  )
}
