import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BallotPaper, type Mark, marks } from '#shared/domain/council'
import { ballotErrors, isFilledIn, paperDifferences, sumPapers } from '#shared/rules/ballots'

const candidates = [
  { id: 3, name: 'Nguyễn Văn A' },
  { id: 7, name: 'Trần Thị B' },
  { id: 11, name: 'Khoa Cơ khí' },
]
const candidateIds = candidates.map(({ id }) => id)
const bounds = { members: 9, voters: 9, mostVotesOn: () => 9 }

/** Papers of one round, numbered from 1; some marks are left out. */
const round = (count = { minLength: 1, maxLength: 9 }) =>
  fc
    .array(
      fc.record({
        isValid: fc.boolean(),
        marks: fc.tuple(...candidateIds.map(() => fc.constantFrom<(Mark | null)[]>(...marks, null))),
      }),
      count,
    )
    .map((papers) =>
      papers.map(
        (paper, index): BallotPaper => ({
          round: 1,
          number: index + 1,
          isValid: paper.isValid,
          marks: paper.marks.flatMap((mark, place) =>
            mark === null ? [] : [{ candidateId: candidateIds[place]!, mark }],
          ),
        }),
      ),
    )
const again = (papers: BallotPaper[]) => papers.map((paper): BallotPaper => ({ ...paper, round: 2 }))

describe('papers typed one by one', () => {
  it('come to totals that always add up', () => {
    fc.assert(
      fc.property(round(), (papers) => {
        const tally = { issued: papers.length, ...sumPapers(papers, candidateIds) }
        expect(ballotErrors(tally, bounds)).toEqual({})
        expect(isFilledIn(tally)).toBe(true)
      }),
    )
  })

  it('come to the same in whatever order they are typed', () => {
    fc.assert(
      fc.property(
        round().chain((papers) =>
          fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length })),
        ),
        ([papers, shuffled]) => {
          expect(sumPapers(shuffled, candidateIds)).toEqual(sumPapers(papers, candidateIds))
          expect(paperDifferences([...papers, ...again(shuffled)], candidates)).toEqual([])
        },
      ),
    )
  })

  it('count each valid paper’s marks once, invalid ones not at all', () => {
    const papers = [
      { isValid: true, marks: [{ candidateId: 3, mark: 'for' as const }] },
      { isValid: true, marks: [{ candidateId: 3, mark: 'against' as const }] },
      { isValid: false, marks: [{ candidateId: 3, mark: 'for' as const }] },
      { isValid: true, marks: [] },
    ]
    expect(sumPapers(papers, [3])).toEqual({
      returned: 4,
      valid: 3,
      invalid: 1,
      votes: [{ candidateId: 3, votesFor: 1, votesAgainst: 1, votesBlank: 1 }],
    })
  })

  it('tell of any single mark that the second round has otherwise, and of nothing else', () => {
    fc.assert(
      fc.property(
        round(),
        fc.nat(),
        fc.constantFrom(...candidates),
        fc.constantFrom(...marks),
        (papers, at, { id, name }, mark) => {
          const index = at % papers.length
          const paper = papers[index]!
          const before = paper.marks.find((line) => line.candidateId === id)?.mark ?? 'blank'
          const second = again(papers)
          second[index] = {
            ...second[index]!,
            marks: [...paper.marks.filter((line) => line.candidateId !== id), { candidateId: id, mark }],
          }
          const differences = paperDifferences([...papers, ...second], candidates)
          if (mark === before || !paper.isValid) expect(differences).toEqual([])
          else {
            expect(differences).toHaveLength(1)
            expect(differences[0]).toContain(`Phiếu số ${index + 1}: `)
            expect(differences[0]).toContain(name)
          }
        },
      ),
    )
  })

  it('tell of a validity and of a missing paper in either round', () => {
    fc.assert(
      fc.property(round({ minLength: 2, maxLength: 9 }), fc.nat(), fc.boolean(), (papers, at, fromFirst) => {
        const index = at % papers.length
        const second = again(papers)
        const turned = second.map((paper, place) =>
          place === index ? { ...paper, isValid: !paper.isValid } : paper,
        )
        expect(paperDifferences([...papers, ...turned], candidates)).toHaveLength(1)
        const [one, two] = fromFirst
          ? [papers.filter((_, place) => place !== index), second]
          : [papers, second.filter((_, place) => place !== index)]
        expect(paperDifferences([...one, ...two], candidates)).toEqual([
          `Phiếu số ${index + 1}: chưa nhập ở lượt ${fromFirst ? 1 : 2}.`,
        ])
      }),
    )
  })

  it('say how two rounds differ, in words', () => {
    const first: BallotPaper = {
      round: 1,
      number: 3,
      isValid: true,
      marks: [{ candidateId: 3, mark: 'for' }],
    }
    const second: BallotPaper = { ...first, round: 2, marks: [{ candidateId: 3, mark: 'against' }] }
    expect(paperDifferences([first, second], candidates)).toEqual([
      'Phiếu số 3: lượt 1 ghi Đồng ý cho Nguyễn Văn A, lượt 2 ghi Không đồng ý.',
    ])
    expect(paperDifferences([first, { ...second, isValid: false }], candidates)).toEqual([
      'Phiếu số 3: lượt 1 ghi hợp lệ, lượt 2 ghi không hợp lệ.',
    ])
    expect(paperDifferences([first], candidates)).toEqual(['Chưa nhập lượt 2.'])
    expect(paperDifferences([second], candidates)).toEqual(['Chưa nhập lượt 1.'])
    expect(paperDifferences([], candidates)).toEqual([])
  })
})

