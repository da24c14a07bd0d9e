import { Worker } from 'node:worker_threads'
import type { Typeset } from './typeset'
import type { TypesetAnswer } from './typeset-worker'
import workerPath from './typeset-worker?modulePath'

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }

/** A typesetter on a thread of its own, started with the first document and again after it has died. */
export function createTypesetBeside(): Typeset {
  let worker: Worker | null = null
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = new Worker(workerPath)
    started.on('message', (answer: TypesetAnswer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('bytes' in answer) asked?.resolve(answer.bytes)
      else asked?.reject(new Error(answer.error))
    })
    const giveUp = (error: Error) => {
      if (worker === started) worker = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('error', giveUp)
    started.on('exit', (code) => giveUp(new Error(`the typesetting thread ended with ${code}`)))
    // It must not keep the app from closing.
    started.unref()
    return started
  }

  return (name, view) =>
    new Promise((resolve, reject) => {
      worker ??= start()
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      worker.postMessage({ id: lastId, name, view })
    })
}
