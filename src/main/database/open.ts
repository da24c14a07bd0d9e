import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Db } from '#main/context'
import { backUp, listBackups } from '#main/database/backup'
import {
  applicationId,
  bundledMigrations,
  type Migration,
  migrate,
  newestVersion,
  schemaVersion,
} from '#main/database/migrate'
import { isSound, openToRead, openToWrite, sqliteCode } from '#main/database/open-connection'
import type { Schema } from '#main/database/schema'
import type { DatabaseProblem } from '#shared/domain/app-state'
import { AppError } from '#shared/result'

export type OpenDatabase = { path: string; sqlite: Database.Database; db: Db }
export type OpenResult = { ok: true; database: OpenDatabase } | { ok: false; problem: DatabaseProblem }

type OpenOptions = {
  path: string
  migrations?: Migration[]
  /** ISO time, for the name of the copy taken before a migration. */
  now: () => string
  /**
   * What to do where nothing has been stored yet: `create` makes a new book, unless copies show that there was
   * one; `create-anyway` makes it all the same; `refuse` wants an existing book.
   */
  ifEmpty?: 'create' | 'create-anyway' | 'refuse'
  /** Gets what is our mistake rather than the file's: a migration that fails. */
  report?: (error: unknown) => void
}

/**
 * Opens the book at `path`, looking before it touches: a file that is damaged, foreign, newer or held by
 * another program is told as a problem and left exactly as it was.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenResult> {
  const { path, migrations = bundledMigrations, now, ifEmpty = 'create', report = () => {} } = options
  let sqlite: Database.Database | undefined
  try {
    const content = inspect(path, newestVersion(migrations))
    if (content === 'nothing') refuseNewBook(path, ifEmpty)
    sqlite = openToWrite(path)
    refuseUnlessWritable(sqlite)
    if (schemaVersion(sqlite) < newestVersion(migrations)) {
      if (content === 'book') await backUp(sqlite, path, now())
      applyMigrations(sqlite, migrations, report)
    }
    const db: Db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) })
    return { ok: true, database: { path, sqlite, db } }
  } catch (error) {
    sqlite?.close()
    return { ok: false, problem: problemOf(error, path, report) }
  }
}

/** Kysely closes a connection only when it has used it. */
export async function closeDatabase({ db, sqlite }: OpenDatabase): Promise<void> {
  await db.destroy()
  sqlite.close()
}

/** A reason not to open that has its sentence already. */
class Trouble extends Error {
  readonly kind: DatabaseProblem['kind']

  constructor(kind: DatabaseProblem['kind'], sentence: string) {
    super(sentence)
    this.kind = kind
  }
}

const sentences = {
  locked: 'Tệp sổ đang bị một chương trình khác giữ. Đóng chương trình đó rồi bấm Thử mở lại.',
  newer:
    'Tệp sổ này do phiên bản mới hơn của Sổ Thi đua ghi. Cài phiên bản mới rồi mở lại, hoặc khôi phục một bản sao cũ hơn.',
  folderMissing: 'Không thấy thư mục chứa tệp sổ. Nếu tệp nằm trên ổ đĩa rời, cắm ổ vào rồi bấm Thử mở lại.',
  fileMissing: 'Không thấy tệp sổ ở chỗ cũ. Khôi phục bản sao gần nhất, hoặc mở tệp sổ khác.',
  isFolder: 'Chỗ của tệp sổ lại là một thư mục. Mở tệp sổ khác, hoặc đổi tên thư mục đó rồi bấm Thử mở lại.',
  readOnly:
    'Tệp sổ hoặc thư mục chứa nó không cho ghi. Bỏ thuộc tính chỉ đọc hoặc nhờ người quản trị cấp quyền, rồi bấm Thử mở lại.',
  foreign: 'Tệp này là dữ liệu của một chương trình khác, không phải của Sổ Thi đua. Mở tệp sổ khác.',
  full: 'Ổ đĩa đầy nên chưa mở được tệp sổ. Xoá bớt tệp không dùng rồi bấm Thử mở lại.',
  disk: 'Ổ đĩa không đọc được tệp sổ. Kiểm tra ổ đĩa rồi bấm Thử mở lại, hoặc khôi phục một bản sao.',
  migration:
    'Chưa chuyển được dữ liệu sang phiên bản này của Sổ Thi đua; dữ liệu cũ vẫn nguyên vẹn. Dùng lại phiên bản trước và báo người phụ trách phần mềm.',
  copyFirst:
    'Chưa chuyển được dữ liệu sang phiên bản này vì không tạo được bản sao trước khi chuyển. Kiểm tra ổ đĩa còn chỗ trống rồi bấm Thử mở lại.',
}

