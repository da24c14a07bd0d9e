import { z } from 'zod'
import { awardCodes } from '#shared/domain/award'
import { paperKinds } from '#shared/domain/campaign-names'
import type { Honorific } from '#shared/domain/person'
import { optionalDay, optionalText, paragraphs, rowId } from '#shared/fields'

/** Papers of the short dossier (law.md §7): tờ trình, báo cáo thành tích, biên bản. */
export const dossierPapers = [
  'letter',
  'achievement',
  'minutes',
] as const satisfies readonly (typeof paperKinds)[number][]

/** An award proposed with a short dossier, without a unit's submission: đột xuất, chuyên đề, prizes of students. */
export const directNominationInputSchema = z
  .object({
    id: rowId.nullable(),
    campaignId: rowId,
    award: z.enum(awardCodes, { error: 'Chọn danh hiệu hoặc hình thức.' }),
    /** Exactly one of the two. */
    personId: rowId.nullable(),
    unitId: rowId.nullable(),
    position: optionalText(100),
    /** What was achieved: reused in the decision and on the certificate. */
    deed: paragraphs(2_000).refine((text) => text !== '', 'Ghi thành tích.'),
    deedOn: optionalDay,
    proposedByUnitId: rowId.nullable(),
    receivedOn: optionalDay,
    papers: z.array(z.enum(paperKinds)),
    note: optionalText(500),
  })
  .check(({ value, issues }) => {
    if ((value.personId === null) === (value.unitId === null))
      issues.push({ code: 'custom', input: null, path: ['personId'], message: 'Chọn người hoặc tập thể.' })
  })
export type DirectNominationInput = z.input<typeof directNominationInputSchema>
export type DirectNominationValues = z.output<typeof directNominationInputSchema>

export type DirectNomination = Omit<DirectNominationValues, 'id'> & {
  id: number
  honorific: Honorific | null
  name: string
  unitName: string
  proposedByUnitName: string
}
