import type { Db } from '#main/context'
import type { DirectNominationValues } from '#shared/domain/direct-nomination'
import { AppError } from '#shared/result'

export type StoredDirectNomination = Omit<DirectNominationValues, 'id'> & { id: number }

/** A campaign's awards proposed with a short dossier, as entered. */
export async function listDirectNominations(db: Db, campaignId: number): Promise<StoredDirectNomination[]> {
  const rows = await db
    .selectFrom('direct_nomination')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    award: row.award,
    personId: row.person_id,
    unitId: row.unit_id,
    position: row.position,
    deed: row.deed,
    deedOn: row.deed_on,
    proposedByUnitId: row.proposed_by_unit_id,
    receivedOn: row.received_on,
    papers: JSON.parse(row.papers),
    note: row.note,
  }))
}

/** Which campaign a nomination is of. @throws AppError `not-found` */
export async function getDirectNominationCampaign(db: Db, id: number): Promise<number> {
  const row = await db
    .selectFrom('direct_nomination')
    .select('campaign_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'Đề nghị này không còn nữa. Mở lại danh sách đề nghị.')
  return row.campaign_id
}

/** Stores a nomination whole and returns its id. */
export async function putDirectNomination(db: Db, values: DirectNominationValues): Promise<number> {
  const row = {
    campaign_id: values.campaignId,
    award: values.award,
    person_id: values.personId,
    unit_id: values.unitId,
    position: values.position,
    deed: values.deed,
    deed_on: values.deedOn,
    proposed_by_unit_id: values.proposedByUnitId,
    received_on: values.receivedOn,
    papers: JSON.stringify([...new Set(values.papers)]),
    note: values.note,
  }
  if (values.id === null)
    return (await db.insertInto('direct_nomination').values(row).returning('id').executeTakeFirstOrThrow()).id
  await db.updateTable('direct_nomination').set(row).where('id', '=', values.id).execute()
  return values.id
}

export async function deleteDirectNomination(db: Db, id: number): Promise<void> {
  await db.deleteFrom('direct_nomination').where('id', '=', id).execute()
}
