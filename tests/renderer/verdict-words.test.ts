import { describe, expect, it } from 'vitest'
import type { Condition, Verdict, VerdictStatus } from '#shared/rules/eligibility'
import {
  changedLines,
  changedSentence,
  changeSince,
  countsOf,
  decisiveConditions,
  inOrderOfWeight,
  type JudgedAward,
  reasonOf,
  rowWord,
  verdictTitle,
} from '../../src/renderer/components/verdict/verdict-words'

const condition = (id: string, changes: Partial<Condition> = {}): Condition => ({
  id,
  label: `Điều kiện ${id}`,
  state: 'met',
  fact: `Sự việc ${id}.`,
  source: `Điều ${id}`,
  mark: 'A',
  note: '',
  effect: 'block',
  parts: [],
  ...changes,
})
const verdict = (status: VerdictStatus, conditions: Condition[] = []): Verdict => ({
  award: 'LDTT',
  status,
  conditions,
  regimeId: 'R1',
  ruleVersion: 'R1.1',
})
const judged = (status: VerdictStatus, reason?: string, kept = verdict(status)): JudgedAward => ({
  award: 'LDTT',
  verdict: verdict(status),
  override:
    reason === undefined
      ? null
      : {
          ...{ award: 'LDTT', personId: 1, unitId: null, reason, madeAt: '2023-07-09T03:00:00.000Z' },
          verdict: kept,
        },
})

describe('the reason of a verdict', () => {
  it('names what decides, each with its source, and nothing that merely warns', () => {
    const failed = verdict('not-eligible', [
      condition('1'),
      condition('2', { state: 'not-met' }),
      condition('3', { state: 'unknown' }),
      condition('4', { state: 'not-met', effect: 'warn' }),
    ])
    expect(reasonOf(failed)).toBe('Sự việc 2 (Điều 2).')
    expect(verdictTitle(failed)).toBe('LĐTT chưa đủ')
  })

  it('tells a doubt by everything that is open, hints aside', () => {
    const doubtful = verdict('needs-review', [
      condition('1', { state: 'unknown' }),
      condition('2', { state: 'not-met', effect: 'warn' }),
      condition('3', { state: 'unknown', effect: 'hint' }),
    ])
    expect(decisiveConditions(doubtful).map(({ id }) => id)).toEqual(['1', '2'])
  })

  it('stays one line: two reasons, and how many more', () => {
    const many = ['1', '2', '3', '4'].map((id) => condition(id, { state: 'not-met' }))
    expect(reasonOf(verdict('not-eligible', many))).toBe(
      'Sự việc 1 (Điều 1). Sự việc 2 (Điều 2). Và 2 điều kiện khác.',
    )
  })

  it('is not needed for đủ, whose conditions are counted instead', () => {
    const fine = verdict('eligible', [condition('1'), condition('2', { state: 'unknown', effect: 'hint' })])
    expect(reasonOf(fine)).toBe('')
    expect(countsOf(fine)).toBe('Đạt 1/1 điều kiện; 1 điều để hội đồng xem xét.')
  })
})

it('lists failures first, then doubts, then what holds, then what only the council can tell', () => {
  const listed = inOrderOfWeight([
    condition('met'),
    condition('council', { state: 'unknown', effect: 'hint' }),
    condition('open', { state: 'unknown' }),
    condition('failed', { state: 'not-met' }),
  ])
  expect(listed.map(({ id }) => id)).toEqual(['failed', 'open', 'met', 'council'])
})

it('tells what has become of a verdict since a reason was written against it', () => {
  const then = verdict('not-eligible', [
    condition('1', { state: 'not-met', fact: 'Bốn tháng.' }),
    condition('2', { state: 'not-met' }),
    condition('3', { state: 'unknown' }),
  ])
  const now = {
    ...verdict('needs-review', [
      condition('1', { state: 'not-met', fact: 'Năm tháng.' }),
      condition('2', { fact: 'Đã sửa.' }),
      condition('4', { state: 'unknown' }),
    ]),
    regimeId: 'R2a',
  }
  const change = changeSince({ verdict: now, override: judged('eligible', 'Có', then).override })!
  expect(changedSentence(change)).toBe('Kết luận đã khác lúc ghi lý do: trước “chưa đủ”, nay “cần xem xét”.')
  expect(changedLines(change)).toEqual([
    expect.stringMatching(/^Quy định áp dụng: trước theo .*2017.*, nay theo .*98\/2023/),
    'Điều kiện 1. Trước: Bốn tháng. Nay: Năm tháng.',
    'Thêm: Điều kiện 4. Sự việc 4.',
    'Không còn vướng: Điều kiện 2. Đã sửa.',
    'Không còn vướng: Điều kiện 3. Quy định áp dụng không hỏi điều này.',
  ])
  expect(changeSince({ verdict: then, override: judged('eligible', 'Có', then).override })).toBeNull()
  expect(changeSince(judged('eligible'))).toBeNull()
})

describe('the word at the end of a row', () => {
  it('is the gravest of its verdicts', () => {
    expect(rowWord([judged('eligible'), judged('needs-review')])?.word).toBe('cần xem xét')
    expect(rowWord([judged('needs-review'), judged('not-eligible')])?.word).toBe('chưa đủ')
    expect(rowWord([])).toBeNull()
  })

  it('says that somebody has gone against it, unless another one is still open', () => {
    expect(rowWord([judged('not-eligible', 'Hội đồng đồng ý'), judged('eligible')])?.word).toBe('vẫn đề nghị')
    expect(rowWord([judged('not-eligible', 'Hội đồng đồng ý'), judged('needs-review')])?.word).toBe(
      'cần xem xét',
    )
    const other = verdict('not-eligible', [condition('1', { state: 'not-met' })])
    expect(rowWord([judged('not-eligible', 'Hội đồng đồng ý', other)])?.word).toBe('xem lại lý do')
    // A reason written against a verdict that has turned to "đủ" since is no longer needed.
    expect(rowWord([judged('eligible', 'Hội đồng đồng ý')])?.word).toBe('đủ')
  })
})