const count = fc.option(fc.nat(12), { nil: null })
const tally = fc.record({
  issued: count,
  returned: count,
  valid: count,
  invalid: count,
  votes: fc
    .array(fc.record({ votesFor: count, votesAgainst: count, votesBlank: count }), { maxLength: 3 })
    .map((rows) => rows.map((row, place) => ({ candidateId: candidateIds[place]!, ...row }))),
})

describe('the guard of a tally', () => {
  it('lets a whole tally through exactly when it adds up', () => {
    fc.assert(
      fc.property(tally, fc.integer({ min: 0, max: 9 }), (counts, voters) => {
        if (!isFilledIn(counts)) return
        const { issued, returned, valid, invalid } = counts as unknown as Record<string, number>
        const addsUp =
          issued! <= 9 &&
          issued! <= voters &&
          returned! <= issued! &&
          valid! + invalid! === returned! &&
          counts.votes.every((row) => row.votesFor! + row.votesAgainst! + row.votesBlank! === valid)
        expect(Object.keys(ballotErrors(counts, { ...bounds, voters })).length === 0).toBe(addsUp)
      }),
      { numRuns: 2_000 },
    )
  })

  it('says nothing of what is still empty', () => {
    const empty = { issued: null, returned: null, valid: null, invalid: null }
    const votes = [{ candidateId: 3, votesFor: null, votesAgainst: null, votesBlank: null }]
    expect(ballotErrors({ ...empty, votes }, bounds)).toEqual({})
    expect(isFilledIn({ ...empty, votes })).toBe(false)
  })

  it('notices any one count of a right tally that is changed', () => {
    const right = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.nat(100), fc.nat(100), fc.nat(100))
      .map(([returned, ...shares]) => {
        const valid = shares[0] % (returned + 1)
        const votesFor = shares[1] % (valid + 1)
        const votesAgainst = shares[2] % (valid - votesFor + 1)
        const votesBlank = valid - votesFor - votesAgainst
        return { returned, valid, invalid: returned - valid, votesFor, votesAgainst, votesBlank }
      })
    const names = ['returned', 'valid', 'invalid', 'votesFor', 'votesAgainst', 'votesBlank'] as const
    const errorsOf = ({ returned, valid, invalid, ...votes }: Record<(typeof names)[number], number>) =>
      ballotErrors({ issued: 9, returned, valid, invalid, votes: [{ candidateId: 3, ...votes }] }, bounds)
    fc.assert(
      fc.property(right, fc.constantFrom(...names), fc.nat(12), (counts, name, other) => {
        expect(errorsOf(counts)).toEqual({})
        if (counts[name] !== other) expect(errorsOf({ ...counts, [name]: other })).not.toEqual({})
      }),
    )
  })

  it('knows who does not vote on himself', () => {
    const votes = [{ candidateId: 3, votesFor: 9, votesAgainst: 0, votesBlank: 0 }]
    const counts = { issued: 9, returned: 9, valid: 9, invalid: 0, votes }
    expect(ballotErrors(counts, bounds)).toEqual({})
    expect(ballotErrors(counts, { ...bounds, mostVotesOn: () => 8 })).toEqual({
      'votes.3.votesFor':
        'Người này là thành viên Hội đồng, không bỏ phiếu cho mình: đồng ý và không đồng ý nhiều nhất 8 phiếu.',
    })
  })
})
