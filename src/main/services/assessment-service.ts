import type { Context } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { loadHistories } from '#main/database/history-queries'
import { deleteVerdictOverride, replaceVerdictOverride } from '#main/database/override-queries'
import { loadRegimeOverrides } from '#main/database/regime-queries'
import { listPeopleByIds, listRoster } from '#main/database/submission-queries'
import { getUnit } from '#main/database/unit-queries'
import { loadCampaignBackground, unitBackground } from '#main/services/assessment-background'
import { loadOverview } from '#main/services/assessment-overview'
import { listCampaignSubmissions } from '#main/services/submission-service'
import type { Handlers } from '#shared/contract'
import { schoolYearOf } from '#shared/day'
import type { ForecastRow } from '#shared/domain/assessment'
import { AppError } from '#shared/result'
import { forecast } from '#shared/rules/forecast'
import { regimeOn } from '#shared/rules/regime'
import { resolveSettings } from '#shared/rules/resolve-settings'
import { cleanText } from '#shared/text/vietnamese'

export function assessmentHandlers(ctx: Context) {
  return {
    'assessment.background': async ({ campaignId, unitId, personIds }) => {
      const campaign = await getCampaign(ctx.db, campaignId)
      const unit = await getUnit(ctx.db, unitId, ctx.today())
      const submissions = await listCampaignSubmissions(ctx.db, campaign)
      const background = await loadCampaignBackground(ctx.db, campaign, submissions)
      const roster = (await listRoster(ctx.db, unitId, campaign)).map((member) => member.personId)
      const listed =
        submissions.find((submission) => submission.unit.id === unitId)?.stored?.values.people ?? []
      const ids = [...new Set([...roster, ...listed.map((line) => line.personId), ...personIds])]
      return unitBackground(background, unit, ids, submissions)
    },

    'assessment.overview': async ({ campaignId }) =>
      loadOverview(ctx.db, await getCampaign(ctx.db, campaignId)),

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
      return { award: key.award, personId: key.personId, unitId: key.unitId, reason: written, madeAt }
    },

    'assessment.forecast': async ({ schoolYear }) => {
      const regime = regimeOn(ctx.today())
      const resolved = resolveSettings(regime, await loadRegimeOverrides(ctx.db, regime.id))
      const histories = await loadHistories(
        ctx.db,
        'person_id',
        Math.max(schoolYear, schoolYearOf(ctx.today()) + 1),
      )
      const rows = forecast(
        [...histories].map(([personId, history]) => ({
          personId,
          history: history.filter((record) => record.year < schoolYear),
        })),
        schoolYear,
        regime,
        resolved,
      )
      const names = new Map(
        (await listPeopleByIds(ctx.db, [...new Set(rows.map((row) => row.personId))])).map((person) => [
          person.personId,
          person.fullName,
        ]),
      )
      const units = new Map(
        (
          await ctx.db
            .selectFrom('membership')
            .innerJoin('unit', 'unit.id', 'membership.unit_id')
            .select(['person_id', 'unit.name'])
            .where('kind', 'not in', ['union', 'youth-union'])
            .orderBy('membership.from_day')
            .execute()
        ).map((row) => [row.person_id, row.name]),
      )
      return rows.map(
        (row): ForecastRow => ({
          ...row,
          name: names.get(row.personId) ?? '',
          unitName: units.get(row.personId) ?? '',
        }),
      )
    },
  } satisfies Pick<
    Handlers,
    'assessment.background' | 'assessment.overview' | 'assessment.override' | 'assessment.forecast'
  >
}
