import { type AwardCode, getAward } from '#shared/domain/award'
import type { Mark } from '#shared/rules/mark'
import type { ConditionRule, Regime } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'
import { findSetting } from '#shared/rules/settings'

/** One condition of a regime, as the list shows it. */
export type ConditionRow = {
  /** As the college confirms it: `${award}/${id}` or `gate/${id}`. */
  key: string
  /** What it belongs to: an award, or every award. */
  group: string
  label: string
  /** What it is made of, when it is several. */
  parts: string[]
  article: string
  mark: Mark
  note: string | undefined
  /** The text by which the college confirmed it, or null. */
  confirmedBy: string | null
  /** The setting that carries its value and source. */
  setting: { key: string; label: string } | null
  /** Only the council can weigh it: nothing to confirm. */
  isJudgement: boolean
}

export function awardName(code: AwardCode): string {
  const { name, object } = getAward(code)
  return `${name} (${object === 'person' ? 'cá nhân' : 'tập thể'})`
}

/** Every condition of a regime, those of all awards first. */
export function conditionRows(regime: Regime, resolved: ResolvedSettings): ConditionRow[] {
  const rows = new Map<string, ConditionRow>()
  const add = (key: string, group: string, condition: ConditionRule) => {
    if (!rows.has(key)) rows.set(key, rowOf(key, group, condition, resolved))
  }
  for (const gate of [...regime.gates.person, ...regime.gates.collective])
    add(`gate/${gate.id}`, 'Mọi danh hiệu, hình thức khen thưởng', gate)
  for (const [award, rule] of Object.entries(regime.awards)) {
    const also = rule.includes?.map((code) => getAward(code).name).join(', ')
    const group = [
      awardName(award as AwardCode),
      also && `cùng các điều kiện của ${also}`,
      rule.basis === 'hints' && 'chỉ để tham khảo, chưa đủ văn bản để kết luận',
    ]
      .filter(Boolean)
      .join(' · ')
    for (const condition of rule.conditions) add(`${award}/${condition.id}`, group, condition)
  }
  return [...rows.values()]
}

function rowOf(
  key: string,
  group: string,
  condition: ConditionRule,
  resolved: ResolvedSettings,
): ConditionRow {
  const { sourceSetting } = condition
  const source = sourceSetting ? resolved.sourceOf(sourceSetting) : condition
  const confirmedBy = resolved.confirmationOf(key)
  return {
    key,
    group,
    label: condition.label,
    parts: partsOf(condition),
    article: confirmedBy ?? source.article,
    mark: confirmedBy === null ? source.mark : 'A',
    note: confirmedBy === null ? source.note : undefined,
    confirmedBy,
    setting: sourceSetting
      ? { key: sourceSetting, label: findSetting(sourceSetting)?.label ?? sourceSetting }
      : null,
    isJudgement: condition.check === 'judgement',
  }
}

const partsOf = (condition: ConditionRule): string[] =>
  condition.check === 'any-of' || condition.check === 'all-of'
    ? condition.rules.map((part) => {
        const own = partsOf(part)
        const joint = part.check === 'any-of' ? ' hoặc ' : ' và '
        return own.length > 0 ? `${part.label}: ${own.join(joint)}` : part.label
      })
    : []
