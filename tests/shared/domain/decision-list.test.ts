import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AwardCode, awardCodes, getAward } from '#shared/domain/award'
import { entryKeyText } from '#shared/domain/decision'
import { decisionEntries, type Nominee } from '#shared/domain/decision-list'
import { nameSortKey } from '#shared/text/vietnamese'

const nominee = (award: AwardCode, personId: number, changes: Partial<Nominee> = {}): Nominee => ({
  award,
  personId,
  unitId: null,
  honorific: 'Ông',
  name: `Người ${personId}`,
  sortKey: nameSortKey(`Người ${personId}`),
  position: 'Giảng viên',
  unitName: 'Khoa Cơ khí',
  unitSortOrder: 1,
  unitKind: 'faculty',
  ...changes,
})
const pay = ({ award }: { award: AwardCode }) => ({
  coefficientTenths: getAward(award).rank,
  amount: getAward(award).rank * 100_000,
})

describe('the list of a decision', () => {
  it('orders by award, unit, position and given name', () => {
    const named = (id: number, name: string, changes: Partial<Nominee> = {}) =>
      nominee('LDTT', id, { name, sortKey: nameSortKey(name), ...changes })
    const entries = decisionEntries(
      [
        named(1, 'Trần Văn Bình'),
        named(2, 'Lê Thị Ánh'),
        named(3, 'Phạm Văn An', { unitSortOrder: 2 }),
        named(4, 'Võ Thị Yến', { position: 'Trưởng khoa' }),
        nominee('CSTDCS', 5, { unitSortOrder: 9 }),
      ],
      ['LDTT', 'CSTDCS'],
      pay,
    )
    expect(entries.map((entry) => entry.personId)).toEqual([5, 4, 2, 1, 3])
  })

  it('names somebody once under the own unit when the union nominates the same', () => {
    const union = { unitKind: 'union', unitName: 'Công đoàn', unitSortOrder: 20 } as const
    for (const nominees of [
      [nominee('GK_CN', 1, union), nominee('GK_CN', 1)],
      [nominee('GK_CN', 1), nominee('GK_CN', 1, union)],
    ]) {
      const entries = decisionEntries(nominees, ['GK_CN'], pay)
      expect(entries.map((entry) => entry.unitName)).toEqual(['Khoa Cơ khí'])
    }
  })

  it('pays a title and a form both, of two titles the higher (NĐ 91/2017 Đ68.2)', () => {
    const entries = decisionEntries(
      [nominee('LDTT', 1), nominee('CSTDCS', 1), nominee('GK_CN', 1)],
      ['LDTT', 'CSTDCS', 'GK_CN'],
      pay,
    )
    expect(entries.map((entry) => [entry.award, entry.amount])).toEqual([
      ['CSTDCS', 200_000],
      ['LDTT', 0],
      ['GK_CN', 100_000],
    ])
  })

  it('does not depend on the order of nominations, and pays one title a person', () => {
    const anyNominee = fc
      .record({
        award: fc.constantFrom(...awardCodes.filter((code) => getAward(code).object === 'person')),
        personId: fc.integer({ min: 1, max: 12 }),
        unitSortOrder: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ award, personId, unitSortOrder }) =>
        nominee(award, personId, { unitSortOrder: 1 + (personId % 3), unitName: `Khoa ${unitSortOrder}` }),
      )
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyNominee, { selector: entryKeyText, maxLength: 30 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          const entries = decisionEntries(list, [...awardCodes], pay)
          expect(decisionEntries(shuffled, [...awardCodes], pay)).toEqual(entries)
          for (const personId of new Set(list.map((one) => one.personId))) {
            const titles = entries.filter(
              (entry) => entry.personId === personId && getAward(entry.award).kind === 'title',
            )
            const paid = titles.filter((entry) => entry.amount > 0)
            expect(paid.length).toBe(titles.length > 0 ? 1 : 0)
          }
        },
      ),
    )
  })
})
