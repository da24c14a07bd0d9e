import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { submissionHandlers } from '#main/services/submission-service'
import { decisionInputSchema } from '#shared/domain/decision'
import { readDocx, textOf } from '../../helpers/docx'
import { type DecisionBook, lines, openDecisionBook, valuesOf } from './decision-book'

let book: DecisionBook
beforeEach(async () => {
  book = await openDecisionBook()
})
afterEach(() => book.engine.close())

describe('a proposed decision', () => {
  it('pulls everybody who passed, once per award, and pays only the highest title of a person', async () => {
    await book.hold()
    const decision = await book.save(await book.propose(), { signedOn: '2023-07-20' })
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
    await book.hold()
    const decision = await book.save(await book.propose(), { signedOn: '2024-07-01' })
    expect(decision.entries.find((entry) => entry.award === 'CSTDCS')?.amount).toBe(2_340_000)
  })

  it('cites the law in force when the campaign ended, then the plan, then the minutes', async () => {
    await book.hold()
    const { legalBases } = await book.propose()
    expect(legalBases[1]).toContain('Nghị định số 91/2017/NĐ-CP')
    expect(legalBases.slice(-2)).toEqual([
      'Căn cứ Kế hoạch số 412/KH-CĐN ngày 27 tháng 02 năm 2023 của Trường Cao đẳng nghề An Giang về phát động thi đua đợt II năm học 2022-2023',
      'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng số 31/BB-HĐTĐKT ngày 13 tháng 7 năm 2023',
    ])
  })

  it('names what is missing, and where it is entered', async () => {
    await book.hold()
    const decision = await book.propose()
    const at = (field: string) => ({ screen: 'decision', decisionId: decision.id, field })
    expect(decision.lacks).toEqual([
      { message: 'Chưa có số quyết định.', at: at('number') },
      { message: 'Chưa có ngày ký.', at: at('signedOn') },
    ])
    await expect(book.handlers['decisions.issue']({ id: decision.id })).rejects.toThrow('Chưa có ngày ký')
  })

  it('waits for the council, and hides nobody meanwhile', async () => {
    const before = await book.propose()
    expect(before.entries).toEqual([])
    expect(before.absent).toHaveLength(5)
    expect(new Set(before.absent.map(({ group }) => group))).toEqual(new Set(['Chưa qua Hội đồng']))
    expect(before.lacks).toContainEqual({
      message: 'Đợt này chưa họp Hội đồng; danh sách lấy từ kết quả bỏ phiếu.',
      at: { screen: 'sessions' },
    })
    await expect(book.issueAs(before, '415')).rejects.toMatchObject({ code: 'conflict' })

    await book.hold((candidate) => candidate.award === 'CSTDCS')
    const after = await book.handlers['decisions.get']({ id: before.id })
    expect(after.entries).toHaveLength(4)
    expect(after.absent).toMatchObject([
      { award: 'CSTDCS', kind: 'refused', group: 'Hội đồng không thông qua', name: 'Nguyễn Văn An' },
    ])
    expect(after.absent[0]?.reason).toMatch(/0\/9/)
    // The lower title pays then.
    expect(after.entries.find((entry) => entry.award === 'LDTT' && entry.personId === book.an)?.amount).toBe(
      540_000,
    )
  })

  it('leaves what a higher authority decides to the letter', async () => {
    await book.nominate(book.unit, { [book.an]: ['CSTDT', 'GK_CN'], [book.binh]: ['LDTT', null] }, 'TTLDTT')
    await book.hold()
    const { absent, entries } = await book.propose()
    expect(entries.map((entry) => entry.award)).not.toContain('CSTDT')
    expect(absent).toMatchObject([
      { award: 'CSTDT', kind: 'letter', group: 'Thuộc thẩm quyền Chủ tịch Ủy ban nhân dân tỉnh' },
    ])
  })

  it('leaves out who is excluded, with the reason, and pays the title that remains', async () => {
    await book.hold()
    const decision = await book.save(await book.propose(), {
      signedOn: '2023-07-20',
      exclusions: [{ award: 'CSTDCS', personId: book.an, unitId: null, reason: 'Có đơn thư đang xem xét' }],
    })
    expect(decision.entries.map((entry) => entry.award)).not.toContain('CSTDCS')
    expect(
      decision.entries.find((entry) => entry.award === 'LDTT' && entry.personId === book.an)?.amount,
    ).toBe(540_000)
    expect(decision.excluded).toMatchObject([{ name: 'Nguyễn Văn An', reason: 'Có đơn thư đang xem xét' }])
  })

  it('waits while a submission still has something wrong in it', async () => {
    await book.hold()
    const submissions = submissionHandlers(book.engine.ctx)
    const address = { campaignId: book.campaign.id, unitId: book.unit.id }
    const { values } = await submissions['submissions.get'](address)
    await submissions['submissions.type']({ ...address, values: { ...values, receivedOn: '45/45/2023' } })
    expect((await book.propose()).lacks).toContainEqual({
      message: 'Hồ sơ Khoa Cơ khí có chỗ sai chưa sửa; số liệu đang gõ ở đó chưa vào danh sách.',
      at: { screen: 'submission', unitId: book.unit.id, field: '' },
    })
  })

  it('may be split into titles and forms, each with its own subject', async () => {
    await book.hold()
    const titles = await book.propose({ share: 'titles' })
    const forms = await book.propose({ share: 'forms' })
    expect(titles.awards).toEqual(['TTLDTT', 'CSTDCS', 'LDTT'])
    expect(titles.subject).toBe('công nhận danh hiệu thi đua đợt II năm học 2022-2023')
    expect(forms.awards).toEqual(['GK_CN'])
    expect(forms.subject).toBe('tặng Giấy khen đợt II năm học 2022-2023')
  })

  it('must carry an award, unless it is about money or another decision', async () => {
    await book.hold()
    const values = { ...valuesOf(await book.propose()), awards: [] }
    expect(decisionInputSchema.safeParse(values).error?.issues[0]?.message).toBe(
      'Chọn ít nhất một danh hiệu hoặc hình thức.',
    )
    expect(decisionInputSchema.safeParse({ ...values, kind: 'bonus' }).success).toBe(true)
  })
})

