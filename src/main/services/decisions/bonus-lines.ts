import type { CampaignAwards, DraftLines } from '#main/services/decisions/award-lines'
import { payOn } from '#main/services/decisions/award-lines'
import { earlierAwards, type GivenAward, givenAwards } from '#main/services/decisions/earlier-awards'
import type { Day } from '#shared/day'
import { type AwardCode, awardCodes, hasFreeAmount } from '#shared/domain/award'
import type { AboutDecision, AbsentEntry, DecisionValues, EntryKey } from '#shared/domain/decision'
import { entryKeyText } from '#shared/domain/decision'
import { decisionEntries, type Nominee } from '#shared/domain/decision-list'

/** What issued decisions of the campaign have given and nobody has paid: because they left the money to another
 * decision, or because a higher title that paid instead has been revoked since. */
function unpaidAwards({ issued, campaign }: Pick<CampaignAwards, 'issued' | 'campaign'>): GivenAward[] {
  return [...givenAwards(issued, campaign).values()].filter(
    ({ entry, decision }) =>
      !entry.isRevoked &&
      entry.paid === 0 &&
      // A student's prize of 0 đồng was typed so.
      (!decision.carriesMoney || !hasFreeAmount(entry.award)) &&
      !wasPaidNothing(issued, campaign.id, entry),
  )
}

/** A decision on the money has had it on its list, be it with 0 đồng. */
const wasPaidNothing = (issued: CampaignAwards['issued'], campaignId: number, key: EntryKey): boolean =>
  issued.some(
    (decision) =>
      decision.kind === 'bonus' &&
      decision.campaignId === campaignId &&
      decision.entries.some((entry) => entryKeyText(entry) === entryKeyText(key) && !entry.isRevoked),
  )

/** A draft decision on the money: its list, its sums, and who gets nothing more by it. */
export function bonusLines(
  awards: CampaignAwards,
  values: DecisionValues,
  day: Day,
): DraftLines & { pays: AboutDecision[] } {
  const { issued, campaign } = awards
  const unpaid = unpaidAwards(awards)
  const keys = new Set(unpaid.map(({ entry }) => entryKeyText(entry)))
  const { pay, ratesOf, isMissing } = payOn(day, values.amounts)
  const earlier = earlierAwards(
    issued,
    (entry, campaignId) => campaignId === campaign.id && keys.has(entryKeyText(entry)),
  )
  const lines = decisionEntries(
    unpaid.map(({ entry }): Nominee & { deed: string } => ({
      ...entry,
      // The lines come in order and keep it within a unit.
      sortKey: String(entry.place).padStart(6, '0'),
      unitKind: 'office',
    })),
    [...awardCodes],
    pay,
    earlier,
  )
  const reasons = new Map(values.exclusions.map((exclusion) => [entryKeyText(exclusion), exclusion.reason]))
  const isExcluded = (entry: EntryKey) => reasons.has(entryKeyText(entry))
  const owed = lines.filter((entry) => entry.amount > 0 || isMissing(entry) || hasFreeAmount(entry.award))
  const entries = owed.filter((entry) => !isExcluded(entry))
  const decisionOf = new Map(unpaid.map(({ entry, decision }) => [entryKeyText(entry), decision]))
  const used = new Set(entries.map((entry) => decisionOf.get(entryKeyText(entry))!.id))
  return {
    entries,
    excluded: owed
      .filter(isExcluded)
      .map((entry) => ({ ...entry, reason: reasons.get(entryKeyText(entry)) ?? '' })),
    absent: lines
      .filter((entry) => !owed.includes(entry))
      .flatMap((entry): AbsentEntry[] =>
        // Of a decision with money its own list has said so.
        decisionOf.get(entryKeyText(entry))!.carriesMoney
          ? []
          : [
              {
                award: entry.award,
                personId: entry.personId,
                unitId: entry.unitId,
                honorific: entry.honorific,
                name: entry.name,
                unitName: entry.unitName,
                kind: 'unpaid',
                group: 'Không thưởng thêm',
                reason: entry.amountNote ? `${entry.amountNote}.` : 'Không có mức thưởng cho ngày ký này.',
              },
            ],
      ),
    rates: ratesOf(entries),
    withoutAmount: entries.filter(isMissing),
    pays: issued.filter((decision) => used.has(decision.id)).map(aboutOf),
  }
}

const aboutOf = ({
  id,
  kind,
  number,
  signedOn,
  subject,
}: CampaignAwards['issued'][number]): AboutDecision => ({
  id,
  kind,
  number,
  signedOn,
  subject,
})

/** The awards a decision on the money names: those of its lines. */
export const awardsOfLines = (entries: readonly EntryKey[]): AwardCode[] => [
  ...new Set(entries.map((entry) => entry.award)),
]
