import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BallotPaper, type Mark, marks } from '#shared/domain/council'
import { paperDifferences } from '#shared/rules/ballots'
import {
  differencesOf,
  emptyPaper,
  markOn,
  nextNumber,
  type Round,
  settled,
  unmarkedOn,
  withMark,
  withPaper,
  withRest,
} from '../../../src/renderer/features/council/paper-edits'

const ids = [11, 12, 13]
const paper = (round: Round, number: number, ...typed: (Mark | null)[]): BallotPaper =>
  ids.reduce((now, id, index) => withMark(now, id, typed[index] ?? null), emptyPaper(round, number))

describe('one paper', () => {
  it('holds one mark a line, the last one typed', () => {
    const twice = withMark(withMark(emptyPaper(1, 1), 12, 'for'), 12, 'against')
    expect(twice.marks).toEqual([{ candidateId: 12, mark: 'against' }])
    expect(withMark(twice, 12, null).marks).toEqual([])
  })

  it('fills only the lines that say nothing yet', () => {
    const filled = withRest(paper(1, 1, null, 'against'), ids, 'for')
    expect(ids.map((id) => markOn(filled, id))).toEqual(['for', 'against', 'for'])
    expect(unmarkedOn(filled, ids)).toEqual([])
  })

  it('asks for no marks when it is not valid', () => {
    expect(unmarkedOn({ ...emptyPaper(1, 1), isValid: false }, ids)).toEqual([])
  })
})

describe('where a round goes on', () => {
  it('is the first paper that is not finished', () => {
    const papers = [paper(1, 1, 'for', 'for', 'for'), paper(1, 2, 'for'), paper(2, 1, 'for', 'for', 'for')]
    expect(nextNumber(papers, 1, ids)).toBe(2)
    expect(nextNumber(papers, 2, ids)).toBe(2)
    expect(nextNumber(withPaper(papers, paper(1, 2, 'for', 'for', 'blank')), 1, ids)).toBe(3)
  })
})

describe('two rounds', () => {
  const anyPaper = (round: Round) =>
    fc
      .record({
        number: fc.integer({ min: 1, max: 4 }),
        isValid: fc.boolean(),
        typed: fc.array(fc.option(fc.constantFrom(...marks), { nil: null }), { maxLength: 3 }),
      })
      .map(({ number, isValid, typed }) => ({ ...paper(round, number, ...typed), isValid }))
  const anyPapers = fc
    .tuple(fc.array(anyPaper(1), { maxLength: 4 }), fc.array(anyPaper(2), { maxLength: 4 }))
    .map((rounds) => rounds.flat().reduce<BallotPaper[]>(withPaper, []))

  it('differ here where main says they differ', () => {
    const people = ids.map((id) => ({ id, name: `Người ${id}` }))
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const isBegun = ([1, 2] as const).every((round) => papers.some((one) => one.round === round))
        if (isBegun) expect(differencesOf(papers, ids)).toHaveLength(paperDifferences(papers, people).length)
      }),
    )
  })

  it('agree once each difference is settled, whichever round is right', () => {
    fc.assert(
      fc.property(anyPapers, fc.constantFrom<Round>(1, 2), (typed, right) => {
        let papers = typed
        for (let turn = 0; turn < 40; turn += 1) {
          const next = differencesOf(papers, ids).find(({ kind }) => kind !== 'missing')
          if (!next) break
          papers = withPaper(papers, settled(papers, next, right)!)
        }
        expect(differencesOf(papers, ids).filter(({ kind }) => kind !== 'missing')).toEqual([])
      }),
    )
  })

  it('leave the paper of the right round as it is', () => {
    const papers = [paper(1, 1, 'for', 'for', 'for'), paper(2, 1, 'for', 'against', 'for')]
    const [only] = differencesOf(papers, ids)
    expect(only).toEqual({ kind: 'mark', number: 1, candidateId: 12, first: 'for', second: 'against' })
    const mended = settled(papers, only!, 1)!
    expect(mended.round).toBe(2)
    expect(markOn(mended, 12)).toBe('for')
  })
})
