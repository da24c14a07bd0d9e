import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  protocol,
  type Rectangle,
  type Session,
  screen,
  session,
  type WebContents,
} from 'electron'
import { createPageServer, pageOrigin } from '#main/files/serve-page'
import type { SettingsFile } from '#main/files/settings'
import type { requestChannel as contractChannel } from '#shared/contract'
import type { Result } from '#shared/result'

// Held to the original by its type: importing that would load every schema before the window is there.
const requestChannel: typeof contractChannel = 'so-thi-dua:request'
/** Main → preload: the window is about to close. */
export const leavingChannel = 'so-thi-dua:leaving'
/** Preload → main: the page has sent what it still had. */
export const leftChannel = 'so-thi-dua:left'

const defaultSize = { width: 1366, height: 768 }
/** Fits above the task bar of the usual office screen at 150 %: 911 × 512, of which 40 are the bar's. */
const minimumSize = { minWidth: 900, minHeight: 460 }

/** How long the page and the requests under way may hold up closing. */
const closingLimitMs = 2_000

/** The dev server of `npm run dev`; never in a packaged app. */
const devServerUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

/** To be called before Electron is ready: the page's scheme, and switches that keep Chromium off the network. */
export function prepareShell(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('no-proxy-server')
  if (!devServerUrl) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => fence(contents))
}

type WindowOptions = {
  settings: SettingsFile
  /** Resolves when no request is being answered. */
  idle: () => Promise<void>
  report: (error: unknown, where: string) => void
}

/** Opens the one window, and shows it when it has something to show. */
export function openWindow({ settings, idle, report }: WindowOptions): BrowserWindow {
  lockDown(session.defaultSession)
  if (!devServerUrl) protocol.handle('app', createPageServer(join(app.getAppPath(), 'out', 'renderer')))

  const remembered = settings.get().window
  const window = new BrowserWindow({
    ...defaultSize,
    ...minimumSize,
    ...(remembered && isOnScreen(remembered) ? boundsOf(remembered) : {}),
    title: 'Sổ Thi đua',
    backgroundColor: '#ffffff',
    show: false,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !app.isPackaged,
      // Chromium's spell checker downloads its dictionaries, and has none for Vietnamese.
      spellcheck: false,
    },
  })
  if (remembered ? remembered.isMaximized : fillsScreen()) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The page's own title is the same; what it may set later is not the window's.
  window.on('page-title-updated', (event) => event.preventDefault())
  closeGently(window, { settings, idle })
  helpWhenBroken(window, report)
  load(window)
  return window
}

const load = (window: BrowserWindow): void =>
  // A failure is told by 'did-fail-load'.
  void window.loadURL(devServerUrl ?? `${pageOrigin}/index.html`).catch(() => {})

/** Answers the page's requests on the one channel, if it is our page that asks. */
export function serveRequests(
  window: BrowserWindow,
  handle: (name: string, input: unknown) => Promise<Result<unknown>>,
): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, json: unknown): Promise<Result<unknown>> => {
    if (!isOurPage(event, window) || typeof name !== 'string' || typeof json !== 'string')
      return { ok: false, error: { code: 'invalid', message: 'Yêu cầu này không đến từ Sổ Thi đua.' } }
    return handle(name, parseJson(json))
  })
}

/** What is no JSON reaches the handlers' schemas as `undefined`, which none of them takes. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The page itself, in its own frame, at our own address. */
function isOurPage(event: IpcMainInvokeEvent | IpcMainEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return (
    event.sender === window.webContents &&
    frame !== null &&
    frame === window.webContents.mainFrame &&
    isOwnAddress(frame.url)
  )
}

function isOwnAddress(address: string): boolean {
  if (devServerUrl) return address.startsWith(`${new URL(devServerUrl).origin}/`)
  return address.startsWith(`${pageOrigin}/`)
}

