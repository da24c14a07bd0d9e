import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const module = resolve(import.meta.dirname, '../../scripts/setup/cache.mjs')
const { cached } = await import(`${module}`)

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'so-thi-dua-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', root)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(root, { recursive: true })
})

const built = async (folder: string) => writeFile(join(folder, 'file'), 'whole')

it('builds once', async () => {
  const build = vi.fn(built)
  const folder = await cached('thing-1', build)
  expect(await cached('thing-1', build)).toBe(folder)
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('whole')
  expect(build).toHaveBeenCalledOnce()
})

it('leaves nothing in place when building fails, and builds anew the next time', async () => {
  const failing = async (folder: string) => {
    await writeFile(join(folder, 'half'), '')
    throw new Error('no network')
  }
  await expect(cached('thing-1', failing)).rejects.toThrow('no network')
  const folder = await cached('thing-1', built)
  expect(await readdir(folder)).toEqual(['file'])
  expect(await readdir(join(root, 'so-thi-dua'))).toEqual(['thing-1'])
})

it('takes over from a process that was killed while building', async () => {
  const script = `
    import { writeFileSync } from 'node:fs'
    const { cached } = await import(${JSON.stringify(module)})
    await cached('thing-1', async (folder) => {
      writeFileSync(folder + '/half', '')
      console.log('building')
      await new Promise((resolve) => setTimeout(resolve, 60_000))
    })`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script])
  await once(other.stdout, 'data')
  other.kill('SIGKILL')
  await once(other, 'close')
  const folder = await cached('thing-1', built)
  expect(await readdir(folder)).toEqual(['file'])
})

it('lets a second command wait for the first instead of building the same', async () => {
  const build = vi.fn(async (folder: string) => {
    await new Promise((done) => setTimeout(done, 300))
    await built(folder)
  })
  const folders = await Promise.all([cached('thing-1', build), cached('thing-1', build)])
  expect(new Set(folders).size).toBe(1)
  expect(build).toHaveBeenCalledOnce()
})
