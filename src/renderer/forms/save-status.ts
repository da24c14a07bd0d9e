import { useSyncExternalStore } from 'react'

/** What the top bar says about saving: the latest news from whichever form the officer types in. */
export type SaveStatus =
  | { kind: 'quiet' }
  | { kind: 'saving' }
  /** `savedAt` is ISO time. A draft is on disk, but not yet part of the book. */
  | { kind: 'saved'; savedAt: string; isDraft: boolean }
  | { kind: 'failed'; message: string }

let status: SaveStatus = { kind: 'quiet' }
const listeners = new Set<() => void>()

function set(next: SaveStatus) {
  status = next
  for (const listener of listeners) listener()
}

export const reportSaving = (): void => set({ kind: 'saving' })
export const reportSaved = (savedAt: string): void => set({ kind: 'saved', savedAt, isDraft: false })
export const reportDraftSaved = (savedAt: string): void => set({ kind: 'saved', savedAt, isDraft: true })
/** The form that spoke last is gone. */
export const reportLeft = (): void => set({ kind: 'quiet' })
/** What could not be saved is gone: nothing is left to fail. */
export const reportMended = (): void => {
  if (status.kind === 'failed') set({ kind: 'quiet' })
}
export const reportSaveFailed = (message: string): void => set({ kind: 'failed', message })

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useSaveStatus = (): SaveStatus => useSyncExternalStore(subscribe, () => status)
