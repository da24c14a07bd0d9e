import { describe, expect, it } from 'vitest'
import { emptySubmission, type SubmissionInput } from '#shared/domain/submission'
import { change, redo, startHistory, undo } from '../../src/renderer/features/submissions/history'
import {
  addLine,
  copyFromAbove,
  countLines,
  moveLine,
  quickFill,
  removeLine,
  setLine,
} from '../../src/renderer/features/submissions/submission-edits'

const member = (personId: number) => ({
  personId,
  honorific: 'Ông' as const,
  fullName: `Người ${personId}`,
  birthDate: null,
  staffCode: '',
  position: 'Giảng viên',
})
const blank: SubmissionInput = emptySubmission([member(1), member(2), member(3)], ['list'], [])
const present = (count: number): SubmissionInput => ({
  ...blank,
  review: { ...blank.review, present: count },
})

describe('typing into a line', () => {
  it('takes the voters from those present when the votes are typed first', () => {
    expect(setLine(present(12), 0, { votesFor: '11' }).people[0]).toMatchObject({
      votesFor: '11',
      votesTotal: 12,
    })
  })

  it('keeps voters that are already there', () => {
    const typed = setLine(present(12), 0, { votesTotal: '10' })
    expect(setLine(typed, 0, { votesFor: '9' }).people[0]?.votesTotal).toBe('10')
  })

  it('takes the nomination away from who is not considered, and the other way round', () => {
    const nominated = setLine(blank, 0, { title: 'LDTT' })
    const refused = setLine(nominated, 0, { notConsidered: true })
    expect(refused.people[0]).toMatchObject({ title: null, notConsidered: true })
    expect(setLine(refused, 0, { title: 'LDTT' }).people[0]).toMatchObject({
      title: 'LDTT',
      notConsidered: false,
    })
  })

  it('copies from the line above, and leaves the first line as it is', () => {
    const typed = setLine(blank, 0, { evaluationClass: 'HTXS' })
    expect(copyFromAbove(typed, 1, 'evaluationClass').people[1]?.evaluationClass).toBe('HTXS')
    expect(copyFromAbove(typed, 0, 'evaluationClass')).toBe(typed)
  })
})

describe('a special case', () => {
  it('is the reason of who is not considered, whichever is entered first', () => {
    const caseFirst = setLine(setLine(blank, 0, { specialCase: 'maternity' }), 0, { notConsidered: true })
    expect(caseFirst.people[0]?.notConsideredReason).toBe('Nghỉ thai sản')
    const caseLast = setLine(setLine(blank, 0, { notConsidered: true }), 0, { specialCase: 'retired' })
    expect(caseLast.people[0]?.notConsideredReason).toBe('Nghỉ hưu trong năm')
  })

  it('follows a change of the case, but never replaces what was written', () => {
    const first = setLine(setLine(blank, 0, { notConsidered: true }), 0, { specialCase: 'retired' })
    expect(setLine(first, 0, { specialCase: 'died' }).people[0]?.notConsideredReason).toBe(
      'Từ trần trong năm',
    )
    const written = setLine(first, 0, { notConsideredReason: 'Nghỉ hưu từ tháng 3' })
    expect(setLine(written, 0, { specialCase: 'died' }).people[0]?.notConsideredReason).toBe(
      'Nghỉ hưu từ tháng 3',
    )
  })

  it('gives no reason to who is considered, and none back that was wiped', () => {
    expect(setLine(blank, 0, { specialCase: 'maternity' }).people[0]?.notConsideredReason).toBe('')
    const listed = setLine(setLine(blank, 0, { notConsidered: true }), 0, { specialCase: 'retired' })
    expect(setLine(listed, 0, { notConsideredReason: '' }).people[0]?.notConsideredReason).toBe('')
  })
})

describe('filling a column', () => {
  it('fills only what is empty, and never who is not considered', () => {
    let values = setLine(blank, 0, { evaluationClass: 'HTXS' })
    values = setLine(values, 1, { notConsidered: true })
    values = quickFill(values, { cell: 'evaluationClass', value: 'HTT' })
    expect(values.people.map((line) => line.evaluationClass)).toEqual(['HTXS', null, 'HTT'])
    values = quickFill(values, { cell: 'title', value: 'LDTT' })
    expect(values.people.map((line) => line.title)).toEqual(['LDTT', null, 'LDTT'])
  })

  it('proposes LĐTT to nobody below “hoàn thành tốt”', () => {
    const values = setLine(blank, 0, { evaluationClass: 'HTN' })
    expect(quickFill(values, { cell: 'title', value: 'LDTT' })).toBe(values)
  })

  it('gives the same values back when there is nothing to fill', () => {
    expect(quickFill(blank, { cell: 'votes' })).toBe(blank)
  })
})

describe('lines', () => {
  it('are added, moved and removed', () => {
    const ids = (values: SubmissionInput) => values.people.map((line) => line.personId)
    expect(ids(addLine(blank, member(4)))).toEqual([1, 2, 3, 4])
    expect(ids(moveLine(blank, 2, -1))).toEqual([1, 3, 2])
    expect(moveLine(blank, 0, -1)).toBe(blank)
    expect(ids(removeLine(blank, 1))).toEqual([1, 3])
  })

  it('are counted as the school’s table counts them', () => {
    let values = setLine(blank, 0, { title: 'CSTDCS', form: 'GK_CN' })
    values = setLine(values, 1, { title: 'LDTT' })
    expect(countLines(values.people)).toEqual({
      people: 3,
      advancedWorkers: 2,
      emulators: 1,
      commended: 1,
      notConsidered: 0,
      untouched: 1,
    })
  })
})

describe('undo', () => {
  it('takes a run of quick typing in one place as one step, and gives it back', () => {
    let history = startHistory('')
    for (const [index, text] of ['a', 'an', 'an '].entries())
      history = change(history, text, 'note', index * 100)
    history = change(history, 'an x', 'other', 350)
    expect(undo(history).present).toBe('an ')
    expect(undo(undo(history)).present).toBe('')
    expect(redo(redo(undo(undo(history)))).present).toBe('an x')
  })

  it('begins a new step after a pause, and forgets what was undone once something else is typed', () => {
    let history = change(startHistory('a'), 'b', 'note', 0)
    history = change(history, 'c', 'note', 5_000)
    expect(undo(history).present).toBe('b')
    history = change(undo(history), 'd', 'note', 5_100)
    expect(redo(history)).toBe(history)
  })

  it('has nothing to take back at the start', () => {
    const history = startHistory('a')
    expect(undo(history)).toBe(history)
    expect(change(history, 'a', 'x', 0)).toBe(history)
  })
})
