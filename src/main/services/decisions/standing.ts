import type { Db } from '#main/context'
import { type IssuedDecision, linesOf, listIssuedOfPeriod } from '#main/database/decision-lines'
import { listAmendments } from '#main/database/decision-queries'
import type { Day } from '#shared/day'
import { type DecisionEntry, entryKeyText, type StandingEntry } from '#shared/domain/decision'
import { applyAmendments } from '#shared/domain/decision-amendments'

export type StandingDecision = Omit<IssuedDecision, 'entries'> & { entries: StandingEntry[] }

const standing = (entries: readonly DecisionEntry[]): StandingEntry[] =>
  entries.map((entry, place) => ({ ...entry, place, isRevoked: false, paid: entry.amount }))

/**
 * Every issued decision that gives or pays awards for a time, with its lines as they stand now. `paid` of an award is
 * what a decision on the money has paid for it where its own decision left that open.
 */
export async function listStandingOfPeriod(
  db: Db,
  period: { from: Day; to: Day },
): Promise<StandingDecision[]> {
  const issued = await listIssuedOfPeriod(db, period)
  const amendments = await listAmendments(
    db,
    issued.map((decision) => decision.id),
  )
  const decisions = issued.map((decision) => ({
    ...decision,
    entries: applyAmendments(standing(decision.entries), amendments.get(decision.id) ?? []).map((entry) => ({
      ...entry,
      paid: entry.isRevoked ? 0 : entry.amount,
    })),
  }))
  const paidLater = new Map<string, number>()
  for (const { kind, campaignId, entries } of decisions)
    if (kind === 'bonus')
      for (const entry of entries) {
        const key = `${campaignId}/${entryKeyText(entry)}`
        paidLater.set(key, (paidLater.get(key) ?? 0) + entry.paid)
      }
  return decisions.map((decision) =>
    decision.kind === 'bonus'
      ? decision
      : {
          ...decision,
          entries: decision.entries.map((entry) => ({
            ...entry,
            paid:
              entry.paid +
              (entry.isRevoked ? 0 : (paidLater.get(`${decision.campaignId}/${entryKeyText(entry)}`) ?? 0)),
          })),
        },
  )
}

/**
 * The lines of an issued decision after its amendments; `until` leaves out that amendment and those after it, for
 * reading it again as it was made.
 */
export async function standingEntries(
  db: Db,
  decisionId: number,
  until: number | null = null,
): Promise<StandingEntry[]> {
  const amendments = (await listAmendments(db, [decisionId])).get(decisionId) ?? []
  const end = amendments.findIndex((amendment) => amendment.id === until)
  return applyAmendments(
    standing(await linesOf(db, decisionId)),
    end < 0 ? amendments : amendments.slice(0, end),
  )
}
