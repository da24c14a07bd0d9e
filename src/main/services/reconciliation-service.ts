import type { Context } from '#main/context'
import type { Handlers } from '#shared/contract'

/** What it needs is read with the first request: documents are no part of a start. */
export const reconciliationHandlers = (ctx: Context) =>
  ({
    'reconciliation.get': async ({ campaignId }) => {
      const { reconcileCampaign } = await import('#main/services/reconciliation')
      return reconcileCampaign(ctx.db, campaignId, ctx.today())
    },
  }) satisfies Pick<Handlers, 'reconciliation.get'>
