import { z } from 'zod'
import { optionalCount, optionalDay, requiredText, rowId } from '#shared/fields'

/** Kinds of submitters. Union and youth union hand in like the college's own units, under their own headers. */
export const unitKinds = ['office', 'faculty', 'centre', 'section', 'union', 'youth-union'] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitKindNames: Record<UnitKind, string> = {
  office: 'Phòng, ban',
  faculty: 'Khoa',
  centre: 'Trung tâm',
  section: 'Tổ',
  union: 'Công đoàn cơ sở',
  'youth-union': 'Đoàn thanh niên',
}

/** Union and youth union: their people also belong to a unit of the college and are counted there. */
export const isMassOrganisation = (kind: UnitKind): boolean => kind === 'union' || kind === 'youth-union'

export const unitInputSchema = z
  .object({
    id: rowId.nullable(),
    kind: z.enum(unitKinds, { error: 'Chọn loại đơn vị.' }),
    name: requiredText('Nhập tên đơn vị.', 150),
    shortName: requiredText('Nhập tên viết tắt của đơn vị.', 30),
    /** Place in lists; empty puts a new unit last of all. */
    sortOrder: optionalCount(10_000),
    /** First day and last day of the unit; empty means always. */
    from: optionalDay,
    to: optionalDay,
  })
  .check((ctx) => {
    const { from, to } = ctx.value
    if (from && to && to < from)
      ctx.issues.push({
        code: 'custom',
        input: to,
        path: ['to'],
        message: 'Ngày giải thể trước ngày thành lập.',
      })
  })

export type UnitInput = z.input<typeof unitInputSchema>
export type UnitValues = z.output<typeof unitInputSchema>

export type Unit = {
  id: number
  kind: UnitKind
  name: string
  shortName: string
  sortOrder: number
  from: string | null
  to: string | null
  isSample: boolean
  /** People who belong to it today. */
  memberCount: number
}

export const emptyUnit: UnitInput = {
  id: null,
  kind: 'office',
  name: '',
  shortName: '',
  sortOrder: null,
  from: null,
  to: null,
}
