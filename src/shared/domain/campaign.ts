import { z } from 'zod'
import { type CampaignState, campaignKinds, paperKinds } from '#shared/domain/campaign-names'
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
