import { type Selectable, sql } from 'kysely'
import type { Db } from '#main/context'
import type { CampaignTable } from '#main/database/schema'
import { listUnits } from '#main/database/unit-queries'
import type { Day } from '#shared/day'
import type { Campaign, CampaignListItem, CampaignValues, Criterion } from '#shared/domain/campaign'
import type { CampaignProgress } from '#shared/domain/campaign-life'
import type { CampaignState } from '#shared/domain/campaign-names'
import { paperKinds } from '#shared/domain/campaign-names'
import { periodsOverlap } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import { AppError } from '#shared/result'

const ofRow = (row: Selectable<CampaignTable>) => ({
  id: row.id,
  kind: row.kind,
  schoolYear: row.school_year,
  wave: row.wave,
  title: row.title,
  planNumber: row.plan_number,
  planDate: row.plan_date,
  from: row.from_day,
  to: row.to_day,
  reviewFrom: row.review_from,
  reviewTo: row.review_to,
  unitDeadline: row.unit_deadline,
  councilDeadline: row.council_deadline,
  usesPoints: row.uses_points === 1,
  purpose: row.purpose,
  requirements: row.requirements,
  launchDuty: row.launch_duty,
  councilDuties: row.council_duties,
  unitDuties: row.unit_duties,
  state: row.state,
  isSample: row.is_sample === 1,
})

const toRow = (values: Omit<CampaignValues, 'id'>) => ({
  kind: values.kind,
  school_year: values.schoolYear,
  wave: values.wave,
  title: values.title,
  plan_number: values.planNumber,
  plan_date: values.planDate,
  from_day: values.from,
  to_day: values.to,
  review_from: values.reviewFrom,
  review_to: values.reviewTo,
  unit_deadline: values.unitDeadline,
  council_deadline: values.councilDeadline,
  uses_points: values.usesPoints ? (1 as const) : (0 as const),
  purpose: values.purpose,
  requirements: values.requirements,
  launch_duty: values.launchDuty,
  council_duties: values.councilDuties,
  unit_duties: values.unitDuties,
})

/** Campaigns, the latest first. */
export async function listCampaigns(db: Db, day: Day): Promise<CampaignListItem[]> {
  const rows = await db
    .selectFrom('campaign')
    .selectAll()
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const units = await listUnits(db, day)
  const submissions = await db.selectFrom('submission').select(['campaign_id', 'unit_id']).execute()
  return rows.map((row) => {
    const { id, kind, schoolYear, wave, title, from, to, unitDeadline, councilDeadline, state, isSample } =
      ofRow(row)
    const submitters = new Set(
      submissions
        .filter((submission) => submission.campaign_id === id)
        .map((submission) => submission.unit_id),
    )
    return {
      ...{ id, kind, schoolYear, wave, title, from, to, unitDeadline, councilDeadline, state, isSample },
      submissionCount: submitters.size,
      unitCount: takingPart(units, { from, to }, submitters).length,
    }
  })
}

export async function findCampaign(db: Db, id: number): Promise<Campaign | undefined> {
  const row = await db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const papers = await db.selectFrom('campaign_paper').select('kind').where('campaign_id', '=', id).execute()
  const required = new Set(papers.map((paper) => paper.kind))
  const legalBases = await db
    .selectFrom('campaign_legal_basis')
    .select('body')
    .where('campaign_id', '=', id)
    .orderBy('place')
    .execute()
  const occasions = await db
    .selectFrom('campaign_occasion')
    .selectAll()
    .where('campaign_id', '=', id)
    .orderBy('place')
    .execute()
  return {
    ...ofRow(row),
    requiredPapers: paperKinds.filter((kind) => required.has(kind)),
    legalBases: legalBases.map((basis) => basis.body),
    occasions: occasions.map((occasion) => ({
      lead: occasion.lead,
      event: occasion.event,
      firstDay: occasion.first_day,
      anniversaryDay: occasion.anniversary_day,
    })),
    criteria: await listCriteria(db, id),
  }
}

export async function getCampaign(db: Db, id: number): Promise<Campaign> {
  const campaign = await findCampaign(db, id)
  if (!campaign) throw new AppError('not-found', 'Đợt thi đua này không còn nữa. Mở lại danh sách đợt.')
  return campaign
}

async function listCriteria(db: Db, campaignId: number): Promise<Criterion[]> {
  const rows = await db
    .selectFrom('criterion')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    heading: row.heading,
    content: row.content,
    maxPoints: row.max_points,
  }))
}

