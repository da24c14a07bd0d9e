import type { Db } from '#main/context'
import { knownLegalTexts } from '#shared/domain/known-legal-texts'
import type { LegalText, LegalTextValues } from '#shared/domain/legal-text'
import { AppError } from '#shared/result'

export async function listLegalTexts(db: Db): Promise<LegalText[]> {
  const rows = await db.selectFrom('legal_text').selectAll().execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    number: row.number,
    signedOn: row.signed_on,
    organ: row.organ,
    subject: row.subject,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    replacedBy: row.replaced_by,
    note: row.note,
  }))
}

export async function getLegalText(db: Db, id: number): Promise<LegalText> {
  const text = (await listLegalTexts(db)).find((candidate) => candidate.id === id)
  if (!text) throw new AppError('not-found', 'Văn bản này không còn trong kho căn cứ.')
  return text
}

const rowOf = (values: Omit<LegalTextValues, 'id'>) => ({
  kind: values.kind,
  number: values.number,
  signed_on: values.signedOn,
  organ: values.organ,
  subject: values.subject,
  valid_from: values.validFrom,
  valid_to: values.validTo,
  replaced_by: values.replacedBy,
  note: values.note,
})

/** Stores a text, new or changed, and returns its id. */
export async function putLegalText(db: Db, values: LegalTextValues): Promise<number> {
  if (values.id === null)
    return (await db.insertInto('legal_text').values(rowOf(values)).returning('id').executeTakeFirstOrThrow())
      .id
  await db.updateTable('legal_text').set(rowOf(values)).where('id', '=', values.id).execute()
  return values.id
}

export async function deleteLegalText(db: Db, id: number): Promise<void> {
  await db.deleteFrom('legal_text').where('id', '=', id).execute()
}

/** Puts the texts the app knows into an empty library. Call it inside a transaction. */
export async function fillLegalTexts(trx: Db): Promise<void> {
  const ids = new Map<string, number>()
  for (const text of knownLegalTexts)
    ids.set(text.number, await putLegalText(trx, { ...text, id: null, replacedBy: null }))
  for (const text of knownLegalTexts) {
    const successor = text.replacedBy === null ? undefined : ids.get(text.replacedBy)
    if (successor !== undefined)
      await trx
        .updateTable('legal_text')
        .set({ replaced_by: successor })
        .where('id', '=', ids.get(text.number) as number)
        .execute()
  }
}
