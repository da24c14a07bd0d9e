import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Cell } from 'write-excel-file/node'
import { type ImportEngine, openImportEngine } from './import-engine'

let engine: ImportEngine
beforeEach(async () => {
  engine = await openImportEngine()
})
afterEach(() => engine.close())

const headings = ['Ông/Bà', 'Họ và tên', 'Ngày sinh', 'Mã VC', 'CCCD', 'Chức vụ', 'Đơn vị', 'Từ ngày']
const row = (cells: Partial<Record<(typeof headings)[number], Cell>>): Cell[] =>
  headings.map((heading) => cells[heading] ?? null)
const readRows = (...rows: Cell[][]) => engine.read('people', [headings, ...rows])

async function addPerson(fullName: string, more: Record<string, unknown> = {}, unitId?: number) {
  return engine.handlers['people.save']({
    ...{
      id: null,
      honorific: 'Bà',
      fullName,
      birthDate: null,
      staffCode: '',
      citizenId: '',
      note: '',
      isStudent: false,
    },
    memberships: unitId ? [{ unitId, position: 'Giảng viên', from: '2015-09-01', to: null }] : [],
    ...more,
  })
}

describe('a cell', () => {
  it.each<[what: string, cells: Parameters<typeof row>[0], column: number, sentence: RegExp]>([
    ['no name', { 'Mã VC': 'VC9', 'Chức vụ': 'Giảng viên' }, 1, /^Nhập họ và tên/],
    ['a name of figures', { 'Họ và tên': '12345' }, 1, /phải có chữ/],
    ['a name of 10,000 signs', { 'Họ và tên': 'Ả'.repeat(10_000) }, 1, /Dài quá 100 ký tự/],
    ['a name in an old font', { 'Họ và tên': 'NguyÔn V¨n An' }, 1, /phông cũ/],
    ['a sex nobody has', { 'Họ và tên': 'Lê An', 'Ông/Bà': 'xyz' }, 0, /Ông hoặc Bà/],
    [
      'a day that is none',
      { 'Họ và tên': 'Lê An', 'Ngày sinh': '31/02/1990' },
      2,
      /“31\/02\/1990” không đúng/,
    ],
    ['an American day', { 'Họ và tên': 'Lê An', 'Ngày sinh': '12/31/1990' }, 2, /không đúng/],
    ['a child', { 'Họ và tên': 'Lê An', 'Ngày sinh': '03/07/2019' }, 2, /không hợp lý\. Xem lại năm/],
    ['a birth a century early', { 'Họ và tên': 'Lê An', 'Ngày sinh': '03/07/1885' }, 2, /không hợp lý/],
    ['a short CCCD', { 'Họ và tên': 'Lê An', CCCD: '0890850' }, 4, /12 chữ số/],
    ['a CCCD with letters', { 'Họ và tên': 'Lê An', CCCD: '08908500123O' }, 4, /12 chữ số/],
    ['a long code', { 'Họ và tên': 'Lê An', 'Mã VC': 'V'.repeat(31) }, 3, /Dài quá 30/],
    ['a long position', { 'Họ và tên': 'Lê An', 'Chức vụ': 'Giảng viên '.repeat(1000) }, 5, /dài quá 100/],
    ['a long unit', { 'Họ và tên': 'Lê An', 'Đơn vị': 'Khoa '.repeat(100) }, 6, /Dài quá 150/],
  ])('with %s is refused at its column', async (_, cells, column, sentence) => {
    const preview = await readRows(row(cells), row({ 'Họ và tên': 'Trần Bình' }))
    expect(preview.rows[0]).toMatchObject({
      ...{ rowNumber: 2, fate: 'refuse', reason: expect.stringMatching(sentence) },
      cellErrors: { [column]: expect.stringMatching(sentence) },
    })
    expect(preview.rows[0]!.cells.every((cell) => cell.length <= 201)).toBe(true)
    expect(preview.counts).toMatchObject({ add: 1, refuse: 1 })
    expect(await engine.apply(preview)).toEqual({ added: 1, updated: 0, unitsAdded: 0 })
  })

  it.each<[what: string, cells: Parameters<typeof row>[0], expected: object, reason: RegExp]>([
    [
      'a day as Excel keeps it',
      { 'Ngày sinh': { value: new Date('1985-07-03'), format: 'dd/mm/yyyy' } },
      { birthDate: '1985-07-03' },
      /^Thêm mới/,
    ],
    ['a day as text', { 'Ngày sinh': '3/7/1985' }, { birthDate: '1985-07-03' }, /^Thêm mới/],
    ['a day Excel shows as a number', { 'Ngày sinh': 31231 }, { birthDate: '1985-07-03' }, /^Thêm mới/],
    ['a year only', { 'Ngày sinh': 1985 }, { birthDate: null }, /Chỉ có năm/],
    ['a CCCD as text', { CCCD: '089085001234' }, { citizenId: '089085001234' }, /^Thêm mới/],
    ['a CCCD in groups', { CCCD: '089 085 001234' }, { citizenId: '089085001234' }, /^Thêm mới/],
    [
      'a CCCD whose zero Excel dropped',
      { CCCD: 89085001234 },
      { citizenId: '089085001234' },
      /có 11 chữ số, đã thêm số 0/,
    ],
    ['a CCCD of 11 digits as text', { CCCD: '89085001234' }, { citizenId: '089085001234' }, /có 11 chữ số/],
    ['a code with zeros', { 'Mã VC': '000123' }, { staffCode: '000123' }, /^Thêm mới/],
    ['a code as a number', { 'Mã VC': 123 }, { staffCode: '123' }, /^Thêm mới/],
    ['Nữ for Bà', { 'Ông/Bà': 'nữ' }, { honorific: 'Bà' }, /^Thêm mới/],
    ['Nam for Ông', { 'Ông/Bà': 'NAM' }, { honorific: 'Ông' }, /^Thêm mới/],
    ['nothing for Ông/Bà', { 'Họ và tên': 'Trần Thị Hoa' }, { honorific: 'Bà' }, /tạm ghi Bà/],
    [
      'Ông before the name',
      { 'Họ và tên': 'Ông Trần Hòa' },
      { honorific: 'Ông', fullName: 'Trần Hòa' },
      /^Thêm mới/,
    ],
    ['capitals', { 'Họ và tên': 'NGUYỄN THỊ BÉ BA' }, { fullName: 'Nguyễn Thị Bé Ba' }, /Viết lại chữ hoa/],
    [
      'decomposed letters',
      { 'Họ và tên': 'Nguyễn Hữu Ngỡi'.normalize('NFD') },
      { fullName: 'Nguyễn Hữu Ngỡi' },
      /^Thêm mới/,
    ],
    [
      'stray spaces, tabs and signs nobody sees',
      { 'Họ và tên': '  Nguyễn\u00A0\u200BVăn\tÂn\n' },
      { fullName: 'Nguyễn Văn Ân' },
      /^Thêm mới/,
    ],
  ])('with %s is understood', async (_, cells, expected, reason) => {
    const preview = await readRows(row({ 'Họ và tên': 'Lê Thị An', ...cells }))
    expect(preview.rows[0]).toMatchObject({ fate: 'add', reason: expect.stringMatching(reason) })
    await engine.apply(preview)
    expect(await engine.people()).toMatchObject([expected])
  })
})

