import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp, backupsFolder, isBackupDue, listBackups, restoreBackup } from '#main/database/backup'
import { openTestEngine, type TestEngine, testMoment } from '../../helpers/engine'

const nativeBinding = process.env.SO_THI_DUA_SQLITE_BINDING || undefined

let engine: TestEngine
let sqlite: Database.Database

beforeEach(async () => {
  engine = await openTestEngine()
  sqlite = new Database(engine.path, { nativeBinding })
})

afterEach(async () => {
  sqlite.close()
  await engine.close()
})

const addPerson = (name: string) =>
  sqlite.prepare("INSERT INTO person (honorific, full_name, sort_key) VALUES ('Bà', ?, 'a')").run(name)

const peopleIn = (path: string) => {
  const copy = new Database(path, { nativeBinding, readonly: true })
  try {
    return copy.prepare('SELECT full_name FROM person ORDER BY id').pluck().all()
  } finally {
    copy.close()
  }
}

/** Local time → ISO. */
const at = (year: number, month: number, day: number, hour = 8) =>
  new Date(year, month - 1, day, hour).toISOString()

describe('backUp', () => {
  test('takes one sound, self-contained file named after the local time', async () => {
    addPerson('Lê Thị Ân')
    const copy = await backUp(sqlite, engine.path, testMoment)
    expect(copy).toEqual({
      path: join(engine.folder, 'backups', 'so-thi-dua_2023-07-03_10-32-05.db'),
      fileName: 'so-thi-dua_2023-07-03_10-32-05.db',
      takenAt: testMoment,
      sizeBytes: expect.any(Number),
    })
    expect(peopleIn(copy.path)).toEqual(['Lê Thị Ân'])
    expect(await readdir(backupsFolder(engine.path))).toEqual([copy.fileName])
  })

  test('writing may go on meanwhile', async () => {
    const copying = backUp(sqlite, engine.path, testMoment)
    await engine.db
      .insertInto('person')
      .values({
        honorific: 'Ông',
        full_name: 'A',
        sort_key: 'a',
        staff_code: '',
        citizen_id: '',
        note: '',
        birth_date: null,
      })
      .execute()
    const copy = await copying
    expect(listBackups(engine.path)).toEqual([copy])
  })

  test('a second copy in the same second does not replace the first, and counts as newer', async () => {
    const first = await backUp(sqlite, engine.path, testMoment)
    addPerson('B')
    const second = await backUp(sqlite, engine.path, testMoment)
    expect(second.fileName).not.toBe(first.fileName)
    expect(listBackups(engine.path).map((copy) => copy.fileName)).toEqual([second.fileName, first.fileName])
  })

  test('keeps the newest 5, the last of each of 10 days and of each of 12 months, and strangers', async () => {
    const folder = backupsFolder(engine.path)
    await mkdir(folder)
    const empty = await readFile(engine.path)
    for (let month = 1; month <= 12; month += 1)
      for (const day of ['01', '15'])
        await writeFile(
          join(folder, `so-thi-dua_2022-${String(month).padStart(2, '0')}-${day}_08-00-00.db`),
          empty,
        )
    for (let day = 1; day <= 20; day += 1)
      for (const hour of ['08', '16'])
        await writeFile(
          join(folder, `so-thi-dua_2023-06-${String(day).padStart(2, '0')}_${hour}-00-00.db`),
          empty,
        )
    await writeFile(join(folder, 'ghi-chu.txt'), 'của người dùng')
    await writeFile(join(folder, 'so-khac_2022-01-01_08-00-00.db'), empty)

    await backUp(sqlite, engine.path, testMoment)
    const kept = listBackups(engine.path).map((copy) => copy.fileName.slice('so-thi-dua_'.length, -3))
    expect(kept).toEqual([
      '2023-07-03_10-32-05',
      '2023-06-20_16-00-00',
      '2023-06-20_08-00-00',
      '2023-06-19_16-00-00',
      '2023-06-19_08-00-00',
      ...[18, 17, 16, 15, 14, 13, 12].map((day) => `2023-06-${day}_16-00-00`),
      ...[12, 11, 10, '09', '08', '07', '06', '05', '04', '03'].map((month) => `2022-${month}-15_08-00-00`),
    ])
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(['ghi-chu.txt', 'so-khac_2022-01-01_08-00-00.db']),
    )
  })

  test('says when the folder can not be written, and leaves no half copy', async () => {
    await writeFile(backupsFolder(engine.path), 'a file where the folder should be')
    await expect(backUp(sqlite, engine.path, testMoment)).rejects.toMatchObject({
      code: 'file',
      message: expect.stringContaining('Chưa sao lưu được'),
    })
    expect(await readFile(backupsFolder(engine.path), 'utf8')).toContain('a file')
  })

  test('a book damaged while in use gives no copy and harms no older one', async () => {
    const good = await backUp(sqlite, engine.path, testMoment)
    for (let index = 0; index < 200; index += 1) addPerson(`${index}`.repeat(100))
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    const bytes = await readFile(engine.path)
    await engine.db.destroy()
    sqlite.close()
    bytes.fill(0x5a, 4096 * 2, bytes.length - 4096)
    await writeFile(engine.path, bytes)
    sqlite = new Database(engine.path, { nativeBinding })
    await expect(backUp(sqlite, engine.path, at(2023, 7, 4))).rejects.toMatchObject({ code: 'database' })
    expect(listBackups(engine.path)).toEqual([good])
    expect(await readdir(backupsFolder(engine.path))).toEqual([good.fileName])
  })
})

