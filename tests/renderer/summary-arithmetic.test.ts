import { describe, expect, it } from 'vitest'
import { summarise } from '#shared/domain/school-summary'
import { shareSentence, totalPeople, totalSentence } from '../../src/renderer/features/summary/arithmetic'

const line = (personId: number, title: 'LDTT' | 'CSTDCS' | null = 'LDTT') => ({
  personId,
  fullName: `Người ${personId}`,
  title,
  form: null,
  notConsidered: false,
  notConsideredReason: '',
})
const unit = (unitId: number, people: ReturnType<typeof line>[]) => ({
  unitId,
  unitName: `Đơn vị ${unitId}`,
  unitShortName: `ĐV${unitId}`,
  unitKind: 'office' as const,
  hasSubmission: true,
  people,
  collectiveTitle: null,
  collectiveForm: null,
})

describe('the arithmetic of the school’s table', () => {
  it('shows a share as a division', () => {
    const summary = summarise([unit(1, [line(1), line(2, null), line(3)])])
    expect(shareSentence('advancedWorkers', summary.total)).toBe('2 / 3 = 66,7%')
    expect(shareSentence('people', summary.total)).toBeNull()
  })

  it('says nothing when the rows add up', () => {
    expect(totalSentence('people', summarise([unit(1, [line(1)]), unit(2, [line(2)])]))).toBeNull()
  })

  it('explains people with two forms, and with more', () => {
    const twice = summarise([unit(1, [line(1), line(2)]), unit(2, [line(1), line(3)])])
    expect(totalSentence('people', twice)).toBe('Cộng các dòng 4, trừ 1 người có tên ở hai hồ sơ = 3')
    const thrice = summarise([unit(1, [line(1)]), unit(2, [line(1)]), unit(3, [line(1), line(2)])])
    expect(totalSentence('people', thrice)).toBe(
      'Cộng các dòng 4, trừ 2 lần ghi lặp của 1 người có tên ở nhiều hồ sơ = 2',
    )
  })

  it('names every unit that has a person in the column', () => {
    const summary = summarise([unit(1, [line(1), line(2, null)]), unit(2, [line(1, null)])])
    expect(totalPeople('people', summary.rows).map(({ units }) => units.map(({ unitId }) => unitId))).toEqual(
      [[1, 2], [1]],
    )
    expect(totalPeople('advancedWorkers', summary.rows)).toHaveLength(1)
  })
})
