import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FlowItem, fillPages, type Slice } from '../../../src/renderer/components/pages/fill-pages'

const line = 10
const plain: FlowItem = {
  steps: [line],
  before: 0,
  after: 0,
  over: 0,
  keepNext: false,
  isWhole: false,
  fewest: 2,
  startsPage: false,
  head: 0,
}
const paragraph = (lines: number, changes: Partial<FlowItem> = {}): FlowItem => ({
  ...plain,
  steps: Array.from({ length: lines }, () => line),
  ...changes,
})
const row = (changes: Partial<FlowItem> = {}): FlowItem => ({
  ...plain,
  isWhole: true,
  fewest: 1,
  ...changes,
})

/** "0:0-3" is the first three steps of item 0. */
const shown = (pages: Slice[][]) =>
  pages.map((page) => page.map(({ item, from, to }) => `${item}:${from}-${to}`).join(' '))

describe('pages', () => {
  it('part a paragraph, but leave no line alone at the foot or the head of a page', () => {
    expect(shown(fillPages([paragraph(3), paragraph(4)], 60))).toEqual(['0:0-3 1:0-2', '1:2-4'])
    expect(shown(fillPages([paragraph(5), paragraph(4)], 60))).toEqual(['0:0-5', '1:0-4'])
    expect(shown(fillPages([paragraph(3), paragraph(4)], 65))).toEqual(['0:0-3 1:0-2', '1:2-4'])
    expect(shown(fillPages([paragraph(4), paragraph(3)], 60))).toEqual(['0:0-4', '1:0-3'])
  })

  it('take a heading along with what it heads, and all that is kept before it', () => {
    const heading = paragraph(1, { keepNext: true })
    expect(shown(fillPages([paragraph(4), heading, heading, paragraph(2)], 60))).toEqual([
      '0:0-4',
      '1:0-1 2:0-1 3:0-2',
    ])
  })

  it('leave the first lines of a long kept paragraph, and its last two with what follows', () => {
    const kept = paragraph(5, { keepNext: true })
    expect(shown(fillPages([kept, row({ steps: [20] })], 60))).toEqual(['0:0-3', '0:3-5 1:0-1'])
    expect(shown(fillPages([paragraph(1), { ...kept, isWhole: true }, row({ steps: [20] })], 60))).toEqual([
      '0:0-1',
      '1:0-5',
      '2:0-1',
    ])
  })

  it('give up keeping what fills a page by itself', () => {
    const heading = paragraph(1, { keepNext: true })
    const pages = fillPages([heading, heading, heading, heading], 30)
    expect(shown(pages)).toEqual(['0:0-1 1:0-1 2:0-1', '3:0-1'])
  })

  it('make room for the heading a table repeats', () => {
    const rows = [row({ keepNext: true }), ...Array.from({ length: 8 }, () => row({ head: 10 }))]
    expect(shown(fillPages(rows, 50)).map((page) => page.split(' ').length)).toEqual([5, 4])
  })

  it('drop the space above what opens a page by itself, and let the space below fall off', () => {
    const spaced = paragraph(2, { before: 10, after: 10 })
    expect(shown(fillPages([spaced, spaced], 40))).toEqual(['0:0-2', '1:0-2'])
    expect(shown(fillPages([paragraph(2), spaced, spaced], 50))).toEqual(['0:0-2 1:0-2', '2:0-2'])
  })

  it('begin where a break is asked for', () => {
    expect(shown(fillPages([paragraph(1), paragraph(1, { startsPage: true })], 60))).toEqual([
      '0:0-1',
      '1:0-1',
    ])
    expect(shown(fillPages([paragraph(1, { startsPage: true })], 60))).toEqual(['0:0-1'])
  })

  const anyItem: fc.Arbitrary<FlowItem> = fc.record({
    steps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
    before: fc.integer({ min: 0, max: 20 }),
    after: fc.integer({ min: 0, max: 20 }),
    over: fc.constant(0),
    keepNext: fc.boolean(),
    isWhole: fc.boolean(),
    fewest: fc.integer({ min: 1, max: 2 }),
    startsPage: fc.boolean(),
    head: fc.integer({ min: 0, max: 10 }),
  })

  it('hold every step once and in order, and hold no more than fits unless one step alone is too high', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 30 }),
        fc.integer({ min: 60, max: 200 }),
        (items, pageHeight) => {
          const pages = fillPages(items, pageHeight)
          const steps = pages
            .flat()
            .flatMap(({ item, from, to }) =>
              Array.from({ length: to - from }, (_, index) => `${item}/${from + index}`),
            )
          const expected = items.flatMap((item, index) => item.steps.map((_, step) => `${index}/${step}`))
          expect(steps).toEqual(expected)
          for (const page of pages) {
            const height = page.reduce((sum, { item, from, to }) => {
              const { steps: all, before } = items[item]!
              const own = all.slice(from, to).reduce((one, two) => one + two, 0)
              return sum + own + (from === 0 && page[0]!.item !== item ? before : 0)
            }, 0)
            const isOneStep = page.length === 1 && page[0]!.to - page[0]!.from === 1
            expect(height <= pageHeight + 0.1 || isOneStep).toBe(true)
          }
        },
      ),
    )
  })
})
