import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askOf } from '../../helpers/council'
import { addCampaign, addPerson } from '../../helpers/records'
import { type DecisionBook, lines, messages, openDecisionBook } from './decision-book'

let book: DecisionBook
beforeEach(async () => {
  book = await openDecisionBook()
})
afterEach(() => book.engine.close())

const recordsOf = () =>
  book.engine.db
    .selectFrom('award_record')
    .select(['award', 'person_id', 'amount', 'note'])
    .orderBy('id')
    .execute()

describe('money across decisions of the same time', () => {
  it('pays nobody a lower title when a higher one has been paid', async () => {
    await book.hold()
    await book.issueAs(await book.save(await book.propose(), { awards: ['CSTDCS'] }), '415')
    const second = await book.save(await book.propose(), { awards: ['LDTT'], signedOn: '2023-07-21' })
    expect(second.entries.map(({ name, amount, amountNote }) => [name, amount, amountNote])).toEqual([
      ['Trần Thị Bình', 540_000, ''],
      ['Nguyễn Văn An', 0, 'Đã thưởng theo danh hiệu Chiến sĩ thi đua cơ sở tại Quyết định số 415'],
    ])
  })

  it('pays what is left of a higher title when a lower one has been paid', async () => {
    await book.hold()
    await book.issueAs(await book.save(await book.propose(), { awards: ['LDTT'] }), '415')
    const second = await book.save(await book.propose(), { awards: ['CSTDCS'], signedOn: '2023-07-21' })
    expect(second.entries).toMatchObject([
      {
        amount: 1_800_000 - 540_000,
        amountNote:
          'Đã thưởng 540.000 đồng theo danh hiệu Lao động tiên tiến tại Quyết định số 415; thưởng phần còn lại',
      },
    ])
  })

  it('pays titles of two times both, and of one time once whatever campaign gave it', async () => {
    await book.hold()
    await book.issueAs(await book.propose(), '415')
    const campaignOf = async (wave: number, from: string, to: string) => {
      const days = { from, to, reviewFrom: null, reviewTo: null, unitDeadline: null, councilDeadline: null }
      const { id: campaignId } = await addCampaign(book.engine.ctx, { wave, ...days })
      await book.nominate(book.unit, { [book.an]: ['LDTT', null] }, null, { campaignId })
      await book.hold(undefined, campaignId)
      return book.save(await book.propose({ campaignId }), { signedOn: '2023-07-21' })
    }
    expect((await campaignOf(1, '2022-09-01', '2023-02-28')).entries).toMatchObject([
      { amount: 540_000, amountNote: '' },
    ])
    expect((await campaignOf(3, book.campaign.from, book.campaign.to)).entries).toMatchObject([
      {
        amount: 0,
        amountNote: 'Đã thưởng theo danh hiệu Chiến sĩ thi đua cơ sở tại Quyết định số 415',
      },
    ])
  })
})

