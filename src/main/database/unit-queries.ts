import type { Selectable } from 'kysely'
import type { Db } from '#main/context'
import { countCouncilUse } from '#main/database/council-use-queries'
import { countLedgerUse } from '#main/database/ledger-queries'
import type { UnitTable } from '#main/database/schema'
import type { Day } from '#shared/day'
import type { Unit, UnitValues } from '#shared/domain/unit'
import { unitKinds } from '#shared/domain/unit'
import { AppError } from '#shared/result'
import { sameName } from '#shared/text/vietnamese'

type UnitRow = Selectable<UnitTable> & { member_count: number }

const toUnit = (row: UnitRow): Unit => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  shortName: row.short_name,
  sortOrder: row.sort_order,
  from: row.from_day,
  to: row.to_day,
  isSample: row.is_sample === 1,
  memberCount: row.member_count,
})

const toRow = (values: Omit<UnitValues, 'id' | 'sortOrder'>) => ({
  kind: values.kind,
  name: values.name,
  short_name: values.shortName,
  from_day: values.from,
  to_day: values.to,
})

/** Units, each with the number of people who belong to it on `day`. */
const selectUnits = (db: Db, day: Day) =>
  db
    .selectFrom('unit')
    .selectAll('unit')
    .select((eb) =>
      eb
        .selectFrom('membership')
        .innerJoin('person', 'person.id', 'membership.person_id')
        .where('is_student', '=', 0)
        .whereRef('membership.unit_id', '=', 'unit.id')
        .where((on) => on.or([on('from_day', 'is', null), on('from_day', '<=', day)]))
        .where((on) => on.or([on('to_day', 'is', null), on('to_day', '>=', day)]))
        .select((count) => count.fn.count<number>('membership.person_id').distinct().as('members'))
        .$asScalar()
        .$notNull()
        .as('member_count'),
    )

/** Every unit in the officer's order; equal places by kind, then as they were entered. */
export async function listUnits(db: Db, day: Day): Promise<Unit[]> {
  const rows = await selectUnits(db, day).orderBy('sort_order').orderBy('id').execute()
  return rows
    .map(toUnit)
    .sort((a, b) => a.sortOrder - b.sortOrder || unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind))
}

export async function findUnit(db: Db, id: number, day: Day): Promise<Unit | undefined> {
  const row = await selectUnits(db, day).where('unit.id', '=', id).executeTakeFirst()
  return row && toUnit(row)
}

export async function getUnit(db: Db, id: number, day: Day): Promise<Unit> {
  const unit = await findUnit(db, id, day)
  if (!unit) throw new AppError('not-found', 'Đơn vị này không còn nữa. Mở lại danh sách đơn vị.')
  return unit
}

/** The unit that bears the name, however it is typed: case, spaces, hyphens and Unicode form aside. */
export async function findUnitNamed(
  db: Db,
  name: string,
): Promise<{ id: number; name: string; isSample: boolean } | undefined> {
  const rows = await db.selectFrom('unit').select(['id', 'name', 'is_sample']).execute()
  const row = rows.find((unit) => sameName(unit.name, name))
  return row && { id: row.id, name: row.name, isSample: row.is_sample === 1 }
}

/** A place after every other unit. */
export async function nextUnitPlace(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('unit')
    .select((eb) => eb.fn.coalesce(eb.fn.max('sort_order'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow()
  return last + 1
}

export async function insertUnit(
  db: Db,
  values: Omit<UnitValues, 'id' | 'sortOrder'> & { sortOrder: number; isSample?: boolean },
): Promise<number> {
  const { id } = await db
    .insertInto('unit')
    .values({ ...toRow(values), sort_order: values.sortOrder, is_sample: values.isSample ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateUnit(
  db: Db,
  id: number,
  values: Omit<UnitValues, 'id' | 'sortOrder'> & { sortOrder: number },
): Promise<void> {
  await db
    .updateTable('unit')
    .set({ ...toRow(values), sort_order: values.sortOrder })
    .where('id', '=', id)
    .execute()
}

export async function updateUnitPlace(db: Db, id: number, sortOrder: number): Promise<void> {
  await db.updateTable('unit').set({ sort_order: sortOrder }).where('id', '=', id).execute()
}

export async function deleteUnit(db: Db, id: number): Promise<void> {
  await db.deleteFrom('unit').where('id', '=', id).execute()
}

/** What holds a unit: people who are or were in it, what it handed in, what was decided about it, the ledger. */
export type UnitUse = {
  people: number
  formerPeople: number
  submissions: number
  decisions: number
  ledger: number
  council: number
  directNominations: number
}

export async function countUnitUse(db: Db, id: number, day: Day): Promise<UnitUse> {
  const stays = await db
    .selectFrom('membership')
    .select(['person_id', 'to_day'])
    .where('unit_id', '=', id)
    .execute()
  const everyone = new Set(stays.map((stay) => stay.person_id))
  const people = new Set(
    stays.filter((stay) => stay.to_day === null || stay.to_day >= day).map((stay) => stay.person_id),
  )
  const stored = await db.selectFrom('submission').select('campaign_id').where('unit_id', '=', id).execute()
  const typed = await db
    .selectFrom('draft')
    .select('key')
    .where('form', '=', 'submission')
    .where('key', 'like', `%/${id}`)
    .execute()
  const campaigns = new Set([
    ...stored.map((submission) => String(submission.campaign_id)),
    ...typed.map((draft) => draft.key.slice(0, draft.key.indexOf('/'))),
  ])
  const decided = await db
    .selectFrom('decision_entry')
    .select('decision_id')
    .where('unit_id', '=', id)
    .union(db.selectFrom('decision_exclusion').select('decision_id').where('unit_id', '=', id))
    .union(db.selectFrom('decision_amount').select('decision_id').where('unit_id', '=', id))
    .execute()
  return {
    people: people.size,
    formerPeople: everyone.size - people.size,
    submissions: campaigns.size,
    decisions: decided.length,
    ledger: await countLedgerUse(db, { personId: null, unitId: id }),
    ...(await countCouncilUse(db, { personId: null, unitId: id })),
  }
}
