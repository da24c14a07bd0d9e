import type { UseFormReturnType } from '@mantine/form'
import { useEffect, useRef } from 'react'
import { type DecisionEntry, type DecisionInput, entryKeyText } from '#shared/domain/decision'
import { invalidate, request } from '../../api'
import { notifyFailure, notifyUndo } from '../../components/notify'
import { inputOf } from './decision-names'
import { focusEntry } from './focus-entry'

/** Leaves lines of the list out, and puts them back. @param onStep called after each */
export function useExclusions(form: UseFormReturnType<DecisionInput>, onStep: () => void) {
  const isMounted = useRef(true)
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])

  function putBack(entry: DecisionEntry) {
    const values = form.getValues()
    // The offer to undo outlives the screen it was made on.
    if (!isMounted.current && values.id !== null) {
      void putBackStored(values.id, entry)
      return
    }
    form.setFieldValue('exclusions', without(values.exclusions, entry))
    onStep()
    focusEntry(entryKeyText(entry))
  }

  function leaveOut(entry: DecisionEntry, reason: string) {
    const { award, personId, unitId } = entry
    form.insertListItem('exclusions', { award, personId, unitId, reason })
    onStep()
    notifyUndo(`Đã bỏ ${entry.name} khỏi quyết định.`, () => putBack(entry))
  }

  return { leaveOut, putBack }
}

function without(exclusions: DecisionInput['exclusions'], entry: DecisionEntry): DecisionInput['exclusions'] {
  const key = entryKeyText(entry)
  return exclusions.filter((exclusion) => entryKeyText(exclusion) !== key)
}

/** Takes a line back into a decision that is no longer on the screen. */
async function putBackStored(id: number, entry: DecisionEntry): Promise<void> {
  try {
    const values = inputOf(await request('decisions.get', { id }))
    await request('decisions.save', { ...values, exclusions: without(values.exclusions, entry) })
    await invalidate(['decisions.'])
  } catch (error) {
    notifyFailure(error)
  }
}
