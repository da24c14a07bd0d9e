import { useEffect, useReducer, useRef } from 'react'
import type { RecordForm } from './use-record-form'

/**
 * Stores the form whenever the officer has finished a step in it and nothing is wrong, so that what depends on it
 * follows at once. What is not yet right stays a draft. Call the answer after a step.
 * @param isRight whether what stands in the form may be stored now
 */
export function useSaveAsYouGo<Input extends Record<string, unknown>>(
  record: RecordForm<Input>,
  isRight: (values: Input) => boolean,
): () => void {
  const isWanted = useRef(false)
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const afterPress = useAfterPress()

  useEffect(() => {
    if (!isWanted.current || record.isSaving || !record.isLoaded) return
    isWanted.current = false
    if (record.isDirty && isRight(record.form.getValues())) void record.save()
  })

  return () =>
    afterPress(() => {
      isWanted.current = true
      draw()
    })
}

/**
 * Runs a step at once, or after the mouse button is let go: what a save changes on the screen must not move a
 * button from under the pointer between press and release.
 */
function useAfterPress(): (step: () => void) => void {
  const isPressed = useRef(false)
  useEffect(() => {
    const onDown = () => {
      isPressed.current = true
    }
    const onUp = () => {
      isPressed.current = false
    }
    window.addEventListener('pointerdown', onDown, true)
    window.addEventListener('pointerup', onUp, true)
    window.addEventListener('pointercancel', onUp, true)
    return () => {
      window.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', onUp, true)
    }
  }, [])

  return (step) => {
    if (!isPressed.current) return step()
    // The click comes right after the release.
    window.addEventListener('pointerup', () => setTimeout(step), { once: true })
  }
}
