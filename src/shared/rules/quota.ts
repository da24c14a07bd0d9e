/**
 * How many may be proposed, with the arithmetic written out: CSTĐCS of LĐTT (NĐ 91/2017 Đ9.3; later the college's own),
 * HTXS of HTT and HTXS units (NĐ 233/2026 Đ7, law.md §5). Products are rounded down, by integers.
 */
import type { EvaluationRule } from '#shared/rules/evaluation-rules'
import { formatPercentOf, percentFloor, quotient } from '#shared/rules/percent'
import type { Source } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'

export type Quota = {
  /** Null: no limit. */
  limit: number | null
  used: number
  isOver: boolean
  /** "20 LĐTT × 15 % = 3,0 → tối đa 3; đang đề nghị 4" */
  arithmetic: string
  /** What one more in the base would change: "21 LĐTT × 15 % = 3,15 → vẫn tối đa 3; cần thêm 7 LĐTT để tối đa 4". */
  oneMore: string
  /** How many more in the base raise the limit by one; null without limit. */
  moreForNext: number | null
} & Source

export type QuotaNames = {
  /** What the percentage is taken of: "LĐTT". */
  base: string
}

/** A percentage of a base, rounded down. `percent` null: no limit. */
export function percentQuota(
  counts: { base: number; used: number },
  percent: number | null,
  { base: baseName }: QuotaNames,
  source: Source,
): Quota {
  const { base, used } = counts
  if (percent === null)
    return {
      ...source,
      limit: null,
      used,
      isOver: false,
      arithmetic: `Không giới hạn tỷ lệ; đang đề nghị ${used}`,
      oneMore: '',
      moreForNext: null,
    }
  const limit = percentFloor(base, percent)
  const next = percentFloor(base + 1, percent)
  const product = (count: number) =>
    `${count} ${baseName} × ${percent} % = ${formatPercentOf(count, percent)}`
  const moreForNext = baseFor(limit + 1, percent) - base
  const further = moreForNext > 1 ? `; cần thêm ${moreForNext} ${baseName} để tối đa ${limit + 1}` : ''
  return {
    ...source,
    limit,
    used,
    isOver: used > limit,
    arithmetic: `${product(base)} → tối đa ${limit}; đang đề nghị ${used}`,
    oneMore: `${product(base + 1)} → ${next > limit ? '' : 'vẫn '}tối đa ${next}${further}`,
    moreForNext,
  }
}

/** The smallest base of which `percent` reaches `limit`. */
const baseFor = (limit: number, percent: number): number => {
  const whole = quotient(limit * 100, percent)
  return whole * percent === limit * 100 ? whole : whole + 1
}

export type UnitCounts = {
  unitId: number
  name: string
  /** People who reach LĐTT; whoever is proposed for a higher title counts too. */
  advancedWorkers: number
  /** People proposed for CSTĐ cơ sở or higher. */
  emulationSoldiers: number
}

export type QuotaBench = {
  /** Which of the two binds. */
  level: 'school' | 'unit'
  school: Quota
  units: (Quota & { unitId: number; name: string })[]
  /** Whether anything that binds is exceeded. */
  isOver: boolean
}

/** The CSTĐCS quota of the whole school and of each unit. Both are shown; the setting `quotaLevel` says which binds. */
export function emulationSoldierQuota(units: readonly UnitCounts[], resolved: ResolvedSettings): QuotaBench {
  const percent = resolved.values['quotaPercent.CSTDCS']
  const source = resolved.sourceOf('quotaPercent.CSTDCS')
  const quota = (base: number, used: number) =>
    percentQuota({ base, used }, percent, { base: 'LĐTT' }, source)
  const sum = (of: (unit: UnitCounts) => number) => units.reduce((total, unit) => total + of(unit), 0)
  const school = quota(
    sum((unit) => unit.advancedWorkers),
    sum((unit) => unit.emulationSoldiers),
  )
  const each = units.map(({ unitId, name, advancedWorkers, emulationSoldiers }) => ({
    unitId,
    name,
    ...quota(advancedWorkers, emulationSoldiers),
  }))
  const level = resolved.values.quotaLevel
  return {
    level,
    school,
    units: each,
    isOver: level === 'school' ? school.isOver : each.some((one) => one.isOver),
  }
}

export type ClassCounts = { HTXS: number; HTT: number; HTN: number; KHT: number }

export type OutstandingQuota = {
  /** The one that binds, by the decree and the setting. */
  binding: Quota
  /** The other reading of "tổng số HTT" (U11), where there is one; for the officer to see the difference. */
  otherReading: Quota | null
}

/**
 * HTXS among the people of a unit, or of one group of similar tasks within it.
 * @param isGoodUnit whether the unit itself is classed HTXS
 */
export function outstandingQuota(
  counts: ClassCounts,
  isGoodUnit: boolean,
  rule: EvaluationRule,
  { values, sourceOf }: ResolvedSettings,
): OutstandingQuota {
  const usual = values.outstandingPercent ?? rule.percent
  const good = values.outstandingPercentOfGoodUnit ?? rule.percentOfGoodUnit ?? usual
  const percent = isGoodUnit ? good : usual
  const own = isGoodUnit ? values.outstandingPercentOfGoodUnit : values.outstandingPercent
  const { article, mark, note } =
    own === null ? rule : sourceOf(isGoodUnit ? 'outstandingPercentOfGoodUnit' : 'outstandingPercent')
  const source = { article, mark, note }
  const used = counts.HTXS
  const quota = (base: number, name: string) => percentQuota({ base, used }, percent, { base: name }, source)
  if (rule.base === 'everyone') {
    const everyone = counts.HTXS + counts.HTT + counts.HTN + counts.KHT
    return { binding: quota(everyone, 'người'), otherReading: null }
  }
  const narrow = quota(counts.HTT, 'HTT')
  const wide = quota(counts.HTT + counts.HTXS, 'HTT và HTXS')
  return values.outstandingBase === 'HTT'
    ? { binding: narrow, otherReading: wide }
    : { binding: wide, otherReading: narrow }
}

/**
 * HTXS units under one recognising authority: phòng and khoa of the college. With few units at most one
 * (NĐ 233/2026 Đ7.7–7.8). Null where the decree has no such rule.
 */
export function outstandingUnitsQuota(
  counts: { units: number; HTXS: number; HTT: number },
  isExceptional: boolean,
  { units: rule }: EvaluationRule,
): Quota | null {
  if (rule === null) return null
  const { percent, exceptionalPercent, fewUnits, article, mark, note } = rule
  const source = { article, mark, note }
  if (counts.units < fewUnits)
    return {
      ...source,
      limit: 1,
      used: counts.HTXS,
      isOver: counts.HTXS > 1,
      arithmetic: `${counts.units} đơn vị, dưới ${fewUnits} → tối đa 1; đang đề nghị ${counts.HTXS}`,
      oneMore: '',
      moreForNext: null,
    }
  return percentQuota(
    { base: counts.HTT, used: counts.HTXS },
    isExceptional ? exceptionalPercent : percent,
    { base: 'đơn vị HTT' },
    source,
  )
}
