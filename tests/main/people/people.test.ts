import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRoster } from '#main/database/submission-queries'
import { personHandlers } from '#main/services/person-service'
import { unitHandlers } from '#main/services/unit-service'
import { type Person, type PersonInput, personInputSchema } from '#shared/domain/person'
import type { UnitKind } from '#shared/domain/unit'
import { compareNames, matchesSearch } from '#shared/text/vietnamese'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

let engine: TestEngine
let handlers: ReturnType<typeof personHandlers>
beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-03' })
  handlers = personHandlers(engine.ctx)
})
afterEach(() => engine.close())

const addUnit = async (name: string, kind: UnitKind = 'faculty') =>
  (
    await unitHandlers(engine.ctx)['units.save']({
      ...{ id: null, kind, name, shortName: name.slice(0, 20), sortOrder: null, from: null, to: null },
    })
  ).id
const save = (values: Partial<PersonInput>): Promise<Person> =>
  handlers['people.save'](
    personInputSchema.parse({
      ...{ id: null, honorific: 'Bà', fullName: 'Lê Thị An', birthDate: null, staffCode: '', citizenId: '' },
      ...{ note: '', memberships: [] },
      ...values,
    }),
  )
const stay = (unitId: number, from: string | null = null, to: string | null = null, position = '') => ({
  ...{ unitId, position, from, to },
})
const listed = async (includesFormer = false) =>
  (await handlers['people.list']({ includesFormer })).map((person) => person.fullName)

it('lists students only when asked, and on no unit’s list', async () => {
  const unitId = await addUnit('Đoàn Thanh niên', 'youth-union')
  await save({ memberships: [stay(unitId)] })
  const student = await save({ fullName: 'Chau Sóc Kha', isStudent: true, memberships: [stay(unitId)] })
  expect(student.isStudent).toBe(true)
  expect(await listed()).toEqual(['Lê Thị An'])
  const all = await handlers['people.list']({ includesFormer: false, includesStudents: true })
  expect(all.map(({ fullName, isStudent }) => [fullName, isStudent])).toEqual([
    ['Lê Thị An', false],
    ['Chau Sóc Kha', true],
  ])
  const roster = await listRoster(engine.db, unitId, { from: '2023-01-01', to: '2023-12-31' })
  expect(roster.map(({ fullName }) => fullName)).toEqual(['Lê Thị An'])
  const [unit] = await unitHandlers(engine.ctx)['units.list']()
  expect(unit?.memberCount).toBe(1)
})

it('keeps a person whole, stays latest first', async () => {
  const [a, b] = [await addUnit('Khoa A'), await addUnit('Khoa B')]
  const saved = await save({
    ...{ birthDate: '3/7/1985', staffCode: '000123', citizenId: '089085001234', note: 'Ghi chú' },
    memberships: [
      stay(a, '2010-09-01', '2020-08-31', 'Giảng viên'),
      stay(b, '2020-09-01', null, 'Trưởng khoa'),
    ],
  })
  expect(saved).toEqual({
    isStudent: false,
    ...{ id: saved.id, honorific: 'Bà', fullName: 'Lê Thị An', birthDate: '1985-07-03', isSample: false },
    ...{ staffCode: '000123', citizenId: '089085001234', note: 'Ghi chú', verification: '' },
    memberships: [
      stay(b, '2020-09-01', null, 'Trưởng khoa'),
      stay(a, '2010-09-01', '2020-08-31', 'Giảng viên'),
    ],
  })
  expect(await handlers['people.get']({ id: saved.id })).toEqual(saved)

  const changed = await save({ ...saved, fullName: 'Lê Thị Ân', memberships: [stay(b, '2021-01-01')] })
  expect(changed).toMatchObject({ id: saved.id, fullName: 'Lê Thị Ân', memberships: [stay(b, '2021-01-01')] })
  expect(await engine.db.selectFrom('membership').selectAll().execute()).toHaveLength(1)
})

it('names the college’s own unit before union and youth union, however long ago it began', async () => {
  const [faculty, union] = [await addUnit('Khoa A'), await addUnit('Công đoàn', 'union')]
  const saved = await save({ memberships: [stay(union, '2020-01-01'), stay(faculty, '2010-09-01')] })
  expect(saved.memberships.map(({ unitId }) => unitId)).toEqual([faculty, union])
})

it('lists the own unit before union and youth union, whatever the order of units', async () => {
  const union = await addUnit('Công đoàn', 'union')
  const youth = await addUnit('Đoàn TN', 'youth-union')
  const own = await addUnit('Khoa A')
  await save({
    memberships: [stay(union, null, null, 'Chủ tịch'), stay(youth), stay(own, null, null, 'Trưởng khoa')],
  })
  const [person] = await handlers['people.list']({ includesFormer: false })
  expect(person?.stays).toEqual([
    { unitId: own, unitName: 'Khoa A', unitShortName: 'Khoa A', position: 'Trưởng khoa' },
    { unitId: union, unitName: 'Công đoàn', unitShortName: 'Công đoàn', position: 'Chủ tịch' },
    { unitId: youth, unitName: 'Đoàn TN', unitShortName: 'Đoàn TN', position: '' },
  ])
})

