import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy, createPageServer, pageOrigin } from '#main/files/serve-page'
import { newFolder } from '../../helpers/engine'

let folder: string
let serve: ReturnType<typeof createPageServer>

beforeAll(async () => {
  folder = await newFolder()
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await mkdir(join(folder, 'page-secret'))
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'page', 'assets', 'main.js'), '1')
  await writeFile(join(folder, 'page', 'so-thi-dua.db'), 'x')
  await writeFile(join(folder, 'secret.js'), 'x')
  await writeFile(join(folder, 'page-secret', 'a.js'), 'x')
  serve = createPageServer(join(folder, 'page'))
})

afterAll(() => rm(folder, { recursive: true }))

const ask = (path: string, init?: RequestInit) => serve(new Request(`${pageOrigin}${path}`, init))

describe('createPageServer', () => {
  test('serves the page with its policy', async () => {
    for (const path of ['/', '/index.html', '/index.html?a=1']) {
      const response = await ask(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain('text/html')
      expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
    expect((await ask('/assets/main.js')).headers.get('content-type')).toContain('text/javascript')
  })

  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/..%2fpage-secret%2fa.js',
    '/%00.js',
    '/%zz.js',
    '/etc/passwd',
    '//etc/passwd',
    '/so-thi-dua.db',
    '/missing.js',
    '/assets',
  ])('refuses %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test('refuses other hosts, schemes and methods', async () => {
    expect((await serve(new Request('app://elsewhere/index.html'))).status).toBe(403)
    expect((await serve(new Request('file:///index.html'))).status).toBe(403)
    expect((await ask('/index.html', { method: 'POST', body: 'x' })).status).toBe(403)
  })
})
