import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRoster, replaceSubmission } from '#main/database/submission-queries'
import { loadSample, sampleHandlers } from '#main/sample/sample-service'
import { campaignHandlers } from '#main/services/campaign-service'
import { councilHandlers } from '#main/services/council-service'
import { personHandlers } from '#main/services/person-service'
import { sessionHandlers } from '#main/services/session-service'
import { unitHandlers } from '#main/services/unit-service'
import { type Campaign, campaignInputSchema, emptyCampaign } from '#shared/domain/campaign'
import { emptySubmission, submissionSchema } from '#shared/domain/submission'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

let engine: TestEngine
let sample: ReturnType<typeof sampleHandlers>
beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-08' })
  sample = sampleHandlers(engine.ctx)
  await engine.db.transaction().execute((trx) => loadSample(trx))
})
afterEach(async () => {
  // Whatever was removed, no reference hangs in the air.
  expect((await sql`PRAGMA foreign_key_check`.execute(engine.db)).rows).toEqual([])
  await engine.close()
})

const everything = {
  campaigns: 1,
  units: 14,
  people: 185,
  submissions: 11,
  decisions: 0,
  keptUnits: 0,
  keptPeople: 0,
}

const unitNamed = async (name: string) =>
  (await unitHandlers(engine.ctx)['units.list']()).find((unit) => unit.name === name)!
const unitNames = async () => (await unitHandlers(engine.ctx)['units.list']()).map((unit) => unit.name)
const people = () => personHandlers(engine.ctx)['people.list']({ includesFormer: true })

const ownCampaign = (): Promise<Campaign> =>
  campaignHandlers(engine.ctx)['campaigns.save'](
    campaignInputSchema.parse({
      ...emptyCampaign(2023),
      ...{ title: 'Đợt I', from: '01/9/2023', to: '31/12/2023', wave: 1 },
    }),
  )
const handIn = async (campaign: { id: number; from: string; to: string }, unitName: string) => {
  const unit = await unitNamed(unitName)
  const roster = await listRoster(engine.db, unit.id, campaign)
  const values = submissionSchema.parse(emptySubmission(roster, [], []))
  await replaceSubmission(engine.db, campaign.id, unit.id, values, '2023-12-01T00:00:00.000Z')
  return { unit, roster }
}
const type = async (campaignId: number, unitId: number, personIds: number[]) =>
  engine.db
    .insertInto('draft')
    .values({
      ...{ form: 'submission', key: `${campaignId}/${unitId}`, error_count: 1, saved_at: '' },
      body: JSON.stringify({ people: personIds.map((personId) => ({ personId })) }),
    })
    .execute()

