/** Of the report: how many of those awarded do the work directly (the plan asks for special attention to them). */
import type { FileChild } from 'docx'
import { afterTable, bodyText, sectionHeading } from './blocks/body'
import { type Column, dataTable, type Row } from './blocks/table'
import { padded } from './figures'
import { quoted, share } from './summary-words'
import type { DirectWorkView, ResultsView } from './views'

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 71, align: 'left' },
  { weight: 22, align: 'center' },
  { weight: 24, align: 'center' },
  { weight: 22, align: 'center' },
  { weight: 26, align: 'center' },
]

const head: readonly Row[] = [
  {
    cells: [
      { text: 'Danh hiệu, hình thức', rows: 2 },
      { text: 'Cá nhân', rows: 2 },
      { text: 'Người trực tiếp', span: 2 },
      { text: 'Lãnh đạo, quản lý', rows: 2 },
    ],
  },
  { cells: ['Số người', 'Tỷ lệ (%)'] },
]

const cells = ({ people, direct, leading }: DirectWorkView): string[] => [
  String(people),
  String(direct),
  share(direct, people),
  String(leading),
]

export function directWork({ directWork: { rule, rows, total } }: ResultsView): FileChild[] {
  if (total.people === 0) return []
  const unknown = total.people - total.direct - total.leading
  return [
    sectionHeading('Khen thưởng người trực tiếp lao động, giảng dạy, phục vụ'),
    bodyText(rule),
    dataTable(columns, head, [
      ...rows.map((row) => ({ cells: [quoted(row), ...cells(row)] })),
      { isSum: true, cells: [{ text: 'Cả đợt, mỗi người một lần', align: 'center' }, ...cells(total)] },
    ]),
    ...(unknown > 0
      ? [
          afterTable(
            `Còn ${padded(unknown)} người chưa ghi chức vụ nên không tính vào cột nào; tỷ lệ tính trên tổng số cá nhân.`,
          ),
        ]
      : []),
  ]
}
