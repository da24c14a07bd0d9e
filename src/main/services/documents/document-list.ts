import type { Context } from '#main/context'
import { listExports, type StoredExport } from '#main/database/document-queries'
import type { Files } from '#main/files/save-file'
import { type DocumentKind, type DocumentRow, documentKinds, issuedHere } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { type CampaignBook, keyText, openCampaignBook } from './book'
import { breathe } from './breathe'
import { printedFrom } from './saved-documents'
import type { DocumentItem, DocumentSource } from './source'
import { documentSources } from './sources'

/** In the order of a campaign's life. */
export const sourcesInOrder = (): DocumentSource[] =>
  [...documentSources].sort((a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind))

/** Every document a campaign has, with what each still lacks and whether the saved paper is out of date. */
export async function listDocuments(ctx: Context, files: Files, campaignId: number): Promise<DocumentRow[]> {
  const book = await openCampaignBook(ctx.db, campaignId, ctx.today())
  const exports = new Map((await listExports(ctx.db, campaignId)).map((one) => [keyText(one), one]))
  const rows: DocumentRow[] = []
  for (const source of sourcesInOrder()) {
    await breathe()
    for (const item of await source.list(book)) {
      await breathe()
      const exported = exports.get(keyText({ kind: source.kind, key: item.key }))
      if (exported) files.remember(exported.path)
      rows.push(await rowOf(book, source, item, exported))
    }
  }
  return rows
}

async function rowOf(
  book: CampaignBook,
  source: DocumentSource,
  item: DocumentItem,
  exported: StoredExport | undefined,
): Promise<DocumentRow> {
  const loaded = await source.load(book, item.key).catch((error: unknown) => {
    // What can't be made yet says so in its line.
    if (error instanceof AppError) return error
    throw error
  })
  const isMade = !(loaded instanceof AppError)
  return {
    kind: source.kind,
    key: item.key,
    about: item.about,
    lacks: isMade ? loaded.lacks : [{ message: loaded.message, at: null }],
    canBeMade: isMade,
    issue: isIssuedHere(source.kind) ? book.issueOf(source.kind, item.key) : null,
    exported: exported
      ? {
          at: exported.at,
          path: exported.path,
          isStale: !isMade || printedFrom(loaded) !== exported.view,
        }
      : null,
  }
}

export const isIssuedHere = (kind: DocumentKind): boolean => issuedHere.includes(kind)
