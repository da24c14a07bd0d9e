import type { Context } from '#main/context'
import { loadHistories } from '#main/database/history-queries'
import { loadRegimeOverrides } from '#main/database/regime-queries'
import { listOpenNominations, listPeopleByIds } from '#main/database/submission-queries'
import { schoolYearOf } from '#shared/day'
import type { ForecastRow } from '#shared/domain/assessment'
import { forecast } from '#shared/rules/forecast'
import { regimeOn } from '#shared/rules/regime'
import { resolveSettings } from '#shared/rules/resolve-settings'

/**
 * Who would be ready for what in a coming year, under the rules in force today, if what is nominated and not decided yet
 * is decided as it stands.
 */
export async function loadForecast(ctx: Context, schoolYear: number): Promise<ForecastRow[]> {
  const regime = regimeOn(ctx.today())
  const resolved = resolveSettings(regime, await loadRegimeOverrides(ctx.db, regime.id))
  const histories = await loadHistories(
    ctx.db,
    'person_id',
    Math.max(schoolYear, schoolYearOf(ctx.today()) + 1),
  )
  const nominations = Map.groupBy(await listOpenNominations(ctx.db, schoolYear), (one) => one.personId)
  const rows = forecast(
    [...new Set([...histories.keys(), ...nominations.keys()])].map((personId) => ({
      personId,
      history: (histories.get(personId) ?? []).filter((record) => record.year < schoolYear),
      nominations: nominations.get(personId) ?? [],
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
}
