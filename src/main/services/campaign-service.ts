import type { Context, Db } from '#main/context'
import {
  campaignProgress,
  deleteCampaign,
  findCriterionUse,
  getCampaign,
  insertCampaign,
  listCampaigns,
  listIssuedDecisions,
  updateCampaign,
  updateCampaignState,
} from '#main/database/campaign-queries'
import type { Handlers } from '#shared/contract'
import type { Campaign, CampaignValues } from '#shared/domain/campaign'
import { campaignSteps } from '#shared/domain/campaign-life'
import { campaignStateNames } from '#shared/domain/campaign-names'
import { AppError } from '#shared/result'

export const campaignHandlers = (ctx: Context) =>
  ({
    'campaigns.list': () => listCampaigns(ctx.db, ctx.today()),

    'campaigns.get': async ({ id }) => {
      const campaign = await getCampaign(ctx.db, id)
      const progress = await campaignProgress(ctx.db, campaign, ctx.today())
      return { campaign, progress, steps: campaignSteps(campaign, progress) }
    },

    'campaigns.save': (values) => ctx.db.transaction().execute((trx) => saveCampaign(trx, values)),

    'campaigns.delete': ({ id }) =>
      ctx.db.transaction().execute(async (trx) => {
        await getCampaign(trx, id)
        const [number] = await listIssuedDecisions(trx, id)
        if (number !== undefined)
          throw new AppError(
            'conflict',
            `Đợt này đã có Quyết định số ${number} ban hành nên phải giữ lại. Kết thúc đợt thay vì xoá.`,
          )
        await deleteCampaign(trx, id)
        return null
      }),

    'campaigns.act': ({ id, action }) =>
      ctx.db.transaction().execute(async (trx) => {
        const campaign = await getCampaign(trx, id)
        const steps = campaignSteps(campaign, await campaignProgress(trx, campaign, ctx.today()))
        const step = steps.find((offered) => offered.action === action)
        if (!step)
          throw new AppError(
            'conflict',
            `Đợt đang ở bước “${campaignStateNames[campaign.state]}”, không làm được việc này. Mở lại đợt để xem bước kế tiếp.`,
          )
        if (step.refusal) throw new AppError('conflict', step.refusal)
        await updateCampaignState(trx, id, step.to)
        return getCampaign(trx, id)
      }),
  }) satisfies Pick<
    Handlers,
    'campaigns.list' | 'campaigns.get' | 'campaigns.save' | 'campaigns.delete' | 'campaigns.act'
  >

async function saveCampaign(trx: Db, values: CampaignValues): Promise<Campaign> {
  if (values.id === null) return getCampaign(trx, await insertCampaign(trx, values))

  const before = await getCampaign(trx, values.id)
  if (before.state === 'closed')
    throw new AppError(
      'conflict',
      `Đợt đã tổng kết nên không sửa được. Lùi về “${campaignStateNames.decided}” rồi sửa.`,
    )
  const criteria = ownCriteria(values.criteria, before)
  await refuseLosingCriteria(trx, criteria, before)
  await updateCampaign(trx, values.id, { ...values, criteria })
  return getCampaign(trx, values.id)
}

/** Criteria keep an id of this campaign, each once; a pasted or copied one is new. */
function ownCriteria(criteria: CampaignValues['criteria'], before: Campaign): CampaignValues['criteria'] {
  const free = new Set(before.criteria.map((criterion) => criterion.id))
  return criteria.map((criterion) => ({
    ...criterion,
    id: criterion.id !== null && free.delete(criterion.id) ? criterion.id : null,
  }))
}

async function refuseLosingCriteria(
  trx: Db,
  criteria: CampaignValues['criteria'],
  before: Campaign,
): Promise<void> {
  const kept = new Set(criteria.map((criterion) => criterion.id))
  for (const criterion of before.criteria) {
    if (kept.has(criterion.id)) continue
    const writer = await findCriterionUse(trx, before.id, criterion.id)
    if (writer === undefined) continue
    const sentence = `${writer} đã có phần ghi ở nội dung “${criterion.heading}”. Giữ nội dung này, hoặc xoá phần ghi ấy trước.`
    throw new AppError('conflict', sentence, { criteria: sentence })
  }
}
