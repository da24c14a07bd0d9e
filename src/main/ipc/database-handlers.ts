import { type AppFacts, readState } from '#main/ipc/app-handlers'
import type { Handlers } from '#shared/contract'

/** Copies of the book, and the ways on when it can't be opened. They work without a database. */
export const databaseHandlers = (facts: AppFacts) => {
  const { session } = facts
  return {
    'database.backups': () => session.backups(),
    'database.backUpNow': () => session.backUpNow(),
    'database.restore': ({ path }) => session.restore(path).then(() => readState(facts)),
    'database.openOther': () => session.openOther().then(() => readState(facts)),
    'database.retry': () => session.retry().then(() => readState(facts)),
    'database.startFresh': () => session.startFresh().then(() => readState(facts)),
  } satisfies Pick<
    Handlers,
    | 'database.backups'
    | 'database.backUpNow'
    | 'database.restore'
    | 'database.openOther'
    | 'database.retry'
    | 'database.startFresh'
  >
}
