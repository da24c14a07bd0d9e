import type { Db } from '#main/context'
import type { DraftTable } from '#main/database/schema'
import type { StoredDraft } from '#shared/domain/draft'

type DraftForm = DraftTable['form']

/** Never submitted values of one record of a form, as they were typed. */
export async function findDraft(db: Db, form: DraftForm, key: string): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom('draft')
    .select(['body', 'saved_at'])
    .where('form', '=', form)
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? { values: JSON.parse(row.body), savedAt: row.saved_at } : null
}

/** What is unfinished in a form, without the values. */
export async function listDrafts(
  db: Db,
  form: DraftForm,
): Promise<{ key: string; errorCount: number; savedAt: string }[]> {
  const rows = await db
    .selectFrom('draft')
    .select(['key', 'error_count', 'saved_at'])
    .where('form', '=', form)
    .orderBy('key')
    .execute()
  return rows.map((row) => ({ key: row.key, errorCount: row.error_count, savedAt: row.saved_at }))
}

/** Keeps what stands in a form over what stood there before. `body` is JSON. */
export async function putDraft(
  db: Db,
  draft: { form: DraftForm; key: string; body: string; errorCount: number; savedAt: string },
): Promise<void> {
  const { form, key } = draft
  const row = { body: draft.body, error_count: draft.errorCount, saved_at: draft.savedAt }
  await db
    .insertInto('draft')
    .values({ form, key, ...row })
    .onConflict((conflict) => conflict.columns(['form', 'key']).doUpdateSet(row))
    .execute()
}

export async function deleteDraft(db: Db, form: DraftForm, key: string): Promise<void> {
  await db.deleteFrom('draft').where('form', '=', form).where('key', '=', key).execute()
}
