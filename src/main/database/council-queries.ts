import type { Selectable } from 'kysely'
import type { Db } from '#main/context'
import type { CouncilTable } from '#main/database/schema'
import type { Day } from '#shared/day'
import { type Council, type CouncilMember, type CouncilValues, councilRoles } from '#shared/domain/council'
import { AppError } from '#shared/result'

/** Councils with their members, the one that began last first. */
export async function listCouncils(db: Db, id?: number): Promise<Council[]> {
  const rows = await db
    .selectFrom('council')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id as number))
    .orderBy('valid_from', 'desc')
    .orderBy('id', 'desc')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const members = await db
    .selectFrom('council_member')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['council_id', 'person_id', 'honorific', 'full_name', 'role', 'position', 'unit_name'])
    .where('council_id', 'in', ids)
    .orderBy('place')
    .execute()
  const sessions = await db
    .selectFrom('council_session')
    .select(['council_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('council_id', 'in', ids)
    .groupBy('council_id')
    .execute()
  return rows.map((row) => ({
    ...ofRow(row),
    members: members
      .filter((member) => member.council_id === row.id)
      .map(
        (member): CouncilMember => ({
          personId: member.person_id,
          honorific: member.honorific,
          name: member.full_name,
          role: member.role,
          position: member.position,
          unitName: member.unit_name,
        }),
      )
      .sort((a, b) => councilRoles.indexOf(a.role) - councilRoles.indexOf(b.role)),
    sessionCount: sessions.find((session) => session.council_id === row.id)?.count ?? 0,
  }))
}

const ofRow = (row: Selectable<CouncilTable>) => ({
  id: row.id,
  name: row.name,
  decisionNumber: row.decision_number,
  decidedOn: row.decided_on,
  decidedBy: row.decided_by,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  note: row.note,
})

/** @throws AppError `not-found` */
export async function getCouncil(db: Db, id: number): Promise<Council> {
  const [council] = await listCouncils(db, id)
  if (!council) throw new AppError('not-found', 'Hội đồng này không còn nữa. Mở lại danh sách Hội đồng.')
  return council
}

/** The council that holds on a day: of several, the one that began last. */
export async function findCouncilOn(db: Db, day: Day): Promise<Council | undefined> {
  return (await listCouncils(db)).find(
    (council) => council.validFrom <= day && (council.validTo === null || day <= council.validTo),
  )
}

/** Stores a council whole and returns its id. Call it inside a transaction. */
export async function putCouncil(
  trx: Db,
  { id: known, members, ...values }: CouncilValues & { isSample?: boolean },
): Promise<number> {
  const row = {
    name: values.name,
    decision_number: values.decisionNumber,
    decided_on: values.decidedOn,
    decided_by: values.decidedBy,
    valid_from: values.validFrom,
    valid_to: values.validTo,
    note: values.note,
  }
  let id = known
  if (id === null)
    id = (
      await trx
        .insertInto('council')
        .values({ ...row, is_sample: values.isSample ? 1 : 0 })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  else await trx.updateTable('council').set(row).where('id', '=', id).execute()

  const council_id = id
  await trx.deleteFrom('council_member').where('council_id', '=', id).execute()
  const rows = members.flatMap(({ personId, role, position, unitName }, place) =>
    personId === null
      ? []
      : [{ council_id, place, person_id: personId, role, position, unit_name: unitName }],
  )
  if (rows.length > 0) await trx.insertInto('council_member').values(rows).execute()
  return id
}

export async function deleteCouncil(db: Db, id: number): Promise<void> {
  await db.deleteFrom('council').where('id', '=', id).execute()
}

/** The latest closed session a council has held: its day where known. */
export async function findClosedSession(
  db: Db,
  councilId: number,
): Promise<{ heldOn: Day | null } | undefined> {
  const row = await db
    .selectFrom('council_session')
    .select('held_on as heldOn')
    .where('council_id', '=', councilId)
    .where('state', '=', 'closed')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row
}
