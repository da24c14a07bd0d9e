import type { Context } from '#main/context'
import { deleteDiscipline, listDisciplines, putDiscipline } from '#main/database/discipline-queries'
import type { Handlers } from '#shared/contract'
import { AppError } from '#shared/result'
import { cleanText } from '#shared/text/vietnamese'

export function disciplineHandlers(ctx: Context) {
  return {
    'disciplines.list': ({ personId }) => listDisciplines(ctx.db, [personId]),

    'disciplines.save': async (values) => {
      if (values.decidedOn > ctx.today())
        throw new AppError('invalid', 'Ngày quyết định kỷ luật ở tương lai.', {
          decidedOn: 'Ngày này chưa tới.',
        })
      const id = await putDiscipline(ctx.db, values)
      return { ...values, id }
    },

    'disciplines.delete': async ({ id }) => {
      await deleteDiscipline(ctx.db, id)
      return null
    },

    'people.setVerification': async ({ id, text }) => {
      const { numUpdatedRows } = await ctx.db
        .updateTable('person')
        .set({ verification: cleanText(text) })
        .where('id', '=', id)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new AppError('not-found', 'Người này không còn trong sổ.')
      return null
    },
  } satisfies Pick<
    Handlers,
    'disciplines.list' | 'disciplines.save' | 'disciplines.delete' | 'people.setVerification'
  >
}
