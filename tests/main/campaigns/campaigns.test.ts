import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { campaignProgress, listCampaignUnits } from '#main/database/campaign-queries'
import { replaceSubmission } from '#main/database/submission-queries'
import { campaignHandlers } from '#main/services/campaign-service'
import { unitHandlers } from '#main/services/unit-service'
import {
  type Campaign,
  type CampaignInput,
  campaignInputSchema,
  emptyCampaign,
} from '#shared/domain/campaign'
import type { CampaignAction } from '#shared/domain/campaign-life'
import { emptySubmission, type SubmissionInput, submissionSchema } from '#shared/domain/submission'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

const today = '2023-07-03'

let engine: TestEngine
let handlers: ReturnType<typeof campaignHandlers>
beforeEach(async () => {
  engine = await openTestEngine({ today })
  handlers = campaignHandlers(engine.ctx)
})
afterEach(() => engine.close())

const criterion = (heading: string, id: number | null = null) => ({
  ...{ id, heading, content: `${heading}: nội dung`, maxPoints: '9,5' },
})
const values = (changes: Partial<CampaignInput> = {}): CampaignInput => ({
  ...emptyCampaign(2022),
  ...{ wave: 2, title: 'Đợt II', from: '01/3/2023', to: '03/7/2023' },
  ...{ unitDeadline: '07/7/2023', councilDeadline: '15/7/2023' },
  criteria: [criterion('Dạy tốt'), criterion('Học tốt')],
  ...changes,
})
const save = (changes: Partial<CampaignInput> = {}): Promise<Campaign> =>
  handlers['campaigns.save'](campaignInputSchema.parse(values(changes)))
/** The campaign as its form would send it back, with changes. */
const resave = ({ isSample: _, state: __, ...campaign }: Campaign, changes: Partial<CampaignInput>) =>
  handlers['campaigns.save'](campaignInputSchema.parse({ ...campaign, ...changes }))

const addUnit = async (name: string, period: { from?: string; to?: string } = {}) =>
  (
    await unitHandlers(engine.ctx)['units.save']({
      ...{ id: null, kind: 'faculty', name, shortName: name, sortOrder: null, from: null, to: null },
      ...period,
    })
  ).id

const handIn = (campaign: Campaign, unitId: number, changes: Partial<SubmissionInput> = {}) =>
  replaceSubmission(
    engine.db,
    campaign.id,
    unitId,
    submissionSchema.parse({
      ...emptySubmission([], campaign.requiredPapers, campaign.criteria),
      ...changes,
    }),
    '2023-07-05T01:00:00.000Z',
  )
const complete = (campaign: Campaign): Partial<SubmissionInput> => ({
  receivedOn: '2023-07-05',
  papers: campaign.requiredPapers.map((kind) => ({ kind, status: 'present', note: '' })),
})
const type = (key: string, body: object) =>
  engine.db
    .insertInto('draft')
    .values({ form: 'submission', key, body: JSON.stringify(body), error_count: 1, saved_at: '' })
    .execute()
const issueDecision = async (campaignId: number) =>
  engine.db
    .insertInto('decision')
    .values({
      ...{
        campaign_id: campaignId,
        number: '45/QĐ-CĐN',
        signed_on: '2023-07-20',
        signer_office: 'Hiệu trưởng',
      },
      ...{
        signer_name: 'X',
        subject: 'S',
        proposed_by: 'P',
        fund_source: 'F',
        note: '',
        state: 'issued' as const,
      },
      issued_at: '2023-07-20T01:00:00.000Z',
    })
    .execute()

