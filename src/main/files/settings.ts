import { readFileSync } from 'node:fs'
import { writeWhole } from '#main/files/write-whole'

/** What the shell remembers from one start to the next: nothing that would be missed when it is lost. */
export type Settings = {
  /** The book in use, when it is another than the one in the data folder. */
  databasePath?: string
  /** Where the window stood, in device-independent pixels. */
  window?: { x: number; y: number; width: number; height: number; isMaximized: boolean }
}

export type SettingsFile = ReturnType<typeof openSettings>

/** Reads the file once; a missing or broken one counts as empty. */
export function openSettings(path: string, report: (error: unknown) => void) {
  let settings = readSettings(path)
  let lastWrite: Promise<void> = Promise.resolve()

  return {
    get: (): Settings => settings,
    set(changes: Settings): void {
      settings = { ...settings, ...changes }
      const bytes = new TextEncoder().encode(JSON.stringify(settings, null, 2))
      lastWrite = lastWrite.then(() => writeWhole(path, bytes)).catch(report)
    },
    /** Resolves when what was set is on the disk. */
    settled: (): Promise<void> => lastWrite,
  }
}

function readSettings(path: string): Settings {
  try {
    const { databasePath, window } = JSON.parse(readFileSync(path, 'utf8'))
    return {
      ...(typeof databasePath === 'string' && databasePath !== '' ? { databasePath } : {}),
      ...(isWindow(window) ? { window } : {}),
    }
  } catch {
    return {}
  }
}

// By hand: the schema library would have to be loaded before the window is there.
function isWindow(stored: unknown): stored is NonNullable<Settings['window']> {
  if (typeof stored !== 'object' || stored === null) return false
  const { x, y, width, height, isMaximized } = stored as Record<string, unknown>
  const isWhole = [x, y, width, height].every((pixels) => Number.isInteger(pixels))
  return isWhole && Number(width) > 0 && Number(height) > 0 && typeof isMaximized === 'boolean'
}
