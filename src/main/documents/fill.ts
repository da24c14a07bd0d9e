/** Fixed texts with their placeholders filled, as lines of a document. */
import { paragraphsOf } from './text'
import { fillText } from './texts/define'

type Values = Readonly<Record<string, string>>

/** One line; a placeholder that has nothing to say leaves no gap behind. */
export const filled = (text: string, values: Values): string =>
  fillText(text, values)
    .replace(/\n+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;:])/g, '')
    .trim()

/** A line for each line of the text. */
export const filledLines = (text: string, values: Values): string[] =>
  paragraphsOf(text)
    .map((line) => filled(line, values))
    .filter((line) => line !== '')
