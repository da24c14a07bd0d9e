import { type DocumentGroup, type DocumentRow, documentGroupOf, documentNames } from '#shared/domain/document'
import { foldDiacritics } from '#shared/text/vietnamese'

export const stateNames = {
  all: 'Tất cả',
  lacking: 'Còn thiếu',
  ready: 'Sẵn sàng',
  saved: 'Đã lưu',
  stale: 'Cũ',
} as const
export type StateFilter = keyof typeof stateNames
export const stateFilters = Object.keys(stateNames) as StateFilter[]

export type Filters = { state: StateFilter; group: DocumentGroup | null; query: string }
export const noFilters: Filters = { state: 'all', group: null, query: '' }

/** A document stands under one state besides "all": what is to be done about it. */
export function stateOf(row: DocumentRow): Exclude<StateFilter, 'all'> {
  if (row.exported?.isStale) return 'stale'
  if (row.lacks.length > 0) return 'lacking'
  return row.exported ? 'saved' : 'ready'
}

export function filterRows(rows: readonly DocumentRow[], { state, group, query }: Filters): DocumentRow[] {
  const words = foldDiacritics(query).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (state !== 'all' && stateOf(row) !== state) return false
    if (group !== null && documentGroupOf[row.kind] !== group) return false
    const text = foldDiacritics(`${documentNames[row.kind]} ${row.about}`)
    return words.every((word) => text.includes(word))
  })
}

/** "14/03" */
export const countByState = (rows: readonly DocumentRow[]): Record<StateFilter, number> => {
  const counts: Record<StateFilter, number> = { all: rows.length, lacking: 0, ready: 0, saved: 0, stale: 0 }
  for (const row of rows) counts[stateOf(row)] += 1
  return counts
}
