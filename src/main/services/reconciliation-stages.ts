/** What each stage of a campaign has on record, gathered for src/shared/rules/reconciliation.ts. */
import type { Db } from '#main/context'
import { campaignSettings } from '#main/services/campaign-regime'
import { listNominees } from '#main/services/nominees'
import { awardCodes } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { needsCouncil } from '#shared/domain/campaign-names'
import type { Decision, DecisionEntry } from '#shared/domain/decision'
import { oncePerAward } from '#shared/domain/decision-list'
import type { ReconciliationInput, StagedCandidate, StagedDecision } from '#shared/rules/reconciliation'

/** The stages before the decisions. */
export async function stagesBeforeDecisions(
  db: Db,
  campaign: Campaign,
): Promise<Omit<ReconciliationInput, 'decisions' | 'reported'>> {
  const { values: settings } = await campaignSettings(db, campaign)
  const nominees = oncePerAward(await listNominees(db, campaign))
  return {
    needsCouncil: needsCouncil(campaign),
    ownAwards: awardCodes.filter((award) => settings[`decides.${award}`] === 'principal'),
    nominated: nominees.map(({ award, personId, unitId, honorific, name, position, unitName, source }) => ({
      award,
      personId,
      unitId,
      honorific,
      name,
      position,
      unitName,
      at:
        'submittedByUnitId' in source
          ? { screen: 'submission', unitId: source.submittedByUnitId, field: '' }
          : null,
    })),
    candidates: await latestCandidates(db, campaign.id),
  }
}

/** Each nomination as the last session that had it on its list wrote it. */
async function latestCandidates(db: Db, campaignId: number): Promise<StagedCandidate[]> {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('council_session', 'council_session.id', 'session_id')
    .selectAll('candidate')
    .select('state')
    .where('campaign_id', '=', campaignId)
    .orderBy('session_id')
    .execute()
  const latest = new Map<string, StagedCandidate>()
  for (const row of rows)
    latest.set(`${row.award}/${row.person_id ?? ''}/${row.unit_id ?? ''}`, {
      award: row.award,
      personId: row.person_id,
      unitId: row.unit_id,
      honorific: row.honorific,
      name: row.name,
      position: row.position,
      unitName: row.unit_name,
      sessionId: row.session_id,
      ballotId: row.ballot_id,
      result:
        row.state === 'open'
          ? 'open'
          : row.fate !== 'vote'
            ? row.fate
            : row.passed === 1
              ? 'passed'
              : 'failed',
    })
  return [...latest.values()]
}

/** A decision as the table takes it; what has been printed from it is added by who knows. */
export const stagedDecision = (
  decision: Pick<Decision, 'id' | 'number' | 'state' | 'awards' | 'exclusions'>,
  entries: readonly DecisionEntry[],
): StagedDecision => ({
  id: decision.id,
  name: decision.number ? `Quyết định số ${decision.number}` : 'Dự thảo quyết định',
  isIssued: decision.state === 'issued',
  awards: decision.awards,
  entries,
  excluded: decision.exclusions,
  corrected: [],
  listed: null,
  certified: null,
})