/** Stores a new campaign. Its criteria are new too, whatever ids a copied plan brings along. */
export async function insertCampaign(
  trx: Db,
  values: CampaignValues & { isSample?: boolean; state?: CampaignState },
): Promise<number> {
  const { id } = await trx
    .insertInto('campaign')
    .values({ ...toRow(values), state: values.state ?? 'drafting', is_sample: values.isSample ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await replaceLists(trx, id, values)
  await placeCriteria(
    trx,
    id,
    values.criteria.map((criterion) => ({ ...criterion, id: null })),
  )
  return id
}

/** Replaces a campaign's values. Criteria that keep their id keep what units wrote and scored under them. */
export async function updateCampaign(trx: Db, id: number, values: CampaignValues): Promise<void> {
  await trx.updateTable('campaign').set(toRow(values)).where('id', '=', id).execute()
  await replaceLists(trx, id, values)
  const kept = values.criteria.flatMap((criterion) => criterion.id ?? [])
  await trx.deleteFrom('criterion').where('campaign_id', '=', id).where('id', 'not in', kept).execute()
  await placeCriteria(trx, id, values.criteria)
}

async function replaceLists(
  trx: Db,
  campaignId: number,
  values: Pick<CampaignValues, 'requiredPapers' | 'legalBases' | 'occasions'>,
): Promise<void> {
  for (const table of ['campaign_paper', 'campaign_legal_basis', 'campaign_occasion'] as const)
    await trx.deleteFrom(table).where('campaign_id', '=', campaignId).execute()

  for (const kind of new Set(values.requiredPapers))
    await trx.insertInto('campaign_paper').values({ campaign_id: campaignId, kind }).execute()
  for (const [place, body] of values.legalBases.entries())
    await trx.insertInto('campaign_legal_basis').values({ campaign_id: campaignId, place, body }).execute()
  for (const [place, occasion] of values.occasions.entries())
    await trx
      .insertInto('campaign_occasion')
      .values({
        campaign_id: campaignId,
        place,
        lead: occasion.lead,
        event: occasion.event,
        first_day: occasion.firstDay,
        anniversary_day: occasion.anniversaryDay,
      })
      .execute()
}

async function placeCriteria(
  trx: Db,
  campaignId: number,
  criteria: CampaignValues['criteria'],
): Promise<void> {
  for (const [place, { id, heading, content, maxPoints }] of criteria.entries()) {
    const row = { campaign_id: campaignId, place, heading, content, max_points: maxPoints }
    if (id === null) await trx.insertInto('criterion').values(row).execute()
    else await trx.updateTable('criterion').set(row).where('id', '=', id).execute()
  }
}

export async function updateCampaignState(trx: Db, id: number, state: CampaignState): Promise<void> {
  await trx.updateTable('campaign').set({ state }).where('id', '=', id).execute()
}

/** Deletes a campaign with everything that belongs to it, what is still being typed included. */
export async function deleteCampaign(trx: Db, id: number): Promise<void> {
  const decisions = trx.selectFrom('decision').select('id').where('campaign_id', '=', id)
  const decisionIds = (await decisions.execute()).map((decision) => String(decision.id))
  const idsOf = async (table: 'council_session' | 'direct_nomination') =>
    (await trx.selectFrom(table).select('id').where('campaign_id', '=', id).execute()).map((row) =>
      String(row.id),
    )
  const sessionIds = await idsOf('council_session')
  const nominationIds = await idsOf('direct_nomination')
  await trx
    .deleteFrom('draft')
    .where((eb) =>
      eb.or([
        eb.and([eb('form', '=', 'submission'), eb('key', 'like', `${id}/%`)]),
        eb.and([eb('form', 'in', ['campaign', 'report']), eb('key', '=', String(id))]),
        eb.and([eb('form', '=', 'decision'), eb('key', 'in', decisionIds)]),
        eb.and([eb('form', '=', 'council-session'), eb('key', 'in', sessionIds)]),
        eb.and([eb('form', '=', 'sudden-award'), eb('key', 'in', nominationIds)]),
      ]),
    )
    .execute()
  await trx.deleteFrom('certificate').where('decision_id', 'in', decisions).execute()
  await trx.deleteFrom('decision_entry').where('decision_id', 'in', decisions).execute()
  await trx.deleteFrom('campaign').where('id', '=', id).execute()
}

/** Numbers of the decisions of a campaign that have been issued. */
export async function listIssuedDecisions(db: Db, campaignId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('decision')
    .select('number')
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'issued')
    .execute()
  return rows.map((row) => row.number)
}

/**
 * Units that hand in: those that exist in the campaign's time, in the officer's order. One that has handed in
 * stays listed even when its own period has been changed since, so that no paper drops out of sight.
 * @param day when their members are counted; the campaign's last day unless told.
 */
export async function listCampaignUnits(
  db: Db,
  campaign: Pick<Campaign, 'id' | 'from' | 'to'>,
  day: Day = campaign.to,
): Promise<Unit[]> {
  const submissions = await db
    .selectFrom('submission')
    .select('unit_id')
    .where('campaign_id', '=', campaign.id)
    .execute()
  const submitters = new Set(submissions.map((submission) => submission.unit_id))
  return takingPart(await listUnits(db, day), campaign, submitters)
}

const takingPart = (units: Unit[], period: { from: Day; to: Day }, submitters: Set<number>): Unit[] =>
  units.filter((unit) => submitters.has(unit.id) || periodsOverlap(unit, period))

/** What a campaign's next step depends on. */
export async function campaignProgress(
  db: Db,
  campaign: Pick<Campaign, 'id' | 'from' | 'to' | 'requiredPapers'>,
  day: Day,
): Promise<CampaignProgress> {
  const submissions = await db
    .selectFrom('submission')
    .select(['id', 'unit_id', 'received_on'])
    .where('campaign_id', '=', campaign.id)
    .execute()
  const papers = await db
    .selectFrom('submission_paper')
    .innerJoin('submission', 'submission.id', 'submission_id')
    .select(['submission_id', 'kind'])
    .where('campaign_id', '=', campaign.id)
    .where('status', '=', 'present')
    .execute()
  const present = new Set(papers.map((paper) => `${paper.submission_id} ${paper.kind}`))
  const report = await db
    .selectFrom('report')
    .select('campaign_id')
    .where('campaign_id', '=', campaign.id)
    .executeTakeFirst()
  const sessions = await db
    .selectFrom('council_session')
    .select('id')
    .where('campaign_id', '=', campaign.id)
    .where('state', '=', 'closed')
    .execute()
  const nominations = await db
    .selectFrom('direct_nomination')
    .select('id')
    .where('campaign_id', '=', campaign.id)
    .execute()
  const units = await listCampaignUnits(db, campaign, day)
  const complete = new Set(
    submissions
      .filter(
        ({ id, received_on }) =>
          received_on !== null && campaign.requiredPapers.every((kind) => present.has(`${id} ${kind}`)),
      )
      .map((submission) => submission.unit_id),
  )
  return {
    unitCount: units.length,
    receivedCount: submissions.length,
    completeCount: complete.size,
    incompleteUnits: units.filter((unit) => !complete.has(unit.id)).map((unit) => unit.shortName),
    issuedDecisionCount: (await listIssuedDecisions(db, campaign.id)).length,
    closedSessionCount: sessions.length,
    directNominationCount: nominations.length,
    hasReport: report !== undefined,
  }
}

/**
 * Who has written or scored under a criterion: the first such unit by name (its unfinished typing counts too),
 * or the school's own report.
 */
export async function findCriterionUse(
  db: Db,
  campaignId: number,
  criterionId: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    SELECT unit.name FROM submission JOIN unit ON unit.id = unit_id JOIN submission_score s ON s.submission_id = submission.id
      WHERE s.criterion_id = ${criterionId}
    UNION ALL
    SELECT unit.name FROM submission JOIN unit ON unit.id = unit_id JOIN submission_narrative n ON n.submission_id = submission.id
      WHERE n.criterion_id = ${criterionId} AND n.body <> ''
    UNION ALL
    SELECT unit.name FROM draft JOIN unit ON draft.key = ${`${campaignId}/`} || unit.id, json_each(body, '$.narratives') n
      WHERE form = 'submission' AND n.value ->> '$.criterionId' = ${criterionId} AND trim(n.value ->> '$.text') <> ''
    UNION ALL
    SELECT unit.name FROM draft JOIN unit ON draft.key = ${`${campaignId}/`} || unit.id, json_each(body, '$.scores') s
      WHERE form = 'submission' AND s.value ->> '$.criterionId' = ${criterionId} AND trim(s.value ->> '$.points') <> ''
    UNION ALL
    SELECT 'Báo cáo tổng kết' FROM report_content
      WHERE criterion_id = ${criterionId} AND body <> ''
    LIMIT 1`.execute(db)
  return rows[0]?.name
}
