import { formatShortDay } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import type { CampaignProgress } from '#shared/domain/campaign-life'
import type { CampaignState } from '#shared/domain/campaign-names'

/** What is done or left at one stage of a campaign's life, in a few words. */
export function stageNote(state: CampaignState, campaign: Campaign, progress: CampaignProgress): string {
  switch (state) {
    case 'drafting':
      return campaign.criteria.length > 0 ? `${campaign.criteria.length} nội dung` : 'chưa có nội dung'
    case 'launched':
      return `${formatShortDay(campaign.from).slice(0, -5)} – ${formatShortDay(campaign.to)}`
    case 'collecting':
      return `${progress.completeCount}/${progress.unitCount} đơn vị đủ`
    case 'council':
      return campaign.councilDeadline ? `hạn ${formatShortDay(campaign.councilDeadline)}` : 'chưa đặt hạn'
    case 'decided':
      return progress.issuedDecisionCount > 0
        ? `${progress.issuedDecisionCount} quyết định`
        : 'chưa có quyết định'
    case 'closed':
      return progress.hasReport ? 'đã có báo cáo' : 'chưa có báo cáo'
  }
}
