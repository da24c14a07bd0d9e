/**
 * Whether a nominee may have an award, and why: every condition with the fact it looked at and its source.
 *
 * A verdict informs, it grants nothing. Rules of mark A and B block, C warns, M is a hint and only shown when the college
 * asks for it (law.md §0, §11). What is not known leads to "cần xem xét", never to "chưa đủ".
 */
import { type AwardCode, getAward } from '#shared/domain/award'
import {
  allOf,
  anyOf,
  type CheckContext,
  type Checker,
  type ConditionState,
  type Finding,
} from '#shared/rules/check-context'
import { collectiveChecks } from '#shared/rules/collective-checks'
import type { NomineeFacts } from '#shared/rules/facts'
import { recordsByYear } from '#shared/rules/history'
import { type Mark, mayBlock } from '#shared/rules/mark'
import { personChecks } from '#shared/rules/person-checks'
import type { AwardRule, Check, ConditionRule, Regime, RegimeId } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'
import { sharedChecks } from '#shared/rules/shared-checks'

export type { ConditionState } from '#shared/rules/check-context'

export const verdictStatuses = ['eligible', 'not-eligible', 'needs-review'] as const
export type VerdictStatus = (typeof verdictStatuses)[number]

export const verdictStatusNames: Record<VerdictStatus, string> = {
  eligible: 'đủ',
  'not-eligible': 'chưa đủ',
  'needs-review': 'cần xem xét',
}

/** What a condition that is not met does: `block` → "chưa đủ", `warn` → "cần xem xét", `hint` → nothing. */
export type Effect = 'block' | 'warn' | 'hint'

export type Condition = {
  /** The rule's key, "CSTDCS/initiative" or "gate/…": what the college confirms it under. */
  id: string
  label: string
  state: ConditionState
  /** One sentence: the fact it looked at. */
  fact: string
  /** The article. */
  source: string
  mark: Mark
  /** What to know before leaning on the source; empty when nothing. */
  note: string
  effect: Effect
  /** The routes of a condition that has several. */
  parts: Condition[]
}

export type Verdict = {
  award: AwardCode
  status: VerdictStatus
  /** In the order of the law: gates, conditions of presupposed titles, the award's own. */
  conditions: Condition[]
  regimeId: RegimeId
  /** Version of the regime's rules. */
  ruleVersion: string
}

/**
 * The verdict on one nomination.
 * @throws RangeError when a collective is judged for a person's award, or the settings are another regime's: both are
 * mistakes of the caller.
 */
export function assess(
  facts: NomineeFacts,
  award: AwardCode,
  regime: Regime,
  resolved: ResolvedSettings,
): Verdict {
  if (getAward(award).object !== facts.object) throw new RangeError(`${award} is not for a ${facts.object}`)
  if (resolved.regimeId !== regime.id)
    throw new RangeError(`settings of ${resolved.regimeId} for ${regime.id}`)

  const rule = regime.awards[award]
  const context: CheckContext = { award, regime, resolved, records: recordsWithReview(facts) }
  const isHintOnly = rule?.basis !== 'criteria'
  const conditions = rulesFor(award, regime, facts).flatMap(({ key, rule: one }) => {
    const condition = conditionOf(key, one, facts, context)
    if (!condition) return []
    const shown =
      isHintOnly && !key.startsWith('gate/') ? { ...condition, effect: 'hint' as const } : condition
    return shown.mark === 'M' && !resolved.values.showUnconfirmed ? [] : [shown]
  })
  if (isHintOnly) conditions.push(unreadCriteria(award, regime))
  return {
    award,
    status: statusOf(conditions),
    conditions,
    regimeId: regime.id,
    ruleVersion: `${regime.id}.${regime.version}`,
  }
}

/** "Chưa đủ" for a known failure of a sure rule, "cần xem xét" for any doubt, else "đủ". */
export function statusOf(conditions: readonly Pick<Condition, 'state' | 'effect'>[]): VerdictStatus {
  if (conditions.some(({ state, effect }) => effect === 'block' && state === 'not-met')) return 'not-eligible'
  if (conditions.some(({ state, effect }) => effect !== 'hint' && state !== 'met')) return 'needs-review'
  return 'eligible'
}

