import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countBack,
  findYear,
  type RowQuestion,
  rowEndingAt,
  rowSentence,
} from '#shared/rules/consecutive-years'
import type { SchoolYear, YearRecord } from '#shared/rules/facts'
import { forecast, type OpenNomination } from '#shared/rules/forecast'
import { historyProblems, recordsByYear } from '#shared/rules/history'
import { getRegime } from '#shared/rules/regime'
import { resolveSettings } from '#shared/rules/resolve-settings'
import { ledgerAward, yearWith } from './builders'

const soldier = { awards: ['CSTDCS'] } as const

const question = (history: YearRecord[], changes: Partial<RowQuestion> = {}): RowQuestion => {
  const records = recordsByYear(history)
  return {
    find: (year) => findYear(year, records.get(year), soldier),
    need: 3,
    gapYear: 'review',
    doubtfulSpacing: 1,
    usedUpTo: null,
    usedYears: 'review',
    ...changes,
  }
}
const row = (history: YearRecord[], changes: Partial<RowQuestion> = {}) =>
  countBack(2025, question(history, changes))
const held = (...years: SchoolYear[]) => years.map((year) => yearWith(year, ['LDTT', 'CSTDCS']))
const without = (...years: SchoolYear[]) => years.map((year) => yearWith(year, ['LDTT']))

