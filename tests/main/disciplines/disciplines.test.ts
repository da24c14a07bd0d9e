import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DisciplineInput } from '#shared/domain/discipline'
import { emptyPerson } from '#shared/domain/person'
import type { AppError } from '#shared/result'
import { openTestApp, type TestApp } from '../../helpers/app'

let app: TestApp
let personId: number

beforeEach(async () => {
  app = await openTestApp({ today: () => '2023-07-03' })
  await app.begin()
  personId = (await app.ask('people.save', { ...emptyPerson, fullName: 'Lê Thị An', memberships: [] })).id
})

afterEach(() => app.close())

const discipline = (changes: Partial<DisciplineInput> = {}): DisciplineInput => ({
  ...{ id: null, personId, kind: 'administrative', level: 'reprimand', number: '77/QĐ-CĐN' },
  ...{ decidedOn: '15/03/2023', termEndsOn: '15/06/2023', about: 'work' },
  ...{ countedInEarlierYear: false, note: '' },
  ...changes,
})
const save = (changes: Partial<DisciplineInput> = {}) => app.ask('disciplines.save', discipline(changes))
const list = () => app.ask('disciplines.list', { personId })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: AppError) => error,
  )

it('keeps, changes and deletes a discipline', async () => {
  const saved = await save()
  expect(saved).toMatchObject({ decidedOn: '2023-03-15', termEndsOn: '2023-06-15', about: 'work' })
  await save({ id: saved.id, level: 'warning', about: null })
  expect(await list()).toEqual([{ ...saved, level: 'warning', about: null }])
  await app.ask('disciplines.delete', { id: saved.id })
  expect(await list()).toEqual([])
})

it('refuses a day to come, a term that ends before it begins, and a missing day, each at its field', async () => {
  expect((await failure(save({ decidedOn: '04/07/2023', termEndsOn: null })))?.fields?.decidedOn).toBe(
    'Ngày này chưa tới.',
  )
  expect((await failure(save({ termEndsOn: '14/03/2023' })))?.fields?.termEndsOn).toBe(
    'Hết thời hạn trước ngày quyết định.',
  )
  expect((await failure(save({ decidedOn: null })))?.fields?.decidedOn).toBe('Nhập ngày quyết định kỷ luật.')
  expect(await list()).toEqual([])
})

it('says what is being looked into about a person until it is emptied; the form leaves it alone', async () => {
  await app.ask('people.setVerification', { id: personId, text: '  Đơn thư đang   xác minh ' })
  const person = await app.ask('people.get', { id: personId })
  expect(person.verification).toBe('Đơn thư đang xác minh')
  await app.ask('people.save', { ...person, note: 'Sửa ghi chú' })
  expect((await app.ask('people.get', { id: personId })).verification).toBe('Đơn thư đang xác minh')
  await app.ask('people.setVerification', { id: personId, text: '' })
  expect((await app.ask('people.get', { id: personId })).verification).toBe('')
  expect((await failure(app.ask('people.setVerification', { id: 999, text: 'x' })))?.code).toBe('not-found')
})
