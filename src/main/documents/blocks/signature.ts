/** Nơi nhận on the left, the signature on the right (NĐ 30/2020, Phụ lục I, mục II, ô 7, ô 9b). */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { millimetres, textWidth } from '../page'
import { blank, capitals, inline, withoutEnding } from '../text'
import type { RecipientsView, SignerView } from '../views'
import { noBorders } from './borders'

/** Of the left column: 80 mm on upright paper. */
const leftShare = millimetres(80) / textWidth

/** Room for the signature and the seal, in twips. */
export const signatureRoom = 1700

const line = (style: string, text: string) =>
  new Paragraph({ style, keepLines: true, children: [new TextRun(text)] })

export function recipientLines({ lines, archive }: RecipientsView, first = ''): Paragraph[] {
  const texts = [...new Set([first, ...lines].map(withoutEnding))].filter((text) => text !== '')
  return [
    line('NoiNhan', 'Nơi nhận:'),
    ...texts.map((text) => line('NoiNhanDong', `- ${text};`)),
    line('NoiNhanDong', `- Lưu: ${withoutEnding(archive)}.`),
  ]
}

/** Below the room for signature and seal: the post in the college of who signs for a council, then the name. */
function nameLines(name: string, post: string, room: number): Paragraph[] {
  const spacing = { before: room }
  const written = new TextRun(name || blank(1))
  if (!post) return [new Paragraph({ style: 'HoTenKy', keepNext: true, spacing, children: [written] })]
  return [
    new Paragraph({ style: 'ChucVuKy', spacing, children: [new TextRun(capitals(post))] }),
    new Paragraph({ style: 'HoTenKy', keepNext: true, children: [written] }),
  ]
}

/** "KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG", or the office alone. */
function signerLines(
  { office, signsFor, post, name }: SignerView,
  note = '',
  room = signatureRoom,
): Paragraph[] {
  const above = signsFor ? [line('ChucVuKy', `${signsFor.prefix} ${capitals(signsFor.office)}`)] : []
  return [
    ...above,
    line('ChucVuKy', capitals(office)),
    ...(note ? [line('GhiChuKy', note)] : []),
    ...nameLines(inline(name), inline(post ?? ''), room),
  ]
}

const cell = (width: number, children: Paragraph[]) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: noBorders,
    children,
  })

/** Rows of two columns that stay on one page with what stands before them. */
function columns(
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
  share: number,
  width: number,
): Table {
  const leftWidth = Math.round(share * width)
  const rightWidth = width - leftWidth
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: noBorders,
    rows: rows.map(
      ([left, right]) =>
        new TableRow({
          cantSplit: true,
          keepNext: true,
          children: [cell(leftWidth, left), cell(rightWidth, right)],
        }),
    ),
  })
}

/**
 * Before the table a line that keeps it with the text; after it a paragraph too small to open a page of its own,
 * because Word wants one after a table; it stays with the rows, for alone on a page it would print an empty sheet.
 */
const framed = (table: Table): (Table | Paragraph)[] => [
  new Paragraph({ style: 'HetVanBan', keepNext: true, spacing: { before: 200 } }),
  table,
  new Paragraph({ style: 'HetVanBan' }),
]

/**
 * Nơi nhận and the signature in one row that never splits.
 * @param first the first line of Nơi nhận: "Như Điều 3", "Như trên"
 */
export const signatureBlock = (
  signer: SignerView,
  recipients: RecipientsView,
  first: string,
): (Table | Paragraph)[] =>
  framed(columns([[recipientLines(recipients, first), signerLines(signer)]], leftShare, textWidth))

/** Nơi nhận with room between the names and itself. */
const underNames = (recipients: RecipientsView): Paragraph[] => [
  new Paragraph({ style: 'ChuBang', keepNext: true }),
  ...recipientLines(recipients),
]

/** Someone of a pair who sign; `note` stands under the office: "(Ký, ghi rõ họ tên)". */
export type PairSigner = SignerView & { readonly note?: string }

/**
 * Two who sign side by side, and where Nơi nhận is kept, under them on the left: minutes (mẫu 1.9: THƯ KÝ left,
 * CHỦ TỌA right), receipts, lists.
 * @param left null leaves the left half empty
 * @param width of the text, twips
 * @param room for the signatures, twips; less where no seal is put
 */
export function signaturePair(
  left: PairSigner | null,
  right: PairSigner,
  {
    recipients,
    width = textWidth,
    room,
  }: { recipients?: RecipientsView; width?: number; room?: number } = {},
): (Table | Paragraph)[] {
  const empty = () => [new Paragraph({ style: 'ChuBang' })]
  return framed(
    columns(
      [
        [left ? signerLines(left, left.note, room) : empty(), signerLines(right, right.note, room)],
        ...(recipients ? [[underNames(recipients), empty()] as const] : []),
      ],
      1 / 2,
      width,
    ),
  )
}
