import type { Kysely } from 'kysely'
import type { Schema } from '#main/database/schema'
import type { Typeset } from '#main/documents/typeset'
import type { Day } from '#shared/day'
import type { PrintOptions } from '#shared/domain/document'

/** The handle of every query: the database, or the transaction it must run in. Pass it down, first. */
export type Db = Kysely<Schema>

/**
 * What the engine asks of the shell around it. Electron's dialogs implement it in desktop.ts; tests pass a
 * folder of their own.
 */
export type Desktop = {
  /** Asks where to save. Null when the officer closes the dialog. */
  chooseSavePath(options: { title: string; fileName: string; kind: 'docx' | 'xlsx' }): Promise<string | null>
  /** Asks for a folder to write into. Null when the officer closes the dialog. */
  chooseFolder(options: { title: string }): Promise<string | null>
  /** Asks for a file to read. Null when the officer closes the dialog. */
  chooseOpenPath(options: { title: string; kind: 'xlsx' | 'database' }): Promise<string | null>
  /** Opens a file with the program the system has for it. Returns an error text, or '' when it worked. */
  openFile(path: string): Promise<string>
  revealFile(path: string): void
  /** Prints what the window's print style shows; resolves when the system's dialog is closed. Returns an error text or ''. */
  printWindow(options: PrintOptions): Promise<string>
  /** Name of the program that opens .docx files; null when there is none or it can't be told. */
  docxProgram(): Promise<string | null>
}

/** What handlers and services work with. The clock is passed in: rules never read one. */
export type Context = {
  db: Db
  desktop: Desktop
  /** Turns views into .docx files; in the app beside the main thread, so that a large set blocks nothing. */
  typeset: Typeset
  /** The officer's calendar day. */
  today: () => Day
  /** ISO time, for "đã lưu" marks. */
  now: () => string
}
