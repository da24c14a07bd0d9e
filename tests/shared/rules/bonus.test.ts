import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/day'
import { type AwardCode, awardCodes, hasFreeAmount, type LawPaidAward } from '#shared/domain/award'
import { bonusAmount, bonusRate, formatCoefficient } from '#shared/rules/bonus'
import { regimeIds } from '#shared/rules/regime'

/** Signing days, one per base salary; the first two are R1, then R2a, then R2b. */
const signedAt = {
  1490000: '2022-08-01',
  1800000: '2023-07-20',
  2340000: '2024-07-20',
  2530000: '2026-07-20',
}
const columns = [1_490_000, 1_800_000, 2_340_000, 2_530_000] as const

/** Law.md §4.4. A null is a coefficient that was not, or no longer, that award's in the regime of the column. */
const table: [AwardCode[], (number | null)[]][] = [
  [
    ['LDTT', 'GK_CN'],
    [450_000, 540_000, 710_000, 760_000],
  ],
  [['GK_TT'], [900_000, 1_080_000, 1_410_000, 1_520_000]],
  [['TTLDTT'], [1_200_000, 1_440_000, 1_880_000, 2_030_000]],
  [['CSTDCS'], [1_490_000, 1_800_000, 2_340_000, 2_530_000]],
  [['BK_CN'], [1_490_000, 1_800_000, null, null]],
  [['BK_CN'], [null, null, 3_510_000, 3_800_000]],
  [['TTLDXS'], [2_240_000, 2_700_000, 3_510_000, 3_800_000]],
  [['BK_TT'], [2_980_000, 3_600_000, null, null]],
  [['BK_TT'], [null, null, 7_020_000, 7_590_000]],
  [['CSTDT'], [4_470_000, 5_400_000, 7_020_000, 7_590_000]],
  [['BKTTG_CN'], [5_220_000, 6_300_000, 8_190_000, 8_860_000]],
  [
    ['CSTDTQ', 'HCLD3_CN'],
    [6_710_000, 8_100_000, 10_530_000, 11_390_000],
  ],
  [['BKTTG_TT'], [10_430_000, 12_600_000, 16_380_000, 17_710_000]],
  [['HCLD2_CN'], [11_180_000, 13_500_000, 17_550_000, 18_980_000]],
  [['CTDT'], [11_920_000, 14_400_000, 18_720_000, 20_240_000]],
  [
    ['HCLD1_CN', 'HCLD3_TT'],
    [13_410_000, 16_200_000, 21_060_000, 22_770_000],
  ],
  [['CTDCP'], [17_880_000, 21_600_000, 28_080_000, 30_360_000]],
  [['HCLD2_TT'], [22_350_000, 27_000_000, 35_100_000, 37_950_000]],
  [['HCLD1_TT'], [26_820_000, 32_400_000, 42_120_000, 45_540_000]],
]
const vectors = table.flatMap(([awards, amounts]) =>
  awards.flatMap((award) =>
    columns.flatMap((salary, column) => {
      const amount = amounts[column]
      return amount == null ? [] : [{ award, salary, amount }]
    }),
  ),
)

const lawPaid = awardCodes.filter((award): award is LawPaidAward => !hasFreeAmount(award))

describe('bonusAmount', () => {
  it('leaves prizes of students to the college', () => {
    expect(bonusAmount('GK_HS', '2023-07-20')).toBeNull()
  })

  it.each(vectors)('$award at $salary is $amount', ({ award, salary, amount }) => {
    const bonus = bonusAmount(award, signedAt[salary])
    expect(bonus?.amount).toBe(amount)
    expect(bonus?.baseSalary).toBe(salary)
  })

  it('has every award in the table, under every salary', () => {
    for (const salary of columns) {
      const covered = vectors.filter((vector) => vector.salary === salary).map((vector) => vector.award)
      expect(new Set(covered)).toEqual(new Set(lawPaid))
    }
  })

  it('is the rounded-up product, for any award and day', () => {
    const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays('2018-07-01', count))
    fc.assert(
      fc.property(fc.constantFrom(...lawPaid), days, (award, day) => {
        const bonus = bonusAmount(award, day)!
        const tenths = bonus.coefficientTenths * bonus.baseSalary
        expect(bonus.amount % 10_000).toBe(0)
        expect(bonus.amount * 10).toBeGreaterThanOrEqual(tenths)
        expect(bonus.amount * 10).toBeLessThan(tenths + 100_000)
      }),
    )
  })

  it('tells what it rests on', () => {
    expect(bonusAmount('LDTT', '2025-09-05')).toEqual({
      amount: 710_000,
      coefficientTenths: 3,
      baseSalary: 2_340_000,
      decree: 'Nghị định số 73/2024/NĐ-CP',
      bonusArticle: 'Điều 50 Nghị định số 152/2025/NĐ-CP',
      regimeId: 'R2b',
      mark: 'A',
    })
    expect(bonusAmount('GK_CN', '2023-07-20')?.bonusArticle).toBe('Điều 73 Nghị định số 91/2017/NĐ-CP')
    expect(bonusAmount('HCLD3_CN', '2024-03-01')?.bonusArticle).toBe('Điều 55 Nghị định số 98/2023/NĐ-CP')
  })

  it('follows the signing day: salary and regime change on different days', () => {
    const amounts = ['2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01', '2024-07-01', '2026-07-01'].map(
      (day) => bonusAmount('BK_CN', day)?.amount,
    )
    expect(amounts).toEqual([1_490_000, 1_800_000, 1_800_000, 2_700_000, 3_510_000, 3_800_000])
  })

  it('keeps the coefficients under R3, but no surer than C', () => {
    for (const award of lawPaid) {
      expect(bonusRate(award, 'R3').coefficientTenths).toBe(bonusRate(award, 'R2b').coefficientTenths)
      expect(['C', 'M']).toContain(bonusRate(award, 'R3').mark)
    }
    expect(bonusAmount('LDTT', '2026-11-22')).toMatchObject({ amount: 760_000, regimeId: 'R3', mark: 'C' })
    expect(bonusRate('HCLD2_CN', 'R3').mark).toBe('M')
  })

  it('is as sure as its weakest fact', () => {
    expect(bonusAmount('LDTT', '2018-12-01')?.mark).toBe('M')
    expect(bonusAmount('BK_CN', '2024-03-01')?.mark).toBe('M')
  })

  it('has no figure before the first known base salary', () => {
    expect(bonusAmount('LDTT', '2018-06-30')).toBeNull()
  })

  it('pays a collective more than a person, and the higher rank more (§4.2.6)', () => {
    for (const regime of regimeIds) {
      const tenths = (award: LawPaidAward) => bonusRate(award, regime).coefficientTenths
      for (const form of ['GK', 'BK', 'BKTTG', 'HCLD1', 'HCLD2', 'HCLD3'] as const) {
        expect(tenths(`${form}_TT`)).toBe(2 * tenths(`${form}_CN`))
      }
      const rising = (awards: LawPaidAward[]) =>
        expect(awards.map(tenths)).toEqual(awards.map(tenths).sort((a, b) => a - b))
      rising(['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ'])
      rising(['TTLDTT', 'TTLDXS', 'CTDT', 'CTDCP'])
    }
  })
})

describe('formatCoefficient', () => {
  it('writes a decimal comma', () => {
    expect([3, 10, 120].map(formatCoefficient)).toEqual(['0,3', '1,0', '12,0'])
  })
})
