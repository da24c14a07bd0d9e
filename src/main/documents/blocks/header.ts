/** The two columns a document opens with (NĐ 30/2020, Phụ lục I, mục II, ô 1–4; for the Đoàn its own, forms.md §0). */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { formatLongDay } from '#shared/day'
import { numberWithSign } from '../document-number'
import { millimetres, textWidth } from '../page'
import { sizes } from '../sizes'
import { blank, capitals, inline, unbroken } from '../text'
import { boldLines, boldTextWidth } from '../text-width'
import type { IssueView, OrganisationView } from '../views'
import { noBorders } from './borders'
import { rule, shortRuleShare } from './rule'
import { centredLines } from './title'

const leftWidth = millimetres(70)
const rightWidth = textWidth - leftWidth

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'
const youthUnion = 'ĐOÀN TNCS HỒ CHÍ MINH'

const line = (style: string, text: string) => new Paragraph({ style, children: [new TextRun(text)] })

const widest = (texts: readonly string[], size: number): number =>
  Math.max(...texts.map((text) => boldTextWidth(text, size)))

const placeKinds = ['TỈNH', 'THÀNH PHỐ', 'HUYỆN', 'THỊ XÃ', 'XÃ', 'PHƯỜNG', 'ĐẶC KHU']

/** In capitals, the place at the end of a name kept on one line: "ỦY BAN NHÂN DÂN / TỈNH AN GIANG". */
function columnLines(name: string, place: string): string[] {
  const text = capitals(name)
  const town = capitals(place)
  const endings = [...placeKinds.map((kind) => `${kind} ${town}`), town]
  const ending = endings.find((words) => town !== '' && text.endsWith(` ${words}`)) ?? ''
  const bound = `${text.slice(0, text.length - ending.length)}${unbroken(ending)}`
  return boldLines(bound, sizes.organisation, leftWidth - millimetres(4))
}

function issuer(organisation: OrganisationView): Paragraph[] {
  const { kind, managingBody, name, place } = organisation
  const nameLines = columnLines(name, place)
  const above = inline(managingBody) ? [centredLines('CoQuanChuQuan', columnLines(managingBody, place))] : []
  const below =
    kind === 'youth-union'
      ? line('CoQuanChuQuan', '***')
      : rule(shortRuleShare * widest(nameLines, sizes.organisation), leftWidth)
  return [...above, centredLines('TenCoQuan', nameLines), below]
}

function nationOrUnion(kind: OrganisationView['kind']): Paragraph[] {
  if (kind === 'youth-union')
    return [line('QuocHieu', youthUnion), rule(boldTextWidth(youthUnion, sizes.nation), rightWidth)]
  return [
    line('QuocHieu', nation),
    line('TieuNgu', motto),
    rule(boldTextWidth(motto, sizes.motto), rightWidth),
  ]
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

/**
 * @param abbreviation of the kind of document: "QĐ", "BC"
 */
export function documentHeader(
  organisation: OrganisationView,
  issue: IssueView,
  abbreviation: string,
): Table {
  const number = `Số: ${documentNumber(issue.number, abbreviation, organisation.sign)}`
  const placeAndDate = `${inline(organisation.place)}, ${documentDay(issue)}`
  const below = { before: 120 }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(leftWidth, issuer(organisation)), cell(rightWidth, nationOrUnion(organisation.kind))],
      }),
      new TableRow({
        cantSplit: true,
        children: [
          cell(leftWidth, [
            new Paragraph({ style: 'SoKyHieu', spacing: below, children: [new TextRun(number)] }),
          ]),
          cell(rightWidth, [
            new Paragraph({ style: 'DiaDanhNgay', spacing: below, children: [new TextRun(placeAndDate)] }),
          ]),
        ],
      }),
    ],
  })
}
