import { describe, expect, it } from 'vitest'
import { emptyPerson, periodsOverlap, personInputSchema, positionRank } from '#shared/domain/person'
import { fieldErrorsOf } from '#shared/fields'

describe('positions', () => {
  it('go from the head of the unit down', () => {
    const positions = [
      'Giảng viên',
      'Tổ trưởng',
      'Phó Trưởng bộ môn',
      'Phó Trưởng khoa',
      'Trưởng bộ môn',
      'Trưởng khoa',
    ]
    expect([...positions].sort((a, b) => positionRank(a) - positionRank(b))).toEqual([
      'Trưởng khoa',
      'Phó Trưởng khoa',
      'Tổ trưởng',
      'Trưởng bộ môn',
      'Phó Trưởng bộ môn',
      'Giảng viên',
    ])
  })
})

describe('periods', () => {
  it.each([
    [{ from: null, to: null }, { from: '2023-01-01', to: '2023-02-01' }, true],
    [{ from: null, to: '2022-12-31' }, { from: '2023-01-01', to: null }, false],
    [{ from: '2023-01-01', to: null }, { from: null, to: '2023-01-01' }, true],
    [{ from: '2023-02-02', to: '2023-03-01' }, { from: '2023-01-01', to: '2023-02-01' }, false],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected)
    expect(periodsOverlap(b, a)).toBe(expected)
  })
})

describe('the person form', () => {
  const errorsOf = (changes: object) => {
    const parsed = personInputSchema.safeParse({
      ...emptyPerson,
      fullName: 'Nguyễn Văn Ân',
      memberships: [],
      ...changes,
    })
    return parsed.success ? {} : fieldErrorsOf(parsed.error)
  }
  it.each<[string, object, string]>([
    ['an empty name', { fullName: ' \u0000\u00a0 ' }, 'fullName'],
    ['a 10,000-character name', { fullName: 'a'.repeat(10_000) }, 'fullName'],
    ['a day that does not exist', { birthDate: '29/02/2023' }, 'birthDate'],
    ['a CCCD with a digit lost', { citizenId: '8901234567' }, 'citizenId'],
    [
      'a stay without unit',
      { memberships: [{ unitId: null, position: '', from: null, to: null }] },
      'memberships.0.unitId',
    ],
    [
      'a stay that ends before it begins',
      { memberships: [{ unitId: 1, position: '', from: '02/01/2023', to: '01/01/2023' }] },
      'memberships.0.to',
    ],
    [
      'two stays in one unit at once',
      {
        memberships: [
          { unitId: 1, position: '', from: null, to: null },
          { unitId: 1, position: '', from: '01/01/2023', to: null },
        ],
      },
      'memberships.1.unitId',
    ],
  ])('refuses %s at its field', (_, changes, path) => {
    expect(Object.keys(errorsOf(changes))).toEqual([path])
  })

  it('keeps leading zeros', () => {
    const parsed = personInputSchema.parse({
      ...emptyPerson,
      fullName: 'A',
      staffCode: '007',
      citizenId: '089012345678',
      memberships: [],
    })
    expect([parsed.staffCode, parsed.citizenId]).toEqual(['007', '089012345678'])
  })
})
