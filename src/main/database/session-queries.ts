import type { Selectable } from 'kysely'
import type { Db } from '#main/context'
import type { CouncilSessionTable } from '#main/database/schema'
import type { SessionListItem, SessionState, SessionValues } from '#shared/domain/council'
import { AppError } from '#shared/result'

export type Quorum = { isMet: boolean; sentence: string; source: string }

/** A session as entered, without candidates and ballots. `quorum` is frozen when it is closed. */
export type StoredSession = {
  id: number
  state: SessionState
  closedAt: string | null
  quorum: Quorum | null
  values: Omit<SessionValues, 'id' | 'councilId'> & { councilId: number }
}

/** @throws AppError `not-found` */
export async function getSession(db: Db, id: number): Promise<StoredSession> {
  const row = await db.selectFrom('council_session').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found', 'Phiên họp này không còn nữa. Mở lại danh sách phiên họp.')
  const attendance = await db
    .selectFrom('session_attendance')
    .selectAll()
    .where('session_id', '=', id)
    .execute()
  const guests = await db
    .selectFrom('session_guest')
    .select(['name', 'office'])
    .where('session_id', '=', id)
    .orderBy('place')
    .execute()
  const tellers = await db
    .selectFrom('session_teller')
    .select('name')
    .where('session_id', '=', id)
    .orderBy('place')
    .execute()
  return {
    id,
    state: row.state,
    closedAt: row.closed_at,
    quorum:
      row.quorum_sentence === null
        ? null
        : {
            isMet: row.quorum_met === 1,
            sentence: row.quorum_sentence,
            source: row.quorum_source ?? '',
          },
    values: {
      ...ofRow(row),
      attendance: attendance.map((line) => ({
        personId: line.person_id,
        isPresent: line.is_present === 1,
        reason: line.reason,
        hasWrittenOpinion: line.has_written_opinion === 1,
      })),
      guests,
      tellers: tellers.map(({ name }) => name),
    },
  }
}

const ofRow = (row: Selectable<CouncilSessionTable>) => ({
  campaignId: row.campaign_id,
  councilId: row.council_id,
  minutesNumber: row.minutes_number,
  tallyNumber: row.tally_number,
  invitationNumber: row.invitation_number,
  invitationOn: row.invitation_on,
  heldOn: row.held_on,
  startTime: row.start_time,
  endTime: row.end_time,
  location: row.location,
  guidance: row.guidance,
  agenda: row.agenda,
  discussion: row.discussion,
  resolution: row.resolution,
  candidateOrder: row.candidate_order,
})

/** A campaign's sessions in the order they were made. */
export async function listSessions(db: Db, campaignId: number): Promise<SessionListItem[]> {
  const rows = await db
    .selectFrom('council_session')
    .leftJoin('candidate', 'candidate.session_id', 'council_session.id')
    .select((eb) => [
      'council_session.id',
      'held_on',
      'minutes_number',
      'state',
      eb.fn.count<number>('candidate.id').as('candidates'),
      eb.fn.sum<number | null>('candidate.passed').as('passed'),
    ])
    .where('campaign_id', '=', campaignId)
    .groupBy('council_session.id')
    .orderBy('council_session.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    campaignId,
    heldOn: row.held_on,
    minutesNumber: row.minutes_number,
    state: row.state,
    candidateCount: row.candidates,
    passedCount: row.passed ?? 0,
  }))
}

/** Stores a session whole, without its candidates and ballots, and returns its id. Call it inside a transaction. */
export async function putSession(
  trx: Db,
  id: number | null,
  values: StoredSession['values'],
): Promise<number> {
  const row = {
    campaign_id: values.campaignId,
    council_id: values.councilId,
    minutes_number: values.minutesNumber,
    tally_number: values.tallyNumber,
    invitation_number: values.invitationNumber,
    invitation_on: values.invitationOn,
    held_on: values.heldOn,
    start_time: values.startTime,
    end_time: values.endTime,
    location: values.location,
    guidance: values.guidance,
    agenda: values.agenda,
    discussion: values.discussion,
    resolution: values.resolution,
    candidate_order: values.candidateOrder,
  }
  let session_id = id
  if (session_id === null)
    session_id = (
      await trx.insertInto('council_session').values(row).returning('id').executeTakeFirstOrThrow()
    ).id
  else await trx.updateTable('council_session').set(row).where('id', '=', session_id).execute()

  for (const table of ['session_attendance', 'session_guest', 'session_teller'] as const)
    await trx.deleteFrom(table).where('session_id', '=', session_id).execute()
  const owner = session_id
  const attendance = [...new Map(values.attendance.map((line) => [line.personId, line])).values()].map(
    (line) => ({
      session_id: owner,
      person_id: line.personId,
      is_present: line.isPresent ? (1 as const) : (0 as const),
      reason: line.reason,
      has_written_opinion: line.hasWrittenOpinion ? (1 as const) : (0 as const),
    }),
  )
  if (attendance.length > 0) await trx.insertInto('session_attendance').values(attendance).execute()
  const guests = values.guests.map((guest, place) => ({ session_id: owner, place, ...guest }))
  if (guests.length > 0) await trx.insertInto('session_guest').values(guests).execute()
  const tellers = values.tellers.map((name, place) => ({ session_id: owner, place, name }))
  if (tellers.length > 0) await trx.insertInto('session_teller').values(tellers).execute()
  return owner
}

export async function deleteSession(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('council_session').where('id', '=', id).execute()
}

export async function closeSession(trx: Db, id: number, closedAt: string, quorum: Quorum): Promise<void> {
  await trx
    .updateTable('council_session')
    .set({
      state: 'closed',
      closed_at: closedAt,
      quorum_met: quorum.isMet ? 1 : 0,
      quorum_sentence: quorum.sentence,
      quorum_source: quorum.source,
    })
    .where('id', '=', id)
    .execute()
}

/** Opens a session again and forgets what closing it had fixed. */
export async function reopenSession(trx: Db, id: number): Promise<void> {
  await trx
    .updateTable('council_session')
    .set({ state: 'open', closed_at: null, quorum_met: null, quorum_sentence: null, quorum_source: null })
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('candidate')
    .set({
      members: null,
      votes_needed: null,
      vote_percent: null,
      vote_source: null,
      vote_sentence: null,
      passed: null,
    })
    .where('session_id', '=', id)
    .execute()
}

/** The first award of the session that an issued decision has given. */
export async function findDecidedCandidate(
  db: Db,
  sessionId: number,
): Promise<{ name: string; number: string } | undefined> {
  return db
    .selectFrom('candidate')
    .innerJoin('council_session', 'council_session.id', 'session_id')
    .innerJoin('decision', 'decision.campaign_id', 'council_session.campaign_id')
    .innerJoin('decision_entry', 'decision_entry.decision_id', 'decision.id')
    .select(['candidate.name', 'decision.number'])
    .where('session_id', '=', sessionId)
    .where('candidate.passed', '=', 1)
    .where('decision.state', '=', 'issued')
    .whereRef('decision_entry.award', '=', 'candidate.award')
    .where((eb) =>
      eb.or([
        eb('decision_entry.person_id', '=', eb.ref('candidate.person_id')),
        eb('decision_entry.unit_id', '=', eb.ref('candidate.unit_id')),
      ]),
    )
    .orderBy('candidate.place')
    .executeTakeFirst()
}