it('takes all of the sample in one step and leaves an empty book', async () => {
  expect(await sample['sample.previewRemoval']()).toEqual(everything)
  expect(await sample['sample.remove']()).toEqual(everything)
  const tables = await sql<{ name: string }>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`.execute(engine.db)
  for (const { name } of tables.rows)
    expect([name, (await sql`SELECT * FROM ${sql.table(name)}`.execute(engine.db)).rows]).toEqual([name, []])
  expect(await sample['sample.remove']()).toEqual({
    ...everything,
    campaigns: 0,
    units: 0,
    people: 0,
    submissions: 0,
  })
})

it('counts and takes what the officer typed into the sample campaign, an issued decision included', async () => {
  const [campaign] = await campaignHandlers(engine.ctx)['campaigns.list']()
  await handIn(campaign!, 'Khoa Cơ khí')
  const union = await unitNamed('Công đoàn cơ sở Trường Cao đẳng nghề An Giang')
  await type(campaign!.id, union.id, [])
  const { id } = await engine.db
    .insertInto('decision')
    .values({
      ...{
        campaign_id: campaign!.id,
        number: '45',
        signed_on: '2023-07-20',
        signer_office: 'HT',
        signer_name: 'X',
      },
      ...{
        subject: 'S',
        proposed_by: 'P',
        fund_source: 'F',
        note: '',
        state: 'issued',
        issued_at: '2023-07-20',
      },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const [person] = await people()
  await engine.db
    .insertInto('decision_entry')
    .values({
      ...{ decision_id: id, place: 0, award: 'LDTT', person_id: person!.id, unit_id: null, honorific: 'Ông' },
      ...{ name: 'X', position: '', unit_name: '', unit_sort_order: 1 },
      ...{ coefficient_tenths: 3, amount: 540_000, amount_note: '' },
    })
    .execute()

  const removal = { ...everything, submissions: 13, decisions: 1 }
  expect(await sample['sample.previewRemoval']()).toEqual(removal)
  expect(await sample['sample.remove']()).toEqual(removal)
  expect(await people()).toEqual([])
  for (const table of ['decision', 'decision_entry', 'submission', 'draft'] as const)
    expect(await engine.db.selectFrom(table).selectAll().execute()).toEqual([])
})

describe('what the officer’s own data uses stays and becomes the officer’s', () => {
  it('units and people of an own campaign, stored', async () => {
    const campaign = await ownCampaign()
    const { roster } = await handIn(campaign, 'Khoa Cơ khí')
    const removal = await sample['sample.remove']()
    // Two of the faculty also sit in the union and the youth union: these bodies stay with them.
    expect(removal).toEqual({ ...everything, units: 11, people: 171, keptUnits: 3, keptPeople: 14 })
    expect(await unitNames()).toEqual([
      'Khoa Cơ khí',
      'Công đoàn cơ sở Trường Cao đẳng nghề An Giang',
      'Đoàn Thanh niên Trường Cao đẳng nghề An Giang',
    ])
    const kept = await people()
    expect(kept.map((person) => person.id).sort()).toEqual(roster.map((member) => member.personId).sort())
    expect(kept.some((person) => person.isSample)).toBe(false)
    expect(await campaignHandlers(engine.ctx)['campaigns.list']()).toMatchObject([
      { id: campaign.id, submissionCount: 1 },
    ])
    expect(await engine.db.selectFrom('submission_person').selectAll().execute()).toHaveLength(14)
    expect(await sample['sample.previewRemoval']()).toMatchObject({ units: 0, people: 0, keptUnits: 0 })
  })

  it('units and people of an own submission still being typed', async () => {
    const campaign = await ownCampaign()
    const unit = await unitNamed('Phòng Tài chính - Kế toán')
    const person = (await people()).find(({ fullName }) => fullName === 'Hồ Ngọc Thạch')!
    await type(campaign.id, unit.id, [person.id])
    expect(await sample['sample.remove']()).toMatchObject({ keptUnits: 1, keptPeople: 1 })
    expect(await people()).toMatchObject([{ id: person.id, isSample: false, stays: [{ unitId: unit.id }] }])
    expect(await engine.db.selectFrom('draft').selectAll().execute()).toHaveLength(1)
  })

  it('the sample unit of an own person, without its sample people', async () => {
    const unit = await unitNamed('Phòng Đào tạo')
    await personHandlers(engine.ctx)['people.save']({
      ...{
        id: null,
        honorific: 'Bà',
        fullName: 'Lê Thị Mới',
        birthDate: null,
        staffCode: '',
        citizenId: '',
        note: '',
        isStudent: false,
      },
      memberships: [{ unitId: unit.id, position: '', from: null, to: null }],
    })
    expect(await sample['sample.remove']()).toMatchObject({
      units: 13,
      people: 185,
      keptUnits: 1,
      keptPeople: 0,
    })
    expect(await unitNames()).toEqual(['Phòng Đào tạo'])
    expect((await people()).map((person) => person.fullName)).toEqual(['Lê Thị Mới'])
  })

  it('the council that an own session rests on, with its members', async () => {
    const campaign = await ownCampaign()
    await sessionHandlers(engine.ctx)['sessions.propose']({ campaignId: campaign.id })
    expect(await sample['sample.remove']()).toMatchObject({ keptPeople: 9 })
    expect(await councilHandlers(engine.ctx)['councils.list']()).toMatchObject([
      { name: 'Hội đồng Thi đua - Khen thưởng Trường Cao đẳng nghề An Giang', sessionCount: 1 },
    ])
    expect(await engine.db.selectFrom('council').select('is_sample').execute()).toEqual([{ is_sample: 0 }])
  })

  it('a sample person whom the officer placed in an own unit', async () => {
    const own = await unitHandlers(engine.ctx)['units.save']({
      ...{
        id: null,
        kind: 'faculty',
        name: 'Khoa Mới',
        shortName: 'Mới',
        sortOrder: null,
        from: null,
        to: null,
      },
    })
    const listed = (await people()).find(({ fullName }) => fullName === 'Hồ Ngọc Thạch')!
    const person = await personHandlers(engine.ctx)['people.get']({ id: listed.id })
    const { isSample: _, ...values } = person
    await personHandlers(engine.ctx)['people.save']({
      ...values,
      memberships: [{ unitId: own.id, position: '', from: '2023-07-01', to: null }, ...person.memberships],
    })
    expect(await sample['sample.remove']()).toMatchObject({ keptUnits: 1, keptPeople: 1 })
    expect(await unitNames()).toEqual(['Phòng Tài chính - Kế toán', 'Khoa Mới'])
  })
})

it('changes nothing when it is only previewed, and keeps own rows that have nothing to do with the sample', async () => {
  const campaign = await ownCampaign()
  await sample['sample.previewRemoval']()
  expect(await people()).toHaveLength(182)
  await sample['sample.remove']()
  expect(await campaignHandlers(engine.ctx)['campaigns.list']()).toMatchObject([
    { id: campaign.id, title: 'Đợt I' },
  ])
})
