import { type Day, isWithin } from '#shared/day'
import type { AwardRecordValues } from '#shared/domain/ledger'
import type { Membership } from '#shared/domain/person'
import { isMassOrganisation, type Unit } from '#shared/domain/unit'

export type Place = { position: string; unitName: string }

type UnitOf = (id: number) => Pick<Unit, 'name' | 'kind'> | undefined

/** The college's own unit before union and youth union. */
function ownFirst(stays: Membership[], unitOf: UnitOf): Membership | undefined {
  const isOwn = (stay: Membership) => !isMassOrganisation(unitOf(stay.unitId)?.kind ?? 'office')
  return stays.find(isOwn) ?? stays[0]
}

const placeOf = (stay: Membership | undefined, unitOf: UnitOf): Place => ({
  position: stay?.position ?? '',
  unitName: stay ? (unitOf(stay.unitId)?.name ?? '') : '',
})

/** Where somebody was on a day; empty when nothing is known of it. @param memberships latest first */
export const placeOn = (memberships: Membership[], day: Day, unitOf: UnitOf): Place =>
  placeOf(
    ownFirst(
      memberships.filter((stay) => isWithin(day, stay.from, stay.to)),
      unitOf,
    ),
    unitOf,
  )

/** Where somebody is today, or was last. @param memberships latest first */
export function presentPlace(memberships: Membership[], today: Day, unitOf: UnitOf): Place {
  const place = placeOn(memberships, today, unitOf)
  return place.unitName === '' ? placeOf(ownFirst(memberships, unitOf), unitOf) : place
}

/** The day a record's position and unit belong to: of its decision, or the end of its year. */
export const dayOfRecord = (
  record: Pick<AwardRecordValues, 'decidedOn' | 'schoolYear' | 'calendarYear'>,
): Day =>
  record.decidedOn ??
  (record.schoolYear === null ? `${record.calendarYear}-12-31` : `${record.schoolYear + 1}-05-31`)
