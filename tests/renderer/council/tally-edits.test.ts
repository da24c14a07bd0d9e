import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BallotInput } from '#shared/domain/council'
import { ballotErrors } from '#shared/rules/ballots'
import {
  clearLines,
  countOf,
  digitsOf,
  emptyLines,
  fillUnanimous,
  settleLine,
  type Tally,
  typeCount,
  typeVotes,
  voteFields,
  votePath,
  withCandidates,
} from '../../../src/renderer/features/council/tally-edits'

const blank = (candidateIds = [1, 2, 3], changes: Partial<BallotInput> = {}): Tally => ({
  values: {
    id: 7,
    sessionId: 1,
    title: 'Chiến sĩ thi đua cơ sở',
    isSecret: true,
    mode: 'totals',
    candidateIds,
    issued: null,
    returned: null,
    valid: null,
    invalid: null,
    votes: candidateIds.map((candidateId) => ({
      candidateId,
      votesFor: null,
      votesAgainst: null,
      votesBlank: null,
    })),
    note: '',
    ...changes,
  },
  filled: new Set(),
  most: new Map(),
})
const line = (tally: Tally, candidateId: number) => {
  const found = tally.values.votes.find((one) => one.candidateId === candidateId)!
  return voteFields.map((field) => countOf(found[field]))
}
const counted = (valid: string) => typeCount(typeCount(blank(), 'issued', '9'), 'returned', valid)

describe('the counts', () => {
  it('are all valid until somebody says otherwise', () => {
    const tally = counted('8')
    expect([tally.values.valid, tally.values.invalid]).toEqual([8, 0])
    const one = typeCount(tally, 'invalid', '1')
    expect([one.values.valid, one.values.invalid]).toEqual([7, '1'])
    expect(one.filled.has('valid')).toBe(true)
    expect(one.filled.has('invalid')).toBe(false)
  })

  it('leave alone what was typed', () => {
    const typed = typeCount(counted('8'), 'valid', '6')
    expect(typed.values.invalid).toBe(2)
    const more = typeCount(typed, 'returned', '9')
    expect([more.values.valid, more.values.invalid]).toEqual(['6', 3])
  })

  it('take back what was filled in when the returned ones are emptied', () => {
    const emptied = typeCount(counted('8'), 'returned', null)
    expect([emptied.values.valid, emptied.values.invalid]).toEqual([null, null])
    expect(emptied.filled.size).toBe(0)
  })

  it('fill nothing in when more are invalid than came back', () => {
    expect(typeCount(counted('8'), 'invalid', '12').values.valid).toBeNull()
  })
})

describe('one line', () => {
  it('is whole when everybody is for', () => {
    expect(line(typeVotes(counted('8'), 2, 'votesFor', '8'), 2)).toEqual([8, 0, 0])
  })

  it('takes back what it filled in as the number grows under the fingers', () => {
    const one = typeVotes(counted('1'), 2, 'votesFor', '1')
    expect(line(one, 2)).toEqual([1, 0, 0])
    expect(line(typeVotes(one, 2, 'votesFor', '12'), 2)).toEqual([12, null, null])
  })

  it('fills the last cell with what is left', () => {
    const seven = typeVotes(counted('8'), 1, 'votesFor', '7')
    expect(line(seven, 1)).toEqual([7, null, null])
    const whole = typeVotes(seven, 1, 'votesAgainst', '1')
    expect(line(whole, 1)).toEqual([7, 1, 0])
    expect(line(typeVotes(seven, 1, 'votesAgainst', '0'), 1)).toEqual([7, 0, 1])
  })

  it('does not guess the cell that is being emptied', () => {
    const whole = typeVotes(typeVotes(counted('8'), 1, 'votesFor', '7'), 1, 'votesAgainst', '1')
    expect(line(typeVotes(whole, 1, 'votesFor', null), 1)).toEqual([null, 1, null])
  })

  it('has what is left over once the emptied cell is left', () => {
    const wrong = typeVotes(typeVotes(counted('8'), 1, 'votesFor', '8'), 1, 'votesAgainst', '7')
    const emptied = typeVotes(wrong, 1, 'votesAgainst', null)
    expect(line(emptied, 1)[1]).toBeNull()
    expect(line(settleLine(emptied, 1), 1)).toEqual([8, 0, 0])
    // What isn't certain stays empty, and what says nothing is not touched.
    const open = typeVotes(counted('8'), 1, 'votesFor', '5')
    expect(settleLine(open, 1)).toBe(open)
    expect(settleLine(open, 2)).toBe(open)
  })

  it('follows the number of valid ballots where it was filled in', () => {
    const tally = typeCount(typeVotes(counted('8'), 1, 'votesFor', '8'), 'invalid', '1')
    // Eight for of seven valid: what is typed stays, and main says that it is wrong.
    expect(line(tally, 1)).toEqual([8, null, null])
  })

  it('never makes a line that does not add up, and never touches what was typed', () => {
    const step = fc.record({
      field: fc.constantFrom(...voteFields),
      count: fc.option(fc.integer({ min: 0, max: 9 }).map(String), { nil: null }),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(step, { maxLength: 8 }), (valid, steps) => {
        let tally = counted(String(valid))
        const typed = new Map<string, string | null>()
        for (const { field, count } of steps) {
          tally = typeVotes(tally, 2, field, count)
          typed.set(field, count)
        }
        const votes = tally.values.votes[1]!
        for (const field of voteFields) {
          const own = typed.get(field) ?? null
          if (own !== null && !tally.filled.has(votePath(2, field))) expect(votes[field]).toBe(own)
          if (!tally.filled.has(votePath(2, field))) expect(votes[field]).toBe(own)
        }
        const sum = voteFields.reduce((total, field) => total + (countOf(votes[field]) ?? 0), 0)
        if (tally.filled.size > 2 && voteFields.some((field) => tally.filled.has(votePath(2, field))))
          expect(sum).toBe(valid)
      }),
    )
  })
})

