import type { Db } from '#main/context'
import { listPeopleWithStays } from '#main/database/person-queries'
import { listUnits } from '#main/database/unit-queries'
import type { Day } from '#shared/day'
import type { Person } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import { nameSortKey } from '#shared/text/vietnamese'

/** The book as the rows of a workbook are judged against, indexed: a file may have thousands of rows. */
export type Roster = {
  today: Day
  units: Unit[]
  findByCode: (staffCode: string) => Person | undefined
  findByCitizenId: (citizenId: string) => Person | undefined
  /** Everyone with the name, however it is typed. */
  namesakes: (fullName: string) => Person[]
  /** By name or short name. */
  findUnit: (name: string) => Unit | undefined
  getUnit: (id: number) => Unit
}

export async function readRoster(db: Db, today: Day): Promise<Roster> {
  const people = await listPeopleWithStays(db)
  const units = await listUnits(db, today)
  const byCode = new Map(people.map((person) => [person.staffCode.toLowerCase(), person]))
  const byCitizenId = new Map(people.map((person) => [person.citizenId, person]))
  const byName = new Map<string, Person[]>()
  for (const person of people) {
    const key = nameSortKey(person.fullName)
    byName.set(key, [...(byName.get(key) ?? []), person])
  }
  const unitByName = new Map([
    ...units.map((unit): [string, Unit] => [nameSortKey(unit.shortName), unit]),
    ...units.map((unit): [string, Unit] => [nameSortKey(unit.name), unit]),
  ])
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  return {
    today,
    units,
    findByCode: (staffCode) => (staffCode === '' ? undefined : byCode.get(staffCode.toLowerCase())),
    findByCitizenId: (citizenId) => (citizenId === '' ? undefined : byCitizenId.get(citizenId)),
    namesakes: (fullName) => byName.get(nameSortKey(fullName)) ?? [],
    findUnit: (name) => unitByName.get(nameSortKey(name)),
    getUnit: (id) => unitById.get(id)!,
  }
}
