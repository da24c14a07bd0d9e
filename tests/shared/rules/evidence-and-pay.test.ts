import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AwardCode, awardCodes, getAward } from '#shared/domain/award'
import { decisionEntries } from '#shared/domain/decision-list'
import { duplicateGroups, type Nomination } from '#shared/rules/duplicates'
import type { Initiative } from '#shared/rules/facts'
import { findInitiatives, initiativeProblems } from '#shared/rules/initiatives'
import { type AwardToPay, payableAwards } from '#shared/rules/payable'
import { initiative } from './builders'

describe('initiatives (law.md §2.1, CV 5007 III.5.c)', () => {
  const question = {
    personId: 1,
    award: 'CSTDCS',
    year: 2024,
    kinds: ['initiative', 'research'],
    reach: 'unit',
    minShare: null,
  } as const

  it.each([
    ['usable', {}, ''],
    [
      'used',
      { uses: [{ personId: 1, award: 'GK_CN', year: 2024 }] },
      'đã dùng cho Giấy khen năm học 2024-2025',
    ],
    ['usable', { uses: [{ personId: 1, award: 'CSTDCS', year: 2024 }] }, ''],
    ['usable', { uses: [{ personId: 2, award: 'GK_CN', year: 2024 }] }, ''],
    ['doubtful', { decision: null }, 'chưa có quyết định'],
    ['unfit', { year: 2025 }, 'sau năm xét'],
  ] as const)('is %s with %j', (state, changes, why) => {
    const [found] = findInitiatives([initiative(2024, changes)], question)
    expect(found?.state).toBe(state)
    expect(found?.why).toContain(why)
  })

  it('may serve again when somebody allowed it with a reason, and the first use stays what it was', () => {
    const first = { personId: 1, award: 'GK_CN', year: 2023 } as const
    const again = { personId: 1, award: 'CSTDCS', year: 2024 } as const
    const reused = (uses: Initiative['uses']) =>
      initiative(2023, { uses, allowedReuses: [{ ...again, reason: 'Mở rộng ra toàn trường' }] })
    const state = (one: Initiative, use: { award?: AwardCode; year: number }) =>
      findInitiatives([one], { ...question, ...use })[0]?.state
    const both = reused([again, first])
    expect(state(both, again)).toBe('usable')
    expect(state(both, first)).toBe('usable')
    expect(state(both, { year: 2025 })).toBe('used')
    // The first use was taken back: the other one still stands.
    expect(state(reused([again]), { year: 2025 })).toBe('used')
    expect(state(reused([again]), again)).toBe('usable')
  })

  it('serves its authors only, with enough share and reach', () => {
    const shared = initiative(2024, {
      authors: [
        { personId: 1, sharePercent: 30 },
        { personId: 2, sharePercent: 70 },
      ],
    })
    expect(findInitiatives([shared], { ...question, minShare: 31 })[0]?.why).toBe(
      'tỷ lệ đóng góp 30 %, dưới 31 %',
    )
    expect(findInitiatives([shared], { ...question, minShare: 30 })[0]?.state).toBe('usable')
    expect(findInitiatives([shared], { ...question, personId: 3 })).toEqual([])
    expect(findInitiatives([shared], { ...question, reach: 'province' })[0]?.why).toContain('cấp cơ sở')
  })

  it('are listed best first whatever their order', () => {
    const list = [
      initiative(2024, { id: 1, decision: null }),
      initiative(2023, { id: 2 }),
      initiative(2024, { id: 3 }),
      initiative(2024, { id: 4, uses: [{ personId: 1, award: 'LDTT', year: 2023 }] }),
    ]
    expect(findInitiatives(list.toReversed(), question).map((one) => one.initiative.id)).toEqual([3, 2, 4, 1])
  })

  it('are checked for shares, authors and reuse', () => {
    const problems = initiativeProblems([
      initiative(2024, { id: 5 }),
      initiative(2024, { id: 4, authors: [] }),
      initiative(2024, {
        id: 3,
        uses: [
          { personId: 1, award: 'CSTDCS', year: 2023 },
          { personId: 1, award: 'GK_CN', year: 2024 },
        ],
      }),
      initiative(2024, {
        id: 2,
        authors: [
          { personId: 1, sharePercent: 60 },
          { personId: 2, sharePercent: 30 },
        ],
      }),
      initiative(2024, {
        id: 1,
        authors: [
          { personId: 1, sharePercent: 50 },
          { personId: 1, sharePercent: 50 },
        ],
      }),
    ])
    expect(problems.map(({ initiativeId, kind }) => [initiativeId, kind])).toEqual([
      [1, 'same-author-twice'],
      [2, 'shares'],
      [3, 'used-twice'],
      [4, 'no-authors'],
    ])
    expect(problems[1]?.message).toContain('90 %')
  })
})

