import { z } from 'zod'
import type { AwardCode } from '#shared/domain/award'
import { awardCodes } from '#shared/domain/award'
import type { Honorific } from '#shared/domain/person'
import { optionalDay, optionalText, paragraphs, requiredText, rowId } from '#shared/fields'

/** One award of a decision, named by who gets it; exactly one of the two ids is set. */
export const entryKeySchema = z.object({
  award: z.enum(awardCodes),
  personId: rowId.nullable(),
  unitId: rowId.nullable(),
})
export type EntryKey = z.output<typeof entryKeySchema>

/** A text that tells two keys apart. */
export const entryKeyText = (key: EntryKey): string =>
  `${key.award}/${key.personId ?? ''}/${key.unitId ?? ''}`

/**
 * - `award`: recognises titles, gives forms; pays itself unless the money has a decision of its own.
 * - `bonus`: pays what issued award decisions without money have given.
 * - `correction` (đính chính), `revocation` (thu hồi, Luật TĐKT 2022 Đ93): about one issued decision.
 */
export const decisionKinds = ['award', 'bonus', 'correction', 'revocation'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export const decisionKindNames: Record<DecisionKind, string> = {
  award: 'Quyết định khen thưởng',
  bonus: 'Quyết định thưởng tiền',
  correction: 'Quyết định đính chính',
  revocation: 'Quyết định thu hồi',
}

/** What a correction may change in a line; `revoked` takes the line out. */
export const changedFields = ['honorific', 'name', 'position', 'unitName', 'amount', 'revoked'] as const
export type ChangedField = (typeof changedFields)[number]

/** One change of one line of the decision it is about; `entryPlace` counts that decision's lines from 0. */
export const decisionChangeSchema = z.object({
  entryPlace: z.int().min(0),
  field: z.enum(changedFields),
  before: optionalText(300),
  after: optionalText(300),
})
export type DecisionChange = z.output<typeof decisionChangeSchema>

export const decisionInputSchema = z.object({
  id: rowId.nullable(),
  campaignId: rowId,
  kind: z.enum(decisionKinds).default('award'),
  /** Whether an award decision pays itself. */
  carriesMoney: z.boolean().default(true),
  /** The issued decision a correction or revocation is about. */
  aboutId: rowId.nullable().default(null),
  /** Why it is corrected or revoked. */
  reason: paragraphs(2_000).default(''),
  changes: z.array(decisionChangeSchema).max(2_000).default([]),
  /** Amounts the law leaves free (students' prizes), in đồng. */
  amounts: z
    .array(entryKeySchema.extend({ amount: z.int().min(0).max(1_000_000_000) }))
    .max(5_000)
    .default([]),
  number: optionalText(50),
  signedOn: optionalDay,
  signerOffice: requiredText('Nhập chức vụ người ký.', 100),
  signerName: optionalText(100),
  /** What follows "Về việc". */
  subject: requiredText('Nhập trích yếu của quyết định.', 300),
  legalBases: z.array(requiredText('Nhập căn cứ, hoặc xoá dòng này.', 1_000)).max(50),
  /** Whose proposal it follows: "Theo đề nghị của …". */
  proposedBy: requiredText('Nhập người, đơn vị đề nghị.', 200),
  fundSource: requiredText('Nhập nguồn kinh phí khen thưởng.', 300),
  /** Which awards this decision carries. */
  awards: z.array(z.enum(awardCodes)),
  /** Nominations left out, each with its reason. */
  exclusions: z.array(
    entryKeySchema.extend({ reason: requiredText('Ghi lý do không đưa vào quyết định.', 300) }),
  ),
  note: paragraphs(2_000),
})

export type DecisionInput = z.input<typeof decisionInputSchema>
export type DecisionValues = z.output<typeof decisionInputSchema>

/** One line of the list: names, position and unit as they are now (draft) or as they were when issued. */
export type DecisionEntry = EntryKey & {
  honorific: Honorific | null
  /** The person's or the collective's name. */
  name: string
  position: string
  /** The unit that nominated; for a collective its own name again. */
  unitName: string
  unitSortOrder: number
  /** Đồng; 0 when another title of the same period pays (NĐ 152/2025 Đ49, NĐ 91/2017 Đ68.2). */
  amount: number
  /** Why the amount is 0, in the words of the list's note column; else empty. */
  amountNote: string
  coefficientTenths: number
}

export type DecisionState = 'draft' | 'issued'

export type Decision = Omit<DecisionValues, 'id'> & {
  id: number
  state: DecisionState
  issuedAt: string | null
  /** Everyone nominated for the awards chosen and not left out. */
  entries: DecisionEntry[]
  /** What was left out, with names. */
  excluded: (DecisionEntry & { reason: string })[]
  /** The money's basis on the signing date, or today's while there is none. */
  money: {
    total: number
    baseSalary: number
    baseSalaryDecree: string
    bonusSource: string
    assumedDay: boolean
  }
  /** What still keeps it from being issued, as sentences. */
  lacks: string[]
}

export type DecisionListItem = {
  id: number
  kind: DecisionKind
  aboutId: number | null
  campaignId: number
  number: string
  signedOn: string | null
  subject: string
  state: DecisionState
  awards: AwardCode[]
  /** Lines of the frozen list; null for a draft, whose list follows the submissions. */
  entryCount: number | null
}
