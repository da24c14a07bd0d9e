import { z } from 'zod'
import { millimetres, optionalCount, requiredText, rowId } from '#shared/fields'

/** The parts of a giấy khen, top to bottom (forms.md §11). */
export const certificateParts = [
  'nation',
  'authority',
  'title',
  'given-to',
  'name',
  'place-of-work',
  'deed',
  'decision',
  'register',
  'date',
  'signer-office',
  'signer-name',
] as const
export type CertificatePart = (typeof certificateParts)[number]

export const certificatePartNames: Record<CertificatePart, string> = {
  nation: 'Quốc hiệu, tiêu ngữ',
  authority: 'Người tặng',
  title: 'Tên giấy',
  'given-to': 'Tặng',
  name: 'Tên người, tập thể',
  'place-of-work': 'Chức vụ, đơn vị',
  deed: 'Thành tích',
  decision: 'Quyết định số, ngày',
  register: 'Vào sổ số',
  date: 'Địa danh, ngày tháng',
  'signer-office': 'Chức vụ người ký',
  'signer-name': 'Họ tên người ký',
}

export const certificatePapers = ['A4', 'A3'] as const
export type CertificatePaper = (typeof certificatePapers)[number]

/** Landscape, in tenths of a millimetre. NĐ 98/2023 Đ104 gave A4 (repealed); no size is prescribed since (law.md §6). */
export const sheetSizes: Record<CertificatePaper, { width: number; height: number }> = {
  A4: { width: 2970, height: 2100 },
  A3: { width: 4200, height: 2970 },
}

/** No printer prints closer to the edge, in tenths of a millimetre. */
export const sheetEdge = 50

const placedPartSchema = z.object({
  part: z.enum(certificateParts),
  isPrinted: z.boolean(),
  x: millimetres(0, 4_200),
  y: millimetres(0, 2_970),
  width: millimetres(100, 4_200),
  /** Points. */
  size: optionalCount(80)
    .refine((size) => size === null || size >= 6, 'Cỡ chữ từ 6 đến 80.')
    .transform((size) => size ?? 14),
  align: z.enum(['left', 'center', 'right']),
  isBold: z.boolean(),
  isItalic: z.boolean(),
  isCapitals: z.boolean(),
})
export type PlacedPart = z.output<typeof placedPartSchema>

/** Lengths are tenths of a millimetre from the sheet's top left corner. */
export const certificateLayoutSchema = z
  .object({
    id: rowId.nullable(),
    name: requiredText('Nhập tên mẫu giấy khen.', 100),
    paper: z.enum(certificatePapers),
    /** On pre-printed blanks there is no frame, and parts the blank carries are switched off. */
    isPreprinted: z.boolean(),
    /** The one certificates are printed with. */
    isInUse: z.boolean(),
    /** How far the printer prints to the right of and below where it should. */
    shift: z.object({ x: millimetres(-300, 300), y: millimetres(-300, 300) }),
    parts: z.array(placedPartSchema).max(certificateParts.length),
  })
  .check(({ value, issues }) => {
    for (const { index, field, message } of layoutProblems(value))
      issues.push({ code: 'custom', input: value.parts[index], path: ['parts', index, field], message })
  })
export type CertificateLayoutInput = z.input<typeof certificateLayoutSchema>
export type CertificateLayoutValues = z.output<typeof certificateLayoutSchema>
export type CertificateLayout = Omit<CertificateLayoutValues, 'id'> & { id: number }

/** A line is 1,2 times as high as its letters: points to tenths of a millimetre. */
export const lineHeight = (size: number): number => Math.ceil(size * 1.2 * (254 / 72))

/** Lines a part is given; the achievement is a sentence, Quốc hiệu has tiêu ngữ under it. */
export const linesOf: Record<CertificatePart, number> = {
  nation: 2,
  authority: 1,
  title: 1,
  'given-to': 1,
  name: 1,
  'place-of-work': 1,
  deed: 3,
  decision: 2,
  register: 1,
  date: 1,
  'signer-office': 2,
  'signer-name': 1,
}

