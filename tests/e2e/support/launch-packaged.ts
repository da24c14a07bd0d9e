import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { inheritedEnv } from './launch'

const START_TIMEOUT_MS = 30_000
const CLOSE_TIMEOUT_MS = 10_000

export type LaunchedPackage = {
  page: Page
  userData: string
  close: () => Promise<void>
}

/**
 * Opens the packaged app as it ships. Its fuses leave no inspector to main, so only the page can be driven,
 * through Chromium's own debugging port.
 */
export async function launchPackaged(executable: string): Promise<LaunchedPackage> {
  const userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-packaged-'))
  const env: Record<string, string> = { ...inheritedEnv(), SO_THI_DUA_USER_DATA: userData }
  // The package has to find its own binding.
  delete env.SO_THI_DUA_SQLITE_BINDING
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(executable, [...sandbox, '--remote-debugging-port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child))
    const page = await firstPage(browser)
    return {
      page,
      userData,
      close: async () => {
        await page.close({ runBeforeUnload: true })
        await endWithin(child, ended)
        await rm(userData, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (reason: string) => reject(new Error(`The packaged app ${reason}:\n${output}`))
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS)
    child.once('error', reject)
    child.once('close', (code) => fail(`ended with ${code}`))
    child.stderr!.on('data', (chunk) => {
      output += chunk
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  return context!.pages()[0] ?? (await context!.waitForEvent('page', { timeout: START_TIMEOUT_MS }))
}

async function endWithin(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_TIMEOUT_MS)
  await ended
  clearTimeout(timer)
  if (child.signalCode === 'SIGKILL')
    throw new Error('The packaged app did not end after its window was closed.')
}
