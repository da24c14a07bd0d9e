import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import type { App } from '#main/app'
import { answerDialogsFromEnvironment, createDesktop, installMenus, say } from '#main/desktop'
import type { Typeset } from '#main/documents/typeset'
import { openLog } from '#main/files/log-file'
import { openSettings, type SettingsFile } from '#main/files/settings'
import { openWindow, prepareShell, serveRequests, withinLimit } from '#main/window'
import type { Result } from '#shared/result'

/** How long the last copy and closing the file may take before the process ends all the same. */
const lastCopyLimitMs = 10_000
const hourMs = 3_600_000
/** The first copy of the day is taken when the first screen has long been there. */
const firstCopyAfterMs = 5_000

// Where the data lies may be told from outside; everything else in the environment only in development.
if (process.env.SO_THI_DUA_USER_DATA) app.setPath('userData', process.env.SO_THI_DUA_USER_DATA)
const environment = app.isPackaged ? {} : process.env

const dataFolder = app.getPath('userData')
const databasePath = join(dataFolder, 'so-thi-dua.db')
const logPath = join(dataFolder, 'logs', 'so-thi-dua.log')

/** From the moment the window is gone and the last copy is being taken. */
let isEnding = false

const now = () => new Date().toISOString()
const log = openLog(logPath, app.getVersion(), now)
process.on('uncaughtException', survive)
process.on('unhandledRejection', survive)

prepareShell()
if (!canBeWritten(dataFolder)) {
  void app.whenReady().then(() => giveUp(`Thư mục dữ liệu không cho ghi:\n${dataFolder}`))
} else if (app.requestSingleInstanceLock()) {
  // Loaded while Electron gets ready, and not before the lock is ours.
  const engineModule = import('#main/app')
  void app.whenReady().then(() => start(engineModule))
} else {
  app.quit()
}

/** Logs a mistake of ours. Without a window nobody would see that the app does nothing, so then it says so and ends. */
function survive(error: unknown): void {
  log(error, 'main')
  if (BrowserWindow.getAllWindows().length === 0 && !isEnding) giveUp(`Lỗi đã ghi vào tệp:\n${logPath}`)
}

function giveUp(reason: string): void {
  dialog.showErrorBox('Sổ Thi đua', `Chưa mở được Sổ Thi đua. ${reason}`)
  app.exit(1)
}

/** Without this folder there is no lock either, and the app would end without a word. */
function canBeWritten(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

type EngineModule = Promise<typeof import('#main/app')>

function start(engineModule: EngineModule): void {
  const settings = openSettings(join(dataFolder, 'settings.json'), (error) => log(error, 'settings'))
  const window = openWindow({ settings, idle: async () => (await engine).idle(), report: log })
  // Only now: the book is opened while the page is being loaded by its own process.
  const engine = startEngine(engineModule, window, settings)
  serveRequests(window, async (name, input) => (await engine).handle(name, input))
  installMenus(window, menuActions(engine, window))
  keepCopies(engine)
  endWhenClosed(window, engine, settings.settled)
}

async function startEngine(
  engineModule: EngineModule,
  window: BrowserWindow,
  settings: SettingsFile,
): Promise<App> {
  const { createApp } = await engineModule
  const desktop = createDesktop(() => (window.isDestroyed() ? null : window))
  return createApp({
    databasePath: settings.get().databasePath ?? databasePath,
    homeDatabasePath: databasePath,
    desktop: app.isPackaged ? desktop : answerDialogsFromEnvironment(desktop),
    typeset: typesetBeside,
    today: () => environment.SO_THI_DUA_TODAY ?? localDay(new Date()),
    now,
    version: app.getVersion(),
    remember: (path) => settings.set({ databasePath: path }),
    report: log,
  })
}

let typesetter: Promise<Typeset> | undefined

/** Documents are made on a thread of their own, which the first of them starts. */
const typesetBeside: Typeset = async (name, view) => {
  typesetter ??= import('#main/documents/typeset-beside').then((module) => module.createTypesetBeside())
  return (await typesetter)(name, view)
}

function menuActions(engine: Promise<App>, window: BrowserWindow) {
  return {
    backUpNow: async () => {
      const result = (await (await engine).handle('database.backUpNow', null)) as Result<{ path: string }>
      if (result.ok) await say(window, 'Đã sao lưu.', result.value.path)
      else await say(window, result.error.message)
    },
    showDataFolder: () => void shell.openPath(dataFolder),
    showLog: async () => {
      if (existsSync(logPath)) shell.showItemInFolder(logPath)
      else await say(window, 'Chưa có lỗi nào được ghi lại.')
    },
  }
}

/** One copy soon after the start, then as often as an hour when something has changed. */
function keepCopies(engine: Promise<App>): void {
  const copy = () =>
    void engine.then((ready) => ready.backUpIfDue()).catch((error: unknown) => log(error, 'backup'))
  setTimeout(copy, firstCopyAfterMs).unref()
  setInterval(copy, hourMs).unref()
}

function endWhenClosed(window: BrowserWindow, engine: Promise<App>, settled: () => Promise<void>): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isEnding) return
    event.preventDefault()
    isEnding = true
    const work = Promise.all([engine.then((ready) => ready.close()), settled()]).catch((error: unknown) =>
      log(error, 'closing'),
    )
    void withinLimit(work, lastCopyLimitMs).then(() => app.quit())
  })
}

/** "2023-07-03" by this computer's clock and zone. */
function localDay(time: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
}
