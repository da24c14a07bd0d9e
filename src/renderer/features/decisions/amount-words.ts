/** "500.000", "500000 đ" → 500000; null for an empty text, undefined for one that is no sum. */
export function readAmount(typed: string): number | null | undefined {
  const text = typed.trim().replace(/\s*(đồng|đ)$/i, '')
  if (text === '') return null
  if (!/^\d{1,3}(?:[. ]?\d{3})*$|^\d{1,10}$/.test(text)) return undefined
  const amount = Number(text.replace(/[. ]/g, ''))
  return amount <= 1_000_000_000 ? amount : undefined
}
