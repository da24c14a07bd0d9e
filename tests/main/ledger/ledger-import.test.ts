import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Cell } from 'write-excel-file/node'
import { ledgerTemplateColumns } from '#main/workbooks/ledger-columns'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { addPerson, addUnit } from '../../helpers/records'
import { type LedgerEngine, openLedgerEngine } from './ledger-engine'

let engine: LedgerEngine
let mechanics: number
let training: number
let an: number
beforeEach(async () => {
  engine = await openLedgerEngine()
  mechanics = (await addUnit(engine.ctx, 'Khoa Cơ khí', { shortName: 'Cơ khí' })).id
  training = (await addUnit(engine.ctx, 'Phòng Đào tạo', { shortName: 'Đào tạo' })).id
  an = await person('Nguyễn Văn An', mechanics, { birthDate: '1980-02-01', staffCode: 'VC01' })
})
afterEach(() => engine.close())

const person = async (name: string, unitId: number, more: Parameters<typeof addPerson>[3] = {}) =>
  (await addPerson(engine.ctx, name, [{ unitId, from: '2012-09-01' }], more)).id

const headings = [
  ...['STT', 'Họ và tên / Tập thể', 'Ngày sinh', 'Mã VC', 'CCCD', 'Chức vụ', 'Đơn vị', 'Danh hiệu/Hình thức'],
  ...['Năm học', 'Năm', 'Số quyết định', 'Ngày', 'Cơ quan quyết định', 'Cấp', 'Số tiền', 'Ghi chú'],
] as const
type Row = Partial<Record<(typeof headings)[number], Cell>>
const ordinary: Row = {
  ...{ 'Họ và tên / Tập thể': 'Nguyễn Văn An', 'Mã VC': 'VC01', 'Danh hiệu/Hình thức': 'CSTĐCS' },
  ...{ 'Năm học': '2021-2022', 'Số quyết định': '398/QĐ-CĐN', Ngày: '14/7/2022' },
}
const cellsOf = (row: Row): Cell[] => headings.map((heading) => row[heading] ?? null)
const readRows = (...rows: Row[]) => engine.read([[...headings], ...rows.map(cellsOf)])
const readOne = async (row: Row) => {
  const preview = await readRows({ ...ordinary, ...row })
  return { ...preview.rows[0]!, preview }
}
const imported = async (row: Row) => {
  const { preview, fate, reason } = await readOne(row)
  expect([fate, reason]).toEqual(['add', reason])
  await engine.apply(preview)
  return (await engine.list())[0]!
}

