import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotaDesk, tallyOf } from '#shared/domain/quota-desk'
import { type EvaluationRule, evaluationRuleOn } from '#shared/rules/evaluation-rules'
import {
  formatPercentOf,
  formatShare,
  percentCeiling,
  percentFloor,
  reachesPercent,
} from '#shared/rules/percent'
import {
  emulationSoldierQuota,
  outstandingQuota,
  outstandingUnitsQuota,
  percentQuota,
  type UnitCounts,
} from '#shared/rules/quota'
import { getRegime } from '#shared/rules/regime'
import { noOverrides, resolveSettings } from '#shared/rules/resolve-settings'
import { type ShareLine, shareOf } from '#shared/rules/share'
import { specialCaseCodes } from '#shared/rules/special-cases'
import {
  hasQuorum,
  membersNeeded,
  passes,
  voteSentence,
  votesNeeded,
  voteThreshold,
  votingMembers,
} from '#shared/rules/votes'

const settings = (regimeId: string, changes: Record<string, unknown> = {}) =>
  resolveSettings(getRegime(regimeId), {
    ...noOverrides,
    settings: Object.fromEntries(
      Object.entries(changes).map(([key, value]) => [key, { value, source: 'x' }]),
    ),
  })

describe('percentages', () => {
  it.each([
    [49, 70, 70, true],
    [48, 70, 70, false],
    [7, 10, 70, true],
    [6, 9, 70, false],
    [69, 99, 70, false],
    [70, 100, 70, true],
    [69, 100, 70, false],
  ])('%i of %i at least %i %%: %s', (count, total, percent, result) => {
    expect(reachesPercent(count, total, percent, 'at-least')).toBe(result)
  })

  it.each([
    [50, 100, false],
    [51, 100, true],
    [1, 2, false],
    [2, 3, true],
  ])('%i of %i over 50 %%: %s', (count, total, result) => {
    expect(reachesPercent(count, total, 50, 'over')).toBe(result)
  })

  it('are exact at every boundary', () => {
    const total = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 100 }), (all, percent) => {
        const needed = percentCeiling(all, percent)
        expect(reachesPercent(needed, all, percent, 'at-least')).toBe(true)
        expect(reachesPercent(needed - 1, all, percent, 'at-least')).toBe(false)
        const limit = percentFloor(all, percent)
        expect(BigInt(limit)).toBe((BigInt(all) * BigInt(percent)) / 100n)
        expect(reachesPercent(limit, all, percent, 'over')).toBe(false)
        expect(reachesPercent(limit + 1, all, percent, 'over')).toBe(true)
      }),
    )
  })

  it('are written without rounding up', () => {
    expect(formatShare(699, 1000)).toBe('69,9 %')
    expect(formatShare(6999, 10_000)).toBe('69,9 %')
    expect(formatShare(0, 0)).toBe('–')
    expect([
      formatPercentOf(20, 15),
      formatPercentOf(21, 15),
      formatPercentOf(18, 15),
      formatPercentOf(7, 1),
    ]).toEqual(['3,0', '3,15', '2,7', '0,07'])
    expect(() => reachesPercent(-1, 2, 70, 'over')).toThrow(RangeError)
  })
})

const line = (index: number, changes: Partial<ShareLine> = {}): ShareLine => ({
  name: `Người ${index}`,
  specialCases: [],
  isAdvancedWorker: true,
  ...changes,
})
const lines = (advanced: number, total: number) =>
  Array.from({ length: total }, (_, index) => line(index, { isAdvancedWorker: index < advanced }))
const seventy = { percent: 70, comparison: 'at-least' } as const
const overHalf = { percent: 50, comparison: 'over' } as const

