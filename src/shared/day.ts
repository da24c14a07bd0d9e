/**
 * Calendar days, school years and the hour of a meeting. A day is text, 'YYYY-MM-DD', from the form to the database: it has no hour
 * and no time zone, and comparing the text compares the days. Nothing here knows today's date; it is passed in.
 */

/** 'YYYY-MM-DD', a real day of the years 1800–2100. */
export type Day = string

/** Anniversaries go back that far: the plan celebrates 19/5/1890. */
const firstYear = 1800
const lastYear = 2100
/** Two digits of a typed year: 00–49 are 20xx, 50–99 are 19xx, so that birth dates come out right too. */
const centuryPivot = 50

type DayParts = { year: number; month: number; day: number }

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isRealDay({ year, month, day }: DayParts): boolean {
  return (
    year >= firstYear &&
    year <= lastYear &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
}

const pad = (value: number): string => String(value).padStart(2, '0')

const toDay = (parts: DayParts): Day | null =>
  isRealDay(parts) ? `${parts.year}-${pad(parts.month)}-${pad(parts.day)}` : null

/** Whether the text is a `Day`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return (
    match !== null && isRealDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
  )
}

/** @throws RangeError when the text is not a `Day`: days are checked where they enter, by `parseDay`. */
function partsOf(day: Day): DayParts {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`)
  const [year, month, date] = day.split('-').map(Number)
  return { year: year!, month: month!, day: date! }
}

function fullYear(typed: string): number {
  const year = Number(typed)
  if (typed.length === 4) return year
  return year < centuryPivot ? 2000 + year : 1900 + year
}

/**
 * What an officer types or pastes, day first: "3/7/2023", "03-07-2023", "3.7.23", "030723", "03072023",
 * "ngày 03 tháng 7 năm 2023"; also ISO "2023-07-03". Null when it is not a real day. A year of two digits is
 * 2000–2049 or 1950–1999. A year must be there: guessing one would need a clock.
 */
export function parseDay(typed: string): Day | null {
  const text = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*(?:tháng|năm)\s*/g, '/')
    .replace(/ngày/g, '')
    .trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return toDay({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const match =
    /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (!match) return null
  return toDay({ year: fullYear(match[3]!), month: Number(match[2]), day: Number(match[1]) })
}

/** Months 1 and 2 are written 01 and 02, the others as they are (NĐ 30/2020, Phụ lục I: so that no figure can be added). */
const officialMonth = (month: number): string => (month <= 2 ? pad(month) : String(month))

/** '2023-07-03' → '03/07/2023', for grids and fields. */
export function formatDay(day: Day): string {
  const parts = partsOf(day)
  return `${pad(parts.day)}/${pad(parts.month)}/${parts.year}`
}

/** '2023-07-03' → '03/7/2023', as documents write a date within a sentence. */
export function formatShortDay(day: Day): string {
  const parts = partsOf(day)
  return `${pad(parts.day)}/${officialMonth(parts.month)}/${parts.year}`
}

/** '2023-07-03' → 'ngày 03 tháng 7 năm 2023', as under the header of a document. */
export function formatLongDay(day: Day): string {
  const parts = partsOf(day)
  return `ngày ${pad(parts.day)} tháng ${officialMonth(parts.month)} năm ${parts.year}`
}

/** Days since 01/01/1800, by integer arithmetic. */
function dayNumber(day: Day): number {
  const { year, month, day: date } = partsOf(day)
  const past = year - 1
  const leapDays = (to: number) => Math.floor(to / 4) - Math.floor(to / 100) + Math.floor(to / 400)
  let number = (year - firstYear) * 365 + leapDays(past) - leapDays(firstYear - 1) + date - 1
  for (let before = 1; before < month; before += 1) number += daysInMonth(year, before)
  return number
}

/** Days from `a` to `b`: 1 for the next day, negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a)
}

/**
 * The day `count` days later (earlier when negative).
 * @throws RangeError when that leaves the years 1800–2100.
 */
export function addDays(day: Day, count: number): Day {
  let { year, month, day: date } = partsOf(day)
  date += count
  while (date < 1) {
    month -= 1
    if (month < 1) {
      month = 12
      year -= 1
    }
    date += daysInMonth(year, month)
  }
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  const result = toDay({ year, month, day: date })
  if (result === null)
    throw new RangeError(`${day} + ${count} days leaves the years ${firstYear}–${lastYear}`)
  return result
}

/** For `sort`: negative when `a` is earlier. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether the day lies between the two, both included; null leaves that side open. */
export function isWithin(day: Day, from: Day | null, to: Day | null): boolean {
  return (from === null || day >= from) && (to === null || day <= to)
}

/** The month a school year begins in: teachers come back in August, before the opening day of 05/9. */
const schoolYearFirstMonth = 8

/**
 * The year a school year began, for a day: 2022 for 01/8/2022–31/7/2023. A default only: a campaign names
 * its own school year, because the awards of 2022-2023 may be signed in August 2023.
 */
export function schoolYearOf(day: Day): number {
  const { year, month } = partsOf(day)
  return month >= schoolYearFirstMonth ? year : year - 1
}

/** 2022 → '2022-2023'. */
export function formatSchoolYear(firstCalendarYear: number): string {
  return `${firstCalendarYear}-${firstCalendarYear + 1}`
}

/** 'HH:MM' of the 24-hour clock. */
export type Time = string

/** Whether the text is a `Time`. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** What an officer types: "7h30", "7:30", "7g30", "7 giờ 30 phút", "0730", "730", "7h". Null when it is no time. */
export function parseTime(typed: string): Time | null {
  const text = typed.normalize('NFC').toLowerCase().replace(/\s+/g, '')
  const match =
    /^(\d{1,2})(?:giờ|[:.hg])(?:(\d{1,2})(?:phút|[mp])?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text)
  if (!match) return null
  const time = `${pad(Number(match[1]))}:${pad(Number(match[2] ?? 0))}`
  return isTime(time) ? time : null
}

/**
 * '07:30' → '07 giờ 30 phút', as minutes of a meeting write it.
 * @throws RangeError when the text is not a `Time`.
 */
export function formatLongTime(time: Time): string {
  if (!isTime(time)) throw new RangeError(`not a time: ${time}`)
  return `${time.slice(0, 2)} giờ ${time.slice(3)} phút`
}
