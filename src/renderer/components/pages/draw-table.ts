/** A table of a .docx as rows that can stand on different pages: each a grid, its borders beside its measure. */
import { borderOf, box, type Drawing, drawParagraph, pt } from './draw-paragraph'
import { type Edge, type Edges, edgeOf, edgesOf, type ParagraphFormat } from './formats'
import { all, attribute, find, points, toggle, val } from './xml'

/** Rows that stay together: one, or those that a cell over several rows joins. */
export type RowGroup = { element: HTMLElement; isHead: boolean; keepNext: boolean }

type Place = { column: number; span: number; rows: number; cell: Element }

const noEdge: Edge = { width: 0, style: 'none', color: '#000000', space: 0 }

export function drawTable(
  table: Element,
  drawing: Drawing,
): { groups: RowGroup[]; left: number; width: number } {
  const properties = find(table, 'tblPr')
  const columns = all(find(table, 'tblGrid'), 'gridCol').map((column) => points(attribute(column, 'w')) ?? 0)
  const borders = tableEdges(find(properties, 'tblBorders'))
  const margins = find(properties, 'tblCellMar')
  const rows = all(table, 'tr')
  const left = points(attribute(find(properties, 'tblInd'), 'w')) ?? 0
  const width = columns.reduce((sum, one) => sum + one, 0)

  const groups = groupsOf(rows).map((group): RowGroup => {
    const element = box()
    element.style.cssText = `display:grid;width:${pt(width)};grid-template-columns:${columns.map(pt).join(' ')}`
    element.style.gridTemplateRows = group.map((row) => rowHeight(row)).join(' ')
    const first = rows.indexOf(group[0]!)
    placesOf(group).forEach((places, index) => {
      for (const place of places) {
        const isLast = first + index + place.rows === rows.length
        const edges = cellEdges(place, borders, {
          isTop: first + index === 0,
          isBottom: isLast,
          isLeft: place.column === 0,
          isRight: place.column + place.span === columns.length,
        })
        element.append(drawCell(place, index, edges, margins, drawing, isExact(group[index]!)))
      }
    })
    const firstRow = group[0]!
    return {
      element,
      isHead: toggle(find(firstRow, 'trPr', 'tblHeader')) ?? false,
      keepNext: group.some((row) => keepsNext(row, drawing)),
    }
  })
  return { groups, left: offsetOf(properties, left), width }
}

const offsetOf = (properties: Element | undefined, left: number): number =>
  ['center', 'right', 'end'].includes(val(find(properties, 'jc')) ?? '') ? 0 : left

/** A row keeps with the next when its first paragraph does, as Word has it. */
const keepsNext = (row: Element, { formats }: Drawing): boolean => {
  const paragraph = find(row, 'tc', 'p')
  return paragraph !== undefined && formats.paragraph(find(paragraph, 'pPr')).keepNext
}

function groupsOf(rows: readonly Element[]): Element[][] {
  const groups: Element[][] = []
  for (const row of rows) {
    const continues = all(row, 'tc').some((cell) => isContinued(cell))
    if (continues && groups.length > 0) groups.at(-1)!.push(row)
    else groups.push([row])
  }
  return groups
}

const mergeOf = (cell: Element) => find(cell, 'tcPr', 'vMerge')
/** `<w:vMerge/>` and "continue" belong to the cell above. */
const isContinued = (cell: Element): boolean =>
  mergeOf(cell) !== undefined && val(mergeOf(cell)) !== 'restart'

const spanOf = (cell: Element): number => Number(val(find(cell, 'tcPr', 'gridSpan')) ?? 1)

/** Which grid places the cells of each row take. */
function placesOf(group: readonly Element[]): Place[][] {
  const open = new Map<number, Place>()
  return group.map((row) => {
    let column = Number(val(find(row, 'trPr', 'gridBefore')) ?? 0)
    const places: Place[] = []
    for (const cell of all(row, 'tc')) {
      const span = spanOf(cell)
      const above = open.get(column)
      if (isContinued(cell) && above) above.rows += 1
      else {
        const place = { column, span, rows: 1, cell }
        places.push(place)
        if (mergeOf(cell)) open.set(column, place)
        else open.delete(column)
      }
      column += span
    }
    return places
  })
}

const heightOf = (row: Element) => find(row, 'trPr', 'trHeight')
const isExact = (row: Element): boolean => attribute(heightOf(row), 'hRule') === 'exact'

