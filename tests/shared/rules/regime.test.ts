import { describe, expect, it } from 'vitest'
import { addDays, compareDays, isDay } from '#shared/day'
import { baseSalaries, baseSalaryOn } from '#shared/rules/base-salary'
import { mayBlock, weakestMark } from '#shared/rules/mark'
import { criteriaRegimesOn, getRegime, regimeIds, regimeOn, regimes } from '#shared/rules/regime'

describe('regimes', () => {
  it.each([
    ['2015-08-01', 'R1'],
    ['2023-07-20', 'R1'],
    ['2023-12-31', 'R1'],
    ['2024-01-01', 'R2a'],
    ['2025-06-30', 'R2a'],
    ['2025-07-01', 'R2b'],
    ['2026-09-30', 'R2b'],
    ['2026-10-01', 'R3'],
    ['2026-11-22', 'R3'],
  ])('a decision of %s falls under %s', (day, id) => {
    expect(regimeOn(day).id).toBe(id)
  })

  it('follow one another without a gap, open at both ends', () => {
    expect(regimes.map((regime) => regime.id)).toEqual([...regimeIds])
    expect(regimes[0]!.from).toBeNull()
    expect(regimes.at(-1)!.to).toBeNull()
    for (const [index, regime] of regimes.slice(1).entries()) {
      expect(regime.from).toBe(addDays(regimes[index]!.to!, 1))
    }
  })

  it('hold instruments with real days, signed before they begin', () => {
    for (const instrument of regimes.flatMap((regime) => regime.instruments)) {
      for (const day of [instrument.signedOn, instrument.from, instrument.to]) {
        expect(day === null || isDay(day)).toBe(true)
      }
      if (instrument.signedOn && instrument.from) {
        expect(compareDays(instrument.signedOn, instrument.from)).toBeLessThanOrEqual(0)
      }
      if (instrument.from && instrument.to)
        expect(compareDays(instrument.from, instrument.to)).toBeLessThan(0)
    }
  })

  it('let an earlier dossier keep the law before its amendment', () => {
    const ids = (decision: string, received: string | null) =>
      criteriaRegimesOn(decision, received).map(({ id }) => id)
    expect(ids('2026-11-22', '2026-09-30')).toEqual(['R2b', 'R3'])
    expect(ids('2026-11-22', '2026-10-01')).toEqual(['R3'])
    expect(ids('2026-11-22', null)).toEqual(['R3'])
    expect(ids('2026-09-30', '2026-09-01')).toEqual(['R2b'])
    expect(getRegime('R2b').id).toBe('R2b')
  })
})

describe('base salaries', () => {
  it.each([
    ['2018-06-30', undefined],
    ['2018-07-01', 1_390_000],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
    ['2026-11-22', 2_530_000],
  ])('on %s: %s', (day, amount) => {
    expect(baseSalaryOn(day)?.amount).toBe(amount)
  })

  it('are listed oldest first', () => {
    const days = baseSalaries.map((salary) => salary.from)
    expect(days).toEqual([...days].sort())
    expect(days.every(isDay)).toBe(true)
  })
})

describe('marks', () => {
  it('are as sure as the weakest', () => {
    expect(weakestMark('A')).toBe('A')
    expect(weakestMark('B', 'A')).toBe('B')
    expect(weakestMark('C', 'M', 'A')).toBe('M')
    expect((['A', 'B', 'C', 'M'] as const).map(mayBlock)).toEqual([true, true, false, false])
  })
})
