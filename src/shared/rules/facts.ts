/**
 * What a verdict looks at. Storage fills these shapes; the rules read nothing else. Everywhere null means "not known",
 * which leads to "cần xem xét", never to "chưa đủ"; an empty list means "known: none". Lists may come in any order.
 */
import type { Day } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import type { SpecialCaseCode } from '#shared/rules/special-cases'

/** First calendar year of a school year: 2022 for 2022-2023. */
export type SchoolYear = number

/** The year considered, and the days whose disciplines count in it. */
export type ReviewYear = { year: SchoolYear; from: Day; to: Day }

export type DecisionRef = { number: string; day: Day }

/** One award as the ledger keeps it. */
export type LedgerAward = {
  award: AwardCode
  /** Null when the paper has not been found: the award is then a claim to check, not evidence. */
  decision: DecisionRef | null
  isRevoked: boolean
  /** Sudden or thematic: no basis for a higher công trạng reward (NĐ 152/2025 Đ4.3). */
  isSuddenOrThematic: boolean
}

/** What is known of one school year of a person or a unit. A year without a record is unknown. */
export type YearRecord = {
  year: SchoolYear
  /** Whether every award of the year has been entered; only then an absent one proves a gap. */
  isComplete: boolean
  evaluationClass: EvaluationClass | null
  awards: readonly LedgerAward[]
  specialCases: readonly SpecialCaseCode[]
}

/** Lightest first. */
export const disciplineLevels = ['reprimand', 'warning', 'pay-cut', 'removal', 'dismissal'] as const
export type DisciplineLevel = (typeof disciplineLevels)[number]

export const disciplineLevelNames: Record<DisciplineLevel, string> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  'pay-cut': 'hạ bậc lương',
  removal: 'cách chức',
  dismissal: 'buộc thôi việc hoặc khai trừ',
}

export const isAtLeast = (level: DisciplineLevel, least: DisciplineLevel): boolean =>
  disciplineLevels.indexOf(level) >= disciplineLevels.indexOf(least)

export type Discipline = {
  kind: 'party' | 'administrative'
  level: DisciplineLevel
  /** Day of the disciplinary decision. */
  decidedOn: Day
  /** Last day of its term. */
  termEndsOn: Day | null
  /** What it punishes: work-related, declared decline of ideology or ethics, private life. */
  about: 'work' | 'decline' | 'private' | null
  /**
   * Set when the other discipline for the same act, party or administrative, already counted in an earlier year:
   * it counts in one year only (NĐ 90/2020 Đ2; NĐ 233/2026 Đ14.3.a).
   */
  countedInEarlierYear: boolean
}

/** Where an initiative or work has effect, and who recognises that; lowest first. */
export const reaches = ['unit', 'province', 'nation'] as const
export type Reach = (typeof reaches)[number]

export const reachNames: Record<Reach, string> = {
  unit: 'cơ sở',
  province: 'tỉnh',
  nation: 'toàn quốc',
}

/** A recognised initiative, or an accepted topic, project or work. */
export type Initiative = {
  id: number
  title: string
  kind: 'initiative' | 'research'
  year: SchoolYear
  reach: Reach
  /** The decision that recognises or accepts it. */
  decision: DecisionRef | null
  authors: readonly { personId: number; sharePercent: number }[]
  /** Awards it has served, those that `allowedReuses` explains among them. */
  uses: readonly { personId: number; award: AwardCode; year: SchoolYear }[]
  /** Which of the uses somebody allowed although it had served before, with the written reason. */
  allowedReuses: readonly { personId: number; award: AwardCode; year: SchoolYear; reason: string }[]
}

/** What a giấy khen or bằng khen is given for besides a row of good years. */
export const merits = ['movement', 'sudden', 'many', 'contribution'] as const
export type Merit = (typeof merits)[number]

export const meritNames: Record<Merit, string> = {
  movement: 'được bình chọn trong phong trào thi đua',
  sudden: 'thành tích đột xuất',
  many: 'nhiều thành tích trong lĩnh vực công tác',
  contribution: 'đóng góp kinh tế - xã hội, từ thiện, nhân đạo',
}

type CommonFacts = {
  review: ReviewYear
  /** Class of the year considered, as the paper gives it. */
  evaluationClass: EvaluationClass | null
  merits: readonly Merit[] | null
  /** Without the decisions of the campaign being judged: they would count as "already awarded". */
  history: readonly YearRecord[]
  /** Inspection, complaint, disciplinary procedure or press allegation not settled yet. */
  isUnderVerification: boolean
}

export type PersonFacts = CommonFacts & {
  object: 'person'
  personId: number
  /** Full months since recruitment in the year considered; 12 for a whole year. Leave that counts as work is not taken off. */
  monthsWorked: number | null
  /** Full months of sick or unpaid leave in the year; 0 for none. */
  monthsOff: number | null
  specialCases: readonly SpecialCaseCode[]
  /** Result of a study of a year or more. */
  studyResult: 'good' | 'below-good' | null
  /** The old unit's comment on a transfer, or the host's confirmation of a secondment. */
  hasCasePaper: boolean | null
  disciplines: readonly Discipline[] | null
  initiatives: readonly Initiative[] | null
}

/** One person on the unit's roll at the cut-off day. */
export type MemberLine = {
  personId: number
  name: string
  specialCases: readonly SpecialCaseCode[]
  /** Reaches Lao động tiên tiến; every higher individual title counts. Null: not reviewed yet. */
  isAdvancedWorker: boolean | null
  /** Reaches Chiến sĩ thi đua cơ sở or higher. */
  isEmulationSoldier: boolean | null
  evaluationClass: EvaluationClass | null
  disciplines: readonly Discipline[] | null
}

export type CollectiveFacts = CommonFacts & {
  object: 'collective'
  members: readonly MemberLine[]
  /** Full years since it was founded. */
  yearsSinceFounded: number | null
  /** Came out of a merger: the one-year rule does not bind it. */
  isMerged: boolean
  /** A tổ bộ môn inside a khoa. */
  isSection: boolean
  isDissolved: boolean
}

export type NomineeFacts = PersonFacts | CollectiveFacts
