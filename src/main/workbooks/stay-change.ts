import type { ReadPerson } from '#main/workbooks/people-table'
import type { Roster } from '#main/workbooks/roster'
import { kindOf } from '#main/workbooks/unit-names'
import { addDays, isWithin } from '#shared/day'
import type { Membership, Person } from '#shared/domain/person'
import { isMassOrganisation } from '#shared/domain/unit'

/** What a row says about where somebody of the book works. */
export type StayChange =
  | { kind: 'none' }
  /** Already there: only the position may change. */
  | { kind: 'position'; stay: Membership }
  /** A new stay; `leaves`, when there is one, ends the day before. */
  | { kind: 'join'; leaves: Membership | null; leftUnit: string }
  | { kind: 'unclear'; hint: string }

export const currentStays = (person: Person, roster: Roster): Membership[] =>
  person.memberships.filter((stay) => isWithin(roster.today, stay.from, stay.to))

export function stayChange({ values }: ReadPerson, person: Person, roster: Roster): StayChange {
  if (values.unitName === '') return { kind: 'none' }
  const unit = roster.findUnit(values.unitName)
  const current = currentStays(person, roster)
  const here = current.find((stay) => stay.unitId === unit?.id)
  if (here) return { kind: 'position', stay: here }

  const isMass = isMassOrganisation(unit?.kind ?? kindOf(values.unitName) ?? 'office')
  const own = current.find((stay) => !isMassOrganisation(roster.getUnit(stay.unitId).kind))
  if (isMass || !own) return { kind: 'join', leaves: null, leftUnit: '' }
  const leftUnit = roster.getUnit(own.unitId).name
  if (values.from !== null && (own.from === null || own.from < values.from))
    return { kind: 'join', leaves: own, leftUnit }
  return {
    kind: 'unclear',
    hint: `Trong sổ đang ở ${leftUnit}, tệp không ghi chuyển từ ngày nào nên giữ nguyên đơn vị.`,
  }
}

/** The stays after a change. @param unitId of the unit the row names; needed to join it. */
export function staysAfter(
  { values }: ReadPerson,
  person: Person,
  change: StayChange,
  unitId: number | null,
): Membership[] {
  if (change.kind === 'position')
    return person.memberships.map((stay) =>
      stay === change.stay ? { ...stay, position: values.position || stay.position } : stay,
    )
  if (change.kind !== 'join' || unitId === null) return person.memberships
  const { from } = values
  return [
    { unitId, position: values.position, from, to: null },
    ...person.memberships.map((stay) =>
      stay === change.leaves && from !== null ? { ...stay, to: addDays(from, -1) } : stay,
    ),
  ]
}