function rowHeight(row: Element): string {
  const height = points(val(heightOf(row)))
  if (height === undefined) return 'auto'
  return isExact(row) ? pt(height) : `minmax(${pt(height)}, auto)`
}

type TableEdges = Edges & { inner: { horizontal: Edge; vertical: Edge } }

function tableEdges(borders: Element | undefined): TableEdges {
  const inside = (name: string) => {
    const border = find(borders, name)
    return border ? edgeOf(border) : noEdge
  }
  return { ...edgesOf(borders), inner: { horizontal: inside('insideH'), vertical: inside('insideV') } }
}

function cellEdges(
  { cell }: Place,
  table: TableEdges,
  at: { isTop: boolean; isBottom: boolean; isLeft: boolean; isRight: boolean },
): Required<Edges> {
  const own = edgesOf(find(cell, 'tcPr', 'tcBorders'))
  return {
    top: own.top ?? (at.isTop ? table.top : table.inner.horizontal) ?? noEdge,
    bottom: own.bottom ?? (at.isBottom ? table.bottom : table.inner.horizontal) ?? noEdge,
    left: own.left ?? (at.isLeft ? table.left : table.inner.vertical) ?? noEdge,
    right: own.right ?? (at.isRight ? table.right : table.inner.vertical) ?? noEdge,
  }
}

/** Word's own where neither cell nor table says: nothing above and below, 5,4 pt at the sides. */
const usualMargin = { top: 0, bottom: 0, left: 5.4, right: 5.4 }
const otherNames: Record<string, string> = { left: 'start', right: 'end' }

function marginOf(cell: Element, table: Element | undefined, side: keyof typeof usualMargin): number {
  const own = find(cell, 'tcPr', 'tcMar')
  for (const margins of [own, table])
    for (const name of [side, otherNames[side] ?? side]) {
      const found = points(attribute(find(margins, name), 'w'))
      if (found !== undefined) return found
    }
  return usualMargin[side]
}

const verticals: Record<string, string> = { center: 'center', bottom: 'flex-end' }

/**
 * Border lines are drawn over the cell's edges and take no room; Word gives the row the upper border's width, which
 * is added above the text.
 */
function drawCell(
  { column, span, rows, cell }: Place,
  row: number,
  edges: Required<Edges>,
  margins: Element | undefined,
  drawing: Drawing,
  isExactHeight: boolean,
): HTMLElement {
  const element = box()
  const { style } = element
  style.cssText = 'position:relative;display:flex;flex-direction:column;min-width:0'
  style.gridArea = `${row + 1} / ${column + 1} / span ${rows} / span ${span}`
  style.justifyContent = verticals[val(find(cell, 'tcPr', 'vAlign')) ?? ''] ?? 'flex-start'
  const margin = (side: keyof typeof usualMargin) => marginOf(cell, margins, side)
  style.padding = `${pt(margin('top') + edges.top.width)} ${pt(margin('right'))} ${pt(margin('bottom'))} ${pt(margin('left'))}`
  if (isExactHeight) style.height = '100%'
  const fill = attribute(find(cell, 'tcPr', 'shd'), 'fill')
  if (fill && /^[\da-f]{6}$/i.test(fill)) style.backgroundColor = `#${fill}`
  drawContent(cell, drawing, element)
  for (const [side, edge] of Object.entries(edges)) {
    if (edge.width === 0) continue
    const line = box()
    const isAcross = side === 'top' || side === 'bottom'
    line.style.cssText = isAcross
      ? `position:absolute;left:${pt(-edge.width / 2)};right:${pt(-edge.width / 2)};${side}:0;border-top:${borderOf(edge)};margin-${side}:${pt(-edge.width / 2)}`
      : `position:absolute;top:0;bottom:0;${side}:0;border-left:${borderOf(edge)};margin-${side}:${pt(-edge.width / 2)}`
    line.ariaHidden = 'true'
    element.append(line)
  }
  return element
}

/** Paragraphs and tables inside a cell, which stay together. */
export function drawContent(parent: Element, drawing: Drawing, into: HTMLElement): void {
  let above: ParagraphFormat | null = null
  for (const child of parent.children) {
    if (child.localName === 'p') {
      const { block, format } = drawParagraph(child, drawing, above)
      into.append(block)
      above = format
    } else if (child.localName === 'tbl') {
      for (const { element } of drawTable(child, drawing).groups) into.append(element)
      above = null
    }
  }
}
