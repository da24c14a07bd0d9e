import type { Db } from '#main/context'
import type { VerdictOverride } from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { KeptVerdict } from '#shared/rules/verdict-change'

export async function listVerdictOverrides(db: Db, campaignId: number): Promise<VerdictOverride[]> {
  const rows = await db
    .selectFrom('verdict_override')
    .select(['award', 'person_id', 'unit_id', 'reason', 'made_at', 'verdict'])
    .where('campaign_id', '=', campaignId)
    .execute()
  return rows.map((row) => ({
    award: row.award,
    personId: row.person_id,
    unitId: row.unit_id,
    reason: row.reason,
    madeAt: row.made_at,
    verdict: JSON.parse(row.verdict),
  }))
}

type Key = { campaignId: number; award: AwardCode; personId: number | null; unitId: number | null }

/** Takes back what stood against a verdict, if anything did. */
export async function deleteVerdictOverride(db: Db, key: Key): Promise<void> {
  await db
    .deleteFrom('verdict_override')
    .where('campaign_id', '=', key.campaignId)
    .where('award', '=', key.award)
    .where('person_id', 'is', key.personId)
    .where('unit_id', 'is', key.unitId)
    .execute()
}

/** Keeps a reason against a verdict, in place of an earlier one. Call it inside a transaction. */
export async function replaceVerdictOverride(
  trx: Db,
  key: Key,
  override: { reason: string; madeAt: string; verdict: KeptVerdict },
): Promise<void> {
  await deleteVerdictOverride(trx, key)
  await trx
    .insertInto('verdict_override')
    .values({
      campaign_id: key.campaignId,
      award: key.award,
      person_id: key.personId,
      unit_id: key.unitId,
      reason: override.reason,
      made_at: override.madeAt,
      verdict: JSON.stringify(override.verdict),
    })
    .execute()
}
