import { useEffect, useRef } from 'react'

/** Forms on the screen, the innermost last: Ctrl+S is for that one. */
const forms: { save: () => void }[] = []

function onKeyDown(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
  const form = forms.at(-1)
  if (!form) return
  event.preventDefault()
  form.save()
}

/** Ctrl+S saves the form that opened last. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const form = { save: () => latest.current() }
    if (forms.length === 0) window.addEventListener('keydown', onKeyDown)
    forms.push(form)
    return () => {
      forms.splice(forms.indexOf(form), 1)
      if (forms.length === 0) window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
