import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFiles } from '#main/files/save-file'
import { assessmentHandlers } from '#main/services/assessment-service'
import { disciplineHandlers } from '#main/services/discipline-service'
import { regimeHandlers } from '#main/services/regime-service'
import { submissionHandlers } from '#main/services/submission-service'
import type { Campaign } from '#shared/domain/campaign'
import { emptyPersonLine, type SubmissionInput, type SubmissionPersonInput } from '#shared/domain/submission'
import type { Unit } from '#shared/domain/unit'
import { verdictChange } from '#shared/rules/verdict-change'
import { openTestEngine, type TestEngine } from '../../helpers/engine'
import { addCampaign, addOrganisation, addPerson, addUnit } from '../../helpers/records'

let engine: TestEngine
let campaign: Campaign
let unit: Unit
let other: Unit
let union: Unit
let an: number
let binh: number
let cuong: number

beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-10' })
  const { ctx } = engine
  await addOrganisation(ctx)
  unit = await addUnit(ctx, 'Khoa Cơ khí')
  other = await addUnit(ctx, 'Khoa Điện')
  union = await addUnit(ctx, 'Công đoàn cơ sở', { kind: 'union' })
  an = (await addPerson(ctx, 'Nguyễn Văn An', [{ unitId: unit.id, from: '2015-09-01' }])).id
  binh = (await addPerson(ctx, 'Trần Thị Bình', [{ unitId: unit.id, from: '2023-03-01' }])).id
  cuong = (await addPerson(ctx, 'Lê Văn Cường', [{ unitId: other.id, from: '2015-09-01' }])).id
  campaign = await addCampaign(ctx)
})
afterEach(() => engine.close())

const handlers = () => assessmentHandlers(engine.ctx, createFiles(engine.desktop))
const background = (of = unit, personIds: number[] = []) =>
  handlers()['assessment.background']({ campaignId: campaign.id, unitId: of.id, personIds })
const overview = () => handlers()['assessment.overview']({ campaignId: campaign.id })

async function type(of: Unit, lines: Record<number, Partial<SubmissionPersonInput>>, title?: 'TTLDTT') {
  const submissions = submissionHandlers(engine.ctx)
  const { values } = await submissions['submissions.get']({ campaignId: campaign.id, unitId: of.id })
  const listed = new Set(values.people.map((line) => line.personId))
  const added = Object.keys(lines)
    .map(Number)
    .filter((id) => !listed.has(id))
  const next: SubmissionInput = {
    ...values,
    collective: { ...values.collective, evaluationClass: 'HTT', title: title ?? null },
    people: [...values.people, ...added.map((personId) => emptyPersonLine({ personId, position: '' }))].map(
      (line) => ({ ...line, ...lines[line.personId] }),
    ),
  }
  const answer = await submissions['submissions.type']({
    campaignId: campaign.id,
    unitId: of.id,
    values: next,
  })
  expect(answer.errors).toEqual({})
}

const statuses = async () =>
  (await overview()).nominations.map(({ name, award, verdict }) => [name, award, verdict.status])

describe('what stands behind a form', () => {
  it('knows the months worked from the stays, the people of the unit, and whoever else is asked for', async () => {
    const { people, regime, review } = await background(unit, [cuong])
    expect(people.map(({ personId, monthsWorked }) => [personId, monthsWorked])).toEqual([
      [an, 12],
      [binh, 4],
      [cuong, 12],
    ])
    expect(regime.regimeId).toBe('R1')
    expect(review).toEqual({ year: 2022, from: '2022-08-01', to: '2023-07-07' })
  })

  it('counts the other units for the school, union and youth union aside', async () => {
    await type(other, { [cuong]: { evaluationClass: 'HTXS', title: 'CSTDCS' } })
    await type(union, { [cuong]: { evaluationClass: 'HTXS', title: 'CSTDCS' } })
    const { otherUnits } = await background()
    expect(otherUnits).toEqual([
      {
        unitId: other.id,
        name: 'Khoa Điện',
        advancedWorkers: 1,
        emulationSoldiers: 1,
        classes: { HTXS: 1, HTT: 0, HTN: 0, KHT: 0 },
        collectiveClass: 'HTT',
      },
    ])
  })
})

