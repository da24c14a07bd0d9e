import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whichever folder the command was given in. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** `true` for root on Linux: Chromium refuses to start its sandbox there. */
export const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0

/**
 * The Node that the tools need (22 or newer). It comes with `npm ci` as the package `node`, because
 * the machine's own Node may be older; npm puts it first on the PATH, a bare `node scripts/…` does not.
 */
export function toolsNode() {
  const shipped = join(
    projectRoot,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  return existsSync(shipped) ? shipped : process.execPath
}
