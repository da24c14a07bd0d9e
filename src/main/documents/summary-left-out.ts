/** Of the report: who was nominated and got nothing, with why; who waits for a higher authority. */
import type { FileChild } from 'docx'
import { afterTable, bodyText, dashItem, sectionHeading } from './blocks/body'
import { dataTable } from './blocks/table'
import { padded } from './figures'
import { quoted } from './summary-words'
import { inline, withoutEnding } from './text'
import type { ResultsView } from './views'

/** Nothing while the council has not spoken; then always a word, even that there is nobody. */
export function leftOut({ stage, leftOut: cases }: ResultsView): FileChild[] {
  if (cases === null) return []
  const heading = sectionHeading(
    stage === 'given'
      ? 'Trường hợp được đề nghị nhưng không được khen thưởng'
      : 'Trường hợp Hội đồng không thông qua, để lại hoặc trả lại',
  )
  if (cases.length === 0) return [heading, bodyText('Không có.')]
  return [
    heading,
    dataTable(
      [
        { weight: 11, align: 'center' },
        { weight: 37, align: 'left' },
        { weight: 33, align: 'left' },
        { weight: 27, align: 'left' },
        { weight: 57, align: 'left' },
      ],
      [{ cells: ['STT', 'Họ và tên (tập thể)', 'Đơn vị đề nghị', 'Đề nghị', 'Lý do'] }],
      cases.map(({ honorific, name, unitName, award, reason }, index) => ({
        cells: [
          String(index + 1),
          honorific ? `${honorific} ${inline(name)}` : inline(name),
          unitName,
          award,
          reason,
        ],
      })),
    ),
  ]
}

/** What the council passed and the principal may not decide. */
export function sentUp({ stage, sentUp: awards }: ResultsView): FileChild[] {
  if (awards.length === 0) return []
  const counted = stage === 'nominated' ? '' : ', đã tính trong số liệu trên'
  return [
    afterTable(`Trường hợp thuộc thẩm quyền cấp trên, do Hội đồng thông qua để trình${counted}:`),
    ...awards.map((one, index) =>
      dashItem(
        `${quoted(one)}: ${padded(one.count)} (${withoutEnding(one.decidedBy)} quyết định)${index === awards.length - 1 ? '.' : ';'}`,
      ),
    ),
  ]
}