describe('the campaign judged at once', () => {
  it('says đủ, chưa đủ and cần xem xét, each by its own fact', async () => {
    await type(unit, {
      [an]: { evaluationClass: 'HTT', title: 'LDTT' },
      [binh]: { evaluationClass: 'HTT', title: 'LDTT' },
    })
    await type(other, { [cuong]: { evaluationClass: null, title: 'LDTT' } })
    expect(await statuses()).toEqual([
      ['Nguyễn Văn An', 'LDTT', 'eligible'],
      ['Trần Thị Bình', 'LDTT', 'not-eligible'],
      ['Lê Văn Cường', 'LDTT', 'needs-review'],
    ])
    const [, second] = (await overview()).nominations
    expect(second?.verdict.conditions.find(({ state }) => state === 'not-met')?.fact).toBe(
      'Công tác 4 tháng trong năm; cần từ 10 tháng.',
    )
  })

  it('turns with a discipline of the year, and the collective with its people', async () => {
    await type(unit, { [an]: { evaluationClass: 'HTT', title: 'LDTT' } }, 'TTLDTT')
    const save = disciplineHandlers(engine.ctx)['disciplines.save']
    await save({
      id: null,
      personId: an,
      kind: 'administrative',
      level: 'warning',
      number: '15/QĐ-CĐN',
      decidedOn: '2023-02-10',
      termEndsOn: null,
      about: 'work',
      countedInEarlierYear: false,
      note: '',
    })
    expect(await statuses()).toEqual([
      ['Khoa Cơ khí', 'TTLDTT', 'not-eligible'],
      ['Nguyễn Văn An', 'LDTT', 'not-eligible'],
    ])
  })

  it('never takes a nomination of the college for a merit of the province', async () => {
    await type(unit, { [an]: { evaluationClass: 'HTT', form: 'BK_CN' } })
    const { 'regimes.choose': choose } = regimeHandlers(engine.ctx)
    await choose({ campaignId: campaign.id, regimeId: 'R2a', reason: 'Quyết định ký năm 2024' })
    expect(await statuses()).toEqual([['Nguyễn Văn An', 'BK_CN', 'needs-review']])
  })

  it('judges by the regime that was chosen, with the reason kept, and by the proposal again', async () => {
    await type(unit, { [binh]: { evaluationClass: 'HTT', title: 'LDTT' } })
    const { 'regimes.choose': choose } = regimeHandlers(engine.ctx)
    await choose({ campaignId: campaign.id, regimeId: 'R2a', reason: 'Hội đồng họp năm 2024' })
    const { regime, nominations } = await overview()
    expect(regime.chosen).toEqual({ regimeId: 'R2a', reason: 'Hội đồng họp năm 2024' })
    expect(nominations[0]?.verdict.regimeId).toBe('R2a')
    await choose({ campaignId: campaign.id, regimeId: null, reason: '' })
    expect((await overview()).regime).toMatchObject({ regimeId: 'R1', chosen: null })
  })

  it('refuses another regime without a written reason', async () => {
    const { 'regimes.choose': choose } = regimeHandlers(engine.ctx)
    await expect(choose({ campaignId: campaign.id, regimeId: 'R3', reason: '  ' })).rejects.toThrow(
      'Ghi lý do',
    )
  })
})

