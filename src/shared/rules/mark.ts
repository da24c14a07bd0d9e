/**
 * How sure we are of a legal fact (law.md §0):
 * A the text itself was read; B an official answer or the press quoting the article; C another province's text
 * or a summary; M from memory. A and B may block the officer, C warns, M is shown as unconfirmed.
 */
export type Mark = 'A' | 'B' | 'C' | 'M'

const fromStrongest: readonly Mark[] = ['A', 'B', 'C', 'M']

/** A conclusion is as sure as the weakest fact it rests on. */
export function weakestMark(...marks: [Mark, ...Mark[]]): Mark {
  return marks.reduce((weakest, mark) =>
    fromStrongest.indexOf(mark) > fromStrongest.indexOf(weakest) ? mark : weakest,
  )
}

/** Whether a rule of this mark may block; otherwise it only warns. */
export function mayBlock(mark: Mark): boolean {
  return mark === 'A' || mark === 'B'
}
