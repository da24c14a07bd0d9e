import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personHandlers } from '#main/services/person-service'
import { unitHandlers } from '#main/services/unit-service'
import { readDocx, tableTexts, textOf } from '../../helpers/docx'
import { addPerson, addUnit } from '../../helpers/records'
import { type LedgerEngine, openLedgerEngine } from './ledger-engine'

let engine: LedgerEngine
let faculty: number
let an: number
beforeEach(async () => {
  engine = await openLedgerEngine()
  faculty = (await addUnit(engine.ctx, 'Khoa Cơ khí')).id
  const office = (await addUnit(engine.ctx, 'Phòng Đào tạo')).id
  const stays = [
    { unitId: faculty, position: 'Trưởng khoa', from: '2020-09-01' },
    { unitId: office, position: 'Chuyên viên', from: '2010-09-01', to: '2020-08-31' },
  ]
  an = (await addPerson(engine.ctx, 'Nguyễn Văn An', stays, { birthDate: '1980-02-01' })).id
})
afterEach(() => engine.close())

const changes = () => engine.db.selectFrom('award_record_change').selectAll().execute()
const rows = () => engine.db.selectFrom('award_record').selectAll().execute()

describe('an award typed by hand', () => {
  it('keeps the name, and the position and unit of its time', async () => {
    const recent = await engine.save({ personId: an })
    expect(recent).toMatchObject({
      ...{ recipientName: 'Nguyễn Văn An', position: 'Trưởng khoa', unitName: 'Khoa Cơ khí' },
      ...{ source: 'manual', decisionId: null, isSample: false },
    })
    const old = await engine.save({
      ...{ personId: an, schoolYear: 2017, calendarYear: 2018, number: '5', decidedOn: '2018-07-12' },
    })
    expect(old).toMatchObject({ position: 'Chuyên viên', unitName: 'Phòng Đào tạo' })
    const typed = await engine.save({
      ...{
        personId: an,
        schoolYear: 2018,
        calendarYear: 2019,
        decidedOn: '2019-07-12',
        position: 'Tổ trưởng',
      },
    })
    expect(typed).toMatchObject({ position: 'Tổ trưởng', unitName: '' })

    const person = await personHandlers(engine.ctx)['people.get']({ id: an })
    await personHandlers(engine.ctx)['people.save']({ ...person, fullName: 'Nguyễn Văn Ân', memberships: [] })
    expect((await engine.list()).map((row) => row.recipientName)).toEqual([
      ...['Nguyễn Văn An', 'Nguyễn Văn An', 'Nguyễn Văn An'],
    ])
  })

  it('goes to a unit too', async () => {
    const record = await engine.save({
      ...{ unitId: faculty, award: 'TTLDTT', awardName: 'Tập thể lao động tiên tiến' },
    })
    expect(record).toMatchObject({ recipientName: 'Khoa Cơ khí', unitName: 'Khoa Cơ khí', personId: null })
  })

  it('is refused for the wrong kind of recipient, for nobody, and when the ledger has it', async () => {
    await expect(engine.save({ unitId: faculty })).rejects.toMatchObject({
      ...{ code: 'invalid', fields: { award: expect.stringMatching(/khen thưởng cá nhân/) } },
    })
    await expect(engine.save({ personId: 999 })).rejects.toMatchObject({ code: 'not-found' })
    await engine.save({ personId: an })
    await expect(engine.save({ personId: an, number: '398 / QĐ-CĐN' })).rejects.toMatchObject({
      ...{
        code: 'conflict',
        message: expect.stringMatching(/^Sổ đã có Lao động tiên tiến, năm học 2021-2022/),
      },
    })
    expect(await rows()).toHaveLength(1)
  })

  it('that the catalogue does not know keeps its name', async () => {
    const name = 'Kỷ niệm chương Vì sự nghiệp giáo dục nghề nghiệp'
    const record = await engine.save({ personId: an, award: null, awardName: name, level: 'ministry' })
    expect(record).toMatchObject({ award: null, awardName: name })
  })
})

