import type { Context } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { deleteVerdictOverride, replaceVerdictOverride } from '#main/database/override-queries'
import { listRoster } from '#main/database/submission-queries'
import { getUnit } from '#main/database/unit-queries'
import type { Files } from '#main/files/save-file'
import { loadCampaignBackground, unitBackground } from '#main/services/assessment-background'
import { loadForecast } from '#main/services/assessment-forecast'
import { loadOverview } from '#main/services/assessment-overview'
import { saveDocument } from '#main/services/save-document'
import { listCampaignSubmissions } from '#main/services/submission-service'
import type { Handlers } from '#shared/contract'
import { AppError } from '#shared/result'
import { cleanText } from '#shared/text/vietnamese'

export function assessmentHandlers(ctx: Context, files: Files) {
  return {
    'assessment.background': async ({ campaignId, unitId, personIds }) => {
      const campaign = await getCampaign(ctx.db, campaignId)
      const unit = await getUnit(ctx.db, unitId, ctx.today())
      const submissions = await listCampaignSubmissions(ctx.db, campaign)
      const background = await loadCampaignBackground(ctx.db, campaign)
      const roster = (await listRoster(ctx.db, unitId, campaign)).map((member) => member.personId)
      const listed =
        submissions.find((submission) => submission.unit.id === unitId)?.stored?.values.people ?? []
      const ids = [...new Set([...roster, ...listed.map((line) => line.personId), ...personIds])]
      return unitBackground(background, unit, ids, submissions)
    },

    'assessment.overview': async ({ campaignId }) =>
      loadOverview(ctx.db, await getCampaign(ctx.db, campaignId)),

    'assessment.exportQuota': ({ campaignId }) =>
      saveDocument(ctx, files, { campaignId, kind: 'quota-annex', key: '' }),

    'assessment.override': async ({ reason, verdict, ...key }) => {
      await getCampaign(ctx.db, key.campaignId)
      if ((key.personId === null) === (key.unitId === null))
        throw new AppError('invalid', 'Chọn người hoặc tập thể để ghi ý kiến.')
      const written = cleanText(reason)
      if (written === '') {
        await deleteVerdictOverride(ctx.db, key)
        return null
      }
      const madeAt = ctx.now()
      await ctx.db
        .transaction()
        .execute((trx) => replaceVerdictOverride(trx, key, { reason: written, madeAt, verdict }))
      return {
        award: key.award,
        personId: key.personId,
        unitId: key.unitId,
        reason: written,
        madeAt,
        verdict,
      }
    },

    'assessment.forecast': ({ schoolYear }) => loadForecast(ctx, schoolYear),
  } satisfies Pick<
    Handlers,
    | 'assessment.background'
    | 'assessment.overview'
    | 'assessment.override'
    | 'assessment.exportQuota'
    | 'assessment.forecast'
  >
}
