import { z } from 'zod'
import { type Day, formatDay, formatLongDay, formatShortDay } from '#shared/day'
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

/** Rank order for căn cứ: by kind, then by the day signed. */
export const byRank = (
  a: Pick<LegalText, 'kind' | 'signedOn'>,
  b: Pick<LegalText, 'kind' | 'signedOn'>,
): number =>
  legalTextKinds.indexOf(a.kind) - legalTextKinds.indexOf(b.kind) ||
  (a.signedOn ?? '9999').localeCompare(b.signedOn ?? '9999')

/**
 * A text as a căn cứ cites it: laws without number and organ, other texts with both
 * (NĐ 30/2020, Phụ lục I, II.6). Without the final mark, which is the document's.
 */
export function citation(
  text: Pick<LegalText, 'kind' | 'number' | 'signedOn' | 'organ' | 'subject'>,
): string {
  const signed = text.signedOn ? ` ${formatLongDay(text.signedOn)}` : ''
  if (text.kind === 'law' || text.kind === 'ordinance') return `Căn cứ ${text.subject}${signed}`
  const kind = text.kind === 'other' || text.kind === 'regulation' ? '' : `${legalTextKindNames[text.kind]} `
  const number = text.number === '' ? '' : `số ${text.number}`
  return `Căn cứ ${`${kind}${number}${signed}`.trim()} của ${text.organ} ${text.subject}`
}

/** What is wrong with citing a text on a day; null when nothing is. */
export function citationProblem(
  text: LegalText,
  day: Day,
  nameOf: (id: number) => string | null,
): string | null {
  const name = text.number === '' ? text.subject : `${legalTextKindNames[text.kind]} số ${text.number}`
  if (text.validFrom !== null && day < text.validFrom)
    return `${name} đến ${formatShortDay(text.validFrom)} mới có hiệu lực.`
  if (text.validTo !== null && day > text.validTo) {
    const successor = text.replacedBy === null ? null : nameOf(text.replacedBy)
    return `${name} hết hiệu lực từ sau ${formatShortDay(text.validTo)}${successor ? `, được thay bằng ${successor}` : ''}.`
  }
  return null
}

/**
 * The library's texts that a typed căn cứ names: by number, or a law by its name and the day it was signed. A text
 * that only stands in the title of another one of the line is not cited.
 */
export function citedTexts(line: string, library: readonly LegalText[]): LegalText[] {
  const named = library.filter((text) => namesNumber(line, text) || namesLaw(line, text))
  return named.filter(
    (text) =>
      !named.some((other) => other !== text && text.number !== '' && other.subject.includes(text.number)),
  )
}

const namesNumber = (line: string, { number }: LegalText): boolean =>
  number !== '' && new RegExp(`(^|[^0-9/])${escaped(number)}($|[^\\p{L}0-9-])`, 'iu').test(line)

function namesLaw(line: string, { kind, subject, signedOn }: LegalText): boolean {
  if ((kind !== 'law' && kind !== 'ordinance') || signedOn === null) return false
  const day = `(${[formatLongDay, formatShortDay, formatDay].map((write) => escaped(write(signedOn))).join('|')})`
  return new RegExp(`${escaped(subject)}[^;]*${day}`, 'iu').test(line)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
