import type { Db } from '#main/context'
import type { BallotMode, BallotPaper, Mark } from '#shared/domain/council'
import { AppError } from '#shared/result'
import type { BallotCounts } from '#shared/rules/ballots'

/** A ballot as typed, with its papers; who stands on it is the candidates' own business. */
export type StoredBallot = BallotCounts & {
  id: number
  sessionId: number
  title: string
  isSecret: boolean
  mode: BallotMode
  note: string
  papers: BallotPaper[]
}

/** A session's ballots in the order of the vote. */
export async function listBallots(db: Db, sessionId: number): Promise<StoredBallot[]> {
  const rows = await db
    .selectFrom('ballot')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('place')
    .orderBy('id')
    .execute()
  const ids = rows.map((row) => row.id)
  const papers =
    ids.length === 0
      ? []
      : await db
          .selectFrom('ballot_paper')
          .selectAll()
          .where('ballot_id', 'in', ids)
          .orderBy('round')
          .orderBy('number')
          .execute()
  return rows.map((row) => ({
    id: row.id,
    sessionId,
    title: row.title,
    isSecret: row.is_secret === 1,
    mode: row.mode,
    issued: row.issued,
    returned: row.returned,
    valid: row.valid,
    invalid: row.invalid,
    note: row.note,
    papers: papers
      .filter((paper) => paper.ballot_id === row.id)
      .map((paper) => ({
        round: paper.round,
        number: paper.number,
        isValid: paper.is_valid === 1,
        marks: Object.entries(JSON.parse(paper.marks) as Record<string, Mark>).map(([id, mark]) => ({
          candidateId: Number(id),
          mark,
        })),
      })),
  }))
}

/** Which session a ballot is of. @throws AppError `not-found` */
export async function getBallotSession(db: Db, id: number): Promise<number> {
  const row = await db.selectFrom('ballot').select('session_id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found', 'Phiếu này không còn nữa. Mở lại phiên họp.')
  return row.session_id
}

type BallotRow = Omit<StoredBallot, 'id' | 'sessionId' | 'papers'>

const toRow = (ballot: BallotRow) => ({
  title: ballot.title,
  is_secret: ballot.isSecret ? (1 as const) : (0 as const),
  mode: ballot.mode,
  issued: ballot.issued,
  returned: ballot.returned,
  valid: ballot.valid,
  invalid: ballot.invalid,
  note: ballot.note,
})

/** Adds a ballot after the others of the session and returns its id. */
export async function insertBallot(trx: Db, sessionId: number, ballot: BallotRow): Promise<number> {
  const last = await trx
    .selectFrom('ballot')
    .select((eb) => eb.fn.max('place').as('place'))
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  const { id } = await trx
    .insertInto('ballot')
    .values({ ...toRow(ballot), session_id: sessionId, place: (last?.place ?? -1) + 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateBallot(trx: Db, id: number, ballot: BallotRow): Promise<void> {
  await trx.updateTable('ballot').set(toRow(ballot)).where('id', '=', id).execute()
}

/** Keeps what papers typed one by one came to beside them. */
export async function updateCounts(trx: Db, id: number, counts: BallotCounts): Promise<void> {
  const { issued, returned, valid, invalid } = counts
  await trx.updateTable('ballot').set({ issued, returned, valid, invalid }).where('id', '=', id).execute()
}

export async function deleteBallot(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('ballot').where('id', '=', id).execute()
}

/** Stores one paper in place of what stood under its round and number. */
export async function putPaper(trx: Db, ballotId: number, paper: BallotPaper): Promise<void> {
  const row = {
    is_valid: paper.isValid ? (1 as const) : (0 as const),
    marks: JSON.stringify(
      Object.fromEntries(paper.marks.map(({ candidateId, mark }) => [candidateId, mark])),
    ),
  }
  await trx
    .insertInto('ballot_paper')
    .values({ ballot_id: ballotId, round: paper.round, number: paper.number, ...row })
    .onConflict((conflict) => conflict.columns(['ballot_id', 'round', 'number']).doUpdateSet(row))
    .execute()
}

export async function deletePaper(trx: Db, ballotId: number, round: 1 | 2, number: number): Promise<void> {
  await trx
    .deleteFrom('ballot_paper')
    .where('ballot_id', '=', ballotId)
    .where('round', '=', round)
    .where('number', '=', number)
    .execute()
}