describe('share of LĐTT (law.md §2.2)', () => {
  const { values } = settings('R2b')

  it('writes out its arithmetic', () => {
    expect(shareOf(lines(7, 10), seventy, values)).toMatchObject({
      numerator: 7,
      denominator: 10,
      meets: true,
      sentence: '7 LĐTT / 10 người = 70,0 %; cần từ 70 % trở lên (7 × 100 = 700 = 10 × 70 = 700).',
    })
    expect(shareOf(lines(50, 100), overHalf, values).meets).toBe(false)
    expect(shareOf(lines(51, 100), overHalf, values).meets).toBe(true)
  })

  it('leaves out who does not count, and says why (§2.5)', () => {
    const list = [
      ...lines(7, 10),
      line(11, { name: 'An', specialCases: ['new-hire'], isAdvancedWorker: false }),
      line(12, { name: 'Bình', specialCases: ['transfer-out'], isAdvancedWorker: true }),
      line(13, { name: 'Chi', specialCases: ['maternity', 'new-hire'], isAdvancedWorker: false }),
    ]
    const share = shareOf(list, seventy, values)
    expect([share.numerator, share.denominator, share.meets]).toEqual([7, 10, true])
    expect(share.excluded).toEqual([
      { code: 'new-hire', label: 'Mới tuyển dụng, chưa đủ thời gian', names: ['An', 'Chi'] },
      { code: 'transfer-out', label: 'Chuyển đi trong năm', names: ['Bình'] },
    ])
    expect(share.sentence).toContain(
      'Không tính: mới tuyển dụng, chưa đủ thời gian 2, chuyển đi trong năm 1.',
    )
  })

  it('stays open only while an open case can turn it', () => {
    const retired = line(20, { specialCases: ['retired'], isAdvancedWorker: false })
    // 7/10 without, 7/11 with.
    expect(shareOf([...lines(7, 10), retired], seventy, values).meets).toBeNull()
    // 8/10 without, 8/11 with: both reach 70 %.
    expect(shareOf([...lines(8, 10), retired], seventy, values).meets).toBe(true)
    expect(shareOf([...lines(6, 10), retired], seventy, values).meets).toBe(false)
    const decided = settings('R2b', { 'denominator.retired': 'exclude' }).values
    expect(shareOf([...lines(7, 10), retired], seventy, decided).meets).toBe(true)
    expect(shareOf([], seventy, values)).toMatchObject({
      meets: null,
      sentence: 'Chưa có người nào trong mẫu số.',
    })
  })

  it('gives every special case a counting under every regime', () => {
    for (const regimeId of ['R1', 'R2a', 'R2b', 'R3'])
      for (const code of specialCaseCodes) {
        const { denominator } = shareOf(
          [line(1, { specialCases: [code] })],
          seventy,
          settings(regimeId).values,
        )
        const counting = settings(regimeId).values[`denominator.${code}`]
        expect(denominator).toBe(counting === 'exclude' ? 0 : 1)
      }
  })

  it('is right about what can still turn, by trying every way', () => {
    const anyLine = fc.record({
      name: fc.constant('x'),
      specialCases: fc.constantFrom([], ['retired'] as const, ['new-hire'] as const),
      isAdvancedWorker: fc.constantFrom(true, false, null),
    })
    const { values: open } = settings('R1')
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), fc.constantFrom(seventy, overHalf), (list, rule) => {
        const outcomes = new Set<boolean | null>()
        const walk = (rest: readonly ShareLine[], count: number, total: number): void => {
          const [one, ...others] = rest
          if (!one) {
            outcomes.add(total === 0 ? null : reachesPercent(count, total, rule.percent, rule.comparison))
            return
          }
          if (one.specialCases.some((code) => code === 'new-hire')) {
            walk(others, count, total)
            return
          }
          if (one.specialCases.some((code) => code === 'retired')) walk(others, count, total)
          if (one.isAdvancedWorker !== false) walk(others, count + 1, total + 1)
          if (one.isAdvancedWorker !== true) walk(others, count, total + 1)
        }
        walk(list, 0, 0)
        const expected = outcomes.size === 1 ? [...outcomes][0] : null
        const { meets } = shareOf(list, rule, open)
        // An empty denominator among the possibilities leaves the answer open.
        if (outcomes.has(null)) expect([null, expected]).toContain(meets)
        else expect(meets).toBe(expected)
      }),
    )
  })
})

const unit = (unitId: number, advancedWorkers: number, emulationSoldiers: number): UnitCounts => ({
  unitId,
  name: `Khoa ${unitId}`,
  advancedWorkers,
  emulationSoldiers,
})

