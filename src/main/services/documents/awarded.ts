/** What came of the campaign's nominations: the council's votes, the issued decisions. */
import type { VotesView } from '#main/documents/proposed-views'
import { type Awardable, listAwardable } from '#main/services/awardable'
import type { Day } from '#shared/day'
import type { Decision, DecisionEntry } from '#shared/domain/decision'
import { entryKeyText } from '#shared/domain/decision'
import type { CampaignBook } from './book'
import { calledOf, campaignDecisions, standingLines } from './campaign-decisions'

export const awardableNominees = (book: CampaignBook): Promise<Awardable[]> =>
  book.share('awardable', () => listAwardable(book.db, book.campaign))

export type ClosedSession = { id: number; number: string; heldOn: Day | null }

export const closedSessions = (book: CampaignBook): Promise<ClosedSession[]> =>
  book.share('closed sessions', () =>
    book.db
      .selectFrom('council_session')
      .select(['id', 'minutes_number as number', 'held_on as heldOn'])
      .where('campaign_id', '=', book.campaign.id)
      .where('state', '=', 'closed')
      .orderBy('id')
      .execute(),
  )

/** Votes for, of all members, as closed sessions froze them; by session and `entryKeyText`. */
export const votesOfSessions = (book: CampaignBook): Promise<Map<string, VotesView>> =>
  book.share('votes', async () => {
    const rows = await book.db
      .selectFrom('candidate')
      .innerJoin('council_session', 'council_session.id', 'session_id')
      .select(['session_id', 'award', 'person_id', 'unit_id', 'votes_for', 'members'])
      .where('campaign_id', '=', book.campaign.id)
      .where('state', '=', 'closed')
      .where('fate', '=', 'vote')
      .execute()
    return new Map(
      rows.flatMap((row) => {
        if (row.votes_for === null || row.members === null) return []
        const key = entryKeyText({ award: row.award, personId: row.person_id, unitId: row.unit_id })
        return [[`${row.session_id}/${key}`, { votesFor: row.votes_for, votesTotal: row.members }] as const]
      }),
    )
  })

export type DecisionName = { number: string; signedOn: Day | null }

/** Where an award was given, to whom as it stands corrected, and by what it was taken back. */
export type Given = DecisionName &
  Pick<DecisionEntry, 'honorific' | 'name' | 'position'> & { revokedBy: DecisionName | null }

/** Awards of issued decisions, by `entryKeyText`; one given again after it was taken back stands as given. */
export const givenAwards = (book: CampaignBook): Promise<Map<string, Given>> =>
  book.share('given awards', async () => {
    const given = new Map<string, Given>()
    for (const decision of await campaignDecisions(book)) {
      if (decision.state !== 'issued' || decision.kind !== 'award') continue
      standingLines(decision).forEach((entry, place) => {
        const key = entryKeyText(entry)
        const known = given.get(key)
        if (known && known.revokedBy === null) return
        given.set(key, {
          number: decision.number,
          signedOn: decision.signedOn,
          honorific: calledOf(entry),
          name: entry.name,
          position: entry.position,
          revokedBy: entry.isRevoked ? revocationOf(decision, place) : null,
        })
      })
    }
    return given
  })

function revocationOf({ amendments }: Decision, place: number): DecisionName | null {
  const found = amendments.findLast(({ changes }) =>
    changes.some(({ entryPlace, field }) => entryPlace === place && field === 'revoked'),
  )
  return found ? { number: found.number, signedOn: found.signedOn } : null
}

/** Why a nomination was left out of an issued decision, by `entryKeyText`. */
export const exclusionReasons = (book: CampaignBook): Promise<Map<string, string>> =>
  book.share('exclusions', async () => {
    const decisions = (await campaignDecisions(book)).filter(({ state }) => state === 'issued')
    return new Map(
      decisions.flatMap(({ exclusions }) =>
        exclusions.map((exclusion) => [entryKeyText(exclusion), exclusion.reason] as const),
      ),
    )
  })
