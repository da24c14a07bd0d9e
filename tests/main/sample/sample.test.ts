import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { campaignProgress, getCampaign } from '#main/database/campaign-queries'
import { listPeople } from '#main/database/person-queries'
import { listRoster, listSubmissions, type StoredSubmission } from '#main/database/submission-queries'
import { listUnits } from '#main/database/unit-queries'
import { sampleCampaign } from '#main/sample/campaign'
import { loadSample } from '#main/sample/sample-service'
import { campaignHandlers } from '#main/services/campaign-service'
import { submissionHandlers } from '#main/services/submission-service'
import { summaryHandlers } from '#main/services/summary-service'
import { type Campaign, campaignInputSchema, occasionYears } from '#shared/domain/campaign'
import { personInputSchema } from '#shared/domain/person'
import { submissionSchema, submissionWarnings } from '#shared/domain/submission'
import type { Unit } from '#shared/domain/unit'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

const today = '2023-07-08'

let engine: TestEngine
let campaign: Campaign
let units: Unit[]
let submissions: StoredSubmission[]

beforeAll(async () => {
  engine = await openTestEngine({ today })
  await engine.db.transaction().execute((trx) => loadSample(trx))
  const [listed] = await campaignHandlers(engine.ctx)['campaigns.list']()
  campaign = await getCampaign(engine.db, listed!.id)
  units = await listUnits(engine.db, today)
  submissions = await listSubmissions(engine.db, campaign.id)
})
afterAll(() => engine.close())

describe('the campaign', () => {
  /** The plan as it was issued, spaces and typographic signs evened out. */
  const plan = async () => plain(await readFile(new URL('launch-plan.txt', import.meta.url), 'utf8'))
  const plain = (text: string) => text.normalize('NFC').replace(/[\s ]+/g, ' ')

  it('has the plan’s days, kind and state', () => {
    expect(campaign).toMatchObject({
      kind: 'wave',
      schoolYear: 2022,
      wave: 2,
      from: '2023-03-01',
      to: '2023-07-03',
      reviewFrom: '2023-07-03',
      reviewTo: '2023-07-07',
      unitDeadline: '2023-07-07',
      councilDeadline: '2023-07-15',
      state: 'collecting',
      isSample: true,
      planNumber: '',
      planDate: null,
      usesPoints: false,
    })
  })

  it('celebrates four occasions, as the plan counts and prints them', async () => {
    const day = (iso: string) => iso.split('-').reverse().map(Number).join('/')
    const printed = campaign.occasions.map(
      (one) =>
        `${one.lead} ${occasionYears(one)} năm ${one.event} (${day(one.firstDay)}-${day(one.anniversaryDay)})`,
    )
    expect(campaign.occasions.map(occasionYears)).toEqual([92, 48, 133, 75])
    // The plan itself types these in four ways, "30/4//2023" among them.
    const text = (await plan()).replace('30/4//2023', '30/4/2023').replace(/(\d) ?- ?(\d)/g, '$1-$2')
    for (const line of printed) expect(text).toContain(line)
    expect(JSON.stringify(campaign)).not.toContain('//2023')
  })

  it('has every content of the plan, word for word and in its order', async () => {
    const text = await plan()
    const contents = text.slice(text.indexOf('1. Nội dung thi đua'), text.indexOf('2. Thời gian thi đua'))
    // One dash of the plan stands inside a slogan.
    const items = contents
      .split(/(?<!người nghèo) - (?=\p{Lu})/u)
      .slice(1)
      .map((item) => item.trim())
    expect(campaign.criteria.map((criterion) => plain(criterion.content))).toEqual(items)
    expect(campaign.criteria).toHaveLength(12)
    for (const { heading } of campaign.criteria) expect(heading.length).toBeLessThan(85)
  })

  it('has the plan’s legal bases, purpose, requirements and duties', async () => {
    const text = await plan()
    expect(campaign.legalBases).toHaveLength(2)
    for (const line of [
      ...campaign.legalBases,
      ...[campaign.purpose, campaign.requirements, campaign.launchDuty].flatMap((part) => part.split('\n')),
      ...[campaign.councilDuties, campaign.unitDuties].flatMap((part) => part.split('\n')),
    ])
      expect(text).toContain(line.replace(/\.$/, ''))
  })

  it('passes the form’s own schema', () => {
    expect(campaignInputSchema.safeParse(sampleCampaign).error).toBeUndefined()
    expect(campaignInputSchema.parse(sampleCampaign)).toEqual(sampleCampaign)
  })
})

