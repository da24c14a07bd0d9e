import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFiles } from '#main/files/save-file'
import { decisionHandlers } from '#main/services/decision-service'
import { submissionHandlers } from '#main/services/submission-service'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import type { Decision, DecisionValues } from '#shared/domain/decision'
import type { Unit } from '#shared/domain/unit'
import { openTestEngine, type TestEngine } from '../../helpers/engine'
import { addCampaign, addOrganisation, addPerson, addUnit } from '../../helpers/records'

let engine: TestEngine
let campaign: Campaign
let unit: Unit
let union: Unit
let an: number
let binh: number

beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-20' })
  const { ctx } = engine
  await addOrganisation(ctx)
  unit = await addUnit(ctx, 'Khoa Cơ khí')
  union = await addUnit(ctx, 'Công đoàn cơ sở', { kind: 'union' })
  an = (
    await addPerson(ctx, 'Nguyễn Văn An', [
      { unitId: unit.id, position: 'Trưởng khoa' },
      { unitId: union.id },
    ])
  ).id
  binh = (await addPerson(ctx, 'Trần Thị Bình', [{ unitId: unit.id }], { honorific: 'Bà' })).id
  campaign = await addCampaign(ctx)
  await nominate(unit, { [an]: ['CSTDCS', 'GK_CN'], [binh]: ['LDTT', null] }, 'TTLDTT')
  await nominate(union, { [an]: ['LDTT', 'GK_CN'] }, null)
})
afterEach(() => engine.close())

async function nominate(
  of: Unit,
  people: Record<number, [AwardCode | null, AwardCode | null]>,
  collective: AwardCode | null,
) {
  const handlers = submissionHandlers(engine.ctx)
  const address = { campaignId: campaign.id, unitId: of.id }
  const { values } = await handlers['submissions.get'](address)
  const answer = await handlers['submissions.type']({
    ...address,
    values: {
      ...values,
      receivedOn: '2023-07-06',
      collective: { ...values.collective, title: collective },
      people: values.people.map((line) => ({
        ...line,
        evaluationClass: 'HTXS',
        title: people[line.personId]?.[0] ?? null,
        form: people[line.personId]?.[1] ?? null,
      })),
    },
  })
  expect(answer.errors).toEqual({})
}

const handlers = () => decisionHandlers(engine.ctx, createFiles(engine.desktop))
const propose = () => handlers()['decisions.propose']({ campaignId: campaign.id })
const valuesOf = ({
  state: _,
  issuedAt: __,
  entries: ___,
  excluded: ____,
  money: _____,
  lacks: ______,
  ...values
}: Decision) => values as DecisionValues
const save = (decision: Decision, changes: Partial<DecisionValues>) =>
  handlers()['decisions.save']({ ...valuesOf(decision), ...changes })
const lines = (decision: Decision) =>
  decision.entries.map((entry) => [entry.award, entry.name, entry.unitName, entry.amount])

