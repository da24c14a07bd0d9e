import { z } from 'zod'
import { awardCodes } from '#shared/domain/award'
import { optionalDay, optionalText, requiredText, rowId } from '#shared/fields'
import { reaches } from '#shared/rules/facts'

export const initiativeKinds = ['initiative', 'research'] as const

export const initiativeKindNames: Record<(typeof initiativeKinds)[number], string> = {
  initiative: 'Sáng kiến',
  research: 'Đề tài, đề án, nhiệm vụ khoa học và công nghệ',
}

export const initiativeInputSchema = z
  .object({
    id: rowId.nullable(),
    title: requiredText('Nhập tên sáng kiến.', 500),
    kind: z.enum(initiativeKinds),
    schoolYear: z.int({ error: 'Chọn năm học.' }).min(1950).max(2100),
    reach: z.enum(reaches),
    /** Of the decision that recognises it. */
    number: optionalText(60),
    decidedOn: optionalDay,
    decidedBy: optionalText(150),
    note: optionalText(1_000),
    authors: z
      .array(
        z.object({
          personId: rowId.nullable().refine((id) => id !== null, 'Chọn tác giả.'),
          /** Percent; the shares of all authors, those from outside included, come to 100. */
          sharePercent: z.union([z.string(), z.number()]).transform((typed, ctx) => {
            const share = Number(String(typed).trim() || Number.NaN)
            if (Number.isInteger(share) && share >= 1 && share <= 100) return share
            ctx.addIssue({ code: 'custom', message: 'Tỷ lệ đóng góp từ 1 đến 100.' })
            return z.NEVER
          }),
        }),
      )
      .min(1, 'Nhập ít nhất một tác giả.')
      .max(30),
  })
  .check((ctx) => {
    const seen = new Set<number>()
    ctx.value.authors.forEach((author, index) => {
      if (seen.has(author.personId))
        ctx.issues.push({
          code: 'custom',
          input: author.personId,
          path: ['authors', index, 'personId'],
          message: 'Tác giả này đã có ở dòng trên.',
        })
      seen.add(author.personId)
    })
    const total = ctx.value.authors.reduce((sum, author) => sum + author.sharePercent, 0)
    if (total > 100)
      ctx.issues.push({
        code: 'custom',
        input: total,
        path: ['authors'],
        message: `Cộng tỷ lệ đóng góp được ${total} %, quá 100 %.`,
      })
  })

export type InitiativeInput = z.input<typeof initiativeInputSchema>
export type InitiativeValues = z.output<typeof initiativeInputSchema>

export const initiativeUseSchema = z.object({
  initiativeId: rowId,
  personId: rowId,
  award: z.enum(awardCodes),
  schoolYear: z.int(),
  /** Needed when it has served this author before. */
  reuseReason: optionalText(500),
})
export type InitiativeUse = z.output<typeof initiativeUseSchema>

export type InitiativeRecord = Omit<InitiativeValues, 'id' | 'authors'> & {
  id: number
  isSample: boolean
  authors: { personId: number; fullName: string; sharePercent: number }[]
  uses: (Omit<InitiativeUse, 'initiativeId'> & { fullName: string })[]
}
