/**
 * Adds a paragraph at the end of a text box as if it had been typed, so that Ctrl+Z takes it back.
 * @returns false when the browser did not do it; the caller then changes the value itself
 */
export function typeAtEnd(path: string, text: string): boolean {
  const box = document.querySelector<HTMLTextAreaElement>(`textarea[data-path="${path}"]`)
  if (!box) return false
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
  return document.execCommand('insertText', false, startsOnNewLine(box.value, text))
}

export const startsOnNewLine = (before: string, text: string): string =>
  before === '' || before.endsWith('\n') ? text : `\n${text}`

/** A unit's text as it goes into the school's: with its name, so that the reader knows who says it. */
export const quotedUnit = (unit: { unitName: string; text: string }): string =>
  `${unit.unitName}: ${unit.text.trim()}`

/** Whether the school's text already holds a unit's words, however the spaces fell. */
export function holdsText(own: string, unitText: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const words = plain(unitText)
  return words !== '' && plain(own).includes(words)
}
