/** Tiền thưởng: coefficient × base salary on the signing day, rounded up to ten thousand đồng (law.md §4). */
import type { Day } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import { type Dong, roundUpToTenThousand } from '#shared/money'
import { baseSalaryOn } from '#shared/rules/base-salary'
import { type Mark, weakestMark } from '#shared/rules/mark'
import { type RegimeId, regimeOn } from '#shared/rules/regime'

/** Tenths of the base salary (0,3 → 3): the factor stays an integer, because 0.3 is none in binary. */
type Rate = { tenths: number; mark: Mark }
type Rates = Record<AwardCode, Rate>

/** The articles of one decree that set the money. */
type BonusSource = { decree: string; titles: string; orders: string; certificates: string; rates: Rates }

const a = (tenths: number): Rate => ({ tenths, mark: 'A' })
const b = (tenths: number): Rate => ({ tenths, mark: 'B' })
const m = (tenths: number): Rate => ({ tenths, mark: 'M' })

/** NĐ 91/2017 Đ69–73. Labour orders for a person, hạng Nhì and Ba, are derived (U15); a collective gets twice that. */
const decree91: BonusSource = {
  decree: 'Nghị định số 91/2017/NĐ-CP',
  titles: 'Điều 69',
  orders: 'Điều 70',
  certificates: 'Điều 73',
  rates: {
    LDTT: b(3),
    CSTDCS: b(10),
    CSTDT: b(30),
    CSTDTQ: b(45),
    TTLDTT: b(8),
    TTLDXS: b(15),
    CTDT: b(80),
    CTDCP: b(120),
    GK_CN: b(3),
    GK_TT: b(6),
    BK_CN: b(10),
    BK_TT: b(20),
    BKTTG_CN: b(35),
    BKTTG_TT: b(70),
    HCLD1_CN: b(90),
    HCLD2_CN: m(75),
    HCLD3_CN: m(45),
    HCLD1_TT: b(180),
    HCLD2_TT: m(150),
    HCLD3_TT: m(90),
  },
}

/** NĐ 98/2023 Đ54–58. The province's certificate, 1,5 and 3,0, is not confirmed for this decree (U7). */
const decree98: BonusSource = {
  decree: 'Nghị định số 98/2023/NĐ-CP',
  titles: 'Điều 54',
  orders: 'Điều 55',
  certificates: 'Điều 58',
  rates: {
    LDTT: a(3),
    CSTDCS: a(10),
    CSTDT: a(30),
    CSTDTQ: a(45),
    TTLDTT: b(8),
    TTLDXS: b(15),
    CTDT: b(80),
    CTDCP: b(120),
    GK_CN: b(3),
    GK_TT: b(6),
    BK_CN: m(15),
    BK_TT: m(30),
    BKTTG_CN: b(35),
    BKTTG_TT: b(70),
    HCLD1_CN: m(90),
    HCLD2_CN: m(75),
    HCLD3_CN: m(45),
    HCLD1_TT: m(180),
    HCLD2_TT: m(150),
    HCLD3_TT: m(90),
  },
}

/** NĐ 152/2025 Đ50–54. */
const decree152: BonusSource = {
  decree: 'Nghị định số 152/2025/NĐ-CP',
  titles: 'Điều 50',
  orders: 'Điều 51',
  certificates: 'Điều 54',
  rates: {
    LDTT: a(3),
    CSTDCS: a(10),
    CSTDT: a(30),
    CSTDTQ: a(45),
    TTLDTT: a(8),
    TTLDXS: a(15),
    CTDT: a(80),
    CTDCP: a(120),
    GK_CN: a(3),
    GK_TT: a(6),
    BK_CN: a(15),
    BK_TT: a(30),
    BKTTG_CN: a(35),
    BKTTG_TT: a(70),
    HCLD1_CN: b(90),
    HCLD2_CN: m(75),
    HCLD3_CN: m(45),
    HCLD1_TT: a(180),
    HCLD2_TT: a(150),
    HCLD3_TT: a(90),
  },
}

/** R3 goes on with NĐ 152: still applied in October 2026, assumed after that, so no rate is surer than C. */
const sources: Record<RegimeId, { source: BonusSource; atBest: Mark }> = {
  R1: { source: decree91, atBest: 'A' },
  R2a: { source: decree98, atBest: 'A' },
  R2b: { source: decree152, atBest: 'A' },
  R3: { source: decree152, atBest: 'C' },
}

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

function articleOf(source: BonusSource, award: AwardCode): string {
  if (award.startsWith('HCLD')) return source.orders
  return award.startsWith('BK') || award.startsWith('GK') ? source.certificates : source.titles
}

/** The coefficient of an award in one regime, with its article. */
export function bonusRate(award: AwardCode, regimeId: RegimeId): BonusRate {
  const { source, atBest } = sources[regimeId]
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
 * salary: the officer enters the sum. Student certificates are paid by the college's own rule and never come here.
 * The mark is that of the weakest fact: coefficient, regime or base salary.
 */
export function bonusAmount(award: AwardCode, signingDay: Day): Bonus | null {
  const salary = baseSalaryOn(signingDay)
  if (salary === null) return null
  const rate = bonusRate(award, regimeOn(signingDay).id)
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
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}
