import type { Context } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { putIssue } from '#main/database/document-queries'
import type { Files } from '#main/files/save-file'
import type { Handlers } from '#shared/contract'
import { documentNames } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { openCampaignBook } from './book'
import { documentChanges } from './changes'
import { isIssuedHere, listDocuments } from './document-list'
import { createDocumentSets } from './document-set'
import { documentTextHandlers } from './document-texts'
import { saveDocument, sourceOf } from './saved-documents'

export type DocumentRequests =
  | 'documents.list'
  | 'documents.preview'
  | 'documents.changes'
  | 'documents.save'
  | 'documents.saveIssue'
  | 'documents.startSet'
  | 'documents.setProgress'
  | 'documents.cancelSet'
  | 'documents.revealSet'
  | 'documents.print'
  | 'documents.program'
  | 'documentTexts.list'
  | 'documentTexts.save'

export function documentHandlers(ctx: Context, files: Files) {
  const sets = createDocumentSets(ctx, files)
  return {
    ...documentTextHandlers(ctx),

    'documents.list': ({ campaignId }) => listDocuments(ctx, files, campaignId),

    'documents.preview': async ({ campaignId, kind, key, texts }) => {
      const wording = texts ? { kind, texts } : undefined
      const book = await openCampaignBook(ctx.db, campaignId, ctx.today(), wording)
      const { builder, view, fileName, lacks } = await sourceOf(kind).load(book, key)
      return { bytes: await ctx.typeset(builder, view), fileName, lacks }
    },

    'documents.changes': (document) => documentChanges(ctx, document),
    'documents.save': (document) => saveDocument(ctx, files, document),

    'documents.saveIssue': async ({ number, signedOn, ...document }) => {
      await getCampaign(ctx.db, document.campaignId)
      if (!isIssuedHere(document.kind))
        throw new AppError(
          'invalid',
          `Số và ngày của ${documentNames[document.kind]} nhập ở màn hình của văn bản đó.`,
        )
      await putIssue(ctx.db, document, { number, signedOn })
      return null
    },

    'documents.startSet': (input) => sets.start(input),
    'documents.setProgress': () => sets.progress(),
    'documents.cancelSet': () => sets.cancel(),
    'documents.revealSet': () => sets.reveal(),

    'documents.print': async (options) => {
      const problem = await ctx.desktop.printWindow(options)
      if (problem !== '')
        throw new AppError(
          'file',
          'Chưa in được vì máy chưa có máy in nào sẵn sàng. Kiểm tra máy in, hoặc lưu Word rồi in ở máy khác.',
        )
      return null
    },

    'documents.program': () => ctx.desktop.docxProgram(),
  } satisfies Pick<Handlers, DocumentRequests>
}
