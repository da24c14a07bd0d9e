import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { projectRoot, toolsNode } from './project.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const PROBE_TIMEOUT_MS = 4000

/**
 * The `electron` package's own binary, downloaded on first use as that package does it.
 * `null` where its server can't be reached.
 */
export async function findOfficialElectron() {
  const packageFolder = dirname(
    createRequire(join(projectRoot, 'package.json')).resolve('electron/package.json'),
  )
  const electronVersion = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
  if (!installedAt(packageFolder)) {
    // A download that can't succeed takes minutes to give up, so ask first.
    if (!(await canDownload())) return null
    say(`Downloading Electron ${electronVersion} (about 110 MB, one to three minutes, once)…`)
    const code = await run(toolsNode(), [join(packageFolder, 'install.js')])
    if (code !== 0 || !installedAt(packageFolder)) return null
  }
  return { executablePath: installedAt(packageFolder), electronVersion }
}

function installedAt(packageFolder) {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

async function canDownload() {
  // A proxy that only the download knows of can't be probed from here: let it try.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const mirror =
    process.env.ELECTRON_MIRROR ||
    process.env.npm_config_electron_mirror ||
    'https://github.com/electron/electron/'
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) })
    return true
  } catch {
    return false
  }
}