describe('quota of CSTĐCS', () => {
  it('is at most 15 % of LĐTT under R1, rounded down (NĐ 91 Đ9.3, A)', () => {
    const { school, isOver, level } = emulationSoldierQuota([unit(1, 20, 4)], settings('R1'))
    expect(school).toMatchObject({
      limit: 3,
      used: 4,
      isOver: true,
      mark: 'A',
      arithmetic: '20 LĐTT × 15 % = 3,0 → tối đa 3; đang đề nghị 4',
      oneMore: '21 LĐTT × 15 % = 3,15 → vẫn tối đa 3; cần thêm 7 LĐTT để tối đa 4',
      moreForNext: 7,
    })
    expect([isOver, level]).toEqual([true, 'school'])
    const next = emulationSoldierQuota([unit(1, 26, 3)], settings('R1')).school
    expect(next).toMatchObject({ limit: 3, moreForNext: 1, oneMore: '27 LĐTT × 15 % = 4,05 → tối đa 4' })
  })

  it('has no limit under the later law, unless the college sets one (Luật 2022 Đ23, B)', () => {
    for (const regimeId of ['R2a', 'R2b', 'R3'])
      expect(emulationSoldierQuota([unit(1, 2, 2)], settings(regimeId)).school).toMatchObject({
        limit: null,
        isOver: false,
        arithmetic: 'Không giới hạn tỷ lệ; đang đề nghị 2',
      })
    const own = emulationSoldierQuota([unit(1, 10, 3)], settings('R3', { 'quotaPercent.CSTDCS': 20 }))
    expect(own.school).toMatchObject({ limit: 2, isOver: true, mark: 'A' })
  })

  it('binds at school or unit level (U12)', () => {
    const units = [unit(1, 6, 1), unit(2, 14, 2)]
    const school = emulationSoldierQuota(units, settings('R1'))
    expect([school.isOver, school.school.limit, school.units.map((one) => one.limit)]).toEqual([
      false,
      3,
      [0, 2],
    ])
    expect(emulationSoldierQuota(units, settings('R1', { quotaLevel: 'unit' })).isOver).toBe(true)
  })

  it('never falls when LĐTT grow, and tells rightly how many more raise it', () => {
    const source = { article: 'x', mark: 'A' } as const
    const of = (base: number, percent: number) =>
      percentQuota({ base, used: 0 }, percent, { base: 'LĐTT' }, source)
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 100 }), (base, percent) => {
        const here = of(base, percent)
        expect(of(base + 1, percent).limit!).toBeGreaterThanOrEqual(here.limit!)
        expect(of(base + here.moreForNext!, percent).limit).toBeGreaterThan(here.limit!)
        expect(of(base + here.moreForNext! - 1, percent).limit).toBe(here.limit)
        expect(here.limit! * 100).toBeLessThanOrEqual(base * percent)
      }),
    )
  })

  it('per unit never adds up to more than for the school', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (counts) => {
        const bench = emulationSoldierQuota(
          counts.map((count, index) => unit(index, count, 0)),
          settings('R1'),
        )
        const sum = bench.units.reduce((total, one) => total + one.limit!, 0)
        expect(sum).toBeLessThanOrEqual(bench.school.limit!)
      }),
    )
  })
})

describe('HTXS among people and units (law.md §5)', () => {
  const on = (day: string): EvaluationRule => evaluationRuleOn(day)!
  const counts = { HTXS: 5, HTT: 20, HTN: 4, KHT: 1 }

  it('changes decree on 15/9/2023 and 01/7/2026 (law.md §5, "Period")', () => {
    expect(['2023-09-14', '2023-09-15', '2026-06-30', '2026-07-01'].map((day) => on(day).id)).toEqual([
      ...['ND90', 'ND48', 'ND48', 'ND233'],
    ])
  })

  it('under NĐ 90 before NĐ 48 has no share of its own, only the college’s (law.md §5, "original NĐ 90: no %")', () => {
    const rule = on('2023-07-03')
    expect(outstandingQuota(counts, false, rule, settings('R1')).binding).toMatchObject({
      limit: null,
      isOver: false,
      mark: 'M',
    })
    const own = settings('R1', { outstandingPercent: 10 })
    expect(outstandingQuota(counts, false, rule, own).binding).toMatchObject({ limit: 3, isOver: true })
  })

  it('is shown when sure, when the college sets it, or when it asks for what is not confirmed', () => {
    const shares = (day: string, changes = {}) =>
      quotaDesk([tallyOf({ id: 1, name: 'A' }, [], null)], day, settings('R1', changes)).outstanding?.school
        .binding
    expect(shares('2023-07-03')).toBeUndefined()
    expect(shares('2025-06-01')).toBeUndefined()
    expect(shares('2025-06-01', { showUnconfirmed: true })).toMatchObject({ limit: 0, mark: 'M' })
    expect(shares('2023-07-03', { showUnconfirmed: true })).toMatchObject({ limit: null })
    expect(shares('2023-07-03', { outstandingPercent: 15 })).toMatchObject({ limit: 0, mark: 'A' })
    expect(shares('2026-12-01')).toMatchObject({ mark: 'A' })
  })

  it('under NĐ 233 is 20 % of HTT, 25 % in an HTXS unit; the other reading beside it (U11)', () => {
    const { binding, otherReading } = outstandingQuota(counts, false, on('2026-12-01'), settings('R3'))
    expect(binding).toMatchObject({
      limit: 4,
      isOver: true,
      arithmetic: '20 HTT × 20 % = 4,0 → tối đa 4; đang đề nghị 5',
      mark: 'A',
    })
    expect(otherReading).toMatchObject({ limit: 5, isOver: false })
    expect(outstandingQuota(counts, true, on('2026-12-01'), settings('R3')).binding.limit).toBe(5)
    const wide = settings('R3', { outstandingBase: 'HTT+HTXS' })
    expect(outstandingQuota(counts, false, on('2026-12-01'), wide).binding.limit).toBe(5)
    const own = settings('R3', { outstandingPercent: 10 })
    expect(outstandingQuota(counts, false, on('2026-12-01'), own).binding).toMatchObject({
      limit: 2,
      article: 'x',
    })
  })

  it('under NĐ 90 is taken of everybody', () => {
    const { binding, otherReading } = outstandingQuota(counts, false, on('2025-06-01'), settings('R2a'))
    expect(binding).toMatchObject({ limit: 6, mark: 'M' })
    expect(otherReading).toBeNull()
  })

  it('allows at most one unit of fewer than five (NĐ 233 Đ7.8)', () => {
    const rule = on('2026-12-01')
    expect(outstandingUnitsQuota({ units: 4, HTXS: 2, HTT: 2 }, false, rule)).toMatchObject({
      limit: 1,
      isOver: true,
      arithmetic: '4 đơn vị, dưới 5 → tối đa 1; đang đề nghị 2',
    })
    expect(outstandingUnitsQuota({ units: 5, HTXS: 1, HTT: 4 }, false, rule)?.limit).toBe(0)
    expect(outstandingUnitsQuota({ units: 12, HTXS: 2, HTT: 10 }, false, rule)?.limit).toBe(2)
    expect(outstandingUnitsQuota({ units: 20, HTXS: 4, HTT: 16 }, true, rule)?.limit).toBe(4)
    expect(outstandingUnitsQuota({ units: 4, HTXS: 2, HTT: 2 }, false, on('2025-06-01'))).toBeNull()
  })
})

