import { describe, expect, it } from 'vitest'
import type { PersonListItem } from '#shared/domain/person'
import { findEntries, searchEntries } from '../../src/renderer/frame/search-entries'

const person = (id: number, fullName: string, staffCode = ''): PersonListItem => ({
  id,
  honorific: 'Ông',
  fullName,
  birthDate: null,
  staffCode,
  citizenId: '',
  stays: [],
  isStudent: false,
  isSample: false,
})

const people = [person(1, 'Nguyễn Văn Ân', 'VC0123'), person(2, 'Nguyễn Lan'), person(3, 'Đỗ Đình Đạt')]
const entries = searchEntries({ people, units: [], campaigns: [] })
const labels = (query: string) =>
  findEntries(entries, query).flatMap((group) => group.entries.map((entry) => entry.label))

describe('the search', () => {
  it('finds people without diacritics and by a piece of their code', () => {
    expect(labels('nguyen an')).toEqual(['Nguyễn Văn Ân'])
    expect(labels('0123')).toEqual(['Nguyễn Văn Ân'])
    expect(labels('do dat')).toEqual(['Đỗ Đình Đạt'])
  })

  it('finds screens and actions too, and offers them before anything is typed', () => {
    expect(labels('tong hop')).toContain('Tổng hợp')
    expect(labels('sao luu')).toContain('Sao lưu ngay')
    expect(findEntries(entries, '').map((group) => group.label)).toEqual(['Mục', 'Việc'])
  })

  it('knows the work of council, decisions and documents by the words an officer would type', () => {
    expect(labels('lap phien hop')).toContain('Lập phiên họp Hội đồng')
    expect(labels('thanh vien hoi dong')).toContain('Ghi thành viên Hội đồng')
    // Enter takes the first one: what is called so, before what only has to do with it.
    expect(labels('quyet dinh').slice(0, 2)).toEqual(['Quyết định', 'Lập quyết định'])
    expect(labels('lap quyet')[0]).toBe('Lập quyết định')
    expect(labels('dinh chinh')).toContain('Lập quyết định')
    expect(labels('xem van ban')).toContain('Xem, in, lưu văn bản của đợt')
    expect(labels('mau chu')).toContain('Sửa mẫu chữ của văn bản')
    expect(labels('mau giay khen')).toContain('Sửa mẫu giấy khen')
    expect(labels('doi chieu')).toEqual(['Bảng đối chiếu', 'Đối chiếu các khâu'])
  })

  it('shows a few of many', () => {
    const many = searchEntries({
      people: Array.from({ length: 50 }, (_, index) => person(index, `Trần Văn ${index}`)),
      units: [],
      campaigns: [],
    })
    expect(findEntries(many, 'tran')[0]?.entries).toHaveLength(8)
  })
})
