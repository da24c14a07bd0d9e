/** Phụ lục tính chỉ tiêu: every limit with its arithmetic, by unit and school (NĐ 30/2020, Phụ lục I, mục III). */
import { type Document, type FileChild, Paragraph, TextRun } from 'docx'
import { afterTable, bodyText, dashItem } from './blocks/body'
import { documentDay, documentNumber } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { balanced, centredLine, centredLines, headingRule } from './blocks/title'
import { padded } from './figures'
import { administrativeDocument, section } from './page'
import type { QuotaAnnexView, QuotaTableView, QuotaView } from './quota-annex-view'
import { capitals, cleanView, inline, withoutEnding } from './text'

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 10.5, align: 'center' },
  { weight: 50.5, align: 'left' },
  { weight: 15, align: 'center' },
  { weight: 16, align: 'center' },
  { weight: 73, align: 'left' },
]
const headings = ['STT', 'Đơn vị', 'Tối đa', 'Đề nghị', 'Cách tính']

const noLimit = '–'

const limitOf = ({ limit }: QuotaView): string => (limit === null ? noLimit : padded(limit))

/** The arithmetic without what the columns beside it say. */
const sumOf = ({ arithmetic, isOver, used, limit }: QuotaView): string => {
  const sum = inline(arithmetic).replace(/; đang đề nghị \d+$/u, '')
  return isOver && limit !== null ? `${sum}; vượt ${padded(used - limit)}` : sum
}

const cells = (order: string, quota: QuotaView): Row['cells'] => [
  order,
  quota.name,
  limitOf(quota),
  padded(quota.used),
  sumOf(quota),
]

function table({ units, school }: QuotaTableView) {
  const rows: Row[] = units.map((unit, index) => ({ cells: cells(String(index + 1), unit) }))
  rows.push({ isSum: true, cells: cells('', school) })
  return dataTable(columns, [{ cells: headings }], rows)
}

function part(view: QuotaTableView, index: number): FileChild[] {
  const source = withoutEnding(view.source)
  const confirmed = view.isConfirmed ? '' : ' (chưa xác nhận, chỉ để tham khảo)'
  return [
    new Paragraph({
      style: 'TenBang',
      keepNext: true,
      children: [new TextRun(`${index + 1}. ${withoutEnding(view.title)}`)],
    }),
    bodyText(`${withoutEnding(view.note)}. Căn cứ: ${source}${confirmed}.`),
    table(view),
  ]
}

/** What is over, in words, so that nobody has to look for it. */
function conclusion({ tables }: QuotaAnnexView): FileChild[] {
  const over = tables.flatMap(({ title, units, school }) =>
    [...units, school].flatMap((one) =>
      one.isOver && one.limit !== null
        ? [`${title}, ${one.name}: đề nghị ${padded(one.used)}, tối đa ${padded(one.limit)}`]
        : [],
    ),
  )
  if (over.length === 0) return [afterTable('Không có chỉ tiêu nào bị vượt./.')]
  return [
    afterTable('Các mức bị vượt:'),
    ...over.map((line, index) => dashItem(`${line}${index === over.length - 1 ? './.' : ';'}`)),
  ]
}

export function quotaAnnex(given: QuotaAnnexView): Document {
  const view = cleanView(given)
  const { organisation, letter } = view
  const subject = `Tính chỉ tiêu danh hiệu thi đua, xếp loại trong ${withoutEnding(view.campaign)}`
  const number = documentNumber(letter.issue.number, 'TTr', letter.sign)
  const attachedTo = [
    `(Kèm theo Tờ trình số ${number} ${documentDay(letter.issue)}`,
    `của ${inline(letter.sender)})`,
  ]
  return administrativeDocument(
    { title: `Phụ lục tính chỉ tiêu ${view.campaign}`, organisation: organisation.name },
    [
      section([
        centredLine('TenPhuLuc', 'Phụ lục'),
        balanced('TenPhuLuc', capitals(subject)),
        centredLines('KemTheo', attachedTo),
        headingRule(organisation.name),
        bodyText(`Quy định áp dụng: ${withoutEnding(view.regime)}. Kết quả tính được làm tròn xuống.`),
        ...view.tables.flatMap(part),
        ...conclusion(view),
      ]),
    ],
  )
}
