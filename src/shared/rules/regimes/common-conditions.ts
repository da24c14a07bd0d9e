/**
 * Conditions that several regimes word the same way. Each takes its source from the regime that uses it: the wording
 * is shared, the article never is.
 */
import type { EvaluationClass } from '#shared/domain/evaluation'
import { evaluationClassNames } from '#shared/domain/evaluation'
import type { DisciplineLevel } from '#shared/rules/facts'
import { disciplineLevelNames } from '#shared/rules/facts'
import type { Comparison } from '#shared/rules/percent'
import type { ConditionRule, Source } from '#shared/rules/regimes/types'

export const classAtLeast = (atLeast: EvaluationClass, source: Source): ConditionRule => ({
  ...source,
  id: 'class',
  label: `Xếp loại ${atLeast === 'HTXS' ? '' : 'từ '}“${evaluationClassNames[atLeast]}”${atLeast === 'HTXS' ? '' : ' trở lên'}`,
  check: 'class-at-least',
  atLeast,
})

/** Its months, article and mark are those of the setting `newHireMonths`. */
export const workedLongEnough: ConditionRule = {
  id: 'months-worked',
  label: 'Đủ thời gian công tác trong năm',
  check: 'worked-long-enough',
  sourceSetting: 'newHireMonths',
  article: '',
  mark: 'M',
}

export const advancedShare = (percent: number, comparison: Comparison, source: Source): ConditionRule => ({
  ...source,
  id: 'advanced-share',
  label: comparison === 'over' ? `Trên ${percent} % đạt LĐTT` : `Từ ${percent} % trở lên đạt LĐTT`,
  check: 'advanced-share',
  percent,
  comparison,
})

export const nobodyDisciplined = (level: DisciplineLevel, source: Source): ConditionRule => ({
  ...source,
  id: 'nobody-disciplined',
  label: `Không có người bị kỷ luật ${disciplineLevelNames[level]} trở lên`,
  check: 'nobody-disciplined',
  level,
})

export const everyoneFinished = (source: Source): ConditionRule => ({
  ...source,
  id: 'everyone-finished',
  label: '100 % cá nhân hoàn thành nhiệm vụ',
  check: 'everyone-finished',
})

export const hasEmulationSoldier = (source: Source): ConditionRule => ({
  ...source,
  id: 'has-emulation-soldier',
  label: 'Có cá nhân đạt CSTĐ cơ sở',
  check: 'has-emulation-soldier',
})

/** What only the council can weigh; shown, never counted. */
export const judgement = (label: string, source: Source): ConditionRule => ({
  ...source,
  id: 'judgement',
  label,
  check: 'judgement',
})

export const notUnderVerification = (source: Source): ConditionRule => ({
  ...source,
  id: 'not-under-verification',
  label: 'Không trong thời gian xem xét kỷ luật, thanh tra, xác minh đơn thư',
  check: 'not-under-verification',
})

export const noRunningDiscipline = (source: Source): ConditionRule => ({
  ...source,
  id: 'no-running-discipline',
  label: 'Thành tích tính sau khi hết thời hạn kỷ luật',
  check: 'no-running-discipline',
})

export const notYetAwarded = (source: Source): ConditionRule => ({
  ...source,
  id: 'not-yet-awarded',
  label: 'Chưa được tặng danh hiệu này cho năm xét',
  check: 'not-yet-awarded',
})

/** A tổ bộ môn inside a khoa: whether it is a collective at all is the college's setting. */
export const mayBeNominated: ConditionRule = {
  id: 'may-be-nominated',
  label: 'Là tập thể được xét danh hiệu',
  check: 'may-be-nominated',
  sourceSetting: 'sectionIsCollective',
  article: '',
  mark: 'M',
}

/** Retired or died in the year: no text was found (law.md §2.5), people decide. */
export const unsettledCase = (source: Source): ConditionRule => ({
  ...source,
  id: 'unsettled-case',
  label: 'Trường hợp chưa có quy định rõ',
  check: 'unsettled-case',
  cases: ['retired', 'died'],
})
