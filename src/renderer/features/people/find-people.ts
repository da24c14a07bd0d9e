import type { PersonListItem } from '#shared/domain/person'
import { matchesSearch } from '#shared/text/vietnamese'

/** People of a unit (null: any) whose name or code matches what was typed. The order stays. */
export function findPeople(people: PersonListItem[], query: string, unitId: number | null): PersonListItem[] {
  const ofUnit =
    unitId === null ? people : people.filter((person) => person.stays.some((stay) => stay.unitId === unitId))
  if (query.trim() === '') return ofUnit
  return ofUnit.filter((person) =>
    matchesSearch(`${person.fullName} ${person.staffCode} ${person.citizenId}`, query),
  )
}
