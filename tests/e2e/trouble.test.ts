import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { proposedOrganisation } from '#shared/domain/organisation'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'

const nativeBinding = process.env.SO_THI_DUA_SQLITE_BINDING || undefined

let userData: string
let path: string
const running = new Set<LaunchedApp>()

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-trouble-'))
  path = join(userData, 'so-thi-dua.db')
})

afterEach(async () => {
  for (const launched of running) await close(launched)
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
})

async function launch(env: Record<string, string> = {}): Promise<LaunchedApp> {
  const launched = await launchApp({ userData, env })
  running.add(launched)
  await untilReady(launched.page)
  return launched
}

async function close(launched: LaunchedApp): Promise<void> {
  running.delete(launched)
  await launched.close()
}

type Answer = { ok: boolean; value?: unknown; error?: unknown }

/** Asks as the page's own code does. */
const ask = (page: Page, name: string, input: unknown = null): Promise<Answer> =>
  page.evaluate(
    ([requestName, requestInput]) =>
      (
        window as unknown as { soThiDua: { request: (name: string, input: unknown) => Promise<Answer> } }
      ).soThiDua.request(requestName, requestInput),
    [name, input] as [string, unknown],
  )

const draft = { form: 'unit', key: 'new' }

/** A book that has gone through the first start, closed, with the copy that closing takes. */
async function makeBook(): Promise<void> {
  const launched = await launch()
  await ask(launched.page, 'app.begin', { organisation: proposedOrganisation, withSample: false })
  await close(launched)
  expect(await readdir(join(userData, 'backups'))).toHaveLength(1)
}

