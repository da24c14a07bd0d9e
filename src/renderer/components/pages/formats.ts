/** What Word makes of a paragraph's or run's properties: document defaults, styles from the base up, numbering, its own. */
import type { DocxPackage } from './package'
import { all, attribute, childrenOf, find, points, toggle, val } from './xml'

export type Line = { rule: 'auto' | 'atLeast' | 'exact'; value: number }
export type Edge = { width: number; style: string; color: string; space: number }
export type Edges = Partial<Record<'top' | 'bottom' | 'left' | 'right', Edge>>

/** Lengths in points; `line.value` in lines when its rule is "auto". */
export type ParagraphFormat = {
  align: 'left' | 'center' | 'right' | 'justify'
  left: number
  right: number
  firstLine: number
  before: number
  after: number
  line: Line
  keepNext: boolean
  keepLines: boolean
  pageBreakBefore: boolean
  hasWidowControl: boolean
  tabs: { at: number; align: string; leader: string }[]
  borders: Edges
  fill: string | null
}

export type RunFormat = {
  size: number
  font: string
  isBold: boolean
  isItalic: boolean
  isUnderlined: boolean
  isStruck: boolean
  isCapitals: boolean
  isSmallCapitals: boolean
  isHidden: boolean
  color: string | null
  fill: string | null
  position: 'superscript' | 'subscript' | null
}

export type Numbered = { text: string; suffix: string; run: Element | undefined }
export type Formats = ReturnType<typeof createFormats>

const alignments: Record<string, ParagraphFormat['align']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** 'auto' is black on white, which is nothing to draw. */
const hex = (color: string | undefined): string | null =>
  color && /^[\da-f]{6}$/i.test(color) ? `#${color}` : null

export function edgesOf(borders: Element | undefined): Edges {
  const edges: Edges = {}
  for (const border of childrenOf(borders)) {
    const side = { start: 'left', end: 'right' }[border.localName] ?? border.localName
    if (side !== 'top' && side !== 'bottom' && side !== 'left' && side !== 'right') continue
    edges[side] = edgeOf(border)
  }
  return edges
}

/** Eighths of a point. */
export function edgeOf(border: Element): Edge {
  const style = val(border) ?? 'none'
  const isDrawn = style !== 'none' && style !== 'nil'
  return {
    width: isDrawn ? Number(attribute(border, 'sz') ?? 4) / 8 : 0,
    style,
    color: hex(attribute(border, 'color')) ?? '#000000',
    space: Number(attribute(border, 'space') ?? 0),
  }
}

