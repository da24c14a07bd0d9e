import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bundledMigrations } from '#main/database/migrate'
import { proposedOrganisation } from '#shared/domain/organisation'
import { defaultNumberStyle } from '#shared/text/amount-in-words'
import { openTestApp, type TestApp } from '../helpers/app'
import { newFolder, testMoment, testToday } from '../helpers/engine'

const nativeBinding = process.env.SO_THI_DUA_SQLITE_BINDING || undefined

let folder: string
let path: string
const apps: TestApp[] = []

beforeEach(async () => {
  folder = await newFolder()
  path = join(folder, 'so-thi-dua.db')
})

afterEach(async () => {
  for (const app of apps.splice(0)) {
    await app.close()
    expect(app.bugs).toEqual([])
  }
  await rm(folder, { recursive: true, force: true })
})

async function open(options: Parameters<typeof openTestApp>[0] = {}): Promise<TestApp> {
  const app = await openTestApp({ folder, ...options })
  apps.push(app)
  return app
}

const newUnit = {
  id: null,
  kind: 'office',
  name: 'Phòng Đào tạo',
  shortName: 'PĐT',
  sortOrder: null,
  from: null,
  to: null,
} as const

describe('the first start', () => {
  test('asks who the college is, then is ready', async () => {
    const app = await open()
    expect(await app.ask('app.state', null)).toEqual({
      phase: 'first-start',
      version: '0.0.0',
      today: testToday,
    })
    const state = await app.ask('app.begin', { organisation: proposedOrganisation, withSample: false })
    expect(state).toEqual({
      phase: 'ready',
      version: '0.0.0',
      today: testToday,
      organisation: proposedOrganisation,
      databasePath: path,
      lastBackupAt: null,
      hasSampleData: false,
    })
    expect(await app.ask('app.state', null)).toEqual(state)
  })

  test('with sample data', async () => {
    const app = await open()
    await app.begin({ withSample: true })
    expect(await app.ask('app.state', null)).toMatchObject({ phase: 'ready', hasSampleData: true })
    expect((await app.ask('units.list', null)).length).toBeGreaterThan(10)
  })

  test('can be gone through once only', async () => {
    const app = await open()
    await app.begin()
    expect(
      await app.handle('app.begin', {
        organisation: { ...proposedOrganisation, name: 'Trường khác' },
        withSample: true,
      }),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await app.ask('app.state', null)).toMatchObject({
      organisation: { name: proposedOrganisation.name },
      hasSampleData: false,
    })
  })

  test('tells each field that is empty', async () => {
    const app = await open()
    const organisation = { ...proposedOrganisation, name: ' ', place: '' }
    expect(await app.handle('app.begin', { organisation, withSample: false })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid',
        fields: { 'organisation.name': 'Nhập tên trường.', 'organisation.place': expect.any(String) },
      },
    })
  })

  test('stores the college anew when it is changed', async () => {
    const app = await open()
    await app.begin()
    await app.ask('organisation.save', { ...proposedOrganisation, signerName: 'Tie\u0302\u0301n  A ' })
    expect(await app.ask('app.state', null)).toMatchObject({ organisation: { signerName: 'Tiến A' } })
  })

  test('keeps the house style of numbers in words; a caller that says none gets the official one', async () => {
    const app = await open()
    await app.begin()
    const numberStyle = { zeroTens: 'lẻ', four: 'bốn', thousand: 'ngàn', billion: 'tỉ', exact: true } as const
    await app.ask('organisation.save', { ...proposedOrganisation, numberStyle })
    expect(await app.ask('app.state', null)).toMatchObject({ organisation: { numberStyle } })
    const { numberStyle: _, ...old } = proposedOrganisation
    await app.ask('organisation.save', old)
    expect(await app.ask('app.state', null)).toMatchObject({
      organisation: { numberStyle: defaultNumberStyle },
    })
    expect(
      await app.handle('organisation.save', {
        ...proposedOrganisation,
        numberStyle: { ...numberStyle, zeroTens: 'không' },
      }),
    ).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })
})

