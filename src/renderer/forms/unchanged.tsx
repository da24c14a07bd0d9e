import { memo, type ReactNode } from 'react'
import type { FieldErrors } from '#shared/result'

type Props = {
  /** Everything the content shows. */
  watch: unknown
  children: () => ReactNode
}

/**
 * Draws its content anew only when what it watches says something else. For the parts of a long form: a form keeps
 * all its values together, and without this each keystroke would draw every field.
 */
export const Unchanged = memo(
  ({ children }: Props) => children(),
  (before, after) => JSON.stringify(before.watch) === JSON.stringify(after.watch),
)

/** The errors of one field and of the fields inside it. */
export const errorsUnder = (errors: Record<string, unknown>, path: string): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors)
      .filter(([at, sentence]) => sentence && (at === path || at.startsWith(`${path}.`)))
      .map(([at, sentence]) => [at, String(sentence)]),
  )
