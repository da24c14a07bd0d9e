import type { Context } from '#main/context'
import { deleteDraft } from '#main/database/draft-queries'
import {
  countUnitUse,
  deleteUnit,
  findUnitNamed,
  getUnit,
  insertUnit,
  listUnits,
  nextUnitPlace,
  updateUnit,
  updateUnitPlace,
} from '#main/database/unit-queries'
import type { Handlers } from '#shared/contract'
import { AppError } from '#shared/result'

export const unitHandlers = (ctx: Context) =>
  ({
    'units.list': () => listUnits(ctx.db, ctx.today()),

    'units.save': (values) =>
      ctx.db.transaction().execute(async (trx) => {
        const namesake = await findUnitNamed(trx, values.name)
        if (namesake && namesake.id !== values.id) {
          const sentence = `Đã có đơn vị tên “${namesake.name}”. Đặt tên khác, hoặc sửa đơn vị ấy.`
          throw new AppError('conflict', sentence, { name: sentence })
        }
        if (values.id === null) {
          const sortOrder = values.sortOrder ?? (await nextUnitPlace(trx))
          return getUnit(trx, await insertUnit(trx, { ...values, sortOrder }), ctx.today())
        }
        const before = await getUnit(trx, values.id, ctx.today())
        await updateUnit(trx, values.id, { ...values, sortOrder: values.sortOrder ?? before.sortOrder })
        return getUnit(trx, values.id, ctx.today())
      }),

    'units.delete': ({ id }) =>
      ctx.db.transaction().execute(async (trx) => {
        await getUnit(trx, id, ctx.today())
        const use = await countUnitUse(trx, id, ctx.today())
        const instead = 'Ghi ngày giải thể thay vì xoá.'
        if (use.people > 0) throw new AppError('conflict', `Đơn vị còn ${use.people} người. ${instead}`)
        if (use.submissions > 0)
          throw new AppError('conflict', `Đơn vị có hồ sơ trong ${use.submissions} đợt thi đua. ${instead}`)
        if (use.decisions > 0)
          throw new AppError('conflict', `Đơn vị có tên trong ${use.decisions} quyết định. ${instead}`)
        if (use.formerPeople > 0)
          throw new AppError(
            'conflict',
            `Quá trình công tác của ${use.formerPeople} người có đơn vị này. ${instead}`,
          )
        if (use.ledger > 0)
          throw new AppError('conflict', `Sổ khen thưởng có ${use.ledger} dòng về đơn vị này. ${instead}`)
        if (use.council > 0)
          throw new AppError('conflict', `Đơn vị có tên trong danh sách xét của Hội đồng. ${instead}`)
        if (use.directNominations > 0)
          throw new AppError('conflict', `Có hồ sơ đề nghị khen thưởng về đơn vị này. ${instead}`)
        await deleteUnit(trx, id)
        await deleteDraft(trx, 'unit', String(id))
        return null
      }),

    'units.move': ({ id, before }) =>
      ctx.db.transaction().execute(async (trx) => {
        const moved = await getUnit(trx, id, ctx.today())
        if (before !== null) await getUnit(trx, before, ctx.today())
        if (before !== id) {
          const others = (await listUnits(trx, ctx.today())).filter((unit) => unit.id !== id)
          const at = before === null ? others.length : others.findIndex((unit) => unit.id === before)
          for (const [index, unit] of others.toSpliced(at, 0, moved).entries())
            if (unit.sortOrder !== index + 1) await updateUnitPlace(trx, unit.id, index + 1)
        }
        return listUnits(trx, ctx.today())
      }),
  }) satisfies Pick<Handlers, 'units.list' | 'units.save' | 'units.delete' | 'units.move'>