/** Where the part stands, in tenths of a millimetre. */
export const boxOf = ({ part, x, y, width, size }: PlacedPart) => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + linesOf[part] * lineHeight(size),
})

type LayoutProblem = { index: number; field: 'x' | 'y' | 'width'; message: string }

/** Parts that leave the sheet or lie over one another; each would print where nobody wants it. */
export function layoutProblems({
  paper,
  parts,
}: Pick<CertificateLayoutValues, 'paper' | 'parts'>): LayoutProblem[] {
  const sheet = sheetSizes[paper]
  const problems: LayoutProblem[] = []
  const printed = parts.flatMap((part, index) => (part.isPrinted ? [{ part, index, box: boxOf(part) }] : []))
  printed.forEach(({ part, index, box }, place) => {
    const name = certificatePartNames[part.part]
    if (box.left < sheetEdge)
      problems.push({ index, field: 'x', message: `Cách mép trái ít nhất ${sheetEdge / 10} mm.` })
    if (box.top < sheetEdge)
      problems.push({ index, field: 'y', message: `Cách mép trên ít nhất ${sheetEdge / 10} mm.` })
    if (box.right > sheet.width - sheetEdge)
      problems.push({ index, field: 'width', message: `${name} ra ngoài mép phải tờ ${paper}.` })
    if (box.bottom > sheet.height - sheetEdge)
      problems.push({ index, field: 'y', message: `${name} ra ngoài mép dưới tờ ${paper}.` })
    const under = printed
      .slice(0, place)
      .find(
        (other) =>
          other.box.left < box.right &&
          box.left < other.box.right &&
          other.box.top < box.bottom &&
          box.top < other.box.bottom,
      )
    if (under)
      problems.push({
        index,
        field: 'y',
        message: `${name} đè lên ${certificatePartNames[under.part.part]}.`,
      })
  })
  return problems
}

type Placed = [part: CertificatePart, x: number, y: number, width: number, points: number, ...Look[]]
type Look = 'left' | 'right' | 'bold' | 'italic' | 'capitals'

const placed = ([part, x, y, width, points, ...looks]: Placed): PlacedPart => ({
  part,
  isPrinted: true,
  x: x * 10,
  y: y * 10,
  width: width * 10,
  size: points,
  align: looks.includes('left') ? 'left' : looks.includes('right') ? 'right' : 'center',
  isBold: looks.includes('bold'),
  isItalic: looks.includes('italic'),
  isCapitals: looks.includes('capitals'),
})

/** Millimetres and points of a plain A4 sheet, in the order of forms.md §11. */
const plainParts: Placed[] = [
  ['nation', 48, 18, 201, 14, 'bold'],
  ['authority', 38, 40, 221, 18, 'bold', 'capitals'],
  ['title', 38, 54, 221, 40, 'bold', 'capitals'],
  ['given-to', 38, 78, 221, 16],
  ['name', 28, 88, 241, 26, 'bold'],
  ['place-of-work', 28, 103, 241, 16],
  ['deed', 33, 114, 231, 16],
  ['decision', 28, 148, 100, 13, 'left'],
  ['register', 28, 162, 100, 13, 'left'],
  ['date', 150, 138, 120, 14, 'italic'],
  ['signer-office', 150, 146, 120, 14, 'bold', 'capitals'],
  ['signer-name', 150, 184, 120, 14, 'bold'],
]

/** The layout the book begins with. */
export const plainLayout: CertificateLayoutValues = {
  id: null,
  name: 'Giấy khen A4, in cả tờ',
  paper: 'A4',
  isPreprinted: false,
  isInUse: true,
  shift: { x: 0, y: 0 },
  parts: plainParts.map(placed),
}

/** For blanks that already carry Quốc hiệu, the giver and "GIẤY KHEN". */
export const preprintedLayout: CertificateLayoutValues = {
  ...plainLayout,
  name: 'Giấy khen A4, in trên phôi',
  isPreprinted: true,
  isInUse: false,
  parts: plainLayout.parts.map((part) =>
    ['nation', 'authority', 'title', 'given-to'].includes(part.part) ? { ...part, isPrinted: false } : part,
  ),
}
