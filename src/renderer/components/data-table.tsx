import { Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react'
import classes from './data-table.module.css'

export type Column<Row> = {
  key: string
  header: ReactNode
  /** The heading in full, when it is abbreviated. */
  hint?: string
  /** CSS width; a column without one shares what is left. */
  width?: number | string
  align?: 'left' | 'center' | 'right'
  cell: (row: Row, index: number) => ReactNode
}

type Props<Row> = {
  /** Names the table for those who hear it. */
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string | number
  /** Makes rows pressable: by mouse, or by Enter on the row in focus. */
  onOpen?: (row: Row) => void
  /** Other keys on a row in focus, e.g. Alt+↑; what it prevents, the table leaves alone. */
  onRowKey?: (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => void
  /** The row that is open beside the table. */
  openKey?: string | number | null
  /** Puts a heading over each run of rows with the same group. */
  groupOf?: (row: Row) => string
  /** Cells of the last line, which stays in sight: totals. */
  footer?: ReactNode
  /** Shown in place of rows when there are none. */
  empty?: ReactNode
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -15, PageDown: 15 }

/** A dense list: heading and totals stay, rows scroll; arrows move, Enter opens. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onOpen, onRowKey, openKey, groupOf, footer, empty } = props
  const body = useRef<HTMLTableSectionElement>(null)

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>, row: Row) {
    // Keys typed into a field or pressed on a button inside the row are its own.
    if (event.target !== event.currentTarget) return
    onRowKey?.(event, row)
    if (event.defaultPrevented) return
    if (event.key === 'Enter' && onOpen) {
      event.preventDefault()
      onOpen(row)
      return
    }
    const lines = [...(body.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
    const at = lines.indexOf(event.currentTarget)
    const step = steps[event.key]
    const target =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? lines.length - 1
          : step === undefined
            ? null
            : at + step
    if (target === null) return
    event.preventDefault()
    lines[Math.min(Math.max(target, 0), lines.length - 1)]?.focus()
  }

  const firstFocusable = rows.some((row) => rowKey(row) === openKey) ? openKey : rows[0] && rowKey(rows[0])

  return (
    <div className={classes.room}>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={label}>
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" data-align={column.align} title={column.hint}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, index) => {
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
                    data-open={key === openKey || undefined}
                    data-pressable={onOpen ? true : undefined}
                    tabIndex={onOpen ? (key === firstFocusable ? 0 : -1) : undefined}
                    onClick={(event) => {
                      if (onOpen && !isOwnControl(event.target)) onOpen(row)
                    }}
                    onKeyDown={(event) => onKeyDown(event, row)}
                  >
                    {columns.map((column) => (
                      <td key={column.key} data-align={column.align}>
                        {column.cell(row, index)}
                      </td>
                    ))}
                  </tr>
                </Fragment>
              )
            })}
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
export function focusRow(key: string | number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`tr[data-row="${key}"]`)?.focus())
}
