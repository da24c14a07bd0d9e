/** The thread that makes .docx files: a view comes in, bytes go out, in the order asked. */
import { parentPort } from 'node:worker_threads'
import { type BuilderName, build, type ViewOf } from './builders'

export type TypesetTask = { id: number; name: BuilderName; view: ViewOf<BuilderName> }
export type TypesetAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string }

parentPort?.on('message', ({ id, name, view }: TypesetTask) => {
  build(name, view).then(
    // Handed over, not copied.
    (bytes) => parentPort?.postMessage({ id, bytes } satisfies TypesetAnswer, [bytes.buffer as ArrayBuffer]),
    (error: unknown) =>
      parentPort?.postMessage({
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies TypesetAnswer),
  )
})
