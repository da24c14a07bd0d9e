import { type AppFacts, readState } from '#main/ipc/app-handlers'
import type { Handlers } from '#shared/contract'

/** Copies of the book, and the ways on when it can't be opened. They work without a database. */
export const databaseHandlers = (facts: AppFacts) => {
  const { session } = facts
  const state = () => session.share(() => readState(facts))
  return {
    'database.backups': () => session.backups(),
    'database.backUpNow': () => session.backUpNow(),
    'database.restore': ({ path }) => session.restore(path).then(state),
    'database.openOther': () => session.openOther().then(state),
    'database.retry': () => session.retry().then(state),
    'database.startFresh': () => session.startFresh().then(state),
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
