import { type AwardCode, getAward } from '#shared/domain/award'
import { type Mark, mayBlock } from '#shared/rules/mark'
import type { ConditionRule, Regime, Source } from '#shared/rules/regimes/types'
import { initiativeOnceKey, type ResolvedSettings } from '#shared/rules/resolve-settings'
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
  /** What happens when it is not met. */
  whenNotMet: string
}

export function awardName(code: AwardCode): string {
  const { name, object } = getAward(code)
  return `${name} (${object === 'person' ? 'cá nhân' : 'tập thể'})`
}

const forAll = 'Mọi danh hiệu, hình thức khen thưởng'

/** Every condition of a regime, those of all awards first. */
export function conditionRows(regime: Regime, resolved: ResolvedSettings): ConditionRow[] {
  const rows = new Map<string, ConditionRow>()
  const add = (key: string, group: string, condition: ConditionRule) => {
    if (!rows.has(key)) rows.set(key, rowOf(key, group, condition, resolved))
  }
  for (const gate of [...regime.gates.person, ...regime.gates.collective])
    add(`gate/${gate.id}`, forAll, gate)
  rows.set(initiativeOnceKey, initiativeRow(regime, resolved))
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
  const source = sourceOf(key, sourceSetting ? resolved.sourceOf(sourceSetting) : condition, resolved)
  const isJudgement = condition.check === 'judgement'
  return {
    key,
    group,
    label: condition.label,
    parts: partsOf(condition),
    ...source,
    setting: sourceSetting
      ? { key: sourceSetting, label: findSetting(sourceSetting)?.label ?? sourceSetting }
      : null,
    isJudgement,
    whenNotMet: isJudgement ? 'Hội đồng cân nhắc, phần mềm không tính.' : effectOf(source.mark),
  }
}

/** No condition of its own: what every condition that asks for an initiative looks at. */
const initiativeRow = (regime: Regime, resolved: ResolvedSettings): ConditionRow => ({
  key: initiativeOnceKey,
  group: forAll,
  label: 'Mỗi sáng kiến, đề tài chỉ dùng để xét một lần',
  parts: [],
  ...sourceOf(initiativeOnceKey, regime.initiativeOnce, resolved),
  setting: null,
  isJudgement: false,
  whenNotMet: 'Sáng kiến đã dùng không được tính, cho đến khi ghi lý do dùng lại ở mục Sáng kiến.',
})

/** The regime's source, or the text by which the college confirmed the rule. */
function sourceOf(key: string, { article, mark, note }: Source, resolved: ResolvedSettings) {
  const confirmedBy = resolved.confirmationOf(key)
  return confirmedBy === null
    ? { article, mark, note, confirmedBy }
    : { article: confirmedBy, mark: 'A' as const, note: undefined, confirmedBy }
}

function effectOf(mark: Mark): string {
  if (mayBlock(mark)) return 'Báo “chưa đủ”.'
  return mark === 'C'
    ? 'Chỉ nhắc “cần xem xét”, không chặn.'
    : 'Không tính; chỉ hiện để tham khảo khi được bật.'
}

const partsOf = (condition: ConditionRule): string[] =>
  condition.check === 'any-of' || condition.check === 'all-of'
    ? condition.rules.map((part) => {
        const own = partsOf(part)
        const joint = part.check === 'any-of' ? ' hoặc ' : ' và '
        return own.length > 0 ? `${part.label}: ${own.join(joint)}` : part.label
      })
    : []