it('keeps a campaign whole', async () => {
  const saved = await save({
    ...{ planNumber: '5', planDate: '28/02/2023', reviewFrom: '03/7/2023', reviewTo: '07/7/2023' },
    ...{ usesPoints: true, requiredPapers: ['list', 'report', 'list'], legalBases: ['Căn cứ B', 'Căn cứ A'] },
    occasions: [
      { lead: 'Chào mừng', event: 'ngày thành lập Đoàn', firstDay: '26/3/1931', anniversaryDay: '26/3/2023' },
    ],
    ...{
      purpose: 'Dòng một\nDòng hai',
      requirements: 'Y',
      launchDuty: 'L',
      councilDuties: 'C',
      unitDuties: 'U',
    },
  })
  expect(saved).toMatchObject({
    ...{ kind: 'wave', schoolYear: 2022, wave: 2, title: 'Đợt II', from: '2023-03-01', to: '2023-07-03' },
    ...{ planNumber: '5', planDate: '2023-02-28', reviewFrom: '2023-07-03', usesPoints: true },
    ...{
      requiredPapers: ['report', 'list'],
      legalBases: ['Căn cứ B', 'Căn cứ A'],
      purpose: 'Dòng một\nDòng hai',
    },
    occasions: [{ firstDay: '1931-03-26', anniversaryDay: '2023-03-26' }],
    criteria: [
      { id: expect.any(Number), heading: 'Dạy tốt', maxPoints: 95 },
      { id: expect.any(Number), heading: 'Học tốt', maxPoints: 95 },
    ],
    ...{ state: 'drafting', isSample: false },
  })
  expect((await handlers['campaigns.get']({ id: saved.id })).campaign).toEqual(saved)
  expect(await resave(saved, { legalBases: [], occasions: [], requiredPapers: [] })).toEqual({
    ...saved,
    ...{ legalBases: [], occasions: [], requiredPapers: [] },
  })
})

it('makes a copied plan’s contents its own', async () => {
  const first = await save()
  const copy = await resave(first, { id: null, title: 'Đợt III', wave: 3 })
  expect(copy.criteria.map(({ heading }) => heading)).toEqual(['Dạy tốt', 'Học tốt'])
  for (const { id } of copy.criteria) expect(first.criteria.map((one) => one.id)).not.toContain(id)
  const stolen = await resave(copy, { criteria: [criterion('Mới', first.criteria[0]!.id)] })
  expect(stolen.criteria[0]!.id).not.toBe(first.criteria[0]!.id)
  expect((await handlers['campaigns.get']({ id: first.id })).campaign).toEqual(first)
})

describe('who takes part', () => {
  it('is every unit of the time, and one that has handed in', async () => {
    const campaign = await save()
    const ids = [
      await addUnit('Luôn có'),
      await addUnit('Giải thể trong đợt', { to: '2023-03-01' }),
      await addUnit('Thành lập cuối đợt', { from: '2023-07-03' }),
    ]
    const gone = await addUnit('Giải thể trước', { to: '2023-02-28' })
    await addUnit('Thành lập sau', { from: '2023-07-04' })
    expect((await listCampaignUnits(engine.db, campaign)).map((unit) => unit.id)).toEqual(ids)
    await handIn(campaign, gone)
    expect((await listCampaignUnits(engine.db, campaign)).map((unit) => unit.id)).toEqual([...ids, gone])
    expect(await handlers['campaigns.list']()).toMatchObject([{ submissionCount: 1, unitCount: 4 }])
  })
})

it('counts a submission complete only when received with every required paper', async () => {
  const campaign = await save()
  const all = complete(campaign)
  const cases: Partial<SubmissionInput>[] = [
    all,
    { ...all, receivedOn: null },
    { ...all, papers: all.papers!.slice(1) },
    {
      ...all,
      papers: all.papers!.map((paper, index) => (index === 1 ? { ...paper, status: 'missing' } : paper)),
    },
    { ...all, papers: [...all.papers!, { kind: 'letter', status: 'missing', note: '' }] },
  ]
  for (const [index, changes] of cases.entries())
    await handIn(campaign, await addUnit(`Khoa ${index}`), changes)
  await addUnit('Khoa chưa nộp')
  expect(await campaignProgress(engine.db, campaign, today)).toEqual({
    ...{ unitCount: 6, receivedCount: 5, completeCount: 2, issuedDecisionCount: 0, hasReport: false },
    ...{ closedSessionCount: 0, directNominationCount: 0 },
    incompleteUnits: ['Khoa 1', 'Khoa 2', 'Khoa 3', 'Khoa chưa nộp'],
  })
})