describe('drafts', () => {
  test('are kept as typed, also after a start anew, until they are thrown away', async () => {
    const app = await open()
    await app.begin()
    const place = { form: 'unit', key: 'new' } as const
    expect(await app.ask('drafts.get', place)).toBeNull()
    const values = { name: ' Phòng\u0000 ', kind: 'chưa chọn', nested: { list: [1, null, 'e\u0302'] } }
    expect(await app.ask('drafts.put', { ...place, values })).toEqual({ savedAt: testMoment })
    await app.close()
    const again = await open()
    expect(await again.ask('drafts.get', place)).toEqual({ values, savedAt: testMoment })
    await again.ask('drafts.discard', place)
    expect(await again.ask('drafts.get', place)).toBeNull()
  })

  test('are stored in the order they come', async () => {
    const app = await open()
    await app.begin()
    const place = { form: 'unit', key: 'new' } as const
    const puts = Array.from({ length: 50 }, (_, count) =>
      app.ask('drafts.put', { ...place, values: { count } }),
    )
    await Promise.all(puts)
    expect(await app.ask('drafts.get', place)).toMatchObject({ values: { count: 49 } })
  })

  test('have a limit of size', async () => {
    const app = await open()
    await app.begin()
    const values = { note: 'x'.repeat(5_000_001) }
    expect(await app.handle('drafts.put', { form: 'unit', key: 'new', values })).toMatchObject({
      error: { code: 'invalid' },
    })
  })
})

