import { type RefObject, useEffect, useRef } from 'react'

/**
 * Ctrl+F goes to the screen's own search box: a page's text search would miss rows that are filtered out. ↓ leads from
 * the box to the first row found.
 */
export function useFindKey(): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      box.current?.select()
    }
    function onBoxKeyDown(event: KeyboardEvent) {
      if (event.target !== box.current || event.key !== 'ArrowDown') return
      const row = box.current?.closest('main')?.querySelector<HTMLElement>('tr[data-row][tabindex]')
      if (!row) return
      event.preventDefault()
      row.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keydown', onBoxKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keydown', onBoxKeyDown)
    }
  }, [])
  return box
}
