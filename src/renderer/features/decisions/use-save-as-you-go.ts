import { type DecisionInput, decisionInputSchema } from '#shared/domain/decision'
import type { RecordForm } from '../../forms/use-record-form'
import { useSaveAsYouGo as useSaving } from '../../forms/use-save-as-you-go'

/** Stores the decision after each step, so that list, sums and what is missing follow at once. */
export const useSaveAsYouGo = (record: RecordForm<DecisionInput>): (() => void) =>
  useSaving(record, (values) => decisionInputSchema.safeParse(values).success)
