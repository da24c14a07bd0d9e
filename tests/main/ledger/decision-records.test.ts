import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFiles } from '#main/files/save-file'
import { loadSample, sampleHandlers } from '#main/sample/sample-service'
import { campaignHandlers } from '#main/services/campaign-service'
import { decisionHandlers } from '#main/services/decision-service'
import { submissionHandlers } from '#main/services/submission-service'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign, CampaignInput } from '#shared/domain/campaign'
import { type DecisionInput, decisionInputSchema } from '#shared/domain/decision'
import { askOf, holdCouncil } from '../../helpers/council'
import { addCampaign, addPerson, addUnit } from '../../helpers/records'
import { type LedgerEngine, openLedgerEngine } from './ledger-engine'

let engine: LedgerEngine
let faculty: number
let an: number
let binh: number
beforeEach(async () => {
  engine = await openLedgerEngine()
  faculty = (await addUnit(engine.ctx, 'Khoa Điện lạnh')).id
  an = (await addPerson(engine.ctx, 'Nguyễn Văn An', [{ unitId: faculty, position: 'Trưởng khoa' }])).id
  binh = (await addPerson(engine.ctx, 'Trần Thị Bình', [{ unitId: faculty }])).id
})
afterEach(() => engine.close())

type Lines = Record<number, [AwardCode | null, AwardCode | null]>

async function nominate(campaignId: number, unitId: number, people: Lines, collective: AwardCode | null) {
  const handlers = submissionHandlers(engine.ctx)
  const { values } = await handlers['submissions.get']({ campaignId, unitId })
  const answer = await handlers['submissions.type']({
    ...{ campaignId, unitId },
    values: {
      ...values,
      receivedOn: '2023-07-06',
      collective: { ...values.collective, title: collective, evaluationClass: 'HTXS' },
      people: values.people.map((line) => ({
        ...line,
        evaluationClass: 'HTT' as const,
        title: people[line.personId]?.[0] ?? null,
        form: people[line.personId]?.[1] ?? null,
      })),
    },
  })
  expect(answer.errors).toEqual({})
}

async function campaignWithNominations(changes: Partial<CampaignInput> = {}): Promise<Campaign> {
  const campaign = await addCampaign(engine.ctx, changes)
  await nominate(campaign.id, faculty, { [an]: ['CSTDCS', 'GK_CN'], [binh]: ['LDTT', null] }, 'TTLDTT')
  await holdCouncil(askOf(engine.ctx), campaign.id)
  return campaign
}

const handlers = () => decisionHandlers(engine.ctx, createFiles(engine.desktop))

async function issue(campaignId: number, changes: Partial<DecisionInput> = {}) {
  const proposed = await handlers()['decisions.propose']({
    ...{ campaignId, kind: 'award', aboutId: null, share: 'all' },
  })
  const { id } = await handlers()['decisions.save'](
    decisionInputSchema.parse({
      ...proposed,
      ...{ number: '415', signedOn: '2023-07-14', signerName: 'Lê Văn Hiệu' },
      ...changes,
    }),
  )
  return handlers()['decisions.issue']({ id })
}