describe('a row', () => {
  it('is added with all it says', async () => {
    const preview = await readRows({
      ...ordinary,
      ...{ STT: 1, 'Chức vụ': 'Tổ trưởng', 'Đơn vị': 'Cơ khí', Năm: 2022, 'Số tiền': 1_490_000 },
      ...{ 'Cơ quan quyết định': 'Hiệu trưởng', Cấp: 'Trường', 'Ghi chú': 'Sổ cũ' },
    })
    expect(preview).toMatchObject({ fileName: 'khen-thuong.xlsx', ignoredColumns: [], sheetName: 'Trang 1' })
    expect(preview.counts).toEqual({ add: 1, update: 0, same: 0, doubt: 0, refuse: 0 })
    expect(await engine.list()).toEqual([])
    expect(await engine.apply(preview)).toEqual({ added: 1, updated: 0 })
    expect(await engine.list()).toMatchObject([
      {
        ...{ personId: an, recipientName: 'Nguyễn Văn An', position: 'Tổ trưởng', unitName: 'Khoa Cơ khí' },
        ...{ award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở', schoolYear: 2021, calendarYear: 2022 },
        ...{ number: '398/QĐ-CĐN', decidedOn: '2022-07-14', decidedBy: 'Hiệu trưởng', level: 'school' },
        ...{ amount: 1_490_000, note: 'Sổ cũ', source: 'import', isSuddenOrThematic: false, isSample: false },
      },
    ])
  })

  it('takes position and unit of its time from the book where it says none', async () => {
    expect(await imported({})).toMatchObject({ position: 'Giảng viên', unitName: 'Khoa Cơ khí' })
  })

  it('keeps a unit of old times as it was called', async () => {
    expect(await imported({ 'Đơn vị': 'Khoa Cơ điện' })).toMatchObject({
      unitName: 'Khoa Cơ điện',
      position: '',
    })
  })

  it.each<[what: string, row: Row, expected: object]>([
    [
      'a day as Excel keeps it',
      { Ngày: { value: new Date('2022-07-14'), format: 'dd/mm/yyyy' } },
      { decidedOn: '2022-07-14' },
    ],
    ['a school year with spaces and a dash', { 'Năm học': 'Năm học 2021 – 2022' }, { schoolYear: 2021 }],
    [
      'a school year in the year column',
      { 'Năm học': null, Năm: '2021-2022' },
      { schoolYear: 2021, calendarYear: 2022 },
    ],
    [
      'a calendar year only',
      { 'Năm học': null, Năm: 2022, 'Danh hiệu/Hình thức': 'Giấy khen' },
      { schoolYear: null, calendarYear: 2022 },
    ],
    [
      'no year but a day',
      { 'Năm học': null, 'Danh hiệu/Hình thức': 'GK' },
      { schoolYear: null, calendarYear: 2022, award: 'GK_CN' },
    ],
    [
      'no decision',
      { 'Số quyết định': null, Ngày: null },
      { number: '', decidedOn: null, calendarYear: 2022 },
    ],
    [
      'number, day and body in one cell',
      { 'Số quyết định': 'QĐ số 398/QĐ-CĐN ngày 14/7/2022 của Hiệu trưởng', Ngày: null },
      { number: '398/QĐ-CĐN', decidedOn: '2022-07-14', decidedBy: 'Hiệu trưởng' },
    ],
    [
      'number and day parted by a comma',
      { 'Số quyết định': '398/QĐ-CĐN, 14/07/2022', Ngày: null },
      { number: '398/QĐ-CĐN', decidedOn: '2022-07-14' },
    ],
    [
      'an award of the province',
      { 'Danh hiệu/Hình thức': 'Bằng khen UBND tỉnh' },
      { award: 'BK_CN', level: 'province' },
    ],
    [
      'an award the catalogue does not know',
      { 'Danh hiệu/Hình thức': 'Kỷ niệm chương', 'Cơ quan quyết định': 'Bộ trưởng Bộ LĐTBXH' },
      { award: null, awardName: 'Kỷ niệm chương', level: 'ministry' },
    ],
    ['a level against the usual', { Cấp: 'Cấp tỉnh' }, { level: 'province' }],
    ['money with points', { 'Số tiền': '1.490.000 đ' }, { amount: 1_490_000 }],
    ['Ông before the name', { 'Họ và tên / Tập thể': 'Ông Nguyễn Văn An' }, { personId: 1 }],
    [
      'capitals and decomposed letters',
      { 'Họ và tên / Tập thể': 'NGUYỄN VĂN AN'.normalize('NFD') },
      { recipientName: 'Nguyễn Văn An' },
    ],
  ])('with %s is understood', async (_, row, expected) => {
    expect(await imported(row)).toMatchObject({
      ...expected,
      ...('personId' in expected ? { personId: an } : {}),
    })
  })

  it.each<[what: string, row: Row, column: string, sentence: RegExp]>([
    ['no name', { 'Họ và tên / Tập thể': null }, 'Họ và tên / Tập thể', /Nhập họ tên/],
    ['no award', { 'Danh hiệu/Hình thức': null }, 'Danh hiệu/Hình thức', /Ghi danh hiệu/],
    ['two awards', { 'Danh hiệu/Hình thức': 'LĐTT, CSTĐCS' }, 'Danh hiệu/Hình thức', /Tách thành hai dòng/],
    ['no year at all', { 'Năm học': null, Ngày: null }, 'Năm học', /Ghi năm học, năm hoặc ngày/],
    ['years that are no school year', { 'Năm học': '2021-2023' }, 'Năm học', /“2021-2023” không đúng/],
    ['one year as a school year', { 'Năm học': '2022' }, 'Năm học', /Gõ dạng 2021-2022/],
    ['a year that is none', { Năm: '22' }, 'Năm', /Gõ bốn chữ số/],
    ['a day that is none', { Ngày: '31/02/2022' }, 'Ngày', /“31\/02\/2022” không đúng/],
    ['a day of the future', { Ngày: '14/07/2032' }, 'Ngày', /ở tương lai/],
    ['a level nobody has', { Cấp: 'xyz' }, 'Cấp', /không có/],
    ['a coefficient for money', { 'Số tiền': 0.3 }, 'Số tiền', /Ghi số đồng/],
    ['money beyond all bounds', { 'Số tiền': 9_999_999_999 }, 'Số tiền', /không đúng/],
    ['a long number', { 'Số quyết định': 'x'.repeat(61) }, 'Số quyết định', /Dài quá 60/],
    ['a long note', { 'Ghi chú': 'Ả'.repeat(10_000) }, 'Ghi chú', /Dài quá 500/],
    ['an old font', { 'Họ và tên / Tập thể': 'NguyÔn V¨n An' }, 'Họ và tên / Tập thể', /phông cũ/],
    ['a CCCD with letters', { CCCD: '08908500123O' }, 'CCCD', /12 chữ số/],
  ])('with %s is refused at its column', async (_, row, column, sentence) => {
    const { fate, reason, cellErrors, cells, preview } = await readOne(row)
    expect([fate, reason]).toEqual(['refuse', expect.stringMatching(sentence)])
    const at = preview.columns.indexOf(column)
    expect(cellErrors[at]).toMatch(sentence)
    expect(cells.every((cell) => cell.length <= 201)).toBe(true)
    expect(await engine.apply(preview)).toEqual({ added: 0, updated: 0 })
  })

  it('says what is worth knowing before it is added', async () => {
    expect((await readOne({ 'Số quyết định': null })).reason).toBe('Thêm mới. Thiếu số quyết định.')
    expect((await readOne({ 'Danh hiệu/Hình thức': 'Kỷ niệm chương' })).reason).toBe(
      'Thêm mới. “Kỷ niệm chương” không có trong danh mục, giữ nguyên tên.',
    )
    expect((await readOne({ Ngày: '14/7/2021' })).reason).toMatch(/trước khi năm học 2021-2022 bắt đầu/)
  })
})

describe('whose award it is', () => {
  const nameOnly: Row = { 'Mã VC': null }

  it('follows from the code or CCCD, whatever the name’s diacritics', async () => {
    const binh = await person('Trần Thị Bình', training, { citizenId: '089085001234' })
    expect((await imported({ 'Họ và tên / Tập thể': 'Nguyen Van An' })).personId).toBe(an)
    const byId = { ...nameOnly, 'Họ và tên / Tập thể': 'Trần Thị Bình', CCCD: 89_085_001_234 }
    expect((await imported(byId)).personId).toBe(binh)
  })

  it('follows from name and birth date, or name and a unit of the person', async () => {
    expect((await readOne({ ...nameOnly, 'Ngày sinh': '01/02/1980' })).fate).toBe('add')
    const inUnit = await readOne({ ...nameOnly, 'Đơn vị': 'Khoa Cơ khí' })
    expect([inUnit.fate, inUnit.reason]).toEqual(['add', 'Thêm mới. Khớp theo họ tên và đơn vị.'])
  })

  it('is asked when only the name speaks for it', async () => {
    const { fate, reason, preview } = await readOne(nameOnly)
    expect([fate, reason]).toEqual([
      'doubt',
      'Chỉ khớp họ tên với ông Nguyễn Văn An (Khoa Cơ khí). Đánh dấu nếu đúng người này.',
    ])
    expect(await engine.apply(preview)).toEqual({ added: 0, updated: 0 })
    const again = await readOne(nameOnly)
    expect(await engine.apply(again.preview, [2])).toEqual({ added: 1, updated: 0 })
    expect((await engine.list())[0]).toMatchObject({ personId: an })
  })

  it('is asked, or refused, when several bear the name, each with the unit', async () => {
    const other = await person('Nguyễn Văn An', training, { birthDate: '1991-05-06' })
    const unsure = await readOne(nameOnly)
    expect([unsure.fate, unsure.reason]).toEqual([
      'refuse',
      'Có 2 người cùng tên: ông Nguyễn Văn An (Khoa Cơ khí), sinh 01/02/1980; ông Nguyễn Văn An (Phòng Đào tạo), sinh 06/05/1991. Ghi thêm ngày sinh, mã hoặc CCCD.',
    ])
    const guess = await readOne({ ...nameOnly, 'Đơn vị': 'Phòng Đào tạo' })
    expect([guess.fate, guess.reason]).toEqual([
      'doubt',
      expect.stringMatching(/^Có 2 người cùng tên: .*Đánh dấu nếu là ông Nguyễn Văn An \(Phòng Đào tạo\)\.$/),
    ])
    await engine.apply(guess.preview, [2])
    expect((await engine.list())[0]).toMatchObject({ personId: other })
    expect((await readOne({ ...nameOnly, 'Ngày sinh': '06/05/1991' })).fate).toBe('same')
  })

  it.each<[what: string, row: Row, reason: RegExp]>([
    [
      'nobody of the book',
      { 'Mã VC': null, 'Họ và tên / Tập thể': 'Lê Thị Lạ' },
      /Thêm người ở mục Nhân sự trước/,
    ],
    ['another birth date', { 'Mã VC': null, 'Ngày sinh': '01/02/1999' }, /có ngày sinh, mã hoặc CCCD khác/],
    ['another’s code', { 'Họ và tên / Tập thể': 'Lê Thị Lạ' }, /Mã này đã ghi cho ông Nguyễn Văn An/],
    [
      'a unit not of the book',
      { 'Mã VC': null, 'Họ và tên / Tập thể': 'Khoa Điện', 'Danh hiệu/Hình thức': 'TTLĐTT' },
      /Không có đơn vị “Khoa Điện” trong sổ. Thêm ở mục Đơn vị trước/,
    ],
    [
      'a title of people for a unit',
      { 'Mã VC': null, 'Họ và tên / Tập thể': 'Khoa Cơ khí' },
      /Chiến sĩ thi đua cơ sở là danh hiệu cá nhân/,
    ],
    [
      'a title of collectives for a person',
      { 'Danh hiệu/Hình thức': 'TTLĐXS' },
      /Tập thể lao động xuất sắc là danh hiệu tập thể/,
    ],
  ])('is refused for %s', async (_, row, reason) => {
    expect(await readOne(row)).toMatchObject({ fate: 'refuse', reason: expect.stringMatching(reason) })
  })

  it('is a unit by its name, its short name or a column of its own', async () => {
    const unit = { ...nameOnly, 'Danh hiệu/Hình thức': 'TTLĐTT' }
    expect(await imported({ ...unit, 'Họ và tên / Tập thể': 'Tập thể Khoa Cơ khí' })).toMatchObject({
      ...{ unitId: mechanics, personId: null, award: 'TTLDTT', recipientName: 'Khoa Cơ khí' },
    })
    const gift = { ...unit, 'Danh hiệu/Hình thức': 'Giấy khen', 'Họ và tên / Tập thể': 'Đào tạo' }
    expect(await imported(gift)).toMatchObject({ unitId: training, award: 'GK_TT' })
    const preview = await engine.read([
      ['Họ và tên', 'Tập thể', 'Danh hiệu', 'Hình thức', 'Năm học'],
      [null, 'Khoa Cơ khí', 'TTLĐXS', null, '2020-2021'],
      ['Nguyễn Văn An', null, null, 'Giấy khen', '2020-2021'],
      ['Nguyễn Văn An', null, 'LĐTT', 'Giấy khen', '2020-2021'],
    ])
    expect(preview.rows.map(({ fate }) => fate)).toEqual(['add', 'doubt', 'refuse'])
  })
})

describe('a row that repeats', () => {
  it('a stored record is the same, however its number is written', async () => {
    await engine.apply((await readOne({})).preview)
    for (const number of ['398/QĐ-CĐN', '398 / QD-CDN', '398', null])
      expect(await readOne({ 'Số quyết định': number })).toMatchObject({
        ...{ fate: 'same', reason: 'Đã có, không đổi.' },
      })
    expect((await readOne({ Ngày: '15/7/2022' })).reason).toBe(
      'Sổ ghi ngày quyết định 14/07/2022. Tệp đúng thì sửa dòng ấy ở Sổ khen thưởng.',
    )
  })

  it('a record without its decision fills it, and leaves a trace', async () => {
    await engine.apply((await readOne({ 'Số quyết định': null, Ngày: null })).preview)
    const { fate, reason, preview } = await readOne({ 'Số tiền': '1.490.000' })
    expect([fate, reason]).toEqual([
      'update',
      'Bổ sung số quyết định (398/QĐ-CĐN), ngày quyết định (14/07/2022), số tiền (1.490.000 đồng).',
    ])
    expect(await engine.apply(preview)).toEqual({ added: 0, updated: 1 })
    expect(await engine.list()).toMatchObject([{ number: '398/QĐ-CĐN', decidedOn: '2022-07-14', doubts: [] }])
    expect((await engine.history({ personId: an })).changes).toMatchObject([
      { reason: 'Bổ sung từ tệp khen-thuong.xlsx' },
    ])
  })

  it('a title of the year by another decision is doubted, a form is not', async () => {
    await engine.apply((await readOne({})).preview)
    const other = await readOne({ 'Số quyết định': '401/QĐ-CĐN' })
    expect([other.fate, other.reason]).toEqual([
      'doubt',
      'Sổ đã có Chiến sĩ thi đua cơ sở, năm học 2021-2022 theo Quyết định số 398/QĐ-CĐN. Đánh dấu nếu vẫn thêm.',
    ])
    const form: Row = { 'Danh hiệu/Hình thức': 'Giấy khen' }
    await engine.apply((await readOne(form)).preview)
    expect((await readOne({ ...form, 'Số quyết định': '112/QĐ-CĐN' })).fate).toBe('add')
  })

  it('a row above is refused with its number', async () => {
    const preview = await readRows(ordinary, { ...ordinary, 'Mã VC': null, 'Đơn vị': 'Cơ khí' })
    expect(preview.rows[1]).toMatchObject({
      fate: 'refuse',
      reason: expect.stringMatching(/^Trùng với dòng 2/),
    })
    expect(await engine.apply(preview)).toEqual({ added: 1, updated: 0 })
  })

  it('what was removed from the ledger is new again', async () => {
    await engine.apply((await readOne({})).preview)
    const [record] = await engine.list()
    await engine.handlers['ledger.remove']({ id: record!.id, reason: 'Nhầm' })
    expect((await readOne({})).fate).toBe('add')
  })
})

describe('the sheet', () => {
  it('may group its rows by unit and by title, with a heading above and a signature below', async () => {
    await person('Trần Thị Bình', training)
    const preview = await engine.read([
      ['TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG', null, null],
      ['DANH SÁCH KHEN THƯỞNG', null, null],
      ['TT', 'Họ và tên', 'Năm học'],
      [null, 'I. Chiến sĩ thi đua cơ sở', null],
      [null, 'Khoa Cơ khí', null],
      [1, 'Nguyễn Văn An', '2020-2021'],
      [null, 'II. LĐTT', null],
      [null, 'Phòng Đào tạo', null],
      [1, 'Trần Thị Bình', '2020-2021'],
      [null, 'Tổng cộng: 2 người', null],
      [null, null, 'HIỆU TRƯỞNG'],
    ])
    expect(preview.rows.map(({ rowNumber, fate }) => [rowNumber, fate])).toEqual([
      [6, 'add'],
      [9, 'add'],
    ])
    await engine.apply(preview)
    expect((await engine.list()).map(({ award, unitName }) => [award, unitName]).sort()).toEqual([
      ['CSTDCS', 'Khoa Cơ khí'],
      ['LDTT', 'Phòng Đào tạo'],
    ])
  })

  it('may mark sudden and thematic awards', async () => {
    const marks = ['x', 'Đột xuất', null, 'không', 'Thường xuyên']
    const preview = await engine.read([
      ['Họ và tên', 'Mã VC', 'Danh hiệu', 'Số QĐ', 'Ngày ký', 'Khen đột xuất, chuyên đề'],
      ...marks.map((mark, index): Cell[] => [
        ...['Nguyễn Văn An', 'VC01', 'Giấy khen', `${index + 1}/QĐ-CĐN`, '14/7/2022', mark],
      ]),
    ])
    await engine.apply(preview)
    expect((await engine.list()).map((row) => row.isSuddenOrThematic).toReversed()).toEqual([
      ...[true, true, false, false, false],
    ])
  })

  it('without a column of names, or without rows, is refused with the way on', async () => {
    await expect(
      engine.read([
        ['Danh hiệu', 'Năm học'],
        ['LĐTT', '2020-2021'],
      ]),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/Không thấy cột “Họ và tên” hoặc “Tập thể”/),
    })
    await expect(engine.read([[...headings]])).rejects.toMatchObject({
      message: expect.stringMatching(/chưa có dòng nào/),
    })
  })

  it('comes as a template whose headings are all read back', async () => {
    const saved = await engine.handlers['ledger.saveTemplate'](null)
    expect(saved?.fileName).toBe('Mẫu danh sách khen thưởng.xlsx')
    const { sheets } = await readWorkbook(saved!.path)
    expect(sheets[0]?.rows).toEqual([ledgerTemplateColumns.map(({ title }) => title)])
    const preview = await engine.read([
      ledgerTemplateColumns.map(({ title }) => title),
      ledgerTemplateColumns.map(() => 'x'),
    ])
    expect(preview.ignoredColumns).toEqual([])
    expect(preview.columns).toHaveLength(ledgerTemplateColumns.length)
  })

  it('is not read when the officer closes the dialog', async () => {
    engine.desktop.openPath = null
    expect(await engine.handlers['ledger.readImport'](null)).toBeNull()
  })
})

