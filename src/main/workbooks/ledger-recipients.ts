import { called, described } from '#main/workbooks/judge-people'
import { objectOf } from '#main/workbooks/ledger-award-names'
import type { AwardRow } from '#main/workbooks/ledger-table'
import type { Roster } from '#main/workbooks/roster'
import { namesUnit } from '#main/workbooks/unit-names'
import { type Day, formatDay } from '#shared/day'
import type { Person } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import { foldDiacritics } from '#shared/text/vietnamese'

/** Whose award a row is: found for sure, found but to be confirmed, or not found. */
export type FoundRecipient =
  | { kind: 'person'; person: Person; doubt: string; note: string }
  | { kind: 'unit'; unit: Unit; doubt: string; note: string }
  | { kind: 'none'; why: string }

const none = (why: string): FoundRecipient => ({ kind: 'none', why })
const sure = (person: Person, note = ''): FoundRecipient => ({ kind: 'person', person, doubt: '', note })

export function findRecipient(values: AwardRow, roster: Roster): FoundRecipient {
  const name = values.name.replace(/^tập thể\s+/iu, '')
  const unit = roster.findUnit(name)
  if (isOfCollective(values, unit, name)) {
    if (unit) return { kind: 'unit', unit, doubt: '', note: '' }
    return none(`Không có đơn vị “${name.slice(0, 60)}” trong sổ. Thêm ở mục Đơn vị trước.`)
  }
  return findPersonOf(values, roster)
}

function isOfCollective(values: AwardRow, unit: Unit | undefined, name: string): boolean {
  if (values.isCollective) return true
  if (values.staffCode !== '' || values.citizenId !== '' || values.birthDate !== null) return false
  if (unit !== undefined || namesUnit(name) || name !== values.name) return true
  return values.stem !== null && objectOf(values.stem) === 'collective'
}

function findPersonOf(values: AwardRow, roster: Roster): FoundRecipient {
  const byCode = roster.findByCode(values.staffCode)
  const byCitizenId = roster.findByCitizenId(values.citizenId)
  if (byCode && byCitizenId && byCode.id !== byCitizenId.id)
    return none(`Mã là của ${called(byCode)}, CCCD là của ${called(byCitizenId)}.`)
  const numbered = byCode ?? byCitizenId
  if (numbered)
    return isNamed(numbered, values.name)
      ? sure(numbered)
      : none(
          `${byCode ? 'Mã' : 'CCCD'} này đã ghi cho ${called(numbered)}. Sửa lại tệp, hoặc sửa tên ở mục Nhân sự.`,
        )
  return findByName(values, roster)
}

const honorific = /^(ông|bà)\s+(?=\S+\s+\S)/iu

/** Diacritics aside: a number has already said who it is. */
const isNamed = (person: Person, name: string): boolean =>
  [name, name.replace(honorific, '')].some((one) => foldDiacritics(one) === foldDiacritics(person.fullName))

function findByName(values: AwardRow, roster: Roster): FoundRecipient {
  const whole = roster.namesakes(values.name)
  // Ông is a family name too, so the name as it stands goes first.
  const namesakes = whole.length > 0 ? whole : roster.namesakes(values.name.replace(honorific, ''))
  if (namesakes.length === 0) return none('Không thấy người này trong sổ. Thêm người ở mục Nhân sự trước.')
  const possible = namesakes.filter((person) => !isSomebodyElse(person, values))
  const [first] = namesakes
  if (possible.length === 0)
    return none(
      `Trong sổ, ${described(first!, roster)}${bornOn(first!.birthDate)} có ngày sinh, mã hoặc CCCD khác. Xem lại tệp, hoặc thêm người ở mục Nhân sự trước.`,
    )
  const born = possible.filter((person) => person.birthDate !== null && person.birthDate === values.birthDate)
  if (born.length === 1) return sure(born[0]!)

  const inUnit = possible.filter((person) => hasBeenIn(person, values.unitName, roster))
  const [only, another] = possible
  if (only && !another) {
    if (inUnit.length === 1) return sure(only, 'Khớp theo họ tên và đơn vị.')
    return doubtful(only, `Chỉ khớp họ tên với ${described(only, roster)}. Đánh dấu nếu đúng người này.`)
  }
  const all = possible.map((person) => `${described(person, roster)}${bornOn(person.birthDate)}`).join('; ')
  if (inUnit.length === 1)
    return doubtful(
      inUnit[0]!,
      `Có ${possible.length} người cùng tên: ${all}. Đánh dấu nếu là ${described(inUnit[0]!, roster)}.`,
    )
  return none(`Có ${possible.length} người cùng tên: ${all}. Ghi thêm ngày sinh, mã hoặc CCCD.`)
}

const doubtful = (person: Person, doubt: string): FoundRecipient => ({
  kind: 'person',
  person,
  doubt,
  note: '',
})

const bornOn = (birthDate: Day | null): string => (birthDate === null ? '' : `, sinh ${formatDay(birthDate)}`)

/** A birth date, code or CCCD that is known on both sides and differs. */
const isSomebodyElse = (person: Person, values: AwardRow): boolean =>
  (['birthDate', 'staffCode', 'citizenId'] as const).some((trait) => {
    const [stored, given] = [person[trait], values[trait]]
    return stored && given && stored.toLowerCase() !== given.toLowerCase()
  })

/** Now or ever: an old list names the unit of its time. */
function hasBeenIn(person: Person, unitName: string, roster: Roster): boolean {
  const unit = unitName === '' ? undefined : roster.findUnit(unitName)
  return unit !== undefined && person.memberships.some((stay) => stay.unitId === unit.id)
}
