import type { ReadPerson } from '#main/workbooks/people-table'
import type { Roster } from '#main/workbooks/roster'
import { currentStays, stayChange } from '#main/workbooks/stay-change'
import { type Day, formatDay } from '#shared/day'
import type { Person } from '#shared/domain/person'
import type { PersonRow, RowFate } from '#shared/domain/roster-import'
import { foldDiacritics, nameSortKey, sameName } from '#shared/text/vietnamese'

/** What becomes of a row, and why. */
export type PersonVerdict = {
  row: ReadPerson
  fate: RowFate
  reason: string
  /** The person of the book it is about; null for a new one. */
  person: Person | null
}

/** The fate of each row, in order: a row also answers for those above it. Pure. */
export function judgePeople(rows: ReadPerson[], roster: Roster): PersonVerdict[] {
  const above = new RowsAbove()
  return rows.map((row) => {
    const judged = judge(row, roster, above)
    const isNew = judged.fate === 'add' || judged.fate === 'doubt'
    const guess = isNew && !row.isHonorificGiven ? [`Chưa ghi Ông/Bà, tạm ghi ${row.values.honorific}.`] : []
    const verdict = { ...judged, reason: [judged.reason, ...row.notes, ...guess].join(' ') }
    if (verdict.fate !== 'refuse') above.add(verdict)
    return verdict
  })
}

/** Rows already accepted, by what a later row may repeat of them. */
class RowsAbove {
  readonly #byNumber = new Map<string, number>()
  readonly #byPerson = new Map<number, number>()
  readonly #byName = new Map<string, ReadPerson[]>()

  add({ row, person }: PersonVerdict): void {
    for (const number of numbersOf(row.values)) this.#byNumber.set(number, row.rowNumber)
    if (person) this.#byPerson.set(person.id, row.rowNumber)
    const name = nameSortKey(row.values.fullName)
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), row])
  }

  /** The row with the same code or CCCD. */
  sameNumber(values: PersonRow): number | undefined {
    return numbersOf(values)
      .map((number) => this.#byNumber.get(number))
      .find((rowNumber) => rowNumber !== undefined)
  }

  about(person: Person): number | undefined {
    return this.#byPerson.get(person.id)
  }

  namesakes(fullName: string): ReadPerson[] {
    return this.#byName.get(nameSortKey(fullName)) ?? []
  }
}

const numbersOf = ({ staffCode, citizenId }: PersonRow): string[] => [
  ...(staffCode === '' ? [] : [`code ${staffCode.toLowerCase()}`]),
  ...(citizenId === '' ? [] : [`id ${citizenId}`]),
]

function judge(row: ReadPerson, roster: Roster, above: RowsAbove): PersonVerdict {
  const { values } = row
  const [error] = Object.values(row.errors)
  if (error) return refuse(row, error)
  const twin = above.sameNumber(values)
  if (twin !== undefined)
    return refuse(
      row,
      `Trùng mã hoặc CCCD với dòng ${twin}. Mỗi người một dòng; đơn vị thứ hai ghi ở mục Nhân sự.`,
    )

  const byCode = roster.findByCode(values.staffCode)
  const byCitizenId = roster.findByCitizenId(values.citizenId)
  if (byCode && byCitizenId && byCode.id !== byCitizenId.id)
    return refuse(row, `Mã là của ${called(byCode)}, CCCD là của ${called(byCitizenId)}.`)
  const found = byCode ?? byCitizenId
  if (!found) return judgeByName(row, roster, above)

  const isSureOfBoth = byCode !== undefined && byCitizenId !== undefined
  if (!isSureOfBoth && foldDiacritics(found.fullName) !== foldDiacritics(values.fullName))
    return refuse(
      row,
      `${byCode ? 'Mã' : 'CCCD'} này đã ghi cho ${called(found)}. Sửa lại tệp, hoặc sửa tên ở mục Nhân sự.`,
    )
  return judgeKnown(row, found, roster, above)
}

const refuse = (row: ReadPerson, reason: string): PersonVerdict => ({
  ...{ row, fate: 'refuse', reason, person: null },
})

