import { z } from 'zod'
import type { AwardCode } from '#shared/domain/award'
import { awardCodes } from '#shared/domain/award'
import type { Lack } from '#shared/domain/document'
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

/** How a proposal takes from what may be decided: everything, or titles and forms each in a decision of its own. */
export const decisionShares = ['all', 'titles', 'forms'] as const
export type DecisionShare = (typeof decisionShares)[number]

/** What a correction may change in a line; `revoked` takes the line out. */
export const changedFields = ['honorific', 'name', 'position', 'unitName', 'amount', 'revoked'] as const
export type ChangedField = (typeof changedFields)[number]

export const changedFieldNames: Record<ChangedField, string> = {
  honorific: 'Ông/Bà',
  name: 'Họ và tên',
  position: 'Chức vụ',
  unitName: 'Đơn vị',
  amount: 'Mức thưởng',
  revoked: 'Thu hồi',
}

/** One change of one line of the decision it is about; `entryPlace` counts that decision's lines from 0. */
export const decisionChangeSchema = z.object({
  entryPlace: z.int().min(0),
  field: z.enum(changedFields),
  before: optionalText(300),
  after: optionalText(300),
})
export type DecisionChange = z.output<typeof decisionChangeSchema>

const decisionFields = z.object({
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

export const decisionInputSchema = decisionFields.check(({ value, issues }) => {
  if (value.kind === 'award' && value.awards.length === 0)
    issues.push({
      code: 'custom',
      input: value.awards,
      path: ['awards'],
      message: 'Chọn ít nhất một danh hiệu hoặc hình thức.',
    })
  value.changes.forEach((change, index) => {
    const message = changeProblem(change)
    if (message)
      issues.push({ code: 'custom', input: change.after, path: ['changes', index, 'after'], message })
  })
})

/** What is wrong with what a field is changed to, as a sentence; null when nothing is. */
export function changeProblem({ field, after }: Pick<DecisionChange, 'field' | 'after'>): string | null {
  if (field === 'name' && after === '') return 'Nhập họ tên, tên tập thể.'
  if (field === 'honorific' && after !== 'Ông' && after !== 'Bà') return 'Chọn Ông hoặc Bà.'
  if (field === 'amount' && !/^\d{1,12}$/.test(after)) return 'Nhập số tiền bằng số đồng, ví dụ 540000.'
  return null
}

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
  /** The achievement in the short dossier's words; empty for what units' papers nominate. */
  deed: string
}

/**
 * Why a nomination is not on a draft's list:
 * - `waiting`: the council has not passed it yet; `refused`: it did not get the votes, or was returned;
 * - `letter`: somebody above the principal decides;
 * - `issued`: another decision of the campaign gives it already;
 * - `unpaid`: a decision on the money owes nothing for it.
 */
export const absenceKinds = ['waiting', 'refused', 'letter', 'issued', 'unpaid'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

export type AbsentEntry = EntryKey & {
  honorific: Honorific | null
  name: string
  unitName: string
  kind: AbsenceKind
  /** What the lines stand under: "Chưa qua Hội đồng", "Thuộc thẩm quyền Chủ tịch Ủy ban nhân dân tỉnh". */
  group: string
  /** One sentence. */
  reason: string
}

/** A line of an issued decision as it stands after what has been corrected and revoked since. */
export type StandingEntry = DecisionEntry & {
  /** `decision_entry.place` */
  place: number
  isRevoked: boolean
  /** Đồng paid for it, by this decision or by one on the money. */
  paid: number
}

/** An issued correction or revocation of a decision, and what it did to its lines. */
export type Amendment = {
  id: number
  kind: 'correction' | 'revocation'
  number: string
  signedOn: string | null
  changes: DecisionChange[]
}

/** The decision that a correction or revocation is about, or one whose awards a decision on the money pays. */
export type AboutDecision = {
  id: number
  kind: DecisionKind
  number: string
  signedOn: string | null
  subject: string
}

/** An initiative that issuing marks as used. */
export type InitiativeMark = {
  initiativeId: number
  title: string
  personId: number
  name: string
  award: AwardCode
  /** Others of the person would have served too: the one with the largest share was taken. */
  isChoice: boolean
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
  /** Nominated, but not to be in this decision, with the reason; empty once issued. */
  absent: AbsentEntry[]
  /** The decision a correction or revocation is about, with its lines as they stood before this one. */
  about: (AboutDecision & { entries: StandingEntry[] }) | null
  /** The award decisions whose money a decision on the money pays. */
  pays: AboutDecision[]
  /** What the roster and the submissions now say differently from the lines it is about: for a draft correction. */
  proposedChanges: DecisionChange[]
  /** Issued decisions that have corrected or revoked lines of this one, earliest first. */
  amendments: Amendment[]
  /** What issuing will mark as used; known once nothing is missing. */
  initiativeMarks: InitiativeMark[]
  /** The money's basis on the signing date, or today's while there is none. */
  money: {
    total: number
    baseSalary: number
    baseSalaryDecree: string
    bonusSource: string
    assumedDay: boolean
  }
  /** What still keeps it from being issued. */
  lacks: Lack[]
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
  /** Lines of the frozen list, or lines that are changed; null for a draft, whose list follows the submissions. */
  entryCount: number | null
  /** Numbers of issued decisions that have corrected or revoked lines of it. */
  amendedBy: string[]
}
