import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp } from '../helpers/app'
import { newFolder } from '../helpers/engine'

const projectRoot = resolve(import.meta.dirname, '../..')

let folder: string
let buildFolder: string

beforeAll(async () => {
  folder = await newFolder()
  // Within the project, where the program finds better-sqlite3.
  buildFolder = await mkdtemp(join(projectRoot, 'node_modules', '.so-thi-dua-test-'))
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: join(projectRoot, 'tests/helpers/typist.ts'), outDir: buildFolder },
  })
})

afterAll(async () => {
  await rm(buildFolder, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

/** Lets a program type for a while and kills it. Returns the last number it was told is saved. */
async function typeAndKill(path: string, first: number): Promise<number> {
  const child = spawn(process.execPath, [join(buildFolder, 'typist.js'), path, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  await pause(50 + Math.random() * 250)
  child.kill('SIGKILL')
  await ended
  // A line that was cut off says nothing.
  return Number(output.split('\n').at(-2))
}

test('what was said to be saved is there after the process is killed, again and again', async () => {
  const path = join(folder, 'so-thi-dua.db')
  let first = 1
  for (let round = 0; round < 5; round += 1) {
    const saved = await typeAndKill(path, first)
    expect(saved).toBeGreaterThanOrEqual(first)

    const app = await openTestApp({ folder })
    const draft = await app.ask('drafts.get', { form: 'person', key: 'new' })
    const count = draft!.values.count as number
    // At most the one that was stored but not yet said to be.
    expect([saved, saved + 1]).toContain(count)
    expect(draft!.values.text).toBe('chữ '.repeat(count % 3_000))
    await app.close()
    first = count + 1
  }
})
