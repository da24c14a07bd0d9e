/** A .docx as pages: typeset in the page's own browser, measured, and parted where Word would part it. */
import {
  borderOf,
  box,
  type Drawing,
  drawParagraph,
  fieldMark,
  fontStack,
  hasPageBreak,
  pt,
  settleTabs,
} from './draw-paragraph'
import { drawContent, drawTable } from './draw-table'
import { type FlowItem, fillPages, type Slice } from './fill-pages'
import { createFormats, type ParagraphFormat } from './formats'
import { lineHeights, partAfter, rowSteps } from './lines'
import { openPackage } from './package'
import classes from './pages.module.css'
import { type Section, sectionsOf } from './sections'
import { attribute, find, points } from './xml'

/** Points. */
export type LaidOutPage = { element: HTMLElement; width: number; height: number }

const pointsPerPixel = 0.75

type Piece = {
  item: FlowItem
  /** The paragraph's block or the row. */
  element: HTMLElement
  /** The rows repeated when this row opens a page. */
  heads: HTMLElement[]
  /** From the left edge of the text, points. */
  left: number
  isRow: boolean
}

/**
 * @param bench a place in the document that nobody sees, where things are measured
 * @throws Error when the bytes are no Word file
 */
export function layOut(bytes: Uint8Array, bench: HTMLElement): LaidOutPage[] {
  const docx = openPackage(bytes)
  const formats = createFormats(docx)
  const drawing: Drawing = {
    formats,
    count: formats.counter(),
    tabbed: [],
    tabStep: points(attribute(find(docx.settings, 'defaultTabStop'), 'val')) ?? 36,
  }
  const laid: { page: LaidOutPage; number: number }[] = []
  for (const section of sectionsOf(docx)) {
    const pieces = drawSection(section, drawing, bench)
    const bodies = fillPages(
      pieces.map(({ item }) => item),
      section.height - section.top - section.bottom,
    )
    let number = section.startsAt ?? (laid.at(-1)?.number ?? 0) + 1
    const filled = bodies.map((slices) => ({ slices, body: fill(slices, pieces) }))
    for (const [index, { body }] of filled.entries()) {
      const page = makePage(section, body, index === 0, drawing)
      setField(page.element, 'PAGE', number)
      setField(page.element, 'SECTIONPAGES', filled.length)
      laid.push({ page, number })
      number += 1
    }
    bench.replaceChildren()
  }
  for (const { page } of laid) setField(page.element, 'NUMPAGES', laid.length)
  return laid.map(({ page }) => page)
}

function setField(page: HTMLElement, field: string, value: number): void {
  for (const place of page.querySelectorAll(`[${fieldMark}="${field}"]`)) place.textContent = String(value)
}

/** Draws all of a section one under another, then measures it: one layout of the browser for all of it. */
function drawSection(section: Section, drawing: Drawing, bench: HTMLElement): Piece[] {
  const flow = box(classes.flow)
  flow.style.width = pt(section.width - section.left - section.right)
  flow.style.fontFamily = fontStack
  bench.replaceChildren(flow)

  const drawn: (() => Piece)[] = []
  let breaks = false
  let above: ParagraphFormat | null = null
  for (const block of section.blocks) {
    if (block.localName === 'p') {
      const { block: element, format, before, line, over } = drawParagraph(block, drawing, above)
      above = format
      flow.append(element)
      const startsPage = format.pageBreakBefore || breaks
      // What is typed after a page break in the same paragraph goes over with it.
      const isBreak = hasPageBreak(block)
      breaks = isBreak && element.textContent?.replace('\u200b', '') === ''
      drawn.push(() => {
        const steps = stepsOf(element.firstElementChild as HTMLElement, line)
        return {
          element,
          heads: [],
          left: 0,
          isRow: false,
          item: {
            steps,
            before,
            after: format.after,
            over,
            keepNext: format.keepNext && !breaks,
            isWhole: format.keepLines || steps.length === 1,
            fewest: format.hasWidowControl ? 2 : 1,
            startsPage: startsPage || (isBreak && element.textContent !== '' && !breaks),
            head: 0,
          },
        }
      })
      continue
    }
    above = null
    const { groups, left } = drawTable(block, drawing)
    for (const { element } of groups) flow.append(element)
    const headCount = groups.findIndex(({ isHead }) => !isHead)
    const heads = groups.slice(0, Math.max(0, headCount)).map(({ element }) => element)
    const opens = breaks
    breaks = false
    for (const [index, { element, keepNext }] of groups.entries())
      drawn.push(() => {
        const height = (one: HTMLElement) => inTwips(one.getBoundingClientRect().height * pointsPerPixel)
        const isBody = index >= heads.length
        const head = isBody ? heads.reduce((sum, one) => sum + height(one), 0) : 0
        const most = section.height - section.top - section.bottom - head
        const whole = height(element)
        const steps = whole > most ? rowSteps(element).map((one) => one * pointsPerPixel) : [whole]
        return {
          element,
          heads: isBody ? heads : [],
          left,
          isRow: true,
          item: {
            steps,
            before: 0,
            after: 0,
            over: 0,
            keepNext: keepNext || (!isBody && index < groups.length - 1),
            isWhole: steps.length === 1,
            fewest: 1,
            startsPage: opens && index === 0,
            head,
          },
        }
      })
  }
  for (const { block, format } of drawing.tabbed.splice(0)) settleTabs(block, format, drawing.tabStep)
  return drawn.map((measure) => measure())
}

