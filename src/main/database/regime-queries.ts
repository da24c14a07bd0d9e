import type { Db } from '#main/context'
import type { RegimeOverrides } from '#shared/rules/resolve-settings'

/** Keys of confirmed rules are stored beside those of settings, told apart by this beginning. */
const confirmation = 'confirmed/'

/** What the college has set and confirmed for a regime. */
export async function loadRegimeOverrides(db: Db, regimeId: string): Promise<RegimeOverrides> {
  const rows = await db
    .selectFrom('regime_setting')
    .selectAll()
    .where('regime', '=', regimeId)
    .orderBy('key')
    .execute()
  const settings: Record<string, { value: unknown; source: string }> = {}
  const confirmed: Record<string, { source: string }> = {}
  for (const row of rows) {
    if (row.key.startsWith(confirmation))
      confirmed[row.key.slice(confirmation.length)] = { source: row.source }
    else settings[row.key] = { value: JSON.parse(row.value), source: row.source }
  }
  return { settings, confirmed }
}

export async function putRegimeSetting(
  db: Db,
  setting: { regimeId: string; key: string; value: unknown; source: string; changedAt: string },
): Promise<void> {
  const row = { value: JSON.stringify(setting.value), source: setting.source, changed_at: setting.changedAt }
  await db
    .insertInto('regime_setting')
    .values({ regime: setting.regimeId, key: setting.key, ...row })
    .onConflict((conflict) => conflict.columns(['regime', 'key']).doUpdateSet(row))
    .execute()
}

export async function deleteRegimeSetting(db: Db, regimeId: string, key: string): Promise<void> {
  await db.deleteFrom('regime_setting').where('regime', '=', regimeId).where('key', '=', key).execute()
}

export const confirmationKey = (ruleKey: string): string => `${confirmation}${ruleKey}`

/** Which regime the officer chose for a campaign against the proposal, with the reason; null when none. */
export async function findChosenRegime(
  db: Db,
  campaignId: number,
): Promise<{ regimeId: string; reason: string } | null> {
  const row = await db
    .selectFrom('campaign')
    .select(['regime', 'regime_reason'])
    .where('id', '=', campaignId)
    .executeTakeFirst()
  return row?.regime ? { regimeId: row.regime, reason: row.regime_reason } : null
}

export async function chooseRegime(
  db: Db,
  campaignId: number,
  regimeId: string | null,
  reason: string,
): Promise<void> {
  await db
    .updateTable('campaign')
    .set({ regime: regimeId, regime_reason: regimeId === null ? '' : reason })
    .where('id', '=', campaignId)
    .execute()
}
