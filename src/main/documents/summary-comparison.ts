/** Of the report: this year's results beside last year's; what is not known is said, never a nought. */
import type { FileChild } from 'docx'
import { objectNouns } from './award-groups'
import { bodyText, sectionHeading } from './blocks/body'
import { type Column, dataTable, type Row } from './blocks/table'
import { quoted } from './summary-words'
import { withoutEnding } from './text'
import type { ResultsView } from './views'

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 75, align: 'left' },
  { weight: 20, align: 'center' },
  { weight: 24, align: 'center' },
  { weight: 24, align: 'center' },
  { weight: 22, align: 'center' },
]

const unknown = 'chưa có số liệu'

/** "+4", "−2" with a minus sign, "0"; nothing to compare with is a dash. */
function difference(before: number | null, now: number | null): string {
  if (before === null || now === null) return '–'
  if (now === before) return '0'
  return now > before ? `+${now - before}` : `\u2212${before - now}`
}

export function comparison({ comparison: { year, yearBefore, source, rows } }: ResultsView): FileChild[] {
  if (rows.length === 0) return []
  const heading = sectionHeading(`So sánh với năm học ${yearBefore}`)
  if (source === null)
    return [
      heading,
      bodyText(
        `Chưa có số liệu năm học ${yearBefore} trong các đợt thi đua và Sổ khen thưởng nên chưa so sánh được.`,
      ),
    ]
  const body: Row[] = rows.map((row) => ({
    cells: [
      quoted(row),
      objectNouns[row.object],
      row.before === null ? unknown : String(row.before),
      row.now === null ? (row.pending > 0 ? `đang trình ${row.pending}` : unknown) : String(row.now),
      difference(row.before, row.now),
    ],
  }))
  return [
    heading,
    bodyText(`Số liệu so sánh: ${withoutEnding(source)}.`),
    dataTable(
      columns,
      [
        {
          cells: [
            'Danh hiệu, hình thức',
            'Đối tượng',
            `Năm học ${yearBefore}`,
            `Năm học ${year}`,
            'Tăng, giảm',
          ],
        },
      ],
      body,
    ),
  ]
}
