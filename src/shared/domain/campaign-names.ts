import { formatSchoolYear } from '#shared/day'

/*
 * What campaigns, their stages and their papers are called. Without schemas, for the first screen needs it.
 */

export const campaignKinds = ['regular', 'wave', 'thematic', 'sudden'] as const
export type CampaignKind = (typeof campaignKinds)[number]

export const campaignKindNames: Record<CampaignKind, string> = {
  regular: 'Thường xuyên (cả năm học)',
  wave: 'Theo đợt',
  thematic: 'Chuyên đề',
  sudden: 'Đột xuất',
}

/** The life of a campaign, in order (glossary: soạn thảo → … → tổng kết). */
export const campaignStates = ['drafting', 'launched', 'collecting', 'council', 'decided', 'closed'] as const
export type CampaignState = (typeof campaignStates)[number]

export const campaignStateNames: Record<CampaignState, string> = {
  drafting: 'Soạn thảo',
  launched: 'Phát động',
  collecting: 'Nhận hồ sơ',
  council: 'Họp hội đồng',
  decided: 'Ra quyết định',
  closed: 'Tổng kết',
}

/** Papers a unit may have to hand in. */
export const paperKinds = ['report', 'minutes', 'list', 'letter', 'score-sheet', 'achievement'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperNames: Record<PaperKind, string> = {
  report: 'Báo cáo tổng kết của đơn vị',
  minutes: 'Biên bản họp bình xét',
  list: 'Danh sách đề nghị',
  letter: 'Tờ trình',
  'score-sheet': 'Bảng chấm điểm',
  achievement: 'Báo cáo thành tích',
}

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** What names a campaign. */
type NamedCampaign = { kind: CampaignKind; schoolYear: number; wave: number | null; title: string }

/** "Đợt II năm học 2022-2023", as the rail and the switcher name a campaign. */
export function campaignLabel(campaign: NamedCampaign): string {
  const year = `năm học ${formatSchoolYear(campaign.schoolYear)}`
  if (campaign.kind === 'wave' && campaign.wave !== null)
    return `Đợt ${roman[campaign.wave] ?? campaign.wave} ${year}`
  if (campaign.kind === 'regular') return `Thường xuyên ${year}`
  return campaign.title
}

/** Whether awards of a campaign need the council's vote; a short dossier of đột xuất or chuyên đề goes without. */
export const needsCouncil = ({ kind }: { kind: CampaignKind }): boolean =>
  kind === 'regular' || kind === 'wave'
