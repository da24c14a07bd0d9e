/** Money in whole đồng: integers from the form to the document, never floating point. */
import { z } from 'zod'

/** Whole đồng. */
export type Dong = number

/** The largest sum a form takes: below the limit of the amount in words, and far beyond any bonus. */
export const largestDong: Dong = 999_999_999_999

/** A sum that must be given; 0 is allowed (an award without money). */
export const dongSchema = z
  .int({ error: 'Hãy nhập số tiền nguyên, đơn vị đồng.' })
  .min(0, { error: 'Số tiền không được âm.' })
  .max(largestDong, { error: 'Số tiền quá lớn.' })

/**
 * 540000 → '540.000'.
 * @throws RangeError when the sum is not a whole number.
 */
export function formatMoney(dong: Dong): string {
  if (!Number.isSafeInteger(dong)) throw new RangeError(`not whole đồng: ${dong}`)
  const grouped = String(Math.abs(dong)).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return dong < 0 ? `-${grouped}` : grouped
}

/** What an officer types or pastes: "540000", "540.000", "540 000 đồng", "540,000đ". Null when it is no sum. */
export function parseMoney(typed: string): Dong | null {
  const text = typed
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/(?:đồng|đ|vnđ|vnd)\.?$/, '')
    .trim()
  if (!/^(?:\d+|\d{1,3}([.,\s])\d{3}(?:\1\d{3})*)$/.test(text)) return null
  const dong = Number(text.replace(/\D/g, ''))
  return dong <= largestDong ? dong : null
}

const tenThousand = 10_000

/**
 * Up to the next ten thousand đồng; an exact multiple stays ("làm tròn số lên hàng chục nghìn", NĐ 152/2025 Đ49;
 * law.md §4.2). By the remainder: a division would pass through floating point.
 * @throws RangeError when the sum is negative or not a whole number.
 */
export function roundUpToTenThousand(dong: Dong): Dong {
  if (!Number.isSafeInteger(dong) || dong < 0) throw new RangeError(`not a sum in whole đồng: ${dong}`)
  const over = dong % tenThousand
  return over === 0 ? dong : dong - over + tenThousand
}
