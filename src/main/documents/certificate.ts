/**
 * Giấy khen on landscape sheets: every part where the layout puts it, to the tenth of a millimetre, on plain paper or
 * on pre-printed blanks (forms.md §11). A sheet is one table of exact row heights: Word, LibreOffice and the preview
 * all print that alike, which they don't with frames and text boxes.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeightRule,
  LineRuleType,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx'
import {
  boxOf,
  type CertificateLayoutValues,
  type CertificatePart,
  certificatePartNames,
  linesOf,
  type PlacedPart,
  sheetEdge,
  sheetSizes,
} from '#shared/domain/certificate'
import { noBorders } from './blocks/borders'
import { numbering } from './numbering'
import { millimetres } from './page'
import { styles } from './styles'
import { capitals, cleanView, inline } from './text'
import { boldLines, boldTextWidth } from './text-width'

export interface CertificateView {
  readonly organisationName: string
  readonly layout: Pick<CertificateLayoutValues, 'paper' | 'isPreprinted' | 'shift' | 'parts'>
  /** One a sheet: what each part says; a line break begins a new line where the part has room for two. */
  readonly sheets: readonly Readonly<Record<CertificatePart, string>>[]
  /** Frames the place of each part, to be measured on paper. */
  readonly isTest: boolean
}

const twips = (tenths: number): number => Math.round((tenths * 1440) / 254)

/** Letters are made smaller down to this share of their size before a line is broken. */
const smallest = 0.6
const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

type Setting = { part: PlacedPart; lines: readonly string[]; size: number; color?: string | undefined }

/** A text in the lines its part has: smaller letters before a line too many. @returns size in half points */
export function fitted(
  text: string,
  width: number,
  size: number,
  lines: number,
): { lines: string[]; size: number } {
  const given = text.split('\n').map((line) => inline(line).trim())
  const broken = (half: number) => given.flatMap((line) => boldLines(line, half / 2, twips(width)))
  const fits = (half: number) => {
    const result = broken(half)
    return result.length <= lines && result.every((line) => boldTextWidth(line, half / 2) <= twips(width))
  }
  const last = Math.ceil(size * smallest)
  for (let half = size; half > last; half -= 1) if (fits(half)) return { lines: broken(half), size: half }
  return { lines: broken(last), size: last }
}

function settingOf(part: PlacedPart, text: string): Setting {
  const written = part.isCapitals ? capitals(text) : text
  const kept = part.isCapitals && text.includes('\n') ? text.split('\n').map(capitals).join('\n') : written
  return { part, ...fitted(kept, part.width, part.size * 2, linesOf[part.part]) }
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

function paragraphs({ part, lines, size, color }: Setting, before: number): Paragraph[] {
  const height = Math.round((size / 2) * 1.2 * 20)
  return lines.map(
    (text, index) =>
      new Paragraph({
        alignment: alignments[part.align],
        spacing: {
          before: index === 0 ? twips(before) : 0,
          after: 0,
          line: height,
          lineRule: LineRuleType.EXACT,
        },
        children: [
          new TextRun({
            text,
            size: `${size / 2}pt`,
            bold: part.isBold,
            italics: part.isItalic,
            ...(color ? { color } : {}),
            underline:
              part.part === 'nation' && index === lines.length - 1
                ? { type: UnderlineType.SINGLE }
                : undefined,
          }),
        ],
      }),
  )
}

/** Parts whose heights overlap stand side by side in one row. */
function bandsOf(settings: readonly Setting[]): Setting[][] {
  const bands: { bottom: number; members: Setting[] }[] = []
  for (const setting of settings.toSorted((a, b) => a.part.y - b.part.y)) {
    const { top, bottom } = boxOf(setting.part)
    const last = bands.at(-1)
    if (last && top < last.bottom) {
      last.members.push(setting)
      last.bottom = Math.max(last.bottom, bottom)
    } else bands.push({ bottom, members: [setting] })
  }
  return bands.map(({ members }) => members)
}

/** Of one row, parts whose widths overlap stand one under the other in one cell. */
function columnsOf(band: readonly Setting[]): { left: number; right: number; members: Setting[] }[] {
  const columns: { left: number; right: number; members: Setting[] }[] = []
  for (const setting of band.toSorted((a, b) => a.part.x - b.part.x)) {
    const { left, right } = boxOf(setting.part)
    const last = columns.at(-1)
    if (last && left < last.right) {
      last.members.push(setting)
      last.right = Math.max(last.right, right)
    } else columns.push({ left, right, members: [setting] })
  }
  return columns
}

/** Twips of the smallest paragraph; a cell must hold one, and one stands before and after each table. */
const least = 20
const nothing = (pageBreakBefore = false) =>
  new Paragraph({
    pageBreakBefore,
    spacing: { before: 0, after: 0, line: least, lineRule: LineRuleType.EXACT },
    children: [],
  })

const dotted = { style: BorderStyle.DOTTED, size: 4, color: '808080' }
const outline = { top: dotted, bottom: dotted, left: dotted, right: dotted }

type Sheet = { width: number; height: number }

/** All lengths in tenths of a millimetre from the sheet's corner, moved by the shift. */
function sheetTable(settings: readonly Setting[], { width }: Sheet, edge: number, isTest: boolean): Table {
  const bands = bandsOf(settings)
  const edges = [
    ...new Set([
      edge,
      width - edge,
      ...bands.flatMap((band) => columnsOf(band).flatMap(({ left, right }) => [left, right])),
    ]),
  ].toSorted((a, b) => a - b)
  const gridWidths = edges.slice(1).map((at, index) => twips(at) - twips(edges[index]!))
  const spanOf = (left: number, right: number) => edges.indexOf(right) - edges.indexOf(left)

  const cell = (left: number, right: number, children: Paragraph[], isFramed: boolean) =>
    new TableCell({
      width: { size: twips(right) - twips(left), type: WidthType.DXA },
      columnSpan: spanOf(left, right),
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      borders: isFramed ? outline : noBorders,
      children: children.length > 0 ? children : [nothing()],
    })

  const row = (height: number, children: TableCell[]) =>
    new TableRow({ height: { value: twips(height), rule: HeightRule.EXACT }, cantSplit: true, children })

  const topOf = (band: readonly Setting[]) => Math.min(...band.map(({ part }) => part.y))
  const bottomOf = (band: readonly Setting[]) => Math.max(...band.map(({ part }) => boxOf(part).bottom))
  const rows: TableRow[] = []
  let at = edge
  for (const band of bands) {
    const top = topOf(band)
    if (top > at) rows.push(row(top - at, [cell(edge, width - edge, [], false)]))
    const cells: TableCell[] = []
    let x = edge
    for (const { left, right, members } of columnsOf(band)) {
      if (left > x) cells.push(cell(x, left, [], false))
      let y = top
      const children = members
        .toSorted((a, b) => a.part.y - b.part.y)
        .flatMap((setting) => {
          const made = paragraphs(setting, Math.max(0, setting.part.y - y))
          y = Math.max(y, setting.part.y) + (setting.lines.length * setting.size * 0.6 * 254) / 72
          return made
        })
      cells.push(cell(left, right, children, isTest))
      x = right
    }
    if (x < width - edge) cells.push(cell(x, width - edge, [], false))
    rows.push(row(bottomOf(band) - top, cells))
    at = bottomOf(band)
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width - edge) - twips(edge), type: WidthType.DXA },
    columnWidths: gridWidths,
    borders: noBorders,
    rows,
  })
}

