import { afterEach, describe, expect, it } from 'vitest'
import type { DecisionEntry } from '#shared/domain/decision'
import { amendedLines } from '../../src/renderer/features/decisions/amendment-words'
import { readAmount } from '../../src/renderer/features/decisions/amount-words'
import {
  listParts,
  recipientsInWords,
  splitEntries,
} from '../../src/renderer/features/decisions/entry-groups'
import { lackPlace } from '../../src/renderer/features/decisions/lack-targets'
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
  deed: '',
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

describe('the money of partly paid and free amounts', () => {
  const money = { total: 0, baseSalary: 1_800_000, baseSalaryDecree: '', bonusSource: '', assumedDay: false }

  it('tells what is left of a higher title apart', () => {
    const entries = [
      person(1, { award: 'CSTDCS', amount: 1_800_000, coefficientTenths: 10 }),
      person(2, { award: 'CSTDCS', amount: 1_260_000, amountNote: 'Đã thưởng', coefficientTenths: 10 }),
    ]
    expect(moneyLines({ awards: ['CSTDCS'], entries, money })[0]?.all).toBe(
      '1 cá nhân × 1.800.000 = 1.800.000; 1 cá nhân nhận phần còn lại: 1.260.000',
    )
  })

  it('adds prizes of students up without a coefficient', () => {
    const entries = [1, 2].map((id) =>
      person(id, { award: 'GK_HS', amount: id * 100_000, coefficientTenths: 0 }),
    )
    expect(moneyLines({ awards: ['GK_HS'], entries, money })).toEqual([
      { award: 'GK_HS', each: 'mức Trường quy định', all: '2 cá nhân: 300.000 đồng', unpaid: null },
    ])
  })

  it.each([
    ['500000', 500_000],
    ['500.000', 500_000],
    [' 1 200 000 đồng', 1_200_000],
    ['0', 0],
    ['', null],
    ['năm trăm', undefined],
    ['50.00', undefined],
    ['-5', undefined],
    ['9999999999', undefined],
  ])('reads “%s” as a sum', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount)
  })
})

describe('what later decisions did to a line', () => {
  it('stands beside it, in the order of issue', () => {
    const entries = [person(1), person(2)]
    const change = { entryPlace: 1, field: 'position' as const, before: 'Giảng viên', after: 'Trưởng khoa' }
    const lines = amendedLines(
      entries,
      [
        { id: 5, kind: 'correction', number: '420', signedOn: null, changes: [change] },
        {
          ...{ id: 6, kind: 'revocation', number: '421', signedOn: null },
          changes: [{ entryPlace: 1, field: 'revoked', before: '540000', after: '' }],
        },
      ],
      'CĐN',
    )
    expect([...lines]).toEqual([
      [
        'LDTT/2/',
        'Đã đính chính bởi Quyết định số 420/QĐ-CĐN: Chức vụ “Giảng viên” thành “Trưởng khoa”. Đã thu hồi bởi Quyết định số 421/QĐ-CĐN',
      ],
    ])
  })
})

describe('what a decision lacks', () => {
  let opened: TestApp | undefined
  afterEach(() => opened?.close())

  it('leads to a place for everything that main misses', async () => {
    opened = await openTestApp()
    const { ask } = opened
    await opened.begin({ withSample: true })
    const campaign = (await ask('campaigns.list', null)).find(({ kind }) => kind === 'wave')
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
    const lacks = [...proposed.lacks, ...(await ask('decisions.save', blank)).lacks]
    expect(new Set(lacks.map(({ message }) => message)).size).toBeGreaterThan(6)
    for (const lack of lacks) expect([lack, lackPlace(lack, proposed.id)]).not.toEqual([lack, null])
    expect(lackPlace(lacks.find(({ message }) => message === 'Chưa có ngày ký.')!, proposed.id)).toEqual({
      field: 'signedOn',
      side: 'fields',
    })
    const paths = lacks.flatMap((lack) => {
      const place = lackPlace(lack, proposed.id)
      return place && 'path' in place ? [place.path] : []
    })
    expect(paths).toContain('/hoi-dong')
    expect(paths).toContain(`/ho-so/${units[1]!.id}`)
  })

  it('finds amounts and changes in the list', () => {
    const at = (field: string) => ({
      message: '',
      at: { screen: 'decision', decisionId: 1, field } as const,
    })
    expect(lackPlace(at('amount:GK_HS/5/'), 1)).toEqual({ field: 'amount:GK_HS/5/', side: 'list' })
    expect(lackPlace(at('changes.3'), 1)).toEqual({ field: 'changes.3', side: 'list' })
    expect(lackPlace(at('number'), 2)).toEqual({ path: '/quyet-dinh/1?o=number' })
  })
})