describe('changing the contents', () => {
  it('keeps what units wrote when a content is reworded, moved or joined by others', async () => {
    const campaign = await save()
    const unitId = await addUnit('Khoa Cơ khí')
    const [first, second] = campaign.criteria
    await handIn(campaign, unitId, { narratives: [{ criterionId: second!.id, text: 'Đã làm.' }] })
    const changed = await resave(campaign, {
      criteria: [criterion('Mới'), { ...second!, heading: 'Học rất tốt' }, { ...first!, maxPoints: '' }],
    })
    expect(changed.criteria.map(({ id, heading }) => [id, heading])).toEqual([
      [expect.any(Number), 'Mới'],
      [second!.id, 'Học rất tốt'],
      [first!.id, 'Dạy tốt'],
    ])
    expect(await engine.db.selectFrom('submission_narrative').selectAll().execute()).toMatchObject([
      { criterion_id: second!.id, body: 'Đã làm.' },
    ])
  })

  it.each<
    [what: string, write: (campaign: Campaign, id: number, unitId: number) => Promise<unknown>, who: string]
  >([
    [
      'a unit’s text',
      (campaign, id, unitId) => handIn(campaign, unitId, { narratives: [{ criterionId: id, text: 'x' }] }),
      'Khoa Cơ khí',
    ],
    [
      'a unit’s score',
      (campaign, id, unitId) => handIn(campaign, unitId, { scores: [{ criterionId: id, points: '5' }] }),
      'Khoa Cơ khí',
    ],
    [
      'a text still being typed',
      (campaign, id, unitId) =>
        type(`${campaign.id}/${unitId}`, { narratives: [{ criterionId: id, text: 'x' }] }),
      'Khoa Cơ khí',
    ],
    [
      'a score still being typed',
      (campaign, id, unitId) =>
        type(`${campaign.id}/${unitId}`, { scores: [{ criterionId: id, points: 50 }] }),
      'Khoa Cơ khí',
    ],
    ['the school’s own report', (campaign, id) => writeReport(campaign.id, id), 'Báo cáo tổng kết'],
  ])('refuses to lose %s, at the contents, naming who wrote it', async (_, write, who) => {
    const campaign = await save()
    const [first, second] = campaign.criteria
    await write(campaign, first!.id, await addUnit('Khoa Cơ khí'))
    await expect(resave(campaign, { criteria: [second!] })).rejects.toMatchObject({
      code: 'conflict',
      fields: { criteria: expect.stringMatching(`^${who} đã có phần ghi ở nội dung “Dạy tốt”`) },
    })
    expect((await handlers['campaigns.get']({ id: campaign.id })).campaign).toEqual(campaign)
    expect((await resave(campaign, { criteria: [first!] })).criteria).toHaveLength(1)
  })

  it('lets empty boxes go', async () => {
    const campaign = await save()
    const unitId = await addUnit('Khoa Cơ khí')
    await handIn(campaign, unitId)
    await type(`${campaign.id}/${unitId}`, {
      narratives: [{ criterionId: campaign.criteria[0]!.id, text: ' ' }],
      scores: [{ criterionId: campaign.criteria[0]!.id, points: null }],
    })
    expect((await resave(campaign, { criteria: [] })).criteria).toEqual([])
  })
})

const writeReport = async (campaignId: number, criterionId: number) => {
  await engine.db
    .insertInto('report')
    .values({
      ...{
        campaign_id: campaignId,
        number: '',
        signed_on: null,
        recipient: '',
        signer_office: '',
        signer_name: '',
      },
      ...{ situation: '', launch: '', limits: '', lessons: '', proposals: '', saved_at: '' },
    })
    .execute()
  await engine.db
    .insertInto('report_content')
    .values({ campaign_id: campaignId, criterion_id: criterionId, body: 'Toàn trường…', includes_units: 1 })
    .execute()
}