describe('issuing a decision', () => {
  it('adds a record for each of its lines, as printed', async () => {
    const campaign = await campaignWithNominations()
    const decision = await issue(campaign.id)
    const records = await engine.list()
    expect(records).toHaveLength(decision.entries.length)
    const of = (award: AwardCode) => records.find((record) => record.award === award)
    const common = {
      ...{ schoolYear: 2022, calendarYear: 2023, number: '415/QĐ-CĐN', decidedOn: '2023-07-14' },
      ...{ decidedBy: 'Hiệu trưởng Trường Cao đẳng nghề An Giang', source: 'decision', level: 'school' },
      ...{ decisionId: decision.id, isSuddenOrThematic: false, isSample: false, revokedOn: null, doubts: [] },
    }
    expect(of('CSTDCS')).toMatchObject({
      ...common,
      ...{
        personId: an,
        recipientName: 'Nguyễn Văn An',
        position: 'Trưởng khoa',
        unitName: 'Khoa Điện lạnh',
      },
      ...{ awardName: 'Chiến sĩ thi đua cơ sở', amount: 1_800_000 },
    })
    expect(of('LDTT')).toMatchObject({ ...common, personId: binh, amount: 540_000 })
    expect(of('GK_CN')).toMatchObject({ ...common, personId: an })
    expect(of('TTLDTT')).toMatchObject({ ...common, unitId: faculty, recipientName: 'Khoa Điện lạnh' })
  })

  it('keeps a number typed with its sign, and pads one below ten', async () => {
    const campaign = await campaignWithNominations()
    await issue(campaign.id, { number: '7', awards: ['LDTT'] })
    await issue(campaign.id, { number: '88a/QĐ-TCĐN', awards: ['CSTDCS'] })
    expect((await engine.list()).map((record) => record.number).sort()).toEqual(['07/QĐ-CĐN', '88a/QĐ-TCĐN'])
  })

  it.each([
    ['sudden', true],
    ['thematic', true],
    ['regular', false],
  ] as const)('of a %s campaign says whether it was sudden or thematic', async (kind, expected) => {
    const campaign = await campaignWithNominations({ kind, wave: null })
    await issue(campaign.id, { awards: ['GK_CN'] })
    expect((await engine.list()).map((record) => record.isSuddenOrThematic)).toEqual([expected])
  })

  it('leaves the ledger alone when it fails', async () => {
    const campaign = await campaignWithNominations()
    await expect(issue(campaign.id, { number: '' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await engine.list()).toEqual([])

    // A table that can't be written takes the whole issue back.
    await engine.db.schema.alterTable('award_record').renameTo('award_record_elsewhere').execute()
    await expect(issue(campaign.id)).rejects.toThrow(/award_record/)
    await engine.db.schema.alterTable('award_record_elsewhere').renameTo('award_record').execute()
    expect(await engine.db.selectFrom('decision_entry').selectAll().execute()).toEqual([])
    const states = await engine.db.selectFrom('decision').select('state').execute()
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['draft']))
  })

  it('gives a record that is corrected with a reason, revoked, and never removed', async () => {
    const campaign = await campaignWithNominations()
    await issue(campaign.id, { awards: ['LDTT'] })
    const [{ doubts: _, ...record }] = (await engine.list()) as [Awaited<ReturnType<typeof engine.list>>[0]]
    await expect(engine.handlers['ledger.remove']({ id: record.id, reason: 'Nhầm' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/415\/QĐ-CĐN đã ban hành/),
    })
    const revoked = await engine.save({
      ...record,
      ...{ revokedOn: '2023-07-19', revokedBy: 'Quyết định số 420/QĐ-CĐN', reason: 'Thu hồi' },
    })
    expect(revoked).toMatchObject({ source: 'decision', decisionId: record.decisionId })
    expect((await engine.history({ personId: binh })).changes).toHaveLength(1)
  })

  it('of two waves of a year gives two periods, whose titles do not contradict each other', async () => {
    const first = await campaignWithNominations()
    await issue(first.id, { awards: ['LDTT'] })
    const second = await addCampaign(engine.ctx, { wave: 1, from: '2022-09-01', to: '2023-02-28' })
    await nominate(second.id, faculty, { [binh]: ['CSTDCS', null] }, null)
    await holdCouncil(askOf(engine.ctx), second.id)
    await issue(second.id, { awards: ['CSTDCS'], number: '90', signedOn: '2023-03-05' })
    expect((await engine.history({ personId: binh })).doubts).toEqual([])
  })
})

