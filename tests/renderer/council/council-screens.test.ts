import { describe, expect, it } from 'vitest'
import type { PersonListItem } from '#shared/domain/person'
import { arithmeticOf } from '../../../src/renderer/features/council/ballot-words'
import { emptyMember, isValidOn, withPerson } from '../../../src/renderer/features/council/council-values'
import { councilPath, placeOf, sessionPath } from '../../../src/renderer/features/council/places'
import {
  allOrNone,
  extended,
  kept,
  nothingSelected,
  toggled,
} from '../../../src/renderer/features/council/row-selection'
import { absenceSentence } from '../../../src/renderer/features/council/session-values'

const person = (id: number, position: string, unitName: string): PersonListItem => ({
  id,
  honorific: 'Bà',
  fullName: `Người ${id}`,
  birthDate: null,
  staffCode: '',
  citizenId: '',
  stays: [{ unitId: 1, unitShortName: 'X', unitName, position }],
  isStudent: false,
  isSample: false,
})

describe('a place under /hoi-dong', () => {
  it('is read back from its own path', () => {
    for (const path of [
      sessionPath(3),
      sessionPath(3, 'danh-sach'),
      sessionPath(3, 'phieu', 8),
      sessionPath(3, 'man-hinh', 8),
      sessionPath(null),
    ]) {
      const place = placeOf(path.replace(/^\/hoi-dong\/?/, ''))
      if (place.screen !== 'sessions') throw new Error(path)
      expect(sessionPath(place.sessionId, place.tab, place.ballotId)).toBe(path)
    }
    expect(placeOf('thanh-vien/moi')).toEqual({ screen: 'councils', id: 'moi' })
    expect(placeOf(councilPath(12).slice('/hoi-dong/'.length))).toEqual({ screen: 'councils', id: 12 })
  })

  it('leads to the sessions when it makes no sense', () => {
    expect(placeOf('0x12/gi-do')).toEqual({ screen: 'sessions', sessionId: null, tab: 'hop', ballotId: null })
  })
})

describe('a member', () => {
  const head = person(1, 'Trưởng phòng', 'Phòng Đào tạo')
  const other = person(2, 'Phó Hiệu trưởng', 'Ban Giám hiệu')

  it('brings position and unit along', () => {
    expect(withPerson(emptyMember, head, null)).toMatchObject({
      personId: 1,
      position: 'Trưởng phòng',
      unitName: 'Phòng Đào tạo',
    })
  })

  it('replaces what came from the roster, and keeps what was typed', () => {
    const typed = { ...withPerson(emptyMember, head, null), position: 'Bí thư Chi bộ' }
    expect(withPerson(typed, other, head)).toMatchObject({
      personId: 2,
      position: 'Bí thư Chi bộ',
      unitName: 'Ban Giám hiệu',
    })
  })
})

it('holds on its first and its last day', () => {
  const council = { validFrom: '2023-02-15', validTo: '2023-12-31' }
  expect(
    ['2023-02-14', '2023-02-15', '2023-12-31', '2024-01-01'].map((day) => isValidOn(council, day)),
  ).toEqual([false, true, true, false])
  expect(isValidOn({ ...council, validTo: null }, '2030-01-01')).toBe(true)
})

describe('taking rows', () => {
  const shown = [5, 3, 9, 1]
  it('takes a run in the order shown, both ways', () => {
    const from = toggled(nothingSelected, 3)
    expect([...extended(from, 1, shown).ids]).toEqual([3, 9, 1])
    expect([...extended(toggled(nothingSelected, 9), 5, shown).ids].sort()).toEqual([3, 5, 9])
  })

  it('lets go of all when all are taken, and of rows that are gone', () => {
    const all = allOrNone(nothingSelected, shown)
    expect(all.ids.size).toBe(4)
    expect(allOrNone(all, shown).ids.size).toBe(0)
    expect([...kept(all, [3, 9]).ids]).toEqual([3, 9])
  })

  it('takes only the row itself when what it began at is filtered out', () => {
    expect([...extended(toggled(nothingSelected, 77), 9, shown).ids]).toEqual([77, 9])
  })
})

it('says who is absent, and who sent an opinion', () => {
  const line = (isPresent: boolean, hasWrittenOpinion = false) => ({
    personId: 1,
    isPresent,
    reason: '',
    hasWrittenOpinion,
  })
  expect(absenceSentence([line(true), line(true)])).toBe('')
  expect(absenceSentence([line(true), line(false)])).toBe('Vắng 1.')
  expect(absenceSentence([line(false, true), line(false)])).toBe(
    'Vắng 2, trong đó 1 người gửi ý kiến bằng văn bản.',
  )
})

it('takes the verdict off the arithmetic, with what follows it', () => {
  const arithmetic = '8/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu'
  expect(arithmeticOf(`${arithmetic}: đạt.`)).toBe(arithmetic)
  expect(arithmeticOf(`${arithmetic}: không đạt. Người được xét là thành viên Hội đồng.`)).toBe(arithmetic)
})
