import type { Context } from '#main/context'
import { openCampaignBook } from '#main/services/documents/book'
import type { Handlers } from '#shared/contract'

/** The whole screen: the table, what disagrees, and the papers that are out of date. */
export const reconciliationHandlers = (ctx: Context) =>
  ({
    'reconciliation.get': async ({ campaignId }) => {
      // Documents are no part of a start: what needs them is read with the first request.
      const { loadReconciliation } = await import('#main/services/reconciliation')
      const { staleDocuments } = await import('#main/services/documents/stale-documents')
      const book = await openCampaignBook(ctx.db, campaignId, ctx.today())
      return { ...(await loadReconciliation(book)), staleDocuments: await staleDocuments(book) }
    },
  }) satisfies Pick<Handlers, 'reconciliation.get'>
