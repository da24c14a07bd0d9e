import type { Context, Db } from '#main/context'
import { listLegalTexts, putLegalText } from '#main/database/legal-text-queries'
import type { Files } from '#main/files/save-file'
import { judgeLegalTexts, type LegalTextVerdict, sameNumber } from '#main/workbooks/legal-text-judge'
import { legalTextColumns, type ReadLegalText, readLegalTextTable } from '#main/workbooks/legal-text-table'
import { createReadFile, sheetPreview } from '#main/workbooks/preview'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { templateWorkbook } from '#main/workbooks/template'
import type { Handlers } from '#shared/contract'
import type { LegalText } from '#shared/domain/legal-text'

type ImportRequests = 'legalTexts.readImport' | 'legalTexts.applyImport' | 'legalTexts.saveTemplate'

/** @param library the texts as they stand, an empty library filled first */
export function legalTextImportHandlers(ctx: Context, files: Files, library: () => Promise<LegalText[]>) {
  const readFile = createReadFile<ReadLegalText[]>()

  return {
    'legalTexts.readImport': async () => {
      const path = await ctx.desktop.chooseOpenPath({ title: 'Chọn danh sách văn bản', kind: 'xlsx' })
      if (path === null) return null
      readFile.forget()
      const { fileName, sheets } = await readWorkbook(path)
      const { table, texts } = readLegalTextTable(sheets)
      const verdicts = judgeLegalTexts(texts, await library())
      return sheetPreview({ token: readFile.keep(texts, verdicts), fileName }, table, verdicts)
    },

    'legalTexts.applyImport': async ({ token, acceptedDoubts }) => {
      const rows = readFile.get(token)
      await library()
      const written = await ctx.db.transaction().execute(async (trx) => {
        const verdicts = judgeLegalTexts(rows, await listLegalTexts(trx))
        return write(trx, readFile.settle(verdicts, acceptedDoubts))
      })
      readFile.forget()
      return written
    },

    'legalTexts.saveTemplate': async () =>
      files.save({
        title: 'Lưu tệp mẫu',
        fileName: 'Mẫu danh sách căn cứ pháp lý',
        kind: 'xlsx',
        bytes: await templateWorkbook('Căn cứ pháp lý', legalTextColumns),
      }),
  } satisfies Pick<Handlers, ImportRequests>
}

/** Writes the texts first, then who replaces whom: a row may name one further down. */
async function write(trx: Db, verdicts: LegalTextVerdict[]): Promise<{ added: number; updated: number }> {
  const added = verdicts.filter(({ fate }) => fate === 'add')
  const updated = verdicts.filter(({ fate }) => fate === 'update')
  const stored: { id: number; verdict: LegalTextVerdict }[] = []
  for (const verdict of [...added, ...updated])
    stored.push({ id: await putLegalText(trx, verdict.values), verdict })
  const library = await listLegalTexts(trx)
  for (const { id, verdict } of stored) {
    const successor = library.find((text) => sameNumber(text.number, verdict.row.values.replacedBy))
    const text = library.find((candidate) => candidate.id === id)
    if (text && successor && successor.id !== id && text.replacedBy !== successor.id)
      await putLegalText(trx, { ...text, replacedBy: successor.id })
  }
  return { added: added.length, updated: updated.length }
}
