import type { Context, Db } from '#main/context'
import {
  deleteBallot,
  deletePaper,
  getBallotSession,
  insertBallot,
  putPaper,
  updateBallot,
} from '#main/database/ballot-queries'
import { listCandidates, moveToBallot, updateVotes } from '#main/database/candidate-queries'
import { createQueue } from '#main/services/in-order'
import { getOpenSession } from '#main/services/session-service'
import { loadSession } from '#main/services/session-view'
import type { Handlers } from '#shared/contract'
import type { BallotValues } from '#shared/domain/council'
import { AppError } from '#shared/result'

export function ballotHandlers(ctx: Context) {
  const inOrder = createQueue()
  /** Changes what belongs to a ballot's session and answers with the session whole. */
  const change = (ballotId: number, task: (trx: Db) => Promise<void>) =>
    inOrder(async () => {
      const sessionId = await getBallotSession(ctx.db, ballotId)
      await ctx.db.transaction().execute(async (trx) => {
        await getOpenSession(trx, sessionId)
        await task(trx)
      })
      return loadSession(ctx.db, sessionId)
    })

  return {
    'ballots.save': (values) =>
      inOrder(async () => {
        await ctx.db.transaction().execute((trx) => saveBallot(trx, values))
        return loadSession(ctx.db, values.sessionId)
      }),

    'ballots.delete': ({ id }) =>
      change(id, async (trx) => {
        const sessionId = await getBallotSession(trx, id)
        for (const candidate of await listCandidates(trx, sessionId))
          if (candidate.ballotId === id) await moveToBallot(trx, candidate.id, null)
        await deleteBallot(trx, id)
      }),

    'ballots.putPaper': ({ ballotId, ...paper }) => change(ballotId, (trx) => putPaper(trx, ballotId, paper)),

    'ballots.removePaper': ({ ballotId, round, number }) =>
      change(ballotId, (trx) => deletePaper(trx, ballotId, round, number)),
  } satisfies Pick<Handlers, 'ballots.save' | 'ballots.delete' | 'ballots.putPaper' | 'ballots.removePaper'>
}

/** Stores a ballot as typed, right or wrong; who is on it and their votes with it. */
async function saveBallot(trx: Db, values: BallotValues): Promise<void> {
  const { id: known, sessionId, candidateIds, votes, ...ballot } = values
  await getOpenSession(trx, sessionId)
  if (known !== null && (await getBallotSession(trx, known)) !== sessionId)
    throw new AppError('not-found', 'Phiếu này không thuộc phiên họp đang mở. Mở lại phiên họp.')
  const candidates = await listCandidates(trx, sessionId)
  const chosen = new Set(candidateIds)
  for (const candidateId of chosen)
    if (!candidates.some(({ id }) => id === candidateId))
      throw new AppError('not-found', 'Có người không còn trong danh sách xét. Mở lại phiên họp.')

  const id = known ?? (await insertBallot(trx, sessionId, ballot))
  if (known !== null) await updateBallot(trx, known, ballot)
  const typed = new Map(votes.map((line) => [line.candidateId, line]))
  for (const candidate of candidates) {
    const isOn = candidate.ballotId === id
    if (chosen.has(candidate.id)) {
      if (!isOn) await moveToBallot(trx, candidate.id, id)
      const line = typed.get(candidate.id)
      if (line) await updateVotes(trx, candidate.id, line)
    }
    // Held or returned ones keep their place on the ballot for when they are put to the vote after all.
    else if (isOn && candidate.fate === 'vote') await moveToBallot(trx, candidate.id, null)
  }
}
