import type { StoredBallot } from '#main/database/ballot-queries'
import type { StoredCandidate } from '#main/database/candidate-queries'
import { getAward } from '#shared/domain/award'
import type { Ballot } from '#shared/domain/council'
import {
  type BallotBounds,
  type BallotTally,
  ballotErrors,
  isFilledIn,
  paperDifferences,
  sumPapers,
} from '#shared/rules/ballots'

/** A ballot as shown, and the votes each of its candidates has on it. */
export type CountedBallot = { ballot: Ballot; votes: BallotTally['votes'] }

/**
 * Counts a ballot: as typed, or from its papers once both rounds say the same.
 * @param onBallot its candidates, in the council's order
 */
export function countBallot(
  stored: StoredBallot,
  onBallot: readonly StoredCandidate[],
  bounds: BallotBounds,
): CountedBallot {
  const candidateIds = onBallot.map(({ id }) => id)
  const differences = stored.mode === 'papers' ? paperDifferences(stored.papers, labelled(onBallot)) : []
  const tally: BallotTally =
    stored.mode === 'totals'
      ? {
          issued: stored.issued,
          returned: stored.returned,
          valid: stored.valid,
          invalid: stored.invalid,
          votes: onBallot.map(({ id, votesFor, votesAgainst, votesBlank }) => ({
            candidateId: id,
            votesFor,
            votesAgainst,
            votesBlank,
          })),
        }
      : differences.length === 0 && stored.papers.length > 0
        ? {
            issued: stored.issued,
            ...sumPapers(
              stored.papers.filter((paper) => paper.round === 1),
              candidateIds,
            ),
          }
        : {
            issued: stored.issued,
            returned: null,
            valid: null,
            invalid: null,
            votes: uncounted(candidateIds),
          }
  const errors = ballotErrors(tally, bounds)
  const { votes, ...counts } = tally
  const { sessionId, id, title, isSecret, mode, note, papers } = stored
  return {
    ballot: {
      ...{ id, sessionId, title, isSecret, mode, note, papers },
      ...counts,
      candidateIds,
      errors,
      differences,
      isComplete:
        candidateIds.length > 0 &&
        differences.length === 0 &&
        isFilledIn(tally) &&
        Object.keys(errors).length === 0,
    },
    votes,
  }
}

const uncounted = (candidateIds: number[]): BallotTally['votes'] =>
  candidateIds.map((candidateId) => ({ candidateId, votesFor: null, votesAgainst: null, votesBlank: null }))

/** Names as sentences call them: with the award where a ballot carries several, with the unit where two bear one name. */
function labelled(candidates: readonly StoredCandidate[]): { id: number; name: string }[] {
  const hasSeveralAwards = new Set(candidates.map(({ award }) => award)).size > 1
  return candidates.map((candidate) => {
    const { id, name, award, unitName } = candidate
    const isNamesake = candidates.some(
      (other) => other.id !== id && other.name === name && other.award === award,
    )
    const details = [
      ...(isNamesake ? [unitName] : []),
      ...(hasSeveralAwards ? [getAward(award).shortName] : []),
    ]
    return { id, name: details.length > 0 ? `${name} (${details.join(', ')})` : name }
  })
}
