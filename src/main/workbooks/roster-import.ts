import { randomUUID } from 'node:crypto'
import type { Context, Db } from '#main/context'
import { listUnits } from '#main/database/unit-queries'
import type { Files } from '#main/files/save-file'
import type { Table } from '#main/workbooks/headings'
import { judgePeople } from '#main/workbooks/judge-people'
import { type ReadPerson, readPeopleTable } from '#main/workbooks/people-table'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { readRoster } from '#main/workbooks/roster'
import { importTemplate } from '#main/workbooks/template'
import { judgeUnits, type ReadUnit, readUnitsTable, writeUnits } from '#main/workbooks/units-import'
import { writePeople } from '#main/workbooks/write-people'
import type { Handlers } from '#shared/contract'
import type { Day } from '#shared/day'
import type { ImportPreview, ImportRow, RowFate } from '#shared/domain/roster-import'
import { AppError } from '#shared/result'
import { nameSortKey } from '#shared/text/vietnamese'

/** A file that has been read and previewed, until it is applied or another one is read. */
type ReadFile = ({ kind: 'people'; rows: ReadPerson[] } | { kind: 'units'; rows: ReadUnit[] }) & {
  token: string
  /** Row number → fate, as the officer has seen it. */
  fates: Map<number, RowFate>
}

export function importHandlers(ctx: Context, files: Files) {
  let readFile: ReadFile | null = null

  return {
    'imports.read': async ({ kind }) => {
      const path = await ctx.desktop.chooseOpenPath({
        title: kind === 'people' ? 'Chọn danh sách nhân sự' : 'Chọn danh sách đơn vị',
        kind: 'xlsx',
      })
      if (path === null) return null
      readFile = null
      const { fileName, sheets } = await readWorkbook(path)
      const token = randomUUID()
      if (kind === 'people') {
        const { table, people } = readPeopleTable(sheets, ctx.today())
        const verdicts = judgePeople(people, await readRoster(ctx.db, ctx.today()))
        readFile = { token, kind, rows: people, fates: fatesOf(verdicts) }
        const newUnits = await namesOfNewUnits(ctx.db, ctx.today(), verdicts)
        return preview({ token, kind, fileName, newUnits }, table, verdicts)
      }
      const { table, units } = readUnitsTable(sheets)
      const verdicts = judgeUnits(units, await listUnits(ctx.db, ctx.today()))
      readFile = { token, kind, rows: units, fates: fatesOf(verdicts) }
      return preview({ token, kind, fileName, newUnits: [] }, table, verdicts)
    },

    'imports.apply': async ({ token, acceptedDoubts }) => {
      const file = readFile
      if (file?.token !== token)
        throw new AppError('conflict', 'Bản xem trước này đã nhập hoặc đã thay bằng tệp khác. Chọn lại tệp.')
      const accepted = new Set(acceptedDoubts)
      const written = await ctx.db.transaction().execute(async (trx) => {
        if (file.kind === 'people') {
          const roster = await readRoster(trx, ctx.today())
          return writePeople(trx, settled(judgePeople(file.rows, roster), file, accepted), roster)
        }
        const verdicts = judgeUnits(file.rows, await listUnits(trx, ctx.today()))
        return writeUnits(trx, settled(verdicts, file, accepted))
      })
      readFile = null
      return written
    },

    'imports.saveTemplate': async ({ kind }) =>
      files.save({
        title: 'Lưu tệp mẫu',
        fileName: kind === 'people' ? 'Mẫu danh sách nhân sự' : 'Mẫu danh sách đơn vị',
        kind: 'xlsx',
        bytes: await importTemplate(kind),
      }),
  } satisfies Pick<Handlers, 'imports.read' | 'imports.apply' | 'imports.saveTemplate'>
}

type Verdict = {
  row: { rowNumber: number; shown: string[]; errors: Record<number, string> }
  fate: RowFate
  reason: string
}

const fatesOf = (verdicts: Verdict[]): Map<number, RowFate> =>
  new Map(verdicts.map(({ row, fate }) => [row.rowNumber, fate]))

/** Verdicts of the book as it is now, doubts settled. @throws AppError when they are no longer those previewed */
function settled<One extends Verdict>(verdicts: One[], file: ReadFile, accepted: Set<number>): One[] {
  if (verdicts.some(({ row, fate }) => file.fates.get(row.rowNumber) !== fate))
    throw new AppError(
      'conflict',
      'Sổ đã thay đổi từ lúc xem trước nên chưa nhập gì. Chọn lại tệp để xem lại.',
    )
  return verdicts.map((verdict) =>
    verdict.fate === 'doubt' && accepted.has(verdict.row.rowNumber) ? { ...verdict, fate: 'add' } : verdict,
  )
}

/** Units to be created, each once, as first written in the file. */
async function namesOfNewUnits(
  db: Db,
  today: Day,
  verdicts: { row: ReadPerson; fate: RowFate }[],
): Promise<string[]> {
  const { findUnit } = await readRoster(db, today)
  const names = new Map<string, string>()
  for (const { row, fate } of verdicts) {
    const { unitName } = row.values
    const isNew = (fate === 'add' || fate === 'update') && unitName !== '' && !findUnit(unitName)
    if (isNew && !names.has(nameSortKey(unitName))) names.set(nameSortKey(unitName), unitName)
  }
  return [...names.values()]
}

function preview(
  about: Pick<ImportPreview, 'token' | 'kind' | 'fileName' | 'newUnits'>,
  table: Table<string>,
  verdicts: Verdict[],
): ImportPreview {
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