describe('a correction', () => {
  it('keeps what was there, with the reason, and tells it in words', async () => {
    const record = await engine.save({ personId: an, amount: 447_000 })
    await engine.save({
      ...{ ...record, award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở' },
      ...{ decidedOn: '2022-07-15', amount: 1_490_000, reason: 'Ghi nhầm danh hiệu' },
    })
    await engine.save({
      ...{ ...record, award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở', decidedOn: '2022-07-15' },
      ...{ amount: 1_490_000, revokedOn: '2023-03-01', revokedBy: 'Quyết định số 77/QĐ-CĐN' },
      ...{ isSuddenOrThematic: true, level: 'province', schoolYear: 2020, reason: 'Thu hồi' },
    })
    const history = await engine.history({ personId: an })
    expect(history.changes.map(({ reason, differences }) => [reason, differences])).toEqual([
      [
        'Thu hồi',
        [
          { what: 'Năm học', before: '2021-2022', after: '2020-2021' },
          { what: 'Cấp khen thưởng', before: 'Cấp trường', after: 'Cấp tỉnh' },
          { what: 'Khen đột xuất, chuyên đề', before: 'Không', after: 'Có' },
          { what: 'Ngày thu hồi', before: '', after: '01/03/2023' },
          { what: 'Quyết định thu hồi', before: '', after: 'Quyết định số 77/QĐ-CĐN' },
        ],
      ],
      [
        'Ghi nhầm danh hiệu',
        [
          { what: 'Danh hiệu, hình thức', before: 'Lao động tiên tiến', after: 'Chiến sĩ thi đua cơ sở' },
          { what: 'Ngày quyết định', before: '14/07/2022', after: '15/07/2022' },
          { what: 'Số tiền', before: '447.000 đồng', after: '1.490.000 đồng' },
        ],
      ],
    ])
    const [, first] = (await changes()).toReversed()
    expect(JSON.parse(first!.before)).toMatchObject({ id: record.id, award: 'LDTT', amount: 447_000 })
    expect(JSON.parse(first!.after)).toMatchObject({ id: record.id, award: 'CSTDCS', amount: 1_490_000 })
  })

  it('that changes nothing leaves no trace', async () => {
    const record = await engine.save({ personId: an })
    expect(await engine.save({ ...record, reason: 'Xem lại' })).toEqual(record)
    expect(await changes()).toEqual([])
  })

  it('needs a reason, does not move a record to somebody else, and is refused for what is gone', async () => {
    const record = await engine.save({ personId: an })
    const binh = (await addPerson(engine.ctx, 'Trần Bình', [{ unitId: faculty }])).id
    await expect(engine.save({ ...record, personId: binh, reason: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(engine.save({ ...record, id: 999, reason: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await changes()).toEqual([])
  })
})

describe('removing', () => {
  it('takes a record out of the ledger and keeps it with the reason', async () => {
    const record = await engine.save({ personId: an })
    await engine.handlers['ledger.remove']({ id: record.id, reason: 'Nhập nhầm người' })
    expect(await engine.list()).toEqual([])
    expect(await rows()).toMatchObject([{ id: record.id, removed_at: expect.any(String) }])
    const history = await engine.history({ personId: an })
    expect(history.years).toEqual([])
    expect(history.changes).toMatchObject([
      {
        ...{ recordId: record.id, awardName: 'Lao động tiên tiến', reason: 'Nhập nhầm người' },
        differences: [{ what: 'Dòng khen thưởng', before: 'Có trong sổ', after: 'Đã bỏ khỏi sổ' }],
      },
    ])
    await expect(
      engine.handlers['ledger.remove']({ id: record.id, reason: 'lần nữa' }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(engine.save({ ...record, reason: 'sửa' })).rejects.toMatchObject({ code: 'not-found' })
    // The same may be typed again.
    await engine.save({ personId: an })
    expect(await engine.list()).toHaveLength(1)
  })
})

describe('the history of a person', () => {
  it('goes back year by year to the earliest known, with gaps', async () => {
    await engine.save({ personId: an })
    await engine.save({
      ...{
        personId: an,
        schoolYear: 2018,
        calendarYear: 2019,
        decidedOn: '2019-07-11',
        number: '402/QĐ-CĐN',
      },
    })
    await engine.saveYear({ personId: an, schoolYear: 2017, evaluationClass: 'HTXS', basis: 'QĐ 389' })
    const { recipient, years } = await engine.history({ personId: an })
    expect(recipient).toEqual({
      ...{ personId: an, unitId: null, name: 'Nguyễn Văn An', honorific: 'Ông' },
      ...{ position: 'Trưởng khoa', unitName: 'Khoa Cơ khí', birthDate: '1980-02-01' },
    })
    expect(
      years.map((year) => [year.schoolYear, year.evaluationClass, year.isComplete, year.records.length]),
    ).toEqual([
      [2022, null, false, 0],
      [2021, null, false, 1],
      [2020, null, false, 0],
      [2019, null, false, 0],
      [2018, null, false, 1],
      [2017, 'HTXS', true, 0],
    ])
  })

  it('puts an award without a school year where its decision falls, and loses none of the future', async () => {
    await engine.save({
      ...{ personId: an, award: 'GK_CN', awardName: 'Giấy khen', schoolYear: null, calendarYear: 2021 },
      ...{ decidedOn: '2021-10-08', number: '517' },
    })
    await engine.save({ personId: an, schoolYear: 2030, calendarYear: 2031, decidedOn: '2031-07-14' })
    const { years } = await engine.history({ personId: an })
    expect(years.map((year) => [year.schoolYear, year.records.length])).toEqual([
      [2030, 1],
      [2022, 0],
      [2021, 1],
    ])
  })

  it('is empty for somebody of whom nothing is known, and refused for nobody', async () => {
    expect(await engine.history({ personId: an })).toMatchObject({ years: [], changes: [], doubts: [] })
    await expect(engine.history({ personId: 999 })).rejects.toMatchObject({ code: 'not-found' })
    await expect(engine.history({ unitId: 999 })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('keeps and takes back what is known of a year', async () => {
    await engine.saveYear({ personId: an })
    await engine.saveYear({ personId: an, evaluationClass: 'HTN', isComplete: false, basis: 'QĐ 398' })
    expect(await engine.db.selectFrom('year_record').selectAll().execute()).toMatchObject([
      { evaluation_class: 'HTN', is_complete: 0, basis: 'QĐ 398', is_sample: 0 },
    ])
    await engine.saveYear({ personId: an, evaluationClass: null, isComplete: false })
    expect(await engine.db.selectFrom('year_record').selectAll().execute()).toEqual([])
    await expect(engine.saveYear({})).rejects.toMatchObject({ code: 'invalid' })
    await expect(engine.saveYear({ unitId: 999 })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('doubts', () => {
  const doubtsOf = async () => (await engine.list()).flatMap((row) => row.doubts)
  const soldier = { award: 'CSTDCS', awardName: 'Chiến sĩ thi đua cơ sở' } as const

  it('are none for an ordinary record, nor for a title that presupposes another', async () => {
    await engine.save({ personId: an, ...soldier })
    await engine.save({
      ...{ personId: an, award: 'CSTDT', awardName: 'Chiến sĩ thi đua cấp tỉnh', level: 'province' },
      ...{ number: '1932/QĐ-UBND', decidedOn: '2022-09-09' },
    })
    await engine.save({ personId: an, award: 'GK_CN', awardName: 'Giấy khen', number: '112/QĐ-CĐN' })
    expect(await doubtsOf()).toEqual([])
    expect((await engine.history({ personId: an })).doubts).toEqual([])
  })

  it('tell of two titles for one year, at both and once in the history', async () => {
    await engine.save({ personId: an })
    await engine.save({ personId: an, ...soldier })
    const sentence =
      'Có cả Lao động tiên tiến và Chiến sĩ thi đua cơ sở cho năm học 2021-2022; xem lại danh hiệu nào đúng.'
    expect(await doubtsOf()).toEqual([sentence, sentence])
    expect((await engine.history({ personId: an })).doubts).toEqual([sentence])
  })

  it('tell of one title given twice', async () => {
    await engine.save({ personId: an })
    await engine.save({ personId: an, number: '401/QĐ-CĐN', decidedOn: '2022-07-20' })
    expect((await engine.history({ personId: an })).doubts).toEqual([
      'Lao động tiên tiến, năm học 2021-2022: ghi 2 lần (số 398/QĐ-CĐN ngày 14/07/2022; số 401/QĐ-CĐN ngày 20/07/2022).',
    ])
  })

  it('do not count a revoked title against another, but tell of it', async () => {
    const record = await engine.save({ personId: an, ...soldier })
    await engine.save({ ...record, revokedOn: '2023-03-01', revokedBy: 'QĐ 77', reason: 'Thu hồi' })
    await engine.save({ personId: an })
    expect((await engine.history({ personId: an })).doubts).toEqual([
      'Chiến sĩ thi đua cơ sở, năm học 2021-2022: đã bị thu hồi ngày 01/03/2023 theo QĐ 77; không tính vào thành tích.',
    ])
  })

  it.each<[what: string, changes: Parameters<LedgerEngine['save']>[0], sentence: RegExp]>([
    ['a decision of the future', { decidedOn: '2023-07-21', calendarYear: 2023 }, /21\/07\/2023 ở tương lai/],
    [
      'a decision before the year',
      { decidedOn: '2021-07-14', calendarYear: 2021 },
      /trước khi năm học 2021-2022 bắt đầu/,
    ],
    [
      'a year that is not the decision’s',
      { calendarYear: 2019 },
      /Ghi năm 2019 nhưng quyết định ký ngày 14\/07\/2022/,
    ],
    ['a school year to come', { schoolYear: 2025, calendarYear: 2022 }, /Năm học 2025-2026 chưa bắt đầu/],
    ['a title without a school year', { schoolYear: null }, /chưa ghi năm học; tạm xếp vào 2021-2022/],
    ['a decision not found', { number: '', decidedOn: null }, /Thiếu số, ngày quyết định/],
    [
      'a revocation of the future',
      { revokedOn: '2029-01-01', revokedBy: 'QĐ 1' },
      /Ngày thu hồi 01\/01\/2029 ở tương lai/,
    ],
  ])('tell of %s', async (_, changes, sentence) => {
    await engine.save({ personId: an, ...changes })
    expect((await doubtsOf()).some((doubt) => sentence.test(doubt))).toBe(true)
    const lower = new RegExp(sentence.source, 'i')
    expect((await engine.history({ personId: an })).doubts.some((doubt) => lower.test(doubt))).toBe(true)
    expect(await engine.list()).toHaveLength(1)
  })

  it('do not mix people', async () => {
    const binh = (await addPerson(engine.ctx, 'Trần Bình', [{ unitId: faculty }])).id
    await engine.save({ personId: an })
    await engine.save({ personId: binh, ...soldier })
    expect(await doubtsOf()).toEqual([])
  })
})

it('keeps people and units that the ledger speaks of', async () => {
  const { id } = await engine.save({ personId: an })
  await engine.handlers['ledger.remove']({ id, reason: 'Nhầm' })
  await engine.saveYear({ unitId: faculty })
  await expect(personHandlers(engine.ctx)['people.delete']({ id: an })).rejects.toMatchObject({
    message: expect.stringMatching(/^Sổ khen thưởng có 1 dòng về người này/),
  })
  const person = await personHandlers(engine.ctx)['people.get']({ id: an })
  await personHandlers(engine.ctx)['people.save']({ ...person, memberships: [] })
  await expect(unitHandlers(engine.ctx)['units.delete']({ id: faculty })).rejects.toMatchObject({
    message: expect.stringMatching(/^Sổ khen thưởng có 1 dòng về đơn vị này/),
  })
})

describe('the confirmation', () => {
  it('is written with all that stands, earliest first, titles apart from forms', async () => {
    await engine.save({ personId: an })
    await engine.save({
      ...{
        personId: an,
        schoolYear: 2018,
        calendarYear: 2019,
        decidedOn: '2019-07-11',
        number: '402/QĐ-CĐN',
      },
    })
    await engine.save({ personId: an, award: null, awardName: 'Chiến sĩ thi đua cấp bộ', number: '9' })
    const name = 'Kỷ niệm chương'
    const { id } = await engine.save({ personId: an, award: 'GK_CN', awardName: 'Giấy khen', number: '1' })
    await engine.save({ personId: an, award: null, awardName: name, number: '2' })
    await engine.handlers['ledger.remove']({ id, reason: 'Nhầm' })

    const saved = await engine.handlers['ledger.exportConfirmation']({ personId: an, unitId: null })
    expect(saved?.fileName).toBe('Xác nhận quá trình khen thưởng Nguyễn Văn An.docx')
    const docx = readDocx(await readFile(saved!.path))
    const tables = docx.tables.map(tableTexts).filter((table) => table[0]?.[0] === 'Năm')
    expect(tables.map((table) => table.slice(1).map((row) => row.slice(0, 2)))).toEqual([
      [
        ['2018-2019', 'Lao động tiên tiến'],
        ['2021-2022', 'Lao động tiên tiến'],
        ['2021-2022', 'Chiến sĩ thi đua cấp bộ'],
      ],
      [['2021-2022', name]],
    ])
    expect(textOf(docx)).toContain('Chức vụ, đơn vị: Trưởng khoa, Khoa Cơ khí.')
  })

  it('is written for a unit, and even when there is nothing', async () => {
    const saved = await engine.handlers['ledger.exportConfirmation']({ personId: null, unitId: faculty })
    expect(textOf(readDocx(await readFile(saved!.path)))).toContain('Tập thể: Khoa Cơ khí.')
    engine.desktop.savePath = null
    expect(await engine.handlers['ledger.exportConfirmation']({ personId: an, unitId: null })).toBeNull()
  })
})
