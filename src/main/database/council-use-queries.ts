import type { Db } from '#main/context'

/** In how many councils and sessions somebody, or a unit, stands, and how many short dossiers are about them. */
export async function countCouncilUse(
  db: Db,
  { personId, unitId }: { personId: number | null; unitId: number | null },
): Promise<{ council: number; directNominations: number }> {
  const candidacies = await db
    .selectFrom('candidate')
    .select('id')
    .where('person_id', 'is', personId)
    .where('unit_id', 'is', unitId)
    .execute()
  const seats =
    personId === null
      ? []
      : await db
          .selectFrom('council_member')
          .select('council_id')
          .where('person_id', '=', personId)
          .unionAll(
            db
              .selectFrom('session_attendance')
              .select('session_id as council_id')
              .where('person_id', '=', personId),
          )
          .execute()
  const nominations = await db
    .selectFrom('direct_nomination')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('person_id', 'is', personId), eb('unit_id', 'is', unitId)]),
        ...(unitId === null ? [] : [eb('proposed_by_unit_id', '=', unitId)]),
      ]),
    )
    .execute()
  return { council: candidacies.length + seats.length, directNominations: nominations.length }
}
