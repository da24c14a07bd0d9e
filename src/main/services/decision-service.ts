import type { Context } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { deleteDecision, getDecision, listDecisions, putDecision } from '#main/database/decision-queries'
import { deleteDraft } from '#main/database/draft-queries'
import type { Files } from '#main/files/save-file'
import { issueDecision } from '#main/services/decisions/issue'
import { loadDecision } from '#main/services/decisions/load-decision'
import { proposeDecision } from '#main/services/decisions/propose'
import { saveDocument } from '#main/services/save-document'
import type { Handlers } from '#shared/contract'
import { AppError } from '#shared/result'

export function decisionHandlers(ctx: Context, files: Files) {
  const load = (id: number) => loadDecision(ctx.db, id, ctx.today())
  const refuseIssued = async (id: number) => {
    const stored = await getDecision(ctx.db, id)
    if (stored.state === 'issued')
      throw new AppError(
        'conflict',
        'Quyết định đã ban hành, không sửa hay xoá được. Mở quyết định này rồi bấm “Đính chính…” hoặc “Thu hồi…”.',
      )
    return stored
  }

  return {
    'decisions.list': ({ campaignId }) => listDecisions(ctx.db, campaignId),
    'decisions.get': ({ id }) => load(id),

    'decisions.propose': async (proposal) => {
      const proposed = await proposeDecision(ctx.db, proposal, ctx.today())
      if (typeof proposed === 'number') return load(proposed)
      return load(await ctx.db.transaction().execute((trx) => putDecision(trx, proposed)))
    },

    'decisions.save': async (values) => {
      // What kind it is and what it is about is settled when it is proposed.
      const stored = values.id === null ? null : (await refuseIssued(values.id)).values
      const id = await ctx.db.transaction().execute(async (trx) => {
        await getCampaign(trx, values.campaignId)
        const saved = await putDecision(
          trx,
          stored ? { ...values, kind: stored.kind, aboutId: stored.aboutId } : values,
        )
        await deleteDraft(trx, 'decision', String(saved))
        return saved
      })
      return load(id)
    },

    'decisions.issue': async ({ id }) => {
      await refuseIssued(id)
      const decision = await load(id)
      if (decision.lacks.length > 0)
        throw new AppError(
          'conflict',
          `Chưa ban hành được. ${decision.lacks.map(({ message }) => message).join(' ')}`,
        )
      await ctx.db.transaction().execute((trx) => issueDecision(trx, decision, ctx.now()))
      return load(id)
    },

    'decisions.delete': async ({ id }) => {
      await refuseIssued(id)
      await ctx.db.transaction().execute(async (trx) => {
        await deleteDecision(trx, id)
        await deleteDraft(trx, 'decision', String(id))
      })
      return null
    },

    'decisions.exportWord': async ({ id }) => {
      const { campaignId } = (await getDecision(ctx.db, id)).values
      return saveDocument(ctx, files, { campaignId, kind: 'decision', key: String(id) })
    },
  } satisfies Pick<
    Handlers,
    | 'decisions.list'
    | 'decisions.get'
    | 'decisions.propose'
    | 'decisions.save'
    | 'decisions.issue'
    | 'decisions.delete'
    | 'decisions.exportWord'
  >
}
