/** Sections of a .docx: paper, margins, headers, and what stands in them. */
import { isEmptySectionEnd } from './draw-paragraph'
import { type Edges, edgesOf } from './formats'
import type { DocxPackage } from './package'
import { all, attribute, childrenOf, find, points, toggle, val } from './xml'

/** Lengths in points. */
export type Section = {
  width: number
  height: number
  top: number
  bottom: number
  left: number
  right: number
  headerAt: number
  footerAt: number
  /** Parts by "header-default", "header-first", "footer-default", … */
  edgesOfPage: ReadonlyMap<string, Element>
  hasOwnFirst: boolean
  /** Page number the section begins with; null when it counts on. */
  startsAt: number | null
  /** On the page where the section before ended. */
  isContinuous: boolean
  borders: Edges
  blocks: Element[]
}

export function sectionsOf(docx: DocxPackage): Section[] {
  const sections: Section[] = []
  let blocks: Element[] = []
  for (const child of childrenOf(docx.body)) {
    if (child.localName === 'sectPr') {
      sections.push(sectionOf(child, blocks, docx, sections.at(-1)))
      return sections
    }
    if (child.localName !== 'p' && child.localName !== 'tbl') continue
    if (!isEmptySectionEnd(child)) blocks.push(child)
    const end = child.localName === 'p' ? find(child, 'pPr', 'sectPr') : undefined
    if (!end) continue
    sections.push(sectionOf(end, blocks, docx, sections.at(-1)))
    blocks = []
  }
  return sections
}

function sectionOf(
  properties: Element,
  blocks: Element[],
  docx: DocxPackage,
  before: Section | undefined,
): Section {
  const size = find(properties, 'pgSz')
  const margin = find(properties, 'pgMar')
  const length = (name: string, otherwise: number) => points(attribute(margin, name)) ?? otherwise
  const number = attribute(find(properties, 'pgNumType'), 'start')
  return {
    width: points(attribute(size, 'w')) ?? 595.3,
    height: points(attribute(size, 'h')) ?? 841.9,
    // A negative margin is one that text may not push down.
    top: Math.abs(length('top', 72)),
    bottom: Math.abs(length('bottom', 72)),
    left: length('left', 72) + length('gutter', 0),
    right: length('right', 72),
    headerAt: length('header', 36),
    footerAt: length('footer', 36),
    edgesOfPage: new Map([...(before?.edgesOfPage ?? []), ...partsOf(properties, docx)]),
    hasOwnFirst: toggle(find(properties, 'titlePg')) ?? false,
    startsAt: number === undefined ? null : Number(number),
    isContinuous: val(find(properties, 'type')) === 'continuous',
    borders: edgesOf(find(properties, 'pgBorders')),
    blocks,
  }
}

function* partsOf(properties: Element, docx: DocxPackage): Generator<[string, Element]> {
  for (const kind of ['header', 'footer'] as const)
    for (const reference of all(properties, `${kind}Reference`)) {
      const part = docx.related(attribute(reference, 'id') ?? reference.getAttribute('r:id') ?? '')
      if (part) yield [`${kind}-${attribute(reference, 'type') ?? 'default'}`, part]
    }
}
