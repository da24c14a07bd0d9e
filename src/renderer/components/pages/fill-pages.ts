/** Where pages end, by heights alone. */

/** A paragraph, or a row of a table. Heights are of one unit, whichever. */
export type FlowItem = {
  /** Heights of what can't be parted: the lines of a paragraph, the one row. */
  steps: readonly number[]
  /** Space above; none of it at the head of a page that began by itself. */
  before: number
  /** Space below; it may fall off the page. */
  after: number
  /** What each step has below its letters; of the last one on a page it may fall off too. */
  over: number
  /** On the page of what follows. */
  keepNext: boolean
  /** Never parted, as long as it fits a page. */
  isWhole: boolean
  /** Fewest lines that may stand alone at the foot or the head of a page. */
  fewest: number
  startsPage: boolean
  /** Height of the heading that is repeated when this row opens a page. */
  head: number
}

/** Steps `from` up to and without `to` of one item. */
export type Slice = { item: number; from: number; to: number }

/** Measured heights are sums of rounded ones. */
const tolerance = 0.02

const heightOf = (item: FlowItem, from: number, to: number): number =>
  item.steps.slice(from, to).reduce((sum, step) => sum + step, 0)

/** Fills pages of one height from top to bottom; every step stands on exactly one of them, in order. */
export function fillPages(items: readonly FlowItem[], pageHeight: number): Slice[][] {
  const pages: Slice[][] = []
  let page: Slice[] = []
  let used = 0

  function turn(): void {
    pages.push(page)
    page = []
    used = 0
  }

  function put(slice: Slice): void {
    const item = items[slice.item]!
    used += spaceBefore(item, slice.from, page.length === 0, pages.length === 0)
    used += heightOf(item, slice.from, slice.to)
    if (slice.to === item.steps.length) used += item.after
    page.push(slice)
  }

  let at: Slice = { item: 0, from: 0, to: 0 }
  while (at.item < items.length) {
    const item = items[at.item]!
    if (item.startsPage && at.from === 0 && page.length > 0) turn()
    const room =
      pageHeight - used - spaceBefore(item, at.from, page.length === 0, pages.length === 0) + tolerance
    const rest = item.steps.length - at.from
    const fitting = countFitting(item, at.from, room)
    if (fitting === rest) {
      put({ ...at, to: item.steps.length })
      at = { item: at.item + 1, from: 0, to: 0 }
      continue
    }
    const count = partable(item, at.from, fitting)
    if (count > 0) {
      put({ ...at, to: at.from + count })
      turn()
      at = { ...at, from: at.from + count }
      continue
    }
    if (page.length === 0) {
      // Alone on its page and still too high: as much as there is room for, and never nothing.
      const most = Math.max(1, fitting)
      put({ ...at, to: at.from + most })
      at = { ...at, from: at.from + most }
      if (at.from === item.steps.length) at = { item: at.item + 1, from: 0, to: 0 }
      else turn()
      continue
    }
    const start = at.from === 0 ? keptStart(items, page) : null
    if (start) {
      page = page.slice(0, start.index)
      if (start.slice.from < start.cut) page.push({ ...start.slice, to: start.cut })
      at = { item: start.slice.item, from: start.cut, to: 0 }
    }
    turn()
  }
  if (page.length > 0) pages.push(page)
  return pages.length > 0 ? pages : [[]]
}

/** A row that opens a page stands under the repeated heading; a paragraph there has no space above it. */
function spaceBefore(item: FlowItem, from: number, opensPage: boolean, isFirstPage: boolean): number {
  if (from > 0) return 0
  if (!opensPage) return item.before
  return item.head + (isFirstPage || item.startsPage ? item.before : 0)
}

function countFitting(item: FlowItem, from: number, room: number): number {
  let count = 0
  let height = 0
  for (const step of item.steps.slice(from)) {
    height += step
    if (height - item.over > room) break
    count += 1
  }
  return count
}

/** How many of the lines that fit may stay when the rest goes on. */
function partable(item: FlowItem, from: number, fitting: number): number {
  if (item.isWhole) return 0
  const rest = item.steps.length - from
  const count = Math.min(fitting, rest - item.fewest)
  // What goes on from the page before has left its first lines there.
  return count >= (from > 0 ? 1 : item.fewest) ? count : 0
}

/**
 * Where the page must end when what follows it doesn't fit: before the paragraphs and rows that keep with it. A long
 * paragraph among them leaves its first lines. Null when nothing is kept, or all of the page would have to go.
 */
function keptStart(
  items: readonly FlowItem[],
  page: readonly Slice[],
): { index: number; slice: Slice; cut: number } | null {
  let start: { index: number; slice: Slice; cut: number } | null = null
  for (let index = page.length - 1; index >= 0; index -= 1) {
    const slice = page[index]!
    const item = items[slice.item]!
    if (!item.keepNext) return start
    const cut = slice.to - item.fewest
    if (!item.isWhole && item.steps.length > 1 && cut - slice.from >= item.fewest)
      return { index, slice, cut }
    start = { index, slice, cut: slice.from }
  }
  return null
}
