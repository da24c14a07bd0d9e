import type { Cell } from '#main/workbooks/read-workbook'
import { type Day, formatDay, isDay, parseDay } from '#shared/day'
import { cleanText } from '#shared/text/vietnamese'

/** Longer than any field: what lies beyond is only shown cut off. */
const longestShown = 200

/** A cell as one clean line. A whole number keeps all its digits; what Excel itself dropped can't be known here. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayText(cell)
  return cleanText(typeof cell === 'number' ? plainNumber(cell) : String(cell))
}

/** What the preview shows of a cell. */
export function shownText(cell: Cell | undefined): string {
  const text = textOf(cell)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

const plainNumber = (number: number): string =>
  Number.isInteger(number) ? number.toLocaleString('en-US', { useGrouping: false }) : String(number)

function dayText(date: Date): string {
  const day = isoDay(date)
  return day === null ? '' : formatDay(day)
}

function isoDay(date: Date): Day | null {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
  return isDay(text) ? text : null
}

/** Excel's count of days: 1 is 01/01/1900, with a 29/02/1900 that never was. */
const firstSerial = 10_000
const lastSerial = 60_000
const serialDay = (serial: number): Day | null =>
  isoDay(new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000))

export type DayCell = { day: Day | null; problem: 'none' | 'year-only' | 'wrong' }

/** A day however it stands in the cell: Excel's own, typed as text, or a bare count of days. Empty is no problem. */
export function dayOf(cell: Cell | undefined): DayCell {
  const fine = (day: Day | null): DayCell => ({ day, problem: day === null ? 'wrong' : 'none' })
  if (cell instanceof Date) return fine(isoDay(cell))
  if (typeof cell === 'number' && cell >= firstSerial && cell <= lastSerial) return fine(serialDay(cell))
  const text = textOf(cell)
  if (text === '') return { day: null, problem: 'none' }
  if (/^(19|20)\d\d$/.test(text)) return { day: null, problem: 'year-only' }
  return fine(parseDay(text.replace(/ 0?0:00(:00)?$/, '')))
}
