import { type FocusEvent, useState } from 'react'
import type { FieldErrors } from '#shared/result'

/**
 * Errors of every field but the one being typed in: a half-typed day is not wrong yet. A press on a button takes
 * the cursor away too, but what shows then would move the button from under the pointer.
 */
export function useSettledErrors(errors: FieldErrors) {
  const [typedPath, setTypedPath] = useState<string | null>(null)
  const shown = { ...errors }
  if (typedPath !== null) delete shown[typedPath]
  return {
    shown,
    heard: {
      onFocus: (event: FocusEvent) => {
        const path = event.target instanceof HTMLElement ? event.target.dataset.path : undefined
        if (path) setTypedPath(path)
      },
      onBlur: (event: FocusEvent) => {
        if (!(event.relatedTarget instanceof HTMLButtonElement)) setTypedPath(null)
      },
    },
  }
}
