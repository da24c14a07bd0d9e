/** Tables of data: headings repeated on each page, rows that stay whole. */
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { millimetres, textWidth } from '../page'
import { inline } from '../text'
import { grid } from './borders'

export type CellAlignment = 'left' | 'center' | 'right'

export interface Column {
  /** Share of the table's width. */
  readonly weight: number
  readonly align: CellAlignment
}

export interface Cell {
  readonly text: string
  readonly align?: CellAlignment
  /** How many columns it takes. */
  readonly span?: number
  /** How many rows of the heading it takes. */
  readonly rows?: number
  /** More lines under the text. */
  readonly more?: readonly string[]
}

export interface Row {
  readonly cells: readonly (string | Cell)[]
  /** A row of sums: bold, kept with the row before it and with what follows it. */
  readonly isSum?: boolean
  /** Heads the rows after it: bold, kept with the next. */
  readonly isGroup?: boolean
  /** Room to write or sign in, in millimetres; a row is never lower. */
  readonly height?: number
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}

/** Twips inside a cell. */
const padding = { top: 30, bottom: 30, left: 50, right: 50 }

/** Widths in twips that add up to the width of the text. */
function widths(columns: readonly Column[], width: number): number[] {
  const all = columns.reduce((sum, column) => sum + column.weight, 0)
  const result = columns.map((column) => Math.floor((column.weight * width) / all))
  const rest = width - result.reduce((sum, part) => sum + part, 0)
  return result.map((part, index) => (index === 0 ? part + rest : part))
}

const asCell = (cell: string | Cell): Cell => (typeof cell === 'string' ? { text: cell } : cell)

/**
 * @param head the heading's rows; a cell over several rows stands in the first of them only
 * @param tableWidth twips
 */
export function dataTable(
  columns: readonly Column[],
  head: readonly Row[],
  rows: readonly Row[],
  tableWidth = textWidth,
): Table {
  const columnWidths = widths(columns, tableWidth)

  const tableCell = (cell: Cell, start: number, style: string, align: CellAlignment, keepNext: boolean) => {
    const span = cell.span ?? 1
    const width = columnWidths.slice(start, start + span).reduce((sum, part) => sum + part, 0)
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      columnSpan: span > 1 ? span : undefined,
      rowSpan: (cell.rows ?? 1) > 1 ? cell.rows : undefined,
      margins: padding,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [cell.text, ...(cell.more ?? [])].map(
        (text) =>
          new Paragraph({
            style,
            alignment: alignments[align],
            keepNext: keepNext || undefined,
            children: [new TextRun(inline(text))],
          }),
      ),
    })
  }

  /** Columns of later heading rows that cells above reach into. */
  const taken = new Set<string>()
  const headRows = head.map((row, rowIndex) => {
    let column = 0
    const cells = row.cells.map(asCell).map((cell) => {
      while (taken.has(`${rowIndex}:${column}`)) column += 1
      const start = column
      column += cell.span ?? 1
      for (let below = 1; below < (cell.rows ?? 1); below += 1)
        for (let at = start; at < column; at += 1) taken.add(`${rowIndex + below}:${at}`)
      return tableCell(cell, start, 'TieuDeBang', 'center', true)
    })
    return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
  })

  const bodyRows = rows.map((row, rowIndex) => {
    let column = 0
    const isBold = row.isSum === true || row.isGroup === true
    const keepNext = rows[rowIndex + 1]?.isSum === true || isBold
    const cells = row.cells.map(asCell).map((cell) => {
      const start = column
      column += cell.span ?? 1
      const align = cell.align ?? columns[start]?.align ?? 'left'
      return tableCell(cell, start, isBold ? 'CongBang' : 'ChuBang', align, keepNext)
    })
    return new TableRow({
      cantSplit: true,
      ...(row.height ? { height: { value: millimetres(row.height), rule: HeightRule.ATLEAST } } : {}),
      children: cells,
    })
  })

  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths,
    borders: grid,
    rows: [...headRows, ...bodyRows],
  })
}
