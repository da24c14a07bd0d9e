import { sql } from 'kysely'
import type { Db } from '#main/context'

/** Sample rows, told apart by whether the officer's own data leans on them. */
export type SampleHoldings = {
  campaigns: number[]
  /** What was typed into the sample campaigns goes with them. */
  submissions: number
  decisions: number
  units: { free: number[]; used: number[] }
  people: { free: number[]; used: number[] }
}

type Use = { personId: number | null; unitId: number | null }

/** Everything marked as sample. */
export async function listSampleHoldings(db: Db): Promise<SampleHoldings> {
  const ids = async (table: 'campaign' | 'unit' | 'person') =>
    (await db.selectFrom(table).select('id').where('is_sample', '=', 1).execute()).map((row) => row.id)
  const [campaigns, units, people] = [await ids('campaign'), await ids('unit'), await ids('person')]

  const own = await listOwnUses(db)
  const usedPeople = new Set(own.map((use) => use.personId))
  const usedUnits = new Set(own.map((use) => use.unitId))
  // A person who stays keeps the units of the whole career.
  const stays = await db
    .selectFrom('membership')
    .innerJoin('unit', 'unit.id', 'unit_id')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['person_id', 'unit_id', 'unit.is_sample as inSampleUnit', 'person.is_sample as isSamplePerson'])
    .execute()
  for (const stay of stays) if (stay.inSampleUnit === 0) usedPeople.add(stay.person_id)
  for (const stay of stays)
    if (stay.isSamplePerson === 0 || usedPeople.has(stay.person_id)) usedUnits.add(stay.unit_id)

  const split = (all: number[], used: Set<number | null>) => ({
    free: all.filter((id) => !used.has(id)),
    used: all.filter((id) => used.has(id)),
  })
  return {
    campaigns,
    submissions: await countSubmissions(db, campaigns),
    decisions: (await db.selectFrom('decision').select('id').where('campaign_id', 'in', campaigns).execute())
      .length,
    units: split(units, usedUnits),
    people: split(people, usedPeople),
  }
}

/** People and units that the officer's own campaigns and ledger name: stored, still being typed, or decided. */
async function listOwnUses(db: Db): Promise<Use[]> {
  const { rows } = await sql<Use>`
    WITH own AS (SELECT id FROM campaign WHERE is_sample = 0),
         typed AS (
           SELECT draft.body, CAST(substr(key, instr(key, '/') + 1) AS INTEGER) AS unit_id
           FROM draft JOIN own ON key LIKE own.id || '/%' WHERE form = 'submission'
         )
    SELECT NULL AS personId, unit_id AS unitId FROM submission WHERE campaign_id IN own
    UNION SELECT person_id, NULL FROM submission_person JOIN submission ON submission.id = submission_id
      WHERE campaign_id IN own
    UNION SELECT NULL, unit_id FROM typed
    UNION SELECT line.value ->> '$.personId', NULL FROM typed, json_each(typed.body, '$.people') AS line
    UNION SELECT person_id, unit_id FROM decision_entry JOIN decision ON decision.id = decision_id
      WHERE campaign_id IN own
    UNION SELECT person_id, unit_id FROM decision_exclusion JOIN decision ON decision.id = decision_id
      WHERE campaign_id IN own
    UNION SELECT person_id, unit_id FROM award_record WHERE is_sample = 0
      AND (decision_id IS NULL OR decision_id IN (SELECT id FROM decision WHERE campaign_id IN own))
    UNION SELECT person_id, unit_id FROM year_record WHERE is_sample = 0
    UNION SELECT person_id, NULL FROM discipline
    UNION SELECT person_id, NULL FROM initiative_author JOIN initiative ON initiative.id = initiative_id
      WHERE is_sample = 0
    UNION SELECT person_id, NULL FROM initiative_use JOIN initiative ON initiative.id = initiative_id
      WHERE is_sample = 0
    UNION SELECT person_id, unit_id FROM verdict_override WHERE campaign_id IN own
    UNION SELECT person_id, unit_id FROM decision_amount JOIN decision ON decision.id = decision_id
      WHERE campaign_id IN own
    UNION SELECT person_id, NULL FROM council_member JOIN council ON council.id = council_id
      WHERE is_sample = 0 OR council_id IN (SELECT council_id FROM council_session WHERE campaign_id IN own)
    UNION SELECT person_id, NULL FROM session_attendance JOIN council_session ON council_session.id = session_id
      WHERE campaign_id IN own
    UNION SELECT person_id, unit_id FROM candidate JOIN council_session ON council_session.id = session_id
      WHERE campaign_id IN own
    UNION SELECT person_id, unit_id FROM direct_nomination WHERE campaign_id IN own
    UNION SELECT NULL, proposed_by_unit_id FROM direct_nomination WHERE campaign_id IN own`.execute(db)
  return rows
}

