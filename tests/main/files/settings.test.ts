import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLog } from '#main/files/log-file'
import { openSettings } from '#main/files/settings'
import { newFolder } from '../../helpers/engine'

let folder: string
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => rm(folder, { recursive: true }))

const fail = (error: unknown) => {
  throw error
}

test('settings are there at the next start', async () => {
  const path = join(folder, 'settings.json')
  const settings = openSettings(path, fail)
  settings.set({ databasePath: '/ổ khác/sổ.db' })
  settings.set({ window: { x: 1, y: 2, width: 1366, height: 768, isMaximized: true } })
  await settings.settled()
  expect(openSettings(path, fail).get()).toEqual({
    databasePath: '/ổ khác/sổ.db',
    window: { x: 1, y: 2, width: 1366, height: 768, isMaximized: true },
  })
})

test('broken settings count as empty, a broken part as missing', async () => {
  const path = join(folder, 'settings.json')
  for (const broken of ['', '{', 'null', '[]', '{"window":{"x":1.5},"databasePath":7}']) {
    await writeFile(path, broken)
    expect(openSettings(path, fail).get()).toEqual({})
  }
  await writeFile(path, '{"window":"?","databasePath":"/a.db"}')
  expect(openSettings(path, fail).get()).toEqual({ databasePath: '/a.db' })
})

test('settings that can not be written are reported, and harm nothing', async () => {
  const reported: unknown[] = []
  const settings = openSettings(join(folder, 'missing', 'settings.json'), (error) => reported.push(error))
  settings.set({ databasePath: '/a.db' })
  await settings.settled()
  expect(reported).toHaveLength(1)
  expect(settings.get().databasePath).toBe('/a.db')
})

test('the log keeps the stack, one older file and no more', async () => {
  const path = join(folder, 'logs', 'so-thi-dua.log')
  const log = openLog(path, '1.0.0', () => '2023-07-03T03:32:05.000Z')
  log(new Error('hỏng'), 'units.save')
  const text = await readFile(path, 'utf8')
  expect(text).toContain('2023-07-03T03:32:05.000Z 1.0.0 units.save\nError: hỏng\n    at ')
  for (let round = 0; round < 2; round += 1) {
    await writeFile(path, 'x'.repeat(1_000_001))
    log('đầy', 'main')
    expect(await readFile(path, 'utf8')).toContain('đầy')
    expect((await readFile(path, 'utf8')).length).toBeLessThan(200)
  }
  expect((await readFile(join(folder, 'logs', 'so-thi-dua-truoc.log'))).length).toBe(1_000_001)
})

test('a log that can not be written fails nobody', async () => {
  await mkdir(join(folder, 'so-thi-dua.log'))
  openLog(join(folder, 'so-thi-dua.log'), '1.0.0', () => '')(new Error('x'), 'main')
})
