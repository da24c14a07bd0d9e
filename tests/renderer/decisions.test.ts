import { afterEach, describe, expect, it } from 'vitest'
import type { DecisionEntry } from '#shared/domain/decision'
import {
  listParts,
  recipientsInWords,
  splitEntries,
} from '../../src/renderer/features/decisions/entry-groups'
import { lackTarget } from '../../src/renderer/features/decisions/lack-targets'
import { missingDecree } from '../../src/renderer/features/decisions/missing-decree'
import { moneyLines } from '../../src/renderer/features/decisions/money-lines'
import { openTestApp, type TestApp } from '../helpers/app'

const person = (personId: number, over: Partial<DecisionEntry> = {}): DecisionEntry => ({
  award: 'LDTT',
  personId,
  unitId: null,
  honorific: 'Bà',
  name: `Người ${personId}`,
  position: 'Giảng viên',
  unitName: 'Khoa Cơ khí',
  unitSortOrder: 1,
  amount: 540_000,
  amountNote: '',
  coefficientTenths: 3,
  ...over,
})
const collective = (unitId: number, over: Partial<DecisionEntry> = {}): DecisionEntry =>
  person(0, {
    award: 'TTLDTT',
    personId: null,
    unitId,
    honorific: null,
    name: `Khoa ${unitId}`,
    unitName: `Khoa ${unitId}`,
    amount: 1_440_000,
    coefficientTenths: 8,
    ...over,
  })

describe('the list of a decision', () => {
  it('puts collectives first and gathers a unit where its first line stands', () => {
    const parts = listParts(
      ['TTLDTT', 'LDTT'],
      [person(1), person(2, { unitName: 'Phòng Đào tạo' }), person(3), collective(9)],
    )
    expect(parts.map((part) => part.object)).toEqual(['collective', 'person'])
    expect(parts[1]?.groups[0]).toMatchObject({ count: 3, sum: 1_620_000 })
    expect(parts[1]?.groups[0]?.units.map((unit) => unit.entries.map((entry) => entry.personId))).toEqual([
      [1, 3],
      [2],
    ])
  })

  it('counts people once however many awards they get', () => {
    const entries = [person(1), person(1, { award: 'GK_CN' }), collective(9)]
    expect(recipientsInWords(entries)).toBe('1 tập thể, 1 cá nhân')
    expect(recipientsInWords([])).toBe('chưa có ai')
  })

  it('moves a line the moment it is left out or put back', () => {
    const decision = { entries: [person(1), person(2)], excluded: [{ ...person(3), reason: 'cũ' }] }
    const moved = splitEntries(decision, [{ award: 'LDTT', personId: 1, unitId: null, reason: 'mới' }])
    expect(moved.entries.map((entry) => entry.personId)).toEqual([2, 3])
    expect(moved.excluded.map((entry) => [entry.personId, entry.reason])).toEqual([[1, 'mới']])
  })
})

describe('the arithmetic of the money', () => {
  const money = {
    total: 0,
    baseSalary: 1_490_000,
    baseSalaryDecree: '',
    bonusSource: '',
    assumedDay: false,
  }

  it('shows the product, the rounding and the sum', () => {
    const entries = [person(1, { amount: 450_000 }), person(2, { amount: 450_000 })]
    expect(moneyLines({ awards: ['LDTT'], entries, money })).toEqual([
      {
        award: 'LDTT',
        each: '0,3 × 1.490.000 = 447.000, làm tròn lên chục nghìn: 450.000',
        all: '2 cá nhân × 450.000 = 900.000',
        unpaid: null,
      },
    ])
  })

  it('says nothing of rounding where there is none, and who is paid elsewhere', () => {
    const entries = [
      person(1, { award: 'CSTDCS', amount: 1_490_000, coefficientTenths: 10 }),
      person(2, { award: 'CSTDCS', amount: 0, amountNote: 'Đã thưởng', coefficientTenths: 10 }),
    ]
    expect(moneyLines({ awards: ['LDTT', 'CSTDCS'], entries, money })).toEqual([
      {
        award: 'CSTDCS',
        each: '1,0 × 1.490.000 = 1.490.000',
        all: '1 cá nhân × 1.490.000 = 1.490.000',
        unpaid: '1 cá nhân đã thưởng theo danh hiệu cao hơn, không cộng',
      },
    ])
  })
})

describe('the căn cứ against the signing day', () => {
  it.each([
    ['2023-07-15', 'Nghị định số 91/2017/NĐ-CP'],
    ['2024-07-15', 'Nghị định số 98/2023/NĐ-CP'],
    ['2025-07-15', 'Nghị định số 152/2025/NĐ-CP'],
    ['2026-11-15', 'Nghị định số 152/2025/NĐ-CP'],
  ])('misses the decree in force on %s', (day, decree) => {
    expect(missingDecree(day, ['Căn cứ Luật Thi đua, khen thưởng'])).toBe(decree)
    expect(missingDecree(day, [`Căn cứ ${decree} của Chính phủ`])).toBeNull()
  })
})

describe('what a decision lacks', () => {
  let opened: TestApp | undefined
  afterEach(() => opened?.close())

  it('leads to a place for every sentence of main', async () => {
    opened = await openTestApp()
    const { ask } = opened
    await opened.begin({ withSample: true })
    const [campaign] = await ask('campaigns.list', null)
    const campaignId = campaign!.id
    const proposed = await ask('decisions.propose', { campaignId })
    const blank = {
      ...proposed,
      legalBases: [],
      awards: ['CTDCP' as const],
      signedOn: '2018-01-05',
      signerName: '',
    }
    const units = await ask('units.list', null)
    await ask('submissions.type', {
      campaignId,
      unitId: units[1]!.id,
      values: { receivedOn: 'hôm kia', people: [] },
    })
    const lacks = new Set([...proposed.lacks, ...(await ask('decisions.save', blank)).lacks])

    // The same people again, in a second decision beside one already issued.
    const complete = {
      ...proposed,
      number: '245',
      signedOn: '2023-07-15',
      signerName: 'Nguyễn Văn Ký',
    }
    await ask('submissions.delete', { campaignId, unitId: units[1]!.id })
    await ask('decisions.save', complete)
    await ask('decisions.issue', { id: proposed.id })
    const again = await ask('decisions.save', { ...complete, id: null })
    for (const lack of again.lacks) lacks.add(lack)

    expect(lacks.size).toBeGreaterThan(7)
    for (const lack of lacks) expect([lack, lackTarget(lack)]).not.toEqual([lack, null])
    expect(lackTarget('Chưa có ngày ký.')).toEqual({ field: 'signedOn' })
    expect(lackTarget('Còn 2 hồ sơ đơn vị có chỗ sai chưa sửa; …')).toEqual({ screen: '/theo-doi' })
  })
})