describe('consecutive years (law.md §2.1)', () => {
  it('are counted back, each with its decision', () => {
    const found = row(held(2023, 2024, 2025))
    expect(found.state).toBe('met')
    expect(rowSentence(found)).toBe(
      'Đủ 3 lần liên tục: 2025-2026 (QĐ số 12 ngày 20/7/2026), 2024-2025 (QĐ số 12 ngày 20/7/2025), 2023-2024 (QĐ số 12 ngày 20/7/2024).',
    )
  })

  it('stop at the first gap, which is named', () => {
    const found = row([...held(2022, 2023, 2025), ...without(2024)])
    expect(found.state).toBe('not-met')
    expect(found.years.map(({ year }) => year)).toEqual([2025])
    expect(rowSentence(found)).toBe(
      'Mới có 1/3 lần liên tục: 2025-2026 (QĐ số 12 ngày 20/7/2026); dừng ở năm học 2024-2025 (không có CSTĐCS).',
    )
  })

  it('leave an unknown year open, and name it', () => {
    const found = row(held(2023, 2025))
    expect(found.state).toBe('unknown')
    expect(rowSentence(found)).toContain('cần kiểm tra năm học 2024-2025 (chưa có dữ liệu)')
  })

  it('are broken by a known gap even beyond an unknown year, when the rest cannot be enough', () => {
    expect(row([...held(2025), ...without(2023)]).state).toBe('not-met')
  })

  it.each([
    [
      'a missing decision',
      { awards: [ledgerAward('CSTDCS', 2024, { decision: null })] },
      'unknown',
      'thiếu số, ngày quyết định',
    ],
    [
      'a revoked title',
      { awards: [ledgerAward('CSTDCS', 2024, { isRevoked: true })] },
      'not-met',
      'CSTĐCS đã bị thu hồi',
    ],
    ['a year not wholly entered', { awards: [], isComplete: false }, 'unknown', 'chưa nhập đủ'],
    [
      'only the higher title',
      { awards: [ledgerAward('CSTDT', 2024)] },
      'unknown',
      'có CSTĐ tỉnh nhưng không ghi CSTĐCS',
    ],
    [
      'the title twice',
      { awards: [ledgerAward('CSTDCS', 2024), ledgerAward('CSTDCS', 2024)] },
      'met',
      'Đủ 3',
    ],
  ] as const)('with %s', (_, changes, state, text) => {
    const found = row([...held(2023, 2025), { ...yearWith(2024, []), ...changes }])
    expect(found.state).toBe(state)
    expect(rowSentence(found)).toContain(text)
  })

  it('with a year of maternity follow the setting (§2.1 note, U12)', () => {
    const history = [
      ...held(2022, 2023, 2025),
      { ...yearWith(2024, []), specialCases: ['maternity' as const] },
    ]
    expect(row(history, { gapYear: 'review' }).state).toBe('unknown')
    expect(row(history, { gapYear: 'breaks' }).state).toBe('not-met')
    const skipped = row(history, { gapYear: 'skips' })
    expect(skipped.state).toBe('met')
    expect(skipped.years.map(({ year }) => year)).toEqual([2025, 2023, 2022])
  })

  it('do not overlap with years that already served the award, by the setting (U12)', () => {
    const history = held(2022, 2023, 2024, 2025)
    const with_ = (usedYears: RowQuestion['usedYears']) => row(history, { usedUpTo: 2023, usedYears })
    expect(with_('again').state).toBe('met')
    expect(with_('review').state).toBe('unknown')
    expect(with_('not-again').state).toBe('not-met')
    expect(rowSentence(with_('not-again'))).toContain('đã tính cho lần được tặng năm học 2023-2024')
    expect(row(history, { usedUpTo: 2022, usedYears: 'not-again' }).state).toBe('met')
  })

  it('end in the year considered, the year before, or either', () => {
    const ending = (history: YearRecord[], endsIn: Parameters<typeof rowEndingAt>[1]) =>
      rowEndingAt(2025, endsIn, question(history)).state
    const past = held(2022, 2023, 2024)
    expect(ending(past, 'either')).toBe('met')
    expect(ending(past, 'year-before')).toBe('met')
    expect(ending(past, 'year-considered')).toBe('unknown')
    expect(ending([...past, ...without(2025)], 'either')).toBe('not-met')
    expect(ending(held(2023, 2024, 2025), 'year-before')).toBe('unknown')
  })

  it('read classes too: HTT is not HTXS, a missing class is unknown', () => {
    const excellent = { classAtLeast: 'HTXS' } as const
    expect(findYear(2025, yearWith(2025, [], 'HTXS'), excellent).state).toBe('held')
    expect(findYear(2025, yearWith(2025, [], 'HTT'), excellent)).toMatchObject({
      state: 'not-held',
      why: 'xếp loại Hoàn thành tốt nhiệm vụ',
    })
    expect(findYear(2025, yearWith(2025, [], null), excellent).state).toBe('unknown')
  })

  it('agree with a plain reading of the years, and knowing more never turns a sure answer', () => {
    const state = fc.constantFrom('held' as const, 'not-held' as const, 'unknown' as const)
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (states, need) => {
          const ask = (list: typeof states) =>
            countBack(2025, {
              ...question([]),
              need,
              find: (year) => ({
                year,
                state: list[2025 - year] ?? 'not-held',
                why: 'x',
                decision: null,
                isExcused: false,
              }),
            })
          const found = ask(states)
          const first = states.slice(0, need)
          const expected = first.includes('not-held')
            ? 'not-met'
            : first.includes('unknown')
              ? 'unknown'
              : 'met'
          expect(found.state).toBe(expected)
          if (expected !== 'unknown')
            for (const filled of ['held', 'not-held'] as const)
              expect(ask(states.map((one) => (one === 'unknown' ? filled : one))).state).toBe(expected)
        },
      ),
    )
  })
})

describe('history', () => {
  it('joins two records of a year and tells what contradicts', () => {
    const history = [
      yearWith(2022, ['LDTT'], 'HTT'),
      { ...yearWith(2022, ['LDTT', 'GK_CN', 'GK_CN'], 'HTXS'), isComplete: false },
      {
        ...yearWith(2024, []),
        awards: [ledgerAward('CSTDCS', 2024, { decision: { number: '9', day: '2027-01-01' } })],
      },
      {
        ...yearWith(2025, []),
        awards: [ledgerAward('LDTT', 2025, { decision: { number: '8', day: '2025-07-20' } })],
      },
      yearWith(2030, []),
    ]
    const joined = recordsByYear(history).get(2022)
    expect(joined).toMatchObject({ evaluationClass: null, isComplete: false })
    expect(joined?.awards).toHaveLength(4)
    expect(historyProblems(history, '2026-11-22').map(({ year, kind }) => [year, kind])).toEqual([
      [2030, 'future-year'],
      [2025, 'decision-before-year'],
      [2024, 'future-decision'],
      [2022, 'same-award-twice'],
      [2022, 'two-classes'],
    ])
    expect(historyProblems(held(2022, 2023), '2026-11-22')).toEqual([])
  })
})

