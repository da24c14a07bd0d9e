/** Percentages by integers only: a share is never turned into a fraction before it is compared (law.md §2.2). */

/** How a share is compared with its threshold: `over` is strict (R1: "trên 50 %"), `at-least` is not ("từ 70 % trở lên"). */
export type Comparison = 'over' | 'at-least'

/** @throws RangeError when a count is negative or not whole. */
function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`)
}

/** Whether `count` of `total` reaches `percent`: 7 of 10 is at least 70 %, 50 of 100 is not over 50 %. */
export function reachesPercent(count: number, total: number, percent: number, how: Comparison): boolean {
  for (const number of [count, total, percent]) requireCount(number)
  return how === 'over' ? count * 100 > total * percent : count * 100 >= total * percent
}

/** `percent` of `total`, rounded down: 15 % of 27 is 4. */
export function percentFloor(total: number, percent: number): number {
  for (const number of [total, percent]) requireCount(number)
  return quotient(total * percent, 100)
}

/** The smallest count of `total` that reaches `percent`: 80 % of 9 members is 8. */
export function percentCeiling(total: number, percent: number): number {
  const floor = percentFloor(total, percent)
  return floor * 100 === total * percent ? floor : floor + 1
}

/** Whole part of a division, by the remainder. */
export function quotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor
}

/** '3,0' for 20 × 15 %, '3,15' for 21 × 15 %: the exact product, at least one decimal. */
export function formatPercentOf(total: number, percent: number): string {
  const hundredths = total * percent
  const decimals = String(hundredths % 100).padStart(2, '0')
  return `${quotient(hundredths, 100)},${decimals.endsWith('0') ? decimals[0] : decimals}`
}

/** '69,9 %' for 699 of 1000: cut, never rounded up, so that a share just under a threshold does not look like it. */
export function formatShare(count: number, total: number): string {
  if (total === 0) return '–'
  const tenths = quotient(count * 1000, total)
  return `${quotient(tenths, 10)},${tenths % 10} %`
}
