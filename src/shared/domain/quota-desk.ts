import type { Day } from '#shared/day'
import { type QuotaDesk, unitCounts } from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import { type EvaluationRule, evaluationRuleOn } from '#shared/rules/evaluation-rules'
import {
  type ClassCounts,
  emulationSoldierQuota,
  outstandingQuota,
  outstandingUnitsQuota,
  type UnitCounts,
} from '#shared/rules/quota'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'

/** All that limits count in one unit's paper. */
export type UnitTally = UnitCounts & { classes: ClassCounts; collectiveClass: EvaluationClass | null }

type CountedLine = { title: AwardCode | null; evaluationClass: EvaluationClass | null }

export function tallyOf(
  unit: { id: number; name: string },
  people: readonly CountedLine[],
  collectiveClass: EvaluationClass | null,
): UnitTally {
  const classes: ClassCounts = { HTXS: 0, HTT: 0, HTN: 0, KHT: 0 }
  for (const { evaluationClass } of people) if (evaluationClass) classes[evaluationClass] += 1
  return { ...unitCounts(unit.id, unit.name, people), classes, collectiveClass }
}

/**
 * Limits against what is nominated, for the form and for the school's desk alike.
 * @param units own ones only: union and youth union have no people of their own to take a share of
 * @param classedOn the day that says which decree the classes follow
 */
export function quotaDesk(
  units: readonly UnitTally[],
  classedOn: Day,
  resolved: ResolvedSettings,
): QuotaDesk {
  const rule = evaluationRuleOn(classedOn)
  const capped = rule && isShown(rule, resolved) ? rule : null
  const classed = (code: EvaluationClass) => units.filter((unit) => unit.collectiveClass === code).length
  return {
    emulation: emulationSoldierQuota(units, resolved),
    outstanding: capped && {
      school: outstandingQuota(sumOf(units), false, capped, resolved),
      units: units.map((unit) => ({
        unitId: unit.unitId,
        name: unit.name,
        ...outstandingQuota(unit.classes, unit.collectiveClass === 'HTXS', capped, resolved),
      })),
    },
    outstandingUnits:
      rule &&
      outstandingUnitsQuota({ units: units.length, HTXS: classed('HTXS'), HTT: classed('HTT') }, false, rule),
  }
}

/** What is known from memory alone is shown when the college asks for it; its own share always is (law.md §0). */
const isShown = (
  { mark }: EvaluationRule,
  { values: { outstandingPercent, outstandingPercentOfGoodUnit, showUnconfirmed } }: ResolvedSettings,
): boolean =>
  mark !== 'M' || showUnconfirmed || outstandingPercent !== null || outstandingPercentOfGoodUnit !== null

function sumOf(units: readonly UnitTally[]): ClassCounts {
  const sum: ClassCounts = { HTXS: 0, HTT: 0, HTN: 0, KHT: 0 }
  for (const { classes } of units)
    for (const code of Object.keys(sum) as EvaluationClass[]) sum[code] += classes[code]
  return sum
}
