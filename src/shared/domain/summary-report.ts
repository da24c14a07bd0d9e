import { z } from 'zod'
import { optionalDay, optionalText, paragraphs, requiredText, rowId } from '#shared/fields'

/** The school's own texts of the report; the figures come from the submissions. */
export const reportSchema = z.object({
  campaignId: rowId,
  number: optionalText(50),
  signedOn: optionalDay,
  /** Kính gửi; empty for a report kept in the school. */
  recipient: optionalText(200),
  signerOffice: requiredText('Nhập chức vụ người ký.', 100),
  signerName: optionalText(100),
  situation: paragraphs(),
  launch: paragraphs(),
  /** The school's summary under each heading of the plan; units' own texts follow it unless `onlySummary`. */
  contents: z.array(z.object({ criterionId: rowId, text: paragraphs(), includesUnits: z.boolean() })),
  limits: paragraphs(),
  lessons: paragraphs(),
  proposals: paragraphs(),
})

export type ReportInput = z.input<typeof reportSchema>
export type ReportValues = z.output<typeof reportSchema>

/** What the report screen shows beside the officer's own texts. */
export type ReportView = {
  values: ReportInput
  headings: { criterionId: number; heading: string; units: { unitName: string; text: string }[] }[]
  unitLimits: { unitName: string; text: string }[]
  unitProposals: { unitName: string; text: string }[]
  /** Headings with neither a text of the school nor one of a unit. */
  emptyHeadings: string[]
  /** What is missing before it can be signed, as sentences. */
  lacks: string[]
  savedAt: string | null
}
