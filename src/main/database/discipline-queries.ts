import type { Db } from '#main/context'
import type { DisciplineRecord, DisciplineValues } from '#shared/domain/discipline'
import { AppError } from '#shared/result'

/** Disciplines of some people, earliest first. */
export async function listDisciplines(db: Db, personIds: number[]): Promise<DisciplineRecord[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('discipline')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('decided_on')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    level: row.level,
    number: row.number,
    decidedOn: row.decided_on,
    termEndsOn: row.term_ends_on,
    about: row.about,
    countedInEarlierYear: row.counted_in_earlier_year === 1,
    note: row.note,
  }))
}

/** Stores a discipline, new or changed, and returns its id. */
export async function putDiscipline(db: Db, values: DisciplineValues): Promise<number> {
  const row = {
    person_id: values.personId,
    kind: values.kind,
    level: values.level,
    number: values.number,
    decided_on: values.decidedOn,
    term_ends_on: values.termEndsOn,
    about: values.about,
    counted_in_earlier_year: values.countedInEarlierYear ? (1 as const) : (0 as const),
    note: values.note,
  }
  if (values.id === null)
    return (await db.insertInto('discipline').values(row).returning('id').executeTakeFirstOrThrow()).id
  const { numUpdatedRows } = await db
    .updateTable('discipline')
    .set(row)
    .where('id', '=', values.id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new AppError('not-found', 'Quyết định kỷ luật này không còn trong sổ.')
  return values.id
}

export async function deleteDiscipline(db: Db, id: number): Promise<void> {
  await db.deleteFrom('discipline').where('id', '=', id).execute()
}
