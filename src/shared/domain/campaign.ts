import { z } from 'zod'
import { formatSchoolYear } from '#shared/day'
import {
  optionalCount,
  optionalDay,
  optionalPoints,
  optionalText,
  paragraphs,
  requiredDay,
  requiredText,
  rowId,
} from '#shared/fields'

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

/**
 * An anniversary the campaign celebrates, entered once: the plan repeats it in its opening and under the
 * campaign's time. `lead` is how the line begins ("Chào mừng kỷ niệm"), `event` what follows the count of years.
 */
export const occasionSchema = z
  .object({
    lead: requiredText('Nhập phần mở đầu, ví dụ “Chào mừng kỷ niệm”.', 100),
    event: requiredText('Nhập sự kiện, ví dụ “ngày thành lập Đoàn”.', 300),
    /** The day of the event itself, e.g. 1931-03-26. */
    firstDay: requiredDay('Nhập ngày gốc của sự kiện.'),
    /** The anniversary in the campaign's year, e.g. 2023-03-26. */
    anniversaryDay: requiredDay('Nhập ngày kỷ niệm trong đợt.'),
  })
  .check((ctx) => {
    if (ctx.value.anniversaryDay <= ctx.value.firstDay)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value.anniversaryDay,
        path: ['anniversaryDay'],
        message: 'Ngày kỷ niệm phải sau ngày gốc của sự kiện.',
      })
  })

export type Occasion = z.output<typeof occasionSchema>

/** Years between the event and its anniversary. */
export const occasionYears = (occasion: Pick<Occasion, 'firstDay' | 'anniversaryDay'>): number =>
  Number(occasion.anniversaryDay.slice(0, 4)) - Number(occasion.firstDay.slice(0, 4))

/** One thing units are judged on. `heading` names it in reports; `content` is the plan's own text. */
export const criterionSchema = z.object({
  /** Null for a new one. Kept so that scores and reports stay attached when the text changes. */
  id: rowId.nullable(),
  heading: requiredText('Nhập tên ngắn của nội dung.', 200),
  content: paragraphs(5_000),
  /** Tenths of a point. */
  maxPoints: optionalPoints,
})

export type Criterion = { id: number; heading: string; content: string; maxPoints: number | null }

export const campaignInputSchema = z
  .object({
    id: rowId.nullable(),
    kind: z.enum(campaignKinds, { error: 'Chọn loại đợt.' }),
    /** First year of the school year: 2022 for 2022-2023. */
    schoolYear: z
      .int({ error: 'Chọn năm học.' })
      .min(1990, 'Năm học không đúng.')
      .max(2100, 'Năm học không đúng.'),
    /** Number of the wave in the school year; only for waves. */
    wave: optionalCount(20),
    title: requiredText('Nhập tên đợt thi đua.', 300),
    planNumber: optionalText(50),
    planDate: optionalDay,
    from: requiredDay('Nhập ngày bắt đầu.'),
    to: requiredDay('Nhập ngày kết thúc.'),
    /** When units hold their reviews. */
    reviewFrom: optionalDay,
    reviewTo: optionalDay,
    /** Last day on which a submission is still in time. */
    unitDeadline: optionalDay,
    councilDeadline: optionalDay,
    usesPoints: z.boolean(),
    requiredPapers: z.array(z.enum(paperKinds)),
    legalBases: z.array(requiredText('Nhập căn cứ, hoặc xoá dòng này.', 1_000)).max(50),
    occasions: z.array(occasionSchema).max(20),
    criteria: z.array(criterionSchema).max(60),
    purpose: paragraphs(),
    requirements: paragraphs(),
    launchDuty: paragraphs(),
    councilDuties: paragraphs(),
    unitDuties: paragraphs(),
  })
  .check((ctx) => {
    const { value } = ctx
    const mustFollow = (
      path: 'to' | 'reviewTo' | 'unitDeadline' | 'councilDeadline',
      earlier: string | null,
      message: string,
    ) => {
      const day = value[path]
      if (day && earlier && day < earlier)
        ctx.issues.push({ code: 'custom', input: day, path: [path], message })
    }
    mustFollow('to', value.from, 'Ngày kết thúc trước ngày bắt đầu.')
    mustFollow('reviewTo', value.reviewFrom, 'Ngày kết thúc bình xét trước ngày bắt đầu bình xét.')
    mustFollow('unitDeadline', value.from, 'Hạn nộp trước ngày bắt đầu đợt.')
    mustFollow('unitDeadline', value.reviewFrom, 'Hạn nộp trước ngày đơn vị bắt đầu bình xét.')
    mustFollow('councilDeadline', value.unitDeadline ?? value.from, 'Hạn họp hội đồng trước hạn nộp hồ sơ.')
    if (value.kind === 'wave' && value.wave === null)
      ctx.issues.push({ code: 'custom', input: null, path: ['wave'], message: 'Nhập số thứ tự của đợt.' })
    if (value.reviewFrom && value.reviewFrom < value.from)
      ctx.issues.push({
        code: 'custom',
        input: value.reviewFrom,
        path: ['reviewFrom'],
        message: 'Bình xét trước ngày bắt đầu đợt.',
      })
  })

