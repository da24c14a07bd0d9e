import { z } from 'zod'
import type { Day } from '#shared/day'
import { optionalDay, optionalText, requiredText, rowId } from '#shared/fields'

/** Kinds of legal text, in rank order: căn cứ are printed in this order. */
export const legalTextKinds = [
  'law',
  'ordinance',
  'decree',
  'circular',
  'decision',
  'regulation',
  'plan',
  'other',
] as const
export type LegalTextKind = (typeof legalTextKinds)[number]

export const legalTextKindNames: Record<LegalTextKind, string> = {
  law: 'Luật',
  ordinance: 'Pháp lệnh',
  decree: 'Nghị định',
  circular: 'Thông tư',
  decision: 'Quyết định',
  regulation: 'Quy chế, quy định của trường',
  plan: 'Kế hoạch',
  other: 'Văn bản khác',
}

export const legalTextInputSchema = z
  .object({
    id: rowId.nullable(),
    kind: z.enum(legalTextKinds, { error: 'Chọn loại văn bản.' }),
    /** "152/2025/NĐ-CP" */
    number: optionalText(60),
    signedOn: optionalDay,
    organ: requiredText('Nhập cơ quan ban hành.', 150),
    /** Trích yếu, without the kind: "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng". */
    subject: requiredText('Nhập trích yếu.', 500),
    validFrom: optionalDay,
    validTo: optionalDay,
    replacedBy: rowId.nullable(),
    note: optionalText(1_000),
  })
  .check((ctx) => {
    const { validFrom, validTo, id, replacedBy } = ctx.value
    if (validFrom && validTo && validTo < validFrom)
      ctx.issues.push({
        code: 'custom',
        input: validTo,
        path: ['validTo'],
        message: 'Hết hiệu lực trước ngày có hiệu lực.',
      })
    if (id !== null && replacedBy === id)
      ctx.issues.push({
        code: 'custom',
        input: replacedBy,
        path: ['replacedBy'],
        message: 'Văn bản không tự thay thế mình.',
      })
  })

export type LegalTextInput = z.input<typeof legalTextInputSchema>
export type LegalTextValues = z.output<typeof legalTextInputSchema>
export type LegalText = Omit<LegalTextValues, 'id'> & { id: number }

/** Whether a text is in force on a day; null where its dates are not known. */
export function isInForce(text: Pick<LegalText, 'validFrom' | 'validTo'>, day: Day): boolean | null {
  if (text.validFrom !== null && day < text.validFrom) return false
  if (text.validTo !== null && day > text.validTo) return false
  return text.validFrom === null ? null : true
}