describe('an issued decision', () => {
  const issue = async () => {
    await book.hold()
    return book.issueAs(await book.propose(), '415')
  }

  it('keeps names, positions, units and money as they were', async () => {
    const issued = await issue()
    await book.engine.db.updateTable('person').set({ full_name: 'Tên Khác' }).execute()
    await book.engine.db
      .updateTable('unit')
      .set({ name: 'Khoa Khác' })
      .where('id', '=', book.unit.id)
      .execute()
    await book.nominate(book.unit, { [book.binh]: ['CSTDCS', null] }, null)
    const later = await book.handlers['decisions.get']({ id: issued.id })
    expect(later.entries).toEqual(issued.entries)
    expect(later.money).toEqual(issued.money)
  })

  it('can be neither changed nor deleted', async () => {
    const issued = await issue()
    await expect(book.save(issued, { number: '416' })).rejects.toThrow('đã ban hành')
    await expect(book.handlers['decisions.delete']({ id: issued.id })).rejects.toThrow('đã ban hành')
  })

  it('is not given twice: a second decision says where each stands already', async () => {
    await issue()
    const second = await book.save(await book.propose(), { awards: ['LDTT'] })
    expect(second.entries).toEqual([])
    expect(second.absent).toMatchObject([
      {
        kind: 'issued',
        name: 'Trần Thị Bình',
        group: 'Đã có trong Quyết định số 415',
        reason: 'Đã có Lao động tiên tiến trong Quyết định số 415.',
      },
      { kind: 'issued', name: 'Nguyễn Văn An' },
    ])
  })

  it('takes in what a later session passes, without naming anybody twice', async () => {
    await book.hold((candidate) => candidate.personId === book.binh)
    await book.issueAs(await book.propose(), '415')
    await book.hold()
    const later = await book.propose()
    expect(lines(later)).toEqual([['LDTT', 'Trần Thị Bình', 'Khoa Cơ khí', 540_000]])
  })

  it('prints names and totals into the Word file', async () => {
    const issued = await issue()
    const saved = await book.handlers['decisions.exportWord']({ id: issued.id })
    const text = textOf(readDocx(await readFile(saved?.path ?? '')))
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
