import { z } from 'zod'
import { optionalText, requiredText } from '#shared/fields'
import { defaultNumberStyle, type NumberStyle, numberWordChoices } from '#shared/text/amount-in-words'

/** The house style of numbers in words. */
const numberStyleSchema: z.ZodType<NumberStyle, NumberStyle> = z.strictObject({
  zeroTens: z.enum(numberWordChoices.zeroTens),
  four: z.enum(numberWordChoices.four),
  thousand: z.enum(numberWordChoices.thousand),
  billion: z.enum(numberWordChoices.billion),
  exact: z.boolean(),
})

/** The college itself: what the heads and feet of its documents are made of. */
export const organisationSchema = z.object({
  /** Cơ quan chủ quản, first line of every header. */
  managingBody: requiredText('Nhập cơ quan chủ quản.', 150),
  name: requiredText('Nhập tên trường.', 150),
  /** Short sign in document numbers: KH-CĐN, QĐ-CĐN. */
  sign: requiredText('Nhập chữ viết tắt dùng trong số văn bản, ví dụ CĐN.', 20),
  /** Place before the date of a document. */
  place: requiredText('Nhập địa danh ghi trước ngày tháng, ví dụ An Giang.', 60),
  signerOffice: requiredText('Nhập chức vụ người ký.', 100),
  signerName: optionalText(100),
  /** The unit that keeps the council's papers and drafts (thường trực hội đồng). */
  standingUnit: requiredText('Nhập đơn vị thường trực thi đua.', 150),
  /** Its sign in "Lưu: VT, …". */
  standingUnitSign: requiredText('Nhập chữ viết tắt của đơn vị thường trực, ví dụ TCHC.', 20),
  /** Left out it is the wording of central documents. */
  numberStyle: numberStyleSchema.default(defaultNumberStyle),
})

export type OrganisationInput = z.input<typeof organisationSchema>
export type Organisation = z.output<typeof organisationSchema>

/** What the first start proposes: the college this app is made for. */
export const proposedOrganisation: OrganisationInput = {
  managingBody: 'Ủy ban nhân dân tỉnh An Giang',
  name: 'Trường Cao đẳng nghề An Giang',
  sign: 'CĐN',
  place: 'An Giang',
  signerOffice: 'Hiệu trưởng',
  signerName: '',
  standingUnit: 'Phòng Tổ chức - Hành chính',
  standingUnitSign: 'TCHC',
  numberStyle: defaultNumberStyle,
}