/** Word's measure: a browser rounds each height to its own, and over a page that adds up to a line. */
const inTwips = (height: number): number => Math.round(height * 20) / 20

function stepsOf(body: HTMLElement, line: number | null): number[] {
  const measured = lineHeights(body).map((one) => inTwips(one * pointsPerPixel))
  return line === null ? measured : measured.map(() => line)
}

/** The text of one page. Slices are asked for in order, so that a parted paragraph gives its lines from the top. */
function fill(slices: readonly Slice[], pieces: readonly Piece[]): HTMLElement {
  const body = box(classes.text)
  for (const [index, slice] of slices.entries()) {
    const piece = pieces[slice.item]!
    const { element, heads, left, item, isRow } = piece
    if (index === 0 && slice.from === 0)
      for (const head of heads) body.append(placed(head.cloneNode(true) as HTMLElement, left))
    const opensByItself = index === 0 && !item.startsPage && slice.item > 0
    if (isRow && slice.to - slice.from < item.steps.length) {
      body.append(placed(partOfRow(element, item.steps, slice), left))
      continue
    }
    if (slice.to < item.steps.length) {
      const paragraph = element.firstElementChild as HTMLElement
      const part = element.cloneNode(false) as HTMLElement
      part.append(partAfter(paragraph, slice.to - slice.from))
      part.style.paddingBottom = '0'
      if (slice.from > 0 || opensByItself) part.style.paddingTop = '0'
      body.append(part)
      continue
    }
    if (slice.from > 0 || (opensByItself && item.before > 0)) element.style.paddingTop = '0'
    body.append(placed(element, left))
  }
  return body
}

/** Some of the lines of a row that is higher than a page: the row, seen through a window. */
function partOfRow(row: HTMLElement, steps: readonly number[], { from, to }: Slice): HTMLElement {
  const sum = (parts: readonly number[]) => parts.reduce((one, two) => one + two, 0)
  const part = box(classes.window)
  const content = row.cloneNode(true) as HTMLElement
  part.style.height = pt(sum(steps.slice(from, to)))
  content.style.marginTop = pt(-sum(steps.slice(0, from)))
  part.append(content)
  return part
}

function placed(element: HTMLElement, left: number): HTMLElement {
  if (left !== 0) element.style.marginLeft = pt(left)
  return element
}

function makePage(section: Section, body: HTMLElement, isFirst: boolean, drawing: Drawing): LaidOutPage {
  const element = box(classes.page)
  element.style.cssText = `width:${pt(section.width)};height:${pt(section.height)};font-family:${fontStack}`
  body.style.cssText += `;top:${pt(section.top)};left:${pt(section.left)};width:${pt(section.width - section.left - section.right)}`
  for (const kind of ['header', 'footer'] as const) {
    const variant = isFirst && section.hasOwnFirst ? 'first' : 'default'
    const part = section.edgesOfPage.get(`${kind}-${variant}`)
    if (!part) continue
    const edge = box(classes.text)
    const at = kind === 'header' ? `top:${pt(section.headerAt)}` : `bottom:${pt(section.footerAt)}`
    edge.style.cssText = `${at};left:${pt(section.left)};width:${pt(section.width - section.left - section.right)}`
    edge.dataset.part = kind
    drawContent(part, { ...drawing, count: () => null }, edge)
    element.append(edge)
  }
  element.append(body)
  if (Object.keys(section.borders).length > 0) element.append(frameOf(section))
  return { element, width: section.width, height: section.height }
}

/** Lines round the page, measured from its edge. */
function frameOf({ borders }: Section): HTMLElement {
  const frame = box(classes.frame)
  for (const [side, edge] of Object.entries(borders)) {
    frame.style.setProperty(side, pt(edge.space))
    frame.style.setProperty(`border-${side}`, borderOf(edge))
  }
  frame.ariaHidden = 'true'
  return frame
}
