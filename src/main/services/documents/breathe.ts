import type { KyselyPlugin } from 'kysely'
import type { Db } from '#main/context'

/**
 * Lets the main thread answer the window before the next piece of a long work. Queries alone never do: the database
 * is asked synchronously, and promises run one after another without a pause.
 */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Lets it after each query. */
const pausing: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    await breathe()
    return result
  },
}

/** A handle for reading much in small steps: never inside a transaction, which would hold up every other request. */
export const inSmallSteps = (db: Db): Db => db.withPlugin(pausing)
