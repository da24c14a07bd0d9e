/** Letters typed after the key that opens the search and before its box has the cursor; none of them may be lost. */
let typed = ''
let stop: (() => void) | null = null

/** Should the box never come, the keyboard goes back to the page. */
const longestMs = 3_000

/** From now on letters are kept for the search. */
export function keepTyping(): void {
  takeTyped()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1) typed += event.key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', onKeyDown, true)
  const timer = setTimeout(() => takeTyped(), longestMs)
  stop = () => {
    clearTimeout(timer)
    window.removeEventListener('keydown', onKeyDown, true)
  }
}

/** What was typed meanwhile; the keyboard is the box's from now on. */
export function takeTyped(): string {
  stop?.()
  stop = null
  const text = typed
  typed = ''
  return text
}
