import type { Db } from '#main/context'
import { insertBallot, listBallots } from '#main/database/ballot-queries'
import {
  insertCandidate,
  listCandidates,
  placeCandidates,
  type StoredCandidate,
  updateSnapshot,
} from '#main/database/candidate-queries'
import { campaignSettings } from '#main/services/campaign-regime'
import { listSessionNominees, snapshotOf } from '#main/services/session-candidates'
import type { AwardCode } from '#shared/domain/award'
import { type BallotGroup, ballotGroupOf, ballotGroups, ballotTitle } from '#shared/domain/ballot-groups'
import type { Campaign } from '#shared/domain/campaign'
import { inCouncilOrder } from '#shared/domain/candidate-order'
import type { CandidateOrder } from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'
import { voteThreshold } from '#shared/rules/votes'

/**
 * Brings a session's list up to date: nominations not on it yet are added, each to the ballot of its group of titles
 * (a new one where there is none), and names, positions and units are taken as they are now. Fates and votes stay.
 */
export async function takeCandidates(
  trx: Db,
  campaign: Campaign,
  sessionId: number,
  order: CandidateOrder,
): Promise<void> {
  const nominees = await listSessionNominees(trx, campaign, sessionId)
  const before = await listCandidates(trx, sessionId)
  for (const candidate of before) {
    const nominee = nominees.get(entryKeyText(candidate))
    if (nominee) await updateSnapshot(trx, candidate.id, snapshotOf(nominee))
  }
  const known = new Set(before.map(entryKeyText))
  const added = [...nominees].flatMap(([key, nominee]) => (known.has(key) ? [] : [nominee]))
  if (added.length > 0) {
    const ballotFor = await ballotsByGroup(
      trx,
      campaign,
      sessionId,
      before,
      added.map(({ award }) => award),
    )
    for (const nominee of added)
      await insertCandidate(
        trx,
        sessionId,
        ballotFor.get(ballotGroupOf(nominee.award)) ?? null,
        snapshotOf(nominee),
      )
  }
  await reorderCandidates(trx, sessionId, order)
}

export async function reorderCandidates(trx: Db, sessionId: number, order: CandidateOrder): Promise<void> {
  const candidates = await listCandidates(trx, sessionId)
  await placeCandidates(
    trx,
    inCouncilOrder(candidates, order).map(({ id }) => id),
  )
}

/** The ballot of each group of titles among the awards: the one most of the group is on already, or a new one. */
async function ballotsByGroup(
  trx: Db,
  campaign: Campaign,
  sessionId: number,
  candidates: readonly StoredCandidate[],
  awards: readonly AwardCode[],
): Promise<Map<BallotGroup, number>> {
  const settings = await campaignSettings(trx, campaign)
  const ballots = await listBallots(trx, sessionId)
  const found = new Map<BallotGroup, number>()
  for (const group of ballotGroups) {
    const own = awards.filter((award) => ballotGroupOf(award) === group)
    if (own.length === 0) continue
    const title = ballotTitle(group, own)
    const counts = ballots.map(
      ({ id }) =>
        candidates.filter(
          (candidate) => candidate.ballotId === id && ballotGroupOf(candidate.award) === group,
        ).length,
    )
    const most = Math.max(0, ...counts)
    const existing =
      most > 0 ? ballots[counts.indexOf(most)] : ballots.find((ballot) => ballot.title === title)
    const id =
      existing?.id ??
      (await insertBallot(trx, sessionId, {
        title,
        isSecret: own.some((award) => voteThreshold(award, settings).isSecret),
        mode: 'totals',
        issued: null,
        returned: null,
        valid: null,
        invalid: null,
        note: '',
      }))
    found.set(group, id)
  }
  return found
}
