export type Gate = ReturnType<typeof createGate>

/** Lets requests run side by side, and lets the database be exchanged only while none of them runs. */
export function createGate() {
  let running = 0
  let whenIdle = () => {}
  let lastExchange: Promise<unknown> = Promise.resolve()

  /** Runs with others, after any exchange under way. */
  async function share<T>(work: () => Promise<T>): Promise<T> {
    let awaited: Promise<unknown> | undefined
    while (awaited !== lastExchange) {
      awaited = lastExchange
      await awaited
    }
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      if (running === 0) whenIdle()
    }
  }

  /** Waits for what runs, keeps new work waiting, runs alone. Never call it from within `share`: it would wait for itself. */
  function exclusively<T>(work: () => Promise<T>): Promise<T> {
    const exchange = lastExchange.then(async () => {
      if (running > 0) await idle()
      return work()
    })
    lastExchange = exchange.catch(() => {})
    return exchange
  }

  /** Resolves when no shared work runs. */
  function idle(): Promise<void> {
    if (running === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const before = whenIdle
      whenIdle = () => {
        before()
        resolve()
      }
    })
  }

  return { share, exclusively, idle }
}
