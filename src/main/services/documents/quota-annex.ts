import { loadOverview } from '#main/services/assessment-overview'
import { quotaAnnexView } from '#main/services/quota-annex-view'
import { campaignLabel } from '#shared/domain/campaign-names'
import { lowerFirst } from '#shared/text/case'
import { issueView } from './college'
import { defineSource, theOnlyOne } from './source'

export const quotaAnnexSource = defineSource({
  kind: 'quota-annex',
  list: async ({ campaign }) => (campaign.kind === 'regular' || campaign.kind === 'wave' ? theOnlyOne : []),
  async load(book) {
    const { db, organisation, campaign } = book
    const label = campaignLabel(campaign)
    return {
      builder: 'quota-annex',
      view: quotaAnnexView(
        organisation,
        campaign,
        await loadOverview(db, campaign),
        issueView(book, book.issueOf('standing-letter', '')),
      ),
      fileName: `Phụ lục tính chỉ tiêu ${lowerFirst(label)}`,
      lacks: [],
    }
  },
})
