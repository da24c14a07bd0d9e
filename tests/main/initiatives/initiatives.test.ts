import { afterEach, beforeEach, expect, it } from 'vitest'
import type { InitiativeInput } from '#shared/domain/initiative'
import { emptyPerson } from '#shared/domain/person'
import type { AppError } from '#shared/result'
import { openTestApp, type TestApp } from '../../helpers/app'

let app: TestApp
let an: number
let binh: number

beforeEach(async () => {
  app = await openTestApp()
  await app.begin()
  const add = async (fullName: string) =>
    (await app.ask('people.save', { ...emptyPerson, fullName, memberships: [] })).id
  an = await add('Lê Thị An')
  binh = await add('Trần Văn Bình')
})

afterEach(() => app.close())

const initiative = (changes: Partial<InitiativeInput> = {}): InitiativeInput => ({
  id: null,
  title: 'Mô hình thực hành hàn ảo',
  kind: 'initiative',
  schoolYear: 2022,
  reach: 'unit',
  number: '120/QĐ-CĐN',
  decidedOn: '12/06/2023',
  decidedBy: 'Hội đồng sáng kiến trường',
  note: '',
  authors: [
    { personId: an, sharePercent: '60' },
    { personId: binh, sharePercent: '40' },
  ],
  ...changes,
})
const save = (changes: Partial<InitiativeInput> = {}) => app.ask('initiatives.save', initiative(changes))
const use = (initiativeId: number, personId: number, schoolYear: number, reuseReason = '') =>
  app.ask('initiatives.use', { initiativeId, personId, award: 'CSTDCS', schoolYear, reuseReason })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: AppError) => error,
  )

it('keeps authors with their shares, the larger first', async () => {
  const saved = await save({
    authors: [
      { personId: binh, sharePercent: 30 },
      { personId: an, sharePercent: '70' },
    ],
  })
  expect(saved.authors.map(({ fullName, sharePercent }) => [fullName, sharePercent])).toEqual([
    ['Lê Thị An', 70],
    ['Trần Văn Bình', 30],
  ])
  expect(saved).toMatchObject({ decidedOn: '2023-06-12', uses: [] })
})

it('refuses shares over 100 %, an author twice, and none at all, each at its field', async () => {
  const over = await failure(
    save({
      authors: [
        { personId: an, sharePercent: '70' },
        { personId: binh, sharePercent: '40' },
      ],
    }),
  )
  expect(over?.fields?.authors).toBe('Cộng tỷ lệ đóng góp được 110 %, quá 100 %.')
  const twice = await failure(
    save({
      authors: [
        { personId: an, sharePercent: '50' },
        { personId: an, sharePercent: '50' },
      ],
    }),
  )
  expect(twice?.fields?.['authors.1.personId']).toBe('Tác giả này đã có ở dòng trên.')
  expect((await failure(save({ authors: [] })))?.fields?.authors).toBe('Nhập ít nhất một tác giả.')
  const empty = await failure(save({ authors: [{ personId: null, sharePercent: '' }] }))
  expect(Object.keys(empty?.fields ?? {})).toContain('authors.0.personId')
  expect(Object.keys(empty?.fields ?? {})).toContain('authors.0.sharePercent')
})

it('is used once by each author; a second time only with a reason, which is kept', async () => {
  const { id } = await save()
  await use(id, an, 2022)
  // Another author is another matter.
  await use(id, binh, 2022)
  const refused = await failure(use(id, an, 2023))
  expect(refused).toMatchObject({ code: 'conflict', fields: { reuseReason: 'Ghi lý do dùng lại.' } })
  expect(refused?.message).toBe(
    'Sáng kiến này đã dùng cho Chiến sĩ thi đua cơ sở năm học 2022-2023. Muốn dùng lại phải ghi lý do.',
  )
  const used = await use(id, an, 2023, 'Mở rộng ra toàn trường, hội đồng công nhận lại')
  expect(used.uses).toContainEqual({
    ...{ personId: an, fullName: 'Lê Thị An', award: 'CSTDCS', schoolYear: 2023 },
    reuseReason: 'Mở rộng ra toàn trường, hội đồng công nhận lại',
  })
  expect(used.uses).toHaveLength(3)
})

it('serves only its authors', async () => {
  const { id } = await save({ authors: [{ personId: an, sharePercent: 100 }] })
  expect((await failure(use(id, binh, 2022)))?.message).toBe('Người này không phải tác giả của sáng kiến.')
})

it('stays while it is used: neither it nor the author who used it can go before the use is taken back', async () => {
  const { id } = await save()
  await use(id, an, 2022)
  expect((await failure(app.ask('initiatives.delete', { id })))?.message).toContain(
    'Rút lại các lần dùng trước',
  )
  const without = await failure(save({ id, authors: [{ personId: binh, sharePercent: 40 }] }))
  expect(without?.fields?.authors).toBe(
    'Lê Thị An đã dùng sáng kiến này cho Chiến sĩ thi đua cơ sở năm học 2022-2023. Rút lại lần dùng đó trước.',
  )
  const back = await app.ask('initiatives.takeBack', {
    ...{ initiativeId: id, personId: an, award: 'CSTDCS', schoolYear: 2022 },
  })
  expect(back.uses).toEqual([])
  await app.ask('initiatives.delete', { id })
  expect(await app.ask('initiatives.list', null)).toEqual([])
})
