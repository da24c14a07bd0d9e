import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submissionHandlers } from '#main/services/submission-service'
import { summaryHandlers } from '#main/services/summary-service'
import type { Campaign } from '#shared/domain/campaign'
import type { SubmissionInput } from '#shared/domain/submission'
import type { Unit } from '#shared/domain/unit'
import { openTestEngine, type TestEngine } from '../../helpers/engine'
import { addCampaign, addPerson, addUnit } from '../../helpers/records'

let engine: TestEngine
let campaign: Campaign
let unit: Unit
let other: Unit
let an: number
let binh: number
let stranger: number

beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-10' })
  const { ctx } = engine
  unit = await addUnit(ctx, 'Khoa Cơ khí')
  other = await addUnit(ctx, 'Khoa Điện')
  an = (await addPerson(ctx, 'Nguyễn Văn An', [{ unitId: unit.id, position: 'Trưởng khoa' }])).id
  binh = (await addPerson(ctx, 'Trần Thị Bình', [{ unitId: unit.id }])).id
  stranger = (await addPerson(ctx, 'Lê Văn Cường', [{ unitId: other.id }])).id
  campaign = await addCampaign(ctx)
})
afterEach(() => engine.close())

const open = (unitId = unit.id) =>
  submissionHandlers(engine.ctx)['submissions.get']({ campaignId: campaign.id, unitId })
const type = (values: SubmissionInput, unitId = unit.id) =>
  submissionHandlers(engine.ctx)['submissions.type']({ campaignId: campaign.id, unitId, values })
const board = async () => {
  const rows = await submissionHandlers(engine.ctx)['submissions.board']({ campaignId: campaign.id })
  return rows.map((row) => [row.unit.name, row.status, row.lateDays, row.missingPapers, row.draftErrorCount])
}
const summary = () => summaryHandlers(engine.ctx)['summary.get']({ campaignId: campaign.id })
const edited = async (change: (values: SubmissionInput) => void) => {
  const { values } = await open()
  change(values)
  return values
}
const line = (values: SubmissionInput, personId: number) => {
  const found = values.people.find((candidate) => candidate.personId === personId)
  if (!found) throw new Error('no such line')
  return found
}

describe('a unit that has not handed in', () => {
  it('starts with a line for each member, heads first, and every required paper missing', async () => {
    const view = await open()
    expect(view.origin).toBe('new')
    expect(view.values.people.map((person) => [person.personId, person.position])).toEqual([
      [an, 'Trưởng khoa'],
      [binh, 'Giảng viên'],
    ])
    expect(view.values.papers.map((paper) => [paper.kind, paper.status])).toEqual([
      ['report', 'missing'],
      ['minutes', 'missing'],
      ['list', 'missing'],
    ])
  })

  it('stands on the board as late by the days after the deadline', async () => {
    expect(await board()).toEqual([
      ['Khoa Cơ khí', 'not-received', 3, ['report', 'minutes', 'list'], 0],
      ['Khoa Điện', 'not-received', 3, ['report', 'minutes', 'list'], 0],
    ])
  })

  it('has empty cells in the summary, not zeros', async () => {
    expect((await summary()).rows.map((row) => row.hasSubmission)).toEqual([false, false])
  })
})

