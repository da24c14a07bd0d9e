import type { Context, Db } from '#main/context'
import { deleteDraft } from '#main/database/draft-queries'
import {
  countPersonUse,
  deletePerson,
  findPersonByNumber,
  getPerson,
  insertPerson,
  listPeople,
  updatePerson,
} from '#main/database/person-queries'
import { findUnit } from '#main/database/unit-queries'
import type { Handlers } from '#shared/contract'
import type { Day } from '#shared/day'
import type { Person, PersonValues } from '#shared/domain/person'
import type { FieldErrors } from '#shared/result'
import { AppError } from '#shared/result'

export const personHandlers = (ctx: Context) =>
  ({
    'people.list': ({ includesFormer, includesStudents }) =>
      listPeople(ctx.db, ctx.today(), includesFormer, includesStudents),

    'people.get': ({ id }) => getPerson(ctx.db, id),

    'people.save': (values) => ctx.db.transaction().execute((trx) => savePerson(trx, values, ctx.today())),

    'people.delete': ({ id }) =>
      ctx.db.transaction().execute(async (trx) => {
        await getPerson(trx, id)
        const use = await countPersonUse(trx, id)
        const instead = 'Ghi ngày thôi ở đơn vị thay vì xoá.'
        if (use.decisions > 0)
          throw new AppError('conflict', `Người này có tên trong ${use.decisions} quyết định. ${instead}`)
        if (use.submissions > 0)
          throw new AppError('conflict', `Người này có tên trong ${use.submissions} hồ sơ đơn vị. ${instead}`)
        if (use.ledger > 0)
          throw new AppError('conflict', `Sổ khen thưởng có ${use.ledger} dòng về người này. ${instead}`)
        if (use.council > 0)
          throw new AppError(
            'conflict',
            `Người này là thành viên hoặc có tên trong danh sách xét của Hội đồng. ${instead}`,
          )
        if (use.directNominations > 0)
          throw new AppError(
            'conflict',
            'Có hồ sơ đề nghị khen thưởng người này. Xoá đề nghị ấy trước, hoặc giữ lại.',
          )
        await deletePerson(trx, id)
        await deleteDraft(trx, 'person', String(id))
        return null
      }),
  }) satisfies Pick<Handlers, 'people.list' | 'people.get' | 'people.save' | 'people.delete'>

async function savePerson(trx: Db, values: PersonValues, today: Day): Promise<Person> {
  if (values.id !== null) await getPerson(trx, values.id)
  const errors: FieldErrors = {}

  const staffCodeOwner =
    values.staffCode !== '' && (await findPersonByNumber(trx, 'staff_code', values.staffCode))
  if (staffCodeOwner && staffCodeOwner.id !== values.id)
    errors.staffCode = `Mã ${values.staffCode} đã ghi cho ${staffCodeOwner.name}.`
  const citizenIdOwner =
    values.citizenId !== '' && (await findPersonByNumber(trx, 'citizen_id', values.citizenId))
  if (citizenIdOwner && citizenIdOwner.id !== values.id)
    errors.citizenId = `Số CCCD này đã ghi cho ${citizenIdOwner.name}.`

  const memberships = []
  for (const [index, { unitId, ...stay }] of values.memberships.entries()) {
    if (unitId !== null && (await findUnit(trx, unitId, today))) memberships.push({ ...stay, unitId })
    else errors[`memberships.${index}.unitId`] = 'Đơn vị này không còn nữa. Chọn đơn vị khác.'
  }
  const [sentence] = Object.values(errors)
  if (sentence) throw new AppError('invalid', sentence, errors)

  const person = { ...values, memberships }
  if (values.id === null) return getPerson(trx, await insertPerson(trx, person))
  await updatePerson(trx, values.id, person)
  return getPerson(trx, values.id)
}