describe('votes (law.md §3.2)', () => {
  it.each([
    [8, 9, 80, true],
    [7, 9, 80, false],
    [12, 15, 80, true],
    [11, 15, 80, false],
    [9, 10, 90, true],
    [10, 11, 90, true],
    [9, 11, 90, false],
    [5, 9, null, true],
    [5, 10, null, false],
    [6, 10, null, true],
    [0, 0, 80, false],
  ])('%i of %i members, threshold %s: %s', (votesFor, members, percent, result) => {
    expect(passes(votesFor, members, percent)).toBe(result)
  })

  it('need the least count that reaches the threshold, never one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }), (members, percent) => {
        const needed = votesNeeded(members, percent)
        expect(passes(needed, members, percent)).toBe(true)
        expect(needed * 100).toBeGreaterThanOrEqual(percent * members)
        if (needed > 0) expect((needed - 1) * 100).toBeLessThan(percent * members)
      }),
    )
  })

  it('refuse a tally that cannot be', () => {
    expect(() => passes(10, 9, 80)).toThrow(RangeError)
    expect(() => passes(-1, 9, 80)).toThrow(RangeError)
  })

  it('are put in words with the number needed', () => {
    expect(voteSentence(7, 9, 80)).toBe('7/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: không đạt.')
    expect(voteSentence(5, 9, null)).toBe('5/9 thành viên đồng ý; cần quá nửa, ít nhất 5 phiếu: đạt.')
  })

  it('follow the regime and the settings', () => {
    expect(voteThreshold('CSTDCS', settings('R2a'))).toMatchObject({ percent: 80, mark: 'A', isSecret: true })
    expect(voteThreshold('CSTDCS', settings('R2b'))).toMatchObject({ percent: 80, mark: 'C' })
    expect(voteThreshold('CSTDCS', settings('R1'))).toMatchObject({ percent: null, mark: 'M' })
    expect(voteThreshold('LDTT', settings('R2a'))).toMatchObject({ percent: null, isSecret: false })
    expect(votingMembers(9, 2, 'abstains')).toBe(9)
    expect(votingMembers(9, 2, 'leaves-denominator')).toBe(7)
  })

  it('need a quorum by exact fractions', () => {
    expect(
      (['none', 'over-half', 'two-thirds', 'three-quarters', 'four-fifths'] as const).map((rule) => [
        membersNeeded(9, rule),
        membersNeeded(10, rule),
      ]),
    ).toEqual([
      [0, 0],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 8],
    ])
    expect(hasQuorum(6, 9, 'two-thirds')).toBe(true)
    expect(hasQuorum(6, 10, 'two-thirds')).toBe(false)
  })
})
