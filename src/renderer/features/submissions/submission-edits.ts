import { type AwardCode, countsAsAdvancedWorker } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import {
  emptyPersonLine,
  type RosterMember,
  type SubmissionInput,
  type SubmissionPersonInput,
} from '#shared/domain/submission'
import { specialCaseLabels } from '#shared/rules/special-cases'

/*
 * What the officer can do to a submission, as pure steps from values to values. A step that changes nothing
 * gives the same object back, so that undo never holds an empty step.
 */

type Line = SubmissionPersonInput

export function setLine(values: SubmissionInput, index: number, changes: Partial<Line>): SubmissionInput {
  const line = values.people[index]
  if (!line) return values
  const next = withReason(withConsequences({ ...line, ...changes }, changes, values.review.present), line)
  return { ...values, people: values.people.with(index, next) }
}

/** One entry often says another: "not considered" takes the nomination away, votes are out of those present. */
function withConsequences(
  line: Line,
  changes: Partial<Line>,
  present: SubmissionInput['review']['present'],
): Line {
  if (changes.notConsidered === true)
    return { ...line, title: null, form: null, votesFor: null, votesTotal: null }
  if (changes.notConsidered === false) return { ...line, notConsideredReason: '' }
  if ((changes.title ?? changes.form) && line.notConsidered)
    return { ...line, notConsidered: false, notConsideredReason: '' }
  if (isFilled(changes.votesFor) && !isFilled(line.votesTotal) && isFilled(present))
    return { ...line, votesTotal: present }
  return line
}

/** The case of a person who is not considered is the reason, unless another one has been written. */
function withReason(line: Line, before: Line): Line {
  if (!line.notConsidered || !line.specialCase) return line
  if (line.specialCase === before.specialCase && before.notConsidered) return line
  const reason = line.notConsideredReason.trim()
  const isOwnWords =
    reason !== '' && !(before.specialCase && reason === specialCaseLabels[before.specialCase])
  return isOwnWords ? line : { ...line, notConsideredReason: specialCaseLabels[line.specialCase] }
}

const isFilled = (count: string | number | null | undefined): count is string | number =>
  count !== null && count !== undefined && String(count).trim() !== ''

export function addLine(
  values: SubmissionInput,
  member: Pick<RosterMember, 'personId' | 'position'>,
): SubmissionInput {
  return { ...values, people: [...values.people, emptyPersonLine(member)] }
}

export function removeLine(values: SubmissionInput, index: number): SubmissionInput {
  return { ...values, people: values.people.toSpliced(index, 1) }
}

/** Moves a line up (-1) or down (+1), as the paper orders them. */
export function moveLine(values: SubmissionInput, index: number, by: -1 | 1): SubmissionInput {
  const line = values.people[index]
  const other = values.people[index + by]
  if (!line || !other) return values
  return { ...values, people: values.people.with(index, other).with(index + by, line) }
}

/** The cells that can be copied from the line above. */
export const copyableCells = [
  'position',
  'evaluationClass',
  'title',
  'form',
  'votesFor',
  'votesTotal',
  'specialCase',
  'notConsideredReason',
  'note',
] as const
export type CopyableCell = (typeof copyableCells)[number]

/** Ctrl+D: what the line above holds in the same column. */
export function copyFromAbove(values: SubmissionInput, index: number, cell: CopyableCell): SubmissionInput {
  const above = values.people[index - 1]
  if (!above) return values
  const changes: Partial<Line> = { [cell]: above[cell] }
  if (cell === 'notConsideredReason') changes.notConsidered = above.notConsidered
  return setLine(values, index, changes)
}

/** What "Điền nhanh" can put into the lines that say nothing there yet. */
export type QuickFill =
  | { cell: 'evaluationClass'; value: EvaluationClass }
  | { cell: 'title'; value: AwardCode }
  | { cell: 'votes' }

/** Fills the empty cells of one column; lines not considered are left alone. */
export function quickFill(values: SubmissionInput, fill: QuickFill): SubmissionInput {
  let isChanged = false
  const people = values.people.map((line): Line => {
    const next = line.notConsidered ? line : filled(line, fill, values.review.present)
    isChanged ||= next !== line
    return next
  })
  return isChanged ? { ...values, people } : values
}

function filled(line: Line, fill: QuickFill, present: SubmissionInput['review']['present']): Line {
  switch (fill.cell) {
    case 'evaluationClass':
      return line.evaluationClass === null ? { ...line, evaluationClass: fill.value } : line
    case 'title':
      // Only who is classed "hoàn thành tốt" or better can be LĐTT (Luật TĐKT 2022 Đ24.1).
      return line.title === null && (line.evaluationClass === 'HTXS' || line.evaluationClass === 'HTT')
        ? { ...line, title: fill.value }
        : line
    case 'votes':
      if (line.title === null && line.form === null) return line
      if (!isFilled(present) || (isFilled(line.votesFor) && isFilled(line.votesTotal))) return line
      return {
        ...line,
        votesFor: isFilled(line.votesFor) ? line.votesFor : present,
        votesTotal: isFilled(line.votesTotal) ? line.votesTotal : present,
      }
  }
}

/** The line under the grid: what the list says so far, counted as the school's table counts it. */
export function countLines(people: readonly Line[]) {
  return {
    people: people.length,
    advancedWorkers: people.filter((line) => countsAsAdvancedWorker(line.title)).length,
    emulators: people.filter((line) => line.title !== null && line.title !== 'LDTT').length,
    commended: people.filter((line) => line.form !== null).length,
    notConsidered: people.filter((line) => line.notConsidered).length,
    untouched: people.filter(
      (line) =>
        line.evaluationClass === null && line.title === null && line.form === null && !line.notConsidered,
    ).length,
  }
}
