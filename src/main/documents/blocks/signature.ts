/** Nơi nhận on the left, the signature on the right (NĐ 30/2020, Phụ lục I, mục II, ô 7, ô 9b). */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { millimetres, textWidth } from '../page'
import { blank, capitals, inline, withoutEnding } from '../text'
import type { RecipientsView, SignerView } from '../views'
import { noBorders } from './borders'

const leftWidth = millimetres(80)
const rightWidth = textWidth - leftWidth

/** Room for the signature and the seal, in twips. */
const signatureRoom = 1700

const line = (style: string, text: string) =>
  new Paragraph({ style, keepLines: true, children: [new TextRun(text)] })

function recipientLines({ lines, archive }: RecipientsView, first: string): Paragraph[] {
  const texts = [first, ...lines].map(withoutEnding).filter((text) => text !== '')
  return [
    line('NoiNhan', 'Nơi nhận:'),
    ...texts.map((text) => line('NoiNhanDong', `- ${text};`)),
    line('NoiNhanDong', `- Lưu: ${withoutEnding(archive)}.`),
  ]
}

/** "KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG", or the office alone. */
function signerLines({ office, signsFor, name }: SignerView): Paragraph[] {
  const above = signsFor ? [line('ChucVuKy', `${signsFor.prefix} ${capitals(signsFor.office)}`)] : []
  return [
    ...above,
    line('ChucVuKy', capitals(office)),
    new Paragraph({
      style: 'HoTenKy',
      spacing: { before: signatureRoom },
      children: [new TextRun(inline(name) || blank(1))],
    }),
  ]
}

const cell = (width: number, children: Paragraph[]) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: noBorders,
    children,
  })

/**
 * One row that never splits, and after it a paragraph too small to open a page of its own, because Word wants one
 * after a table; it stays with the row, for alone on a page it would print an empty sheet.
 * @param first the first line of Nơi nhận: "Như Điều 3", "Như trên"
 */
export function signatureBlock(
  signer: SignerView,
  recipients: RecipientsView,
  first: string,
): (Table | Paragraph)[] {
  return [
    new Paragraph({ style: 'HetVanBan', keepNext: true, spacing: { before: 200 } }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [leftWidth, rightWidth],
      borders: noBorders,
      rows: [
        new TableRow({
          cantSplit: true,
          keepNext: true,
          children: [
            cell(leftWidth, recipientLines(recipients, first)),
            cell(rightWidth, signerLines(signer)),
          ],
        }),
      ],
    }),
    new Paragraph({ style: 'HetVanBan' }),
  ]
}
