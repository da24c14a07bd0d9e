import type { Context } from '#main/context'
import { putExport } from '#main/database/document-queries'
import type { Files } from '#main/files/save-file'
import type { SavedFile } from '#shared/contract'
import { type DocumentKey, type DocumentKind, documentNames } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { lowerFirst } from '#shared/text/case'
import { openCampaignBook } from './book'
import type { DocumentSource, LoadedDocument } from './source'
import { documentSources } from './sources'

export function sourceOf(kind: DocumentKind): DocumentSource {
  const source = documentSources.find((candidate) => candidate.kind === kind)
  if (!source) throw new AppError('not-found', `Chưa lập được ${documentNames[kind]} ở bản này.`)
  return source
}

/** A document as it would be printed now. */
export async function loadDocument(
  ctx: Context,
  { campaignId, kind, key }: DocumentKey,
): Promise<LoadedDocument> {
  return sourceOf(kind).load(await openCampaignBook(ctx.db, campaignId, ctx.today()), key)
}

/** What a document was printed from, as it is kept to be compared later. The same document gives the same text. */
export const printedFrom = ({ builder, view }: Pick<LoadedDocument, 'builder' | 'view'>): string =>
  JSON.stringify({ builder, view })

/** Remembers that a document was saved, and what it said. */
export const recordExport = (
  ctx: Context,
  { campaignId, kind, key }: DocumentKey,
  loaded: LoadedDocument,
  path: string,
): Promise<void> =>
  putExport(ctx.db, campaignId, { kind, key, at: ctx.now(), path, view: printedFrom(loaded) })

/**
 * Asks where to, writes the document there and remembers what it said, whichever screen it is saved from.
 * @returns null when the officer closed the dialog. @throws AppError when it can't be made or written
 */
export async function saveDocument(ctx: Context, files: Files, document: DocumentKey): Promise<SavedFile> {
  const loaded = await loadDocument(ctx, document)
  const name = documentNames[document.kind]
  const file = await files.save({
    title: `Lưu ${lowerFirst(name)}`,
    fileName: loaded.fileName,
    kind: 'docx',
    bytes: await ctx.typeset(loaded.builder, loaded.view),
  })
  if (file) await recordExport(ctx, document, loaded, file.path)
  return file
}
