import type { Context, Db } from '#main/context'
import { correctRecord, getRecord, insertRecords, listRecords } from '#main/database/ledger-queries'
import type { Files } from '#main/files/save-file'
import { ledgerTemplate } from '#main/workbooks/ledger-columns'
import { type AwardVerdict, judgeAwards } from '#main/workbooks/ledger-judge'
import { type ReadAward, readAwardTable } from '#main/workbooks/ledger-table'
import { createReadFile, sheetPreview } from '#main/workbooks/preview'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { readRoster } from '#main/workbooks/roster'
import type { Handlers } from '#shared/contract'

/** Awards of old years from a workbook: previewed row by row, judged again before they are written. */
export function ledgerImportHandlers(ctx: Context, files: Files) {
  const readFile = createReadFile<{ fileName: string; rows: ReadAward[] }>()
  const judgedBy = async (db: Db, rows: ReadAward[]) =>
    judgeAwards(rows, await readRoster(db, ctx.today()), await listRecords(db))

  return {
    'ledger.readImport': async () => {
      const path = await ctx.desktop.chooseOpenPath({ title: 'Chọn danh sách khen thưởng', kind: 'xlsx' })
      if (path === null) return null
      readFile.forget()
      const { fileName, sheets } = await readWorkbook(path)
      const { table, awards } = readAwardTable(sheets, ctx.today())
      const verdicts = await judgedBy(ctx.db, awards)
      const token = readFile.keep({ fileName, rows: awards }, verdicts)
      return sheetPreview({ token, fileName }, table, verdicts)
    },

    'ledger.applyImport': async ({ token, acceptedDoubts }) => {
      const { fileName, rows } = readFile.get(token)
      const written = await ctx.db.transaction().execute(async (trx) => {
        const verdicts = readFile.settle(await judgedBy(trx, rows), acceptedDoubts)
        return writeAwards(trx, verdicts, { reason: `Bổ sung từ tệp ${fileName}`, at: ctx.now() })
      })
      readFile.forget()
      return written
    },

    'ledger.saveTemplate': async () =>
      files.save({
        title: 'Lưu tệp mẫu',
        fileName: 'Mẫu danh sách khen thưởng',
        kind: 'xlsx',
        bytes: await ledgerTemplate(),
      }),
  } satisfies Pick<Handlers, 'ledger.readImport' | 'ledger.applyImport' | 'ledger.saveTemplate'>
}

async function writeAwards(
  trx: Db,
  verdicts: AwardVerdict[],
  trace: { reason: string; at: string },
): Promise<{ added: number; updated: number }> {
  const added = verdicts.flatMap(({ fate, record }) => (fate === 'add' && record ? [record] : []))
  await insertRecords(trx, added)
  const updates = verdicts.flatMap(({ fate, update }) => (fate === 'update' && update ? [update] : []))
  for (const { id, gains } of updates) {
    const { record } = await getRecord(trx, id)
    await correctRecord(trx, id, { ...record, ...gains }, trace)
  }
  return { added: added.length, updated: updates.length }
}
