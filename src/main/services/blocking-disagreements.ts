import type { Db } from '#main/context'
import { listStandingOfPeriod } from '#main/services/decisions/standing'
import { stagedDecision, stagesBeforeDecisions } from '#main/services/reconciliation-stages'
import type { Campaign } from '#shared/domain/campaign'
import type { Decision } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import { reconcile } from '#shared/rules/reconciliation'

/**
 * What the stages before a draft say differently from it: Chốt is refused until they agree. Other drafts of the
 * campaign are not looked at; issued decisions are.
 */
export async function blockingDisagreements(
  db: Db,
  campaign: Campaign,
  draft: Pick<Decision, 'id' | 'number' | 'state' | 'awards' | 'exclusions' | 'entries'>,
): Promise<Lack[]> {
  const issued = (await listStandingOfPeriod(db, campaign)).filter(
    (decision) =>
      decision.kind === 'award' && decision.campaignId === campaign.id && decision.id !== draft.id,
  )
  const { disagreements } = reconcile({
    ...(await stagesBeforeDecisions(db, campaign)),
    decisions: [
      ...issued.map(({ id, number, entries }) => {
        const standing = entries.filter(({ isRevoked }) => !isRevoked)
        const awards = [...new Set(standing.map(({ award }) => award))]
        return {
          ...stagedDecision({ id, number, state: 'issued', awards, exclusions: [] }, standing),
          // A line taken back is not due again.
          asIssued: entries,
        }
      }),
      stagedDecision(draft, draft.entries),
    ],
    reported: null,
  })
  return disagreements
    .filter(({ isBlocking, key }) => isBlocking && (key === null || draft.awards.includes(key.award)))
    .map(({ message, at }) => ({ message, at: at ?? { screen: 'reconciliation' } }))
}
