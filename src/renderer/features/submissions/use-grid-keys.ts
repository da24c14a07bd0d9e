import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import { type CopyableCell, copyableCells } from './submission-edits'

type Does = {
  onMove: (row: number, by: -1 | 1) => void
  /** Ctrl+D: as in the line above. */
  onCopy: (row: number, column: CopyableCell) => void
  /** Ctrl+Enter: the conditions of the row. */
  onOpen: (row: number) => void
}

/** The grid's keyboard: arrows and Enter walk the cells, Alt+↑↓ moves a line. */
export function useGridKeys(
  body: RefObject<HTMLTableSectionElement | null>,
  rowCount: number,
  { onMove, onCopy, onOpen }: Does,
) {
  const focusCell = useCallback(
    (row: number, column: string) => {
      const at = (name: string) =>
        body.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${name}"]`)
      // Only who is not considered has a cell for the reason; above and below it are the boxes.
      const cell = at(column) ?? (column === 'notConsideredReason' ? at('notConsidered') : null)
      cell?.focus()
      if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select()
    },
    [body],
  )

  function focusBeside(cell: HTMLElement, by: -1 | 1) {
    const row = Number(cell.dataset.row)
    const cells = [...(body.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"]`) ?? [])]
    const column = cells[cells.indexOf(cell) + by]?.dataset.column
    if (column) focusCell(row, column)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const cell = event.target as HTMLElement
    const column = cell.dataset.column
    if (column === undefined) return
    const row = Number(cell.dataset.row)
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const by = event.key === 'ArrowUp' ? -1 : 1
      onMove(row, by)
      requestAnimationFrame(() => focusCell(row + by, column))
    } else if (isPlain && event.key === 'ArrowUp') focusCell(row - 1, column)
    else if (isPlain && (event.key === 'ArrowDown' || event.key === 'Enter'))
      focusCell(row + (event.shiftKey ? -1 : 1), column)
    else if (isPlain && event.key === 'ArrowLeft' && leavesCell(cell, -1)) focusBeside(cell, -1)
    else if (isPlain && event.key === 'ArrowRight' && leavesCell(cell, 1)) focusBeside(cell, 1)
    else if (isPlain && cell instanceof HTMLSelectElement && event.key in listEnds)
      focusCell(listEnds[event.key] === 'first' ? 0 : rowCount - 1, column)
    else if (event.ctrlKey && event.key === 'Enter') onOpen(row)
    else if (event.ctrlKey && event.key.toLowerCase() === 'd' && isCopyable(column)) onCopy(row, column)
    else return
    event.preventDefault()
  }

  return { focusCell, onKeyDown }
}

/** In a choice these keys would choose another value; nothing on the list may change by walking through it. */
const listEnds: Record<string, 'first' | 'last'> = {
  Home: 'first',
  PageUp: 'first',
  End: 'last',
  PageDown: 'last',
}

/** Whether ← or → leads out of a cell: from a text only at its edge, or while all of it is selected. */
function leavesCell(cell: HTMLElement, by: -1 | 1): boolean {
  if (!(cell instanceof HTMLInputElement) || cell.type !== 'text') return true
  const { selectionStart, selectionEnd, value } = cell
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (by === -1 ? 0 : value.length)
}

const isCopyable = (column: string): column is CopyableCell =>
  (copyableCells as readonly string[]).includes(column)
