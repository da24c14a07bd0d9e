import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { writeWhole } from '#main/files/write-whole'

const settingsSchema = z.object({
  /** The book in use, when it is another than the one in the data folder. */
  databasePath: z.string().min(1).optional().catch(undefined),
  /** Where the window stood, in device-independent pixels. */
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      isMaximized: z.boolean(),
    })
    .optional()
    .catch(undefined),
})

/** What the shell remembers from one start to the next: nothing that would be missed when it is lost. */
export type Settings = z.output<typeof settingsSchema>

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
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}
