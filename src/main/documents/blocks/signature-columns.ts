/** More than two who sign, side by side or under one another: a ban kiểm phiếu, a list that money is paid by. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { textWidth } from '../page'
import { blank, capitals, inline } from '../text'
import type { RecipientsView } from '../views'
import { noBorders } from './borders'
import { recipientLines, signatureRoom } from './signature'

/** One column: what is signed as, line by line in capitals, and who signs below, one under the other. */
export interface SignatureColumn {
  readonly offices: readonly string[]
  /** Without any, one blank is left. */
  readonly names: readonly string[]
  /** A line above the office, in italics: a date to be written in. */
  readonly above?: string
}

/** Where several sign under one office, each has less room: there is no seal on them. */
const smallRoom = 1000

/** Where nothing is written, a line as high keeps the offices level. */
const aboveLine = (text: string) =>
  text
    ? new Paragraph({ style: 'DiaDanhNgay', keepNext: true, children: [new TextRun(inline(text))] })
    : new Paragraph({ style: 'SoKyHieu', keepNext: true })

function columnLines({ offices, names, above }: SignatureColumn, hasAbove: boolean): Paragraph[] {
  const written = names.length > 0 ? names : ['']
  const room = written.length > 1 ? smallRoom : signatureRoom
  return [
    ...(hasAbove ? [aboveLine(above ?? '')] : []),
    ...offices.map(
      (office) =>
        new Paragraph({ style: 'ChucVuKy', keepLines: true, children: [new TextRun(capitals(office))] }),
    ),
    ...written.map(
      (name) =>
        new Paragraph({
          style: 'HoTenKy',
          keepNext: true,
          spacing: { before: room },
          children: [new TextRun(inline(name) || blank(1))],
        }),
    ),
  ]
}

/**
 * One row that never splits and stays with the end of the text, whose last paragraph keeps with it (`closing`).
 * @param recipients Nơi nhận, under the first column: "- Lưu: VT, Hồ sơ."
 * @param width twips
 */
export function signatureColumns(
  columns: readonly SignatureColumn[],
  { recipients, width = textWidth }: { recipients?: RecipientsView; width?: number } = {},
): (Table | Paragraph)[] {
  const share = Math.floor(width / columns.length)
  const widths = columns.map((_, index) => (index === 0 ? width - share * (columns.length - 1) : share))
  const hasAbove = columns.some(({ above }) => above !== undefined)
  const below = recipients
    ? [new Paragraph({ style: 'HetVanBan', spacing: { before: 240 } }), ...recipientLines(recipients)]
    : []
  return [
    new Paragraph({ style: 'HetVanBan', keepNext: true, spacing: { before: 200 } }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: noBorders,
      rows: [
        new TableRow({
          cantSplit: true,
          keepNext: true,
          children: columns.map(
            (column, index) =>
              new TableCell({
                width: { size: widths[index]!, type: WidthType.DXA },
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                borders: noBorders,
                children: [...columnLines(column, hasAbove), ...(index === 0 ? below : [])],
              }),
          ),
        }),
      ],
    }),
    new Paragraph({ style: 'HetVanBan' }),
  ]
}
