/** Phiếu bầu: the sheet members vote on, as many copies in one file as are handed out (forms.md §8a). */
import {
  BorderStyle,
  type Document,
  type FileChild,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { upperFirst } from '#shared/text/case'
import { awardName } from './award-groups'
import { bodyText } from './blocks/body'
import { noBorders } from './blocks/borders'
import { header } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { centredLine } from './blocks/title'
import type { BallotView } from './council-views'
import { administrativeDocument, copyOfSection, millimetres, section, textWidth } from './page'
import { calledName, candidatePlace, councilHead, dayOf } from './session-phrases'
import { capitals, cleanView, inline, missing, withoutEnding } from './text'
import { fillText } from './texts/define'

/** Millimetres: a cross is drawn by hand in the last three. */
const columns: readonly Column[] = [
  { weight: 10.5, align: 'center' },
  { weight: 40, align: 'left' },
  { weight: 38, align: 'left' },
  { weight: 28, align: 'left' },
  { weight: 14.5, align: 'center' },
  { weight: 17, align: 'center' },
  { weight: 17, align: 'center' },
]
const headings = [
  'STT',
  'Họ và tên (tập thể)',
  'Chức vụ, đơn vị',
  'Danh hiệu, hình thức',
  'Đồng ý',
  'Không đồng ý',
  'Không có ý kiến',
]
/** Where everybody is on it for one award, that stands under the title and leaves its column to the others. */
const awardColumn = 3
const placeColumn = 2
const nameColumn = 1

/** Of a row, so that a cross fits by hand. */
const rowHeight = 9

const sealWidth = millimetres(42)
const sealHeight = millimetres(22)
const dashed = { style: BorderStyle.DASHED, size: 6, color: '000000' }
const dashedBox = { top: dashed, bottom: dashed, left: dashed, right: dashed }

const cell = (width: number, children: Paragraph[], isBox: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: isBox ? dashedBox : noBorders,
    verticalAlign: VerticalAlignTable.CENTER,
    children,
  })

/** The place of the seal on the left, the title beside it in the middle of the sheet. */
function head(view: BallotView): Table {
  const middle = textWidth - 2 * sealWidth
  const named = withoutEnding(view.title)
  const [only] = view.awards.length === 1 ? view.awards : []
  // A title of the officer's own may not say for what.
  const award =
    only && !named.toLocaleLowerCase('vi').includes(inline(only.name).toLocaleLowerCase('vi'))
      ? [centredLine('TrichYeu', upperFirst(awardName(only)))]
      : []
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [sealWidth, middle, sealWidth],
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: sealHeight, rule: HeightRule.ATLEAST },
        children: [
          cell(sealWidth, [centredLine('ChuThichO', view.texts.seal)], true),
          cell(
            middle,
            [
              centredLine('TenLoai', capitals(view.texts.title)),
              new Paragraph({
                style: 'TrichYeu',
                children: [named ? new TextRun(named) : missing('chưa có tên phiếu')],
              }),
              ...award,
            ],
            false,
          ),
          cell(sealWidth, [new Paragraph({ style: 'ChuBang' })], false),
        ],
      }),
    ],
  })
}

function lines({ awards, lines }: BallotView): FileChild {
  const hasAwards = awards.length !== 1
  const hasPeople = lines.some(({ honorific }) => honorific !== null)
  const hasCollectives = lines.some(({ honorific }) => honorific === null)
  const hidden = new Set([...(hasAwards ? [] : [awardColumn]), ...(hasPeople ? [] : [placeColumn])])
  const shown = <Part>(parts: readonly Part[]) => parts.filter((_, index) => !hidden.has(index))
  // What hidden columns leave goes to the names first, so that they stay on one line.
  const spare = [...hidden].reduce((sum, index) => sum + columns[index]!.weight, 0)
  const forName = hasPeople ? Math.min(spare, 10) : spare
  const widths = columns.map((column, index) => ({
    ...column,
    weight: column.weight + (index === nameColumn ? forName : index === placeColumn ? spare - forName : 0),
  }))
  const nameHeading = !hasPeople ? 'Tên tập thể' : hasCollectives ? headings[nameColumn]! : 'Họ và tên'
  const nameOf = new Map(awards.map((award) => [award.key, inline(award.name)]))
  const rows: Row[] = lines.map((line, index) => ({
    height: rowHeight,
    cells: shown([
      String(index + 1),
      calledName(line),
      candidatePlace(line),
      nameOf.get(line.award) ?? '',
      '',
      '',
      '',
    ]),
  }))
  return rows.length > 0
    ? dataTable(shown(widths), [{ cells: shown(headings.with(nameColumn, nameHeading)) }], rows)
    : bodyText([missing('phiếu chưa có ai')])
}

function sheet(view: BallotView): FileChild[] {
  const names = { 'hội đồng': inline(view.council), 'phong trào': withoutEnding(view.campaign) }
  return [
    header(councilHead(view, ''), { number: null, issue: null }),
    new Paragraph({ style: 'HetVanBan', spacing: { before: 200 } }),
    head(view),
    new Paragraph({
      style: 'KemTheo',
      spacing: { before: 120, after: 120 },
      children: [new TextRun(`(${fillText(view.texts.occasion, names)}, phiên họp ${dayOf(view)})`)],
    }),
    bodyText(view.texts.instruction),
    // Before the names, so that it never turns to a page of its own.
    bodyText(view.texts.unsigned),
    lines(view),
  ]
}

export function ballot(given: BallotView): Document {
  const view = cleanView(given)
  const copies = Math.max(1, view.copies)
  return administrativeDocument(
    { title: `${view.texts.title} ${withoutEnding(view.title)}`, organisation: view.college },
    Array.from({ length: copies }, (_, index) =>
      index === 0 ? section(sheet(view)) : copyOfSection(sheet(view)),
    ),
  )
}