describe('a row', () => {
  it('is added with a unit that does not exist yet, of the kind its name tells', async () => {
    const preview = await readRows(
      row({ 'Họ và tên': 'Lê An', 'Đơn vị': 'Khoa Cơ khí', 'Từ ngày': '01/9/2020', 'Chức vụ': 'Giảng viên' }),
      row({ 'Họ và tên': 'Lê Bình', 'Đơn vị': 'KHOA  CƠ KHÍ' }),
      row({ 'Họ và tên': 'Lê Cúc', 'Đơn vị': 'Công đoàn cơ sở' }),
    )
    expect(preview.newUnits).toEqual(['Khoa Cơ khí', 'Công đoàn cơ sở'])
    expect(await engine.handlers['units.list']()).toEqual([])
    expect(await engine.apply(preview)).toEqual({ added: 3, updated: 0, unitsAdded: 2 })
    expect(await engine.handlers['units.list']()).toMatchObject([
      { name: 'Khoa Cơ khí', kind: 'faculty', shortName: 'Cơ khí', memberCount: 2 },
      { name: 'Công đoàn cơ sở', kind: 'union', memberCount: 1 },
    ])
  })

  it('finds its unit by name or short name, however typed', async () => {
    await engine.addUnit('Phòng Tổ chức - Hành chính', 'TCHC')
    const preview = await readRows(
      row({ 'Họ và tên': 'Lê An', 'Đơn vị': 'phòng tổ chức hành chính' }),
      row({ 'Họ và tên': 'Lê Bình', 'Đơn vị': 'TCHC' }),
    )
    expect(preview.newUnits).toEqual([])
    await engine.apply(preview)
    expect(await engine.handlers['units.list']()).toMatchObject([{ memberCount: 2 }])
  })

  it('updates somebody found by code, field by field; an empty cell changes nothing', async () => {
    const unit = await engine.addUnit('Khoa Cơ khí')
    const person = await addPerson('Lê Thi An', { staffCode: 'VC01', birthDate: '1985-07-03' }, unit.id)
    const preview = await readRows(
      row({
        'Họ và tên': 'Lê Thị An',
        'Mã VC': 'vc01',
        CCCD: '089085001234',
        'Chức vụ': 'Trưởng bộ môn',
        'Đơn vị': 'Khoa Cơ khí',
      }),
    )
    expect(preview.rows[0]).toMatchObject({
      fate: 'update',
      reason:
        'Đổi họ tên (Lê Thi An → Lê Thị An), CCCD (089085001234), chức vụ (Giảng viên → Trưởng bộ môn).',
    })
    expect(await engine.apply(preview)).toEqual({ added: 0, updated: 1, unitsAdded: 0 })
    expect(await engine.handlers['people.get']({ id: person.id })).toMatchObject({
      ...{ fullName: 'Lê Thị An', birthDate: '1985-07-03', honorific: 'Bà', citizenId: '089085001234' },
      memberships: [{ unitId: unit.id, position: 'Trưởng bộ môn', from: '2015-09-01', to: null }],
    })
  })

  it('moves somebody to another unit only with the day of the move', async () => {
    const from = await engine.addUnit('Khoa Cơ khí')
    const to = await engine.addUnit('Phòng Đào tạo')
    const person = await addPerson('Lê Thị An', { staffCode: 'VC01' }, from.id)
    const unclear = await readRows(
      row({ 'Họ và tên': 'Lê Thị An', 'Mã VC': 'VC01', 'Đơn vị': 'Phòng Đào tạo' }),
    )
    expect(unclear.rows[0]).toMatchObject({
      fate: 'same',
      reason: expect.stringMatching(/đang ở Khoa Cơ khí.*giữ nguyên/),
    })
    const moved = await readRows(
      row({
        'Họ và tên': 'Lê Thị An',
        'Mã VC': 'VC01',
        'Đơn vị': 'Phòng Đào tạo',
        'Từ ngày': '15/4/2023',
        'Chức vụ': 'Chuyên viên',
      }),
    )
    expect(moved.rows[0]!.reason).toBe('Đổi đơn vị (Khoa Cơ khí → Phòng Đào tạo).')
    await engine.apply(moved)
    expect((await engine.handlers['people.get']({ id: person.id })).memberships).toEqual([
      { unitId: to.id, position: 'Chuyên viên', from: '2023-04-15', to: null },
      { unitId: from.id, position: 'Giảng viên', from: '2015-09-01', to: '2023-04-14' },
    ])
  })

  it('adds the union beside somebody’s own unit', async () => {
    const unit = await engine.addUnit('Khoa Cơ khí')
    const person = await addPerson('Lê Thị An', { staffCode: 'VC01' }, unit.id)
    await engine.apply(
      await readRows(
        row({
          'Họ và tên': 'Lê Thị An',
          'Mã VC': 'VC01',
          'Đơn vị': 'Công đoàn cơ sở',
          'Chức vụ': 'Chủ tịch',
        }),
      ),
    )
    expect(await engine.people()).toMatchObject([
      {
        id: person.id,
        stays: [{ unitName: 'Khoa Cơ khí' }, { unitName: 'Công đoàn cơ sở', position: 'Chủ tịch' }],
      },
    ])
  })

  it('is the same the second time, by code or by name and birth date', async () => {
    const rows = [
      row({ 'Họ và tên': 'Lê Thị An', 'Mã VC': 'VC01', 'Đơn vị': 'Khoa Cơ khí' }),
      row({ 'Họ và tên': 'Trần Văn Bình', 'Ngày sinh': '03/07/1985', 'Đơn vị': 'Khoa Cơ khí' }),
    ]
    await engine.apply(await readRows(...rows))
    const again = await readRows(...rows)
    expect(again.counts).toMatchObject({ same: 2, add: 0, update: 0 })
    expect(await engine.apply(again)).toEqual({ added: 0, updated: 0, unitsAdded: 0 })
    expect(await engine.people()).toHaveLength(2)
  })

  it('is in doubt when only the name is the same; the officer decides', async () => {
    const unit = await engine.addUnit('Khoa Cơ khí')
    await addPerson('Lê Thị An', {}, unit.id)
    const preview = await readRows(
      row({ 'Họ và tên': 'lê thị an', 'Ngày sinh': '03/07/1985' }),
      row({ 'Họ và tên': 'Trần Bình' }),
      row({ 'Họ và tên': 'Trần Bình' }),
    )
    expect(preview.rows.map(({ fate, reason }) => [fate, reason])).toEqual([
      ['doubt', expect.stringMatching(/^Trùng tên với bà Lê Thị An \(Khoa Cơ khí\), có thể là một người/)],
      ['add', expect.any(String)],
      ['doubt', expect.stringMatching(/^Trùng tên với dòng 3/)],
    ])
    expect(await engine.apply(preview, [2])).toEqual({ added: 2, updated: 0, unitsAdded: 0 })
    expect((await engine.people()).map((person) => person.fullName).sort()).toEqual([
      'Lê Thị An',
      'Lê Thị An',
      'Trần Bình',
    ])
  })

  it('is somebody else when a birth date or code tells namesakes apart', async () => {
    await addPerson('Lê Thị An', { birthDate: '1970-01-01', staffCode: 'VC01' })
    const preview = await readRows(
      row({ 'Họ và tên': 'Lê Thị An', 'Ngày sinh': '03/07/1985' }),
      row({ 'Họ và tên': 'Lê Thị An', 'Ngày sinh': '04/07/1985', 'Mã VC': 'VC02' }),
    )
    expect(preview.counts).toMatchObject({ add: 2, doubt: 0 })
    expect(preview.rows[0]!.reason).toMatch(/Cùng tên với bà Lê Thị An nhưng khác ngày sinh hoặc mã/)
  })

  it.each<[what: string, cells: Parameters<typeof row>[0], reason: RegExp]>([
    ['another’s code', { 'Họ và tên': 'Trần Bình', 'Mã VC': 'VC01' }, /Mã này đã ghi cho bà Lê Thị An/],
    [
      'another’s CCCD',
      { 'Họ và tên': 'Trần Bình', CCCD: '089085001234' },
      /CCCD này đã ghi cho bà Lê Thị An/,
    ],
    [
      'a code and a CCCD of two people',
      { 'Họ và tên': 'Lê Thị An', 'Mã VC': 'VC01', CCCD: '089085000002' },
      /Mã là của bà Lê Thị An, CCCD là của bà Phan Thu/,
    ],
  ])('with %s is refused', async (_, cells, reason) => {
    await addPerson('Lê Thị An', { staffCode: 'VC01', citizenId: '089085001234' })
    await addPerson('Phan Thu', { staffCode: 'VC02', citizenId: '089085000002' })
    const preview = await readRows(row(cells))
    expect(preview.rows[0]).toMatchObject({ fate: 'refuse', reason: expect.stringMatching(reason) })
    await engine.apply(preview)
    expect(await engine.people()).toHaveLength(2)
  })

  it('that repeats a code, a CCCD or a person of the file is refused with the row it repeats', async () => {
    await addPerson('Phan Thu', { staffCode: 'VC09', birthDate: '1980-01-01' })
    const preview = await readRows(
      row({ 'Họ và tên': 'Lê An', 'Mã VC': 'VC01' }),
      row({ 'Họ và tên': 'Lê Bình', 'Mã VC': 'vc01' }),
      row({ 'Họ và tên': 'Lê Cúc', CCCD: 89085001234 }),
      row({ 'Họ và tên': 'Lê Dũng', CCCD: '089085001234' }),
      row({ 'Họ và tên': 'Phan Thu', 'Mã VC': 'VC09' }),
      row({ 'Họ và tên': 'Phan Thu', 'Ngày sinh': '01/01/1980' }),
    )
    expect(preview.rows.map(({ fate, reason }) => `${fate} ${/dòng \d/.exec(reason) ?? ''}`)).toEqual([
      ...['add ', 'refuse dòng 2', 'add ', 'refuse dòng 4', 'same ', 'refuse dòng 6'],
    ])
  })
})