describe('applying', () => {
  it('writes nothing when the ledger has changed since the preview, or the preview is an old one', async () => {
    const { preview } = await readOne({})
    await engine.save({ personId: an, award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở' })
    await expect(engine.apply(preview)).rejects.toMatchObject({
      ...{ code: 'conflict', message: expect.stringMatching(/^Sổ đã thay đổi.*chưa nhập gì/) },
    })
    const newer = await readOne({ 'Năm học': '2020-2021', Ngày: '29/7/2021' })
    await expect(engine.apply(preview)).rejects.toMatchObject({ code: 'conflict' })
    await engine.apply(newer.preview)
    await expect(engine.apply(newer.preview)).rejects.toMatchObject({ code: 'conflict' })
    expect(await engine.list()).toHaveLength(2)
  })

  it('takes 4.000 rows at once', async () => {
    const rows = Array.from(
      { length: 4_000 },
      (_, index): Row => ({
        ...ordinary,
        ...{ 'Danh hiệu/Hình thức': 'Giấy khen', 'Số quyết định': `${index + 1}/QĐ-CĐN` },
      }),
    )
    const preview = await readRows(...rows)
    expect(preview.counts.add).toBe(4_000)
    expect(await engine.apply(preview)).toEqual({ added: 4_000, updated: 0 })
  })
})
