import type { Db } from '#main/context'
import type { CandidateFate, Outcome } from '#shared/domain/council'
import type { EntryKey } from '#shared/domain/decision'
import type { Honorific } from '#shared/domain/person'

/** A candidate's name, position and unit as they stand before the council. */
export type CandidateSnapshot = EntryKey & {
  honorific: Honorific | null
  name: string
  position: string
  unitName: string
  unitSortOrder: number
}

/** `frozen`: what closing the session fixed. */
export type StoredCandidate = CandidateSnapshot & {
  id: number
  fate: CandidateFate
  reason: string
  ballotId: number | null
  votesFor: number | null
  votesAgainst: number | null
  votesBlank: number | null
  frozen: Outcome | null
}

/** In the council's order. */
export async function listCandidates(db: Db, sessionId: number): Promise<StoredCandidate[]> {
  const rows = await db
    .selectFrom('candidate')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('place')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    award: row.award,
    personId: row.person_id,
    unitId: row.unit_id,
    honorific: row.honorific,
    name: row.name,
    position: row.position,
    unitName: row.unit_name,
    unitSortOrder: row.unit_sort_order,
    fate: row.fate,
    reason: row.reason,
    ballotId: row.ballot_id,
    votesFor: row.votes_for,
    votesAgainst: row.votes_against,
    votesBlank: row.votes_blank,
    frozen:
      row.members === null || row.votes_needed === null
        ? null
        : {
            members: row.members,
            votesNeeded: row.votes_needed,
            percent: row.vote_percent,
            source: row.vote_source ?? '',
            sentence: row.vote_sentence ?? '',
            passed: row.passed === 1,
          },
  }))
}

/** Awards that other sessions of the campaign, already closed, have passed. */
export async function listPassedElsewhere(
  db: Db,
  campaignId: number,
  sessionId: number | null,
): Promise<EntryKey[]> {
  return db
    .selectFrom('candidate')
    .innerJoin('council_session', 'council_session.id', 'session_id')
    .select(['award', 'person_id as personId', 'unit_id as unitId'])
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'closed')
    .where('passed', '=', 1)
    .where('session_id', '<>', sessionId ?? 0)
    .execute()
}

const toRow = (snapshot: CandidateSnapshot) => ({
  award: snapshot.award,
  person_id: snapshot.personId,
  unit_id: snapshot.unitId,
  honorific: snapshot.honorific,
  name: snapshot.name,
  position: snapshot.position,
  unit_name: snapshot.unitName,
  unit_sort_order: snapshot.unitSortOrder,
})

/** Puts somebody on a session's list and returns the id. */
export async function insertCandidate(
  trx: Db,
  sessionId: number,
  ballotId: number | null,
  snapshot: CandidateSnapshot,
): Promise<number> {
  const { id } = await trx
    .insertInto('candidate')
    .values({
      ...toRow(snapshot),
      session_id: sessionId,
      ballot_id: ballotId,
      place: 0,
      fate: 'vote',
      reason: '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes name, position and unit as they are now; votes and fate stay. */
export async function updateSnapshot(trx: Db, id: number, snapshot: CandidateSnapshot): Promise<void> {
  await trx.updateTable('candidate').set(toRow(snapshot)).where('id', '=', id).execute()
}

/** Writes the order of a session's candidates. */
export async function placeCandidates(trx: Db, ids: readonly number[]): Promise<void> {
  for (const [place, id] of ids.entries())
    await trx.updateTable('candidate').set({ place }).where('id', '=', id).execute()
}

export async function updateFate(
  trx: Db,
  sessionId: number,
  ids: number[],
  fate: CandidateFate,
  reason: string,
): Promise<void> {
  await trx
    .updateTable('candidate')
    .set({ fate, reason: fate === 'vote' ? '' : reason })
    .where('session_id', '=', sessionId)
    .where('id', 'in', ids)
    .execute()
}

export async function deleteCandidates(trx: Db, sessionId: number, ids: number[]): Promise<void> {
  await trx.deleteFrom('candidate').where('session_id', '=', sessionId).where('id', 'in', ids).execute()
}

export type Votes = { votesFor: number | null; votesAgainst: number | null; votesBlank: number | null }

export async function updateVotes(trx: Db, id: number, votes: Votes): Promise<void> {
  await trx
    .updateTable('candidate')
    .set({ votes_for: votes.votesFor, votes_against: votes.votesAgainst, votes_blank: votes.votesBlank })
    .where('id', '=', id)
    .execute()
}

/** Puts a candidate on another ballot or on none; votes counted on the ballot it leaves do not go along. */
export async function moveToBallot(trx: Db, id: number, ballotId: number | null): Promise<void> {
  await trx
    .updateTable('candidate')
    .set({ ballot_id: ballotId, votes_for: null, votes_against: null, votes_blank: null })
    .where('id', '=', id)
    .execute()
}

/** Fixes what came of a vote, when its session is closed. */
export async function freezeOutcome(trx: Db, id: number, votes: Votes, outcome: Outcome): Promise<void> {
  await updateVotes(trx, id, votes)
  await trx
    .updateTable('candidate')
    .set({
      members: outcome.members,
      votes_needed: outcome.votesNeeded,
      vote_percent: outcome.percent,
      vote_source: outcome.source,
      vote_sentence: outcome.sentence,
      passed: outcome.passed ? 1 : 0,
    })
    .where('id', '=', id)
    .execute()
}