describe('the forecast', () => {
  const regime = getRegime('R2b')
  const resolved = resolveSettings(regime)
  const of = (history: YearRecord[], nominations: OpenNomination[] = []) =>
    forecast([{ personId: 1, history, nominations }], 2026, regime, resolved)
  const states = (history: YearRecord[]) =>
    Object.fromEntries(of(history).map((one) => [`${one.award} ${one.label}`, one.state]))
  const threeTimes = 'CSTDT 03 lần liên tục đạt CSTĐ cơ sở'
  const twoTimes = 'BK_CN 02 lần liên tục đạt CSTĐ cơ sở'

  it('lists who is one good year away, for what, and what else is needed', () => {
    const found = of(held(2024, 2025))
    const provincial = found.find((one) => one.award === 'CSTDT')
    expect(provincial).toMatchObject({ personId: 1, year: 2026, state: 'ready' })
    expect(provincial?.sentence).toMatch(
      /^Nếu năm học 2026-2027 được CSTĐCS: Đủ 3 lần liên tục: 2026-2027, 2025-2026 \(QĐ/,
    )
    expect(provincial?.alsoNeeds[0]).toContain('sáng kiến')
    expect(states(held(2024, 2025))[twoTimes]).toBe('ready')
  })

  it('leaves out whom a known gap stops, and those without any past year', () => {
    expect(states([...held(2025), ...without(2024)])[threeTimes]).toBeUndefined()
    expect(of([])).toEqual([])
  })

  it('marks what hangs on an unknown year', () => {
    expect(states(held(2025))[threeTimes]).toBe('needs-review')
  })

  it('supposes open nominations decided as they stand, and says so', () => {
    const nominated: OpenNomination[] = [{ year: 2025, award: 'CSTDCS' }]
    const [provincial] = of(held(2024), nominated).filter((one) => one.award === 'CSTDT')
    expect(provincial?.state).toBe('assumed')
    expect(provincial?.sentence).toContain(
      'Đủ 3 lần liên tục: 2026-2027, 2025-2026 (đang đề nghị), 2024-2025 (QĐ',
    )
    // Nothing earlier: two years of which one is supposed, one nominated.
    expect(of([], nominated).map(({ award, state }) => [award, state])).toContainEqual(['BK_CN', 'assumed'])
    expect(of([], [{ year: 2025, award: 'LDTT' }])).toEqual([])
  })

  it('lets the ledger know better than a nomination, and counts one for the award itself as given', () => {
    const nominated: OpenNomination[] = [{ year: 2025, award: 'CSTDCS' }]
    expect(of(held(2024, 2025), nominated)).toEqual(of(held(2024, 2025)))
    expect(of([...held(2024), ...without(2025)], nominated)).toEqual(of([...held(2024), ...without(2025)]))
    const asked = of(held(2024, 2025), [{ year: 2025, award: 'BK_CN' }])
    expect(asked.find((one) => one.label.startsWith('02 lần'))?.state).not.toBe('ready')
    expect(of(held(2024, 2025)).find((one) => one.label.startsWith('02 lần'))?.state).toBe('ready')
  })

  it('does not depend on the order of people', () => {
    const people = [3, 1, 2].map((personId) => ({
      personId,
      history: held(2024),
      nominations: [{ year: 2025, award: 'CSTDCS' as const }],
    }))
    expect(forecast(people, 2026, regime, resolved)).toEqual(
      forecast(people.toReversed(), 2026, regime, resolved),
    )
  })
})