describe('typing', () => {
  it('is stored whole as soon as it is right, and comes back as typed', async () => {
    const values = await edited((now) => {
      now.receivedOn = '7/7/2023'
      now.receivedFrom = '  Trần  Thị Bình '
      now.papers = now.papers.map((paper) => ({
        ...paper,
        status: paper.kind === 'list' ? 'missing' : 'present',
      }))
      now.review = { ...now.review, on: '05/07/2023', time: '7h30', total: '2', present: 2 }
      Object.assign(line(now, an), {
        evaluationClass: 'HTXS',
        title: 'CSTDCS',
        votesFor: '2',
        votesTotal: '2',
      })
      Object.assign(line(now, binh), { notConsidered: true, notConsideredReason: 'Mới tuyển dụng 04 tháng' })
      now.narratives = now.narratives.map((narrative, index) => ({
        ...narrative,
        text: index === 0 ? 'Đã làm.' : '',
      }))
    })
    expect(await type(values)).toMatchObject({ stored: true, errors: {} })

    const view = await open()
    expect(view.origin).toBe('stored')
    expect(view.values).toMatchObject({
      receivedOn: '2023-07-07',
      receivedFrom: 'Trần Thị Bình',
      review: { on: '2023-07-05', time: '07:30', total: 2, present: 2 },
    })
    expect(view.values.narratives.map((narrative) => narrative.text)).toEqual(['Đã làm.', ''])
    expect(await board()).toEqual([
      ['Khoa Cơ khí', 'missing-papers', 0, ['list'], 0],
      ['Khoa Điện', 'not-received', 3, ['report', 'minutes', 'list'], 0],
    ])
    const { total } = await summary()
    expect([
      total.people.count,
      total.advancedWorkers.count,
      total.emulators.count,
      total.notConsidered.count,
    ]).toEqual([2, 1, 1, 1])
  })

  it('keeps what is wrong as a draft, changes nothing stored, and says where it is wrong', async () => {
    const right = await edited((now) => {
      Object.assign(line(now, an), { evaluationClass: 'HTT', title: 'LDTT', votesFor: 2, votesTotal: 2 })
    })
    await type(right)
    const wrong = await edited((now) => {
      now.receivedOn = '31/02/2023'
      now.review = { ...now.review, total: 2, present: 3 }
      Object.assign(line(now, an), { votesFor: 5, votesTotal: 2 })
      line(now, binh).notConsidered = true
    })
    const answer = await type(wrong)
    expect(answer.stored).toBe(false)
    expect(Object.keys(answer.errors).sort()).toEqual([
      'people.0.votesFor',
      'people.1.notConsideredReason',
      'receivedOn',
      'review.present',
    ])

    const view = await open()
    expect(view.origin).toBe('draft')
    expect(view.values.receivedOn).toBe('31/02/2023')
    expect(view.errors).toEqual(answer.errors)
    expect((await summary()).total.advancedWorkers.count).toBe(1)
    expect((await board())[0]?.[4]).toBe(4)

    await type(right)
    expect((await open()).origin).toBe('stored')
  })

  it('refuses at its line a person twice and a person of another unit', async () => {
    const values = await edited((now) => {
      now.people = [line(now, an), line(now, an), { ...line(now, binh), personId: stranger }]
    })
    const { errors } = await type(values)
    expect(errors['people.1.personId']).toBe('Người này đã có ở dòng 1.')
    expect(errors['people.2.personId']).toContain('thuộc Khoa Điện')
    expect((await open()).others.map((person) => person.fullName)).toEqual(['Lê Văn Cường'])
  })

  it('takes an absence line with neither name nor reason for no line, and misses what half a line lacks', async () => {
    const withAbsences = (absences: { name: string; reason: string }[]) =>
      edited((now) => {
        now.review = { ...now.review, absences }
      })
    const complete = { name: 'Trần Thị Bình', reason: 'Nghỉ thai sản' }
    const blank = await type(await withAbsences([{ name: '', reason: ' ' }, complete]))
    expect(blank.errors).toEqual({})
    expect((await open()).values.review.absences).toEqual([complete])

    const half = await type(
      await withAbsences([
        { name: '', reason: 'Đi học' },
        { name: 'Nguyễn Văn An', reason: '' },
      ]),
    )
    expect(half.errors).toEqual({
      'review.absences.0.name': 'Nhập tên người vắng, hoặc xoá dòng này.',
      'review.absences.1.reason': 'Ghi lý do vắng.',
    })
  })

  it('lets the union name anybody of the college, but nobody from outside', async () => {
    const union = await addUnit(engine.ctx, 'Công đoàn cơ sở', { kind: 'union' })
    const left = await addPerson(engine.ctx, 'Võ Văn Đi', [{ unitId: other.id, to: '2022-12-31' }])
    const { values } = await open(union.id)
    const blank = line((await open()).values, an)
    const { errors } = await type(
      {
        ...values,
        people: [
          { ...blank, personId: stranger },
          { ...blank, personId: left.id },
        ],
      },
      union.id,
    )
    expect(Object.keys(errors)).toEqual(['people.1.personId'])
    expect(errors['people.1.personId']).toContain('không thuộc đơn vị nào')
  })

  it('takes somebody who changed units during the campaign, in both', async () => {
    const mover = await addPerson(engine.ctx, 'Phạm Thị Dung', [
      { unitId: other.id, to: '2023-04-30' },
      { unitId: unit.id, from: '2023-05-01' },
    ])
    expect((await open()).roster.map((member) => member.personId)).toContain(mover.id)
    expect((await open(other.id)).roster.map((member) => member.personId)).toContain(mover.id)
  })

  it('stores text as NFC without control characters', async () => {
    const values = await edited((now) => {
      now.receivedFrom = 'Tra\u0302\u0300n\u0007 Thi\u0323\u200b Bi\u0300nh'
      now.narratives = now.narratives.map((narrative) => ({
        ...narrative,
        text: 'dòng một\r\ndòng\u0000 hai',
      }))
    })
    await type(values)
    const view = await open()
    expect(view.values.receivedFrom).toBe('Trần Thị Bình')
    expect(view.values.narratives[0]?.text).toBe('dòng một\ndòng hai')
  })

  it('calls a 10,000-character name too long and keeps a 10,000-character report', async () => {
    const long = 'đ'.repeat(10_000)
    const values = await edited((now) => {
      now.review = { ...now.review, chair: long }
      now.limits = long
    })
    expect(Object.keys((await type(values)).errors)).toEqual(['review.chair'])
    expect((await type({ ...values, review: { ...values.review, chair: '' } })).stored).toBe(true)
    expect((await open()).values.limits).toBe(long)
  })

  it('lets the later of two writes win, however they overlap', async () => {
    const values = await edited(() => {})
    await Promise.all(
      Array.from({ length: 20 }, (_, count) => type({ ...values, receivedFrom: `Người ${count}` })),
    )
    expect((await open()).values.receivedFrom).toBe('Người 19')
  })

  it('refuses a closed campaign and says how to go on', async () => {
    await engine.db.updateTable('campaign').set({ state: 'closed' }).execute()
    await expect(type(await edited(() => {}))).rejects.toThrow('lùi đợt một bước')
  })

  it('names who else nominates the same person', async () => {
    const union = await addUnit(engine.ctx, 'Công đoàn cơ sở', { kind: 'union' })
    await addPerson(engine.ctx, 'Võ Văn Em', [{ unitId: union.id }, { unitId: unit.id }])
    const view = await open(union.id)
    const values = {
      ...view.values,
      people: view.values.people.map((person) => ({ ...person, form: 'GK_CN' as const })),
    }
    await type(values, union.id)
    expect((await open()).elsewhere).toMatchObject([{ unitName: 'Công đoàn cơ sở', form: 'GK_CN' }])
    expect((await open(union.id)).elsewhere).toEqual([])
  })

  it('is gone after clearing, draft and all', async () => {
    await type(await edited((now) => Object.assign(now, { receivedOn: 'không phải ngày' })))
    await submissionHandlers(engine.ctx)['submissions.delete']({ campaignId: campaign.id, unitId: unit.id })
    expect((await open()).origin).toBe('new')
  })
})
