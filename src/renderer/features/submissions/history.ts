/** Values with what they were before, for undo and redo. Immutable: each step gives a new one. */
export type History<Values> = {
  readonly present: Values
  readonly past: readonly Values[]
  readonly future: readonly Values[]
  /** What the last change touched and when (ms); quick changes to the same place are one step. */
  readonly last: { readonly place: string; readonly at: number } | null
}

/** An evening of typing in one place is many steps; more than this nobody presses Ctrl+Z. */
const deepest = 300
/** A pause in typing begins a new step. */
const pauseMs = 1_000

export const startHistory = <Values>(present: Values): History<Values> => ({
  present,
  past: [],
  future: [],
  last: null,
})

/** @param place what is being changed, e.g. "people.3.note" @param at the moment, in ms */
export function change<Values>(
  history: History<Values>,
  present: Values,
  place: string,
  at: number,
): History<Values> {
  if (present === history.present) return history
  const continues =
    history.last?.place === place && at - history.last.at < pauseMs && history.future.length === 0
  return {
    present,
    past: continues ? history.past : [...history.past.slice(-deepest + 1), history.present],
    future: [],
    last: { place, at },
  }
}

export function undo<Values>(history: History<Values>): History<Values> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return {
    present: before,
    past: history.past.slice(0, -1),
    future: [history.present, ...history.future],
    last: null,
  }
}

export function redo<Values>(history: History<Values>): History<Values> {
  const [after, ...rest] = history.future
  if (after === undefined) return history
  return { present: after, past: [...history.past, history.present], future: rest, last: null }
}