export function createFormats({ styles, numbering }: DocxPackage) {
  const byId = new Map(all(styles, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]))
  const defaultOf = (type: string) =>
    attribute(
      all(styles, 'style').find(
        (style) => attribute(style, 'type') === type && attribute(style, 'default') === '1',
      ),
      'styleId',
    )
  const normal = defaultOf('paragraph') ?? 'Normal'
  const defaults = find(styles, 'docDefaults')

  /** From the base style to the style itself. */
  function chain(id: string | undefined, seen: readonly string[] = []): Element[] {
    const style = id === undefined ? undefined : byId.get(id)
    if (!style || id === undefined || seen.includes(id)) return []
    return [...chain(val(find(style, 'basedOn')), [...seen, id]), style]
  }

  const styleOf = (properties: Element | undefined) => val(find(properties, 'pStyle')) ?? normal
  const present = (elements: readonly (Element | undefined)[]) => elements.filter((one) => one !== undefined)

  /** `last` finds the attribute where it is set last, each attribute for itself, as Word does. */
  function lookup(layers: readonly Element[]) {
    return {
      last: (name: string, attributeName = 'val') =>
        layers
          .map((layer) => attribute(find(layer, name), attributeName))
          .findLast((one) => one !== undefined),
      isOn: (name: string) =>
        layers.map((layer) => toggle(find(layer, name))).findLast((one) => one !== undefined) ?? false,
      element: (name: string) =>
        layers.map((layer) => find(layer, name)).findLast((one) => one !== undefined),
    }
  }

  function paragraphLayers(own: Element | undefined) {
    const inherited = present([
      find(defaults, 'pPrDefault', 'pPr'),
      ...chain(styleOf(own)).map((style) => find(style, 'pPr')),
    ])
    const list = numberingOf(own)
    return present([...inherited, find(list && levelOf(list.id, list.level), 'pPr'), own])
  }

  function numberingOf(own: Element | undefined): { id: string; level: number } | null {
    const numberings = present(
      [...chain(styleOf(own)).map((style) => find(style, 'pPr')), own].map((layer) => find(layer, 'numPr')),
    )
    const id = numberings.map((one) => val(find(one, 'numId'))).findLast((one) => one !== undefined)
    const level = numberings.map((one) => val(find(one, 'ilvl'))).findLast((one) => one !== undefined)
    return id === undefined || id === '0' ? null : { id, level: Number(level ?? 0) }
  }

  const listOf = (id: string) => all(numbering, 'num').find((num) => attribute(num, 'numId') === id)
  const abstractOf = (id: string) => val(find(listOf(id), 'abstractNumId'))

  function levelOf(id: string, level: number): Element | undefined {
    const abstract = all(numbering, 'abstractNum').find(
      (one) => attribute(one, 'abstractNumId') === abstractOf(id),
    )
    return all(abstract, 'lvl').find((one) => Number(attribute(one, 'ilvl')) === level)
  }

  const paragraphs = remembering((own): ParagraphFormat => {
    const { last, isOn, element } = lookup(paragraphLayers(own))
    const length = (name: string, ...attributes: string[]) =>
      attributes.map((one) => points(last(name, one))).find((one) => one !== undefined) ?? 0
    const rule = last('spacing', 'lineRule') ?? 'auto'
    const line = Number(last('spacing', 'line') ?? 240)
    const hanging = points(last('ind', 'hanging'))
    return {
      align: alignments[last('jc') ?? ''] ?? 'left',
      left: length('ind', 'left', 'start'),
      right: length('ind', 'right', 'end'),
      firstLine: hanging ? -hanging : length('ind', 'firstLine'),
      before: length('spacing', 'before'),
      after: length('spacing', 'after'),
      line:
        rule === 'exact' || rule === 'atLeast'
          ? { rule, value: line / 20 }
          : { rule: 'auto', value: line / 240 },
      keepNext: isOn('keepNext'),
      keepLines: isOn('keepLines'),
      pageBreakBefore: isOn('pageBreakBefore'),
      hasWidowControl: element('widowControl') === undefined || isOn('widowControl'),
      tabs: all(element('tabs'), 'tab')
        .map((tab) => ({
          at: points(attribute(tab, 'pos')) ?? 0,
          align: val(tab) ?? 'left',
          leader: attribute(tab, 'leader') ?? 'none',
        }))
        .sort((a, b) => a.at - b.at),
      borders: edgesOf(element('pBdr')),
      fill: hex(last('shd', 'fill')),
    }
  })

  const runs = remembering((own, paragraph): RunFormat => {
    const layers = present([
      find(defaults, 'rPrDefault', 'rPr'),
      ...chain(styleOf(paragraph)).map((style) => find(style, 'rPr')),
      ...chain(val(find(own, 'rStyle'))).map((style) => find(style, 'rPr')),
      own,
    ])
    const { last, isOn } = lookup(layers)
    const position = last('vertAlign')
    const size = last('sz') ?? '20'
    return {
      // Half points, or with a unit of its own.
      size: /^\d+$/.test(size) ? Number(size) / 2 : (points(size) ?? 10),
      font: last('rFonts', 'ascii') ?? 'Times New Roman',
      isBold: isOn('b'),
      isItalic: isOn('i'),
      isUnderlined: (last('u') ?? 'none') !== 'none',
      isStruck: isOn('strike') || isOn('dstrike'),
      isCapitals: isOn('caps'),
      isSmallCapitals: isOn('smallCaps'),
      isHidden: isOn('vanish'),
      color: hex(last('color')),
      fill: hex(last('shd', 'fill')) ?? highlight(last('highlight')),
      position: position === 'superscript' || position === 'subscript' ? position : null,
    }
  })

  return {
    /** @param own the paragraph's properties */
    paragraph: (own: Element | undefined): ParagraphFormat => paragraphs(own, undefined),

    /** @param paragraph properties of the paragraph the run stands in */
    run: (own: Element | undefined, paragraph: Element | undefined): RunFormat => runs(own, paragraph),

    /** Counts through a document: asked once for each paragraph, in order. */
    counter() {
      const counts = new Map<string, number[]>()
      const begun = new Set<string>()
      return (own: Element | undefined): Numbered | null => {
        const list = numberingOf(own)
        const definition = list && levelOf(list.id, list.level)
        if (!list || !definition) return null
        const key = abstractOf(list.id) ?? list.id
        const startOf = (level: number) => Number(val(find(levelOf(list.id, level), 'start')) ?? 1)
        if (!begun.has(list.id)) {
          begun.add(list.id)
          if (find(listOf(list.id), 'lvlOverride', 'startOverride')) counts.delete(key)
        }
        const levels = counts.get(key) ?? []
        counts.set(key, levels)
        for (let level = 0; level < list.level; level += 1) levels[level] ??= startOf(level)
        levels[list.level] = (levels[list.level] ?? startOf(list.level) - 1) + 1
        levels.length = list.level + 1
        const text = (val(find(definition, 'lvlText')) ?? '').replace(/%(\d)/g, (_, digit: string) => {
          const level = Number(digit) - 1
          return figureOf(levels[level] ?? 1, val(find(levelOf(list.id, level), 'numFmt')) ?? 'decimal')
        })
        return { text, suffix: val(find(definition, 'suff')) ?? 'tab', run: find(definition, 'rPr') }
      }
    },
  }
}

/** A large table has thousands of cells and a handful of formats. */
function remembering<Format>(make: (own: Element | undefined, within: Element | undefined) => Format) {
  const known = new Map<string, Format>()
  return (own: Element | undefined, within: Element | undefined): Format => {
    const key = `${own?.innerHTML ?? ''}|${val(find(within, 'pStyle')) ?? ''}`
    let format = known.get(key)
    if (!format) {
      format = make(own, within)
      known.set(key, format)
    }
    return format
  }
}

const highlights: Record<string, string> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  lightGray: '#c0c0c0',
}

const highlight = (name: string | undefined): string | null => (name ? (highlights[name] ?? null) : null)

function figureOf(count: number, format: string): string {
  if (format === 'upperRoman') return roman(count)
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'upperLetter') return String.fromCharCode(64 + count)
  if (format === 'lowerLetter') return String.fromCharCode(96 + count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  return String(count)
}

const romans: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  let rest = count
  let text = ''
  for (const [value, sign] of romans)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}