export type CampaignInput = z.input<typeof campaignInputSchema>
export type CampaignValues = z.output<typeof campaignInputSchema>

export type Campaign = Omit<CampaignValues, 'id' | 'criteria'> & {
  id: number
  state: CampaignState
  isSample: boolean
  criteria: Criterion[]
}

/** A campaign as lists and the switcher show one. */
export type CampaignListItem = Pick<
  Campaign,
  | 'id'
  | 'kind'
  | 'schoolYear'
  | 'wave'
  | 'title'
  | 'from'
  | 'to'
  | 'unitDeadline'
  | 'councilDeadline'
  | 'state'
  | 'isSample'
> & { submissionCount: number; unitCount: number }

export const emptyCampaign = (schoolYear: number): CampaignInput => ({
  id: null,
  kind: 'wave',
  schoolYear,
  wave: 1,
  title: '',
  planNumber: '',
  planDate: null,
  from: '',
  to: '',
  reviewFrom: null,
  reviewTo: null,
  unitDeadline: null,
  councilDeadline: null,
  usesPoints: false,
  requiredPapers: ['report', 'minutes', 'list'],
  legalBases: [],
  occasions: [],
  criteria: [],
  purpose: '',
  requirements: '',
  launchDuty: '',
  councilDuties: '',
  unitDuties: '',
})

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** "Đợt II năm học 2022-2023", as the rail and the switcher name a campaign. */
export function campaignLabel(campaign: Pick<Campaign, 'kind' | 'schoolYear' | 'wave' | 'title'>): string {
  const year = `năm học ${formatSchoolYear(campaign.schoolYear)}`
  if (campaign.kind === 'wave' && campaign.wave !== null)
    return `Đợt ${roman[campaign.wave] ?? campaign.wave} ${year}`
  if (campaign.kind === 'regular') return `Thường xuyên ${year}`
  return campaign.title
}

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
        ? 'Chưa có hồ sơ đơn vị nào để đưa ra hội đồng.'
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

/** Whether awards of a campaign need the council's vote; a short dossier of đột xuất or chuyên đề goes without. */
export const needsCouncil = (campaign: Pick<Campaign, 'kind'>): boolean =>
  campaign.kind === 'regular' || campaign.kind === 'wave'

function cautionOf(action: CampaignAction, campaign: Campaign, progress: CampaignProgress): string | null {
  if (action === 'launch' && (!campaign.planNumber || !campaign.planDate))
    return 'Kế hoạch chưa có số hoặc ngày ký.'
  if (action === 'convene' && progress.completeCount < progress.unitCount)
    return `Còn ${progress.unitCount - progress.completeCount} đơn vị chưa nộp hoặc chưa đủ giấy tờ.`
  if (action === 'decide' && progress.closedSessionCount === 0 && needsCouncil(campaign))
    return 'Hội đồng chưa kết thúc phiên họp nào, nên chưa ai được đưa vào quyết định.'
  if (action === 'close' && !progress.hasReport) return 'Báo cáo tổng kết chưa có nội dung nào được soạn.'
  return null
}