/** A row about somebody of the book. */
function judgeKnown(row: ReadPerson, person: Person, roster: Roster, above: RowsAbove): PersonVerdict {
  const twin = above.about(person)
  if (twin !== undefined) return refuse(row, `Người này đã có ở dòng ${twin}.`)
  const change = stayChange(row, person, roster)
  const changes = changesOf(row, person)
  if (change.kind === 'position' && isOther(row.values.position, change.stay.position))
    changes.push(fromTo('chức vụ', change.stay.position, row.values.position))
  if (change.kind === 'join') changes.push(fromTo('đơn vị', change.leftUnit, row.values.unitName))
  const hint = change.kind === 'unclear' ? change.hint : ''
  return changes.length > 0
    ? { row, fate: 'update', reason: `Đổi ${changes.join(', ')}. ${hint}`.trim(), person }
    : { row, fate: 'same', reason: hint || 'Đã có, không đổi.', person }
}

/** A row that no number ties to anybody: a namesake may be the same person. */
function judgeByName(row: ReadPerson, roster: Roster, above: RowsAbove): PersonVerdict {
  const { values } = row
  const namesakes = roster.namesakes(values.fullName)
  const alike = namesakes.filter((person) => !areClearlyTwo(person, values))
  const [only, another] = alike.filter(
    (person) => person.birthDate !== null && person.birthDate === values.birthDate,
  )
  if (only && !another) return judgeKnown(row, only, roster, above)
  const doubt = (whom: string): PersonVerdict => ({
    ...{ row, fate: 'doubt', person: null },
    reason: `Trùng tên với ${whom}, có thể là một người. Đánh dấu nếu là người khác.`,
  })
  if (alike[0]) return doubt(described(alike[0], roster))
  const repeated = above.namesakes(values.fullName).find((other) => !areClearlyTwo(other.values, values))
  if (repeated) return doubt(`dòng ${repeated.rowNumber}`)
  return { row, fate: 'add', reason: addReason(values, roster, namesakes[0]), person: null }
}

function addReason(values: PersonRow, roster: Roster, namesake: Person | undefined): string {
  return [
    'Thêm mới.',
    values.unitName === '' && 'Chưa ghi đơn vị.',
    values.unitName !== '' &&
      !roster.findUnit(values.unitName) &&
      `Đơn vị “${values.unitName}” sẽ được thêm.`,
    namesake && `Cùng tên với ${described(namesake, roster)} nhưng khác ngày sinh hoặc mã.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const isOther = (value: string, stored: string): boolean => value !== '' && value !== stored

type Traits = Pick<PersonRow, 'birthDate' | 'staffCode' | 'citizenId'>

/** Namesakes whose birth dates, codes or CCCDs are both known and differ. */
const areClearlyTwo = (a: Traits, b: Traits): boolean =>
  (['birthDate', 'staffCode', 'citizenId'] as const).some(
    (trait) => a[trait] && b[trait] && a[trait].toLowerCase() !== b[trait].toLowerCase(),
  )

export const called = (person: Person): string => `${person.honorific.toLowerCase()} ${person.fullName}`

export function described(person: Person, roster: Roster): string {
  const [stay] = currentStays(person, roster)
  return stay ? `${called(person)} (${roster.getUnit(stay.unitId).name})` : called(person)
}

/** Codes differ in more than capitals, names in more than capitals and spaces: less is no change. */
export const sameCode = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** What a row changes in the person's own fields. An empty cell changes nothing. */
function changesOf({ values, isHonorificGiven }: ReadPerson, person: Person): string[] {
  const shown = (day: Day | null) => (day === null ? '' : formatDay(day))
  const fields: [string, string, string][] = [
    ['Ông/Bà', person.honorific, isHonorificGiven ? values.honorific : ''],
    ['họ tên', person.fullName, sameName(person.fullName, values.fullName) ? '' : values.fullName],
    ['ngày sinh', shown(person.birthDate), shown(values.birthDate)],
    ['mã viên chức', person.staffCode, sameCode(person.staffCode, values.staffCode) ? '' : values.staffCode],
    ['CCCD', person.citizenId, values.citizenId],
  ]
  return fields.filter(([, stored, value]) => isOther(value, stored)).map((field) => fromTo(...field))
}

const fromTo = (what: string, from: string, to: string): string =>
  from === '' ? `${what} (${to})` : `${what} (${from} → ${to})`
