import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Desktop } from '#main/context'
import {
  backUp,
  backupsFolder,
  isBackupDue,
  listBackups,
  restoreBackup,
  setAside,
} from '#main/database/backup'
import type { Migration } from '#main/database/migrate'
import { closeDatabase, type OpenDatabase, type OpenResult, openDatabase } from '#main/database/open'
import { isSound } from '#main/database/open-connection'
import type { Gate } from '#main/ipc/gate'
import type { BackupCopy, DatabaseProblem } from '#shared/domain/app-state'
import { AppError } from '#shared/result'

type SessionOptions = {
  databasePath: string
  /** Where a new book is made when the folder of the present one is out of reach. */
  homeDatabasePath: string
  migrations?: Migration[]
  desktop: Desktop
  now: () => string
  gate: Gate
  /** Gets the path of another book that is now in use, for the next start. */
  remember: (databasePath: string) => void
  report: (error: unknown) => void
}

export type Session = Awaited<ReturnType<typeof createSession>>

/** The book in use, open or not, and the ways to exchange it. */
export async function createSession(options: SessionOptions) {
  const { desktop, now, gate } = options
  const openOptions = { migrations: options.migrations, now, report: options.report }
  let path = options.databasePath
  let current = await openDatabase({ ...openOptions, path })
  /** Rows written by the connection when the last copy was taken, to know whether one is due on closing. */
  let writtenAtLastCopy = writtenRows(current)

  return {
    current: (): OpenResult => current,
    getOpen,
    problem: (): DatabaseProblem | null =>
      current.ok ? null : { ...current.problem, backups: listBackups(path) },
    backups: () => listBackups(path),
    /** Runs while nothing exchanges the book. */
    share: gate.share,
    backUpNow: () => gate.share(() => copyNow(getOpen())),
    backUpIfDue: () =>
      gate.share(async () => {
        if (!current.ok) return
        // Asked of the connection too: a file system may tell the time of a change late.
        const hasWritten = writtenRows(current) !== writtenAtLastCopy
        if (hasWritten || isBackupDue(path, now())) await copyNow(current.database)
      }),
    retry,
    restore,
    openOther,
    startFresh,
    recheck,
    close,
  }

  /** @throws AppError with what blocks the database */
  function getOpen(): OpenDatabase {
    if (!current.ok) throw new AppError('database', current.problem.message)
    return current.database
  }

  async function copyNow(database: OpenDatabase, protect?: string): Promise<BackupCopy> {
    const written = writtenRows(current)
    const copy = await backUp(database.sqlite, database.path, now(), protect)
    writtenAtLastCopy = written
    return copy
  }

  function use(result: OpenResult): void {
    current = result
    writtenAtLastCopy = writtenRows(current)
  }

  async function letGo(): Promise<void> {
    if (current.ok) await closeDatabase(current.database)
  }

  async function reopen(ifEmpty?: 'create-anyway'): Promise<void> {
    use(await openDatabase({ ...openOptions, path, ifEmpty }))
  }

  function retry(): Promise<void> {
    return gate.exclusively(async () => {
      if (!current.ok) await reopen()
    })
  }

  /** Puts a copy in place of the book. A sound book is copied first, so that this too can be taken back. */
  function restore(copyPath: string): Promise<void> {
    return gate.exclusively(async () => {
      const copy = listBackups(path).find((backup) => backup.path === copyPath)
      if (!copy) throw new AppError('not-found', 'Không thấy bản sao này nữa. Chọn bản sao khác.')
      if (!current.ok && current.problem.kind === 'locked')
        throw new AppError('database', current.problem.message)
      const isDamaged = !current.ok && current.problem.kind === 'damaged'
      if (current.ok) await copyNow(current.database, copy.path)
      await letGo()
      try {
        await restoreBackup(path, copy.path, { because: isDamaged ? 'hong' : 'truoc-khoi-phuc', now: now() })
      } finally {
        await reopen()
      }
    })
  }

  /** Asks for another book and uses it from now on. When it can't be opened, the present one stays. */
  async function openOther(): Promise<void> {
    const chosen = await desktop.chooseOpenPath({ title: 'Mở tệp sổ khác', kind: 'database' })
    if (chosen === null) return
    const copy = listBackups(path).find((backup) => resolve(backup.path) === resolve(chosen))
    // A copy is for restoring: written to in its place, it would be no copy any more.
    if (copy) return restore(copy.path)
    if (resolve(chosen) === resolve(path)) return retry()
    if (basename(dirname(chosen)) === basename(backupsFolder(path)))
      throw new AppError(
        'database',
        'Tệp này nằm trong thư mục bản sao lưu. Chép nó ra thư mục khác rồi mở tệp đã chép.',
      )
    return gate.exclusively(async () => {
      const other = await openDatabase({ ...openOptions, path: chosen, ifEmpty: 'refuse' })
      if (!other.ok) throw new AppError('database', other.problem.message)
      await letGo()
      path = chosen
      options.remember(path)
      use(other)
    })
  }

  /** Makes a new book where the present one can't be opened; that one is kept under another name. */
  function startFresh(): Promise<void> {
    return gate.exclusively(async () => {
      if (current.ok) throw new AppError('conflict', 'Sổ đang mở bình thường nên không cần tạo sổ mới.')
      if (current.problem.kind === 'locked') throw new AppError('database', current.problem.message)
      if (!existsSync(dirname(path))) {
        // A drive that is not there, say: what lies at home, if anything, is opened as it is.
        path = options.homeDatabasePath
        options.remember(path)
        await reopen()
        return
      }
      const because = current.problem.kind === 'damaged' ? 'hong' : 'giu-lai'
      await setAside(path, because, now()).catch((error: unknown) => {
        options.report(error)
        throw new AppError(
          'database',
          'Chưa tạo được sổ mới vì không đổi được tên tệp cũ. Kiểm tra quyền ghi của thư mục dữ liệu rồi làm lại.',
        )
      })
      await reopen('create-anyway')
    })
  }

  /** After SQLite has refused something: blocks the book when the file itself turns out to be damaged. */
  function recheck(): Promise<void> {
    return gate.exclusively(async () => {
      if (!current.ok || seemsSound(current.database)) return
      await letGo()
      await reopen()
    })
  }

  /** Takes the last copy of the day, when there is something new in it, and closes the file. */
  function close(): Promise<void> {
    return gate.exclusively(async () => {
      if (!current.ok) return
      const { database } = current
      try {
        // Written into the file itself, so that its time tells the next start that nothing came after the copy.
        database.sqlite.pragma('wal_checkpoint(TRUNCATE)')
        if (writtenRows(current) !== writtenAtLastCopy) await copyNow(database)
      } catch (error) {
        options.report(error)
      }
      await letGo()
      use({ ok: false, problem: { kind: 'unreadable', message: 'Sổ Thi đua đang đóng.', path, backups: [] } })
    })
  }
}

function writtenRows(result: OpenResult): number {
  if (!result.ok) return 0
  return result.database.sqlite.prepare('SELECT total_changes()').pluck().get() as number
}

function seemsSound({ sqlite }: OpenDatabase): boolean {
  try {
    return isSound(sqlite)
  } catch {
    return false
  }
}