/** Submissions of the campaigns, those that are only drafts included. */
async function countSubmissions(db: Db, campaigns: number[]): Promise<number> {
  const stored = await db
    .selectFrom('submission')
    .select(['campaign_id', 'unit_id'])
    .where('campaign_id', 'in', campaigns)
    .execute()
  const drafts = await db.selectFrom('draft').select('key').where('form', '=', 'submission').execute()
  return new Set([
    ...stored.map((submission) => `${submission.campaign_id}/${submission.unit_id}`),
    ...drafts.map((draft) => draft.key).filter((key) => campaigns.includes(Number(key.split('/')[0]))),
  ]).size
}

/** Deletes sample units or people, with what stands unfinished in their forms. */
export async function deleteSampleRows(trx: Db, table: 'unit' | 'person', ids: number[]): Promise<void> {
  await trx.deleteFrom('draft').where('form', '=', table).where('key', 'in', ids.map(String)).execute()
  await trx.deleteFrom(table).where('id', 'in', ids).execute()
}

/** Takes the sample's initiatives, and its years and awards out of the ledger, and what decisions of sample campaigns put there. */
export async function deleteSampleHistory(trx: Db): Promise<void> {
  const decisions = trx
    .selectFrom('decision')
    .innerJoin('campaign', 'campaign.id', 'campaign_id')
    .select('decision.id')
    .where('campaign.is_sample', '=', 1)
  const records = trx
    .selectFrom('award_record')
    .select('id')
    .where((eb) => eb.or([eb('is_sample', '=', 1), eb('decision_id', 'in', decisions)]))
  await trx.deleteFrom('award_record_change').where('award_record_id', 'in', records).execute()
  await trx.deleteFrom('award_record').where('id', 'in', records).execute()
  await trx.deleteFrom('year_record').where('is_sample', '=', 1).execute()
  await trx.deleteFrom('initiative').where('is_sample', '=', 1).execute()
}

/** Takes the sample's councils once its campaigns are gone; one that an own session rests on becomes the officer's. */
export async function deleteSampleCouncils(trx: Db): Promise<void> {
  const inUse = trx.selectFrom('council_session').select('council_id')
  const free = await trx
    .selectFrom('council')
    .select('id')
    .where('is_sample', '=', 1)
    .where('id', 'not in', inUse)
    .execute()
  const ids = free.map(({ id }) => id)
  await trx
    .deleteFrom('draft')
    .where('form', '=', 'council-member')
    .where('key', 'in', ids.map(String))
    .execute()
  await trx.deleteFrom('council').where('id', 'in', ids).execute()
  await trx.updateTable('council').set({ is_sample: 0 }).execute()
}

/** Makes sample units or people the officer's own. */
export async function adoptSampleRows(trx: Db, table: 'unit' | 'person', ids: number[]): Promise<void> {
  await trx.updateTable(table).set({ is_sample: 0 }).where('id', 'in', ids).execute()
}
