import type { Ballot, BallotInput, CouncilSession } from '#shared/domain/council'

/*
 * Typing the totals of a ballot. What follows from what has been typed is filled in, and taken back when that
 * changes; what was typed is never touched. Pure.
 */

export type Typed = string | number | null
export const countFields = ['issued', 'returned', 'valid', 'invalid'] as const
export type CountField = (typeof countFields)[number]
export const voteFields = ['votesFor', 'votesAgainst', 'votesBlank'] as const
export type VoteField = (typeof voteFields)[number]

export type Tally = {
  readonly values: BallotInput
  /** Paths of what was filled in, not typed: "valid", "votes.12.votesBlank". */
  readonly filled: ReadonlySet<string>
  /** By candidate: most votes for and against together, where that is fewer than the members. */
  readonly most: ReadonlyMap<number, number>
}

/** A ballot of the book as its form holds it. What is stored counts as typed. */
export const tallyOf = (ballot: Ballot, session: CouncilSession): Tally => ({
  values: {
    id: ballot.id,
    sessionId: session.id,
    title: ballot.title,
    isSecret: ballot.isSecret,
    mode: ballot.mode,
    candidateIds: ballot.candidateIds,
    issued: ballot.issued,
    returned: ballot.returned,
    valid: ballot.valid,
    invalid: ballot.invalid,
    votes: ballot.candidateIds.map((candidateId) => {
      const votes = session.candidates.find(({ id }) => id === candidateId)
      return {
        candidateId,
        votesFor: votes?.votesFor ?? null,
        votesAgainst: votes?.votesAgainst ?? null,
        votesBlank: votes?.votesBlank ?? null,
      }
    }),
    note: ballot.note,
  },
  filled: new Set(),
  most: new Map(
    session.candidates.filter(({ isMember }) => isMember).map(({ id }) => [id, session.mostVotesOnMember]),
  ),
})

export const votePath = (candidateId: number, field: VoteField): string => `votes.${candidateId}.${field}`

/** What a cell says, as a number; null when it is empty or no count. */
export const countOf = (typed: Typed): number | null =>
  typed !== null && /^\d{1,9}$/.test(String(typed).trim()) ? Number(typed) : null

/** Keeps digits only, four at most: a cell of votes takes nothing else. */
export const digitsOf = (typed: string): string | null => typed.replace(/\D/g, '').slice(0, 4) || null

/** Types one of the counts at the top; valid and invalid make up the returned ones. */
export function typeCount(tally: Tally, field: CountField, typed: Typed): Tally {
  const filled = new Set(tally.filled)
  filled.delete(field)
  const values = { ...tally.values, [field]: typed }
  const returned = countOf(values.returned)
  const isFree = (one: 'valid' | 'invalid') => one !== field && (values[one] === null || filled.has(one))
  const fill = (one: 'valid' | 'invalid', count: number | null) => {
    values[one] = count
    if (count === null) filled.delete(one)
    else filled.add(one)
  }
  const remainder = (other: Typed) => {
    const known = countOf(other)
    return returned === null || known === null || known > returned ? null : returned - known
  }
  if (isFree('valid') && isFree('invalid')) {
    fill('valid', returned)
    fill('invalid', returned === null ? null : 0)
  } else if (isFree('valid')) fill('valid', remainder(values.invalid))
  else if (isFree('invalid')) fill('invalid', remainder(values.valid))
  return refillVotes({ ...tally, values, filled })
}

/** Types one candidate's count. */
export function typeVotes(tally: Tally, candidateId: number, field: VoteField, typed: Typed): Tally {
  const filled = new Set(tally.filled)
  filled.delete(votePath(candidateId, field))
  const valid = countOf(tally.values.valid)
  const votes = tally.values.votes.map((line) =>
    line.candidateId === candidateId
      ? withRemainder({ ...line, [field]: typed }, valid, filled, tally.most, field)
      : line,
  )
  return { ...tally, values: { ...tally.values, votes }, filled }
}

