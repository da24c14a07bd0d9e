import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { shiftClock } from './clock'

export type LaunchedApp = {
  app: ElectronApplication
  page: Page
  /** The folder that this app keeps its database in. */
  userData: string
  /** Closes the app as a person does and removes the data folder, unless the test brought its own. */
  close: () => Promise<void>
}

type LaunchOptions = {
  /** A folder to start with, and to keep; a fresh one otherwise. */
  userData?: string
  env?: Record<string, string>
  /** The day it is for the app, as yyyy-mm-dd; its clock runs on from that day's present time. */
  today?: string
}

const projectRoot = resolve(import.meta.dirname, '../../..')

/** Opens the built app in its real window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'so-thi-dua-e2e-')))
  const { executablePath, args } = runtimeFromSetup()
  const app = await _electron.launch({
    executablePath,
    args: [...args, projectRoot],
    env: { ...inheritedEnv(), ...options.env, SO_THI_DUA_USER_DATA: userData },
  })
  const page = await app.firstWindow()
  if (options.today) await shiftClock(app, page, options.today)
  return {
    app,
    page,
    userData,
    close: async () => {
      await app.close()
      if (!options.userData) await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Resolves when the app says that its first screen can be used. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
}

function runtimeFromSetup(): { executablePath: string; args: string[] } {
  const executablePath = process.env.SO_THI_DUA_ELECTRON
  if (!executablePath) {
    throw new Error('Run window tests with `npm test -- --project e2e`: it sets up the Electron they drive.')
  }
  return { executablePath, args: JSON.parse(process.env.SO_THI_DUA_ELECTRON_ARGS ?? '[]') }
}

export function inheritedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return Object.fromEntries(entries)
}
