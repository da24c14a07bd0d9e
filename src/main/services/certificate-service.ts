import type { Context, Db } from '#main/context'
import { deleteLayout, listLayouts, numberCertificates, putLayout } from '#main/database/certificate-queries'
import { linesOf } from '#main/database/decision-lines'
import { deleteDraft } from '#main/database/draft-queries'
import type { Handlers } from '#shared/contract'
import { getAward } from '#shared/domain/award'
import { type CertificateLayout, plainLayout, preprintedLayout } from '#shared/domain/certificate'
import { AppError } from '#shared/result'

export function certificateHandlers(ctx: Context) {
  return {
    'certificateLayouts.list': () => certificateLayouts(ctx.db),

    'certificateLayouts.save': async (layout) => {
      const id = await ctx.db.transaction().execute(async (trx) => {
        const layouts = await certificateLayouts(trx)
        if (layouts.some((other) => other.name === layout.name && other.id !== layout.id))
          throw new AppError('invalid', 'Đã có mẫu giấy khen tên này.', { name: 'Đã có mẫu tên này.' })
        const current = layouts.find(({ isInUse }) => isInUse)
        // One of them must be in use: it is left by taking another, not by switching it off.
        const isInUse = layout.isInUse || current === undefined || current.id === layout.id
        const saved = await putLayout(trx, { ...layout, isInUse })
        await deleteDraft(trx, 'certificate-layout', layout.id === null ? 'new' : String(layout.id))
        return saved
      })
      return (await certificateLayouts(ctx.db)).find((layout) => layout.id === id)!
    },

    'certificateLayouts.delete': async ({ id }) => {
      const layout = (await certificateLayouts(ctx.db)).find((one) => one.id === id)
      if (layout?.isInUse)
        throw new AppError('conflict', 'Mẫu này đang dùng để in. Chọn mẫu khác để in trước khi xoá.')
      await ctx.db.transaction().execute(async (trx) => {
        await deleteLayout(trx, id)
        await deleteDraft(trx, 'certificate-layout', String(id))
      })
      return null
    },
  } satisfies Pick<
    Handlers,
    'certificateLayouts.list' | 'certificateLayouts.save' | 'certificateLayouts.delete'
  >
}

/** The layouts of the book, which begins with one for plain paper and one for blanks. */
export async function certificateLayouts(db: Db): Promise<CertificateLayout[]> {
  const layouts = await listLayouts(db)
  if (layouts.length > 0) return layouts
  await putLayout(db, plainLayout)
  await putLayout(db, preprintedLayout)
  return listLayouts(db)
}

export async function layoutInUse(db: Db): Promise<CertificateLayout> {
  const layouts = await certificateLayouts(db)
  return layouts.find(({ isInUse }) => isInUse) ?? layouts[0]!
}

/**
 * Enters every giấy khen of an issued decision in the year's book. Call it inside a transaction.
 * @throws AppError `conflict` when the decision is not issued
 */
export async function enterCertificates(trx: Db, decisionId: number): Promise<void> {
  const decision = await trx
    .selectFrom('decision')
    .select(['state', 'signed_on'])
    .where('id', '=', decisionId)
    .executeTakeFirst()
  if (decision?.state !== 'issued' || decision.signed_on === null)
    throw new AppError('conflict', 'Ban hành quyết định rồi mới vào sổ cấp giấy khen.')
  const places = (await linesOf(trx, decisionId)).flatMap(({ award }, place) =>
    getAward(award).kind === 'form' ? [place] : [],
  )
  await numberCertificates(trx, decisionId, Number(decision.signed_on.slice(0, 4)), places)
}
