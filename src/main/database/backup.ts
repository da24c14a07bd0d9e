import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { applicationId, schemaVersion } from '#main/database/migrate'
import { isSound, openToWrite, sqliteCode } from '#main/database/open-connection'
import type { BackupCopy } from '#shared/domain/app-state'
import { AppError } from '#shared/result'

/*
 * Copies stand in a folder `backups` beside the database, each one a whole database in one file, named after
 * it and the moment it was taken: so-thi-dua_2023-07-03_10-32-05.db (local time, as the officer reads it).
 * A copy gets its name only after SQLite has found it sound.
 *
 * Kept are the newest 5, the last of each of the newest 10 days that have one, and the last of each of the
 * newest 12 months: at most 27 files. Whatever else lies in the folder is never touched.
 */
const keptNewest = 5
const keptDays = 10
const keptMonths = 12

export const backupsFolder = (databasePath: string): string => join(dirname(databasePath), 'backups')

/** The copies of this database, newest first; none when the folder can't be read. */
export function listBackups(databasePath: string): BackupCopy[] {
  const folder = backupsFolder(databasePath)
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
      .flatMap((fileName) => {
        const takenAt = momentInName(fileName, stemOf(databasePath))
        if (!takenAt) return []
        const path = join(folder, fileName)
        return [{ path, fileName, takenAt, sizeBytes: statSync(path).size }]
      })
      .sort((a, b) => (a.fileName < b.fileName ? 1 : -1))
  } catch {
    return []
  }
}

/**
 * Whether a copy should be taken: there is none of this day, or the file has changed since the newest.
 * @param now ISO time
 */
export function isBackupDue(databasePath: string, now: string): boolean {
  const newest = listBackups(databasePath)[0]
  if (!newest) return true
  if (localMoment(now).slice(0, 10) !== localMoment(newest.takenAt).slice(0, 10)) return true
  const changedAtMs = Math.max(...[databasePath, `${databasePath}-wal`].map(changedMs))
  // A copy's name tells the second only.
  return changedAtMs >= Date.parse(newest.takenAt) + 1_000
}

/**
 * Takes a verified copy and throws away those that the rule no longer keeps.
 * @param now ISO time
 * @param protect a copy that stays although the rule no longer keeps it
 * @throws AppError when the copy could not be written or is not sound; older copies are then untouched.
 */
export async function backUp(
  sqlite: Database.Database,
  databasePath: string,
  now: string,
  protect?: string,
): Promise<BackupCopy> {
  const folder = backupsFolder(databasePath)
  const temporary = join(folder, `${stemOf(databasePath)}.part`)
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(temporary, { force: true })
    await sqlite.backup(temporary)
    verifyCopy(temporary, schemaVersion(sqlite))
    await flushToDisk(temporary)
    const fileName = freeName(folder, stemOf(databasePath), now)
    await rename(temporary, join(folder, fileName))
    await flushToDisk(folder)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw backupFailure(error, folder)
  }
  const copies = listBackups(databasePath)
  for (const { path } of superfluous(copies)) {
    if (path !== protect) await rm(path, { force: true }).catch(() => {})
  }
  return copies[0]!
}

/**
 * Puts a copy in the place of the database, which must be closed. The file that stood there, sound or not, is
 * kept beside it under another name.
 *
 * @param aside what the kept file's name says about it
 * @throws AppError when the copy is not sound or can't be put there; the file in use is then untouched.
 */
export async function restoreBackup(
  databasePath: string,
  copyPath: string,
  aside: { because: 'hong' | 'truoc-khoi-phuc'; now: string },
): Promise<void> {
  const incoming = `${databasePath}.part`
  try {
    await copyFile(copyPath, incoming)
    verifyCopy(incoming, null)
    await flushToDisk(incoming)
    await setAside(databasePath, aside.because, aside.now)
    await rename(incoming, databasePath)
    await flushToDisk(dirname(databasePath))
  } catch (error) {
    await rm(incoming, { force: true }).catch(() => {})
    if (error instanceof UnsoundCopy)
      throw new AppError('database', 'Bản sao này đã hỏng, chưa thay đổi gì. Chọn bản sao khác.')
    throw new AppError(
      'database',
      'Chưa khôi phục được vì không ghi được vào thư mục dữ liệu. Kiểm tra ổ đĩa còn chỗ trống và cho phép ghi, rồi làm lại.',
    )
  }
}

/**
 * Renames the database, with the log that belongs to it, so that another can take its place:
 * so-thi-dua-hong-2023-07-03_10-32-05.db. Does nothing when there is no file.
 */