describe('units and people', () => {
  it('is a college of 14 units with about 180 people, all marked as sample', async () => {
    const people = await listPeople(engine.db, today, true)
    expect(units).toHaveLength(14)
    expect(units.every((unit) => unit.isSample)).toBe(true)
    expect(people.length).toBeGreaterThanOrEqual(175)
    expect(people.every((person) => person.isSample)).toBe(true)
    expect(people.length - (await listPeople(engine.db, today, false)).length).toBe(2)
    expect(units.find((unit) => unit.name === 'Khoa Cơ khí')).toMatchObject({ memberCount: 14 })
  })

  it('has people who bear one name, in one unit too, and people of two bodies', async () => {
    const people = await listPeople(engine.db, today, false)
    const namesakes = people.filter((person) =>
      people.some((other) => other.id !== person.id && other.fullName === person.fullName),
    )
    expect(namesakes.map((person) => [person.fullName, person.stays[0]!.unitShortName])).toEqual([
      ['Nguyễn Văn Hùng', expect.any(String)],
      ['Nguyễn Văn Hùng', expect.any(String)],
      ['Nguyễn Thị Kim Ngân', expect.any(String)],
      ['Nguyễn Thị Kim Ngân', expect.any(String)],
      ['Lê Minh Tuấn', 'CNTT'],
      ['Lê Minh Tuấn', 'CNTT'],
    ])
    const committees = people.filter((person) => person.stays.length > 1)
    expect(committees).toHaveLength(18)
    for (const { stays } of committees) expect(['CĐCS', 'Đoàn TN']).toContain(stays[1]!.unitShortName)
  })

  it('passes the person form’s schema, with plausible ages', async () => {
    const rows = await engine.db.selectFrom('person').selectAll().execute()
    const stays = await engine.db.selectFrom('membership').selectAll().execute()
    for (const row of rows) {
      if (row.is_student === 1) continue
      const memberships = stays
        .filter((stay) => stay.person_id === row.id)
        .map((stay) => ({
          unitId: stay.unit_id,
          position: stay.position,
          from: stay.from_day,
          to: stay.to_day,
        }))
      const parsed = personInputSchema.safeParse({
        ...{ id: row.id, honorific: row.honorific, fullName: row.full_name, birthDate: row.birth_date },
        ...{ staffCode: row.staff_code, citizenId: row.citizen_id, note: row.note, memberships },
      })
      expect(parsed.error).toBeUndefined()
      const first = memberships.map((stay) => stay.from!).sort()[0]!
      expect(Number(first.slice(0, 4)) - Number(row.birth_date!.slice(0, 4))).toBeGreaterThanOrEqual(22)
    }
  })
})

describe('what units handed in', () => {
  it('shows each status on the board', async () => {
    const board = await submissionHandlers(engine.ctx)['submissions.board']({ campaignId: campaign.id })
    const of = (name: string) => board.find((row) => row.unit.name.startsWith(name))
    expect(board).toHaveLength(14)
    expect(board.filter((row) => row.status !== 'not-received')).toHaveLength(11)
    expect(of('Phòng Đào tạo')).toMatchObject({ status: 'complete', lateDays: 0 })
    expect(of('Phòng Tài chính')).toMatchObject({ status: 'missing-papers', missingPapers: ['report'] })
    expect(of('Khoa Khoa học cơ bản')).toMatchObject({ status: 'complete', lateDays: 1 })
    for (const name of ['Khoa Cơ khí', 'Công đoàn', 'Trung tâm'])
      expect(of(name)).toMatchObject({ status: 'not-received', lateDays: 1, lineCount: 0 })
    expect(await campaignProgress(engine.db, campaign, today)).toEqual({
      ...{ unitCount: 14, receivedCount: 11, completeCount: 10, issuedDecisionCount: 0, hasReport: false },
      ...{ closedSessionCount: 0, directNominationCount: 0 },
      incompleteUnits: ['TCKT', 'Cơ khí', 'TT ĐTTX', 'CĐCS'],
    })
  })

  it('has no error, no contradiction and nothing that the form would warn of', () => {
    for (const { values, unitId } of submissions) {
      const name = units.find((unit) => unit.id === unitId)!.name
      expect([name, submissionSchema.safeParse(values).error?.issues]).toEqual([name, undefined])
      expect([name, submissionWarnings(values, { ...campaign, today })]).toEqual([name, []])
    }
  })

  it('lists exactly the members of the unit at its review, with the position they then held', async () => {
    for (const { unitId, values } of submissions) {
      const roster = await listRoster(engine.db, unitId, { from: values.review.on!, to: values.review.on! })
      expect(values.people.map((line) => [line.personId, line.position])).toEqual(
        roster.map((member) => [member.personId, member.position]),
      )
    }
  })

  it('keeps CSTĐCS within 15 % of LĐTT and “hoàn thành xuất sắc” within 20 %, in each unit and in all', async () => {
    const summary = await summaryHandlers(engine.ctx)['summary.get']({ campaignId: campaign.id })
    for (const row of [...summary.rows, summary.total])
      expect(row.emulators.count * 100).toBeLessThanOrEqual(row.advancedWorkers.count * 15)
    for (const { values } of submissions) {
      const of = (evaluation: string) =>
        values.people.filter((line) => line.evaluationClass === evaluation).length
      expect(of('HTXS') * 100).toBeLessThanOrEqual((of('HTT') + of('HTXS')) * 20)
    }
    expect(summary.total.notConsidered.count).toBe(5)
    expect(summary.total.commended.count).toBeGreaterThan(8)
  })

  it('tells of each unit in its own words', () => {
    const texts = submissions.flatMap(({ values }) => [
      ...values.narratives.map((narrative) => narrative.text),
      ...[values.limits, values.proposals].filter((text) => text !== ''),
    ])
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.length).toBeGreaterThan(70)
    const written = new Set(
      submissions.flatMap(({ values }) => values.narratives.map((one) => one.criterionId)),
    )
    expect(written.size).toBe(campaign.criteria.length)
  })
})
