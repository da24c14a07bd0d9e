/** The buttons that take lines out, from the first line to the last. */
export const entryButtons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-entry]')]

/** Puts the focus on a line's button, once it is drawn. */
export function focusEntry(key: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-entry="${key}"]`)?.focus())
}

/** The line after one that goes away, or the one before the last. @param place of the line that goes */
export function focusAfter(place: number): void {
  requestAnimationFrame(() => {
    const buttons = entryButtons()
    buttons[Math.min(place, buttons.length - 1)]?.focus()
  })
}

/** Goes to the first line that was left out. */
export const focusExcluded = (): void => document.querySelector<HTMLElement>('[data-put-back]')?.focus()
