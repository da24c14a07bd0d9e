/** Lines of a paragraph as the browser has broken them, and the paragraph parted between two of them. */

/** Tops and bottoms of the lines, in pixels from the top of the paragraph. */
export function linesOf(body: HTMLElement): { top: number; bottom: number }[] {
  const origin = body.getBoundingClientRect().top
  const range = document.createRange()
  range.selectNodeContents(body)
  const rects = [...range.getClientRects()]
    .filter((rect) => rect.height > 0)
    .map((rect) => ({ top: rect.top - origin, bottom: rect.bottom - origin }))
    .sort((a, b) => a.top - b.top)
  const lines: { top: number; bottom: number }[] = []
  for (const rect of rects) {
    const last = lines.at(-1)
    const middle = (rect.top + rect.bottom) / 2
    if (last && middle < last.bottom) last.bottom = Math.max(last.bottom, rect.bottom)
    else lines.push({ ...rect })
  }
  return lines
}

/** Heights of the lines, which together are as high as the paragraph. */
export function lineHeights(body: HTMLElement): number[] {
  const height = body.getBoundingClientRect().height
  const lines = linesOf(body)
  if (lines.length < 2) return [height]
  const ends = lines.slice(1).map((line, index) => (lines[index]!.bottom + line.top) / 2)
  return [...ends, height].map((end, index) => end - (ends[index - 1] ?? 0))
}

/** Where a row may be parted, as the heights between: where no line of any of its cells is cut through. Pixels. */
export function rowSteps(row: HTMLElement): number[] {
  const { top: origin, height } = row.getBoundingClientRect()
  const lines = [...row.querySelectorAll('p')].flatMap((body) => {
    const top = body.getBoundingClientRect().top - origin
    return linesOf(body).map((line) => ({ top: top + line.top, bottom: top + line.bottom }))
  })
  const cuts = [...new Set(lines.map(({ bottom }) => bottom))]
    .filter((cut) => cut < height - 1 && !lines.some(({ top, bottom }) => top < cut - 1 && bottom > cut + 1))
    .sort((a, b) => a - b)
  return [...cuts, height].map((cut, index) => cut - (cuts[index - 1] ?? 0))
}

/**
 * Takes the lines up to `count` out of a paragraph into a copy of it, which goes before it. Nothing is broken anew:
 * both have the width they had.
 */
export function partAfter(body: HTMLElement, count: number): HTMLElement {
  const line = linesOf(body)[count]
  const head = body.cloneNode(false) as HTMLElement
  if (!line) return head
  const origin = body.getBoundingClientRect().top
  const at = firstAtOrBelow(body, origin + line.top + (line.bottom - line.top) / 4)
  if (!at) return head
  const range = document.createRange()
  range.setStart(body, 0)
  range.setEnd(at.node, at.offset)
  head.append(range.extractContents())
  // The last line here was no last line.
  if (body.style.textAlign === 'justify') head.style.textAlignLast = 'justify'
  body.style.textIndent = '0'
  return head
}

type Place = { node: Text; offset: number }

/** The first character on or below a height: characters come from top to bottom. */
function firstAtOrBelow(body: HTMLElement, y: number): Place | null {
  const texts: Text[] = []
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let at = walker.nextNode(); at; at = walker.nextNode()) texts.push(at as Text)
  const places = texts.flatMap((node) => [...node.data].map((_, offset): Place => ({ node, offset })))
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAtOrBelow(places[middle]!, y)) high = middle
    else low = middle + 1
  }
  return places[low] ?? null
}

function isAtOrBelow({ node, offset }: Place, y: number): boolean {
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  const rects = range.getClientRects()
  const rect = rects[rects.length - 1]
  return rect !== undefined && rect.bottom > y && rect.top + rect.height / 2 > y
}
