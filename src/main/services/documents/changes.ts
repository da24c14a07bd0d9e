import type { Context } from '#main/context'
import { findExport } from '#main/database/document-queries'
import type { DocumentChange, DocumentKey } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { breathe } from './breathe'
import { linesOf, missingLines } from './lines'
import { loadDocument } from './saved-documents'
import type { LoadedDocument } from './source'

/** What the document says now and did not say when it was last saved: both are typeset, and their lines compared. */
export async function documentChanges(ctx: Context, document: DocumentKey): Promise<DocumentChange> {
  const exported = await findExport(ctx.db, document)
  if (!exported) throw new AppError('not-found', 'Văn bản này chưa lưu lần nào nên không có gì để so.')
  const now = await loadDocument(ctx, document)
  const before = JSON.parse(exported.view) as Pick<LoadedDocument, 'builder' | 'view'>
  const newLines = linesOf(await ctx.typeset(now.builder, now.view))
  await breathe()
  const oldLines = linesOf(await typesetBefore(ctx, before))
  await breathe()
  return { removed: missingLines(oldLines, newLines), added: missingLines(newLines, oldLines) }
}

/** What an older version of the app kept may lack what today's document is made from. */
async function typesetBefore(
  ctx: Context,
  { builder, view }: Pick<LoadedDocument, 'builder' | 'view'>,
): Promise<Uint8Array> {
  try {
    return await ctx.typeset(builder, view)
  } catch {
    throw new AppError(
      'conflict',
      'Bản đã lưu do phiên bản trước của ứng dụng lập nên không so từng dòng được. Lưu lại để có bản mới.',
    )
  }
}
