/** Tiền thưởng: coefficient × base salary on the signing day, rounded up to ten thousand đồng (law.md §4). */
import type { Day } from '#shared/day'
import { type AwardCode, hasFreeAmount, type LawPaidAward } from '#shared/domain/award'
import { type Dong, roundUpToTenThousand } from '#shared/money'
import { baseSalaryOn } from '#shared/rules/base-salary'
import { type Mark, weakestMark } from '#shared/rules/mark'
import { quotient } from '#shared/rules/percent'
import { getRegime, type Regime, type RegimeId, regimeOn, regimes } from '#shared/rules/regime'
import type { BonusSource } from '#shared/rules/regimes/types'

export type BonusRate = {
  /** Tenths of the base salary. */
  coefficientTenths: number
  /** As a document cites it: "Điều 50 Nghị định số 152/2025/NĐ-CP". */
  bonusArticle: string
  regimeId: RegimeId
  mark: Mark
}

export type Bonus = BonusRate & {
  /** Đồng, rounded up to ten thousand. */
  amount: Dong
  /** Đồng a month, on the signing day. */
  baseSalary: Dong
  /** The decree that sets the base salary. */
  decree: string
}

function articleOf(source: BonusSource, award: LawPaidAward): string {
  if (award.startsWith('HCLD')) return source.orders
  return award.startsWith('BK') || award.startsWith('GK') ? source.certificates : source.titles
}

/** The coefficient of an award in one regime, with its article. */
export function bonusRate(
  award: LawPaidAward,
  regimeId: RegimeId,
  among: readonly Regime[] = regimes,
): BonusRate {
  const { source, atBest } = getRegime(regimeId, among).bonus
  const rate = source.rates[award]
  return {
    coefficientTenths: rate.tenths,
    bonusArticle: `${articleOf(source, award)} ${source.decree}`,
    regimeId,
    mark: weakestMark(rate.mark, atBest),
  }
}

/**
 * The bonus for one award under the law, by the day its decision is signed. Null before 01/7/2018, for which we hold no base
 * salary: the officer enters the sum. Null too for students' certificates, which the college's own rule pays.
 * The mark is that of the weakest fact: coefficient, regime or base salary.
 */
export function bonusAmount(
  award: AwardCode,
  signingDay: Day,
  among: readonly Regime[] = regimes,
): Bonus | null {
  const salary = baseSalaryOn(signingDay)
  if (salary === null || hasFreeAmount(award)) return null
  const rate = bonusRate(award, regimeOn(signingDay, among).id, among)
  const tenthsOfDong = rate.coefficientTenths * salary.amount
  const lastDigit = tenthsOfDong % 10
  const wholeDong = (tenthsOfDong - lastDigit) / 10 + (lastDigit === 0 ? 0 : 1)
  return {
    ...rate,
    amount: roundUpToTenThousand(wholeDong),
    baseSalary: salary.amount,
    decree: salary.decree,
    mark: weakestMark(rate.mark, salary.mark),
  }
}

/** 3 → '0,3'; 120 → '12,0': a coefficient as documents write it. */
export function formatCoefficient(tenths: number): string {
  return `${quotient(tenths, 10)},${tenths % 10}`
}
