/** Text on its way into a document, which must be well-formed whatever it is given. */
import { TextRun } from 'docx'
import { type Day, formatShortDay } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import { cleanMultiline } from '#shared/text/vietnamese'

const noBreakSpace = '\u00a0'

/**
 * A view with every text cleaned: no controls, invisible characters or broken Unicode, single spaces. Done once,
 * where a document begins, because later on no-break spaces are put in that must stay.
 */
export function cleanView<T>(view: T): T {
  if (typeof view === 'string') return cleanMultiline(view) as T
  if (Array.isArray(view)) return view.map((item) => cleanView(item)) as T
  if (view === null || typeof view !== 'object') return view
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, cleanView(value)])) as T
}

/** A text on one line. */
export const inline = (text: string): string => text.replace(/\n+/g, ' ')

/** Paragraphs of a longer text, blank lines left out. */
export const paragraphsOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** Words that must stay on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', noBreakSpace)

/** Blanks an officer fills in by hand; plain spaces would close up at the end of a line. */
export const blank = (width: number): string => noBreakSpace.repeat(width)

/** A day within a sentence, dotted to be filled in by hand while it is not known. */
export const shortDayOrDots = (day: Day | null): string => (day ? formatShortDay(day) : '…/…/………')

/** What was typed, or dots to be written on. */
export const orDots = (text: string): string => inline(text) || '………………'

export const capitals = (text: string): string => inline(text).toLocaleUpperCase('vi')

/** Without the punctuation its writer ended it with. */
export const withoutEnding = (text: string): string => inline(text).replace(/[\s.;,:]+$/u, '')

/** What follows "Về việc", if that was typed as well. */
export const matter = (text: string): string =>
  lowerFirst(withoutEnding(text).replace(/^(?:về việc|v\/v)\s+/iu, ''))

/** "a, b và c" */
export function sentenceList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}

/** What still has to be written, so that nobody signs it unseen. */
export const missing = (text: string): TextRun => new TextRun({ text: `(${text})`, style: 'ConThieu' })
