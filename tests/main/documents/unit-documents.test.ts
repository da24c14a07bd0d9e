/** Documents of units and letters, from the sample campaign: which there are, what they say, what they lack. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getOrganisation } from '#main/database/organisation-queries'
import type { NominationListView } from '#main/documents/nomination-list'
import type { StandingLetterView } from '#main/documents/standing-letter'
import { loadSample } from '#main/sample/sample-service'
import { type CampaignBook, openCampaignBook } from '#main/services/documents/book'
import { handInReceiptSource } from '#main/services/documents/hand-in-receipt'
import { nominationListSource } from '#main/services/documents/nomination-list'
import { reminderSource } from '#main/services/documents/reminder'
import { reviewSheetSource } from '#main/services/documents/review-sheet'
import type { DocumentSource } from '#main/services/documents/source'
import { standingLetterSource } from '#main/services/documents/standing-letter'
import { submitterOrganisation, type unitSign } from '#main/services/documents/submitter-header'
import { headOfUnit } from '#main/services/documents/unit-heads'
import { unitMinutesSource } from '#main/services/documents/unit-minutes'
import { AppError } from '#shared/result'
import { readDocx, tableTexts, textOf } from '../../helpers/docx'
import { openTestEngine, type TestEngine } from '../../helpers/engine'
import { addCampaign, addOrganisation, addPerson, addUnit } from '../../helpers/records'

const today = '2023-07-08'

let engine: TestEngine
let book: CampaignBook
let campaignId: number

beforeAll(async () => {
  engine = await openTestEngine({ today })
  await addOrganisation(engine.ctx)
  await engine.db.transaction().execute((trx) => loadSample(trx))
  campaignId = (await engine.db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()).id
  book = await openCampaignBook(engine.db, campaignId, today)
})
afterAll(() => engine.close())

const abouts = async (source: DocumentSource) => (await source.list(book)).map(({ about }) => about)
const keyOf = async (source: DocumentSource, about: string) =>
  (await source.list(book)).find((item) => item.about === about)!.key
const load = async (source: DocumentSource, about: string) => source.load(book, await keyOf(source, about))
const read = async (source: DocumentSource, about: string) => {
  const { builder, view } = await load(source, about)
  return readDocx(await engine.ctx.typeset(builder, view))
}
const messages = async (source: DocumentSource, about: string) =>
  (await load(source, about)).lacks.map(({ message }) => message)

describe('which there are', () => {
  it('reminds the units that have handed in nothing, or not everything', async () => {
    expect(await abouts(reminderSource)).toEqual([
      'Phòng Tài chính - Kế toán',
      'Khoa Cơ khí',
      'Trung tâm Đào tạo thường xuyên và Giới thiệu việc làm',
      'Công đoàn cơ sở Trường Cao đẳng nghề An Giang',
    ])
  })

  it('has a receipt, minutes, list and review sheet for each of those that have', async () => {
    const received = await abouts(handInReceiptSource)
    expect(received).toHaveLength(11)
    expect(received).not.toContain('Khoa Cơ khí')
    expect(await abouts(unitMinutesSource)).toEqual(received)
    expect(await abouts(reviewSheetSource)).toEqual(received)
    expect(await abouts(nominationListSource)).toEqual(['Tổng hợp toàn trường', ...received])
  })

  it('says what stands against making one that there is none of', async () => {
    const key = await keyOf(reminderSource, 'Khoa Cơ khí')
    for (const source of [handInReceiptSource, unitMinutesSource, reviewSheetSource, nominationListSource])
      await expect(source.load(book, key)).rejects.toThrowError(/^Khoa Cơ khí chưa /)
    await expect(reminderSource.load(book, '999')).rejects.toMatchObject({ code: 'not-found' })
    await expect(reminderSource.load(book, '999')).rejects.toBeInstanceOf(AppError)
  })

  it('has nothing at all in an empty campaign but the plan', async () => {
    const empty = await openTestEngine({ today })
    try {
      await addOrganisation(empty.ctx)
      const { id } = await addCampaign(empty.ctx)
      const none = await openCampaignBook(empty.db, id, today)
      for (const source of [
        handInReceiptSource,
        unitMinutesSource,
        nominationListSource,
        standingLetterSource,
      ])
        expect(await source.list(none)).toEqual([])
    } finally {
      await empty.close()
    }
  })
})

describe('what they say', () => {
  it('names in the receipt what came, when and from whom, and what is missing', async () => {
    const docx = await read(handInReceiptSource, 'Phòng Tài chính - Kế toán')
    expect(textOf(docx)).toContain('Thời gian nhận: 16 giờ 50 phút, ngày 07/7/2023')
    expect(textOf(docx)).toContain('Hồ sơ còn thiếu: báo cáo tổng kết của đơn vị.')
    expect(tableTexts(docx.tables[1]!).map((row) => row.slice(1, 4))).toEqual([
      ['Tên giấy tờ', 'Đã nộp', 'Còn thiếu'],
      ['Báo cáo tổng kết của đơn vị', '', 'x'],
      ['Biên bản họp bình xét', 'x', ''],
      ['Danh sách đề nghị', 'x', ''],
    ])
    expect(textOf(await read(handInReceiptSource, 'Phòng Đào tạo'))).toContain('Hồ sơ đã đủ giấy tờ')
  })

  it('asks in the reminder for what is missing, by the deadline or once that has passed', async () => {
    const late = textOf(await read(reminderSource, 'Khoa Cơ khí')).replaceAll('\u00a0', ' ')
    expect(late).toContain('Kính gửi: Khoa Cơ khí')
    expect(late).toContain('chưa nhận được hồ sơ của Khoa Cơ khí, gồm: báo cáo tổng kết của đơn vị')
    expect(late).toContain('trong thời hạn 02 ngày làm việc')
    expect(late).toContain('trước ngày 15/7/2023')
    const early = await openCampaignBook(engine.db, campaignId, '2023-07-07')
    const { builder, view } = await reminderSource.load(early, await keyOf(reminderSource, 'Khoa Cơ khí'))
    const inTime = textOf(readDocx(await engine.ctx.typeset(builder, view)))
    expect(inTime).toContain('chậm nhất ngày 07/7/2023 để tổng hợp')
  })

  it('takes number and day from where they were given', async () => {
    const key = await keyOf(reminderSource, 'Khoa Cơ khí')
    const row = {
      campaign_id: campaignId,
      kind: 'reminder' as const,
      key,
      number: '96',
      signed_on: '2023-07-10',
    }
    await engine.db.insertInto('document_issue').values(row).execute()
    const numbered = await openCampaignBook(engine.db, campaignId, today)
    const { builder, view, lacks } = await reminderSource.load(numbered, key)
    const text = textOf(readDocx(await engine.ctx.typeset(builder, view)))
    expect(text).toContain('Số: 96/CĐN-TCHC')
    expect(text).toContain('Đến ngày 10/7/2023, Phòng Tổ chức - Hành chính chưa nhận được')
    expect(lacks.map(({ message }) => message)).toEqual([
      'Kế hoạch phát động chưa có số.',
      'Kế hoạch phát động chưa có ngày ký.',
    ])
    await engine.db.deleteFrom('document_issue').execute()
  })

  it('carries the header and the offices of its kind', async () => {
    const texts = async (about: string, style: string) =>
      (await read(unitMinutesSource, about)).paragraphs
        .filter((one) => one.style === style)
        .map(({ text }) => text.replaceAll('\u00a0', ' ').replaceAll('\n', ' '))
    expect(await texts('Khoa Điện - Điện tử', 'CoQuanChuQuan')).toEqual(['TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG'])
    expect(await texts('Khoa Điện - Điện tử', 'TenCoQuan')).toEqual(['KHOA ĐIỆN - ĐIỆN TỬ'])
    expect(await texts('Khoa Điện - Điện tử', 'SoKyHieu')).toEqual(['Số: 04/BB-KĐĐT'])
    const youth = 'Đoàn Thanh niên Trường Cao đẳng nghề An Giang'
    expect(await texts(youth, 'QuocHieu')).toEqual(['ĐOÀN TNCS HỒ CHÍ MINH'])
    expect(await texts(youth, 'CoQuanChuQuan')).toEqual(['***'])
    const signers = (await read(nominationListSource, youth)).paragraphs.filter(
      ({ style }) => style === 'ChucVuKy',
    )
    expect(signers.map(({ text }) => text)).toEqual(['NGƯỜI LẬP DANH SÁCH', 'TM. BAN CHẤP HÀNH', 'BÍ THƯ'])
  })

  it('rebuilds the minutes: who was there, what was found of whom', async () => {
    const docx = await read(unitMinutesSource, 'Khoa Điện - Điện tử')
    const text = textOf(docx)
    expect(text).toContain('Thời gian bắt đầu: 14 giờ 00 phút, ngày 05 tháng 7 năm 2023.')
    expect(text).toContain(
      'Tổng số: 25 người; có mặt: 23 người; vắng mặt: 02 người, gồm: Trần Quốc Bảo (Đưa sinh viên đi thực tập tại Cần Thơ); Phạm Thị Tố Quyên (Nghỉ thai sản).',
    )
    expect(text).toContain('Chủ tọa: Huỳnh Duy Khánh, Trưởng khoa.')
    expect(text).toContain('Danh hiệu “Chiến sĩ thi đua cơ sở”: 03 (ba) cá nhân;')
    expect(text).toContain('Danh hiệu “Lao động tiên tiến”: 19 (mười chín) cá nhân;')
    expect(text).toContain('Ông Trương Hoàng Thông, Giảng viên (Mới tuyển dụng 04 tháng)')
    const [, rows] = docx.tables.map(tableTexts)
    expect(rows).toHaveLength(23)
    expect(rows![2]!.slice(1)).toEqual([
      'Ông Nguyễn Kim Long',
      'Phó Trưởng khoa',
      'Hoàn thành xuất sắc',
      '“Chiến sĩ thi đua cơ sở”',
      '23/23',
      '100,0',
    ])
  })

  it('lists initiatives and the years before beside who is proposed', async () => {
    const docx = await read(nominationListSource, 'Khoa Điện - Điện tử')
    const row = tableTexts(docx.tables[2]!).find(([, , name]) => name === 'Nguyễn Kim Long')!
    expect(row[7]).toContain('“Bàn thực hành khí nén lắp nhanh” (QĐ số 1024/QĐ-UBND ngày 28/6/2023)')
    expect(row[9]).toContain('2021-2022: CSTĐCS (398/QĐ-CĐN, 14/7/2022)')
    const ordinary = tableTexts(docx.tables[2]!).find(([, , name]) => name === 'Phạm Văn Thuận')!
    expect([ordinary[7], ordinary[9]]).toEqual(['', 'LĐTT: 3 năm học liền, 2019-2022'])
    expect(tableTexts(docx.tables[1]!)[1]!.slice(1, 6)).toEqual([
      'Khoa Điện - Điện tử',
      '25',
      '88,0',
      '3',
      '1',
    ])
  })

  it('counts alike in the school’s list, the letter and the table of the school', async () => {
    const list = await load(nominationListSource, 'Tổng hợp toàn trường')
    const letter = await standingLetterSource.load(book, '')
    const { groups, recipients } = list.view as NominationListView
    const said = letter.view as StandingLetterView
    expect(recipients).toEqual(said.recipients)
    const summary = await book.summary()
    const countOf = (name: string) => said.counts.find((one) => one.name === name)?.count ?? 0
    expect(countOf('Lao động tiên tiến') + countOf('Chiến sĩ thi đua cơ sở')).toBe(
      summary.total.advancedWorkers.count,
    )
    expect(countOf('Chiến sĩ thi đua cơ sở')).toBe(summary.total.emulators.count)
    // Members of the youth union's committee stand on their own unit's list too.
    expect(groups.reduce((sum, { people }) => sum + people.length, 0)).toBeGreaterThan(recipients.people)
    const text = textOf(readDocx(await engine.ctx.typeset(list.builder, list.view)))
    expect(text).toContain('dòng là người đã có tên trong danh sách của đơn vị khác./.')
  })

  it('puts the standing unit’s head under its letter, to principal and council', async () => {
    const { builder, view } = await standingLetterSource.load(book, '')
    const docx = readDocx(await engine.ctx.typeset(builder, view))
    const texts = (style: string) =>
      docx.paragraphs.filter((one) => one.style === style).map(({ text }) => text)
    expect(texts('ChucVuKy')).toEqual(['TRƯỞNG PHÒNG'])
    expect(texts('HoTenKy')).toEqual(['Hà Minh Khôi'])
    expect(texts('KinhGuiDong')).toEqual([
      'Kính gửi:',
      '- Hiệu trưởng Trường Cao đẳng nghề An Giang;',
      '- Hội đồng Thi đua - Khen thưởng Trường Cao đẳng nghề An Giang.',
    ])
    expect(textOf(docx)).toContain('Chưa nộp hồ sơ: Khoa Cơ khí; Trung tâm')
  })

  it('is the same view again: a day that passes makes no paper out of date', async () => {
    const later = await openCampaignBook(engine.db, campaignId, '2023-07-09')
    for (const source of [reminderSource, nominationListSource, unitMinutesSource, reviewSheetSource])
      for (const { key } of await source.list(book))
        expect((await source.load(later, key)).view).toEqual((await source.load(book, key)).view)
  })
})

describe('what they lack', () => {
  it('is named with the place to enter it', async () => {
    const key = await keyOf(reminderSource, 'Khoa Cơ khí')
    const { lacks } = await reminderSource.load(book, key)
    expect(lacks).toContainEqual({
      message: 'Công văn đôn đốc chưa có số.',
      at: { screen: 'document', kind: 'reminder', key },
    })
    expect(lacks).toContainEqual({
      message: 'Kế hoạch phát động chưa có số.',
      at: { screen: 'campaign', campaignId, field: 'planNumber' },
    })
    expect(await messages(handInReceiptSource, 'Phòng Đào tạo')).toEqual([])
  })

  it('names a person without birth date, and leads to that person', async () => {
    const person = await engine.db
      .selectFrom('person')
      .select(['id', 'birth_date'])
      .where('full_name', '=', 'Nguyễn Kim Long')
      .executeTakeFirstOrThrow()
    const set = (birth_date: string | null) =>
      engine.db.updateTable('person').set({ birth_date }).where('id', '=', person.id).execute()
    await set(null)
    const fresh = await openCampaignBook(engine.db, campaignId, today)
    const { lacks } = await reviewSheetSource.load(
      fresh,
      await keyOf(reviewSheetSource, 'Khoa Điện - Điện tử'),
    )
    expect(lacks).toEqual([
      { message: 'Ông Nguyễn Kim Long chưa có ngày sinh.', at: { screen: 'person', personId: person.id } },
    ])
    await set(person.birth_date)
  })
})

describe('whose header', () => {
  const organisation = () => getOrganisation(engine.db)
  const head = async (kind: Parameters<typeof unitSign>[0]['kind'], name: string, shortName = 'viết tắt') =>
    submitterOrganisation(await organisation(), { kind, name, shortName })

  it('puts a unit under the college, with its own sign', async () => {
    expect(await head('faculty', 'Khoa Điện - Điện tử')).toEqual({
      kind: 'government',
      managingBody: 'Trường Cao đẳng nghề An Giang',
      name: 'Khoa Điện - Điện tử',
      sign: 'KĐĐT',
      place: 'An Giang',
      numberStyle: (await organisation()).numberStyle,
    })
    expect((await head('office', 'Phòng Tổ chức - Hành chính', 'TCHC')).sign).toBe('TCHC')
  })

  it('gives union and youth union headers of their own, their parts the body above them', async () => {
    expect(await head('union', 'Công đoàn cơ sở')).toMatchObject({
      kind: 'union',
      managingBody: '',
      name: 'Công đoàn cơ sở Trường Cao đẳng nghề An Giang',
      sign: 'CĐCS',
    })
    expect(await head('union', 'Tổ Công đoàn Khoa Cơ khí')).toMatchObject({
      managingBody: 'Công đoàn cơ sở Trường Cao đẳng nghề An Giang',
      name: 'Tổ Công đoàn Khoa Cơ khí',
    })
    expect(await head('youth-union', 'Chi đoàn Giáo viên')).toMatchObject({
      kind: 'youth-union',
      managingBody: 'Đoàn Thanh niên Trường Cao đẳng nghề An Giang',
      sign: 'ĐTN',
    })
  })
})

describe('who signs for a unit', () => {
  it('is its head, else a deputy for the head, else the office alone', async () => {
    const own = await openTestEngine({ today })
    try {
      await addOrganisation(own.ctx)
      const headed = await addUnit(own.ctx, 'Phòng Kế toán', { kind: 'office' })
      const deputised = await addUnit(own.ctx, 'Khoa Cơ khí')
      const leaderless = await addUnit(own.ctx, 'Trung tâm Ngoại ngữ', { kind: 'centre' })
      await addPerson(own.ctx, 'Lê Thị Như Ý', [
        { unitId: headed.id, position: 'Trưởng phòng, Kế toán trưởng' },
      ])
      await addPerson(own.ctx, 'Cao Hải Đăng', [{ unitId: deputised.id, position: 'Phó Trưởng khoa' }])
      await addPerson(own.ctx, 'Trần Văn A', [{ unitId: leaderless.id }])
      const { id } = await addCampaign(own.ctx)
      const units = await openCampaignBook(own.db, id, today)
      expect(await headOfUnit(units, headed)).toEqual({
        office: 'Trưởng phòng',
        signsFor: null,
        name: 'Lê Thị Như Ý',
      })
      expect(await headOfUnit(units, deputised)).toEqual({
        office: 'Phó Trưởng khoa',
        signsFor: { prefix: 'KT.', office: 'Trưởng khoa' },
        name: 'Cao Hải Đăng',
      })
      expect(await headOfUnit(units, leaderless)).toEqual({ office: 'Giám đốc', signsFor: null, name: '' })
    } finally {
      await own.close()
    }
  })
})
