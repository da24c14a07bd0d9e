import type { StandingDecision } from '#main/services/decisions/standing'
import type { Campaign } from '#shared/domain/campaign'
import { type EntryKey, entryKeyText, type StandingEntry } from '#shared/domain/decision'
import { recipientText } from '#shared/domain/decision-list'
import type { EarlierAward } from '#shared/domain/decision-pay'

/** An award of an issued decision that stands, with the decision it is in. */
export type GivenAward = { entry: StandingEntry; decision: StandingDecision }

/** The awards that issued decisions of one campaign have given, by key; those revoked since are among them. */
export function givenAwards(
  issued: readonly StandingDecision[],
  campaign: Pick<Campaign, 'id'>,
): Map<string, GivenAward> {
  return new Map(
    issued
      .filter((decision) => decision.kind === 'award' && decision.campaignId === campaign.id)
      .flatMap((decision) =>
        decision.entries.map((entry): [string, GivenAward] => [entryKeyText(entry), { entry, decision }]),
      ),
  )
}

/**
 * What awards of the campaign's time have been given before, for reckoning what others still pay. Awards of another
 * time stand beside them without effect, so they are not asked for.
 * @param except awards that are to be paid now
 */
export function earlierAwards(
  issued: readonly StandingDecision[],
  except: (entry: EntryKey, campaignId: number) => boolean,
): EarlierAward[] {
  return issued
    .filter((decision) => decision.kind === 'award')
    .flatMap((decision) =>
      decision.entries
        .filter((entry) => !entry.isRevoked && !except(entry, decision.campaignId))
        .map((entry) => ({
          recipient: recipientText(entry),
          award: entry.award,
          period: null,
          achievement: entry.deed,
          paid: entry.paid,
          number: decision.number,
        })),
    )
}
