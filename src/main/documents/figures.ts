/** Numbers, counts and sums as documents write them. */
import { type Dong, formatMoney } from '#shared/money'
import { amountInWords, type NumberStyle, numberInWords } from '#shared/text/amount-in-words'

/** Below ten with a zero in front, so that no figure can be put before it. */
export const padded = (count: number): string => String(count).padStart(2, '0')

/** "21 (hai mươi mốt) cá nhân" */
export const countInFull = (count: number, noun: string, style: NumberStyle): string =>
  `${padded(count)} (${numberInWords(count, style)}) ${noun}`

/** "540.000 đồng (Bằng chữ: Năm trăm bốn mươi nghìn đồng)" */
export const sumInFull = (sum: Dong, style: NumberStyle): string =>
  `${formatMoney(sum)} đồng (Bằng chữ: ${amountInWords(sum, style)})`

/** 3 → "0,3" */
export const coefficient = (tenths: number): string => `${Math.floor(tenths / 10)},${tenths % 10}`
