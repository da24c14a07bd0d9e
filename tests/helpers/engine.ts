import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context, Db } from '#main/context'
import { closeDatabase, openDatabase } from '#main/database/open'
import { typesetHere } from '#main/documents/typeset'
import { createTestDesktop, type TestDesktop } from './desktop'

/** A moment in the sample's school year, in local time: 03/07/2023 10:32. */
export const testMoment = new Date(2023, 6, 3, 10, 32, 5).toISOString()
export const testToday = '2023-07-03'

export type TestEngine = {
  /** The very handle that `ctx` holds. */
  db: Db
  /** What services are built from: `unitHandlers(engine.ctx)`. */
  ctx: Context
  desktop: TestDesktop
  /** Folder of everything that this engine writes. */
  folder: string
  /** The database file. */
  path: string
  close: () => Promise<void>
}

/** A real, migrated, empty database in a folder of its own, for tests of queries and services. */
export async function openTestEngine(
  options: { today?: string; now?: () => string } = {},
): Promise<TestEngine> {
  const folder = await newFolder()
  const path = join(folder, 'so-thi-dua.db')
  const now = options.now ?? (() => testMoment)
  const opened = await openDatabase({ path, now })
  if (!opened.ok) throw new Error(opened.problem.message)
  const { db } = opened.database
  const desktop = createTestDesktop(folder)
  return {
    db,
    ctx: { db, desktop, typeset: typesetHere, today: () => options.today ?? testToday, now },
    desktop,
    folder,
    path,
    close: async () => {
      await closeDatabase(opened.database)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'so-thi-dua-test-'))
