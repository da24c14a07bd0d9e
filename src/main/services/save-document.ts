import type { Context } from '#main/context'
import type { Files } from '#main/files/save-file'
import type { SavedFile } from '#shared/contract'
import type { DocumentKey } from '#shared/domain/document'

/** Saves a document from the screen of its own; where documents come from is read with the first one. */
export async function saveDocument(ctx: Context, files: Files, document: DocumentKey): Promise<SavedFile> {
  const documents = await import('#main/services/documents/saved-documents')
  return documents.saveDocument(ctx, files, document)
}
