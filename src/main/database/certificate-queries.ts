import type { Db } from '#main/context'
import type { AwardCode } from '#shared/domain/award'
import {
  type CertificateLayout,
  type CertificateLayoutValues,
  certificateLayoutSchema,
} from '#shared/domain/certificate'
import { AppError } from '#shared/result'

export async function listLayouts(db: Db): Promise<CertificateLayout[]> {
  const rows = await db.selectFrom('certificate_layout').selectAll().orderBy('id').execute()
  return rows.map(({ id, body }) => ({ ...certificateLayoutSchema.parse(JSON.parse(body)), id }))
}

/** Stores a layout; the one in use is the only one. Call it inside a transaction. */
export async function putLayout(trx: Db, { id, ...layout }: CertificateLayoutValues): Promise<number> {
  const write = (values: Omit<CertificateLayoutValues, 'id'>) => ({
    name: values.name,
    body: JSON.stringify({ ...values, id: null }),
  })
  if (layout.isInUse)
    for (const { id: other, ...values } of await listLayouts(trx))
      if (other !== id && values.isInUse)
        await trx
          .updateTable('certificate_layout')
          .set(write({ ...values, isInUse: false }))
          .where('id', '=', other)
          .execute()
  if (id === null)
    return (
      await trx
        .insertInto('certificate_layout')
        .values(write(layout))
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const done = await trx
    .updateTable('certificate_layout')
    .set(write(layout))
    .where('id', '=', id)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new AppError('not-found', 'Mẫu giấy khen này không còn trong sổ.')
  return id
}

export const deleteLayout = async (db: Db, id: number): Promise<void> => {
  await db.deleteFrom('certificate_layout').where('id', '=', id).execute()
}

/** A line of sổ cấp giấy khen. */
export type RegisteredCertificate = {
  decisionId: number
  entryPlace: number
  year: number
  number: number
  award: AwardCode
  note: string
}

/** The certificates of some decisions, in the order of the book. */
export async function listCertificates(
  db: Db,
  decisionIds: readonly number[],
): Promise<RegisteredCertificate[]> {
  if (decisionIds.length === 0) return []
  const rows = await db
    .selectFrom('certificate')
    .innerJoin('decision_entry', (join) =>
      join
        .onRef('decision_entry.decision_id', '=', 'certificate.decision_id')
        .onRef('decision_entry.place', '=', 'certificate.entry_place'),
    )
    .select(['certificate.decision_id', 'entry_place', 'year', 'number', 'note', 'award'])
    .where('certificate.decision_id', 'in', decisionIds)
    .orderBy('year')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    decisionId: row.decision_id,
    entryPlace: row.entry_place,
    year: row.year,
    number: row.number,
    award: row.award,
    note: row.note,
  }))
}

/**
 * Gives the lines named the next numbers of the year's book, in their order; one that has a number keeps it.
 * Call it inside a transaction.
 */
export async function numberCertificates(
  trx: Db,
  decisionId: number,
  year: number,
  entryPlaces: readonly number[],
): Promise<void> {
  const kept = new Set((await listCertificates(trx, [decisionId])).map(({ entryPlace }) => entryPlace))
  const { last } = await trx
    .selectFrom('certificate')
    .select((build) => build.fn.max('number').as('last'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const rows = entryPlaces
    .filter((place) => !kept.has(place))
    .map((entry_place, index) => ({
      decision_id: decisionId,
      entry_place,
      year,
      number: Number(last ?? 0) + index + 1,
      note: '',
    }))
  for (let start = 0; start < rows.length; start += 2_000)
    await trx
      .insertInto('certificate')
      .values(rows.slice(start, start + 2_000))
      .execute()
}
