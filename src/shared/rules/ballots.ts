/**
 * Counting ballots: whether a tally adds up, what papers typed one by one come to, and where two rounds of typing
 * the same papers differ. What is typed is kept whatever it says; these functions only tell what is wrong with it.
 */
import type { BallotPaper, Mark } from '#shared/domain/council'
import { markNames } from '#shared/domain/council'

export type BallotCounts = {
  issued: number | null
  returned: number | null
  valid: number | null
  invalid: number | null
}

export type CandidateVotes = {
  candidateId: number
  votesFor: number | null
  votesAgainst: number | null
  votesBlank: number | null
}

export type BallotTally = BallotCounts & { votes: CandidateVotes[] }

/** What bounds a tally. */
export type BallotBounds = {
  /** All members of the council. */
  members: number
  /** Members present and absent ones whose opinion came in writing. */
  voters: number
  /** Most votes for and against together a candidate can have; fewer than `members` where one doesn't vote on oneself. */
  mostVotesOn: (candidateId: number) => number
}

/**
 * What is wrong with a tally, as sentences by field path (`returned`, `votes.12.votesFor`); what is still empty is
 * not wrong. The guard of forms.md §8: returned ≤ issued ≤ members and voters, valid + invalid = returned,
 * for + against + blank = valid for every candidate.
 */
export function ballotErrors(tally: BallotTally, bounds: BallotBounds): Record<string, string> {
  const { issued, returned, valid, invalid } = tally
  const errors: Record<string, string> = {}
  if (issued !== null && issued > bounds.members)
    errors.issued = `Phát ra ${issued} phiếu nhưng Hội đồng có ${bounds.members} thành viên.`
  else if (issued !== null && issued > bounds.voters)
    errors.issued = `Phát ra ${issued} phiếu nhưng chỉ có ${bounds.voters} thành viên có mặt hoặc gửi ý kiến bằng văn bản.`
  if (returned !== null && returned > (issued ?? bounds.members))
    errors.returned =
      issued === null
        ? `Thu về ${returned} phiếu nhưng Hội đồng có ${bounds.members} thành viên.`
        : `Thu về ${returned} phiếu, nhiều hơn ${issued} phiếu phát ra.`
  if (returned !== null) {
    if (valid !== null && invalid !== null && valid + invalid !== returned)
      errors.valid = `Hợp lệ ${valid} + không hợp lệ ${invalid} = ${valid + invalid}, khác số thu về ${returned}.`
    else if (valid !== null && valid > returned)
      errors.valid = `Hợp lệ ${valid} phiếu, nhiều hơn ${returned} phiếu thu về.`
    else if (invalid !== null && invalid > returned)
      errors.invalid = `Không hợp lệ ${invalid} phiếu, nhiều hơn ${returned} phiếu thu về.`
  }
  for (const votes of tally.votes) {
    const wrong = votesError(votes, valid, bounds)
    if (wrong) errors[`votes.${votes.candidateId}.votesFor`] = wrong
  }
  return errors
}

function votesError(votes: CandidateVotes, valid: number | null, bounds: BallotBounds): string | null {
  const { votesFor, votesAgainst, votesBlank } = votes
  const sum = (votesFor ?? 0) + (votesAgainst ?? 0) + (votesBlank ?? 0)
  const parts = `Đồng ý ${votesFor ?? 0} + không đồng ý ${votesAgainst ?? 0} + không có ý kiến ${votesBlank ?? 0} = ${sum}`
  const isWhole = votesFor !== null && votesAgainst !== null && votesBlank !== null
  if (valid !== null && isWhole && sum !== valid) return `${parts}, khác số phiếu hợp lệ ${valid}.`
  if (valid !== null && sum > valid) return `${parts}, nhiều hơn số phiếu hợp lệ ${valid}.`
  if (sum > bounds.members) return `${parts}, nhiều hơn ${bounds.members} thành viên.`
  const most = bounds.mostVotesOn(votes.candidateId)
  const spoken = (votesFor ?? 0) + (votesAgainst ?? 0)
  return spoken > most
    ? `Người này là thành viên Hội đồng, không bỏ phiếu cho mình: đồng ý và không đồng ý nhiều nhất ${most} phiếu.`
    : null
}

/** Whether every count of a tally is entered. */
export const isFilledIn = (tally: BallotTally): boolean =>
  [tally.issued, tally.returned, tally.valid, tally.invalid].every((count) => count !== null) &&
  tally.votes.every(
    ({ votesFor, votesAgainst, votesBlank }) =>
      votesFor !== null && votesAgainst !== null && votesBlank !== null,
  )

/** What a round of papers comes to. A candidate without a mark on a valid paper has a blank one. */
export function sumPapers(
  papers: readonly Pick<BallotPaper, 'isValid' | 'marks'>[],
  candidateIds: readonly number[],
): Omit<BallotTally, 'issued'> {
  const valid = papers.filter((paper) => paper.isValid)
  const marks = valid.map(marksOf)
  const count = (candidateId: number, mark: Mark) =>
    marks.filter((on) => (on.get(candidateId) ?? 'blank') === mark).length
  return {
    returned: papers.length,
    valid: valid.length,
    invalid: papers.length - valid.length,
    votes: candidateIds.map((candidateId) => ({
      candidateId,
      votesFor: count(candidateId, 'for'),
      votesAgainst: count(candidateId, 'against'),
      votesBlank: count(candidateId, 'blank'),
    })),
  }
}

/**
 * How the two rounds differ, as sentences, in the order of the papers' numbers; empty when they match, or when no
 * paper has been typed at all. Marks on papers that both rounds call invalid do not matter.
 */
export function paperDifferences(
  papers: readonly BallotPaper[],
  candidates: readonly { id: number; name: string }[],
): string[] {
  const [first, second] = [roundOf(papers, 1), roundOf(papers, 2)]
  if (first.size === 0 && second.size === 0) return []
  if (second.size === 0) return ['Chưa nhập lượt 2.']
  if (first.size === 0) return ['Chưa nhập lượt 1.']
  const numbers = [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => a - b)
  return numbers.flatMap((number) => {
    const [one, two] = [first.get(number), second.get(number)]
    if (!one || !two) return [`Phiếu số ${number}: chưa nhập ở lượt ${one ? 2 : 1}.`]
    if (one.isValid !== two.isValid)
      return [`Phiếu số ${number}: lượt 1 ghi ${validity(one)}, lượt 2 ghi ${validity(two)}.`]
    if (!one.isValid) return []
    const [marksOne, marksTwo] = [marksOf(one), marksOf(two)]
    return candidates.flatMap(({ id, name }) => {
      const [before, after] = [marksOne.get(id) ?? 'blank', marksTwo.get(id) ?? 'blank']
      return before === after
        ? []
        : [`Phiếu số ${number}: lượt 1 ghi ${markNames[before]} cho ${name}, lượt 2 ghi ${markNames[after]}.`]
    })
  })
}

export const roundOf = (papers: readonly BallotPaper[], round: 1 | 2): Map<number, BallotPaper> =>
  new Map(papers.filter((paper) => paper.round === round).map((paper) => [paper.number, paper]))

const marksOf = (paper: Pick<BallotPaper, 'marks'>): Map<number, Mark> =>
  new Map(paper.marks.map(({ candidateId, mark }) => [candidateId, mark]))

const validity = (paper: BallotPaper) => (paper.isValid ? 'hợp lệ' : 'không hợp lệ')
