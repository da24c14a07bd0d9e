import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp } from '#main/database/backup'
import { bundledMigrations, schemaVersion } from '#main/database/migrate'
import { closeDatabase, type OpenDatabase, openDatabase } from '#main/database/open'
import type { DatabaseProblem } from '#shared/domain/app-state'
import { newFolder, testMoment } from '../../helpers/engine'
import { asOrdinaryUser } from '../../helpers/ordinary-user'

const nativeBinding = process.env.SO_THI_DUA_SQLITE_BINDING || undefined
const now = () => testMoment

let folder: string
let path: string
const openBooks: OpenDatabase[] = []

beforeEach(async () => {
  folder = await newFolder()
  path = join(folder, 'so-thi-dua.db')
})

afterEach(async () => {
  for (const book of openBooks.splice(0)) await closeDatabase(book)
  await rm(folder, { recursive: true, force: true })
})

async function openBook(options: Partial<Parameters<typeof openDatabase>[0]> = {}): Promise<OpenDatabase> {
  const result = await openDatabase({ path, now, ...options })
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  openBooks.push(result.database)
  return result.database
}

async function problemOf(
  options: Partial<Parameters<typeof openDatabase>[0]> = {},
): Promise<DatabaseProblem> {
  const result = await openDatabase({ path, now, ...options })
  if (result.ok) {
    openBooks.push(result.database)
    throw new Error('it opened')
  }
  return result.problem
}

/** A closed book with 300 people in it. */
async function makeBook(): Promise<void> {
  const book = await openBook()
  const { sqlite } = book
  const insert = sqlite.prepare("INSERT INTO person (honorific, full_name, sort_key) VALUES ('Bà', ?, ?)")
  sqlite.transaction(() => {
    for (let index = 0; index < 300; index += 1)
      insert.run(`Nguyễn Thị ${index}`, `${index}`.padStart(200, '0'))
  })()
  await closeDatabase(book)
}

const digest = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

const sentence = /^[A-ZĐÀ-Ỹ][^!]*\.$/u

describe('openDatabase', () => {
  test('makes a new book: WAL, full synchronisation, foreign keys', async () => {
    const { sqlite } = await openBook()
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(sqlite.pragma('synchronous', { simple: true })).toBe(2)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(schemaVersion(sqlite)).toBe(bundledMigrations.length)
  })

  test('opens a book again with what is in it', async () => {
    await makeBook()
    const { db } = await openBook()
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(300)
  })

  test('reads what a crash left in the log', async () => {
    await makeBook()
    const { sqlite } = await openBook()
    sqlite.exec('DELETE FROM person WHERE id > 10')
    // The files as they are at this moment, as after a power cut: the deletion is in the log only.
    const crashed = join(folder, 'crashed.db')
    await writeFile(crashed, await readFile(path))
    await writeFile(`${crashed}-wal`, await readFile(`${path}-wal`))
    const { db } = await openBook({ path: crashed })
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(10)
  })

  test('copies an old book before it migrates it', async () => {
    await makeBook()
    const next = {
      version: bundledMigrations.length + 1,
      name: 'next',
      sql: 'CREATE TABLE next (a TEXT) STRICT',
    }
    await openBook({ migrations: [...bundledMigrations, next] })
    const { backups } = await problemOf({ migrations: bundledMigrations })
    expect(backups).toHaveLength(1)
    const copy = new Database(backups[0]!.path, { nativeBinding, readonly: true })
    expect(schemaVersion(copy)).toBe(bundledMigrations.length)
    expect(copy.prepare('SELECT count(*) FROM person').pluck().get()).toBe(300)
    copy.close()
  })

  test('does not migrate what it could not copy', async () => {
    await makeBook()
    await writeFile(join(folder, 'backups'), 'a file where the folder should be')
    const next = {
      version: bundledMigrations.length + 1,
      name: 'next',
      sql: 'CREATE TABLE next (a TEXT) STRICT',
    }
    const problem = await problemOf({ migrations: [...bundledMigrations, next] })
    expect(problem).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('bản sao trước khi chuyển'),
    })
    expect(schemaVersion((await openBook()).sqlite)).toBe(bundledMigrations.length)
  })

  test('a migration that fails leaves the book as it was and is reported', async () => {
    await makeBook()
    const next = {
      version: bundledMigrations.length + 1,
      name: 'next',
      sql: 'INSERT INTO nowhere VALUES (1)',
    }
    const reported: unknown[] = []
    const problem = await problemOf({
      migrations: [...bundledMigrations, next],
      report: (error) => reported.push(error),
    })
    expect(problem).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('vẫn nguyên vẹn') })
    expect(reported).toHaveLength(1)
    const { db } = await openBook()
    expect(await db.selectFrom('person').select('id').execute()).toHaveLength(300)
  })
})

