import { listCertificates } from '#main/database/certificate-queries'
import { listExports } from '#main/database/document-queries'
import type { CampaignBook } from '#main/services/documents/book'
import { campaignDecisions, standingLines } from '#main/services/documents/campaign-decisions'
import { stagedDecision, stagesBeforeDecisions } from '#main/services/reconciliation-stages'
import type { AwardCode } from '#shared/domain/award'
import type { Reconciliation } from '#shared/domain/reconciliation'
import { reconcile, type StagedDecision, type StageEntry } from '#shared/rules/reconciliation'

/** The table and what disagrees, from what each stage has on record now. */
export async function loadReconciliation(
  book: CampaignBook,
): Promise<Omit<Reconciliation, 'staleDocuments'>> {
  const { db, campaign } = book
  const exports = await listExports(db, campaign.id)
  const viewOf = (kind: string, key: string): unknown => {
    const found = exports.find((one) => one.kind === kind && one.key === key)
    return found ? (JSON.parse(found.view) as { view: unknown }).view : null
  }
  const decisions: StagedDecision[] = []
  for (const decision of await campaignDecisions(book)) {
    if (decision.kind !== 'award') continue
    const lines = standingLines(decision)
    const certified = (await listCertificates(db, [decision.id])).flatMap(
      ({ entryPlace }) => lines[entryPlace] ?? [],
    )
    decisions.push({
      ...stagedDecision(
        decision,
        lines.filter(({ isRevoked }) => !isRevoked),
      ),
      ...(decision.amendments.length > 0 ? { asIssued: decision.entries } : {}),
      listed: listedIn(viewOf('decision', String(decision.id))),
      certified: certified.length > 0 ? certified.filter(({ isRevoked }) => !isRevoked) : null,
    })
  }
  return reconcile({
    ...(await stagesBeforeDecisions(db, campaign)),
    decisions,
    reported: reportedIn(viewOf('summary-report', '')),
  })
}

/** The lines of a decision's list as its saved file has them. */
function listedIn(view: unknown): StageEntry[] | null {
  const { entries } = (view ?? {}) as {
    entries?: readonly (Omit<StageEntry, 'personId' | 'unitId'> & { recipient: string })[]
  }
  if (!entries) return null
  return entries.map(({ award, recipient, honorific, name, position, unitName }) => {
    const [kind, id] = recipient.split(' ')
    return {
      award,
      personId: kind === 'person' ? Number(id) : null,
      unitId: kind === 'unit' ? Number(id) : null,
      honorific,
      name,
      position,
      unitName,
    }
  })
}

/** How many of each award the saved report says were given. */
function reportedIn(view: unknown): Map<AwardCode, number> | null {
  const { awarded } = (view ?? {}) as { awarded?: readonly { award: AwardCode; count: number }[] }
  return awarded ? new Map(awarded.map(({ award, count }) => [award, count])) : null
}
