import type { NewRecord } from '#main/database/ledger-queries'
import { numberWithSign } from '#main/documents/document-number'
import { getAward } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import type { Decision } from '#shared/domain/decision'
import { awardLevelOf } from '#shared/domain/ledger'
import type { Organisation } from '#shared/domain/organisation'

/** What an issued decision adds to the award ledger: a record for each of its lines, as printed. Pure. */
export function recordsOfDecision(
  decision: Pick<Decision, 'id' | 'number' | 'signedOn' | 'carriesMoney' | 'entries'>,
  campaign: Pick<Campaign, 'kind' | 'schoolYear' | 'to' | 'isSample'>,
  organisation: Pick<Organisation, 'signerOffice' | 'name' | 'sign'>,
): NewRecord[] {
  const { signedOn } = decision
  return decision.entries.map((entry) => ({
    personId: entry.personId,
    unitId: entry.unitId,
    recipientName: entry.name,
    position: entry.position,
    unitName: entry.unitName,
    award: entry.award,
    awardName: getAward(entry.award).name,
    schoolYear: campaign.schoolYear,
    calendarYear: Number((signedOn ?? campaign.to).slice(0, 4)),
    level: awardLevelOf(entry.award),
    number: numberWithSign(decision.number, 'QĐ', organisation.sign),
    decidedOn: signedOn,
    decidedBy: `${organisation.signerOffice} ${organisation.name}`,
    // Not known yet where a decision on the money is still to come.
    amount: decision.carriesMoney ? entry.amount : null,
    isSuddenOrThematic: campaign.kind === 'sudden' || campaign.kind === 'thematic',
    source: 'decision',
    decisionId: decision.id,
    revokedOn: null,
    revokedBy: '',
    note: entry.amountNote,
    isSample: campaign.isSample,
  }))
}
