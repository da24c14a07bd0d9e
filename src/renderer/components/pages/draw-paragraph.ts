/** A paragraph of a .docx as an element with the same lines. */
import type { Edge, Formats, Numbered, ParagraphFormat, RunFormat } from './formats'
import { all, attribute, childrenOf, find, val } from './xml'

/** Height of a line of Times New Roman, and of its metric twins, in sizes: ascent, descent and the gap between lines. */
const naturalLine = 2355 / 2048

export const fontStack = '"Times New Roman", "Liberation Serif", Tinos, "Nimbus Roman", serif'

export type Drawing = {
  formats: Formats
  count: (properties: Element | undefined) => Numbered | null
  /** Points between tab stops that no paragraph sets. */
  tabStep: number
  /** Paragraphs with tabs, to be settled where they stand. */
  tabbed: { block: HTMLElement; format: ParagraphFormat }[]
}

/** Marks what is filled in when the pages are known. */
export const fieldMark = 'data-field'

export const pt = (value: number): string => `${Math.round(value * 1000) / 1000}pt`

export function box(className?: string): HTMLDivElement {
  const element = document.createElement('div')
  if (className) element.className = className
  return element
}

export type DrawnParagraph = {
  block: HTMLElement
  format: ParagraphFormat
  /** Space above it here, points. */
  before: number
  /** Height of each of its lines, points; null when they differ. */
  line: number | null
  /** What its last line has below its letters; it may fall off the page, as space below does. */
  over: number
}

/**
 * The block of a paragraph: its space above and below, and in between a `p` whose lines are Word's. Between two
 * paragraphs the larger of their spaces holds.
 * @param above the paragraph right above it
 */
export function drawParagraph(
  paragraph: Element,
  drawing: Drawing,
  above: ParagraphFormat | null,
): DrawnParagraph {
  const properties = find(paragraph, 'pPr')
  const format = drawing.formats.paragraph(properties)
  const numbered = drawing.count(properties)
  const block = box()
  const body = document.createElement('p')
  block.append(body)
  const before = Math.max(0, format.before - (above?.after ?? 0))
  block.style.paddingTop = pt(before)
  block.style.paddingBottom = pt(format.after)
  styleParagraph(body, format)

  const sizes: number[] = []
  if (numbered) {
    const run = drawing.formats.run(numbered.run, properties)
    body.append(drawRunOf(numbered.text + suffixOf(numbered), run, format, sizes))
  }
  for (const piece of runsOf(paragraph)) drawRun(piece, body, properties, format, drawing, sizes)
  if (sizes.length === 0) {
    // An empty paragraph is as high as its mark.
    const mark = drawing.formats.run(find(properties, 'rPr'), properties)
    body.append(drawRunOf('\u200b', mark, format, sizes))
  }
  // The line's own strut must not be higher than what stands in it.
  const smallest = Math.min(...sizes)
  const line = lineHeight(format.line, smallest)
  body.style.fontSize = pt(smallest)
  body.style.lineHeight = pt(line)
  // A browser shares what a line has over its letters between above and below; Word leaves it below.
  const over = format.line.rule === 'auto' ? Math.max(0, line - lineHeight(singleLine, smallest)) : 0
  if (over > 0) body.style.cssText += `;position:relative;top:${pt(-over / 2)}`
  if (body.querySelector(`[${tabMark}]`)) drawing.tabbed.push({ block, format })
  const isEven = sizes.every((size) => size === smallest) && Object.keys(format.borders).length === 0
  return { block, format, before, line: isEven ? line : null, over }
}

const suffixOf = ({ suffix }: Numbered): string =>
  suffix === 'space' ? '\u00a0' : suffix === 'nothing' ? '' : '\u2003'

function styleParagraph(body: HTMLElement, format: ParagraphFormat): void {
  const { style } = body
  style.margin = `0 ${pt(format.right)} 0 ${pt(format.left)}`
  style.textIndent = pt(format.firstLine)
  style.textAlign = format.align
  if (format.fill) style.backgroundColor = format.fill
  const { top, bottom, left, right } = format.borders
  for (const [side, edge] of [
    ['Top', top],
    ['Bottom', bottom],
    ['Left', left],
    ['Right', right],
  ] as const)
    if (edge && edge.width > 0) {
      style[`border${side}`] = borderOf(edge)
      style[`padding${side}`] = pt(edge.space)
    }
}

const borderStyles: Record<string, string> = { dotted: 'dotted', dashed: 'dashed', double: 'double' }

export const borderOf = ({ width, style, color }: Edge): string =>
  `${pt(/thin|thick|double/i.test(style) ? Math.max(width, 2.25) : width)} ${/thin|thick|double/i.test(style) ? 'double' : (borderStyles[style] ?? 'solid')} ${color}`

const singleLine: ParagraphFormat['line'] = { rule: 'auto', value: 1 }

/** What a run of a size makes a line high, in points; Word counts in twentieths of a point. */
function lineHeight({ rule, value }: ParagraphFormat['line'], size: number): number {
  const natural = Math.ceil(size * naturalLine * 20 - 0.01)
  if (rule === 'exact') return value
  return rule === 'auto' ? Math.floor(natural * value + 0.01) / 20 : Math.max(value, natural / 20)
}

