import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Cell } from 'write-excel-file/node'
import { type ImportEngine, openImportEngine } from './import-engine'

let engine: ImportEngine
beforeEach(async () => {
  engine = await openImportEngine()
})
afterEach(() => engine.close())

const oldOffice = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])

/** A package as Excel writes it, with this XML as its only sheet. */
const xlsx = (sheet: string, workbook = true) =>
  zipSync({
    ...(workbook
      ? {
          'xl/workbook.xml': strToU8(
            '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
          ),
          'xl/_rels/workbook.xml.rels': strToU8(
            '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          ),
        }
      : {}),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

const badFiles: [what: string, content: Uint8Array | string, sentence: RegExp][] = [
  ['nothing', '', /^Tệp trống\. Chọn tệp khác\.$/],
  ['a text', 'Họ và tên;Đơn vị\nNguyễn Văn An;Khoa Cơ khí\n', /không phải tệp Excel .* Lưu thành/],
  [
    'a web page that calls itself Excel',
    '<html><table><tr><td>Họ và tên</td></tr></table></html>',
    /không phải/,
  ],
  ['a PDF', '%PDF-1.7\n%âãÏÓ', /không phải tệp Excel/],
  ['an old .xls', oldOffice('Workbook'), /^Tệp \.xls đời cũ: mở bằng Excel, chọn Lưu thành/],
  ['a workbook with a password', oldOffice('EncryptedPackage'), /^Tệp có mật khẩu/],
  ['an old Word file', oldOffice('WordDocument'), /^Đây là tệp Word/],
  ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), /^Đây là tệp Word/],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), /^Tệp \.xlsb/],
  ['any other package', zipSync({ 'a.txt': strToU8('x') }), /không phải tệp Excel/],
  ['half a workbook', xlsx(cell('A1', 'Họ và tên')).slice(0, 200), /^Tệp bị hỏng/],
  ['a workbook without its parts', xlsx(cell('A1', 'x'), false), /không phải tệp Excel/],
  ['XML that ends too soon', xlsx('<row r="1"><c r="A1"'), /Không đọc được nội dung|trống/],
  [
    'headings alone, below them a formula without a result',
    xlsx(`<row r="1">${cell('A1', 'Họ và tên')}</row><row r="2"><c r="A2" t="str"><f>1+1</f></c></row>`),
    /^Dưới tên cột chưa có dòng nào/,
  ],
  ['an empty sheet', xlsx(''), /^Trang tính trống/],
  ['a sheet of blanks', xlsx(`<row r="3">${cell('B3', '  ')}</row>`), /^Trang tính trống/],
  ['a list without headings', xlsx(`<row r="1">${cell('A1', 'Nguyễn Văn An')}</row>`), /Họ và tên.*tệp mẫu/],
  [
    'a value at the far end',
    xlsx(`<row r="1048576">${cell('XFD1048576', 'x')}</row>`),
    /nhiều nhất 5\.000 dòng/,
  ],
  ['a value in a far column', xlsx(`<row r="1">${cell('XFD1', 'x')}</row>`), /nhiều nhất 5\.000 dòng/],
]

it.each(badFiles)('meets %s with the way on, and writes nothing', async (_, content, sentence) => {
  await engine.choose('danh-sach.xlsx', content)
  for (const kind of ['people', 'units'] as const)
    await expect(engine.handlers['imports.read']({ kind })).rejects.toMatchObject({
      name: 'AppError',
      message: kind === 'people' ? expect.stringMatching(sentence) : expect.any(String),
    })
  expect(await engine.people()).toEqual([])
})

it('refuses a file above 20 MB and a list above 5,000 rows', async () => {
  await engine.choose('lon.xlsx', 'PK')
  await truncate(engine.desktop.openPath!, 21 * 1024 * 1024)
  await expect(engine.handlers['imports.read']({ kind: 'people' })).rejects.toThrow(/20 MB/)

  const rows: Cell[][] = Array.from({ length: 5_001 }, (_, index) => [`Nguyễn Văn Số ${index}`])
  await expect(engine.read('people', [['Họ và tên'], ...rows])).rejects.toThrow(/nhiều nhất 5\.000 dòng/)
  const { counts } = await engine.read('people', [['Họ và tên'], ...rows.slice(1)])
  expect(counts.add).toBe(5_000)
})

it('does nothing when the officer closes the dialog, and tells of a file that has gone', async () => {
  engine.desktop.openPath = null
  expect(await engine.handlers['imports.read']({ kind: 'people' })).toBeNull()
  engine.desktop.openPath = join(engine.folder, 'khong-co.xlsx')
  await expect(engine.handlers['imports.read']({ kind: 'people' })).rejects.toThrow(/Không thấy tệp/)
})

it('never swells: a package that says it unpacks to gigabytes is not unpacked', async () => {
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))
  const uncompressedSize = bomb.indexOf('PK\x01\x02', 'latin1') + 24
  bomb.writeUInt32LE(2_000_000_000, uncompressedSize)
  await engine.choose('bom.xlsx', bomb)
  await expect(engine.handlers['imports.read']({ kind: 'people' })).rejects.toThrow(/nhiều nhất 5\.000 dòng/)
})