describe('a reason written against a verdict', () => {
  const override = async (reason: string) => {
    const [nomination] = (await overview()).nominations
    return handlers()['assessment.override']({
      campaignId: campaign.id,
      award: 'LDTT',
      personId: binh,
      unitId: null,
      reason,
      verdict: nomination!.verdict,
    })
  }
  beforeEach(() => type(unit, { [binh]: { evaluationClass: 'HTT', title: 'LDTT' } }))

  it('is kept beside the verdict, which stays as it is', async () => {
    await override('  Hội đồng thống nhất đề nghị ')
    const [nomination] = (await overview()).nominations
    expect(nomination?.override?.reason).toBe('Hội đồng thống nhất đề nghị')
    expect(nomination?.verdict.status).toBe('not-eligible')
    expect((await background()).verdictOverrides).toHaveLength(1)
    const kept = await engine.db.selectFrom('verdict_override').select('verdict').executeTakeFirstOrThrow()
    expect(JSON.parse(kept.verdict)).toMatchObject({ status: 'not-eligible', ruleVersion: 'R1.1' })
  })

  it('keeps the verdict of its moment, to be compared when the facts have changed', async () => {
    await override('Hội đồng thống nhất đề nghị')
    const [before] = (await overview()).nominations
    expect(verdictChange(before!.override!.verdict, before!.verdict)).toBeNull()
    await type(unit, { [binh]: { evaluationClass: 'HTN', title: 'LDTT' } })
    const [after] = (await overview()).nominations
    expect(after?.override?.reason).toBe('Hội đồng thống nhất đề nghị')
    expect(verdictChange(after!.override!.verdict, after!.verdict)?.conditions).toMatchObject([
      { kind: 'new', id: 'LDTT/class' },
    ])
    // Written again, it is against the verdict of now.
    await override('Hội đồng thống nhất đề nghị')
    const [again] = (await overview()).nominations
    expect(verdictChange(again!.override!.verdict, again!.verdict)).toBeNull()
  })

  it('is replaced by the next one and taken back by an empty one', async () => {
    await override('Một')
    await override('Hai')
    expect((await background()).verdictOverrides.map(({ reason }) => reason)).toEqual(['Hai'])
    expect(await override(' ')).toBeNull()
    expect((await overview()).nominations[0]?.override).toBeNull()
  })

  it('is about a person or a unit, never both or neither', async () => {
    const verdict = (await overview()).nominations[0]!.verdict
    const send = (personId: number | null, unitId: number | null) =>
      handlers()['assessment.override']({
        campaignId: campaign.id,
        award: 'LDTT',
        personId,
        unitId,
        reason: 'Có',
        verdict,
      })
    await expect(send(binh, unit.id)).rejects.toThrow('Chọn người hoặc tập thể')
    await expect(send(null, null)).rejects.toThrow('Chọn người hoặc tập thể')
  })
})

describe('the forecast', () => {
  const forecast = async () =>
    (await handlers()['assessment.forecast']({ schoolYear: 2023 })).filter((row) => row.award === 'BK_CN')

  it('supposes this year’s nominations decided, but not those a decision leaves out', async () => {
    expect(await forecast()).toEqual([])
    await type(unit, { [an]: { evaluationClass: 'HTXS', title: 'CSTDCS' } })
    expect(await forecast()).toContainEqual(
      expect.objectContaining({
        personId: an,
        name: 'Nguyễn Văn An',
        state: 'assumed',
        sentence: expect.stringContaining('2022-2023 (đang đề nghị)'),
      }),
    )
    const { id } = await engine.db
      .insertInto('decision')
      .values({
        ...{
          campaign_id: campaign.id,
          number: '',
          signed_on: null,
          signer_office: 'Hiệu trưởng',
          signer_name: '',
        },
        ...{ subject: 'Khen thưởng', proposed_by: '', fund_source: '', note: '' },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await engine.db
      .insertInto('decision_exclusion')
      .values({ decision_id: id, award: 'CSTDCS', person_id: an, unit_id: null, reason: 'Không đủ phiếu' })
      .execute()
    expect((await forecast()).filter((row) => row.state === 'assumed')).toEqual([])
  })
})

describe('the annex of limits', () => {
  it('is written where the officer says', async () => {
    await type(unit, { [an]: { evaluationClass: 'HTXS', title: 'CSTDCS' } })
    const file = await handlers()['assessment.exportQuota']({ campaignId: campaign.id })
    expect(file?.fileName).toBe('Phụ lục tính chỉ tiêu đợt II năm học 2022-2023.docx')
  })
})
