import { describe, expect, it } from 'vitest'
import { knownLegalTexts } from '#shared/domain/known-legal-texts'
import { citation, type LegalText } from '#shared/domain/legal-text'
import { proposedLegalBases } from '#shared/rules/proposed-legal-bases'
import { lineProblems, offeredTexts, placeFor } from '../../src/renderer/features/decisions/cited-texts'

const library: LegalText[] = knownLegalTexts.map((text, index) => ({
  ...text,
  id: index + 1,
  replacedBy:
    text.replacedBy === null
      ? null
      : knownLegalTexts.findIndex(({ number }) => number === text.replacedBy) + 1,
}))
const byNumber = (number: string) => library.find((text) => text.number === number)!
const plan = { number: '', signedOn: null, sign: 'CĐN', title: 'thi đua', college: 'Trường' }

describe('the căn cứ of a decision against its signing day', () => {
  it('names every text on the way to the one in force', () => {
    const [problem] = lineProblems(citation(byNumber('91/2017/NĐ-CP')), library, '2026-11-22')
    expect(problem?.sentence).toBe(
      'Nghị định số 91/2017/NĐ-CP hết hiệu lực từ sau 31/12/2023, được thay bằng Nghị định số 98/2023/NĐ-CP, rồi Nghị định số 152/2025/NĐ-CP.',
    )
    expect(problem?.successor?.number).toBe('152/2025/NĐ-CP')
  })

  it('offers no successor that is itself not in force', () => {
    const loop = [
      { ...byNumber('91/2017/NĐ-CP'), id: 1, replacedBy: 2 },
      { ...byNumber('98/2023/NĐ-CP'), id: 2, replacedBy: 1 },
    ]
    const [problem] = lineProblems(citation(loop[0]!), loop, '2026-11-22')
    expect(problem?.successor).toBeNull()
    expect(problem?.sentence).toContain('98/2023/NĐ-CP')
  })

  it.each(['2023-07-15', '2024-07-15', '2025-09-15', '2026-08-15', '2026-11-15'])(
    'has nothing against what is proposed for %s',
    (day) => {
      const lines = proposedLegalBases(day, plan)
      expect(lines.flatMap((line) => lineProblems(line, library, day))).toEqual([])
    },
  )

  it('flags what was proposed for another time', () => {
    const flagged = proposedLegalBases('2023-07-15', plan).filter(
      (line) => lineProblems(line, library, '2026-11-22').length > 0,
    )
    // The province’s decision has no dates in the library: nothing is said of it.
    expect(flagged).toHaveLength(3)
  })
})

describe('adding from the library', () => {
  it('offers only what is in force that day and not cited yet, in rank order', () => {
    const lines = ['Căn cứ Nghị định số 152/2025/NĐ-CP']
    const { offered, unknownCount } = offeredTexts(library, '2026-11-22', lines)
    const numbers = offered.map(({ number }) => number)
    expect(numbers.slice(0, 2)).toEqual(['06/2022/QH15', '06/2026/QH16'])
    expect(numbers).not.toContain('152/2025/NĐ-CP')
    expect(numbers).not.toContain('91/2017/NĐ-CP')
    expect(unknownCount).toBe(1)
    expect(offeredTexts(library, '2026-09-30', lines).offered.map(({ number }) => number)).not.toContain(
      '06/2026/QH16',
    )
  })

  it('puts a text where its rank belongs, before what the library does not know', () => {
    const lines = [
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
      'Căn cứ Thông tư số 15/2025/TT-BNV',
      'Căn cứ Kế hoạch số 412/KH-CĐN',
    ]
    expect(placeFor(byNumber('152/2025/NĐ-CP'), lines, library)).toBe(1)
    expect(placeFor(byNumber('07/2026/TT-BGDĐT'), lines, library)).toBe(2)
    expect(placeFor(byNumber('15/2003/QH11'), lines, library)).toBe(0)
    expect(placeFor(byNumber('152/2025/NĐ-CP'), [], library)).toBe(0)
  })
})
