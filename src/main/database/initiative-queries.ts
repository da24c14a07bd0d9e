import type { Db } from '#main/context'
import type { InitiativeRecord, InitiativeUse, InitiativeValues } from '#shared/domain/initiative'
import { AppError } from '#shared/result'

/** Every initiative with its authors and uses, latest first; or those some people have a share in. */
export async function listInitiatives(db: Db, authorIds?: number[]): Promise<InitiativeRecord[]> {
  const rows = await db
    .selectFrom('initiative')
    .selectAll()
    .$if(authorIds !== undefined, (query) =>
      query.where('id', 'in', (sub) =>
        sub
          .selectFrom('initiative_author')
          .select('initiative_id')
          .where('person_id', 'in', authorIds ?? []),
      ),
    )
    .orderBy('school_year', 'desc')
    .orderBy('title')
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const authors = await db
    .selectFrom('initiative_author')
    .innerJoin('person', 'person.id', 'person_id')
    .select([
      'initiative_id',
      'person_id as personId',
      'full_name as fullName',
      'share_percent as sharePercent',
    ])
    .where('initiative_id', 'in', ids)
    .orderBy('share_percent', 'desc')
    .orderBy('sort_key')
    .execute()
  const uses = await db
    .selectFrom('initiative_use')
    .innerJoin('person', 'person.id', 'person_id')
    .select([
      'initiative_id',
      'person_id as personId',
      'full_name as fullName',
      'award',
      'school_year as schoolYear',
      'reuse_reason as reuseReason',
    ])
    .where('initiative_id', 'in', ids)
    .orderBy('school_year')
    .execute()
  const own = <Row extends { initiative_id: number }>(list: Row[], id: number) =>
    list.filter((row) => row.initiative_id === id).map(({ initiative_id: _, ...row }) => row)
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    schoolYear: row.school_year,
    reach: row.reach,
    number: row.number,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by,
    note: row.note,
    isSample: row.is_sample === 1,
    authors: own(authors, row.id),
    uses: own(uses, row.id),
  }))
}

export async function getInitiative(db: Db, id: number): Promise<InitiativeRecord> {
  const initiative = (await listInitiatives(db)).find((candidate) => candidate.id === id)
  if (!initiative) throw new AppError('not-found', 'Sáng kiến này không còn trong sổ.')
  return initiative
}

/** Stores an initiative whole and returns its id. Call it inside a transaction. */
export async function putInitiative(trx: Db, values: InitiativeValues): Promise<number> {
  const row = {
    title: values.title,
    kind: values.kind,
    school_year: values.schoolYear,
    reach: values.reach,
    number: values.number,
    decided_on: values.decidedOn,
    decided_by: values.decidedBy,
    note: values.note,
  }
  let id = values.id
  if (id === null)
    id = (await trx.insertInto('initiative').values(row).returning('id').executeTakeFirstOrThrow()).id
  else await trx.updateTable('initiative').set(row).where('id', '=', id).execute()
  const initiative_id = id
  await trx.deleteFrom('initiative_author').where('initiative_id', '=', id).execute()
  await trx
    .insertInto('initiative_author')
    .values(
      values.authors.map((author) => ({
        initiative_id,
        person_id: author.personId,
        share_percent: author.sharePercent,
      })),
    )
    .execute()
  return id
}

export async function deleteInitiative(db: Db, id: number): Promise<void> {
  await db.deleteFrom('initiative').where('id', '=', id).execute()
}

export async function insertInitiativeUse(db: Db, use: InitiativeUse): Promise<void> {
  await db
    .insertInto('initiative_use')
    .values({
      initiative_id: use.initiativeId,
      person_id: use.personId,
      award: use.award,
      school_year: use.schoolYear,
      reuse_reason: use.reuseReason,
    })
    .execute()
}

export async function deleteInitiativeUse(db: Db, use: Omit<InitiativeUse, 'reuseReason'>): Promise<void> {
  await db
    .deleteFrom('initiative_use')
    .where('initiative_id', '=', use.initiativeId)
    .where('person_id', '=', use.personId)
    .where('award', '=', use.award)
    .where('school_year', '=', use.schoolYear)
    .execute()
}
