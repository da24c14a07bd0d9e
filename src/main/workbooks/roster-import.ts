import type { Context, Db } from '#main/context'
import { listUnits } from '#main/database/unit-queries'
import type { Files } from '#main/files/save-file'
import { judgePeople } from '#main/workbooks/judge-people'
import { type ReadPerson, readPeopleTable } from '#main/workbooks/people-table'
import { createReadFile, sheetPreview } from '#main/workbooks/preview'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { readRoster } from '#main/workbooks/roster'
import { importTemplate } from '#main/workbooks/template'
import { judgeUnits, type ReadUnit, readUnitsTable, writeUnits } from '#main/workbooks/units-import'
import { writePeople } from '#main/workbooks/write-people'
import type { Handlers } from '#shared/contract'
import type { Day } from '#shared/day'
import type { RowFate } from '#shared/domain/roster-import'
import { nameSortKey } from '#shared/text/vietnamese'

type ReadFile = { kind: 'people'; rows: ReadPerson[] } | { kind: 'units'; rows: ReadUnit[] }

export function importHandlers(ctx: Context, files: Files) {
  const readFile = createReadFile<ReadFile>()

  return {
    'imports.read': async ({ kind }) => {
      const path = await ctx.desktop.chooseOpenPath({
        title: kind === 'people' ? 'Chọn danh sách nhân sự' : 'Chọn danh sách đơn vị',
        kind: 'xlsx',
      })
      if (path === null) return null
      readFile.forget()
      const { fileName, sheets } = await readWorkbook(path)
      if (kind === 'people') {
        const { table, people } = readPeopleTable(sheets, ctx.today())
        const verdicts = judgePeople(people, await readRoster(ctx.db, ctx.today()))
        const newUnits = await namesOfNewUnits(ctx.db, ctx.today(), verdicts)
        const token = readFile.keep({ kind, rows: people }, verdicts)
        return { ...sheetPreview({ token, fileName }, table, verdicts), kind, newUnits }
      }
      const { table, units } = readUnitsTable(sheets)
      const verdicts = judgeUnits(units, await listUnits(ctx.db, ctx.today()))
      const token = readFile.keep({ kind, rows: units }, verdicts)
      return { ...sheetPreview({ token, fileName }, table, verdicts), kind, newUnits: [] }
    },

    'imports.apply': async ({ token, acceptedDoubts }) => {
      const file = readFile.get(token)
      const written = await ctx.db.transaction().execute(async (trx) => {
        if (file.kind === 'people') {
          const roster = await readRoster(trx, ctx.today())
          const verdicts = readFile.settle(judgePeople(file.rows, roster), acceptedDoubts)
          return writePeople(trx, verdicts, roster)
        }
        const verdicts = judgeUnits(file.rows, await listUnits(trx, ctx.today()))
        return writeUnits(trx, readFile.settle(verdicts, acceptedDoubts))
      })
      readFile.forget()
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