const damaged = (hasBackups: boolean): string =>
  hasBackups
    ? 'Tệp sổ bị hỏng nên không mở được. Khôi phục bản sao gần nhất; tệp hỏng vẫn được giữ lại bên cạnh.'
    : 'Tệp sổ bị hỏng nên không mở được và chưa có bản sao nào. Mở tệp sổ khác hoặc tạo sổ mới; tệp hỏng vẫn được giữ lại bên cạnh.'

const headerText = 'SQLite format 3\0'

/** Looks at the file without writing. @throws Trouble or SQLite's error when it can't be used. */
function inspect(path: string, newest: number): 'nothing' | 'book' {
  if (!existsSync(dirname(path))) throw new Trouble('unreadable', sentences.folderMissing)
  if (!existsSync(path)) return 'nothing'
  if (statSync(path).isDirectory()) throw new Trouble('unreadable', sentences.isFolder)
  const header = readHeader(path)
  if (header.length === 0) return 'nothing'
  if (header.toString('latin1') !== headerText) throw new Trouble('damaged', '')

  const sqlite = openForInspection(path)
  try {
    const owner = Number(sqlite.pragma('application_id', { simple: true }))
    const version = schemaVersion(sqlite)
    if (owner !== applicationId) {
      const tables = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
      if (owner === 0 && version === 0 && tables === 0) return 'nothing'
      throw new Trouble('unreadable', sentences.foreign)
    }
    if (version > newest) throw new Trouble('newer', sentences.newer)
    if (!isSound(sqlite)) throw new Trouble('damaged', '')
    return 'book'
  } finally {
    sqlite.close()
  }
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(headerText.length)
  const file = openSync(path, 'r')
  try {
    return header.subarray(0, readSync(file, header, 0, header.length, 0))
  } finally {
    closeSync(file)
  }
}

/** After a crash a log may have to be read in first, which a connection for reading can't always do. */
function openForInspection(path: string): Database.Database {
  const sqlite = openToRead(path)
  try {
    sqlite.pragma('schema_version')
    return sqlite
  } catch (error) {
    sqlite.close()
    if (sqliteCode(error)?.startsWith('SQLITE_READONLY')) return openToWrite(path)
    throw error
  }
}

function refuseNewBook(path: string, ifEmpty: OpenOptions['ifEmpty']): void {
  if (ifEmpty === 'create-anyway') return
  if (ifEmpty === 'create' && listBackups(path).length === 0) return
  throw new Trouble('unreadable', sentences.fileMissing)
}

/** A lock, or a file for reading only, shows only when one wants to write; what is written is taken back. */
function refuseUnlessWritable(sqlite: Database.Database): void {
  sqlite.exec('BEGIN IMMEDIATE')
  sqlite.pragma(`user_version = ${schemaVersion(sqlite)}`)
  sqlite.exec('ROLLBACK')
}

function applyMigrations(
  sqlite: Database.Database,
  migrations: Migration[],
  report: (error: unknown) => void,
): void {
  try {
    migrate(sqlite, migrations)
  } catch (error) {
    if (/SQLITE_(FULL|IOERR|BUSY|READONLY|CORRUPT)/.test(sqliteCode(error) ?? '')) throw error
    report(error)
    throw new Trouble('unreadable', sentences.migration)
  }
}

function problemOf(error: unknown, path: string, report: (error: unknown) => void): DatabaseProblem {
  const backups = listBackups(path)
  const { kind, sentence } = judge(error, report)
  return { kind, message: kind === 'damaged' ? damaged(backups.length > 0) : sentence, path, backups }
}

function judge(
  error: unknown,
  report: (error: unknown) => void,
): { kind: DatabaseProblem['kind']; sentence: string } {
  if (error instanceof Trouble) return { kind: error.kind, sentence: error.message }
  if (error instanceof AppError) return { kind: 'unreadable', sentence: sentences.copyFirst }
  const code = sqliteCode(error) ?? (error as NodeJS.ErrnoException).code ?? ''
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return { kind: 'damaged', sentence: '' }
  if (/^SQLITE_(BUSY|LOCKED)|^EBUSY$/.test(code)) return { kind: 'locked', sentence: sentences.locked }
  if (/^SQLITE_FULL|^ENOSPC$/.test(code)) return { kind: 'unreadable', sentence: sentences.full }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|^(EACCES|EPERM|EROFS)$/.test(code))
    return { kind: 'unreadable', sentence: sentences.readOnly }
  report(error)
  return { kind: 'unreadable', sentence: sentences.disk }
}
