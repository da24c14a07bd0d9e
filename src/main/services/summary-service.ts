import type { Context, Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { listPeopleByIds } from '#main/database/submission-queries'
import { listCampaignSubmissions, saysAnything } from '#main/services/submission-service'
import type { Handlers } from '#shared/contract'
import type { Campaign } from '#shared/domain/campaign'
import { type SchoolSummary, summarise } from '#shared/domain/school-summary'

export function summaryHandlers(ctx: Context) {
  return {
    'summary.get': async ({ campaignId }) => loadSchoolSummary(ctx.db, await getCampaign(ctx.db, campaignId)),
  } satisfies Pick<Handlers, 'summary.get'>
}

/** The school's table, made from what is stored now. */
export async function loadSchoolSummary(db: Db, campaign: Campaign): Promise<SchoolSummary> {
  const submissions = await listCampaignSubmissions(db, campaign)
  const ids = submissions.flatMap(({ stored }) => stored?.values.people.map((line) => line.personId) ?? [])
  const names = new Map(
    (await listPeopleByIds(db, [...new Set(ids)])).map((person) => [person.personId, person.fullName]),
  )
  return summarise(
    submissions.map(({ unit, stored }) => {
      const values = stored && saysAnything(stored.values) ? stored.values : null
      return {
        unitId: unit.id,
        unitName: unit.name,
        unitShortName: unit.shortName,
        unitKind: unit.kind,
        hasSubmission: values !== null,
        people:
          values?.people.map((line) => ({
            personId: line.personId,
            fullName: names.get(line.personId) ?? '',
            title: line.title,
            form: line.form,
            notConsidered: line.notConsidered,
            notConsideredReason: line.notConsideredReason,
          })) ?? [],
        collectiveTitle: values?.collective.title ?? null,
        collectiveForm: values?.collective.form ?? null,
      }
    }),
  )
}
