import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleHistory } from '#main/sample/history'
import { loadSample } from '#main/sample/sample-service'
import type { AwardCode } from '#shared/domain/award'
import type { LedgerRow, RecipientHistory } from '#shared/domain/ledger'
import { type LedgerEngine, openLedgerEngine } from './ledger-engine'

let engine: LedgerEngine
let rows: LedgerRow[]
const people = new Map<string, number>()
beforeAll(async () => {
  engine = await openLedgerEngine({ today: '2023-07-08' })
  await engine.db.transaction().execute((trx) => loadSample(trx))
  for (const { id, staff_code } of await engine.db
    .selectFrom('person')
    .select(['id', 'staff_code'])
    .execute())
    people.set(staff_code, id)
  rows = await engine.list()
})
afterAll(() => engine.close())

const historyOf = (code: string) => engine.history({ personId: people.get(code)! })
const yearsWith = ({ years }: RecipientHistory, award: AwardCode) =>
  years.filter((year) => year.records.some((record) => record.award === award)).map((year) => year.schoolYear)

describe('the sample’s ledger', () => {
  it('is the same each time, all of it sample, of the five years before the campaign', () => {
    expect(sampleHistory()).toEqual(sampleHistory())
    expect(rows.length).toBeGreaterThan(600)
    expect(rows.every((row) => row.isSample && row.source === 'import')).toBe(true)
    expect(new Set(rows.map((row) => row.schoolYear))).toEqual(new Set([2017, 2018, 2019, 2020, 2021, null]))
  })

  it('has rows of two, three and five years as CSTĐCS, and one with a gap', async () => {
    expect(yearsWith(await historyOf('VC016'), 'CSTDCS')).toEqual([2021, 2020])
    expect(yearsWith(await historyOf('VC032'), 'CSTDCS')).toEqual([2021, 2020, 2019])
    expect(yearsWith(await historyOf('VC003'), 'CSTDCS')).toEqual([2021, 2020, 2019, 2018, 2017])
    expect(yearsWith(await historyOf('VC089'), 'CSTDCS')).toEqual([2021, 2019, 2018])
  })

  it('has years of which nothing is known, and known years without a title', async () => {
    const unknown = (await historyOf('VC039')).years.find((year) => year.schoolYear === 2020)
    expect(unknown).toMatchObject({ evaluationClass: null, isComplete: false, records: [] })
    const plain = (await historyOf('VC092')).years.find((year) => year.schoolYear === 2021)
    expect(plain).toMatchObject({ evaluationClass: 'HTN', isComplete: true, records: [] })
    const away = (await historyOf('VC148')).years.find((year) => year.schoolYear === 2020)
    expect(away).toMatchObject({
      evaluationClass: null,
      isComplete: true,
      basis: expect.stringMatching(/thai sản/),
    })
  })

  it('has a lost decision and a revoked award, both told of, and no other doubt', async () => {
    expect((await historyOf('VC090')).doubts).toEqual([expect.stringMatching(/thiếu số, ngày quyết định/)])
    expect((await historyOf('VC104')).doubts).toEqual([
      expect.stringMatching(/đã bị thu hồi ngày 15\/03\/2022/),
    ])
    expect(rows.filter((row) => row.doubts.length > 0)).toHaveLength(3)
  })

  it('has collectives with two years in a row, a gap and an unknown year', async () => {
    const units = await engine.db.selectFrom('unit').select(['id', 'name']).execute()
    const of = (name: string) => engine.history({ unitId: units.find((unit) => unit.name === name)!.id })
    expect(yearsWith(await of('Khoa Điện - Điện tử'), 'TTLDXS')).toEqual([2021, 2020])
    expect(yearsWith(await of('Phòng Tổ chức - Hành chính'), 'TTLDXS')).toEqual([2021, 2019])
    expect(yearsWith(await of('Khoa Cơ khí'), 'TTLDTT')).toEqual([2021, 2019])
    const automotive = await of('Khoa Công nghệ ô tô')
    expect(automotive.years.map(({ schoolYear }) => schoolYear)).not.toContain(2019)
  })

  it('pays what the law of the day paid, and keeps to 15 % of LĐTT', () => {
    for (const year of [2019, 2020, 2021]) {
      const of = (award: AwardCode) =>
        rows.filter((row) => row.schoolYear === year && row.award === award).length
      expect(of('CSTDCS') * 100).toBeLessThanOrEqual((of('LDTT') + of('CSTDCS')) * 15)
      expect(of('CSTDCS')).toBeGreaterThan(5)
    }
    expect(rows.find((row) => row.award === 'LDTT' && row.schoolYear === 2021)?.amount).toBe(450_000)
  })

  it('gives the year of the campaign from what units handed in', async () => {
    const { years } = await historyOf('VC032')
    expect(years[0]).toMatchObject({ schoolYear: 2022, evaluationClass: 'HTXS', isOwn: true })
  })

  it('marks whose year was not an ordinary one', async () => {
    const lines = await engine.db
      .selectFrom('submission_person')
      .innerJoin('person', 'person.id', 'person_id')
      .select(['full_name', 'special_case'])
      .where('special_case', 'is not', null)
      .execute()
    expect(Object.fromEntries(lines.map((line) => [line.full_name, line.special_case]))).toEqual({
      'Đặng Mỹ Hạnh': 'maternity',
      'Phạm Thị Tố Quyên': 'maternity',
      'Trương Hoàng Thông': 'new-hire',
      'Lê Văn Lành': 'disciplined',
      'Đỗ Quốc Việt': 'sick-leave',
      'Lê Thu Ba': 'study-long',
      'Hồ Thị Ngọc Lan': 'unpaid-leave',
      'Trần Hồng Hạnh': 'new-hire',
    })
  })
})
