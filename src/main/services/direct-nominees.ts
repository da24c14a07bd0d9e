import type { Db } from '#main/context'
import { listDirectNominations, type StoredDirectNomination } from '#main/database/direct-nomination-queries'
import { type Day, isWithin } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import type { CampaignNominee } from '#shared/domain/decision-list'
import type { Honorific } from '#shared/domain/person'
import type { UnitKind } from '#shared/domain/unit'
import { isMassOrganisation } from '#shared/domain/unit'

/** A nomination with a short dossier, and who it is about with names as they are now. */
export type DirectNominee = { nomination: StoredDirectNomination; nominee: CampaignNominee }

type UnitRow = { id: number; name: string; sort_order: number; kind: UnitKind }
type Stay = { unitId: number; position: string; from: Day | null; to: Day | null }

/**
 * Everybody proposed directly in the campaign. A person stands under the unit of that day; somebody of no unit, as
 * students may be, under the unit that proposed.
 */
export async function listDirectNominees(db: Db, campaign: Campaign): Promise<DirectNominee[]> {
  const nominations = await listDirectNominations(db, campaign.id)
  if (nominations.length === 0) return []
  const units = new Map(
    (await db.selectFrom('unit').select(['id', 'name', 'sort_order', 'kind']).execute()).map((unit) => [
      unit.id,
      unit,
    ]),
  )
  const personIds = nominations.flatMap(({ personId }) => personId ?? [])
  const people = new Map(
    personIds.length === 0
      ? []
      : (
          await db
            .selectFrom('person')
            .select(['id', 'honorific', 'full_name', 'sort_key'])
            .where('id', 'in', personIds)
            .execute()
        ).map((person) => [person.id, person]),
  )
  const stays =
    personIds.length === 0
      ? []
      : await db
          .selectFrom('membership')
          .select(['person_id', 'unit_id as unitId', 'position', 'from_day as from', 'to_day as to'])
          .where('person_id', 'in', personIds)
          .orderBy((eb) => eb.fn.coalesce('from_day', eb.val('')), 'desc')
          .orderBy('id')
          .execute()

  return nominations.flatMap((nomination): DirectNominee[] => {
    const { award, personId, unitId, deed, position } = nomination
    const source = { directNominationId: nomination.id }
    if (personId === null) {
      const unit = units.get(unitId ?? 0)
      if (!unit) return []
      const who = { honorific: null, name: unit.name, sortKey: '', position: '' }
      return [{ nomination, nominee: { award, personId, unitId, ...who, ...standing(unit), deed, source } }]
    }
    const person = people.get(personId)
    if (!person) return []
    const own = stays.filter((stay) => stay.person_id === personId)
    const stay = stayOn(own, nomination.deedOn ?? nomination.receivedOn ?? campaign.to, units)
    const who: { honorific: Honorific; name: string; sortKey: string } = {
      honorific: person.honorific,
      name: person.full_name,
      sortKey: person.sort_key,
    }
    const unit = units.get(stay?.unitId ?? nomination.proposedByUnitId ?? 0)
    return [
      {
        nomination,
        nominee: {
          award,
          personId,
          unitId,
          ...who,
          position: position || (stay?.position ?? ''),
          ...standing(unit),
          deed,
          source,
        },
      },
    ]
  })
}

/** After all units when nothing is known of one. */
const standing = (unit: UnitRow | undefined) => ({
  unitName: unit?.name ?? '',
  unitSortOrder: unit?.sort_order ?? 1_000_000,
  unitKind: unit?.kind ?? ('office' as const),
})

/** The stay of that day, the college's own unit first; else the latest. @param stays latest first */
function stayOn(stays: Stay[], day: Day, units: Map<number, UnitRow>): Stay | undefined {
  const own = stays.filter((stay) => !isMassOrganisation(units.get(stay.unitId)?.kind ?? 'office'))
  const holds = (stay: Stay) => isWithin(day, stay.from, stay.to)
  return own.find(holds) ?? stays.find(holds) ?? own[0] ?? stays[0]
}
