import { z } from 'zod'
import { requiredText, rowId } from '#shared/fields'

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
  title: 'GIẤY KHEN',
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

/** Lengths are tenths of a millimetre from the sheet's top left corner, sizes half points. */
export const certificateLayoutSchema = z.object({
  id: rowId.nullable(),
  name: requiredText('Nhập tên mẫu giấy khen.', 100),
  paper: z.enum(certificatePapers),
  /** On pre-printed blanks only what the blank lacks is printed. */
  isPreprinted: z.boolean(),
  /** How far the printer prints beside where it should, to be made up for. */
  shift: z.object({ x: z.int().min(-500).max(500), y: z.int().min(-500).max(500) }),
  parts: z.array(
    z.object({
      part: z.enum(certificateParts),
      isPrinted: z.boolean(),
      x: z.int().min(0).max(4_200),
      y: z.int().min(0).max(4_200),
      width: z.int().min(100).max(4_200),
      size: z.int().min(12).max(160),
      align: z.enum(['left', 'center', 'right']),
      isBold: z.boolean(),
      isItalic: z.boolean(),
      isCapitals: z.boolean(),
    }),
  ),
})
export type CertificateLayoutInput = z.input<typeof certificateLayoutSchema>
export type CertificateLayout = Omit<z.output<typeof certificateLayoutSchema>, 'id'> & { id: number }
