import type { Db } from '#main/context'
import { insertPerson, updatePerson } from '#main/database/person-queries'
import { insertUnit, nextUnitPlace } from '#main/database/unit-queries'
import { type PersonVerdict, sameCode } from '#main/workbooks/judge-people'
import type { ReadPerson } from '#main/workbooks/people-table'
import type { Roster } from '#main/workbooks/roster'
import { stayChange, staysAfter } from '#main/workbooks/stay-change'
import { kindOf, shortNameOf } from '#main/workbooks/unit-names'
import type { Person } from '#shared/domain/person'
import { nameSortKey, sameName } from '#shared/text/vietnamese'

export type Written = { added: number; updated: number; unitsAdded: number }

/** Writes the rows to be added and updated, with the units they need. Call it inside a transaction. */
export async function writePeople(trx: Db, verdicts: PersonVerdict[], roster: Roster): Promise<Written> {
  const newUnits = new Map<string, number>()
  const unitIdOf = async (name: string): Promise<number | null> => {
    if (name === '') return null
    const known = roster.findUnit(name)?.id ?? newUnits.get(nameSortKey(name))
    if (known !== undefined) return known
    const sortOrder = await nextUnitPlace(trx)
    const unit = { kind: kindOf(name) ?? 'office', name, shortName: shortNameOf(name), from: null, to: null }
    const id = await insertUnit(trx, { ...unit, sortOrder })
    newUnits.set(nameSortKey(name), id)
    return id
  }

  const added = verdicts.filter(({ fate }) => fate === 'add')
  for (const { row } of added) {
    const { unitName, from, position, ...own } = row.values
    const unitId = await unitIdOf(unitName)
    const memberships = unitId === null ? [] : [{ unitId, position, from, to: null }]
    await insertPerson(trx, { ...own, note: '', isStudent: false, memberships })
  }
  const updated = verdicts.filter(({ fate }) => fate === 'update')
  for (const { row, person } of updated)
    if (person) {
      const change = stayChange(row, person, roster)
      const unitId = change.kind === 'join' ? await unitIdOf(row.values.unitName) : null
      const memberships = staysAfter(row, person, change, unitId)
      await updatePerson(trx, person.id, { ...mergedFields(row, person), memberships })
    }
  return { added: added.length, updated: updated.length, unitsAdded: newUnits.size }
}

/** What the row gives, and for empty cells what the book has. */
const mergedFields = ({ values, isHonorificGiven }: ReadPerson, person: Person) => ({
  honorific: isHonorificGiven ? values.honorific : person.honorific,
  fullName: sameName(person.fullName, values.fullName) ? person.fullName : values.fullName,
  birthDate: values.birthDate ?? person.birthDate,
  staffCode: sameCode(person.staffCode, values.staffCode)
    ? person.staffCode
    : values.staffCode || person.staffCode,
  citizenId: values.citizenId || person.citizenId,
  note: person.note,
  isStudent: person.isStudent,
})
