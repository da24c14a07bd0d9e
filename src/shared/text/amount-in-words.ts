/**
 * Numbers and sums in Vietnamese words, as decisions and receipts write them. No statute prescribes the wording;
 * the rules and their examples are in law.md §10, and what houses differ on is the style.
 */

/** The words colleges choose between; the official one first. */
export const numberWordChoices = {
  zeroTens: ['linh', 'lẻ'],
  four: ['tư', 'bốn'],
  thousand: ['nghìn', 'ngàn'],
  billion: ['tỷ', 'tỉ'],
} as const

/** What colleges differ on. The defaults are the wording of central documents. */
export type NumberStyle = {
  /** A zero in the tens: "một trăm linh năm" (official) or "một trăm lẻ năm" (Southern). */
  zeroTens: (typeof numberWordChoices.zeroTens)[number]
  /** A four after "mươi": "hai mươi tư" or "hai mươi bốn". */
  four: (typeof numberWordChoices.four)[number]
  thousand: (typeof numberWordChoices.thousand)[number]
  billion: (typeof numberWordChoices.billion)[number]
  /** Whether a sum in whole thousands ends "đồng chẵn". */
  exact: boolean
}

export const defaultNumberStyle: NumberStyle = {
  zeroTens: 'linh',
  four: 'tư',
  thousand: 'nghìn',
  billion: 'tỷ',
  exact: false,
}

/** The first number that has no words here: 10^15. */
export const wordsLimit = 1_000_000_000_000_000

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const billionValue = 1_000_000_000

function unitsAfterTens(units: number, tens: number, style: NumberStyle): string {
  if (units === 1 && tens >= 2) return 'mốt'
  if (units === 4 && tens >= 2) return style.four
  if (units === 5 && tens >= 1) return 'lăm'
  return digits[units]!
}

/** Three digits, 1–999. Inside a longer number the hundreds are always said: "không trăm linh một". */
function groupWords(group: number, isInside: boolean, style: NumberStyle): string[] {
  const hundreds = Math.floor(group / 100)
  const tens = Math.floor(group / 10) % 10
  const units = group % 10
  const saysHundreds = isInside || hundreds > 0
  const words: string[] = []
  if (saysHundreds) words.push(digits[hundreds]!, 'trăm')
  if (tens === 0 && units > 0 && saysHundreds) words.push(style.zeroTens)
  if (tens === 1) words.push('mười')
  if (tens > 1) words.push(digits[tens]!, 'mươi')
  if (units > 0) words.push(unitsAfterTens(units, tens, style))
  return words
}

/** 1 to 999.999.999, groups of zeros skipped. */
function millionsWords(value: number, isInside: boolean, style: NumberStyle): string[] {
  const groups = [
    { group: Math.floor(value / 1_000_000), name: 'triệu' },
    { group: Math.floor(value / 1000) % 1000, name: style.thousand },
    { group: value % 1000, name: '' },
  ]
  const words: string[] = []
  for (const { group, name } of groups) {
    if (group === 0) continue
    words.push(...groupWords(group, isInside || words.length > 0, style))
    if (name) words.push(name)
  }
  return words
}

/**
 * A whole number in lower-case words: 1_001_000 → "một triệu không trăm linh một nghìn".
 * @throws RangeError unless `n` is an integer from 0 to below 10^15.
 */
export function numberInWords(n: number, style: Partial<NumberStyle> = {}): string {
  if (!Number.isInteger(n) || n < 0 || n >= wordsLimit) {
    throw new RangeError(`no words for ${n}: an integer from 0 to below 10^15 is needed`)
  }
  if (n === 0) return digits[0]
  const full: NumberStyle = { ...defaultNumberStyle, ...style }
  const billions = Math.floor(n / billionValue)
  const rest = n % billionValue
  const words: string[] = []
  if (billions > 0) words.push(...millionsWords(billions, false, full), full.billion)
  if (rest > 0) words.push(...millionsWords(rest, billions > 0, full))
  return words.join(' ')
}

/**
 * A sum of money as a sentence begins it: 540_000 → "Năm trăm bốn mươi nghìn đồng".
 * @param dong đồng.
 * @throws RangeError as `numberInWords`.
 */
export function amountInWords(dong: number, style: Partial<NumberStyle> = {}): string {
  const words = numberInWords(dong, style)
  const ending = style.exact && dong > 0 && dong % 1000 === 0 ? ' đồng chẵn' : ' đồng'
  return words.charAt(0).toUpperCase() + words.slice(1) + ending
}
