import { Worker } from 'node:worker_threads'
import type { Typeset } from './typeset'
import type { TypesetAnswer } from './typeset-worker'
import workerPath from './typeset-worker?modulePath'

type Waiting = Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>

/** A typesetter on a thread of its own, started with the first document and again after it has died. */
export function createTypesetBeside(): Typeset {
  let thread: { worker: Worker; waiting: Waiting } | null = null
  let lastId = 0

  function start() {
    const waiting: Waiting = new Map()
    const worker = new Worker(workerPath)
    const started = { worker, waiting }
    worker.on('message', (answer: TypesetAnswer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('bytes' in answer) asked?.resolve(answer.bytes)
      else asked?.reject(new Error(answer.error))
    })
    const giveUp = (error: Error) => {
      if (thread === started) thread = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    worker.on('error', giveUp)
    worker.on('exit', (code) => giveUp(new Error(`the typesetting thread ended with ${code}`)))
    // It must not keep the app from closing.
    worker.unref()
    return started
  }

  return (name, view) =>
    new Promise((resolve, reject) => {
      thread ??= start()
      lastId += 1
      thread.waiting.set(lastId, { resolve, reject })
      thread.worker.postMessage({ id: lastId, name, view })
    })
}