describe('applying', () => {
  it('writes nothing when the book has changed since the preview, or the preview is an old one', async () => {
    const preview = await readRows(
      row({ 'Họ và tên': 'Lê An', 'Mã VC': 'VC01' }),
      row({ 'Họ và tên': 'Lê Bình' }),
    )
    await addPerson('Trần Cúc', { staffCode: 'VC01' })
    await expect(engine.apply(preview)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Sổ đã thay đổi.*chưa nhập gì/),
    })
    expect(await engine.people()).toHaveLength(1)

    const newer = await readRows(row({ 'Họ và tên': 'Lê Bình' }))
    await expect(engine.apply(preview)).rejects.toMatchObject({ code: 'conflict' })
    await engine.apply(newer)
    await expect(engine.apply(newer)).rejects.toMatchObject({ code: 'conflict' })
    expect(await engine.people()).toHaveLength(2)
  })

  it('takes no word for rows that are not in doubt', async () => {
    const preview = await readRows(row({ 'Họ và tên': '', 'Mã VC': 'x' }), row({ 'Họ và tên': 'Lê An' }))
    expect(await engine.apply(preview, [2, 3, 999])).toMatchObject({ added: 1 })
  })
})

describe('units', () => {
  it('are added, updated, left alone, doubted or refused', async () => {
    await engine.addUnit('Khoa Cơ khí', 'CK')
    await engine.addUnit('Khoa Điện', 'Điện')
    const cells: Cell[][] = [
      ['Tên đơn vị', 'Tên viết tắt', 'Loại đơn vị'],
      ['Khoa Cơ khí', 'Cơ khí', 'Khoa'],
      ['khoa điện', null, null],
      ['Khoa Co khi', 'x', 'Khoa'],
      ['Phòng Đào tạo', null, null],
      ['PHÒNG ĐÀO TẠO', null, null],
      ['Ban Giám hiệu', 'BGH', 'Hội'],
      [null, 'ABC', 'Phòng'],
    ]
    const preview = await engine.read('units', cells)
    expect(preview.rows.map(({ fate }) => fate)).toEqual([
      ...['update', 'same', 'doubt', 'add', 'refuse', 'refuse', 'refuse'],
    ])
    expect(preview.rows[0]!.reason).toBe('Đổi tên viết tắt (CK → Cơ khí).')
    expect(preview.rows[5]!.cellErrors).toEqual({ 2: expect.stringMatching(/Loại “Hội” không có/) })
    expect(await engine.apply(preview)).toEqual({ added: 1, updated: 1, unitsAdded: 1 })
    expect(
      (await engine.handlers['units.list']()).map(({ name, shortName, kind }) => [name, shortName, kind]),
    ).toEqual([
      ['Khoa Cơ khí', 'Cơ khí', 'faculty'],
      ['Khoa Điện', 'Điện', 'faculty'],
      ['Phòng Đào tạo', 'Đào tạo', 'office'],
    ])
  })
})
