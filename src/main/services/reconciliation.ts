import type { Db } from '#main/context'
import { listCertificates } from '#main/database/certificate-queries'
import { listExports } from '#main/database/document-queries'
import { type CampaignBook, openCampaignBook } from '#main/services/documents/book'
import { campaignDecisions, standingLines } from '#main/services/documents/campaign-decisions'
import { staleDocuments } from '#main/services/documents/stale-documents'
import { stagedDecision, stagesBeforeDecisions } from '#main/services/reconciliation-stages'
import type { Day } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import { entryKeyText } from '#shared/domain/decision'
import type { Reconciliation } from '#shared/domain/reconciliation'
import { reconcile, type StagedDecision, type StageEntry } from '#shared/rules/reconciliation'

/** The whole screen: the table, what disagrees, and the papers that are out of date. */
export async function reconcileCampaign(db: Db, campaignId: number, today: Day): Promise<Reconciliation> {
  const book = await openCampaignBook(db, campaignId, today)
  return { ...(await loadReconciliation(book)), staleDocuments: await staleDocuments(book) }
}

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
    const corrected = new Set(
      decision.amendments
        .filter(({ kind }) => kind === 'correction')
        .flatMap(({ changes }) => changes.map(({ entryPlace }) => entryPlace)),
    )
    decisions.push({
      ...stagedDecision(
        decision,
        lines.filter(({ isRevoked }) => !isRevoked),
      ),
      excluded: [...decision.exclusions, ...lines.filter(({ isRevoked }) => isRevoked)],
      corrected: lines.filter((_, place) => corrected.has(place)),
      listed: amended(listedIn(viewOf('decision', String(decision.id))), decision.entries, lines),
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

/**
 * A saved list as later decisions have left it. The list that was signed stays as it was; where it says what was
 * issued, it says with the corrections and revocations what stands.
 */
function amended(
  listed: StageEntry[] | null,
  issued: readonly StageEntry[],
  lines: readonly (StageEntry & { isRevoked: boolean })[],
): StageEntry[] | null {
  if (!listed) return null
  const written = (entry: StageEntry) =>
    JSON.stringify([entryKeyText(entry), entry.honorific, entry.name, entry.position, entry.unitName])
  const places = new Map(issued.map((entry, place) => [written(entry), place]))
  return listed.flatMap((entry) => {
    const line = lines[places.get(written(entry)) ?? -1]
    return line?.isRevoked ? [] : [line ?? entry]
  })
}

/** How many of each award the saved report says were given. */
function reportedIn(view: unknown): Map<AwardCode, number> | null {
  const { awarded } = (view ?? {}) as { awarded?: readonly { award: AwardCode; count: number }[] }
  return awarded ? new Map(awarded.map(({ award, count }) => [award, count])) : null
}
