import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '#main/context'
import { countCouncilUse } from '#main/database/council-use-queries'
import { countLedgerUse } from '#main/database/ledger-queries'
import type { MembershipTable, PersonTable } from '#main/database/schema'
import { type Day, isWithin } from '#shared/day'
import type { Membership, Person, PersonListItem, PersonValues } from '#shared/domain/person'
import { isMassOrganisation, unitKinds } from '#shared/domain/unit'
import { AppError } from '#shared/result'
import { nameSortKey } from '#shared/text/vietnamese'

/** What the person's own row holds; the stays are rows of their own. */
type PersonOwn = Omit<PersonValues, 'id' | 'memberships'>

const ofRow = (row: Selectable<PersonTable>) => ({
  id: row.id,
  honorific: row.honorific,
  fullName: row.full_name,
  birthDate: row.birth_date,
  staffCode: row.staff_code,
  citizenId: row.citizen_id,
  isStudent: row.is_student === 1,
  isSample: row.is_sample === 1,
})

const ofFullRow = (row: Selectable<PersonTable>) => ({
  ...ofRow(row),
  note: row.note,
  verification: row.verification,
})

const toRow = (values: PersonOwn) => ({
  honorific: values.honorific,
  full_name: values.fullName,
  sort_key: nameSortKey(values.fullName),
  birth_date: values.birthDate,
  staff_code: values.staffCode,
  citizen_id: values.citizenId,
  note: values.note,
  is_student: values.isStudent ? (1 as const) : (0 as const),
})

/**
 * People in the order of their names, each with the stays that hold on `day`. Somebody whose every stay has
 * ended is a former one; somebody without any stay has only not been placed yet and is always listed. Students
 * are listed only when asked for.
 */
export async function listPeople(
  db: Db,
  day: Day,
  includesFormer: boolean,
  includesStudents = false,
): Promise<PersonListItem[]> {
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .$if(!includesStudents, (query) => query.where('is_student', '=', 0))
    .orderBy('sort_key')
    .orderBy('id')
    .execute()
  const stays = await db
    .selectFrom('membership')
    .innerJoin('unit', 'unit.id', 'membership.unit_id')
    .select([
      'membership.person_id',
      'membership.unit_id',
      'membership.position',
      'membership.from_day',
      'membership.to_day',
      'unit.kind',
      'unit.name',
      'unit.short_name',
    ])
    .orderBy('unit.sort_order')
    .orderBy('membership.id')
    .execute()
  const staysOf = new Map<number, typeof stays>()
  for (const stay of stays) staysOf.set(stay.person_id, [...(staysOf.get(stay.person_id) ?? []), stay])

  return rows.flatMap((row) => {
    const own = staysOf.get(row.id) ?? []
    const isFormer = own.length > 0 && own.every((stay) => stay.to_day !== null && stay.to_day < day)
    if (isFormer && !includesFormer) return []
    const holding = own
      .filter((stay) => isWithin(day, stay.from_day, stay.to_day))
      .sort((a, b) => Number(isMassOrganisation(a.kind)) - Number(isMassOrganisation(b.kind)))
      .map((stay) => ({
        unitId: stay.unit_id,
        unitShortName: stay.short_name,
        unitName: stay.name,
        position: stay.position,
      }))
    return [{ ...ofRow(row), stays: holding }]
  })
}

export async function findPerson(db: Db, id: number): Promise<Person | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const stays = await selectMemberships(db).where('person_id', '=', id).execute()
  return { ...ofFullRow(row), memberships: stays.map(toMembership) }
}

export async function getPerson(db: Db, id: number): Promise<Person> {
  const person = await findPerson(db, id)
  if (!person) throw new AppError('not-found', 'Người này không còn nữa. Mở lại danh sách nhân sự.')
  return person
}

/** Every person whole, in the order of their names. Two queries, however many people. */
export async function listPeopleWithStays(db: Db): Promise<Person[]> {
  const rows = await db.selectFrom('person').selectAll().orderBy('sort_key').orderBy('id').execute()
  const stays = await selectMemberships(db).execute()
  const staysOf = new Map<number, Membership[]>()
  for (const stay of stays)
    staysOf.set(stay.person_id, [...(staysOf.get(stay.person_id) ?? []), toMembership(stay)])
  return rows.map((row) => ({ ...ofFullRow(row), memberships: staysOf.get(row.id) ?? [] }))
}