describe('what is paid (law.md §4.2)', () => {
  const year = { from: '2024-08-01', to: '2025-07-31' }
  const threeYears = { from: '2022-08-01', to: '2025-07-31' }
  const entry = (id: number, award: AwardCode, changes: Partial<AwardToPay> = {}): AwardToPay => ({
    id,
    recipient: 'person 1',
    award,
    period: year,
    achievement: null,
    ...changes,
  })
  const paid = (...entries: AwardToPay[]) =>
    payableAwards(entries)
      .filter((one) => one.pays)
      .map((one) => one.id)

  it('rule 3: titles for the same period, only the highest (CSTĐCS + LĐTT → 1,0)', () => {
    expect(payableAwards([entry(1, 'LDTT'), entry(2, 'CSTDCS')])).toEqual([
      { id: 1, pays: false, paidBy: 2, reason: 'Đã thưởng theo danh hiệu Chiến sĩ thi đua cơ sở' },
      { id: 2, pays: true, paidBy: null, reason: '' },
    ])
  })

  it('rule 3: titles for different periods, all (CSTĐ tỉnh for three years + CSTĐCS for one)', () => {
    expect(paid(entry(1, 'CSTDT', { period: threeYears }), entry(2, 'CSTDCS'))).toEqual([1, 2])
  })

  it('rule 4: forms for different achievements, all; for one achievement, the highest', () => {
    const named = (id: number, award: AwardCode, achievement: string) => entry(id, award, { achievement })
    expect(paid(named(1, 'GK_CN', 'Hội giảng'), named(2, 'GK_CN', 'Chuyển đổi số'))).toEqual([1, 2])
    expect(paid(named(1, 'GK_CN', 'Hội giảng'), named(2, 'BK_CN', 'hội giảng '))).toEqual([2])
    expect(paid(entry(1, 'GK_CN'), entry(2, 'GK_CN'))).toEqual([1, 2])
  })

  it('rule 5: a title and a form, both', () => {
    expect(paid(entry(1, 'LDTT'), entry(2, 'GK_CN'))).toEqual([1, 2])
  })

  it('keeps people apart', () => {
    expect(paid(entry(1, 'LDTT'), entry(2, 'CSTDCS', { recipient: 'person 2' }))).toEqual([1, 2])
  })

  it('pays one title a person and period, whatever the order, as the decision list does', () => {
    const personAwards = awardCodes.filter((code) => getAward(code).object === 'person')
    const anyEntries = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...personAwards)), {
        selector: ([who, award]) => `${who}/${award}`,
        maxLength: 20,
      })
      .map((list) =>
        list.map(([who, award], id) => entry(id, award, { recipient: String(who), period: null })),
      )
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const paying = new Set(paid(...entries))
        expect(new Set(paid(...entries.toReversed()))).toEqual(paying)
        const listed = decisionEntries(
          entries.map(({ award, recipient }) => ({
            award,
            personId: Number(recipient),
            unitId: null,
            honorific: null,
            name: recipient,
            sortKey: recipient,
            position: '',
            unitName: '',
            unitSortOrder: 1,
            unitKind: 'faculty' as const,
          })),
          awardCodes,
          () => ({ coefficientTenths: 1, amount: 100 }),
        )
        for (const { id, award, recipient } of entries) {
          const line = listed.find((one) => one.award === award && one.personId === Number(recipient))
          expect(line?.amount === 100).toBe(paying.has(id))
        }
      }),
    )
  })
})

describe('duplicates across submitters', () => {
  const nomination = (id: number, changes: Partial<Nomination> = {}): Nomination => ({
    id,
    submitterId: 1,
    submitterName: 'Khoa Điện',
    submitterKind: 'faculty',
    personId: 7,
    unitId: null,
    recipientName: 'Trần Thị Ánh',
    birthDate: '1985-02-03',
    award: 'LDTT',
    achievement: null,
    ...changes,
  })
  const union = { submitterId: 8, submitterName: 'Công đoàn', submitterKind: 'union' } as const
  const youth = { submitterId: 9, submitterName: 'Đoàn thanh niên', submitterKind: 'youth-union' } as const
  const office = { submitterId: 2, submitterName: 'Phòng Đào tạo', submitterKind: 'office' } as const

  it('are shown side by side, the own unit first', () => {
    const [group, ...others] = duplicateGroups([
      nomination(1, { ...youth, award: 'GK_CN' }),
      nomination(2, { ...union, award: 'GK_CN' }),
      nomination(3, { award: 'GK_CN' }),
    ])
    expect(others).toEqual([])
    expect(group?.nominations.map((one) => one.id)).toEqual([3, 2, 1])
    expect(group).toMatchObject({
      kind: 'same-award',
      isInTwoUnits: false,
      message:
        'Trần Thị Ánh: cùng một danh hiệu hoặc hình thức được đề nghị hai lần (Khoa Điện, Công đoàn, Đoàn thanh niên).',
    })
  })

  it.each([
    ['two-titles', [nomination(1), nomination(2, { ...office, award: 'CSTDCS' })], true],
    ['two-forms', [nomination(1, { award: 'GK_CN' }), nomination(2, { ...union, award: 'BK_CN' })], false],
    ['title-and-form', [nomination(1), nomination(2, { ...union, award: 'GK_CN' })], false],
    ['same-award', [nomination(1), nomination(2, office)], true],
    ['same-name', [nomination(1), nomination(2, { personId: 9, birthDate: null })], false],
  ] as const)('of kind %s', (kind, list, isInTwoUnits) => {
    expect(duplicateGroups(list)).toMatchObject([{ kind, isInTwoUnits }])
  })

  it('are not a title and form of one submitter, nor namesakes born on different days', () => {
    expect(duplicateGroups([nomination(1), nomination(2, { award: 'GK_CN' })])).toEqual([])
    expect(duplicateGroups([nomination(1), nomination(2, { personId: 9, birthDate: '1990-01-01' })])).toEqual(
      [],
    )
  })

  it('do not depend on the order', () => {
    const list = [
      nomination(1),
      nomination(2, union),
      nomination(3, { ...office, personId: 9, recipientName: 'Lê An' }),
      nomination(4, { ...youth, personId: 9, recipientName: 'Lê An', award: 'GK_CN' }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(duplicateGroups(shuffled)).toEqual(duplicateGroups(list))
      }),
    )
  })
})
