import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AwardCode } from '#shared/domain/award'
import {
  formatShare,
  type SummaryLine,
  type SummarySubmission,
  shareInTenths,
  summarise,
} from '#shared/domain/school-summary'

const line = (
  personId: number,
  title: AwardCode | null,
  changes: Partial<SummaryLine> = {},
): SummaryLine => ({
  personId,
  fullName: `Người ${personId}`,
  title,
  form: null,
  notConsidered: false,
  notConsideredReason: '',
  ...changes,
})

const submission = (
  unitId: number,
  people: SummaryLine[],
  changes: Partial<SummarySubmission> = {},
): SummarySubmission => ({
  unitId,
  unitName: `Khoa ${unitId}`,
  unitShortName: `K${unitId}`,
  unitKind: 'faculty',
  hasSubmission: true,
  people,
  collectiveTitle: null,
  collectiveForm: null,
  ...changes,
})

describe('the school’s table', () => {
  it('counts every CSTĐ as a LĐTT too', () => {
    const { total } = summarise([
      submission(1, [line(1, 'LDTT'), line(2, 'CSTDCS'), line(3, 'CSTDT'), line(4, null)]),
    ])
    expect([total.people.count, total.advancedWorkers.count, total.emulators.count]).toEqual([4, 3, 2])
  })

  it('counts a person named by two submitters once in the total, and says who', () => {
    const summary = summarise([
      submission(1, [line(1, 'LDTT'), line(2, 'LDTT')]),
      submission(9, [line(1, null, { form: 'GK_CN' })], { unitKind: 'union', unitName: 'Công đoàn' }),
    ])
    expect(summary.rows.map((row) => row.people.count)).toEqual([2, 1])
    expect(summary.total.people.count).toBe(2)
    expect(summary.total.commended.people).toEqual([{ personId: 1, fullName: 'Người 1' }])
    expect(summary.repeated).toEqual([{ personId: 1, fullName: 'Người 1', units: ['Khoa 1', 'Công đoàn'] }])
  })

  it('puts union and youth union after the college’s own units, else keeps the order', () => {
    const summary = summarise([
      submission(3, [], { unitKind: 'union' }),
      submission(1, []),
      submission(2, []),
    ])
    expect(summary.rows.map((row) => row.unitId)).toEqual([1, 2, 3])
  })

  it('agrees with its own lines to the last digit, whatever the lists', () => {
    const anyLine = fc
      .record({
        personId: fc.integer({ min: 1, max: 40 }),
        title: fc.constantFrom<AwardCode | null>(null, 'LDTT', 'CSTDCS', 'CSTDT'),
        notConsidered: fc.boolean(),
      })
      .map(({ personId, title, notConsidered }) => line(personId, title, { notConsidered }))
    const anySchool = fc
      .array(fc.uniqueArray(anyLine, { selector: (one) => one.personId, maxLength: 20 }), { maxLength: 6 })
      .map((lists) => lists.map((people, index) => submission(index + 1, people)))
    fc.assert(
      fc.property(anySchool, (school) => {
        const { rows, total, repeated } = summarise(school)
        const distinct = new Set(school.flatMap((one) => one.people.map((person) => person.personId)))
        expect(total.people.count).toBe(distinct.size)
        const sum = rows.reduce((count, row) => count + row.people.count, 0)
        const extra = repeated.reduce((count, person) => count + person.units.length - 1, 0)
        expect(sum - extra).toBe(total.people.count)
        for (const row of [...rows, total]) {
          expect(row.emulators.count).toBeLessThanOrEqual(row.advancedWorkers.count)
          expect(row.advancedWorkers.count).toBeLessThanOrEqual(row.people.count)
        }
      }),
    )
  })
})

describe('a share', () => {
  it.each([
    [49, 70, '70,0%'],
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [1, 8, '12,5%'],
    [1, 2000, '0,1%'],
    [0, 5, '0,0%'],
    [5, 5, '100,0%'],
    [0, 0, '–'],
  ])('%i of %i is %s', (part, whole, expected) => {
    expect(formatShare(part, whole)).toBe(expected)
  })

  it('is within half a tenth of the true share, and grows with the part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat({ max: 5000 }), (whole, raw) => {
        const part = raw % (whole + 1)
        const tenths = shareInTenths(part, whole) as number
        expect(Math.abs(tenths * whole - part * 1000) * 2).toBeLessThanOrEqual(whole)
        if (part < whole) expect(shareInTenths(part + 1, whole)).toBeGreaterThanOrEqual(tenths)
      }),
    )
  })
})
