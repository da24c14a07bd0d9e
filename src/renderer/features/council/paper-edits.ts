import type { BallotPaper, Mark } from '#shared/domain/council'
import { roundOf } from '#shared/rules/ballots'

/* Typing ballots one by one, in two rounds. Pure. */

export type Round = 1 | 2

export const markOn = (paper: BallotPaper, candidateId: number): Mark | null =>
  paper.marks.find((one) => one.candidateId === candidateId)?.mark ?? null

export const findPaper = (papers: readonly BallotPaper[], round: Round, number: number) =>
  papers.find((paper) => paper.round === round && paper.number === number)

export const emptyPaper = (round: Round, number: number): BallotPaper => ({
  round,
  number,
  isValid: true,
  marks: [],
})

export const withMark = (paper: BallotPaper, candidateId: number, mark: Mark | null): BallotPaper => ({
  ...paper,
  marks: [
    ...paper.marks.filter((one) => one.candidateId !== candidateId),
    ...(mark === null ? [] : [{ candidateId, mark }]),
  ],
})

/** The same mark on every line that has none yet. */
export const withRest = (paper: BallotPaper, candidateIds: readonly number[], mark: Mark): BallotPaper => ({
  ...paper,
  marks: [
    ...paper.marks,
    ...candidateIds.filter((id) => markOn(paper, id) === null).map((candidateId) => ({ candidateId, mark })),
  ],
})

export const withPaper = (papers: readonly BallotPaper[], paper: BallotPaper): BallotPaper[] => [
  ...papers.filter(({ round, number }) => round !== paper.round || number !== paper.number),
  paper,
]

/** Lines of a valid paper that say nothing yet. */
export const unmarkedOn = (paper: BallotPaper, candidateIds: readonly number[]): number[] =>
  paper.isValid ? candidateIds.filter((id) => markOn(paper, id) === null) : []

/** Where a round goes on: its first paper that is not finished, or the one after its last. */
export function nextNumber(
  papers: readonly BallotPaper[],
  round: Round,
  candidateIds: readonly number[],
): number {
  const typed = roundOf(papers, round)
  for (let number = 1; ; number += 1) {
    const paper = typed.get(number)
    if (!paper || unmarkedOn(paper, candidateIds).length > 0) return number
  }
}

export type Difference =
  | { kind: 'missing'; number: number; round: Round }
  | { kind: 'validity'; number: number; first: boolean; second: boolean }
  | { kind: 'mark'; number: number; candidateId: number; first: Mark; second: Mark }

/** Where the two rounds differ, by paper and then by line; a line without a mark is blank. */
export function differencesOf(papers: readonly BallotPaper[], candidateIds: readonly number[]): Difference[] {
  const [first, second] = [roundOf(papers, 1), roundOf(papers, 2)]
  const numbers = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b)
  return numbers.flatMap((number): Difference[] => {
    const [one, two] = [first.get(number), second.get(number)]
    if (!one || !two) return [{ kind: 'missing', number, round: one ? 2 : 1 }]
    if (one.isValid !== two.isValid)
      return [{ kind: 'validity', number, first: one.isValid, second: two.isValid }]
    if (!one.isValid) return []
    return candidateIds.flatMap((candidateId) => {
      const [before, after] = [markOn(one, candidateId) ?? 'blank', markOn(two, candidateId) ?? 'blank']
      return before === after
        ? []
        : { kind: 'mark' as const, number, candidateId, first: before, second: after }
    })
  })
}

/** The paper of the other round, put right as this round says. */
export function settled(papers: readonly BallotPaper[], at: Difference, as: Round): BallotPaper | null {
  if (at.kind === 'missing') return null
  const other = findPaper(papers, as === 1 ? 2 : 1, at.number)
  const right = findPaper(papers, as, at.number)
  if (!other || !right) return null
  if (at.kind === 'mark') return withMark(other, at.candidateId, as === 1 ? at.first : at.second)
  return { ...other, isValid: right.isValid, marks: right.isValid ? right.marks : other.marks }
}
