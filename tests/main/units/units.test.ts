import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { personHandlers } from '#main/services/person-service'
import { unitHandlers } from '#main/services/unit-service'
import { type Unit, type UnitInput, unitInputSchema } from '#shared/domain/unit'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

let engine: TestEngine
let handlers: ReturnType<typeof unitHandlers> & ReturnType<typeof personHandlers>
beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-03' })
  handlers = { ...unitHandlers(engine.ctx), ...personHandlers(engine.ctx) }
})
afterEach(() => engine.close())

const save = (values: Partial<UnitInput>): Promise<Unit> =>
  handlers['units.save'](
    unitInputSchema.parse({
      ...{ id: null, kind: 'faculty', name: 'Khoa Cơ khí', shortName: 'CK', sortOrder: null },
      ...{ from: null, to: null },
      ...values,
    }),
  )
const names = async () => (await handlers['units.list']()).map((unit) => unit.name)
const addPerson = (stays: { unitId: number; from?: string; to?: string }[]) =>
  handlers['people.save']({
    ...{
      id: null,
      honorific: 'Ông',
      fullName: 'Lê An',
      birthDate: null,
      staffCode: '',
      citizenId: '',
      note: '',
      isStudent: false,
    },
    memberships: stays.map((stay) => ({ position: '', from: null, to: null, ...stay })),
  })

describe('saving', () => {
  it('puts a new unit last and leaves the place of an old one', async () => {
    const first = await save({ name: 'Khoa A' })
    const second = await save({ name: 'Khoa B' })
    expect([first.sortOrder, second.sortOrder]).toEqual([1, 2])
    expect(await save({ id: first.id, name: 'Khoa A mới' })).toMatchObject({ id: first.id, sortOrder: 1 })
    expect(await names()).toEqual(['Khoa A mới', 'Khoa B'])
  })

  it('lists equal places by kind', async () => {
    await save({ name: 'Đoàn', kind: 'youth-union', sortOrder: 5 })
    await save({ name: 'Khoa', kind: 'faculty', sortOrder: 5 })
    await save({ name: 'Phòng', kind: 'office', sortOrder: 5 })
    await save({ name: 'Đầu', kind: 'union', sortOrder: 1 })
    expect(await names()).toEqual(['Đầu', 'Phòng', 'Khoa', 'Đoàn'])
  })

  it.each([
    'Phòng Tổ chức - Hành chính',
    'phòng tổ chức  hành chính',
    'Phòng Tổ chức – Hành chính'.normalize('NFD'),
  ])('refuses a second unit named “%s” at its field, and changes nothing', async (name) => {
    const first = await save({ name: 'Phòng Tổ chức - Hành chính', kind: 'office' })
    await expect(save({ name })).rejects.toMatchObject({
      code: 'conflict',
      fields: { name: expect.stringMatching(/^Đã có đơn vị tên “Phòng Tổ chức - Hành chính”/) },
    })
    expect(await names()).toHaveLength(1)
    expect(await save({ id: first.id, name })).toMatchObject({ id: first.id })
  })

  it('keeps Khoa and Khoá apart: tones are letters', async () => {
    await save({ name: 'Khoa Hoa' })
    await save({ name: 'Khoa Hòa' })
    expect(await names()).toHaveLength(2)
  })

  it('tells that a unit has gone', async () => {
    for (const ask of [
      save({ id: 99 }),
      handlers['units.delete']({ id: 99 }),
      handlers['units.move']({ id: 99, before: null }),
    ])
      await expect(ask).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('counts the people who belong to a unit today, each once', async () => {
  const unit = await save({})
  await addPerson([{ unitId: unit.id }])
  await addPerson([{ unitId: unit.id, to: '2023-07-02' }])
  await addPerson([{ unitId: unit.id, from: '2023-07-04' }])
  await addPerson([
    { unitId: unit.id, to: '2023-07-03' },
    { unitId: unit.id, from: '2023-07-03' },
  ])
  expect(await handlers['units.list']()).toMatchObject([{ memberCount: 2 }])
})

describe('moving', () => {
  it.each<[move: string, before: string | null, order: string]>([
    ['C', 'A', 'CABD'],
    ['A', 'D', 'BCAD'],
    ['A', null, 'BCDA'],
    ['D', null, 'ABCD'],
    ['B', 'B', 'ABCD'],
    ['B', 'C', 'ABCD'],
  ])('%s before %s gives %s', async (move, before, order) => {
    const ids = new Map<string, number>()
    for (const name of 'ABCD') ids.set(name, (await save({ name, sortOrder: 7 })).id)
    const moved = await handlers['units.move']({
      id: ids.get(move)!,
      before: before === null ? null : ids.get(before)!,
    })
    expect(moved.map((unit) => unit.name).join('')).toBe(order)
    expect((await names()).join('')).toBe(order)
  })
})

describe('deleting', () => {
  it('deletes an unused unit, with what was being typed of it', async () => {
    const unit = await save({})
    await engine.db
      .insertInto('draft')
      .values({ form: 'unit', key: String(unit.id), body: '{}', error_count: 0, saved_at: '' })
      .execute()
    expect(await handlers['units.delete']({ id: unit.id })).toBeNull()
    expect(await names()).toEqual([])
    expect(await engine.db.selectFrom('draft').selectAll().execute()).toEqual([])
  })

  it.each<[what: string, use: (unitId: number) => Promise<unknown>, reason: RegExp]>([
    [
      'people in it',
      (unitId) => addPerson([{ unitId }]),
      /^Đơn vị còn 1 người\. Ghi ngày giải thể thay vì xoá\.$/,
    ],
    [
      'people who were in it',
      (unitId) => addPerson([{ unitId, to: '2020-01-01' }]),
      /^Quá trình công tác của 1 người/,
    ],
    ['a submission', (unitId) => addSubmission(unitId), /^Đơn vị có hồ sơ trong 1 đợt thi đua/],
    ['a submission still being typed', (unitId) => addDraft(unitId), /^Đơn vị có hồ sơ trong 1 đợt thi đua/],
  ])('refuses a unit with %s, and says what to do instead', async (_, use, reason) => {
    const unit = await save({})
    await use(unit.id)
    await expect(handlers['units.delete']({ id: unit.id })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(reason),
    })
    expect(await names()).toEqual(['Khoa Cơ khí'])
  })
})

const addDraft = (unitId: number) =>
  engine.db
    .insertInto('draft')
    .values({ form: 'submission', key: `7/${unitId}`, body: '{}', error_count: 1, saved_at: '' })
    .execute()

async function addSubmission(unitId: number) {
  const texts = {
    plan_number: '',
    purpose: '',
    requirements: '',
    launch_duty: '',
    council_duties: '',
    unit_duties: '',
  }
  const { id } = await engine.db
    .insertInto('campaign')
    .values({
      kind: 'sudden',
      school_year: 2022,
      title: 'Đợt',
      from_day: '2023-03-01',
      to_day: '2023-07-03',
      uses_points: 0,
      ...texts,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await engine.db
    .insertInto('submission')
    .values({
      ...{
        campaign_id: id,
        unit_id: unitId,
        received_from: '',
        minutes_number: '',
        review_place: '',
        chair: '',
      },
      ...{ secretary: '', collective_note: '', limits: '', proposals: '', note: '', saved_at: '' },
    })
    .execute()
}
