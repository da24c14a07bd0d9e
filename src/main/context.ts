import type { Kysely } from 'kysely'
import type { Schema } from '#main/database/schema'
import type { Day } from '#shared/day'

/** The handle of every query: the database, or the transaction it must run in. Pass it down, first. */
export type Db = Kysely<Schema>

/**
 * What the engine asks of the shell around it. Electron's dialogs implement it in desktop.ts; tests pass a
 * folder of their own.
 */
export type Desktop = {
  /** Asks where to save. Null when the officer closes the dialog. */
  chooseSavePath(options: { title: string; fileName: string; kind: 'docx' | 'xlsx' }): Promise<string | null>
  /** Asks for a file to read. Null when the officer closes the dialog. */
  chooseOpenPath(options: { title: string; kind: 'xlsx' | 'database' }): Promise<string | null>
  /** Opens a file with the program the system has for it. Returns an error text, or '' when it worked. */
  openFile(path: string): Promise<string>
  revealFile(path: string): void
}

/** What handlers and services work with. The clock is passed in: rules never read one. */
export type Context = {
  db: Db
  desktop: Desktop
  /** The officer's calendar day. */
  today: () => Day
  /** ISO time, for "đã lưu" marks. */
  now: () => string
}
