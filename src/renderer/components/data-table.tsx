import { Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react'
import classes from './data-table.module.css'
import { focusPanel } from './panel'
import { rowHeightPx, useRowWindow } from './use-row-window'

export type Column<Row> = {
  key: string
  header: ReactNode
  /** The heading in full, when it is abbreviated. */
  hint?: string
  /** CSS width; a column without one shares what is left. */
  width?: number | string
  align?: 'left' | 'center' | 'right'
  /** Shown whole, heading too, on as many lines as it needs. */
  wraps?: boolean
  cell: (row: Row, index: number) => ReactNode
}

type RowKey = string | number

type Props<Row> = {
  /** Names the table for those who hear it. */
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => RowKey
  /** Makes rows pressable: by mouse, or by Enter on the row in focus. */
  onOpen?: (row: Row) => void
  /** Other keys on a row in focus, e.g. Alt+↑; what it prevents, the table leaves alone. */
  onRowKey?: (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => void
  /** The row that is open beside the table. */
  openKey?: RowKey | null
  /** Puts a heading over each run of rows with the same group. */
  groupOf?: (row: Row) => string
  /** Cells of the last line, which stays in sight: totals. */
  footer?: ReactNode
  /** Shown in place of rows when there are none. */
  empty?: ReactNode
}

/** Below this many rows all of them are drawn. */
const mostDrawnRows = 100
const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -15, PageDown: 15 }

/** A dense list: heading and totals stay, rows scroll; arrows move, Enter opens. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onOpen, onRowKey, openKey, groupOf, footer, empty } = props
  const frame = useRef<HTMLDivElement>(null)
  const isWindowed =
    rows.length > mostDrawnRows && groupOf === undefined && !columns.some((column) => column.wraps)
  const { from, to } = useRowWindow(frame, rows.length, isWindowed)

  function focusLine(index: number) {
    const find = () => frame.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)
    const line = find()
    if (line) return line.focus()
    frame.current?.scrollTo({ top: (index - 5) * rowHeightPx })
    // Drawn in the frame after the scrolling is heard of.
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()))
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number) {
    // Keys typed into a field or pressed on a button inside the row are its own.
    if (event.target !== event.currentTarget) return
    onRowKey?.(event, row)
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && onOpen) {
      event.preventDefault()
      if (rowKey(row) === openKey) focusPanel()
      else onOpen(row)
      return
    }
    const last = rows.length - 1
    const step = steps[event.key]
    const target =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : index + step
    if (target === null) return
    event.preventDefault()
    focusLine(Math.min(Math.max(target, 0), last))
  }

  const drawn = rows.slice(from, to)
  const openIsDrawn = drawn.some((row) => rowKey(row) === openKey)
  const tabStop = openIsDrawn ? openKey : drawn[0] && rowKey(drawn[0])

  return (
    <div className={classes.room}>
      <div ref={frame} className={classes.frame}>
        <table
          className={classes.table}
          aria-label={label}
          aria-rowcount={isWindowed ? rows.length : undefined}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  data-align={column.align}
                  data-wraps={column.wraps}
                  title={column.hint}
                >
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Spacer rows={from} columns={columns.length} />
            {drawn.map((row, offset) => {
              const index = from + offset
              const key = rowKey(row)
              const group = groupOf?.(row)
              const before = rows[index - 1]
              const isNewGroup = group !== undefined && (before === undefined || groupOf?.(before) !== group)
              return (
                <Fragment key={key}>
                  {isNewGroup && (
                    <tr className={classes.group}>
                      <th colSpan={columns.length} scope="rowgroup">
                        {group}
                      </th>
                    </tr>
                  )}
                  <tr
                    data-row={key}
                    data-index={index}
                    data-open={key === openKey || undefined}
                    data-pressable={onOpen ? true : undefined}
                    aria-rowindex={isWindowed ? index + 1 : undefined}
                    tabIndex={onOpen ? (key === tabStop ? 0 : -1) : undefined}
                    onClick={(event) => {
                      if (onOpen && !isOwnControl(event.target)) onOpen(row)
                    }}
                    onKeyDown={(event) => onKeyDown(event, row, index)}
                  >
                    {columns.map((column) => (
                      <td key={column.key} data-align={column.align} data-wraps={column.wraps}>
                        {column.cell(row, index)}
                      </td>
                    ))}
                  </tr>
                </Fragment>
              )
            })}
            <Spacer rows={rows.length - to} columns={columns.length} />
            {rows.length === 0 && empty && (
              <tr>
                <td colSpan={columns.length} className={classes.empty}>
                  {empty}
                </td>
              </tr>
            )}
          </tbody>
          {footer && <tfoot>{footer}</tfoot>}
        </table>
      </div>
    </div>
  )
}

/** Stands for rows that are not drawn. */
function Spacer({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null
  return (
    <tr aria-hidden className={classes.spacer} style={{ height: rows * rowHeightPx }}>
      <td colSpan={columns} />
    </tr>
  )
}

/** A press on a button, link or field inside a row is not a press on the row. */
const isOwnControl = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, label, select, textarea') !== null

/** A figure, right-aligned by its column; nothing there is a dash, zero is a zero. */
export function NumberCell({ value }: { value: number | null | undefined }) {
  return value === null || value === undefined ? (
    <span className={classes.nothing}>–</span>
  ) : (
    value.toLocaleString('vi-VN')
  )
}

/** Puts the focus on a row again after it has moved: a browser lets go of what is moved. */
export function focusRow(key: RowKey): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`tr[data-row="${key}"]`)?.focus())
}