/** Runs in reading order, also those inside links and content controls. */
function* runsOf(parent: Element): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (child.localName === 'r') yield child
    else if (['hyperlink', 'sdt', 'sdtContent', 'smartTag', 'ins', 'fldSimple'].includes(child.localName))
      yield* runsOf(child)
  }
}

function drawRun(
  run: Element,
  into: HTMLElement,
  paragraph: Element | undefined,
  format: ParagraphFormat,
  { formats }: Drawing,
  sizes: number[],
): void {
  const properties = find(run, 'rPr')
  const runFormat = formats.run(properties, paragraph)
  if (runFormat.isHidden) return
  const put = (text: string) => into.append(drawRunOf(text, runFormat, format, sizes))
  for (const child of childrenOf(run)) {
    if (child.localName === 't') put(child.textContent ?? '')
    else if (child.localName === 'noBreakHyphen') put('\u2011')
    else if (child.localName === 'tab') {
      const tab = drawRunOf('\u200b', runFormat, format, sizes)
      tab.setAttribute(tabMark, '')
      into.append(tab)
    } else if (child.localName === 'br' && !attribute(child, 'type'))
      into.append(document.createElement('br'))
    else if (child.localName === 'instrText') {
      const field = /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/.exec(child.textContent ?? '')?.[1]
      if (!field) continue
      const place = drawRunOf('0', runFormat, format, sizes)
      place.setAttribute(fieldMark, field)
      into.append(place)
    }
  }
}

export const tabMark = 'data-tab'

function drawRunOf(text: string, run: RunFormat, { line }: ParagraphFormat, sizes: number[]): HTMLElement {
  const span = document.createElement('span')
  span.textContent = text
  const size = run.position ? run.size * 0.65 : run.size
  sizes.push(run.size)
  const { style } = span
  style.fontSize = pt(size)
  style.fontFamily = run.font === 'Times New Roman' ? fontStack : `"${run.font}", ${fontStack}`
  if (run.isBold) style.fontWeight = '700'
  if (run.isItalic) style.fontStyle = 'italic'
  const lines = [run.isUnderlined ? 'underline' : '', run.isStruck ? 'line-through' : ''].filter(Boolean)
  if (lines.length > 0) style.textDecoration = lines.join(' ')
  if (run.isCapitals) style.textTransform = 'uppercase'
  if (run.isSmallCapitals) style.fontVariantCaps = 'small-caps'
  if (run.color) style.color = run.color
  if (run.fill) style.backgroundColor = run.fill
  if (run.position) style.verticalAlign = run.position === 'superscript' ? 'super' : 'sub'
  style.lineHeight = pt(lineHeight(line, run.size))
  return span
}

/** Whether anything but the end of a section stands in a paragraph. */
export const isEmptySectionEnd = (paragraph: Element): boolean =>
  find(paragraph, 'pPr', 'sectPr') !== undefined && all(paragraph, 'r').length === 0

/** A page break typed into a paragraph. */
export const hasPageBreak = (paragraph: Element): boolean =>
  [...runsOf(paragraph)].some((run) => all(run, 'br').some((one) => attribute(one, 'type') === 'page'))

/** Puts what follows each tab to its stop. The paragraph must stand where it is measured. */
export function settleTabs(block: HTMLElement, format: ParagraphFormat, step: number): void {
  const body = block.firstElementChild
  if (!(body instanceof HTMLElement)) return
  for (const tab of body.querySelectorAll<HTMLElement>(`[${tabMark}]`)) {
    const pointsPerPixel = 0.75
    const left = body.getBoundingClientRect().left - format.left / pointsPerPixel
    const at = (tab.getBoundingClientRect().left - left) * pointsPerPixel
    const stop = format.tabs.find((one) => one.at > at + 0.5 && one.align !== 'clear')
    const target = stop?.at ?? (Math.floor(at / step + 0.02) + 1) * step
    const width = target - at - followingWidth(tab, stop?.align ?? 'left') * pointsPerPixel
    tab.style.display = 'inline-block'
    tab.style.textIndent = '0'
    tab.style.width = pt(Math.max(0, width))
    if (stop && ['dot', 'middleDot'].includes(stop.leader))
      tab.style.borderBottom = '0.75pt dotted currentColor'
    if (stop && ['underscore', 'heavy', 'hyphen'].includes(stop.leader))
      tab.style.borderBottom = '0.5pt solid currentColor'
  }
}

/** Pixels of the text between a tab and the next, which a right or centred stop takes back. */
function followingWidth(tab: HTMLElement, align: string): number {
  if (align !== 'right' && align !== 'end' && align !== 'center') return 0
  let width = 0
  for (let at = tab.nextElementSibling; at && !at.hasAttribute(tabMark); at = at.nextElementSibling)
    width += at.getBoundingClientRect().width
  return align === 'center' ? width / 2 : width
}

/** The name of a paragraph's style, for those who look for a place in the pages. */
export const styleName = (paragraph: Element): string => val(find(paragraph, 'pPr', 'pStyle')) ?? ''