/** Denies the session everything that leads out: network, permissions, devices, downloads. */
function lockDown(ours: Session): void {
  ours.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }))
  ours.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
  ours.setSpellCheckerEnabled(false)
  ours.on('will-download', (event) => event.preventDefault())
}

function mayLoad(address: string): boolean {
  if (app.isPackaged) return isOwnAddress(address)
  const isHotReload = devServerUrl && address.replace(/^ws/, 'http').startsWith(new URL(devServerUrl).origin)
  return isOwnAddress(address) || address.startsWith('devtools://') || Boolean(isHotReload)
}

/** Keeps any page where it is: no other address, no other window, no embedded page. */
function fence(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    // Loading the same page again is no way out.
    if (withoutHash(event.url) !== withoutHash(contents.getURL()) || !isOwnAddress(event.url))
      event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

const withoutHash = (address: string): string => address.split('#')[0]!

/**
 * Closing in three steps, none of which can hang: the page hears that it is left and sends what is still being
 * typed; requests under way are answered; then the window goes. What follows without a window (last copy,
 * closing the file) is main.ts's.
 */
function closeGently(
  window: BrowserWindow,
  { settings, idle }: Pick<WindowOptions, 'settings' | 'idle'>,
): void {
  let isClosing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    settings.set({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } })
    const finished = pageHasLeft(window).then(idle)
    void withinLimit(finished, closingLimitMs).then(() => window.destroy())
  })
}

function pageHasLeft(window: BrowserWindow): Promise<void> {
  if (window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return Promise.resolve()
  return new Promise((resolve) => {
    ipcMain.on(leftChannel, (event) => {
      if (event.sender === window.webContents) resolve()
    })
    window.webContents.send(leavingChannel)
  })
}

/** Resolves with the work, or without it when the time is up. */
export function withinLimit(work: Promise<unknown>, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs)
    void work
      .catch(() => {})
      .then(() => {
        clearTimeout(timer)
        resolve()
      })
  })
}

/** A blank or dead window is never left standing: a system dialog says what happened and offers to begin again. */
function helpWhenBroken(window: BrowserWindow, report: WindowOptions['report']): void {
  const { webContents } = window
  let isAsking = false

  async function offerReload(message: string, reason: string): Promise<void> {
    report(new Error(reason), 'window')
    if (isAsking || window.isDestroyed()) return
    isAsking = true
    window.show()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: 'Sổ Thi đua',
      message,
      detail: 'Những gì đã gõ đến lúc này đều đã được lưu.',
      buttons: ['Mở lại', 'Đóng Sổ Thi đua'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    isAsking = false
    if (window.isDestroyed()) return
    if (response === 0) load(window)
    else window.close()
  }

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit')
      void offerReload('Màn hình làm việc vừa dừng đột ngột.', `page gone: ${reason} ${exitCode}`)
  })
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    const wasReplaced = code === -3
    if (isMainFrame && !wasReplaced)
      void offerReload('Chưa mở được màn hình làm việc.', `page not loaded: ${code} ${description}`)
  })
  webContents.on(
    'preload-error',
    (_event, _path, error) =>
      void offerReload('Chưa mở được màn hình làm việc.', `preload: ${error.message}`),
  )
}

type RememberedWindow = NonNullable<ReturnType<SettingsFile['get']>['window']>

const boundsOf = ({ x, y, width, height }: RememberedWindow): Rectangle => ({ x, y, width, height })

/** On the usual office screen of 1366×768 the task bar leaves less than the default size. */
function fillsScreen(): boolean {
  const { width, height } = screen.getPrimaryDisplay().workArea
  return width <= defaultSize.width || height <= defaultSize.height
}

/** Whether enough of it can be seen to be caught: a second screen may be gone. */
function isOnScreen(bounds: RememberedWindow): boolean {
  const graspable = 100
  return screen.getAllDisplays().some(({ workArea }) => {
    const width =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
    const hasTitleBar = bounds.y >= workArea.y - 10 && bounds.y <= workArea.y + workArea.height - graspable
    return width >= graspable && hasTitleBar
  })
}
