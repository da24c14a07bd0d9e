import type { Db } from '#main/context'
import { insertUnit, nextUnitPlace, updateUnit } from '#main/database/unit-queries'
import { textOf } from '#main/workbooks/cells'
import { findTable, type HeadingRule, type Table } from '#main/workbooks/headings'
import { cellErrors } from '#main/workbooks/preview'
import type { Sheet } from '#main/workbooks/read-workbook'
import { kindOf, shortNameOf } from '#main/workbooks/unit-names'
import type { Written } from '#main/workbooks/write-people'
import type { RowFate, UnitRow } from '#shared/domain/roster-import'
import type { Unit } from '#shared/domain/unit'
import { unitInputSchema, unitKindNames } from '#shared/domain/unit'
import { foldDiacritics, nameSortKey, sameName } from '#shared/text/vietnamese'

export type UnitColumn = 'name' | 'shortName' | 'kind'

const rules: HeadingRule<UnitColumn>[] = [
  { key: 'shortName', matches: /\b(viet tat|ten tat|ten ngan|ky hieu)\b/ },
  { key: 'kind', matches: /^(loai|khoi)\b/ },
  {
    key: 'name',
    matches: /^(ten )?(don vi|phong|khoa|bo phan|trung tam)\b|^ten$/,
    unless: /^ma\b/,
  },
]

export type ReadUnit = {
  rowNumber: number
  shown: string[]
  values: UnitRow
  /** Which values the file gives itself; the others are guessed from the name. */
  given: { shortName: boolean; kind: boolean }
  errors: Record<number, string>
}

export type UnitVerdict = { row: ReadUnit; fate: RowFate; reason: string; unit: Unit | null }

export function readUnitsTable(sheets: Sheet[]): { table: Table<UnitColumn>; units: ReadUnit[] } {
  const table = findTable(sheets, rules, {
    keys: ['name'],
    sentence:
      'Không thấy cột “Tên đơn vị” trong 40 dòng đầu. Đặt tên cột ở dòng trên danh sách, hoặc tải tệp mẫu rồi điền.',
  })
  return {
    table,
    units: table.rows.map(({ rowNumber, shown, cells }) => {
      const name = textOf(cells.name)
      const [shortName, kind] = [textOf(cells.shortName), textOf(cells.kind)]
      const values: UnitRow = {
        name,
        shortName: shortName || shortNameOf(name),
        kind: kindOf(kind) ?? kindOf(name) ?? 'office',
      }
      const given = { shortName: shortName !== '', kind: kind !== '' }
      return { rowNumber, shown, values, given, errors: errorsOf(table, values, kind) }
    }),
  }
}

function errorsOf(table: Table<UnitColumn>, values: UnitRow, kind: string): Record<number, string> {
  const { errors, wrong } = cellErrors(table, [])
  for (const key of ['name', 'shortName'] as const) {
    const parsed = unitInputSchema.shape[key].safeParse(values[key])
    if (!parsed.success && (key === 'name' || values.name !== ''))
      wrong(key, parsed.error.issues[0]?.message ?? 'Ô này không đúng.')
  }
  if (kind !== '' && kindOf(kind) === undefined)
    wrong('kind', `Loại “${kind.slice(0, 30)}” không có. Ghi ${Object.values(unitKindNames).join(', ')}.`)
  return errors
}

/** The fate of each row, in order. Pure. */
export function judgeUnits(rows: ReadUnit[], units: Unit[]): UnitVerdict[] {
  const above = new Map<string, number>()
  return rows.map((row) => {
    const verdict = judge(row, units, above)
    if (verdict.fate !== 'refuse') above.set(nameSortKey(row.values.name), row.rowNumber)
    return verdict
  })
}

function judge(row: ReadUnit, units: Unit[], above: Map<string, number>): UnitVerdict {
  const { values, given } = row
  const verdict = (fate: RowFate, reason: string, unit: Unit | null = null) => ({ row, fate, reason, unit })
  const [error] = Object.values(row.errors)
  if (error) return verdict('refuse', error)
  const twin = above.get(nameSortKey(values.name))
  if (twin !== undefined) return verdict('refuse', `Trùng tên với dòng ${twin}.`)

  const known = units.find((unit) => sameName(unit.name, values.name))
  if (known) {
    const changes = [
      given.shortName &&
        values.shortName !== known.shortName &&
        `tên viết tắt (${known.shortName} → ${values.shortName})`,
      given.kind &&
        values.kind !== known.kind &&
        `loại (${unitKindNames[known.kind]} → ${unitKindNames[values.kind]})`,
    ].filter((change) => change !== false)
    return changes.length > 0
      ? verdict('update', `Đổi ${changes.join(', ')}.`, known)
      : verdict('same', 'Đã có, không đổi.', known)
  }
  const folded = foldDiacritics(values.name)
  const alike = units.find((unit) => foldDiacritics(unit.name) === folded)
  if (alike) return verdict('doubt', `Gần giống “${alike.name}”, chỉ khác dấu. Đánh dấu nếu là đơn vị khác.`)
  return verdict('add', `Thêm mới, loại ${unitKindNames[values.kind]}, viết tắt “${values.shortName}”.`)
}

/** Writes the rows to be added and updated. Call it inside a transaction. */
export async function writeUnits(trx: Db, verdicts: UnitVerdict[]): Promise<Written> {
  const added = verdicts.filter(({ fate }) => fate === 'add')
  for (const { row } of added)
    await insertUnit(trx, { ...row.values, from: null, to: null, sortOrder: await nextUnitPlace(trx) })
  const updated = verdicts.filter(({ fate }) => fate === 'update')
  for (const { row, unit } of updated)
    if (unit)
      await updateUnit(trx, unit.id, {
        ...unit,
        shortName: row.given.shortName ? row.values.shortName : unit.shortName,
        kind: row.given.kind ? row.values.kind : unit.kind,
      })
  return { added: added.length, updated: updated.length, unitsAdded: added.length }
}
