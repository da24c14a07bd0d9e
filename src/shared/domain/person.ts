import { z } from 'zod'
import { optionalDay, optionalText, requiredText, rowId } from '#shared/fields'

export const honorifics = ['Ông', 'Bà'] as const
export type Honorific = (typeof honorifics)[number]

/** One stay of a person in a unit, with the position held there. Open-ended when `to` is null. */
export const membershipSchema = z
  .object({
    unitId: rowId.nullable().refine((id) => id !== null, 'Chọn đơn vị.'),
    position: optionalText(100),
    from: optionalDay,
    to: optionalDay,
  })
  .check((ctx) => {
    const { from, to } = ctx.value
    if (from && to && to < from)
      ctx.issues.push({ code: 'custom', input: to, path: ['to'], message: 'Đến ngày phải sau từ ngày.' })
  })

export const personInputSchema = z
  .object({
    id: rowId.nullable(),
    honorific: z.enum(honorifics, { error: 'Chọn Ông hoặc Bà.' }),
    fullName: requiredText('Nhập họ và tên.', 100),
    birthDate: optionalDay,
    /** Mã viên chức; text, because leading zeros matter. */
    staffCode: optionalText(30),
    /** Số CCCD, 12 digits; text for the same reason. */
    citizenId: optionalText(20).refine(
      (id) => id === '' || /^\d{12}$|^\d{9}$/.test(id),
      'Số CCCD có 12 chữ số (CMND cũ có 9).',
    ),
    note: optionalText(500),
    /** HSSV: rewarded like others, but on no unit's list and in no share. */
    isStudent: z.boolean().default(false),
    memberships: z.array(membershipSchema).max(50),
  })
  .check((ctx) => {
    const { memberships } = ctx.value
    memberships.forEach((stay, index) => {
      const overlaps = memberships
        .slice(0, index)
        .some((earlier) => earlier.unitId === stay.unitId && periodsOverlap(earlier, stay))
      if (overlaps)
        ctx.issues.push({
          code: 'custom',
          input: stay.unitId,
          path: ['memberships', index, 'unitId'],
          message: 'Đơn vị này đã có ở dòng trên, trong cùng thời gian.',
        })
    })
  })

export type Membership = { unitId: number; position: string; from: string | null; to: string | null }
export type PersonInput = z.input<typeof personInputSchema>
export type PersonValues = z.output<typeof personInputSchema>

export type Person = {
  id: number
  honorific: Honorific
  fullName: string
  birthDate: string | null
  staffCode: string
  citizenId: string
  note: string
  /** What is being looked into (inspection, complaint, procedure); empty when nothing is. Set by its own request. */
  verification: string
  isStudent: boolean
  isSample: boolean
  /** Latest first. */
  memberships: Membership[]
}

/** A person as a list shows one: the stay that holds on the day asked for, if any. */
export type PersonListItem = {
  id: number
  honorific: Honorific
  fullName: string
  birthDate: string | null
  staffCode: string
  citizenId: string
  /** Unit and position of each stay that holds, the college's own unit before union and youth union. */
  stays: { unitId: number; unitShortName: string; unitName: string; position: string }[]
  isStudent: boolean
  isSample: boolean
}

export const emptyPerson: PersonInput = {
  id: null,
  honorific: 'Ông',
  fullName: '',
  birthDate: null,
  staffCode: '',
  citizenId: '',
  note: '',
  isStudent: false,
  memberships: [{ unitId: null, position: '', from: null, to: null }],
}

/** Whether two periods share a day; null means open. Days compare as text (ISO). */
export function periodsOverlap(
  a: { from: string | null; to: string | null },
  b: { from: string | null; to: string | null },
): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  )
}

/** Where a position stands in a list: heads and deputies of the unit, those of its teams, then everyone else. */
export function positionRank(position: string): number {
  const lower = position.toLowerCase()
  const isOfTeam = /bộ môn|^tổ |tổ trưởng|tổ phó/.test(lower)
  if (/^(hiệu trưởng|trưởng|giám đốc|chủ tịch|bí thư|tổ trưởng)/.test(lower)) return isOfTeam ? 2 : 0
  if (/^(phó|tổ phó)/.test(lower)) return isOfTeam ? 3 : 1
  return 4
}
