import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { formatDay, isDay } from '#shared/day'
import type { DecisionInput } from '#shared/domain/decision'
import { proposedLegalBases } from '#shared/rules/proposed-legal-bases'
import { useRequest } from '../../api'
import { Banner } from '../../components/error-banner'
import { notifyUndo } from '../../components/notify'
import classes from './decision-fields.module.css'
import { missingDecree } from './missing-decree'

type Props = { form: UseFormReturnType<DecisionInput>; onStep: () => void }

/** Says when the căn cứ are those of another time than the signing day's, and offers the right ones. */
export function LegalBasesHint({ form, onStep }: Props) {
  const { campaignId, legalBases, signedOn } = form.values
  const { data } = useRequest('campaigns.get', { id: campaignId })
  const { data: state } = useRequest('app.state', null)
  const day = signedOn !== null && isDay(signedOn) ? signedOn : null
  const decree = day && missingDecree(day, legalBases)
  if (!day || !decree) return null

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
        Ngày ký {formatDay(day)} áp dụng {decree}; căn cứ chưa có văn bản này.
      </p>
      <Button size="compact-sm" variant="default" onClick={() => replace(day)}>
        Thay căn cứ theo ngày ký
      </Button>
    </Banner>
  )
}
