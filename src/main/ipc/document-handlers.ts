import type { Context } from '#main/context'
import type { Files } from '#main/files/save-file'
import type { DocumentRequests } from '#main/services/documents/document-service'
import type { Handlers } from '#shared/contract'

type DocumentHandlers = Pick<Handlers, DocumentRequests>

/** Documents and where each comes from, read by the first request that needs them: they are no part of a start. */
export const documentHandlersWhenNeeded = (ctx: Context, files: Files): DocumentHandlers => {
  let loading: Promise<DocumentHandlers> | undefined
  const load = () => {
    loading ??= import('#main/services/documents/document-service').then(({ documentHandlers }) =>
      documentHandlers(ctx, files),
    )
    return loading
  }
  return {
    'documents.list': async (input) => (await load())['documents.list'](input),
    'documents.preview': async (input) => (await load())['documents.preview'](input),
    'documents.changes': async (input) => (await load())['documents.changes'](input),
    'documents.save': async (input) => (await load())['documents.save'](input),
    'documents.saveIssue': async (input) => (await load())['documents.saveIssue'](input),
    'documents.startSet': async (input) => (await load())['documents.startSet'](input),
    'documents.setProgress': async (input) => (await load())['documents.setProgress'](input),
    'documents.cancelSet': async (input) => (await load())['documents.cancelSet'](input),
    'documents.revealSet': async (input) => (await load())['documents.revealSet'](input),
    'documents.print': async (input) => (await load())['documents.print'](input),
    'documents.program': async (input) => (await load())['documents.program'](input),
    'documentTexts.list': async (input) => (await load())['documentTexts.list'](input),
    'documentTexts.save': async (input) => (await load())['documentTexts.save'](input),
  }
}
