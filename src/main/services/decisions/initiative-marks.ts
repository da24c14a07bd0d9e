import type { Db } from '#main/context'
import { loadCampaignBackground } from '#main/services/assessment-background'
import { listCampaignSubmissions } from '#main/services/submission-service'
import { factsOfLine } from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import type { DecisionEntry, InitiativeMark } from '#shared/domain/decision'
import { assess, type Condition } from '#shared/rules/eligibility'
import type { PersonFacts } from '#shared/rules/facts'
import { findInitiatives } from '#shared/rules/initiatives'
import { getRegime, type Regime } from '#shared/rules/regime'
import type { ConditionRule } from '#shared/rules/regimes/types'
import { resolveSettings } from '#shared/rules/resolve-settings'

type InitiativeRule = Extract<ConditionRule, { check: 'initiative' }>

/**
 * The initiatives that the awards of a decision rest on: one is used once (CV 5007/BNV-TĐKT III.5.c; law.md §2.1). A
 * title that its class alone carries uses none up. Of several that would serve, the one with the largest share not yet
 * used is taken.
 */
export async function initiativeMarks(
  db: Db,
  campaign: Campaign,
  entries: readonly DecisionEntry[],
): Promise<InitiativeMark[]> {
  const people = entries.filter((entry) => entry.personId !== null)
  if (people.length === 0) return []
  const submissions = await listCampaignSubmissions(db, campaign)
  const shared = await loadCampaignBackground(db, campaign)
  const regime = getRegime(shared.regime.regimeId)
  const asking = people.filter((entry) => initiativeRules(regime, entry.award).size > 0)
  if (asking.length === 0) return []
  const resolved = resolveSettings(regime, shared.overrides)
  const lines = new Map(
    submissions.flatMap(
      ({ stored }) =>
        stored?.values.people.flatMap((line) =>
          line.title === null ? [] : [[`${line.title}/${line.personId}`, line] as const],
        ) ?? [],
    ),
  )

  return asking.flatMap((entry): InitiativeMark[] => {
    const personId = entry.personId!
    const line = lines.get(`${entry.award}/${personId}`)
    if (!line) return []
    const facts = factsOfLine(line, entry.award, shared.person(personId), shared)
    const verdict = assess(facts, entry.award, regime, resolved)
    const rules = initiativeRules(regime, entry.award)
    const resting = verdict.conditions.flatMap((condition) => restingOn(condition, rules))
    const usable = resting.flatMap((rule) =>
      usableInitiatives(facts, entry.award, rule, resolved.values.initiativeMinShare),
    )
    const [best, ...others] = [...new Map(usable.map((one) => [one.id, one])).values()].sort(
      (a, b) => b.share - a.share || b.year - a.year || a.id - b.id,
    )
    // Marked by hand for this very award: nothing is left to mark.
    if (!best || [best, ...others].some((one) => one.isMarked)) return []
    return [
      {
        initiativeId: best.id,
        title: best.title,
        personId,
        name: entry.name,
        award: entry.award,
        isChoice: others.length > 0,
      },
    ]
  })
}

/** Rules on initiatives that the award's own conditions hold, by the key a verdict names them with. */
function initiativeRules(regime: Regime, award: AwardCode): Map<string, InitiativeRule> {
  const found = new Map<string, InitiativeRule>()
  const walk = (key: string, rule: ConditionRule) => {
    if (rule.check === 'initiative') found.set(key, rule)
    if (rule.check === 'any-of' || rule.check === 'all-of')
      for (const part of rule.rules) walk(`${key}/${part.id}`, part)
  }
  for (const rule of regime.awards[award]?.conditions ?? []) walk(`${award}/${rule.id}`, rule)
  return found
}

/** The rules through which a condition that is met was met, if nothing but initiatives met it. */
function restingOn(condition: Condition, rules: Map<string, InitiativeRule>): InitiativeRule[] {
  if (condition.state !== 'met') return []
  const own = rules.get(condition.id)
  if (own) return [own]
  const met = condition.parts.filter((part) => part.state === 'met')
  const through = met.map((part) => restingOn(part, rules))
  return through.some((list) => list.length === 0) ? [] : through.flat()
}

function usableInitiatives(
  { initiatives, personId, review }: PersonFacts,
  award: AwardCode,
  { kinds, reach }: InitiativeRule,
  minShare: number | null,
) {
  return findInitiatives(initiatives ?? [], { personId, award, year: review.year, kinds, reach, minShare })
    .filter(({ state }) => state === 'usable')
    .map(({ initiative: { id, title, year, authors, uses } }) => ({
      id,
      title,
      year,
      share: authors
        .filter((author) => author.personId === personId)
        .reduce((sum, author) => sum + author.sharePercent, 0),
      isMarked: uses.some(
        (use) => use.personId === personId && use.award === award && use.year === review.year,
      ),
    }))
}