it('shows former people only when asked; somebody without a unit is none', async () => {
  const unit = await addUnit('Khoa A')
  await save({ fullName: 'Trần Ở', memberships: [stay(unit, '2010-01-01')] })
  await save({ fullName: 'Trần Nghỉ', memberships: [stay(unit, null, '2023-07-02')] })
  await save({ fullName: 'Trần Nay', memberships: [stay(unit, null, '2023-07-03')] })
  await save({ fullName: 'Trần Sắp', memberships: [stay(unit, '2023-08-01')] })
  await save({ fullName: 'Trần Chưa' })
  expect(await listed()).toEqual(['Trần Chưa', 'Trần Nay', 'Trần Ở', 'Trần Sắp'])
  expect(await listed(true)).toHaveLength(5)
})

it('sorts the Vietnamese way whatever the names, and finds them without diacritics', async () => {
  const word = fc.constantFrom('Nguyễn', 'Văn', 'Ân', 'An', 'Ấn', 'Đào', 'Dao', 'Oanh', 'Ơn', 'Hoà', 'Hoa')
  const names = fc.array(
    fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(names, async (fullNames) => {
      await engine.db.deleteFrom('person').execute()
      for (const fullName of fullNames) await save({ fullName })
      const found = await listed()
      expect(found).toEqual([...fullNames].sort(compareNames))
    }),
    { numRuns: 20 },
  )
  await engine.db.deleteFrom('person').execute()
  await save({ fullName: 'Nguyễn Văn Ân' })
  expect((await listed()).filter((name) => matchesSearch(name, 'nguyen an'))).toEqual(['Nguyễn Văn Ân'])
})

describe('a number that is somebody else’s', () => {
  it.each<[field: 'staffCode' | 'citizenId', first: string, second: string, sentence: string]>([
    ['staffCode', 'VC01', 'vc01', 'Mã vc01 đã ghi cho bà Lê Thị An.'],
    ['citizenId', '089085001234', '089085001234', 'Số CCCD này đã ghi cho bà Lê Thị An.'],
  ])('is refused at %s with the name, and nothing changes', async (field, first, second, sentence) => {
    const owner = await save({ [field]: first })
    const other = await save({ fullName: 'Trần Bình' })
    for (const id of [null, other.id])
      await expect(save({ id, fullName: 'Trần Bình', [field]: second })).rejects.toMatchObject({
        ...{ code: 'invalid', message: sentence, fields: { [field]: sentence } },
      })
    expect(await handlers['people.get']({ id: other.id })).toEqual(other)
    expect(await save({ ...owner, note: 'giữ mã của mình' })).toMatchObject({ id: owner.id })
  })

  it('does not hinder two who are only alike: same name, same birth date, no numbers', async () => {
    await save({ birthDate: '1985-07-03' })
    await save({ birthDate: '1985-07-03' })
    expect(await listed()).toHaveLength(2)
  })
})

it('refuses a unit that has gone at its row', async () => {
  const unit = await addUnit('Khoa A')
  await expect(save({ memberships: [stay(unit), stay(999, '2020-01-01')] })).rejects.toMatchObject({
    code: 'invalid',
    fields: { 'memberships.1.unitId': 'Đơn vị này không còn nữa. Chọn đơn vị khác.' },
  })
  expect(await listed()).toEqual([])
})

it('tells that a person has gone', async () => {
  for (const ask of [
    save({ id: 9 }),
    handlers['people.get']({ id: 9 }),
    handlers['people.delete']({ id: 9 }),
  ])
    await expect(ask).rejects.toMatchObject({ code: 'not-found' })
})

describe('deleting', () => {
  it('takes the person and the stays', async () => {
    const person = await save({ memberships: [stay(await addUnit('Khoa A'))] })
    expect(await handlers['people.delete']({ id: person.id })).toBeNull()
    expect(await engine.db.selectFrom('membership').selectAll().execute()).toEqual([])
  })

  it('is refused for somebody on a list, even one still being typed', async () => {
    const person = await save({})
    await engine.db
      .insertInto('draft')
      .values({
        ...{ form: 'submission', key: '1/1', error_count: 1, saved_at: '' },
        body: JSON.stringify({ people: [{ personId: person.id + 1 }, { personId: person.id }] }),
      })
      .execute()
    await expect(handlers['people.delete']({ id: person.id })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Người này có tên trong 1 hồ sơ đơn vị. Ghi ngày thôi ở đơn vị thay vì xoá.',
    })
  })
})