describe('a book that can not be opened', () => {
  async function expectUntouched(kind: DatabaseProblem['kind'], options = {}): Promise<DatabaseProblem> {
    const before = await digest(path)
    const problem = await problemOf(options)
    expect(problem.kind).toBe(kind)
    expect(problem.message).toMatch(sentence)
    expect(await digest(path)).toBe(before)
    return problem
  }

  test('no database at all', async () => {
    await writeFile(path, 'Đây là một bức thư.'.repeat(500))
    await expectUntouched('damaged')
  })

  test('a file shorter than any header', async () => {
    await writeFile(path, 'x')
    await expectUntouched('damaged')
  })

  test('cut off', async () => {
    await makeBook()
    await truncate(path, (await stat(path)).size - 8192)
    await expectUntouched('damaged')
  })

  test('cut off within the first page', async () => {
    await makeBook()
    await truncate(path, 700)
    await expectUntouched('damaged')
  })

  test('a page overwritten by something else', async () => {
    await makeBook()
    const pages = (await stat(path)).size / 4096
    for (let page = 1; page < pages; page += 1) await overwrite(path, page * 4096, randomBytes(4096))
    await expectUntouched('damaged')
  })

  test('one page of a table overwritten', async () => {
    await makeBook()
    const sqlite = new Database(path, { nativeBinding, readonly: true })
    const page = Number(
      sqlite.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'person'").pluck().get(),
    )
    sqlite.close()
    await overwrite(path, (page - 1) * 4096, randomBytes(4096))
    await expectUntouched('damaged')
  })

  test('the schema overwritten behind a good header', async () => {
    await makeBook()
    await overwrite(path, 100, randomBytes(3996))
    await expectUntouched('damaged')
  })

  test('damaged with a log beside it: the log stays for whoever repairs it', async () => {
    await makeBook()
    const { sqlite } = await openBook()
    sqlite.exec('DELETE FROM person WHERE id > 10')
    const crashed = join(folder, 'crashed.db')
    await writeFile(crashed, (await readFile(path)).subarray(0, 9000))
    await writeFile(`${crashed}-wal`, 'not a log, and longer than the header of one'.repeat(10))
    path = crashed
    const log = await digest(`${crashed}-wal`)
    await expectUntouched('damaged')
    expect(await digest(`${crashed}-wal`)).toBe(log)
  })

  test('damaged, with copies: says so and lists them', async () => {
    const { sqlite } = await openBook()
    const copy = await backUp(sqlite, path, testMoment)
    sqlite.close()
    await writeFile(path, 'x'.repeat(9000))
    const problem = await expectUntouched('damaged')
    expect(problem.backups).toEqual([copy])
    expect(problem.message).toContain('Khôi phục bản sao gần nhất')
  })

  test('newer than the app', async () => {
    await makeBook()
    const sqlite = new Database(path, { nativeBinding })
    sqlite.pragma(`user_version = ${bundledMigrations.length + 1}`)
    sqlite.close()
    await expectUntouched('newer')
  })

  test('of another program', async () => {
    const sqlite = new Database(path, { nativeBinding })
    sqlite.exec('CREATE TABLE moz_places (url TEXT)')
    sqlite.close()
    const problem = await expectUntouched('unreadable')
    expect(problem.message).toContain('chương trình khác')
  })

  test('held by another process', async () => {
    await makeBook()
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `const D = require('better-sqlite3'); const d = new D(process.argv[1], { nativeBinding: process.env.SO_THI_DUA_SQLITE_BINDING || undefined }); d.pragma('locking_mode = EXCLUSIVE'); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => {}, 1000)`,
        path,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(holder.stdout, 'data')
    try {
      const problem = await problemOf()
      expect(problem.kind).toBe('locked')
      expect(problem.message).toContain('Thử mở lại')
    } finally {
      holder.kill('SIGKILL')
      await once(holder, 'exit')
    }
    await openBook()
  })

  test('held for writing by another process', async () => {
    await makeBook()
    const holder = new Database(path, { nativeBinding })
    holder.exec('BEGIN IMMEDIATE')
    expect((await problemOf()).kind).toBe('locked')
    holder.close()
    await openBook()
  })

  test('a folder', async () => {
    await mkdir(path)
    expect(await problemOf()).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('thư mục'),
    })
  })

  test('in a folder that is not there', async () => {
    path = join(folder, 'ổ rời', 'so-thi-dua.db')
    expect(await problemOf()).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('ổ đĩa rời'),
    })
  })

  test('in a folder that may not be written', async () => {
    await makeBook()
    await chmod(folder, 0o555)
    await chmod(path, 0o444)
    const problem = await asOrdinaryUser(() => problemOf())
    expect(problem).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('không cho ghi') })
    await chmod(folder, 0o755)
  })

  test('to be made in a folder that may not be written', async () => {
    await chmod(folder, 0o555)
    const problem = await asOrdinaryUser(() => problemOf())
    expect(problem).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('không cho ghi') })
    expect(existsSync(path)).toBe(false)
  })

  test('a file that may not be read', async () => {
    await makeBook()
    await chmod(folder, 0o777)
    await chmod(path, 0)
    const problem = await asOrdinaryUser(() => problemOf())
    expect(problem).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('không cho ghi') })
  })

  test('a file for reading only', async () => {
    await makeBook()
    await chmod(folder, 0o777)
    await chmod(path, 0o444)
    const problem = await asOrdinaryUser(() => problemOf())
    expect(problem).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('không cho ghi') })
  })

  test('gone, or empty, while copies are there: no new book is slipped in', async () => {
    const { sqlite } = await openBook()
    await backUp(sqlite, path, testMoment)
    sqlite.close()
    await rm(path)
    expect(await problemOf()).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('Không thấy'),
    })
    expect(existsSync(path)).toBe(false)
    await writeFile(path, '')
    expect((await problemOf()).kind).toBe('unreadable')
    await openBook({ ifEmpty: 'create-anyway' })
  })
})

async function overwrite(file: string, position: number, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.write(bytes, 0, bytes.length, position)
  await handle.close()
}
