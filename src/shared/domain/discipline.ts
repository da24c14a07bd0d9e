import { z } from 'zod'
import { optionalDay, optionalText, requiredDay, rowId } from '#shared/fields'
import { disciplineLevels } from '#shared/rules/facts'

export const disciplineKinds = ['administrative', 'party'] as const
export const disciplineKindNames: Record<(typeof disciplineKinds)[number], string> = {
  administrative: 'Chính quyền',
  party: 'Đảng',
}

export const disciplineSubjects = ['work', 'decline', 'private'] as const
export const disciplineSubjectNames: Record<(typeof disciplineSubjects)[number], string> = {
  work: 'Liên quan đến công việc',
  decline: 'Suy thoái tư tưởng, đạo đức',
  private: 'Đời sống riêng',
}

export const disciplineInputSchema = z
  .object({
    id: rowId.nullable(),
    personId: rowId,
    kind: z.enum(disciplineKinds),
    level: z.enum(disciplineLevels, { error: 'Chọn hình thức kỷ luật.' }),
    number: optionalText(60),
    decidedOn: requiredDay('Nhập ngày quyết định kỷ luật.'),
    /** Last day of its term; achievements count from the day after (NĐ 152/2025 Đ4.4). */
    termEndsOn: optionalDay,
    about: z.enum(disciplineSubjects).nullable(),
    /** The same act already counted in an earlier year (NĐ 90/2020 Đ2; NĐ 233/2026 Đ14.3.a). */
    countedInEarlierYear: z.boolean(),
    note: optionalText(500),
  })
  .check((ctx) => {
    const { decidedOn, termEndsOn } = ctx.value
    if (termEndsOn && termEndsOn < decidedOn)
      ctx.issues.push({
        code: 'custom',
        input: termEndsOn,
        path: ['termEndsOn'],
        message: 'Hết thời hạn trước ngày quyết định.',
      })
  })

export type DisciplineInput = z.input<typeof disciplineInputSchema>
export type DisciplineValues = z.output<typeof disciplineInputSchema>
export type DisciplineRecord = Omit<DisciplineValues, 'id'> & { id: number }
