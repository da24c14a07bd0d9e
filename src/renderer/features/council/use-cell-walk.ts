import { type KeyboardEvent, type RefObject, useCallback } from 'react'

/**
 * The keyboard of a small grid: ↑ ↓ walk within a column, Enter goes down, ← → lead out of a cell whose text is
 * selected or whose edge the cursor stands at. Cells carry `data-row` (a number from 0) and `data-column`.
 */
export function useCellWalk(grid: RefObject<HTMLElement | null>) {
  const focusCell = useCallback(
    (row: number, column: string): boolean => {
      const cell = grid.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)
      cell?.focus()
      if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select()
      return cell !== null && cell !== undefined
    },
    [grid],
  )

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const cell = event.target as HTMLElement
      const { column } = cell.dataset
      if (column === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      const row = Number(cell.dataset.row)
      const beside = (by: -1 | 1) => {
        const cells = [...(grid.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"]`) ?? [])]
        const next = cells[cells.indexOf(cell) + by]?.dataset.column
        return next !== undefined && focusCell(row, next)
      }
      /** The cell above or below; in a row without that column, the first one it has. */
      const along = (by: -1 | 1) => {
        if (focusCell(row + by, column)) return true
        const first = grid.current?.querySelector<HTMLElement>(`[data-row="${row + by}"]`)?.dataset.column
        return first !== undefined && focusCell(row + by, first)
      }
      let isDone = false
      if (event.key === 'ArrowUp') isDone = along(-1)
      else if (event.key === 'ArrowDown') isDone = along(1)
      else if (event.key === 'Enter') isDone = focusCell(row + (event.shiftKey ? -1 : 1), column)
      else if (event.key === 'ArrowLeft' && leavesCell(cell, -1)) isDone = beside(-1)
      else if (event.key === 'ArrowRight' && leavesCell(cell, 1)) isDone = beside(1)
      if (isDone || event.key === 'ArrowUp' || event.key === 'ArrowDown') event.preventDefault()
    },
    [grid, focusCell],
  )

  return { focusCell, onKeyDown }
}

/** Whether ← or → leads out of a cell: from a text only at its edge, or while all of it is selected. */
function leavesCell(cell: HTMLElement, by: -1 | 1): boolean {
  if (!(cell instanceof HTMLInputElement) || cell.type !== 'text') return true
  const { selectionStart, selectionEnd, value } = cell
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (by === -1 ? 0 : value.length)
}