export async function setAside(databasePath: string, because: string, now: string): Promise<void> {
  const extension = extname(databasePath)
  const stem = join(dirname(databasePath), `${stemOf(databasePath)}-${because}-${localMoment(now)}`)
  let target = `${stem}${extension}`
  for (let count = 2; existsSync(target); count += 1) target = `${stem}-${count}${extension}`
  // The log first: one left behind would be taken for the log of the file that comes next.
  for (const suffix of ['-wal', '-shm', '-journal', '']) {
    if (existsSync(databasePath + suffix)) await rename(databasePath + suffix, target + suffix)
  }
}

class UnsoundCopy extends Error {}

/** Makes the copy one self-contained file and lets SQLite read all of it. @throws UnsoundCopy */
function verifyCopy(path: string, expectedVersion: number | null): void {
  let sqlite: Database.Database | undefined
  try {
    sqlite = openToWrite(path, 'DELETE')
    const isOurs = Number(sqlite.pragma('application_id', { simple: true })) === applicationId
    const hasVersion = expectedVersion === null || schemaVersion(sqlite) === expectedVersion
    if (!isOurs || !hasVersion || !isSound(sqlite, true)) throw new UnsoundCopy(path)
  } catch (error) {
    if (/CORRUPT|NOTADB/.test(sqliteCode(error) ?? '')) throw new UnsoundCopy(path)
    throw error
  } finally {
    sqlite?.close()
  }
}

function superfluous(newestFirst: BackupCopy[]): BackupCopy[] {
  const kept = new Set(newestFirst.slice(0, keptNewest))
  keepLastOfEach(10, keptDays)
  keepLastOfEach(7, keptMonths)
  return newestFirst.filter((copy) => !kept.has(copy))

  function keepLastOfEach(momentLength: number, count: number) {
    const seen = new Set<string>()
    for (const copy of newestFirst) {
      const span = localMoment(copy.takenAt).slice(0, momentLength)
      if (seen.has(span) || seen.size >= count) continue
      seen.add(span)
      kept.add(copy)
    }
  }
}

const stemOf = (databasePath: string): string => basename(databasePath, extname(databasePath))

/** ISO time → "2023-07-03_10-32-05", local. */
function localMoment(isoTime: string): string {
  const time = new Date(isoTime)
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = [time.getFullYear(), pad(time.getMonth() + 1), pad(time.getDate())].join('-')
  return `${day}_${[time.getHours(), time.getMinutes(), time.getSeconds()].map(pad).join('-')}`
}

/** ISO time that a copy's name tells, null for any other file. */
function momentInName(fileName: string, stem: string): string | null {
  if (!fileName.startsWith(`${stem}_`)) return null
  const match = /^(\d{4})-(\d\d)-(\d\d)_(\d\d)-(\d\d)-(\d\d)(?:~\d+)?\.db$/.exec(
    fileName.slice(stem.length + 1),
  )
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  return new Date(year!, month! - 1, day!, hour!, minute!, second!).toISOString()
}

function freeName(folder: string, stem: string, now: string): string {
  const name = `${stem}_${localMoment(now)}`
  // "~" sorts after ".", so that a second copy of the same second counts as the newer one.
  for (let count = 2, free = `${name}.db`; ; free = `${name}~${count}.db`, count += 1) {
    if (!existsSync(join(folder, free))) return free
  }
}

/** When something was last written; 0 for a file that is not there or empty, as a log is that was only opened. */
function changedMs(path: string): number {
  const file = statSync(path, { throwIfNoEntry: false })
  return file && file.size > 0 ? file.mtimeMs : 0
}

/** Waits until the disk has it. Folders can't be flushed on Windows, which orders renames itself. */
async function flushToDisk(path: string): Promise<void> {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return
  const handle = await open(path, statSync(path).isDirectory() ? 'r' : 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function backupFailure(error: unknown, folder: string): AppError {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (/FULL|ENOSPC|EDQUOT/.test(code))
    return new AppError('file', 'Chưa sao lưu được vì ổ đĩa đầy. Xoá bớt tệp không dùng rồi sao lưu lại.')
  if (error instanceof UnsoundCopy)
    return new AppError(
      'database',
      'Chưa sao lưu được vì bản sao vừa tạo không đọc lại được. Hãy sao lưu lại.',
    )
  return new AppError('file', `Chưa sao lưu được vì không ghi được vào thư mục ${folder}.`)
}
