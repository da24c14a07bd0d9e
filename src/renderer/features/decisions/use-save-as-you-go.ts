import { useEffect, useReducer, useRef } from 'react'
import { type DecisionInput, decisionInputSchema } from '#shared/domain/decision'
import type { RecordForm } from '../../forms/use-record-form'

/**
 * Stores the form whenever the officer has finished a step in it and nothing is wrong, so that list, sums and what
 * is missing follow at once. What is not yet right stays a draft. Call the answer after a step.
 */
export function useSaveAsYouGo(record: RecordForm<DecisionInput>): () => void {
  const isWanted = useRef(false)
  const [, draw] = useReducer((count: number) => count + 1, 0)

  useEffect(() => {
    if (!isWanted.current || record.isSaving || !record.isLoaded) return
    isWanted.current = false
    if (record.isDirty && decisionInputSchema.safeParse(record.form.getValues()).success) void record.save()
  })

  return () => {
    isWanted.current = true
    draw()
  }
}
