/** Puts the cursor into the first field with an error, once it is drawn. */
export function focusFirstError(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(':is(input, textarea)[aria-invalid="true"]')?.focus()
  })
}