/** The history, with the class typed for the year considered: it is newer than the ledger's. */
function recordsWithReview({ history, review, evaluationClass }: NomineeFacts): CheckContext['records'] {
  const records = recordsByYear(history)
  if (evaluationClass === null) return records
  const known = records.get(review.year)
  records.set(
    review.year,
    known
      ? { ...known, evaluationClass }
      : { year: review.year, isComplete: false, evaluationClass, awards: [], specialCases: [] },
  )
  return records
}

type KeyedRule = { key: string; rule: ConditionRule }

function rulesFor(award: AwardCode, regime: Regime, facts: NomineeFacts): KeyedRule[] {
  const gates = regime.gates[facts.object].map((rule) => ({ key: `gate/${rule.id}`, rule }))
  return [...gates, ...rulesOfAward(award, regime.awards, new Set())]
}

function rulesOfAward(award: AwardCode, awards: Regime['awards'], seen: Set<AwardCode>): KeyedRule[] {
  const rule: AwardRule | undefined = awards[award]
  if (!rule || seen.has(award)) return []
  seen.add(award)
  return [
    ...(rule.includes ?? []).flatMap((lower) => rulesOfAward(lower, awards, seen)),
    ...rule.conditions.map((condition) => ({ key: `${award}/${condition.id}`, rule: condition })),
  ]
}

function conditionOf(
  key: string,
  rule: ConditionRule,
  facts: NomineeFacts,
  context: CheckContext,
): Condition | null {
  const { resolved } = context
  const parts =
    rule.check === 'any-of' || rule.check === 'all-of'
      ? rule.rules.flatMap((one) => conditionOf(`${key}/${one.id}`, one, facts, context) ?? [])
      : []
  const finding = findingOf(rule, parts, facts, context)
  if (!finding) return null
  const declared = rule.sourceSetting ? resolved.sourceOf(rule.sourceSetting) : rule
  const confirmation = resolved.confirmationOf(key)
  const article = confirmation ?? finding.source?.article ?? declared.article
  const mark = confirmation ? 'A' : (finding.source?.mark ?? declared.mark)
  return {
    id: key,
    label: rule.label,
    state: finding.state,
    fact: finding.fact,
    source: article,
    mark,
    note: confirmation ? '' : (declared.note ?? ''),
    effect: rule.check === 'judgement' ? 'hint' : effectOf(mark),
    parts,
  }
}

function findingOf(
  rule: ConditionRule,
  parts: readonly Condition[],
  facts: NomineeFacts,
  context: CheckContext,
): Finding | null {
  if (rule.check === 'any-of' || rule.check === 'all-of') {
    const states = parts.map((part) => part.state)
    const state = rule.check === 'any-of' ? anyOf(states) : allOf(states)
    const deciding = parts.filter((part) => part.state === state)
    return { state, fact: deciding.map((part) => part.fact).join(' ') }
  }
  return look(rule, facts, context)
}

/** The one place where a rule finds its check by name. */
function look(rule: Check & ConditionRule, facts: NomineeFacts, context: CheckContext): Finding | null {
  const forAll: Partial<Record<string, unknown>> = sharedChecks
  const forObject: Partial<Record<string, unknown>> =
    facts.object === 'person' ? personChecks : collectiveChecks
  const checker = (forAll[rule.check] ?? forObject[rule.check]) as
    | Checker<ConditionRule, NomineeFacts>
    | undefined
  if (!checker) throw new RangeError(`${rule.check} does not judge a ${facts.object}`)
  return checker(rule, facts, context)
}

function effectOf(mark: Mark): Effect {
  if (mayBlock(mark)) return 'block'
  return mark === 'C' ? 'warn' : 'hint'
}

function unreadCriteria(award: AwardCode, regime: Regime): Condition {
  return {
    id: `${award}/criteria`,
    label: 'Tiêu chuẩn chưa đủ chắc chắn để kết luận',
    state: 'unknown',
    fact: `${getAward(award).name}: đối chiếu văn bản trước khi đề nghị; các điều kiện khác chỉ để tham khảo.`,
    source: regime.name,
    mark: 'C',
    note: '',
    effect: 'warn',
    parts: [],
  }
}