describe('a decision without money', () => {
  it('names no amount, and leaves the ledger’s open', async () => {
    await book.hold()
    const issued = await book.issueAs(await book.propose(), '415', { carriesMoney: false })
    expect(issued.entries.every(({ amount, amountNote }) => amount === 0 && amountNote === '')).toBe(true)
    expect(issued.money).toMatchObject({ total: 0, baseSalary: 0, bonusSource: '' })
    expect((await recordsOf()).map(({ amount }) => amount)).toEqual([null, null, null, null, null])
  })

  it('asks for no base salary of a day long ago', async () => {
    await book.hold()
    const draft = await book.propose()
    expect(messages(await book.save(draft, { signedOn: '2017-01-05' }))).toContain(
      'Không có mức lương cơ sở cho ngày ký này.',
    )
    expect(messages(await book.save(draft, { signedOn: '2017-01-05', carriesMoney: false }))).not.toContain(
      'Không có mức lương cơ sở cho ngày ký này.',
    )
  })

  it('is paid by a decision on the money, whose sums the ledger follows', async () => {
    await book.hold()
    await book.issueAs(await book.save(await book.propose({ share: 'titles' }), {}), '415', {
      carriesMoney: false,
    })
    await book.issueAs(await book.propose({ share: 'forms' }), '416', { carriesMoney: false })
    const bonus = await book.save(await book.propose({ kind: 'bonus' }), { signedOn: '2023-07-21' })
    expect(bonus.subject).toBe('thưởng tiền đợt II năm học 2022-2023')
    expect(lines(bonus)).toEqual([
      ['TTLDTT', 'Khoa Cơ khí', 'Khoa Cơ khí', 1_440_000],
      ['CSTDCS', 'Nguyễn Văn An', 'Khoa Cơ khí', 1_800_000],
      ['LDTT', 'Trần Thị Bình', 'Khoa Cơ khí', 540_000],
      ['GK_CN', 'Nguyễn Văn An', 'Khoa Cơ khí', 540_000],
    ])
    expect(bonus.absent).toMatchObject([
      {
        award: 'LDTT',
        kind: 'unpaid',
        name: 'Nguyễn Văn An',
        reason: 'Đã thưởng theo danh hiệu Chiến sĩ thi đua cơ sở.',
      },
    ])
    expect(bonus.pays.map(({ number }) => number)).toEqual(['415', '416'])
    expect(bonus.money.total).toBe(4_320_000)
    expect((await book.propose({ kind: 'bonus' })).id).toBe(bonus.id)

    const issued = await book.issueAs(bonus, '417', { signedOn: '2023-07-21' })
    expect(issued.pays.map(({ number }) => number)).toEqual(['415', '416'])
    expect((await recordsOf()).map(({ award, amount }) => [award, amount])).toEqual([
      ['TTLDTT', 1_440_000],
      ['CSTDCS', 1_800_000],
      ['LDTT', 540_000],
      ['LDTT', null],
      ['GK_CN', 540_000],
    ])
    const reasons = await book.engine.db.selectFrom('award_record_change').select('reason').execute()
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(
      new Set(['Thưởng tiền theo Quyết định số 417/QĐ-CĐN ngày 21/07/2023.']),
    )
    await expect(book.propose({ kind: 'bonus' })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('prizes of students', () => {
  it('are typed one by one, and wanted before issuing', async () => {
    const ask = askOf(book.engine.ctx)
    const students = [
      await addPerson(book.engine.ctx, 'Lê Minh Học', [], { isStudent: true }),
      await addPerson(book.engine.ctx, 'Võ Thị Giỏi', [], { isStudent: true, honorific: 'Bà' }),
    ]
    const { id: campaignId } = await addCampaign(book.engine.ctx, {
      kind: 'thematic',
      wave: null,
      title: 'Hội thi tay nghề cấp trường',
    })
    for (const { id: personId } of students)
      await ask('directNominations.save', {
        ...{ id: null, campaignId, award: 'GK_HS', personId, unitId: null, position: 'Lớp CĐ Điện 21A' },
        ...{ deed: 'Đạt giải Nhất Hội thi tay nghề', deedOn: '2023-06-15', note: '', papers: [] },
        ...{ proposedByUnitId: book.unit.id, receivedOn: '2023-06-20' },
      })
    const draft = await book.propose({ campaignId })
    expect(draft.subject).toBe('khen thưởng hội thi tay nghề cấp trường')
    expect(draft.awards).toEqual(['GK_HS'])
    expect(draft.entries).toMatchObject([
      { name: 'Võ Thị Giỏi', deed: 'Đạt giải Nhất Hội thi tay nghề', position: 'Lớp CĐ Điện 21A' },
      { name: 'Lê Minh Học' },
    ])
    expect(messages(draft)).toContain('Chưa ghi mức thưởng của 2 học sinh, sinh viên.')

    const amounts = draft.entries.map(({ award, personId, unitId }, index) => ({
      ...{ award, personId, unitId },
      amount: index * 300_000,
    }))
    const half = await book.save(draft, { amounts: amounts.slice(1) })
    expect(messages(half)).toContain('Chưa ghi mức thưởng của Võ Thị Giỏi.')
    const issued = await book.issueAs(half, '418', { amounts })
    expect(issued.money).toMatchObject({ total: 300_000, baseSalary: 0 })
    expect(issued.entries.map(({ amount, deed }) => [amount, deed])).toEqual([
      [0, 'Đạt giải Nhất Hội thi tay nghề'],
      [300_000, 'Đạt giải Nhất Hội thi tay nghề'],
    ])
    const [record] = (await book.engine.db.selectFrom('award_record').selectAll().execute()).reverse()
    expect(record).toMatchObject({
      award: 'GK_HS',
      level: 'school',
      amount: 300_000,
      is_sudden_or_thematic: 1,
    })
  })
})
