import type { Db } from '#main/context'
import type { Day } from '#shared/day'
import type { DocumentKey, DocumentKind } from '#shared/domain/document'

/** The last time a document was saved. `view` is the JSON it was printed from. */
export type StoredExport = { kind: DocumentKind; key: string; at: string; path: string; view: string }

export async function listExports(db: Db, campaignId: number): Promise<StoredExport[]> {
  const rows = await db
    .selectFrom('document_export')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .execute()
  return rows.map((row) => ({
    kind: row.kind,
    key: row.key,
    at: row.exported_at,
    path: row.path,
    view: row.view,
  }))
}

export async function findExport(
  db: Db,
  { campaignId, kind, key }: DocumentKey,
): Promise<StoredExport | null> {
  const row = await db
    .selectFrom('document_export')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? { kind, key, at: row.exported_at, path: row.path, view: row.view } : null
}

/** Remembers a saving over the one before. */
export async function putExport(db: Db, campaignId: number, exported: StoredExport): Promise<void> {
  const row = { exported_at: exported.at, path: exported.path, view: exported.view }
  await db
    .insertInto('document_export')
    .values({ campaign_id: campaignId, kind: exported.kind, key: exported.key, ...row })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'kind', 'key']).doUpdateSet(row))
    .execute()
}

/** The number and date of a document that has no record of its own. */
export async function putIssue(
  db: Db,
  { campaignId, kind, key }: DocumentKey,
  issue: { number: string; signedOn: Day | null },
): Promise<void> {
  const row = { number: issue.number, signed_on: issue.signedOn }
  await db
    .insertInto('document_issue')
    .values({ campaign_id: campaignId, kind, key, ...row })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'kind', 'key']).doUpdateSet(row))
    .execute()
}

/** The college's own wording, by kind and slot. */
export const listOwnTexts = (db: Db): Promise<{ kind: DocumentKind; slot: string; body: string }[]> =>
  db.selectFrom('document_text').select(['kind', 'slot', 'body']).execute()

export async function putOwnText(
  db: Db,
  text: { kind: DocumentKind; slot: string; body: string },
  changedAt: string,
): Promise<void> {
  const row = { body: text.body, changed_at: changedAt }
  await db
    .insertInto('document_text')
    .values({ kind: text.kind, slot: text.slot, ...row })
    .onConflict((conflict) => conflict.columns(['kind', 'slot']).doUpdateSet(row))
    .execute()
}

export async function deleteOwnText(db: Db, kind: DocumentKind, slot: string): Promise<void> {
  await db.deleteFrom('document_text').where('kind', '=', kind).where('slot', '=', slot).execute()
}
