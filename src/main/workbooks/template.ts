import writeExcelFile, { type Row, type SheetOptions } from 'write-excel-file/node'
import type { ImportKind } from '#shared/domain/roster-import'

export type TemplateColumn = { title: string; width: number; format: 'text' | 'day'; hint: string }

export const templateColumns: Record<ImportKind, TemplateColumn[]> = {
  people: [
    { title: 'Ông/Bà', width: 10, format: 'text', hint: 'Ông hoặc Bà.' },
    { title: 'Họ và tên', width: 28, format: 'text', hint: 'Bắt buộc.' },
    { title: 'Ngày sinh', width: 13, format: 'day', hint: 'Dạng 03/07/1985.' },
    { title: 'Mã viên chức', width: 14, format: 'text', hint: 'Dùng để nhận ra người đã có.' },
    { title: 'Số CCCD', width: 16, format: 'text', hint: '12 chữ số, giữ số 0 ở đầu.' },
    { title: 'Chức vụ', width: 22, format: 'text', hint: 'Ví dụ: Trưởng khoa, Giảng viên.' },
    {
      title: 'Đơn vị',
      width: 34,
      format: 'text',
      hint: 'Tên đầy đủ hoặc tên viết tắt. Đơn vị chưa có sẽ được thêm.',
    },
    { title: 'Từ ngày', width: 13, format: 'day', hint: 'Ngày về đơn vị; để trống nếu không nhớ.' },
  ],
  units: [
    { title: 'Tên đơn vị', width: 44, format: 'text', hint: 'Bắt buộc.' },
    { title: 'Tên viết tắt', width: 18, format: 'text', hint: 'Để trống thì lấy theo tên.' },
    {
      title: 'Loại đơn vị',
      width: 18,
      format: 'text',
      hint: 'Phòng, Khoa, Trung tâm, Tổ, Công đoàn cơ sở, Đoàn thanh niên.',
    },
  ],
}

/** Rows made ready below the headings: text stays text, so that codes keep their zeros. */
const readyRows = 300

export const importTemplate = (kind: ImportKind): Promise<Uint8Array> =>
  templateWorkbook(kind === 'people' ? 'Nhân sự' : 'Đơn vị', templateColumns[kind])

/** An empty workbook to fill in: the list first, how to fill it on a second sheet. */
export async function templateWorkbook(sheet: string, columns: TemplateColumn[]): Promise<Uint8Array> {
  const heading: Row = columns.map(({ title }) => ({
    ...{ value: title, fontWeight: 'bold', backgroundColor: '#EDEDED', align: 'center', wrap: true },
    ...{ borderStyle: 'thin', borderColor: '#808080' },
  }))
  const ready: Row[] = Array.from({ length: readyRows }, () =>
    columns.map(({ format }) =>
      format === 'day' ? { type: Date, format: 'dd/mm/yyyy' } : { type: String, format: '@' },
    ),
  )
  const listOptions: SheetOptions<never> = {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
  const help: Row[] = [
    [
      { value: 'Cột', fontWeight: 'bold' },
      { value: 'Cách điền', fontWeight: 'bold' },
    ],
    ...columns.map(({ title, hint }) => [title, hint]),
  ]
  const font = { fontFamily: 'Times New Roman', fontSize: 12 }
  return writeExcelFile(
    [
      { sheet, data: [heading, ...ready], ...listOptions },
      { sheet: 'Cách điền', data: help, columns: [{ width: 20 }, { width: 70 }] },
    ],
    font,
  ).toBuffer()
}
