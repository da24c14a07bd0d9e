import type { Context, Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import {
  deleteDirectNomination,
  getDirectNominationCampaign,
  listDirectNominations,
  putDirectNomination,
} from '#main/database/direct-nomination-queries'
import { deleteDraft } from '#main/database/draft-queries'
import { getPerson } from '#main/database/person-queries'
import { listDirectNominees } from '#main/services/direct-nominees'
import type { Handlers } from '#shared/contract'
import { type AwardCode, getAward } from '#shared/domain/award'
import { entryKeyText } from '#shared/domain/decision'
import type { DirectNomination, DirectNominationValues } from '#shared/domain/direct-nomination'
import { AppError } from '#shared/result'

export const directNominationHandlers = (ctx: Context) =>
  ({
    'directNominations.list': ({ campaignId }) => listNamed(ctx.db, campaignId),

    'directNominations.save': (values) =>
      ctx.db.transaction().execute(async (trx) => {
        await refuse(trx, values)
        const id = await putDirectNomination(trx, values)
        await deleteDraft(trx, 'sudden-award', String(values.id ?? 'new'))
        const saved = (await listNamed(trx, values.campaignId)).find((one) => one.id === id)
        if (!saved) throw new AppError('not-found', 'Đề nghị này không còn nữa. Mở lại danh sách đề nghị.')
        return saved
      }),

    'directNominations.delete': ({ id }) =>
      ctx.db.transaction().execute(async (trx) => {
        const campaignId = await getDirectNominationCampaign(trx, id)
        await refuseDecided(trx, campaignId, id)
        await deleteDirectNomination(trx, id)
        await deleteDraft(trx, 'sudden-award', String(id))
        return null
      }),
  }) satisfies Pick<
    Handlers,
    'directNominations.list' | 'directNominations.save' | 'directNominations.delete'
  >

async function listNamed(db: Db, campaignId: number): Promise<DirectNomination[]> {
  const campaign = await getCampaign(db, campaignId)
  const units = new Map(
    (await db.selectFrom('unit').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]),
  )
  return (await listDirectNominees(db, campaign)).map(({ nomination, nominee }) => ({
    ...nomination,
    honorific: nominee.honorific,
    name: nominee.name,
    unitName: nominee.unitName,
    proposedByUnitName: units.get(nomination.proposedByUnitId ?? 0) ?? '',
  }))
}

async function refuse(trx: Db, values: DirectNominationValues): Promise<void> {
  const { id, campaignId, award, personId, unitId } = values
  const campaign = await getCampaign(trx, campaignId)
  if (campaign.state === 'closed')
    throw new AppError(
      'conflict',
      'Đợt thi đua đã tổng kết, không thêm hay sửa đề nghị được. Lùi đợt một bước.',
    )
  if ((getAward(award).object === 'person') !== (personId !== null)) {
    const sentence =
      personId === null
        ? `${getAward(award).name} dành cho cá nhân. Chọn người, hoặc chọn danh hiệu của tập thể.`
        : `${getAward(award).name} dành cho tập thể. Chọn tập thể, hoặc chọn danh hiệu của cá nhân.`
    throw new AppError('invalid', sentence, { award: sentence })
  }
  if (personId !== null) await refuseWrongGiayKhen(trx, personId, award)
  if (id !== null) {
    if ((await getDirectNominationCampaign(trx, id)) !== campaignId)
      throw new AppError('not-found', 'Đề nghị này không thuộc đợt đang mở. Mở lại danh sách đề nghị.')
    const before = (await listDirectNominations(trx, campaignId)).find((one) => one.id === id)
    if (before && entryKeyText(before) !== entryKeyText(values)) await refuseDecided(trx, campaignId, id)
  }
  const twin = (await listDirectNominations(trx, campaignId)).find(
    (one) => one.id !== id && entryKeyText(one) === entryKeyText({ award, personId, unitId }),
  )
  if (twin) {
    const sentence = `Đợt này đã có đề nghị ${getAward(award).name} cho người hoặc tập thể này. Mở đề nghị ấy để sửa.`
    throw new AppError('conflict', sentence, { [personId === null ? 'unitId' : 'personId']: sentence })
  }
}

/** Giấy khen of students is another award than that of staff: its amount is the college's own (law.md §4.1). */
async function refuseWrongGiayKhen(trx: Db, personId: number, award: AwardCode): Promise<void> {
  const { isStudent, fullName } = await getPerson(trx, personId)
  if (award !== (isStudent ? 'GK_CN' : 'GK_HS')) return
  const sentence = isStudent
    ? `${fullName} là học sinh, sinh viên: chọn ${getAward('GK_HS').name}.`
    : `${fullName} không phải học sinh, sinh viên: chọn ${getAward('GK_CN').name}.`
  throw new AppError('invalid', sentence, { award: sentence })
}

/** What an issued decision has given keeps the dossier it rests on. */
async function refuseDecided(trx: Db, campaignId: number, id: number): Promise<void> {
  const nomination = (await listDirectNominations(trx, campaignId)).find((one) => one.id === id)
  if (!nomination) return
  const decided = await trx
    .selectFrom('decision_entry')
    .innerJoin('decision', 'decision.id', 'decision_id')
    .select('number')
    .where('campaign_id', '=', campaignId)
    .where('award', '=', nomination.award)
    .where('person_id', 'is', nomination.personId)
    .where('unit_id', 'is', nomination.unitId)
    .executeTakeFirst()
  if (decided)
    throw new AppError(
      'conflict',
      `Quyết định số ${decided.number} đã khen thưởng theo đề nghị này nên phải giữ lại hồ sơ.`,
    )
}
