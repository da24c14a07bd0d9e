/** The two columns a document opens with (NĐ 30/2020, Phụ lục I, mục II, ô 1–4; for the Đoàn its own, forms.md §0). */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { formatLongDay } from '#shared/day'
import { numberWithSign } from '../document-number'
import { millimetres, textWidth } from '../page'
import { sizes } from '../sizes'
import { blank, capitals, inline, matter, unbroken } from '../text'
import { balancedWidth, boldLines, boldTextWidth } from '../text-width'
import type { IssueView, OrganisationView } from '../views'
import { noBorders } from './borders'
import { rule, shortRuleShare } from './rule'
import { centredLines, mayBreak } from './title'

/** Of the left column: on upright paper 73 mm, which leaves Quốc hiệu its one line; more on paper laid across. */
const leftShare = millimetres(73) / textWidth

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'
const youthUnion = 'ĐOÀN TNCS HỒ CHÍ MINH'

const line = (style: string, text: string) => new Paragraph({ style, children: [new TextRun(text)] })

const widest = (texts: readonly string[], size: number): number =>
  Math.max(...texts.map((text) => boldTextWidth(text, size)))

const placeKinds = ['TỈNH', 'THÀNH PHỐ', 'HUYỆN', 'THỊ XÃ', 'XÃ', 'PHƯỜNG', 'ĐẶC KHU']

/** In capitals, the place at the end of a name kept on one line: "ỦY BAN NHÂN DÂN / TỈNH AN GIANG". */
function columnLines(name: string, place: string, width: number): string[] {
  const text = capitals(name)
  const town = capitals(place)
  const endings = [...placeKinds.map((kind) => `${kind} ${town}`), town]
  const ending = endings.find((words) => town !== '' && text.endsWith(` ${words}`)) ?? ''
  const bound = `${text.slice(0, text.length - ending.length)}${unbroken(ending)}`
  const column = width - millimetres(4)
  // A name without its place breaks where its words do, not wherever the column ends.
  if (ending === '') return boldLines(bound, sizes.organisation, balancedColumn(bound, column))
  return boldLines(bound, sizes.organisation, column)
}

const balancedColumn = (text: string, column: number): number =>
  balancedWidth(text, sizes.organisation, column, mayBreak)

function issuer(organisation: OrganisationView, width: number): Paragraph[] {
  const { kind, managingBody, name, place } = organisation
  const nameLines = columnLines(name, place, width)
  const above = inline(managingBody)
    ? [centredLines('CoQuanChuQuan', columnLines(managingBody, place, width))]
    : []
  const below =
    kind === 'youth-union'
      ? line('CoQuanChuQuan', '***')
      : rule(shortRuleShare * widest(nameLines, sizes.organisation), width)
  return [...above, centredLines('TenCoQuan', nameLines), below]
}

function nationOrUnion(kind: OrganisationView['kind'], width: number): Paragraph[] {
  if (kind === 'youth-union')
    return [line('QuocHieu', youthUnion), rule(boldTextWidth(youthUnion, sizes.nation), width)]
  return [line('QuocHieu', nation), line('TieuNgu', motto), rule(boldTextWidth(motto, sizes.motto), width)]
}

/** "412/QĐ-CĐN"; without a number a blank to write it in (ô 3). */
export const documentNumber = (number: string, abbreviation: string, sign: string): string =>
  numberWithSign(inline(number) || blank(8), abbreviation, inline(sign))

/** "ngày 05 tháng 7 năm 2023", or with blanks for the day and the month. */
export const documentDay = ({ signedOn, year }: IssueView): string =>
  signedOn ? formatLongDay(signedOn) : `ngày${blank(6)}tháng${blank(6)}năm ${year}`

const cell = (width: number, children: Paragraph[]) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: noBorders,
    children,
  })

/** What stands under the two bodies of a header. */
export interface HeaderParts {
  /** "412/QĐ-CĐN", without "Số:"; null for a document that bears none. */
  readonly number: string | null
  /** What follows "V/v" under the number of a công văn (ô 5b). */
  readonly matter?: string
  /** Null where no place and date are written: minutes (mẫu 1.9) say when they began. */
  readonly issue: IssueView | null
  /** Of the text, in twips. */
  readonly width?: number
}

export function header(organisation: OrganisationView, parts: HeaderParts): Table {
  const { number, matter, issue, width = textWidth } = parts
  const leftWidth = Math.round(leftShare * width)
  const rightWidth = width - leftWidth
  const below = { before: 120 }
  const left = [
    ...(number === null
      ? []
      : [
          new Paragraph({
            style: 'SoKyHieu',
            spacing: below,
            children: [new TextRun(`Số: ${number}`)],
          }),
        ]),
    ...(matter === undefined ? [] : [line('VeViec', `V/v ${matter}`)]),
  ]
  const right = issue
    ? [
        new Paragraph({
          style: 'DiaDanhNgay',
          spacing: below,
          children: [new TextRun(`${inline(organisation.place)}, ${documentDay(issue)}`)],
        }),
      ]
    : []
  const filled = (paragraphs: Paragraph[]) => (paragraphs.length > 0 ? paragraphs : [line('DuongKe', '')])
  const rows = [
    [issuer(organisation, leftWidth), nationOrUnion(organisation.kind, rightWidth)],
    ...(left.length + right.length > 0 ? [[filled(left), filled(right)]] : []),
  ]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: noBorders,
    rows: rows.map(
      ([inLeft, inRight]) =>
        new TableRow({
          cantSplit: true,
          children: [cell(leftWidth, inLeft!), cell(rightWidth, inRight!)],
        }),
    ),
  })
}

/**
 * @param abbreviation of the kind of document: "QĐ", "BC"
 */
export const documentHeader = (
  organisation: OrganisationView,
  issue: IssueView,
  abbreviation: string,
): Table =>
  header(organisation, { number: documentNumber(issue.number, abbreviation, organisation.sign), issue })

/**
 * Of a công văn: "05/CĐN-TCHC" with its matter under it (mẫu 1.5).
 * @param drafter sign of the unit that drafts it: "TCHC"
 * @param about what follows "V/v"
 */
export const letterHeader = (
  organisation: OrganisationView,
  issue: IssueView,
  drafter: string,
  about: string,
): Table =>
  header(organisation, {
    number: documentNumber(issue.number, inline(organisation.sign), drafter),
    matter: matter(about),
    issue,
  })

/** Of minutes: the number alone, no place and date (mẫu 1.9). */
export const minutesHeader = (organisation: OrganisationView, number: string): Table =>
  header(organisation, { number: documentNumber(number, 'BB', organisation.sign), issue: null })