describe('a proposed decision', () => {
  it('pulls everybody nominated, once per award, and pays only the highest title of a person', async () => {
    const decision = await save(await propose(), { signedOn: '2023-07-20' })
    expect(lines(decision)).toEqual([
      ['TTLDTT', 'Khoa Cơ khí', 'Khoa Cơ khí', 1_440_000],
      ['CSTDCS', 'Nguyễn Văn An', 'Khoa Cơ khí', 1_800_000],
      ['LDTT', 'Trần Thị Bình', 'Khoa Cơ khí', 540_000],
      ['LDTT', 'Nguyễn Văn An', 'Công đoàn cơ sở', 0],
      ['GK_CN', 'Nguyễn Văn An', 'Khoa Cơ khí', 540_000],
    ])
    expect(decision.entries[3]?.amountNote).toBe('Đã thưởng theo danh hiệu Chiến sĩ thi đua cơ sở')
    expect(decision.money).toMatchObject({
      total: 4_320_000,
      baseSalary: 1_800_000,
      baseSalaryDecree: 'Nghị định số 24/2023/NĐ-CP',
      bonusSource: 'Điều 69, Điều 73 Nghị định số 91/2017/NĐ-CP',
      assumedDay: false,
    })
  })

  it('follows the base salary of the signing day', async () => {
    const decision = await save(await propose(), { signedOn: '2024-07-01' })
    expect(decision.entries.find((entry) => entry.award === 'CSTDCS')?.amount).toBe(2_340_000)
  })

  it('cites the law in force when the campaign ended, then the plan', async () => {
    const { legalBases } = await propose()
    expect(legalBases[1]).toContain('Nghị định số 91/2017/NĐ-CP')
    expect(legalBases.at(-1)).toBe(
      'Căn cứ Kế hoạch số 412/KH-CĐN ngày 27 tháng 02 năm 2023 của Trường Cao đẳng nghề An Giang về phát động thi đua đợt II năm học 2022-2023',
    )
  })

  it('names what is missing before it can be issued', async () => {
    const decision = await propose()
    expect(decision.lacks).toEqual(['Chưa có số quyết định.', 'Chưa có ngày ký.'])
    await expect(handlers()['decisions.issue']({ id: decision.id })).rejects.toThrow('chưa có ngày ký')
  })

  it('leaves out who is excluded, with the reason, and pays the title that remains', async () => {
    const decision = await save(await propose(), {
      signedOn: '2023-07-20',
      exclusions: [{ award: 'CSTDCS', personId: an, unitId: null, reason: 'Không đủ phiếu của Hội đồng' }],
    })
    expect(decision.entries.map((entry) => entry.award)).not.toContain('CSTDCS')
    expect(decision.entries.find((entry) => entry.award === 'LDTT' && entry.personId === an)?.amount).toBe(
      540_000,
    )
    expect(decision.excluded).toMatchObject([
      { name: 'Nguyễn Văn An', reason: 'Không đủ phiếu của Hội đồng' },
    ])
  })

  it('waits while a submission still has something wrong in it', async () => {
    const submissions = submissionHandlers(engine.ctx)
    const address = { campaignId: campaign.id, unitId: unit.id }
    const { values } = await submissions['submissions.get'](address)
    await submissions['submissions.type']({ ...address, values: { ...values, receivedOn: '45/45/2023' } })
    expect((await propose()).lacks.join()).toContain('1 hồ sơ đơn vị có chỗ sai')
  })
})

describe('an issued decision', () => {
  const issue = async () => {
    const decision = await save(await propose(), { number: '415', signedOn: '2023-07-20' })
    return handlers()['decisions.issue']({ id: decision.id })
  }

  it('keeps names, positions, units and money as they were', async () => {
    const issued = await issue()
    await engine.db.updateTable('person').set({ full_name: 'Tên Khác' }).execute()
    await engine.db.updateTable('unit').set({ name: 'Khoa Khác' }).where('id', '=', unit.id).execute()
    await nominate(unit, { [binh]: ['CSTDCS', null] }, null)
    const later = await handlers()['decisions.get']({ id: issued.id })
    expect(later.entries).toEqual(issued.entries)
    expect(later.money).toEqual(issued.money)
  })

  it('can be neither changed nor deleted', async () => {
    const issued = await issue()
    await expect(save(issued, { number: '416' })).rejects.toThrow('đã ban hành')
    await expect(handlers()['decisions.delete']({ id: issued.id })).rejects.toThrow('đã ban hành')
  })

  it('is not given twice: a second decision names who already has the title', async () => {
    await issue()
    const second = await save(await propose(), { awards: ['LDTT'], number: '416', signedOn: '2023-07-21' })
    expect(second.lacks).toContain('Trần Thị Bình đã có Lao động tiên tiến trong Quyết định số 415.')
  })

  it('prints names and totals into the Word file', async () => {
    const issued = await issue()
    const saved = await handlers()['decisions.exportWord']({ id: issued.id })
    const files = unzipSync(await readFile(saved?.path ?? ''))
    const text = strFromU8(files['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '')
    expect(saved?.fileName).toBe('Quyết định khen thưởng đợt II năm học 2022-2023 (số 415).docx')
    for (const part of [
      'Nguyễn Văn An',
      'Trần Thị Bình',
      '4.320.000',
      'Bốn triệu ba trăm hai mươi nghìn đồng',
      '415/QĐ-CĐN',
    ])
      expect(text).toContain(part)
  })
})
