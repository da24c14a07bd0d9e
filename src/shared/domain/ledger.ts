import { z } from 'zod'
import type { AwardCode } from '#shared/domain/award'
import { awardCodes } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import { evaluationClasses } from '#shared/domain/evaluation'
import { optionalCount, optionalDay, optionalText, requiredText, rowId } from '#shared/fields'

/** Whose award it is; exactly one of the two. */
export const recipientSchema = z
  .object({ personId: rowId.nullable(), unitId: rowId.nullable() })
  .refine((key) => (key.personId === null) !== (key.unitId === null), 'Chọn người hoặc tập thể.')
export type Recipient = { personId: number | null; unitId: number | null }

export const awardLevels = ['school', 'province', 'ministry', 'state', 'other'] as const
export type AwardLevel = (typeof awardLevels)[number]

export const awardLevelNames: Record<AwardLevel, string> = {
  school: 'Cấp trường',
  province: 'Cấp tỉnh',
  ministry: 'Cấp bộ',
  state: 'Cấp Nhà nước',
  other: 'Cấp khác',
}

const provinceAwards: readonly AwardCode[] = ['CSTDT', 'TTLDXS', 'CTDT', 'BK_CN', 'BK_TT']
const schoolAwards: readonly AwardCode[] = ['LDTT', 'CSTDCS', 'TTLDTT', 'GK_CN', 'GK_TT', 'GK_HS']

/** Who gives an award of the catalogue as a rule; the record itself may say otherwise (U1). */
export function awardLevelOf(award: AwardCode): AwardLevel {
  if (schoolAwards.includes(award)) return 'school'
  return provinceAwards.includes(award) ? 'province' : 'state'
}

/** One award as typed by hand or corrected; what an own decision gave is corrected the same way, with a reason. */
export const awardRecordInputSchema = z
  .object({
    id: rowId.nullable(),
    personId: rowId.nullable(),
    unitId: rowId.nullable(),
    award: z.enum(awardCodes).nullable(),
    /** As its paper writes it; the catalogue's name when the award is known. */
    awardName: requiredText('Nhập danh hiệu hoặc hình thức khen thưởng.', 200),
    position: optionalText(100),
    unitName: optionalText(150),
    schoolYear: z.int().min(1950, 'Năm học không đúng.').max(2100, 'Năm học không đúng.').nullable(),
    calendarYear: z.int({ error: 'Nhập năm.' }).min(1950, 'Năm không đúng.').max(2100, 'Năm không đúng.'),
    level: z.enum(awardLevels, { error: 'Chọn cấp khen thưởng.' }),
    number: optionalText(60),
    decidedOn: optionalDay,
    decidedBy: optionalText(150),
    amount: optionalCount(999_999_999),
    isSuddenOrThematic: z.boolean(),
    revokedOn: optionalDay,
    revokedBy: optionalText(200),
    note: optionalText(500),
    /** Why a stored record is changed; not needed for a new one. */
    reason: optionalText(500),
  })
  .check((ctx) => {
    const { value } = ctx
    const refuse = (path: string, message: string) =>
      ctx.issues.push({ code: 'custom', input: undefined, path: [path], message })
    if ((value.personId === null) === (value.unitId === null)) refuse('personId', 'Chọn người hoặc tập thể.')
    if (value.id !== null && value.reason === '') refuse('reason', 'Ghi lý do sửa; sổ giữ lại cả bản trước.')
    if (value.revokedOn && value.decidedOn && value.revokedOn < value.decidedOn)
      refuse('revokedOn', 'Ngày thu hồi trước ngày quyết định.')
    if (value.revokedOn && value.revokedBy === '') refuse('revokedBy', 'Ghi quyết định thu hồi.')
  })

export type AwardRecordInput = z.input<typeof awardRecordInputSchema>
export type AwardRecordValues = z.output<typeof awardRecordInputSchema>

export type AwardRecord = Omit<AwardRecordValues, 'id' | 'reason'> & {
  id: number
  /** As the record holds it; the person's present name may differ. */
  recipientName: string
  source: 'decision' | 'import' | 'manual'
  decisionId: number | null
  isSample: boolean
}

/** What one correction changed. Values are as the record's columns hold them. */
export type AwardRecordChange = {
  changedAt: string
  reason: string
  /** Vietnamese column name, before, after. */
  differences: { what: string; before: string; after: string }[]
}

/** What is known of one school year besides awards. */
export const yearRecordInputSchema = z.object({
  personId: rowId.nullable(),
  unitId: rowId.nullable(),
  schoolYear: z.int().min(1950).max(2100),
  evaluationClass: z.enum(evaluationClasses).nullable(),
  basis: optionalText(300),
  isComplete: z.boolean(),
})
export type YearRecordValues = z.output<typeof yearRecordInputSchema>

export type RecipientYear = {
  schoolYear: number
  evaluationClass: EvaluationClass | null
  basis: string
  isComplete: boolean
  /** Comes from a campaign of this book; corrected there. */
  isOwn: boolean
  records: AwardRecord[]
}

/** A person's or unit's page in the ledger. */
export type RecipientHistory = {
  recipient: Recipient & {
    name: string
    honorific: string | null
    position: string
    unitName: string
    birthDate: string | null
  }
  /** Latest first, gaps included back to the earliest known. */
  years: RecipientYear[]
  changes: (AwardRecordChange & { recordId: number; awardName: string })[]
  /** Contradictions worth a look: two titles for one year, a decision dated in the future, … */
  doubts: string[]
}

export type LedgerRow = AwardRecord & { doubts: string[] }

export type LedgerFilterAward = AwardCode | 'other'
