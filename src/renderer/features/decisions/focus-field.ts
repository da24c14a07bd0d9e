/** Puts the cursor into the field of that path, or into the first thing that can be pressed in it. */
export function focusField(path: string): void {
  const place = document.querySelector<HTMLElement>(`[data-path="${path}"]`)
  const target = place?.matches('input, textarea, button')
    ? place
    : place?.querySelector<HTMLElement>('input, textarea, button')
  target?.scrollIntoView({ block: 'nearest' })
  target?.focus()
}