describe('isBackupDue', () => {
  test('when there is no copy, none of today, or the file has changed since', async () => {
    expect(isBackupDue(engine.path, testMoment)).toBe(true)
    await backUp(sqlite, engine.path, testMoment)
    const before = new Date(Date.parse(testMoment) - 60_000)
    const after = new Date(Date.parse(testMoment) + 60_000)
    for (const file of [engine.path, `${engine.path}-wal`])
      if (existsSync(file)) await utimes(file, before, before)
    expect(isBackupDue(engine.path, new Date(2023, 6, 3, 23).toISOString())).toBe(false)
    expect(isBackupDue(engine.path, at(2023, 7, 4, 0))).toBe(true)
    await utimes(`${engine.path}-wal`, after, after)
    expect(isBackupDue(engine.path, new Date(2023, 6, 3, 23).toISOString())).toBe(true)
  })
})

describe('restoreBackup', () => {
  test('puts the copy in place and keeps what stood there, its log too', async () => {
    addPerson('trước')
    const copy = await backUp(sqlite, engine.path, testMoment)
    await engine.db.destroy()
    sqlite.close()
    await writeFile(engine.path, 'hỏng')
    await writeFile(`${engine.path}-wal`, 'nhật ký')
    await restoreBackup(engine.path, copy.path, { because: 'hong', now: testMoment })
    expect(peopleIn(engine.path)).toEqual(['trước'])
    const aside = 'so-thi-dua-hong-2023-07-03_10-32-05.db'
    expect(await readFile(join(engine.folder, aside), 'utf8')).toBe('hỏng')
    expect(await readFile(join(engine.folder, `${aside}-wal`), 'utf8')).toBe('nhật ký')
    expect(existsSync(copy.path)).toBe(true)
  })

  test('twice in one second keeps both', async () => {
    const copy = await backUp(sqlite, engine.path, testMoment)
    await engine.db.destroy()
    sqlite.close()
    for (const content of ['một', 'hai']) {
      await writeFile(engine.path, content)
      await restoreBackup(engine.path, copy.path, { because: 'hong', now: testMoment })
    }
    const asides = (await readdir(engine.folder)).filter((name) => /-hong-.*\.db$/.test(name))
    expect(asides).toHaveLength(2)
  })

  test('a copy that is damaged itself changes nothing', async () => {
    const copy = await backUp(sqlite, engine.path, testMoment)
    await writeFile(copy.path, 'x'.repeat(9000))
    const before = await readFile(engine.path)
    await expect(
      restoreBackup(engine.path, copy.path, { because: 'hong', now: testMoment }),
    ).rejects.toMatchObject({
      code: 'database',
      message: expect.stringContaining('đã hỏng'),
    })
    expect(await readFile(engine.path)).toEqual(before)
    expect(
      (await readdir(engine.folder)).filter((name) => name.includes('part') || name.includes('hong')),
    ).toEqual([])
  })

  test('a copy that is gone changes nothing', async () => {
    const copy = await backUp(sqlite, engine.path, testMoment)
    await rm(copy.path)
    const before = (await readdir(engine.folder)).sort()
    await expect(
      restoreBackup(engine.path, copy.path, { because: 'hong', now: testMoment }),
    ).rejects.toMatchObject({ code: 'database' })
    expect((await readdir(engine.folder)).sort()).toEqual(before)
    expect(basename(engine.path)).toBe('so-thi-dua.db')
  })
})
