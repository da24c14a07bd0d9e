import type { Context, Db } from '#main/context'
import {
  deleteCouncil,
  findClosedSession,
  getCouncil,
  listCouncils,
  putCouncil,
} from '#main/database/council-queries'
import { deleteDraft } from '#main/database/draft-queries'
import type { Handlers } from '#shared/contract'
import { formatDay } from '#shared/day'
import type { Council, CouncilValues } from '#shared/domain/council'
import { AppError, type FieldErrors } from '#shared/result'

export const councilHandlers = (ctx: Context) =>
  ({
    'councils.list': () => listCouncils(ctx.db),

    'councils.save': (values) => ctx.db.transaction().execute((trx) => saveCouncil(trx, values)),

    'councils.delete': ({ id }) =>
      ctx.db.transaction().execute(async (trx) => {
        const { sessionCount } = await getCouncil(trx, id)
        if (sessionCount > 0)
          throw new AppError(
            'conflict',
            `Hội đồng này đã có ${sessionCount} phiên họp nên phải giữ lại. Ghi ngày hết hiệu lực thay vì xoá.`,
          )
        await deleteCouncil(trx, id)
        await deleteDraft(trx, 'council-member', String(id))
        return null
      }),
  }) satisfies Pick<Handlers, 'councils.list' | 'councils.save' | 'councils.delete'>

async function saveCouncil(trx: Db, values: CouncilValues): Promise<Council> {
  if (values.id !== null) await refuseChangedMembers(trx, await getCouncil(trx, values.id), values)
  await refuseStrangers(trx, values)
  const id = await putCouncil(trx, values)
  await deleteDraft(trx, 'council-member', String(values.id ?? 'new'))
  return getCouncil(trx, id)
}

/** Minutes already signed name who sat on the council and in which role: from then on only a new council changes that. */
async function refuseChangedMembers(trx: Db, before: Council, values: CouncilValues): Promise<void> {
  const closed = await findClosedSession(trx, before.id)
  if (!closed) return
  const seats = (members: { personId: number | null; role: string }[]) =>
    members
      .map(({ personId, role }) => `${personId} ${role}`)
      .sort()
      .join()
  if (seats(before.members) === seats(values.members)) return
  const when = closed.heldOn ? ` ngày ${formatDay(closed.heldOn)}` : ''
  const sentence = `Hội đồng này đã họp${when} và biên bản ghi tên các thành viên. Muốn đổi thành viên, lập Hội đồng mới theo quyết định mới.`
  throw new AppError('conflict', sentence, { members: sentence })
}

async function refuseStrangers(trx: Db, values: CouncilValues): Promise<void> {
  const ids = values.members.flatMap(({ personId }) => personId ?? [])
  if (ids.length === 0) return
  const known = new Set(
    (await trx.selectFrom('person').select('id').where('id', 'in', ids).execute()).map((row) => row.id),
  )
  const errors: FieldErrors = {}
  values.members.forEach(({ personId }, index) => {
    if (personId !== null && !known.has(personId))
      errors[`members.${index}.personId`] = 'Người này không còn trong danh sách nhân sự. Chọn người khác.'
  })
  const [sentence] = Object.values(errors)
  if (sentence) throw new AppError('invalid', sentence, errors)
}
