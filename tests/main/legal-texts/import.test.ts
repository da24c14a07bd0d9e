import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readWorkbook } from '#main/workbooks/read-workbook'
import type { SheetPreview } from '#shared/domain/roster-import'
import { openTestApp, type TestApp } from '../../helpers/app'

let app: TestApp

beforeEach(async () => {
  app = await openTestApp()
  await app.begin()
})

afterEach(() => app.close())

const headings = [
  'TT',
  'Loại văn bản',
  'Số, ký hiệu',
  'Ngày ban hành',
  'Cơ quan ban hành',
  'Trích yếu',
  'Có hiệu lực từ',
  'Hết hiệu lực',
  'Thay bằng',
  'Người soạn',
]

async function read(rows: string[][], columns = headings): Promise<SheetPreview> {
  const cells = [['DANH MỤC VĂN BẢN'], columns, ...rows].map((row) =>
    row.map((value) => ({ value, type: String })),
  )
  app.desktop.openPath = join(app.folder, 'van-ban.xlsx')
  await writeFile(app.desktop.openPath, await writeExcelFile(cells).toBuffer())
  return (await app.ask('legalTexts.readImport', null))!
}
const library = () => app.ask('legalTexts.list', null)
const byNumber = async (number: string) => (await library()).find((one) => one.number === number)

it('says each row’s fate, writes nothing before it is asked to, then writes just that', async () => {
  const before = await library()
  const preview = await read([
    [
      '1',
      'Nghị định',
      '300/2026/NĐ-CP',
      '20/10/2026',
      '',
      'quy định chi tiết Luật Thi đua',
      '01/12/2026',
      '',
      '',
      'An',
    ],
    [
      '2',
      '',
      'Nghị định số 152/2025/NĐ-CP',
      '',
      '',
      'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
      '',
      '30/11/2026',
      '300/2026/NĐ-CP',
      '',
    ],
    ['3', '', '30/2020/nđ-cp', '05/03/2020', 'Chính phủ', 'về công tác văn thư', '', '', '', ''],
    ['4', 'Thông tư', '9/2026/TT-BNV', '31/02/2026', '', 'hướng dẫn', '', '', '', ''],
    ['5', 'Nghị định', '300/2026/NĐ-CP', '', '', 'lần nữa', '', '', '', ''],
    [
      '6',
      'Quyết định',
      '55/2026/QĐ-UBND',
      '',
      'Ủy ban nhân dân tỉnh An Giang',
      'ban hành Quy chế',
      '',
      '',
      '99/2099/QĐ-UBND',
      '',
    ],
    ['7', 'Luật', '', '', 'Quốc hội', 'Luật Thi đua, khen thưởng', '', '', '', ''],
  ])
  expect(preview.rows.map(({ fate }) => fate)).toEqual([
    'add',
    'update',
    'same',
    'refuse',
    'refuse',
    'add',
    'doubt',
  ])
  expect(preview.ignoredColumns).toEqual(['Người soạn'])
  expect(preview.rows[1]!.reason).toMatch(
    /^Đổi ngày hết hiệu lực \(trống → 30\/11\/2026\), văn bản thay thế \(trống → 300/,
  )
  expect(preview.rows[3]!.cellErrors[preview.columns.indexOf('Ngày ban hành')]).toMatch(/31\/02\/2026/)
  expect(preview.rows[4]!.reason).toBe('Trùng số với dòng 3.')
  expect(preview.rows[5]!.reason).toContain('số 99/2099/QĐ-UBND không có trong kho và trong tệp')
  expect(await library()).toEqual(before)

  const written = await app.ask('legalTexts.applyImport', { token: preview.token, acceptedDoubts: [] })
  expect(written).toEqual({ added: 2, updated: 1 })
  const added = await byNumber('300/2026/NĐ-CP')
  // The organ of a decree needs no saying.
  expect(added).toMatchObject({ kind: 'decree', organ: 'Chính phủ', signedOn: '2026-10-20' })
  expect(await byNumber('152/2025/NĐ-CP')).toMatchObject({ validTo: '2026-11-30', replacedBy: added!.id })
  expect(await byNumber('152/2025/NĐ-CP')).toMatchObject({ signedOn: '2025-06-14', validFrom: '2025-07-01' })
  expect(await library()).toHaveLength(before.length + 2)

  const again = await app.handle('legalTexts.applyImport', { token: preview.token, acceptedDoubts: [] })
  expect(again).toMatchObject({ ok: false, error: { code: 'conflict' } })
})

it('writes nothing when the library has changed since the preview', async () => {
  const row = ['1', '', '300/2026/NĐ-CP', '', '', 'quy định chi tiết', '', '', '', '']
  const preview = await read([row])
  await app.ask('legalTexts.save', {
    ...{ id: null, kind: 'decree', number: '300/2026/NĐ-CP', signedOn: null, organ: 'Chính phủ' },
    ...{ subject: 'quy định chi tiết', validFrom: null, validTo: null, replacedBy: null, note: '' },
  })
  const result = await app.handle('legalTexts.applyImport', { token: preview.token, acceptedDoubts: [] })
  expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('chưa nhập gì') } })
})

it('reads back the template it hands out, and says plainly what is missing in another file', async () => {
  app.desktop.savePath = join(app.folder, 'mau.xlsx')
  await app.ask('legalTexts.saveTemplate', null)
  const template = await readWorkbook(app.desktop.savePath)
  const titles = template.sheets[0]!.rows[0]!.map(String)
  expect((await readFile(app.desktop.savePath)).length).toBeGreaterThan(0)
  const preview = await read([['Luật', '1/2027/QH16', '', 'Quốc hội', 'Luật Mới', '', '', '', '']], titles)
  expect(preview.columns).toEqual(titles)
  expect(preview.rows[0]!.fate).toBe('add')

  await expect(read([['x', 'y']], ['Họ và tên', 'Ngày sinh'])).rejects.toThrow(/Không thấy cột “Số, ký hiệu”/)
})
