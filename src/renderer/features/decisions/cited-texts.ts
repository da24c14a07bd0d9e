import type { Day } from '#shared/day'
import {
  byRank,
  citationProblem,
  citedTexts,
  isInForce,
  type LegalText,
  legalTextKindNames,
} from '#shared/domain/legal-text'

/** A căn cứ that can't be cited on the day: why, and the text in force that stands in its place. */
export type CitationProblem = { sentence: string; successor: LegalText | null }

export const nameOf = ({ kind, number, subject }: LegalText): string =>
  number === '' ? subject : `${legalTextKindNames[kind]} số ${number}`

/** What is wrong with the texts a line names, on that day. */
export function lineProblems(line: string, library: readonly LegalText[], day: Day): CitationProblem[] {
  return citedTexts(line, library).flatMap((text) => {
    const successors = successorsOf(text, library, day)
    const sentence = citationProblem(text, day, () => successors.map(nameOf).join(', rồi ') || null)
    if (sentence === null) return []
    const last = successors.at(-1)
    return [{ sentence, successor: last && isInForce(last, day) ? last : null }]
  })
}

/** The texts that replaced it one after another, down to the one in force on the day. */
function successorsOf(text: LegalText, library: readonly LegalText[], day: Day): LegalText[] {
  const chain: LegalText[] = []
  for (let at = text; ; ) {
    const next = library.find((other) => other.id === at.replacedBy)
    if (!next || next === text || chain.includes(next)) return chain
    chain.push(next)
    if (isInForce(next, day)) return chain
    at = next
  }
}

/** What may still be added on that day, in rank order. */
export function offeredTexts(
  library: readonly LegalText[],
  day: Day,
  lines: readonly string[],
): { offered: LegalText[]; unknownCount: number } {
  const cited = new Set(lines.flatMap((line) => citedTexts(line, library)))
  const left = library.filter((text) => !cited.has(text))
  return {
    offered: left.filter((text) => isInForce(text, day) === true).sort(byRank),
    unknownCount: left.filter((text) => isInForce(text, day) === null).length,
  }
}

/** Where among the lines a text belongs by rank: behind the last line that names one of the same rank or a higher. */
export function placeFor(text: LegalText, lines: readonly string[], library: readonly LegalText[]): number {
  const isAbove = (line: string) => {
    const [first] = citedTexts(line, library).sort(byRank)
    return first !== undefined && byRank(first, text) <= 0
  }
  return lines.findLastIndex(isAbove) + 1
}
