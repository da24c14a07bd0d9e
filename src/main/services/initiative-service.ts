import type { Context } from '#main/context'
import {
  deleteInitiative,
  deleteInitiativeUse,
  getInitiative,
  insertInitiativeUse,
  listInitiatives,
  putInitiative,
} from '#main/database/initiative-queries'
import type { Handlers } from '#shared/contract'
import { formatSchoolYear } from '#shared/day'
import { getAward } from '#shared/domain/award'
import { AppError } from '#shared/result'

export function initiativeHandlers(ctx: Context) {
  return {
    'initiatives.list': () => listInitiatives(ctx.db),

    'initiatives.save': async (values) => {
      if (values.id !== null) {
        const stored = await getInitiative(ctx.db, values.id)
        const authors = new Set(values.authors.map((author) => author.personId))
        const orphan = stored.uses.find((use) => !authors.has(use.personId))
        if (orphan)
          throw new AppError('conflict', 'Tác giả đã dùng sáng kiến này thì không bỏ được.', {
            authors: `${orphan.fullName} đã dùng sáng kiến này cho ${getAward(orphan.award).name} năm học ${formatSchoolYear(orphan.schoolYear)}. Rút lại lần dùng đó trước.`,
          })
      }
      const id = await ctx.db.transaction().execute((trx) => putInitiative(trx, values))
      return getInitiative(ctx.db, id)
    },

    'initiatives.delete': async ({ id }) => {
      const { uses } = await getInitiative(ctx.db, id)
      if (uses.length > 0)
        throw new AppError(
          'conflict',
          'Sáng kiến đã được dùng để xét khen thưởng, không xoá được. Rút lại các lần dùng trước.',
        )
      await deleteInitiative(ctx.db, id)
      return null
    },

    // One initiative serves one award of an author, unless the officer writes why (CV 5007/BNV-TĐKT III.5.c).
    'initiatives.use': async (use) => {
      const initiative = await getInitiative(ctx.db, use.initiativeId)
      if (!initiative.authors.some((author) => author.personId === use.personId))
        throw new AppError('invalid', 'Người này không phải tác giả của sáng kiến.')
      const before = initiative.uses.find((earlier) => earlier.personId === use.personId)
      if (before && use.reuseReason === '')
        throw new AppError(
          'conflict',
          `Sáng kiến này đã dùng cho ${getAward(before.award).name} năm học ${formatSchoolYear(before.schoolYear)}. Muốn dùng lại phải ghi lý do.`,
          {
            reuseReason: 'Ghi lý do dùng lại.',
          },
        )
      await insertInitiativeUse(ctx.db, use)
      return getInitiative(ctx.db, use.initiativeId)
    },

    'initiatives.takeBack': async (use) => {
      await deleteInitiativeUse(ctx.db, use)
      return getInitiative(ctx.db, use.initiativeId)
    },
  } satisfies Pick<
    Handlers,
    | 'initiatives.list'
    | 'initiatives.save'
    | 'initiatives.delete'
    | 'initiatives.use'
    | 'initiatives.takeBack'
  >
}