/** A cell has been left empty: it has what is left over now, where that is certain. */
export function settleLine(tally: Tally, candidateId: number): Tally {
  const filled = new Set(tally.filled)
  const valid = countOf(tally.values.valid)
  const before = tally.values.votes.find((line) => line.candidateId === candidateId)
  if (!before) return tally
  const after = withRemainder(before, valid, filled, tally.most, null)
  if (voteFields.every((field) => after[field] === before[field])) return tally
  const votes = tally.values.votes.map((line) => (line === before ? after : line))
  return { ...tally, values: { ...tally.values, votes }, filled }
}

/**
 * Everybody voted for everybody left, on each line that says nothing yet: valid, 0, 0; who sits on the council and
 * doesn't vote on oneself has a blank ballot, one's own.
 */
export function fillUnanimous(tally: Tally): Tally {
  const valid = countOf(tally.values.valid)
  if (valid === null) return tally
  return emptyLines(tally).reduce(
    (now, candidateId) =>
      typeVotes(now, candidateId, 'votesFor', Math.min(valid, tally.most.get(candidateId) ?? valid)),
    tally,
  )
}

/** Empties the lines of these candidates. */
export function clearLines(tally: Tally, candidateIds: ReadonlySet<number>): Tally {
  const cleared = new Set([...candidateIds].flatMap((id) => voteFields.map((field) => votePath(id, field))))
  const { values, filled } = tally
  return {
    ...tally,
    values: {
      ...values,
      votes: values.votes.map((line) =>
        candidateIds.has(line.candidateId)
          ? { candidateId: line.candidateId, votesFor: null, votesAgainst: null, votesBlank: null }
          : line,
      ),
    },
    filled: new Set([...filled].filter((path) => !cleared.has(path))),
  }
}

/** Candidates whose line says nothing yet. */
export const emptyLines = ({ values }: Tally): number[] =>
  values.votes
    .filter((line) => voteFields.every((field) => line[field] === null))
    .map(({ candidateId }) => candidateId)

/** The lines anew when the number of valid ballots has changed. */
function refillVotes(tally: Tally): Tally {
  const filled = new Set(tally.filled)
  const valid = countOf(tally.values.valid)
  const votes = tally.values.votes.map((line) =>
    voteFields.some((field) => line[field] !== null)
      ? withRemainder(line, valid, filled, tally.most, null)
      : line,
  )
  return { ...tally, values: { ...tally.values, votes }, filled }
}

type Line = BallotInput['votes'][number]

/** Nothing left over: what is empty is 0. One cell empty, or only blank ballots left over: it has what is left over. */
function withRemainder(
  line: Line,
  valid: number | null,
  filled: Set<string>,
  most: Tally['most'],
  typing: VoteField | null,
): Line {
  const next = { ...line }
  const free = voteFields.filter(
    (field) => field !== typing && (line[field] === null || filled.has(votePath(line.candidateId, field))),
  )
  const typed = voteFields.filter((field) => !free.includes(field) && line[field] !== null)
  const sum = typed.reduce((total, field) => total + (countOf(line[field]) ?? 0), 0)
  const left = valid === null || typed.length === 0 ? null : valid - sum
  const spoken =
    (countOf(line.votesFor) ?? 0) + (typed.includes('votesAgainst') ? (countOf(line.votesAgainst) ?? 0) : 0)
  const isSpokenOut = typed.includes('votesFor') && spoken === most.get(line.candidateId)
  const openCount = voteFields.length - typed.length
  for (const field of free) {
    const path = votePath(line.candidateId, field)
    const share = isSpokenOut && field === 'votesAgainst' ? 0 : left
    const isUnclear = left !== null && left > 0 && openCount > 1 && !isSpokenOut
    const count = left === null || left < 0 || isUnclear ? null : share
    next[field] = count
    if (count === null) filled.delete(path)
    else filled.add(path)
  }
  return next
}

/** Puts candidates on the ballot or takes them off; who stays keeps the votes. */
export function withCandidates(tally: Tally, candidateIds: number[]): Tally {
  const known = new Map(tally.values.votes.map((line) => [line.candidateId, line]))
  const votes = candidateIds.map(
    (candidateId) =>
      known.get(candidateId) ?? { candidateId, votesFor: null, votesAgainst: null, votesBlank: null },
  )
  return { ...tally, values: { ...tally.values, candidateIds, votes } }
}
