import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inheritedEnv, type LaunchedApp, launchApp, untilReady } from './support/launch'

const projectRoot = resolve(import.meta.dirname, '../..')
const pageAddress = 'app://so-thi-dua/index.html'

type AnyBridge = {
  soThiDua: { request: (...args: unknown[]) => Promise<{ ok: boolean; error?: { code: string } }> }
}

let launched: LaunchedApp
/** Stands for the whole internet: nothing of the app may ever knock here. */
let outside: Server
let outsideAddress: string
let knocks = 0

beforeAll(async () => {
  outside = createServer((_request, response) => {
    knocks += 1
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('ok')
  })
  await once(outside.listen(0, '127.0.0.1'), 'listening')
  outsideAddress = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
  launched = await launchApp()
  await untilReady(launched.page)
})

afterAll(async () => {
  await launched?.close()
  outside.close()
  expect(knocks).toBe(0)
})

describe('the page', () => {
  test('has one function of ours and nothing of Node or Electron', async () => {
    const found = await launched.page.evaluate(() => ({
      ours: Object.keys((window as unknown as AnyBridge).soThiDua),
      platform: [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in window),
    }))
    expect(found).toEqual({ ours: ['request'], platform: [] })
  })

  test('runs in a sandbox of its own', async () => {
    const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const contents = window!.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    })
    expect(preferences.webSecurity).not.toBe(false)
    // It would download its dictionaries.
    const spells = launched.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
    expect(await spells).toBe(false)
  })

  test('runs no script but its own', async () => {
    const ran = await launched.page.evaluate(async () => {
      const results: string[] = []
      const inline = document.createElement('script')
      inline.textContent = 'window.inlineRan = true'
      document.head.append(inline)
      if ('inlineRan' in window) results.push('inline')
      const handler = document.createElement('img')
      handler.setAttribute('onerror', 'window.handlerRan = true')
      handler.src = 'data:image/png;base64,x'
      document.body.append(handler)
      for (const address of ['data:text/javascript,window.dataRan=true', 'https://example.com/a.js']) {
        const script = document.createElement('script')
        script.src = address
        document.head.append(script)
      }
      await new Promise((resolve) => setTimeout(resolve, 300))
      if ('handlerRan' in window) results.push('handler')
      if ('dataRan' in window) results.push('data')
      return results
    })
    expect(ran).toEqual([])
    const worker = await launched.page.evaluate(() => {
      try {
        return String(new Worker('data:text/javascript,1'))
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(worker).not.toContain('Worker]')
  })

  test('reaches no network in any way', async () => {
    const reached = await launched.page.evaluate(async (address) => {
      const results: string[] = []
      const attempt = async (name: string, work: () => Promise<unknown>) => {
        const timeLimit = new Promise((_, reject) => setTimeout(() => reject(new Error('time')), 1_500))
        await Promise.race([work(), timeLimit]).then(
          () => results.push(name),
          () => {},
        )
      }
      const loaded = (element: HTMLElement) =>
        new Promise((resolve, reject) => {
          element.onload = resolve
          element.onerror = reject
          document.body.append(element)
        })
      const make = (tag: string, attributes: Record<string, string>) => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        return element
      }
      await Promise.all([
        attempt('fetch', () => fetch(address)),
        attempt('fetch without CORS', () => fetch(address, { mode: 'no-cors' })),
        attempt('image', () => loaded(make('img', { src: `${address}/a.png` }))),
        attempt('style', () => loaded(make('link', { rel: 'stylesheet', href: `${address}/a.css` }))),
        attempt('prefetch', () => loaded(make('link', { rel: 'prefetch', href: address }))),
        attempt('frame', async () => {
          const frame = make('iframe', { src: address }) as HTMLIFrameElement
          await loaded(frame)
          if (frame.contentDocument) throw new Error('empty')
        }),
        attempt(
          'socket',
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket(address.replace('http', 'ws'))
              socket.onopen = resolve
              socket.onerror = reject
            }),
        ),
        attempt('events', () => {
          const source = new EventSource(address)
          return new Promise((resolve, reject) => {
            source.onopen = resolve
            source.onerror = reject
          })
        }),
      ])
      navigator.sendBeacon(address, 'x')
      return results
    }, outsideAddress)
    // A frame that the policy blocks still "loads" an error page of its own; that nobody knocked is the proof.
    expect(reached.filter((way) => way !== 'frame')).toEqual([])
    expect(knocks).toBe(0)
  })

  test('gets no permission', async () => {
    const granted = await launched.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
      ] as const
      const states = await Promise.all(
        names.map(async (name) => {
          const { state } = await navigator.permissions.query({ name: name as PermissionName })
          return state === 'denied' ? [] : [`${name}: ${state}`]
        }),
      )
      const used = await Promise.all([
        navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => ['media'],
          () => [],
        ),
        navigator.clipboard.readText().then(
          () => ['clipboard'],
          () => [],
        ),
        Notification.requestPermission().then((state) => (state === 'denied' ? [] : ['notification'])),
      ])
      return [...states, ...used].flat()
    })
    expect(granted).toEqual([])
  })
})