describe('the life of a campaign', () => {
  const act = (id: number, action: CampaignAction) => handlers['campaigns.act']({ id, action })

  it('goes from soạn thảo to tổng kết, and back while nothing has been issued', async () => {
    const { id } = await save()
    const unitId = await addUnit('Khoa Cơ khí')
    expect((await act(id, 'launch')).state).toBe('launched')
    expect((await act(id, 'collect')).state).toBe('collecting')
    await handIn((await handlers['campaigns.get']({ id })).campaign, unitId)
    expect((await act(id, 'convene')).state).toBe('council')
    expect((await act(id, 'decide')).state).toBe('decided')
    expect((await act(id, 'step-back')).state).toBe('council')
    await act(id, 'decide')
    await issueDecision(id)
    await expect(act(id, 'step-back')).rejects.toMatchObject({ code: 'conflict' })
    expect((await act(id, 'close')).state).toBe('closed')

    const closed = await handlers['campaigns.get']({ id })
    await expect(resave(closed.campaign, { title: 'Khác' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Đợt đã tổng kết nên không sửa được. Lùi về “Ra quyết định” rồi sửa.',
    })
    const open = await act(id, 'step-back')
    expect(await resave(open, { title: 'Khác' })).toMatchObject({ title: 'Khác', state: 'decided' })
  })

  it.each<[what: string, changes: Partial<CampaignInput>, actions: CampaignAction[], reason: RegExp]>([
    [
      'launch without contents and days',
      { criteria: [], unitDeadline: null, councilDeadline: null },
      ['launch'],
      /thiếu nội dung thi đua, hạn nộp hồ sơ, hạn họp hội đồng/,
    ],
    ['collect with no unit', {}, ['launch', 'collect'], /Chưa có đơn vị nào/],
    ['leap over a step', {}, ['decide'], /Đợt đang ở bước “Soạn thảo”, không làm được việc này/],
    ['step back from the first', {}, ['step-back'], /Soạn thảo/],
  ])('refuses to %s, and says why', async (_, changes, actions, reason) => {
    const { id } = await save(changes)
    const last = actions.at(-1)!
    for (const action of actions.slice(0, -1)) await act(id, action)
    const before = (await handlers['campaigns.get']({ id })).campaign
    await expect(act(id, last)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(reason),
    })
    expect((await handlers['campaigns.get']({ id })).campaign).toEqual(before)
  })
})

describe('deleting', () => {
  it('takes the campaign with everything typed into it, and nothing of another', async () => {
    const [gone, kept] = [await save(), await save({ wave: 3, title: 'Đợt III' })]
    const unitId = await addUnit('Khoa Cơ khí')
    for (const campaign of [gone, kept]) {
      await handIn(campaign, unitId, complete(campaign))
      await type(`${campaign.id}/${unitId}`, {})
      await engine.db
        .insertInto('draft')
        .values({ form: 'campaign', key: String(campaign.id), body: '{}', error_count: 0, saved_at: '' })
        .execute()
    }
    expect(await handlers['campaigns.delete']({ id: gone.id })).toBeNull()
    expect(await handlers['campaigns.list']()).toMatchObject([{ id: kept.id, submissionCount: 1 }])
    const drafts = await engine.db.selectFrom('draft').select(['form', 'key']).orderBy('form').execute()
    expect(drafts).toEqual([
      { form: 'campaign', key: String(kept.id) },
      { form: 'submission', key: `${kept.id}/${unitId}` },
    ])
    await expect(handlers['campaigns.get']({ id: gone.id })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is refused once a decision has been issued', async () => {
    const { id } = await save()
    await issueDecision(id)
    await expect(handlers['campaigns.delete']({ id })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Đợt này đã có Quyết định số 45/QĐ-CĐN ban hành nên phải giữ lại. Kết thúc đợt thay vì xoá.',
    })
    expect(await handlers['campaigns.list']()).toHaveLength(1)
  })
})
