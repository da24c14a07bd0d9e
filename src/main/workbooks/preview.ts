import { randomUUID } from 'node:crypto'
import type { Table } from '#main/workbooks/headings'
import type { ImportRow, RowFate, SheetPreview } from '#shared/domain/roster-import'
import { AppError } from '#shared/result'

/** A row as read from a table: what the preview shows of it, and what is wrong at which column. */
export type ReadRow = { rowNumber: number; shown: string[]; errors: Record<number, string> }

/** What becomes of a row, and why. */
export type RowVerdict = { row: ReadRow; fate: RowFate; reason: string }

/** The file that was read last, kept until it is applied or another one is read. */
export function createReadFile<Content>() {
  let kept: { token: string; content: Content; fates: Map<number, RowFate> } | null = null

  return {
    forget: () => {
      kept = null
    },

    /** Keeps a file that has been judged. @returns the token that names it */
    keep(content: Content, verdicts: RowVerdict[]): string {
      const token = randomUUID()
      kept = { token, content, fates: new Map(verdicts.map(({ row, fate }) => [row.rowNumber, fate])) }
      return token
    },

    /** @throws AppError when another file has been read meanwhile, or this one applied */
    get(token: string): Content {
      if (kept?.token !== token)
        throw new AppError('conflict', 'Bản xem trước này đã nhập hoặc đã thay bằng tệp khác. Chọn lại tệp.')
      return kept.content
    },

    /** Verdicts of the book as it is now, doubts settled. @throws AppError when they are no longer those previewed */
    settle<One extends RowVerdict>(verdicts: One[], acceptedDoubts: number[]): One[] {
      if (verdicts.some(({ row, fate }) => kept?.fates.get(row.rowNumber) !== fate))
        throw new AppError(
          'conflict',
          'Sổ đã thay đổi từ lúc xem trước nên chưa nhập gì. Chọn lại tệp để xem lại.',
        )
      const accepted = new Set(acceptedDoubts)
      return verdicts.map((verdict) =>
        verdict.fate === 'doubt' && accepted.has(verdict.row.rowNumber)
          ? { ...verdict, fate: 'add' }
          : verdict,
      )
    },
  }
}

export function sheetPreview(
  about: Pick<SheetPreview, 'token' | 'fileName'>,
  table: Table<string>,
  verdicts: RowVerdict[],
): SheetPreview {
  const rows = verdicts.map(
    ({ row, fate, reason }): ImportRow => ({
      ...{ rowNumber: row.rowNumber, fate, reason },
      ...{ cells: row.shown, cellErrors: row.errors },
    }),
  )
  const count = (fate: RowFate) => rows.filter((row) => row.fate === fate).length
  return {
    ...about,
    sheetName: table.sheetName,
    columns: table.columns.map(({ title }) => title),
    ignoredColumns: table.ignored,
    rows,
    counts: {
      add: count('add'),
      update: count('update'),
      same: count('same'),
      doubt: count('doubt'),
      refuse: count('refuse'),
    },
  }
}

/** Collects what is wrong with a row's cells, the first of each column; what has no column stands at another one. */
export function cellErrors<Key extends string>(table: Table<Key>, otherwise: readonly Key[]) {
  const errors: Record<number, string> = {}
  const columnOf = (key: Key) => table.columns.findIndex((column) => column.key === key)
  return {
    errors,
    wrong(key: Key, sentence: string): void {
      const at = [key, ...otherwise].map(columnOf).find((index) => index >= 0) ?? 0
      errors[at] ??= sentence
    },
  }
}
