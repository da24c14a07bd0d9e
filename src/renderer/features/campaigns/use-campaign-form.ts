import { type Campaign, type CampaignInput, campaignInputSchema } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { useCommand } from '../../api'
import { type RecordForm, useRecordForm } from '../../forms/use-record-form'

type Options = { stored: CampaignInput; draftKey: string; onSaved?: (campaign: Campaign) => void }

export type CampaignRecord = RecordForm<CampaignInput>

/** What the form holds of a stored campaign. */
export function campaignInputOf(campaign: Campaign): CampaignInput {
  const { state: _state, isSample: _isSample, ...input } = campaign
  return input
}

export function useCampaignForm({ stored, draftKey, onSaved }: Options): CampaignRecord {
  const save = useCommand('campaigns.save')
  return useRecordForm<CampaignInput, Campaign>({
    draft: { form: 'campaign', key: draftKey },
    schema: campaignInputSchema,
    stored,
    save: (values) => save.mutateAsync(values),
    inputOf: campaignInputOf,
    onSaved,
    name: stored.id === null ? 'đợt thi đua mới' : `kế hoạch “${campaignLabel(stored as Campaign)}”`,
  })
}
