import Database from 'better-sqlite3'

/** How long a statement waits for another program's lock before it gives up. */
const busyTimeoutMs = 1_000

/** The binding that the set-up script built, where the one that better-sqlite3 ships can't run. */
const nativeBinding = process.env.SO_THI_DUA_SQLITE_BINDING || undefined

/** Opens without writing a byte into the database or its log. */
export const openToRead = (path: string): Database.Database =>
  new Database(path, { nativeBinding, timeout: busyTimeoutMs, readonly: true, fileMustExist: true })

/**
 * Opens, creating the file when there is none.
 * @param journal WAL for a database in use; DELETE makes it one self-contained file, as a copy should be
 */
export function openToWrite(path: string, journal: 'WAL' | 'DELETE' = 'WAL'): Database.Database {
  const sqlite = new Database(path, { nativeBinding, timeout: busyTimeoutMs })
  try {
    // Every commit is on the disk when it returns: what the officer saw as saved survives a power cut.
    sqlite.pragma(`journal_mode = ${journal}`)
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    // Nothing that a foreign file brings along (views, triggers) may call functions with effects.
    sqlite.pragma('trusted_schema = OFF')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** The code of an error that SQLite raised ("SQLITE_BUSY"), null for any other error. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'SqliteError') return null
  return (error as Error & { code: string }).code
}

/** Whether SQLite finds the file sound; `thorough` also compares every index with its table. */
export function isSound(sqlite: Database.Database, thorough = false): boolean {
  return sqlite.pragma(thorough ? 'integrity_check(1)' : 'quick_check(1)', { simple: true }) === 'ok'
}
