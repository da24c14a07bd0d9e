export type Gate = ReturnType<typeof createGate>

/** Lets requests run side by side, and lets the database be exchanged only while none of them runs. */
export function createGate() {
  let running = 0
  let whenIdle = () => {}
  /** The last of the exchanges that wait or run; null when there is none. */
  let exchange: Promise<void> | null = null

  /** Runs with others, after the exchanges asked for before. */
  async function share<T>(work: () => Promise<T>): Promise<T> {
    while (exchange) await exchange
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
      if (running === 0) whenIdle()
    }
  }

  /**
   * Waits for what runs, keeps new work waiting, runs alone. Never call it from within `share`: it would wait
   * for itself.
   */
  async function exclusively<T>(work: () => Promise<T>): Promise<T> {
    const before = exchange
    const turn = (async () => {
      await before
      await idle()
      return work()
    })()
    const ended: Promise<void> = turn.then(
      () => {},
      () => {},
    )
    exchange = ended
    try {
      return await turn
    } finally {
      if (exchange === ended) exchange = null
    }
  }

  /** Resolves when no shared work runs. */
  function idle(): Promise<void> {
    if (running === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const others = whenIdle
      whenIdle = () => {
        whenIdle = () => {}
        others()
        resolve()
      }
    })
  }

  return { share, exclusively, idle }
}
