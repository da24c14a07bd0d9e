/** Of the report: what was paid, by title, and its sum in words. */
import type { FileChild } from 'docx'
import { formatMoney } from '#shared/money'
import { objectNouns } from './award-groups'
import { afterTable, bodyText, sectionHeading } from './blocks/body'
import { type Column, dataTable } from './blocks/table'
import { sumInFull } from './figures'
import { quoted } from './summary-words'
import type { SummaryReportView } from './views'

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 11, align: 'center' },
  { weight: 84, align: 'left' },
  { weight: 20, align: 'center' },
  { weight: 18, align: 'center' },
  { weight: 32, align: 'right' },
]

/** Nothing while no decision is issued: a sum then would be a guess. */
export function money({ awarded, organisation, recovered }: SummaryReportView): FileChild[] {
  if (awarded === null) return []
  const heading = sectionHeading('Tiền thưởng')
  const total = awarded.reduce((sum, { amount }) => sum + amount, 0)
  if (total === 0) return [heading, bodyText('Các quyết định đã ban hành không kèm tiền thưởng.')]
  return [
    heading,
    dataTable(
      columns,
      [{ cells: ['STT', 'Danh hiệu, hình thức', 'Đối tượng', 'Số lượng', 'Số tiền (đồng)'] }],
      [
        ...awarded.map(({ name, kind, object, count, amount }, index) => ({
          cells: [
            String(index + 1),
            quoted({ award: name, kind }),
            objectNouns[object],
            String(count),
            formatMoney(amount),
          ],
        })),
        { isSum: true, cells: [{ text: 'Tổng cộng', span: 4, align: 'center' }, formatMoney(total)] },
      ],
    ),
    afterTable(`Tổng số tiền thưởng: ${sumInFull(total, organisation.numberStyle)}.`),
    ...(recovered > 0
      ? [
          bodyText(
            `Số tiền thưởng phải thu hồi do danh hiệu, hình thức khen thưởng bị thu hồi: ${sumInFull(recovered, organisation.numberStyle)}; không tính trong bảng trên.`,
          ),
        ]
      : []),
  ]
}
