import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { AppError } from '#shared/result'

/** A cell as Excel keeps it. A formula is never run: its last result is read. Days are Date at midnight UTC. */
export type Cell = string | number | boolean | Date | null
export type Sheet = { name: string; rows: Cell[][] }
export type Workbook = { fileName: string; sheets: Sheet[] }

const largestFileBytes = 20 * 1024 * 1024
/** What the file may unpack to: a few megabytes that swell to gigabytes are no list of people. */
const largestContentBytes = 200 * 1024 * 1024
export const mostRows = 5_000
/** Rows above and below the list: titles, totals, signatures. */
const spareRows = 200
const mostColumns = 500

const saveAsXlsx = 'mở bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx), rồi chọn lại.'

/** Reads every sheet of an .xlsx file. @throws AppError with what to do when it can't be read. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const bytes = await readBytes(path)
  refuseOtherFormats(bytes)
  refuseOversize(bytes)
  const sheets = await readExcelFile(bytes).catch((error: unknown) => {
    throw new AppError('file', unreadable(error))
  })
  return {
    fileName: basename(path),
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] })),
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > largestFileBytes)
      throw new AppError(
        'file',
        'Tệp lớn hơn 20 MB. Giữ lại trang danh sách, lưu thành tệp mới rồi chọn lại.',
      )
    if (size === 0) throw new AppError('file', 'Tệp trống. Chọn tệp khác.')
    return await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    const isBusy = ['EBUSY', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
    throw new AppError(
      'file',
      isBusy
        ? 'Chưa đọc được tệp vì tệp đang mở ở chương trình khác. Đóng tệp rồi chọn lại.'
        : 'Không thấy tệp ở chỗ đã chọn. Chọn lại tệp.',
    )
  }
}

/** How the old binary container of Office begins; a password-protected .xlsx is wrapped in one, too. */
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const zip = Buffer.from('PK')

/** @throws AppError that says what kind of file it is instead */
function refuseOtherFormats(bytes: Buffer): void {
  if (bytes.subarray(0, oldOffice.length).equals(oldOffice)) {
    const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'))
    if (holds('EncryptedPackage'))
      throw new AppError('file', 'Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.')
    if (holds('WordDocument')) throw new AppError('file', 'Đây là tệp Word. Chọn tệp Excel (.xlsx).')
    throw new AppError('file', `Tệp .xls đời cũ: ${saveAsXlsx}`)
  }
  if (!bytes.subarray(0, zip.length).equals(zip))
    throw new AppError('file', `Tệp này không phải tệp Excel .xlsx: ${saveAsXlsx}`)
}

/** Looks into the package before anything is unpacked for good. */
function refuseOversize(bytes: Buffer): void {
  const names = new Set<string>()
  let total = 0
  let sheets: Record<string, Uint8Array>
  try {
    sheets = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name)
        total += originalSize
        return total <= largestContentBytes && /^xl\/worksheets\/[^/]+\.xml$/i.test(name)
      },
    })
  } catch {
    throw new AppError('file', 'Tệp bị hỏng. Mở bằng Excel, lưu lại rồi chọn lại.')
  }
  if (names.has('word/document.xml')) throw new AppError('file', 'Đây là tệp Word. Chọn tệp Excel (.xlsx).')
  if (names.has('xl/workbook.bin')) throw new AppError('file', `Tệp .xlsb: ${saveAsXlsx}`)
  if (!names.has('xl/workbook.xml'))
    throw new AppError('file', `Tệp này không phải tệp Excel .xlsx: ${saveAsXlsx}`)
  if (total > largestContentBytes) throw tooManyRows()
  for (const sheet of Object.values(sheets)) refuseFarCells(Buffer.from(sheet).toString('latin1'))
}

/** A cell with a value far out would make the reader lay out all the empty ones before it. */
function refuseFarCells(sheetXml: string): void {
  for (const [, column, row] of sheetXml.matchAll(/<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>/]*>(?!<\/c>)/g))
    if (Number(row) > mostRows + spareRows || columnNumber(column!) > mostColumns) throw tooManyRows()
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

export const tooManyRows = (): AppError =>
  new AppError(
    'invalid',
    `Trang tính rộng hơn một danh sách: mỗi lần nhập nhiều nhất ${mostRows.toLocaleString('vi-VN')} dòng. Giữ lại phần danh sách, hoặc tách thành nhiều tệp.`,
  )

function unreadable(error: unknown): string {
  const at = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '')
  return at
    ? `Không đọc được ô ở dòng ${at[1]}, cột ${at[2]}. Mở bằng Excel, sửa ô ấy, lưu lại rồi chọn lại.`
    : 'Không đọc được nội dung tệp. Mở bằng Excel, lưu lại rồi chọn lại.'
}
