import type { Honorific } from '#shared/domain/person'
import type { UnitKind } from '#shared/domain/unit'

/** What may be imported from a workbook. */
export const importKinds = ['people', 'units'] as const
export type ImportKind = (typeof importKinds)[number]

/**
 * What happens to one row of the workbook:
 * - `add`: a new person or unit;
 * - `update`: found by code or CCCD (units: by name), some fields change;
 * - `same`: already there, nothing changes;
 * - `doubt`: same name, perhaps the same person; skipped unless the officer says it is somebody else;
 * - `refuse`: can't be read, with the reason at its column.
 */
export type RowFate = 'add' | 'update' | 'same' | 'doubt' | 'refuse'

export type ImportRow = {
  /** Row in the sheet, as Excel numbers it. */
  rowNumber: number
  fate: RowFate
  /** One sentence that says why. */
  reason: string
  /** The cells as read, in the order of `columns`. */
  cells: string[]
  /** Column index → what is wrong with it. */
  cellErrors: Record<number, string>
}

/** A workbook read, row by row, before anything is written. */
export type SheetPreview = {
  /** Names the read file until it is applied or another one is read. */
  token: string
  fileName: string
  sheetName: string
  /** Headings recognised, in the order of the sheet. */
  columns: string[]
  /** Headings of the sheet that were not recognised and are ignored. */
  ignoredColumns: string[]
  rows: ImportRow[]
  counts: Record<RowFate, number>
}

export type ImportPreview = SheetPreview & {
  kind: ImportKind
  /** Units that people's rows name and that do not exist yet; they are created with the import. */
  newUnits: string[]
}

/** The values of a row that can be written. */
export type PersonRow = {
  honorific: Honorific
  fullName: string
  birthDate: string | null
  staffCode: string
  citizenId: string
  position: string
  unitName: string
  from: string | null
}
export type UnitRow = { name: string; shortName: string; kind: UnitKind }
