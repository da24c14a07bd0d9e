import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** At this size the log becomes the old log, and the old one before it goes. */
const maxBytes = 1_000_000

/** One error must not fill the log by itself. */
const maxEntryLength = 20_000

export type Log = (error: unknown, where: string) => void

/**
 * Writes our mistakes to a file for whoever looks after the program: time, place, stack; never what the officer
 * typed. Writing the log can't fail the work it reports on.
 *
 * @param now ISO time
 */
export function openLog(path: string, version: string, now: () => string): Log {
  return (error, where) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    try {
      mkdirSync(dirname(path), { recursive: true })
      moveAsideWhenFull(path)
      appendFileSync(path, `${now()} ${version} ${where}\n${text.slice(0, maxEntryLength)}\n\n`)
    } catch {
      // A full disk, say: nothing is left to tell it to.
    }
  }
}

function moveAsideWhenFull(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < maxBytes) return
  renameSync(path, path.replace(/\.log$/, '-truoc.log'))
}