describe('the lines nobody has typed in', () => {
  it('are filled together, right by the guard, and emptied again', () => {
    const tally = typeVotes(typeVotes(counted('8'), 2, 'votesFor', '5'), 2, 'votesAgainst', '3')
    expect(emptyLines(tally)).toEqual([1, 3])
    const filled = fillUnanimous(tally)
    expect([1, 2, 3].map((id) => line(filled, id))).toEqual([
      [8, 0, 0],
      [5, 3, 0],
      [8, 0, 0],
    ])
    const counts = { issued: 9, returned: 8, valid: 8, invalid: 0 }
    const votes = [1, 2, 3].map((candidateId) => {
      const [votesFor, votesAgainst, votesBlank] = line(filled, candidateId)
      return {
        candidateId,
        votesFor: votesFor ?? null,
        votesAgainst: votesAgainst ?? null,
        votesBlank: votesBlank ?? null,
      }
    })
    expect(ballotErrors({ ...counts, votes }, { members: 9, voters: 9, mostVotesOn: () => 9 })).toEqual({})
    expect(clearLines(filled, new Set([1, 3]))).toEqual(tally)
  })

  it('leave the ballot of a member who is proposed blank', () => {
    const tally = { ...counted('9'), most: new Map([[2, 8]]) }
    const filled = fillUnanimous(tally)
    expect([1, 2].map((id) => line(filled, id))).toEqual([
      [9, 0, 0],
      [8, 0, 1],
    ])
    // Eight of nine came back: the one missing may be the member's own.
    const eight = { ...counted('8'), most: new Map([[2, 8]]) }
    expect(line(fillUnanimous(eight), 2)).toEqual([8, 0, 0])
    expect(line(typeVotes(typeVotes(tally, 2, 'votesFor', '7'), 2, 'votesAgainst', '1'), 2)).toEqual([
      7, 1, 1,
    ])
    expect(line(typeVotes(tally, 2, 'votesFor', '7'), 2)).toEqual([7, null, null])
  })

  it('stay empty while nobody knows how many ballots are valid', () => {
    expect(fillUnanimous(blank())).toEqual(blank())
  })
})

it('keeps the votes of who stays on a ballot', () => {
  const tally = withCandidates(typeVotes(counted('8'), 2, 'votesFor', '8'), [2, 9])
  expect(tally.values.candidateIds).toEqual([2, 9])
  expect(line(tally, 2)).toEqual([8, 0, 0])
  expect(line(tally, 9)).toEqual([null, null, null])
})

it('lets only digits into a cell', () => {
  expect(digitsOf('1a2')).toBe('12')
  expect(digitsOf('123456')).toBe('1234')
  expect(digitsOf('-')).toBeNull()
})
