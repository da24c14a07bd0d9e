import { loadOverview } from '#main/services/assessment-overview'
import { quotaAnnexView } from '#main/services/quota-annex-view'
import { campaignLabel } from '#shared/domain/campaign-names'
import { defineSource, theOnlyOne } from './source'

export const quotaAnnexSource = defineSource({
  kind: 'quota-annex',
  list: async ({ campaign }) => (campaign.kind === 'regular' || campaign.kind === 'wave' ? theOnlyOne : []),
  async load({ db, organisation, campaign, today }) {
    const label = campaignLabel(campaign)
    return {
      builder: 'quota-annex',
      view: quotaAnnexView(organisation, campaign, await loadOverview(db, campaign), today),
      fileName: `Phụ lục tính chỉ tiêu ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      lacks: [],
    }
  },
})
