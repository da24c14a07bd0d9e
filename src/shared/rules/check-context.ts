/** What every check is given besides its rule and the facts, and what it answers. */
import { type Day, formatSchoolYear } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import type { NomineeFacts, SchoolYear, YearRecord } from '#shared/rules/facts'
import type { Mark } from '#shared/rules/mark'
import type { Regime, Source } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'

export type ConditionState = 'met' | 'not-met' | 'unknown'

export type CheckContext = {
  award: AwardCode
  regime: Regime
  resolved: ResolvedSettings
  /** The nominee's history with the class of the year considered filled in. */
  records: ReadonlyMap<SchoolYear, YearRecord>
}

export type Finding = {
  state: ConditionState
  /** One sentence: the fact it looked at. */
  fact: string
  /** When the fact falls under a more exact article than the rule's. */
  source?: { article: string; mark: Mark }
}

/** A check of one rule; null when it does not apply to this nominee. */
export type Checker<Rule, Facts> = (
  rule: Rule & Source,
  facts: Facts,
  context: CheckContext,
) => Finding | null

/** Three-valued "or": one that is met is enough. */
export function anyOf(states: readonly ConditionState[]): ConditionState {
  if (states.includes('met')) return 'met'
  return states.includes('unknown') ? 'unknown' : 'not-met'
}

/** Three-valued "and": one that is not met is enough to fail. */
export function allOf(states: readonly ConditionState[]): ConditionState {
  if (states.includes('not-met')) return 'not-met'
  return states.includes('unknown') ? 'unknown' : 'met'
}

/** 'năm học 2022-2023', the year considered. */
export const reviewYearText = ({ review }: NomineeFacts): string => `năm học ${formatSchoolYear(review.year)}`

/** Whether a day lies in the year considered. */
export const isInReview = (day: Day, { review }: NomineeFacts): boolean =>
  day >= review.from && day <= review.to