describe('a book that can not be opened', () => {
  /** A book with one unit, one copy of it, and a second unit that only the book has. */
  async function bookWithCopy() {
    const app = await open()
    await app.begin()
    await app.ask('units.save', newUnit)
    const copy = await app.ask('database.backUpNow', null)
    await app.ask('units.save', { ...newUnit, name: 'Khoa Điện', kind: 'faculty' })
    await app.close()
    // The copy taken on closing goes, so that the tests know what is there.
    for (const name of await readdir(join(folder, 'backups')))
      if (name !== copy.fileName) await rm(join(folder, 'backups', name))
    return copy
  }

  const unitNames = async (app: TestApp) => (await app.ask('units.list', null)).map((unit) => unit.name)

  test('is told by the first screen, and every other request says why it waits', async () => {
    const copy = await bookWithCopy()
    await writeFile(path, 'hỏng')
    const app = await open()
    expect(await app.ask('app.state', null)).toEqual({
      phase: 'blocked',
      version: '0.0.0',
      problem: { kind: 'damaged', message: expect.stringContaining('Khôi phục'), path, backups: [copy] },
    })
    for (const name of ['units.list', 'campaigns.list', 'sample.remove'])
      expect(await app.handle(name)).toMatchObject({ ok: false, error: { code: 'database' } })
    expect(
      await app.handle('app.begin', { organisation: proposedOrganisation, withSample: false }),
    ).toMatchObject({
      error: { code: 'database' },
    })
    expect(await app.handle('database.backUpNow')).toMatchObject({ error: { code: 'database' } })
  })

  test('is put right by a copy; the damaged file stays beside it', async () => {
    const copy = await bookWithCopy()
    await writeFile(path, 'hỏng')
    const app = await open()
    expect(await app.ask('database.restore', { path: copy.path })).toMatchObject({ phase: 'ready' })
    expect(await unitNames(app)).toEqual(['Phòng Đào tạo'])
    expect(await readFile(join(folder, 'so-thi-dua-hong-2023-07-03_10-32-05.db'), 'utf8')).toBe('hỏng')
    await app.ask('units.save', { ...newUnit, name: 'Khoa Cơ khí' })
  })

  test('only listed copies can be restored', async () => {
    await bookWithCopy()
    const stranger = join(folder, 'khác.db')
    await copyFile(path, stranger)
    await writeFile(path, 'hỏng')
    const app = await open()
    expect(await app.handle('database.restore', { path: stranger })).toMatchObject({
      error: { code: 'not-found' },
    })
    expect(await readFile(path, 'utf8')).toBe('hỏng')
  })

  test('a copy that is damaged too leaves the trouble as it was', async () => {
    const copy = await bookWithCopy()
    await writeFile(path, 'hỏng')
    await writeFile(copy.path, 'hỏng nữa')
    const app = await open()
    expect(await app.handle('database.restore', { path: copy.path })).toMatchObject({
      error: { code: 'database' },
    })
    expect(await app.ask('app.state', null)).toMatchObject({ phase: 'blocked', problem: { kind: 'damaged' } })
    expect(await readFile(path, 'utf8')).toBe('hỏng')
  })

  test('a new one can be begun; the damaged file stays beside it', async () => {
    await bookWithCopy()
    await writeFile(path, 'hỏng')
    const app = await open()
    expect(await app.ask('database.startFresh', null)).toMatchObject({ phase: 'first-start' })
    await app.begin()
    expect(await unitNames(app)).toEqual([])
    expect(existsSync(join(folder, 'so-thi-dua-hong-2023-07-03_10-32-05.db'))).toBe(true)
    expect((await app.ask('database.backups', null)).length).toBe(1)
  })

  test('missing while there are copies: nothing is made in its place until asked', async () => {
    const copy = await bookWithCopy()
    await rm(path)
    const app = await open()
    expect(await app.ask('app.state', null)).toMatchObject({
      phase: 'blocked',
      problem: { kind: 'unreadable' },
    })
    expect(existsSync(path)).toBe(false)
    expect(await app.ask('database.restore', { path: copy.path })).toMatchObject({ phase: 'ready' })
  })

  test('locked by another program: tried again when that has ended', async () => {
    await bookWithCopy()
    const holder = new Database(path, { nativeBinding })
    holder.exec('BEGIN IMMEDIATE')
    const app = await open()
    expect(await app.ask('app.state', null)).toMatchObject({ phase: 'blocked', problem: { kind: 'locked' } })
    expect(await app.ask('database.retry', null)).toMatchObject({ phase: 'blocked' })
    for (const name of ['database.startFresh'] as const)
      expect(await app.handle(name)).toMatchObject({ error: { code: 'database' } })
    holder.close()
    expect(await app.ask('database.retry', null)).toMatchObject({ phase: 'ready' })
    expect(await unitNames(app)).toContain('Khoa Điện')
  })

  test('newer than the app: an older copy or another book is the way on', async () => {
    const copy = await bookWithCopy()
    const sqlite = new Database(path, { nativeBinding })
    sqlite.pragma(`user_version = ${bundledMigrations.length + 1}`)
    sqlite.close()
    const app = await open()
    expect(await app.ask('app.state', null)).toMatchObject({ phase: 'blocked', problem: { kind: 'newer' } })
    expect(await app.ask('database.restore', { path: copy.path })).toMatchObject({ phase: 'ready' })
    expect(existsSync(join(folder, 'so-thi-dua-truoc-khoi-phuc-2023-07-03_10-32-05.db'))).toBe(true)
  })

  test('on a drive that is not there: a new book is made at home and remembered', async () => {
    const remembered: string[] = []
    const app = await open({
      databasePath: join(folder, 'ổ rời', 'sổ.db'),
      homeDatabasePath: path,
      remember: (used) => remembered.push(used),
    })
    expect(await app.ask('app.state', null)).toMatchObject({
      phase: 'blocked',
      problem: { kind: 'unreadable' },
    })
    expect(await app.ask('database.startFresh', null)).toMatchObject({ phase: 'first-start' })
    expect(remembered).toEqual([path])
  })

  test('damaged while it is in use: blocked with a way on instead of failing for ever', async () => {
    const app = await open()
    await app.begin({ withSample: true })
    await app.ask('database.backUpNow', null)
    const sqlite = new Database(path, { nativeBinding })
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    const bytes = await readFile(path)
    const root = Number(
      sqlite.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'unit'").pluck().get(),
    )
    sqlite.close()
    bytes.fill(0x5a, (root - 1) * 4096, root * 4096)
    await writeFile(path, bytes)
    expect(await app.handle('units.list')).toMatchObject({ ok: false, error: { code: 'database' } })
    const state = await app.ask('app.state', null)
    expect(state).toMatchObject({ phase: 'blocked', problem: { kind: 'damaged' } })
    if (state.phase !== 'blocked') throw new Error('not blocked')
    expect(await app.ask('database.restore', { path: state.problem.backups[0]!.path })).toMatchObject({
      phase: 'ready',
      hasSampleData: true,
    })
  })
})