describe('the class of a year of this book', () => {
  it('comes from its submission and is corrected there', async () => {
    await campaignWithNominations()
    const { years } = await engine.history({ personId: an })
    expect(years).toMatchObject([
      {
        ...{ schoolYear: 2022, evaluationClass: 'HTT', isOwn: true, isComplete: false },
        basis: 'Hồ sơ Khoa Điện lạnh, đợt II năm học 2022-2023',
      },
    ])
    expect((await engine.history({ unitId: faculty })).years).toMatchObject([
      { schoolYear: 2022, evaluationClass: 'HTXS', isOwn: true },
    ])
    const year = { personId: an, schoolYear: 2022 }
    await expect(engine.saveYear({ ...year, evaluationClass: 'HTXS' })).rejects.toMatchObject({
      ...{
        code: 'conflict',
        message: expect.stringMatching(/^Xếp loại năm học này lấy từ hồ sơ Khoa Điện lạnh/),
      },
    })
    await engine.saveYear({ ...year, evaluationClass: 'HTT', isComplete: true })
    expect((await engine.history({ personId: an })).years).toMatchObject([
      { evaluationClass: 'HTT', isComplete: true, isOwn: true },
    ])
    expect(await engine.db.selectFrom('year_record').select('evaluation_class').execute()).toEqual([
      { evaluation_class: null },
    ])
  })

  it('is doubted when two sources differ', async () => {
    await engine.saveYear({ personId: an, schoolYear: 2022, evaluationClass: 'HTN' })
    await campaignWithNominations()
    expect((await engine.history({ personId: an })).doubts).toEqual([
      'Năm học 2022-2023 có 2 xếp loại khác nhau: Hoàn thành tốt nhiệm vụ (hồ sơ Khoa Điện lạnh); Hoàn thành nhiệm vụ (nhập tay).',
    ])
  })
})

describe('the sample', () => {
  const loadAll = () => engine.db.transaction().execute((trx) => loadSample(trx))
  it('goes with its history, its decisions’ records and their corrections; own records stay', async () => {
    await engine.save({ personId: an })
    await loadAll()
    const campaign = (await campaignHandlers(engine.ctx)['campaigns.list']()).find(
      ({ isSample }) => isSample,
    )!
    await holdCouncil(askOf(engine.ctx), campaign.id)
    const decision = await issue(campaign.id, { signedOn: '2023-07-14' })
    const records = await engine.list()
    const issued = records.filter(({ source }) => source === 'decision')
    expect(issued).toHaveLength(decision.entries.length)
    expect(issued.every(({ isSample }) => isSample)).toBe(true)
    const { doubts: _, ...old } = records.find(({ source, isSample }) => isSample && source === 'import')!
    await engine.save({ ...old, note: 'Đã đối chiếu', reason: 'Đối chiếu' })

    expect(await sampleHandlers(engine.ctx)['sample.remove']()).toMatchObject({ keptPeople: 0, keptUnits: 0 })
    expect((await engine.list()).map(({ personId }) => personId)).toEqual([an])
    for (const table of ['year_record', 'award_record_change'] as const)
      expect(await engine.db.selectFrom(table).selectAll().execute()).toEqual([])
  })

  it('leaves people and units that own records speak of', async () => {
    await loadAll()
    const people = await engine.db.selectFrom('person').select(['id', 'staff_code']).execute()
    const idOf = (code: string) => people.find(({ staff_code }) => staff_code === code)!.id
    await engine.save({
      personId: idOf('VC003'),
      schoolYear: 2015,
      calendarYear: 2016,
      decidedOn: '2016-07-01',
    })
    await engine.saveYear({ personId: idOf('VC015'), schoolYear: 2015 })
    const removal = await sampleHandlers(engine.ctx)['sample.remove']()
    expect(removal).toMatchObject({ keptPeople: 2 })
    expect((await engine.list()).map(({ schoolYear }) => schoolYear)).toEqual([2015])
    expect(
      (await engine.history({ personId: idOf('VC015') })).years.map((year) => year.schoolYear),
    ).toContain(2015)
  })
})
