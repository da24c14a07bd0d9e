import { formatShortDay } from '#shared/day'
import type { Campaign, CampaignProgress, CampaignState } from '#shared/domain/campaign'

/** What is done or left at one stage of a campaign's life, in a few words. */
export function stageNote(state: CampaignState, campaign: Campaign, progress: CampaignProgress): string {
  switch (state) {
    case 'drafting':
      return campaign.criteria.length > 0
        ? `${campaign.criteria.length} nội dung thi đua`
        : 'chưa có nội dung thi đua'
    case 'launched':
      return `từ ${formatShortDay(campaign.from)} đến ${formatShortDay(campaign.to)}`
    case 'collecting':
      return `${progress.completeCount}/${progress.unitCount} đơn vị nộp đủ`
    case 'council':
      return campaign.councilDeadline ? `hạn ${formatShortDay(campaign.councilDeadline)}` : 'chưa đặt hạn'
    case 'decided':
      return progress.issuedDecisionCount > 0
        ? `${progress.issuedDecisionCount} quyết định đã ban hành`
        : 'chưa ban hành quyết định'
    case 'closed':
      return progress.hasReport ? 'báo cáo đang soạn' : 'chưa soạn báo cáo'
  }
}