/** Stays in the college's own units before those in union and youth union; of each the latest first. */
const selectMemberships = (db: Db) =>
  db
    .selectFrom('membership')
    .innerJoin('unit', 'unit.id', 'membership.unit_id')
    .selectAll('membership')
    .orderBy((eb) => eb('unit.kind', 'in', unitKinds.filter(isMassOrganisation)))
    .orderBy((eb) => eb.fn.coalesce('membership.from_day', eb.val('')), 'desc')
    .orderBy('membership.id')

const toMembership = (row: Selectable<MembershipTable>): Membership => ({
  unitId: row.unit_id,
  position: row.position,
  from: row.from_day,
  to: row.to_day,
})

/** Who already has the staff code, capitals aside, or the CCCD. */
export async function findPersonByNumber(
  db: Db,
  column: 'staff_code' | 'citizen_id',
  number: string,
): Promise<{ id: number; name: string } | undefined> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'honorific', 'full_name'])
    .where(sql`lower(${sql.ref(column)})`, '=', number.toLowerCase())
    .executeTakeFirst()
  return row && { id: row.id, name: `${row.honorific.toLowerCase()} ${row.full_name}` }
}

export async function insertPerson(
  db: Db,
  values: PersonOwn & { isSample?: boolean; memberships: Membership[] },
): Promise<number> {
  const { id } = await db
    .insertInto('person')
    .values({ ...toRow(values), is_sample: values.isSample ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertMemberships(db, id, values.memberships)
  return id
}

export async function updatePerson(
  db: Db,
  id: number,
  values: PersonOwn & { memberships: Membership[] },
): Promise<void> {
  await db.updateTable('person').set(toRow(values)).where('id', '=', id).execute()
  await db.deleteFrom('membership').where('person_id', '=', id).execute()
  await insertMemberships(db, id, values.memberships)
}

async function insertMemberships(db: Db, personId: number, memberships: Membership[]): Promise<void> {
  if (memberships.length === 0) return
  await db
    .insertInto('membership')
    .values(
      memberships.map((stay) => ({
        person_id: personId,
        unit_id: stay.unitId,
        position: stay.position,
        from_day: stay.from,
        to_day: stay.to,
      })),
    )
    .execute()
}

export async function deletePerson(db: Db, id: number): Promise<void> {
  await db.deleteFrom('person').where('id', '=', id).execute()
}

/** In how many submissions (stored or still being typed) and decisions a person stands, and what the ledger holds. */
export async function countPersonUse(
  db: Db,
  id: number,
): Promise<{
  submissions: number
  decisions: number
  ledger: number
  council: number
  directNominations: number
}> {
  const stored = await db
    .selectFrom('submission_person')
    .innerJoin('submission', 'submission.id', 'submission_person.submission_id')
    .select(['campaign_id', 'unit_id'])
    .where('person_id', '=', id)
    .execute()
  const typed = await db
    .selectFrom('draft')
    .select('key')
    .where('form', '=', 'submission')
    .where(
      sql<boolean>`exists (select 1 from json_each(draft.body, '$.people') as line where line.value ->> '$.personId' = ${id})`,
    )
    .execute()
  const decided = await db
    .selectFrom('decision_entry')
    .select('decision_id')
    .where('person_id', '=', id)
    .union(db.selectFrom('decision_exclusion').select('decision_id').where('person_id', '=', id))
    .union(db.selectFrom('decision_amount').select('decision_id').where('person_id', '=', id))
    .execute()
  return {
    submissions: new Set([
      ...stored.map((line) => `${line.campaign_id}/${line.unit_id}`),
      ...typed.map((draft) => draft.key),
    ]).size,
    decisions: decided.length,
    ledger: await countLedgerUse(db, { personId: id, unitId: null }),
    ...(await countCouncilUse(db, { personId: id, unitId: null })),
  }
}
