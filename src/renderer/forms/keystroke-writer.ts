/**
 * Carries what stands in a form to disk as it is typed: one request in flight, the latest value wins.
 * Nothing waits for a pause in typing, so at most the value typed during one request is still on its way.
 */
export type WriterNews<T, R> =
  | { kind: 'writing' }
  /** `isLatest`: nothing has been typed since. */
  | { kind: 'written'; value: T; result: R; isLatest: boolean }
  /** The value is kept and sent again: by the next keystroke, by `flush`, or after `retryMs`. */
  | { kind: 'failed'; value: T; error: unknown }

export type KeystrokeWriter<T, R> = {
  write: (value: T) => void
  /** Resolves when everything written so far is on disk. @throws what `send` threw for the latest value */
  flush: () => Promise<void>
  /** Hands the waiting value over without waiting for the request in flight: the window is closing. */
  sendWaiting: () => void
  /** Forgets what waits, and resolves when nothing is in flight any more. */
  cancel: () => Promise<void>
  /** Returns how to stop hearing. */
  subscribe: (listener: (news: WriterNews<T, R>) => void) => () => void
}

const retryMs = 3_000

export function createKeystrokeWriter<T, R>(send: (value: T) => Promise<R>): KeystrokeWriter<T, R> {
  const listeners = new Set<(news: WriterNews<T, R>) => void>()
  let waiting: { value: T } | null = null
  let inFlight: Promise<void> | null = null
  let failure: { error: unknown } | null = null
  let retry: ReturnType<typeof setTimeout> | undefined

  const tell = (news: WriterNews<T, R>) => {
    for (const listener of listeners) listener(news)
  }

  async function sendUntilLatest() {
    tell({ kind: 'writing' })
    while (waiting) {
      const { value } = waiting
      waiting = null
      try {
        const result = await send(value)
        failure = null
        tell({ kind: 'written', value, result, isLatest: waiting === null })
      } catch (error) {
        failure = { error }
        // What was typed meanwhile is newer and goes at once; else this value waits for its next chance.
        if (waiting === null) {
          waiting = { value }
          tell({ kind: 'failed', value, error })
          retry = setTimeout(start, retryMs)
          return
        }
      }
    }
  }

  function start() {
    clearTimeout(retry)
    if (inFlight || !waiting) return
    inFlight = sendUntilLatest().finally(() => {
      inFlight = null
    })
  }

  return {
    write(value) {
      waiting = { value }
      start()
    },
    async flush() {
      start()
      while (inFlight) await inFlight
      if (waiting && failure) throw failure.error
    },
    sendWaiting() {
      if (!waiting) return
      const { value } = waiting
      waiting = null
      void send(value).catch(() => {})
    },
    async cancel() {
      clearTimeout(retry)
      waiting = null
      failure = null
      while (inFlight) {
        await inFlight
        clearTimeout(retry)
        waiting = null
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
