import type { Campaign } from '#shared/domain/campaign'
import {
  type CampaignState,
  campaignStateNames,
  campaignStates,
  needsCouncil,
} from '#shared/domain/campaign-names'

/** A named step in a campaign's life. */
export const campaignActions = ['launch', 'collect', 'convene', 'decide', 'close', 'step-back'] as const
export type CampaignAction = (typeof campaignActions)[number]

export const campaignActionNames: Record<CampaignAction, string> = {
  launch: 'Phát động',
  collect: 'Bắt đầu nhận hồ sơ',
  convene: 'Đưa ra hội đồng',
  decide: 'Chuyển sang ra quyết định',
  close: 'Kết thúc, tổng kết đợt',
  'step-back': 'Lùi một bước',
}

const nextAction: Record<CampaignState, CampaignAction | null> = {
  drafting: 'launch',
  launched: 'collect',
  collecting: 'convene',
  council: 'decide',
  decided: 'close',
  closed: null,
}

/** What an action depends on, as counts of what is stored. */
export type CampaignProgress = {
  /** Units that should hand in. */
  unitCount: number
  /** Units whose submission is complete. */
  completeCount: number
  /** Short names of the others, in the units' order. */
  incompleteUnits: string[]
  /** Units with a submission at all. */
  receivedCount: number
  /** Decisions of this campaign that have been issued. */
  issuedDecisionCount: number
  /** Sessions of the council that are closed. */
  closedSessionCount: number
  /** Awards proposed with a short dossier. */
  directNominationCount: number
  hasReport: boolean
}

export type CampaignStep = {
  action: CampaignAction
  name: string
  to: CampaignState
  refusal: string | null
  caution: string | null
}

/**
 * The actions a campaign offers now: the next step and the step back, each with the reason when it can't be
 * taken (`refusal`) or what to think of before taking it (`caution`).
 */
export function campaignSteps(campaign: Campaign, progress: CampaignProgress): CampaignStep[] {
  const steps: CampaignStep[] = []
  const at = campaignStates.indexOf(campaign.state)
  const forward = nextAction[campaign.state]
  if (forward) {
    steps.push({
      action: forward,
      name: campaignActionNames[forward],
      to: campaignStates[at + 1] as CampaignState,
      refusal: refusalOf(forward, campaign, progress),
      caution: cautionOf(forward, campaign, progress),
    })
  }
  const back = campaignStates[at - 1]
  if (back) {
    const issued = campaign.state === 'decided' && progress.issuedDecisionCount > 0
    steps.push({
      action: 'step-back',
      name: `Lùi về “${campaignStateNames[back]}”`,
      to: back,
      refusal: issued ? 'Đã có quyết định ban hành, không lùi lại được.' : null,
      caution: null,
    })
  }
  return steps
}

function refusalOf(action: CampaignAction, campaign: Campaign, progress: CampaignProgress): string | null {
  switch (action) {
    case 'launch': {
      // Đột xuất, chuyên đề are awarded by short dossiers: nothing is announced, no unit hands in.
      if (!needsCouncil(campaign)) return null
      const lacks = [
        campaign.criteria.length === 0 && 'nội dung thi đua',
        !campaign.unitDeadline && 'hạn nộp hồ sơ',
        !campaign.councilDeadline && 'hạn họp hội đồng',
      ].filter((lack) => lack !== false)
      return lacks.length > 0 ? `Chưa phát động được: kế hoạch còn thiếu ${lacks.join(', ')}.` : null
    }
    case 'collect':
      return progress.unitCount === 0 ? 'Chưa có đơn vị nào để nhận hồ sơ. Thêm ở mục Đơn vị.' : null
    case 'convene':
      return progress.receivedCount + progress.directNominationCount === 0
        ? needsCouncil(campaign)
          ? 'Chưa có hồ sơ đơn vị nào để đưa ra hội đồng.'
          : 'Chưa có hồ sơ đề nghị nào. Ghi ở mục Hồ sơ đề nghị của đợt.'
        : null
    case 'decide':
      return null
    case 'close':
      return progress.issuedDecisionCount === 0
        ? 'Chưa có quyết định nào được ban hành. Ban hành quyết định trước khi tổng kết.'
        : null
    default:
      return null
  }
}

function cautionOf(action: CampaignAction, campaign: Campaign, progress: CampaignProgress): string | null {
  if (action === 'launch' && needsCouncil(campaign) && (!campaign.planNumber || !campaign.planDate))
    return 'Kế hoạch chưa có số hoặc ngày ký.'
  if (
    action === 'convene' &&
    progress.completeCount < progress.unitCount &&
    (needsCouncil(campaign) || progress.receivedCount > 0)
  )
    return `Còn ${incompleteUnits(progress)} chưa nộp hoặc chưa đủ giấy tờ.`
  if (action === 'decide' && progress.closedSessionCount === 0 && needsCouncil(campaign))
    return 'Hội đồng chưa kết thúc phiên họp nào, nên chưa ai được đưa vào quyết định.'
  if (action === 'close' && !progress.hasReport) return 'Báo cáo tổng kết chưa có nội dung nào được soạn.'
  return null
}

/** Few units are named, more are counted. */
const mostNamed = 3

const incompleteUnits = ({ incompleteUnits: names }: CampaignProgress): string =>
  names.length <= mostNamed ? names.join(', ') : `${names.length} đơn vị`