/** Of the frame and of the paper's name on plain sheets. */
const festive = '9E1B1B'

/** Tenths of a millimetre: the frame stands within this, and the parts within the frame. */
const widestEdge = 120
/** Tenths of a millimetre from the page's margin out to the frame. */
const frameRoom = 30

/**
 * Where the page's margins lie. LibreOffice draws a frame no farther from the paper's edge than the margin is, so on
 * plain sheets they are as wide as the parts leave room for; printers then reach the whole frame.
 */
const edgeOf = (parts: readonly PlacedPart[], sheet: Sheet, isFramed: boolean): number =>
  isFramed
    ? parts.reduce((least, part) => {
        const { left, top, right, bottom } = boxOf(part)
        return Math.min(least, left, top, sheet.width - right, sheet.height - bottom)
      }, widestEdge)
    : sheetEdge

const frameAt = (edge: number) => ({
  style: BorderStyle.THIN_THICK_SMALL_GAP,
  size: 24,
  color: festive,
  space: Math.max(4, Math.floor(((edge - frameRoom) * 72) / 254)),
})

/** The parts moved against the printer's shift, never off the sheet. */
const moved = (part: PlacedPart, { x, y }: { x: number; y: number }, sheet: Sheet): PlacedPart => {
  const height = boxOf(part).bottom - part.y
  const within = (value: number, most: number) => Math.min(Math.max(value, sheetEdge), most)
  return {
    ...part,
    x: within(part.x - x, sheet.width - sheetEdge - part.width),
    y: within(part.y - y, sheet.height - sheetEdge - height),
  }
}

export function certificate(given: CertificateView): Document {
  const { organisationName, layout, sheets, isTest } = cleanView(given)
  const sheet = sheetSizes[layout.paper]
  const parts = layout.parts
    .filter(({ isPrinted }) => isPrinted)
    .map((part) => moved(part, layout.shift, sheet))
  const isFramed = !layout.isPreprinted
  const edge = edgeOf(parts, sheet, isFramed)
  const margin = twips(edge)
  const frame = frameAt(edge)
  const children: FileChild[] = sheets.flatMap((texts, index) => [
    nothing(index > 0),
    sheetTable(
      parts.map((part) => ({
        ...settingOf(part, part.part === 'nation' ? nation.join('\n') : texts[part.part]),
        color: isFramed && part.part === 'title' ? festive : undefined,
      })),
      sheet,
      edge,
      isTest,
    ),
  ])
  return new Document({
    title: isTest ? 'Tờ in thử giấy khen' : certificatePartNames.title,
    creator: inline(organisationName),
    lastModifiedBy: inline(organisationName),
    compatabilityModeVersion: 15,
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: millimetres(sheet.height / 10),
              height: millimetres(sheet.width / 10),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: margin - least,
              bottom: isFramed ? margin - 3 * least : 0,
              left: margin,
              right: margin,
              header: 0,
              footer: 0,
              gutter: 0,
            },
            ...(!isFramed
              ? {}
              : {
                  borders: {
                    pageBorders: {
                      display: PageBorderDisplay.ALL_PAGES,
                      offsetFrom: PageBorderOffsetFrom.PAGE,
                    },
                    pageBorderTop: frame,
                    pageBorderBottom: frame,
                    pageBorderLeft: frame,
                    pageBorderRight: frame,
                  },
                }),
          },
        },
        children: [...children, nothing()],
      },
    ],
  })
}
