import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '#shared/domain/decision'
import { readDocx, textOf } from '../../helpers/docx'
import { type DecisionBook, messages, openDecisionBook } from './decision-book'

let book: DecisionBook
let issued: Decision
beforeEach(async () => {
  book = await openDecisionBook()
  await book.hold()
  issued = await book.issueAs(await book.propose(), '415')
})
afterEach(() => book.engine.close())

const recordOf = (award: string, personId: number) =>
  book.engine.db
    .selectFrom('award_record')
    .selectAll()
    .where('award', '=', award as 'LDTT')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
const rename = (personId: number, name: string) =>
  book.engine.db.updateTable('person').set({ full_name: name }).where('id', '=', personId).execute()
const correct = () => book.propose({ kind: 'correction', aboutId: issued.id })
const revoke = () => book.propose({ kind: 'revocation', aboutId: issued.id })
const placeOf = (award: string, personId: number) =>
  issued.entries.findIndex((entry) => entry.award === award && entry.personId === personId)
const printed = async (id: number) => {
  const saved = await book.handlers['decisions.exportWord']({ id })
  return textOf(readDocx(await readFile(saved!.path)))
}

describe('a correction', () => {
  it('is drafted from what the roster and the submissions now say differently', async () => {
    expect((await correct()).changes).toEqual([])
    await rename(book.binh, 'Trần Thị Bính')
    const draft = await correct()
    expect(draft.proposedChanges).toEqual([
      {
        entryPlace: placeOf('LDTT', book.binh),
        field: 'name',
        before: 'Trần Thị Bình',
        after: 'Trần Thị Bính',
      },
    ])
    expect(draft.about).toMatchObject({ id: issued.id, number: '415' })
    expect(draft.subject).toBe('đính chính Quyết định số 415/QĐ-CĐN ngày 20 tháng 7 năm 2023')
    // A draft there is already is gone on with.
    expect((await correct()).id).toBe(draft.id)
    expect(messages(draft)).toEqual([
      'Chưa có số quyết định.',
      'Chưa có ngày ký.',
      'Chưa chọn chỗ nào để đính chính.',
      'Chưa ghi lý do đính chính.',
    ])
  })

  it('is signed by whoever signed the decision, where the college has named nobody', async () => {
    await book.engine.db.updateTable('organisation').set({ signer_name: '' }).execute()
    expect((await correct()).signerName).toBe(issued.signerName)
    expect(issued.signerName).not.toBe('')
  })

  it('is followed by the ledger with its trace, and leaves the old paper as it was', async () => {
    const before = await printed(issued.id)
    await rename(book.binh, 'Trần Thị Bính')
    const draft = await correct()
    const done = await book.issueAs(draft, '420', { changes: draft.proposedChanges, reason: 'Ghi sai dấu.' })
    expect(done).toMatchObject({ state: 'issued', entries: [] })

    expect(await recordOf('LDTT', book.binh)).toMatchObject({ recipient_name: 'Trần Thị Bính' })
    const [change] = await book.engine.db.selectFrom('award_record_change').selectAll().execute()
    expect(change?.reason).toBe('Đính chính theo Quyết định số 420/QĐ-CĐN ngày 20/07/2023: Ghi sai dấu.')

    const old = await book.get(issued.id)
    expect(old.entries).toEqual(issued.entries)
    expect(old.amendments).toMatchObject([{ id: done.id, kind: 'correction', number: '420' }])
    expect(await printed(issued.id)).toBe(before)
    const [listed] = await book.handlers['decisions.list']({ campaignId: book.campaign.id })
    expect(listed).toMatchObject({ number: '415', amendedBy: ['420'] })

    const paper = await printed(done.id)
    expect(paper).toContain('Đính chính Danh sách kèm theo Quyết định số 415/QĐ-CĐN ngày 20 tháng 7 năm 2023')
    expect(paper).toContain(
      'Số thứ tự 01, mục danh hiệu “Lao động tiên tiến”, Bà Trần Thị Bình, Giảng viên, Khoa Cơ khí: họ và tên “Trần Thị Bình” sửa thành “Trần Thị Bính”',
    )
    expect(paper).toContain('Lý do đính chính: Ghi sai dấu.')
  })

  it('corrects what an earlier one has made of a line, and reads as it was made', async () => {
    const change = { entryPlace: placeOf('LDTT', book.binh), field: 'position' as const, before: '' }
    const first = await book.issueAs(await correct(), '420', {
      changes: [{ ...change, after: 'Phó Trưởng khoa' }],
      reason: 'Sai chức vụ',
    })
    const draft = await correct()
    const second = await book.issueAs(draft, '421', {
      signedOn: '2023-07-25',
      changes: [{ ...change, after: 'Quyền Trưởng khoa' }],
      reason: 'Sai lần nữa',
    })
    expect(second.changes[0]).toMatchObject({ before: 'Phó Trưởng khoa', after: 'Quyền Trưởng khoa' })
    expect((await book.get(first.id)).changes[0]).toMatchObject({ before: 'Giảng viên' })
    expect((await book.get(first.id)).about?.entries[change.entryPlace]?.position).toBe('Giảng viên')
    expect((await recordOf('LDTT', book.binh)).position).toBe('Quyền Trưởng khoa')
    expect((await book.get(issued.id)).amendments.map(({ number }) => number)).toEqual(['420', '421'])
  })

  it('refuses what changes nothing', async () => {
    const place = placeOf('LDTT', book.binh)
    const draft = await book.save(await correct(), {
      reason: 'Sai',
      changes: [{ entryPlace: place, field: 'name', before: '', after: 'Trần Thị Bình' }],
    })
    expect(messages(draft)).toContain('Trần Thị Bình: nội dung sửa giống bản cũ.')
  })

  it('is only of a decision that has been issued', async () => {
    const draft = await book.save(await book.propose(), { awards: ['LDTT'] })
    await expect(book.propose({ kind: 'correction', aboutId: draft.id })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('a revocation', () => {
  it('takes lines out, with what is to be paid back, and the ledger says by which decision', async () => {
    const place = placeOf('CSTDCS', book.an)
    const draft = await book.save(await revoke(), {
      reason: 'Kê khai thành tích không đúng',
      changes: [{ entryPlace: place, field: 'revoked', before: '', after: '' }],
    })
    expect(draft.money.total).toBe(1_800_000)
    const done = await book.issueAs(draft, '421', { signedOn: '2023-08-01' })
    expect(await recordOf('CSTDCS', book.an)).toMatchObject({
      revoked_on: '2023-08-01',
      revoked_by: 'Quyết định số 421/QĐ-CĐN ngày 01/08/2023',
    })
    expect((await book.get(issued.id)).entries).toEqual(issued.entries)

    const paper = await printed(done.id)
    expect(paper).toContain(
      'Thu hồi kết quả khen thưởng tại Quyết định số 415/QĐ-CĐN ngày 20 tháng 7 năm 2023 đối với 01 (một) cá nhân, cụ thể:',
    )
    expect(paper).toContain(
      'tổng số tiền thu hồi là 1.800.000 đồng (Bằng chữ: Một triệu tám trăm nghìn đồng)',
    )

    // Neither revoked twice nor corrected any more; the lower title is owed its money now.
    const again = await book.save(await revoke(), {
      changes: [{ entryPlace: place, field: 'revoked', before: '', after: '' }],
    })
    expect(messages(again)).toContain('Nguyễn Văn An đã bị thu hồi ở quyết định trước.')
    const bonus = await book.save(await book.propose({ kind: 'bonus' }), { signedOn: '2023-08-02' })
    expect(bonus.entries.map(({ award, name, amount }) => [award, name, amount])).toEqual([
      ['LDTT', 'Nguyễn Văn An', 540_000],
    ])
  })

  it('asks back what a decision on the money has paid', async () => {
    const { engine } = book
    await engine.close()
    book = await openDecisionBook()
    await book.hold()
    issued = await book.issueAs(await book.propose(), '415', { carriesMoney: false })
    const bonus = await book.issueAs(await book.propose({ kind: 'bonus' }), '416')
    const place = placeOf('GK_CN', book.an)
    const draft = await book.save(await revoke(), {
      reason: 'Có vi phạm',
      changes: [{ entryPlace: place, field: 'revoked', before: '', after: '' }],
    })
    expect(draft.money.total).toBe(540_000)
    await book.issueAs(draft, '417')
    expect(await recordOf('GK_CN', book.an)).toMatchObject({ amount: 540_000, revoked_on: '2023-07-20' })

    const ofBonus = await book.propose({ kind: 'revocation', aboutId: bonus.id })
    const line = bonus.entries.findIndex((entry) => entry.award === 'LDTT')
    await book.issueAs(ofBonus, '418', {
      reason: 'Chi nhầm',
      changes: [{ entryPlace: line, field: 'revoked', before: '', after: '' }],
    })
    expect(await recordOf('LDTT', book.binh)).toMatchObject({ amount: 0, revoked_on: null })
  })
})
