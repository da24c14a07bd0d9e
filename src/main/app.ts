import type { Desktop } from '#main/context'
import type { Migration } from '#main/database/migrate'
import { createSession, type Session } from '#main/database/open-session'
import { type Typeset, typesetHere } from '#main/documents/typeset'
import { createFiles } from '#main/files/save-file'
import { answer, type Report } from '#main/ipc/answer'
import { createGate } from '#main/ipc/gate'
import { createHandlers, handlersWithoutDatabase } from '#main/ipc/handlers'
import type { Handlers } from '#shared/contract'
import type { Day } from '#shared/day'
import type { Result } from '#shared/result'

export type AppOptions = {
  databasePath: string
  /** Where a new book is made when `databasePath` is out of reach; the same file when not given. */
  homeDatabasePath?: string
  /** Tests bring their own; the app carries the files in migrations/. */
  migrations?: Migration[]
  desktop: Desktop
  /** Makes the .docx files; on this thread when not given. */
  typeset?: Typeset
  /** The officer's calendar day. */
  today: () => Day
  /** ISO time. */
  now: () => string
  version: string
  /** Gets the path of another book that the officer opened, to be passed as `databasePath` next time. */
  remember?: (databasePath: string) => void
  /** Gets our own mistakes, for the log. */
  report?: Report
}

export type App = {
  /** Answers one request. Never rejects, whatever is asked. */
  handle: (name: string, input: unknown) => Promise<Result<unknown>>
  /** Takes a copy when there is none of today or the file has changed since the newest. */
  backUpIfDue: () => Promise<void>
  /** Resolves when no request is being answered. */
  idle: () => Promise<void>
  /** Finishes what runs, takes the last copy, closes the file. */
  close: () => Promise<void>
}

/** The whole app without its window. Starts to open the database at once; requests wait for it. */
export function createApp(options: AppOptions): App {
  const { databasePath, desktop, typeset = typesetHere, today, now, version, report = logToConsole } = options
  const gate = createGate()
  const files = createFiles(desktop)
  const opening = createSession({
    ...options,
    homeDatabasePath: options.homeDatabasePath ?? databasePath,
    gate,
    remember: options.remember ?? (() => {}),
    report: (error) => report(error, 'database'),
  })
  let built: { forResult: unknown; handlers: Partial<Handlers> } | undefined

  function handlersFor(session: Session): Partial<Handlers> {
    const current = session.current()
    if (built?.forResult !== current) {
      const facts = { session, today, version }
      const handlers = current.ok
        ? createHandlers({ db: current.database.db, desktop, typeset, today, now }, facts, files)
        : handlersWithoutDatabase(facts, files)
      built = { forResult: current, handlers }
    }
    return built.handlers
  }

  return {
    async handle(name, input) {
      const session = await opening
      const run = () => answer(handlersFor(session), name, input, report)
      // Requests about the database itself may exchange it, so they can't be among those an exchange waits for.
      if (name.startsWith('database.')) return run()
      const result = await gate.share(run)
      if (!result.ok && result.error.code === 'database') await session.recheck()
      return result
    },
    backUpIfDue: async () => (await opening).backUpIfDue(),
    idle: gate.idle,
    close: async () => (await opening).close(),
  }
}

function logToConsole(error: unknown, request: string): void {
  console.error(request, error)
}
