import type { UseFormReturnType } from '@mantine/form'
import { type DecisionEntry, type DecisionInput, entryKeyText } from '#shared/domain/decision'
import { focusEntry } from './focus-entry'

/** Leaves lines of the list out, and puts them back. @param onStep called after each */
export function useExclusions(form: UseFormReturnType<DecisionInput>, onStep: () => void) {
  function leaveOut(entry: DecisionEntry, reason: string) {
    const { award, personId, unitId } = entry
    form.insertListItem('exclusions', { award, personId, unitId, reason })
    onStep()
  }

  function putBack(entry: DecisionEntry) {
    const key = entryKeyText(entry)
    form.setFieldValue(
      'exclusions',
      form.getValues().exclusions.filter((exclusion) => entryKeyText(exclusion) !== key),
    )
    onStep()
    focusEntry(key)
  }

  return { leaveOut, putBack }
}