describe('a book that can not be opened is met by a screen with a way on', () => {
  test('damaged: the last copy is put in place and the damaged file kept', async () => {
    await makeBook()
    await writeFile(path, 'hỏng'.repeat(2_000))
    const { page } = await launch()
    await page.getByText('Tệp sổ bị hỏng', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Khôi phục bản/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Khôi phục' }).click()
    await page.getByRole('navigation').first().waitFor()
    expect(await ask(page, 'app.state')).toMatchObject({ ok: true, value: { phase: 'ready' } })
    const kept = (await readdir(userData)).find((name) => /-hong-.*\.db$/.test(name))
    expect(await readFile(join(userData, kept!), 'utf8')).toContain('hỏng')
  })

  test('damaged without a copy: a new book, and the damaged file kept', async () => {
    await writeFile(path, 'hỏng'.repeat(2_000))
    const { page } = await launch()
    await page.getByRole('button', { name: 'Tạo sổ mới' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tạo sổ mới' }).click()
    await page.getByRole('button', { name: 'Bắt đầu với sổ trống' }).waitFor()
    expect((await readdir(userData)).filter((name) => /-hong-.*\.db$/.test(name))).toHaveLength(1)
  })

  test('locked by another program: opened when that has let go', async () => {
    await makeBook()
    const holder = new Database(path, { nativeBinding })
    holder.exec('BEGIN EXCLUSIVE')
    const { page } = await launch()
    await page.getByText('Tệp sổ đang được chương trình khác giữ').waitFor()
    holder.close()
    await page.getByRole('button', { name: 'Thử mở lại' }).click()
    await page.getByRole('navigation').first().waitFor()
  })

  test('newer than the app: another book is opened, and again at the next start', async () => {
    await makeBook()
    const other = join(userData, 'sổ khác.db')
    await writeFile(other, await readFile(path))
    const sqlite = new Database(path, { nativeBinding })
    sqlite.pragma('user_version = 9999')
    sqlite.close()
    const launched = await launch({ SO_THI_DUA_OPEN_FILE: other })
    await launched.page.getByText('Tệp sổ do bản ứng dụng mới hơn tạo ra').waitFor()
    await launched.page.getByRole('button', { name: 'Mở tệp sổ khác' }).click()
    await launched.page.getByRole('navigation').first().waitFor()
    await close(launched)
    const { page } = await launch()
    expect(await ask(page, 'app.state')).toMatchObject({ value: { phase: 'ready', databasePath: other } })
  })
})

describe('closing', () => {
  test('takes what forms send when they are left, even in the last moment', async () => {
    await makeBook()
    const launched = await launch()
    await launched.page.evaluate((place) => {
      window.addEventListener('pagehide', () => {
        const { soThiDua } = window as unknown as { soThiDua: { request: (...args: unknown[]) => unknown } }
        soThiDua.request('drafts.put', { ...place, values: { name: 'Phòng Đào t' } })
        // Sent a little later, as by a form that waits for the one before.
        void Promise.resolve().then(() =>
          soThiDua.request('drafts.put', { ...place, values: { name: 'Phòng Đào tạo' } }),
        )
      })
    }, draft)
    await close(launched)
    const { page } = await launch()
    expect(await ask(page, 'drafts.get', draft)).toMatchObject({
      value: { values: { name: 'Phòng Đào tạo' } },
    })
  })

  test('does not hang on a page that hangs', async () => {
    await makeBook()
    const launched = await launch()
    await ask(launched.page, 'drafts.put', { ...draft, values: { name: 'a' } })
    await launched.page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      }, 50)
    })
    await launched.page.waitForTimeout(200).catch(() => {})
    const startedAtMs = Date.now()
    await close(launched)
    expect(Date.now() - startedAtMs).toBeLessThan(6_000)
    expect(await readdir(join(userData, 'backups'))).toHaveLength(2)
  })

  test('a process that is killed loses nothing that was answered', async () => {
    await makeBook()
    const launched = await launch()
    const saved = await ask(launched.page, 'drafts.put', { ...draft, values: { name: 'Khoa Điện' } })
    expect(saved.ok).toBe(true)
    running.delete(launched)
    const ended = new Promise((resolve) => launched.app.process().once('exit', resolve))
    launched.app.process().kill('SIGKILL')
    await ended
    const { page } = await launch()
    expect(await ask(page, 'drafts.get', draft)).toMatchObject({ value: { values: { name: 'Khoa Điện' } } })
  })

  test('remembers where the window stood', async () => {
    // On a small screen the first window is maximised, which a display without window manager never takes back.
    const before = { x: 20, y: 30, width: 1050, height: 650 }
    const moved = { x: 40, y: 50, width: 1100, height: 700 }
    await writeFile(
      join(userData, 'settings.json'),
      JSON.stringify({ window: { ...before, isMaximized: false } }),
    )
    const boundsOf = (app: ElectronApplication) =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())

    const first = await launch()
    expect(await boundsOf(first.app)).toMatchObject({ width: before.width, height: before.height })
    await first.app.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]!.setBounds(bounds),
      moved,
    )
    // The system moves a window in its own time.
    await expect.poll(() => boundsOf(first.app), { timeout: 10_000 }).toMatchObject(moved)
    await close(first)

    const { app } = await launch()
    expect(await boundsOf(app)).toMatchObject(moved)
  })
})

test('the page dying is told by a dialog, and the page comes back', async () => {
  await makeBook()
  const { app, page } = await launch()
  const asked = await app.evaluate(async ({ dialog, BrowserWindow }) => {
    const messages: string[] = []
    const answered = new Promise<void>((resolve) => {
      dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
        messages.push(options.message)
        resolve()
        return { response: 0, checkboxChecked: false }
      }) as never
    })
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    const loadedAgain = new Promise<void>((resolve) => {
      webContents.once('did-finish-load', () => resolve())
    })
    webContents.forcefullyCrashRenderer()
    await answered
    await loadedAgain
    const state = await webContents.executeJavaScript("soThiDua.request('app.state', null)")
    return { messages, phase: state.value.phase }
  })
  expect(asked).toEqual({ messages: ['Màn hình làm việc vừa dừng đột ngột.'], phase: 'ready' })
  expect(page.isClosed()).toBe(false)
  expect(await readFile(join(userData, 'logs', 'so-thi-dua.log'), 'utf8')).toContain('page gone: crashed')
})
