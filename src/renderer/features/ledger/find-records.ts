import type { AwardLevel, LedgerFilterAward, LedgerRow } from '#shared/domain/ledger'
import { matchesSearch } from '#shared/text/vietnamese'

export type LedgerFilters = {
  query: string
  /** First calendar year of a school year; records without one go by their calendar year. */
  year: number | null
  level: AwardLevel | null
  award: LedgerFilterAward | null
  /** As the record holds it: the unit of that time. */
  unit: string | null
  onlyDoubtful: boolean
}

export const noFilters: LedgerFilters = {
  query: '',
  year: null,
  level: null,
  award: null,
  unit: null,
  onlyDoubtful: false,
}

export const filterYear = ({ schoolYear, calendarYear }: LedgerRow): number => schoolYear ?? calendarYear

export function findRecords(rows: LedgerRow[], filters: LedgerFilters): LedgerRow[] {
  const { query, year, level, award, unit, onlyDoubtful } = filters
  return rows.filter(
    (row) =>
      (year === null || filterYear(row) === year) &&
      (level === null || row.level === level) &&
      (award === null || (row.award ?? 'other') === award) &&
      (unit === null || unitOf(row) === unit) &&
      (!onlyDoubtful || row.doubts.length > 0) &&
      (query.trim() === '' ||
        matchesSearch(`${row.recipientName} ${row.awardName} ${row.number} ${row.unitName}`, query)),
  )
}

/** A collective stands under its own name. */
export const unitOf = (row: Pick<LedgerRow, 'unitId' | 'recipientName' | 'unitName'>): string =>
  row.unitId === null ? row.unitName : row.recipientName