describe('another book', () => {
  test('is used from then on, and remembered', async () => {
    const remembered: string[] = []
    await mkdir(join(folder, 'khác'))
    const otherPath = join(folder, 'khác', 'sổ.db')
    const other = await open({ databasePath: otherPath })
    await other.begin()
    await other.ask('units.save', newUnit)
    await other.close()

    const app = await open({ remember: (used) => remembered.push(used) })
    await app.begin()
    app.desktop.openPath = otherPath
    expect(await app.ask('database.openOther', null)).toMatchObject({
      phase: 'ready',
      databasePath: otherPath,
    })
    expect(await app.ask('units.list', null)).toHaveLength(1)
    expect(remembered).toEqual([otherPath])
    await app.ask('units.save', { ...newUnit, name: 'Khoa Điện' })
  })

  test.each([
    ['that is none', 'sổ.db', 'không phải'],
    ['that is empty', 'trống.db', ''],
  ])('%s leaves the present one in use', async (_what, name, content) => {
    const app = await open()
    await app.begin()
    app.desktop.openPath = join(folder, name)
    await writeFile(app.desktop.openPath, content)
    expect(await app.handle('database.openOther')).toMatchObject({ ok: false, error: { code: 'database' } })
    expect(await readFile(app.desktop.openPath, 'utf8')).toBe(content)
    expect(await app.ask('app.state', null)).toMatchObject({ phase: 'ready', databasePath: path })
  })

  test('not chosen changes nothing', async () => {
    const app = await open()
    await app.begin()
    expect(await app.ask('database.openOther', null)).toMatchObject({ phase: 'ready', databasePath: path })
  })

  test('that is a copy of this one is restored rather than written to', async () => {
    const app = await open()
    await app.begin()
    const copy = await app.ask('database.backUpNow', null)
    await app.ask('units.save', newUnit)
    app.desktop.openPath = copy.path
    expect(await app.ask('database.openOther', null)).toMatchObject({ phase: 'ready', databasePath: path })
    expect(await app.ask('units.list', null)).toEqual([])
    expect(existsSync(copy.path)).toBe(true)
  })
})

describe('copies', () => {
  test('restoring into a sound book can be taken back', async () => {
    const app = await open()
    await app.begin()
    const empty = await app.ask('database.backUpNow', null)
    await app.ask('units.save', newUnit)
    await app.ask('database.restore', { path: empty.path })
    expect(await app.ask('units.list', null)).toEqual([])
    const [latest] = await app.ask('database.backups', null)
    await app.ask('database.restore', { path: latest!.path })
    expect(await app.ask('units.list', null)).toHaveLength(1)
  })

  test('restoring waits for what is being written, and what comes after it sees the restored book', async () => {
    const app = await open()
    await app.begin()
    const copy = await app.ask('database.backUpNow', null)
    const writing = Array.from({ length: 20 }, (_, index) =>
      app.handle('units.save', { ...newUnit, name: `Tổ ${index}` }),
    )
    const restoring = app.ask('database.restore', { path: copy.path })
    const reading = app.ask('units.list', null)
    expect((await Promise.all(writing)).every((result) => result.ok)).toBe(true)
    expect(await restoring).toMatchObject({ phase: 'ready' })
    expect([0, 20]).toContain((await reading).length)
    expect(await app.ask('units.list', null)).toEqual([])
  })

  test('one is taken on closing when something was written, and none when not', async () => {
    const app = await open()
    await app.begin()
    await app.close()
    const names = () => readdir(join(folder, 'backups'))
    expect(await names()).toHaveLength(1)
    const again = await open()
    await again.ask('units.list', null)
    await again.close()
    expect(await names()).toHaveLength(1)
  })

  test('one is taken after the start when there is none of the day', async () => {
    const app = await open()
    await app.begin()
    await app.app.backUpIfDue()
    expect(await app.ask('database.backups', null)).toHaveLength(1)
    expect(await app.ask('app.state', null)).toMatchObject({ lastBackupAt: testMoment })
  })

  test('none is taken after a start that follows a copy, until something is written', async () => {
    const clock = { now: () => new Date().toISOString() }
    const app = await open(clock)
    await app.begin()
    await app.close()
    const copies = async (of: TestApp) => (await of.ask('database.backups', null)).length
    const again = await open(clock)
    await again.ask('units.list', null)
    await again.app.backUpIfDue()
    expect(await copies(again)).toBe(1)
    await again.ask('units.save', newUnit)
    await again.app.backUpIfDue()
    expect(await copies(again)).toBe(2)
    await again.app.backUpIfDue()
    expect(await copies(again)).toBe(2)
  })

  test('asked for when the folder can not be written: one sentence', async () => {
    await writeFile(join(folder, 'backups'), '')
    const app = await open()
    await app.begin()
    expect(await app.handle('database.backUpNow')).toMatchObject({
      error: { code: 'file', message: expect.stringMatching(/Chưa sao lưu/) },
    })
    await rm(join(folder, 'backups'))
  })
})
