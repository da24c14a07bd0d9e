import { z } from 'zod'
import { parseDay, parseTime } from '#shared/day'
import type { FieldErrors } from '#shared/result'
import { cleanMultiline, cleanText } from '#shared/text/vietnamese'

/*
 * The field kinds of every form. Their input is what stands in the text box, valid or not, so that a
 * half-typed draft can be kept; their output is the clean value that may be stored.
 */

const tooLong = (max: number) => ({
  error: (issue: { input?: unknown }) =>
    `Dài quá ${max} ký tự (đang có ${String(issue.input).length.toLocaleString('vi-VN')}).`,
})

/** One line that must not be empty. @param sentence what to say when it is, e.g. "Nhập họ và tên." */
export const requiredText = (sentence: string, max = 200) =>
  z
    .string({ error: sentence })
    .transform(cleanText)
    .pipe(z.string().min(1, sentence).max(max, tooLong(max)))

/** One line that may be empty. */
export const optionalText = (max = 200) =>
  z
    .string()
    .transform(cleanText)
    .pipe(z.string().max(max, tooLong(max)))

/** Paragraphs that may be empty; line breaks are kept. */
export const paragraphs = (max = 20_000) =>
  z
    .string()
    .transform(cleanMultiline)
    .pipe(z.string().max(max, tooLong(max)))

/** A calendar day as typed ("3/7/2023") or stored ("2023-07-03"); empty gives null. */
export const optionalDay = z
  .string()
  .nullable()
  .transform((typed, ctx) => {
    if (typed === null || typed.trim() === '') return null
    const day = parseDay(typed)
    if (day) return day
    ctx.addIssue({ code: 'custom', message: `Ngày “${typed.trim()}” không đúng. Gõ dạng 03/07/2023.` })
    return z.NEVER
  })

/** A day that must be given. */
export const requiredDay = (sentence: string) =>
  optionalDay.transform((day, ctx) => {
    if (day !== null) return day
    ctx.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })

/** A time of day as typed ("7h30"); empty gives null. */
export const optionalTime = z
  .string()
  .nullable()
  .transform((typed, ctx) => {
    if (typed === null || typed.trim() === '') return null
    const time = parseTime(typed)
    if (time) return time
    ctx.addIssue({ code: 'custom', message: `Giờ “${typed.trim()}” không đúng. Gõ dạng 7h30.` })
    return z.NEVER
  })

const wholeNumber = /^\d{1,9}$/

/** A whole number ≥ 0 as typed or stored; empty gives null. */
export const optionalCount = (max = 100_000) =>
  z
    .union([z.string(), z.number()])
    .nullable()
    .transform((typed, ctx) => {
      if (typed === null || String(typed).trim() === '') return null
      const digits = String(typed).trim()
      if (!wholeNumber.test(digits)) {
        ctx.addIssue({ code: 'custom', message: `“${digits.slice(0, 20)}” không phải số nguyên.` })
        return z.NEVER
      }
      const count = Number(digits)
      if (count > max) {
        ctx.addIssue({
          code: 'custom',
          message: `Số ${digits} lớn quá (tối đa ${max.toLocaleString('vi-VN')}).`,
        })
        return z.NEVER
      }
      return count
    })

/** Points with one decimal, as typed ("9,5"), stored in tenths of a point; empty gives null. */
export const optionalPoints = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((typed, ctx) => {
    if (typed === null || String(typed).trim() === '') return null
    if (typeof typed === 'number') return typed
    const match = /^(\d{1,4})(?:[.,](\d))?$/.exec(typed.trim())
    if (match) return Number(match[1]) * 10 + Number(match[2] ?? 0)
    ctx.addIssue({
      code: 'custom',
      message: `Điểm “${typed.trim().slice(0, 20)}” không đúng. Gõ dạng 9 hoặc 9,5.`,
    })
    return z.NEVER
  })

/** A length in millimetres with one decimal, as typed ("12,5"), stored in tenths of a millimetre. */
export const millimetres = (min: number, max: number) =>
  z.union([z.string(), z.number()]).transform((typed, ctx) => {
    const tenths = typeof typed === 'number' ? typed : parseTenths(typed)
    if (tenths !== null && tenths >= min && tenths <= max) return tenths
    ctx.addIssue({
      code: 'custom',
      message:
        tenths === null
          ? `“${String(typed).trim().slice(0, 20)}” không phải số mm. Gõ dạng 12 hoặc 12,5.`
          : `Từ ${min / 10} đến ${max / 10} mm.`,
    })
    return z.NEVER
  })

/** "12,5" → 125; null for what is no number with at most one decimal. */
export function parseTenths(typed: string): number | null {
  const match = /^([-–−]?)(\d{1,4})(?:[.,](\d))?$/.exec(typed.trim())
  if (!match) return null
  const [, sign, whole, tenth = '0'] = match
  const value = Number(whole) * 10 + Number(tenth)
  return sign ? -value : value
}

/** The id of a stored row. */
export const rowId = z.int().positive()

/** Turns schema issues into sentences by dotted path; the first issue of a field wins. */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message
  return fields
}
