import { z } from 'zod'

/** Forms whose unfinished typing is kept. The submission form has a request of its own. */
export const draftForms = [
  'campaign',
  'unit',
  'person',
  'decision',
  'report',
  'legal-text',
  'initiative',
  'discipline',
  'award-record',
  'regime-setting',
  'regime-rule',
  'council-member',
  'council-session',
  'document-text',
  'certificate-layout',
  'sudden-award',
] as const

/** Names what a draft belongs to: the form and the record in it ("12", or "new"). */
export const draftKeySchema = z.object({ form: z.enum(draftForms), key: z.string().min(1).max(50) })
export type DraftKey = z.output<typeof draftKeySchema>

/** `values` are as typed, valid or not; `savedAt` is ISO time. */
export type StoredDraft = { values: Record<string, unknown>; savedAt: string }
