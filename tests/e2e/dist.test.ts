import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin } from './support/begin'
import { launchPackaged } from './support/launch-packaged'

const execute = promisify(execFile)
const projectRoot = resolve(import.meta.dirname, '../..')

// The package for Windows is made by the same configuration, but only Linux can start its own here.
describe.skipIf(process.platform !== 'linux')('npm run dist -- --linux dir', () => {
  let output: string
  let unpacked: string

  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'so-thi-dua-release-'))
    const args = ['scripts/dist.mjs', '--linux', 'dir', `-c.directories.output=${output}`]
    await execute(process.execPath, args, { cwd: projectRoot, maxBuffer: 16_000_000 })
    unpacked = join(output, 'linux-unpacked')
  })

  afterAll(async () => {
    await rm(output, { recursive: true, force: true, maxRetries: 5 })
  })

  it('packs the app into one archive and leaves the SQLite binding beside it', async () => {
    const resources = join(unpacked, 'resources')
    expect(existsSync(join(resources, 'app.asar'))).toBe(true)
    expect(existsSync(join(resources, 'app'))).toBe(false)
    const beside = await readdir(join(resources, 'app.asar.unpacked/node_modules'), { recursive: true })
    expect(beside.filter((path) => path.endsWith('.node'))).toContain(
      'better-sqlite3/prebuilds/linux-x64.node',
    )
    expect(beside.filter((path) => /deps|\/src\//.test(path))).toEqual([])
    expect((await readdir(join(unpacked, 'locales'))).sort()).toEqual(['en-US.pak', 'vi.pak'])
  })

  it('closes every way around the archive', async () => {
    const fuses = await getCurrentFuseWire(join(unpacked, 'so-thi-dua'))
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    ]
    for (const fuse of off) expect([fuse, fuses[fuse]]).toEqual([fuse, FuseState.DISABLE])
    const on = [
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.EnableCookieEncryption,
    ]
    for (const fuse of on) expect([fuse, fuses[fuse]]).toEqual([fuse, FuseState.ENABLE])
  })

  it('starts with an empty data folder, shows its window in Vietnamese and makes its database', async () => {
    const { page, userData, close } = await launchPackaged(join(unpacked, 'so-thi-dua'))
    await page
      .getByText(/[ăâđêôơưạảấầậắặếềệốồộớờợứừựỉịọỏủụỷỹ]/i)
      .first()
      .waitFor({ state: 'visible' })
    const files = await readdir(userData, { recursive: true })
    expect(files.filter((path) => /\.(db|sqlite3?)$/.test(path))).not.toEqual([])
    await close()
  })

  it('makes documents on a thread of its own, out of the archive', async () => {
    const { page, close } = await launchPackaged(join(unpacked, 'so-thi-dua'))
    await begin(page, 'sample')
    await page.evaluate(() => {
      window.location.hash = '#/van-ban/xem/quota-annex'
    })
    // The packaged app has no other way to make one.
    await page.getByText(/^Trang 1\/\d+$/).waitFor()
    expect(await page.locator('[data-page="1"]').innerText()).toContain('TÍNH CHỈ TIÊU DANH HIỆU THI ĐUA')
    await close()
  })
})