describe('the window', () => {
  test.each([
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<h1>x</h1>',
    'app://elsewhere/index.html',
    'app://so-thi-dua/other.html',
    'chrome://version',
  ])('does not leave for %s', async (address) => {
    const { page } = launched
    await page.evaluate((target) => {
      window.location.href = target
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
    await page.waitForTimeout(200)
    expect(page.url().split('#')[0]).toBe(pageAddress)
    expect(await page.evaluate(() => typeof (window as unknown as AnyBridge).soThiDua.request)).toBe(
      'function',
    )
  })

  test('opens no other', async () => {
    const { app, page } = launched
    const opened = await page.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.remove()
      return ['https://example.com', address, 'about:blank', ''].map((target) => window.open(target) !== null)
    }, pageAddress)
    expect(opened).toEqual([false, false, false, false])
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('downloads nothing', async () => {
    const { app, page } = launched
    const downloads = await app.evaluateHandle(({ session }) => {
      const finished: string[] = []
      session.defaultSession.on('will-download', (event, item) => {
        if (!event.defaultPrevented) finished.push(item.getURL())
      })
      return finished
    })
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.exe'
      document.body.append(link)
      link.click()
      link.remove()
    })
    await page.waitForTimeout(300)
    expect(await downloads.jsonValue()).toEqual([])
  })
})

describe('main', () => {
  test('denies its own session every address but the page', async () => {
    const outcomes = await launched.app.evaluate(async ({ session, net }, address) => {
      const attempts = [
        () => session.defaultSession.fetch(address),
        () => net.fetch(address),
        () => net.fetch('https://example.com'),
      ]
      return Promise.all(
        attempts.map((attempt) =>
          attempt().then(
            (response: { status: number }) => `got ${response.status}`,
            (error: Error) => error.message,
          ),
        ),
      )
    }, outsideAddress)
    expect(outcomes).toEqual(Array(3).fill('net::ERR_BLOCKED_BY_CLIENT'))
    expect(knocks).toBe(0)
  })

  test('serves the page with a strict policy, and nothing beside it', async () => {
    const answers = await launched.app.evaluate(async ({ session }) => {
      const ask = async (path: string) => {
        const response = await session.defaultSession.fetch(`app://so-thi-dua${path}`)
        return { status: response.status, policy: response.headers.get('content-security-policy') }
      }
      return {
        page: await ask('/index.html'),
        outside: await Promise.all(
          ['/../main/main.js', '/%2e%2e/main/main.js', '/..%2fmain%2fmain.js'].map(ask),
        ),
      }
    })
    expect(answers.page.status).toBe(200)
    expect(answers.page.policy).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(answers.page.policy).toContain("connect-src 'none'")
    expect(answers.outside.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test('answers requests it does not know, and input it can not read', async () => {
    const answers = await launched.page.evaluate(async () => {
      const { request } = (window as unknown as AnyBridge).soThiDua
      return Promise.all([
        request('units.drop', null),
        request('__proto__', {}),
        request('', null),
        request(7 as never, null),
        request('units.get', { id: 'x' }),
        request('units.delete', { id: -1 }),
        request('files.open', { path: '/etc/passwd' }),
        request('database.restore', { path: '/etc/passwd' }),
      ])
    })
    expect(answers.map(({ ok }) => ok)).toEqual(Array(8).fill(false))
    expect(answers.map(({ error }) => error!.code)).not.toContain('bug')
  })

  test('answers nobody but the page in its window', async () => {
    const answers = await launched.app.evaluate(async ({ app, BrowserWindow }, address) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs` },
      })
      await stranger.loadURL(address)
      const answer = await stranger.webContents.executeJavaScript("soThiDua.request('app.state', null)")
      stranger.destroy()
      return answer
    }, pageAddress)
    expect(answers).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })

  test('runs once: a second start gives way to the first window', async () => {
    const second = spawn(
      process.env.SO_THI_DUA_ELECTRON!,
      [...JSON.parse(process.env.SO_THI_DUA_ELECTRON_ARGS ?? '[]'), projectRoot],
      { env: { ...inheritedEnv(), SO_THI_DUA_USER_DATA: launched.userData }, stdio: 'ignore' },
    )
    expect(await exitCode(second)).toBe(0)
    expect(await launched.page.evaluate(() => document.title)).toBe('Sổ Thi đua')
  })
})

async function exitCode(child: ChildProcess): Promise<number | null> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  const [code] = await once(child, 'exit')
  clearTimeout(timer)
  return code
}
