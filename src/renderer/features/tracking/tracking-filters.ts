import type { TrackingRow } from '#shared/domain/tracking'

export type TrackingFilter = 'all' | TrackingRow['status']

export const filterNames: Record<TrackingFilter, string> = {
  all: 'Tất cả',
  'not-received': 'Chưa nộp',
  'missing-papers': 'Thiếu giấy tờ',
  complete: 'Đủ',
}

export const filters = Object.keys(filterNames) as TrackingFilter[]

export const isLate = (row: TrackingRow): boolean => row.lateDays > 0

/** Rows that stand under a filter; lateness is asked apart, because any status may be late. */
export const filterRows = (rows: TrackingRow[], filter: TrackingFilter, onlyLate: boolean): TrackingRow[] =>
  rows.filter((row) => (filter === 'all' || row.status === filter) && (!onlyLate || isLate(row)))
