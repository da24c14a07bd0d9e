import type { Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { freezeDecision, putDecision } from '#main/database/decision-queries'
import { insertInitiativeUse } from '#main/database/initiative-queries'
import { amendDecisionRecord, insertRecords, type RecordAmendment } from '#main/database/ledger-queries'
import { getOrganisation } from '#main/database/organisation-queries'
import { numberWithSign } from '#main/documents/document-number'
import { enterCertificates } from '#main/services/certificate-service'
import { givenAwards } from '#main/services/decisions/earlier-awards'
import { listStandingOfPeriod } from '#main/services/decisions/standing'
import { recordsOfDecision } from '#main/services/ledger-decision'
import { formatDay } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import { type Decision, type DecisionChange, entryKeyText } from '#shared/domain/decision'
import type { Organisation } from '#shared/domain/organisation'

/**
 * Freezes a decision and lets the ledger and the initiatives follow it. Call it inside a transaction, with a decision
 * that lacks nothing.
 */
export async function issueDecision(trx: Db, decision: Decision, now: string): Promise<void> {
  const campaign = await getCampaign(trx, decision.campaignId)
  const organisation = await getOrganisation(trx)
  switch (decision.kind) {
    case 'award':
      await freezeDecision(trx, decision.id, now, decision.money, decision.entries)
      await insertRecords(trx, recordsOfDecision(decision, campaign, organisation))
      await enterCertificates(trx, decision.id)
      for (const { initiativeId, personId, award } of decision.initiativeMarks)
        await insertInitiativeUse(trx, {
          initiativeId,
          personId,
          award,
          schoolYear: campaign.schoolYear,
          reuseReason: '',
        })
      return
    case 'bonus':
      await freezeDecision(trx, decision.id, now, decision.money, decision.entries)
      return payRecords(trx, decision, campaign, organisation, now)
    case 'correction':
    case 'revocation':
      // The lines' words are kept as they stood when it was issued.
      await putDecision(trx, valuesOf(decision))
      await freezeDecision(trx, decision.id, now, decision.money, [])
      return amendRecords(trx, decision, organisation, now)
  }
}

/** "Quyết định số 420/QĐ-CĐN ngày 20/07/2023" */
const nameOf = ({ number, signedOn }: Decision, { sign }: Organisation): string =>
  `Quyết định số ${numberWithSign(number, 'QĐ', sign)}${signedOn ? ` ngày ${formatDay(signedOn)}` : ''}`

function valuesOf(decision: Decision) {
  const { id, campaignId, kind, carriesMoney, aboutId, reason, changes, amounts, number, signedOn } = decision
  const { signerOffice, signerName, subject, legalBases, proposedBy, fundSource, awards, exclusions, note } =
    decision
  return {
    ...{ id, campaignId, kind, carriesMoney, aboutId, reason, changes, amounts, number, signedOn },
    ...{ signerOffice, signerName, subject, legalBases, proposedBy, fundSource, awards, exclusions, note },
  }
}

/** The sums go to the records of the decisions that gave the awards. */
async function payRecords(
  trx: Db,
  decision: Decision,
  campaign: Campaign,
  organisation: Organisation,
  now: string,
): Promise<void> {
  const given = givenAwards(await listStandingOfPeriod(trx, campaign), campaign)
  const trace = { reason: `Thưởng tiền theo ${nameOf(decision, organisation)}.`, at: now }
  for (const entry of decision.entries) {
    const source = given.get(entryKeyText(entry))
    if (source)
      await amendDecisionRecord(
        trx,
        { ...entry, decisionId: source.decision.id },
        { amount: entry.amount, note: entry.amountNote },
        trace,
      )
  }
}

/** What a correction or revocation does to the records of the lines it is about. */
async function amendRecords(
  trx: Db,
  decision: Decision,
  organisation: Organisation,
  now: string,
): Promise<void> {
  const about = decision.about!
  const name = nameOf(decision, organisation)
  const verb = decision.kind === 'correction' ? 'Đính chính' : 'Thu hồi'
  const trace = { reason: `${verb} theo ${name}: ${decision.reason}`, at: now }
  const given = givenAwards(await listStandingOfPeriod(trx, await getCampaign(trx, decision.campaignId)), {
    id: decision.campaignId,
  })
  const changesOf = Map.groupBy(decision.changes, (change) => change.entryPlace)
  for (const [place, changes] of changesOf) {
    const line = about.entries[place]!
    // A decision on the money has no records of its own: its sums stand with the awards it pays.
    const decisionId = about.kind === 'bonus' ? given.get(entryKeyText(line))?.decision.id : decision.aboutId
    if (decisionId === undefined || decisionId === null) continue
    const amendment =
      about.kind === 'bonus'
        ? amountOnly(changes)
        : amendmentOf(changes, line.personId === null, decision, name)
    await amendDecisionRecord(trx, { ...line, decisionId }, amendment, trace)
  }
}

function amountOnly(changes: readonly DecisionChange[]): RecordAmendment {
  const amount = changes.find((change) => change.field === 'amount')
  if (changes.some((change) => change.field === 'revoked')) return { amount: 0 }
  return amount ? { amount: Number(amount.after) } : {}
}

function amendmentOf(
  changes: readonly DecisionChange[],
  isCollective: boolean,
  decision: Decision,
  name: string,
): RecordAmendment {
  const amendment: RecordAmendment = {}
  for (const { field, after } of changes) {
    if (field === 'name') amendment.recipient_name = after
    // A collective's unit is itself.
    if (field === 'unitName' || (field === 'name' && isCollective)) amendment.unit_name = after
    if (field === 'position') amendment.position = after
    if (field === 'amount') amendment.amount = Number(after)
    if (field === 'revoked') {
      amendment.revoked_on = decision.signedOn
      amendment.revoked_by = name
    }
  }
  return amendment
}
