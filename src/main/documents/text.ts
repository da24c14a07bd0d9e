/** Text on its way into a document. Stored text is clean already; a document must be well-formed whatever it is given. */
import { TextRun } from 'docx'
import { cleanMultiline, cleanText } from '#shared/text/vietnamese'

const noBreakSpace = '\u00a0'

/** One line of text. */
export const inline = (text: string): string => cleanText(text)

/** Paragraphs of a longer text, blank lines left out. */
export const paragraphsOf = (text: string): string[] =>
  cleanMultiline(text)
    .split('\n')
    .filter((line) => line !== '')

/** Words that must stay on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', noBreakSpace)

/** Blanks an officer fills in by hand; plain spaces would close up at the end of a line. */
export const blank = (width: number): string => noBreakSpace.repeat(width)

export const capitals = (text: string): string => inline(text).toLocaleUpperCase('vi')

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** Without the punctuation its writer ended it with. */
export const withoutEnding = (text: string): string => inline(text).replace(/[\s.;,:]+$/u, '')

/** "a, b và c" */
export function sentenceList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}

/** What still has to be written, so that nobody signs it unseen. */
export const missing = (text: string): TextRun => new TextRun({ text: `(${text})`, style: 'ConThieu' })
