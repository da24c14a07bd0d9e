import { execFileSync } from 'node:child_process'
import { run, runQuietly } from './run.mjs'
import { say } from './say.mjs'

/** What a window needs on a bare Linux: each by what proves it is there, so that any distribution can answer. */
const FOR_A_WINDOW = [
  { name: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { name: 'libnss3', library: 'libnss3.so' },
  { name: 'libasound2', library: 'libasound.so.2' },
  { name: 'libgbm1', library: 'libgbm.so.1' },
  { name: 'libxss1', library: 'libXss.so.1' },
  { name: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  // The metric twin of Times New Roman. Debian's older fonts-liberation bears the same name, without Vietnamese.
  { name: 'fonts-liberation2', vietnameseFont: 'Liberation Serif' },
]
const FOR_A_VIRTUAL_DISPLAY = [{ name: 'xvfb', command: 'Xvfb' }]
/** Tests turn Word files into pages with these and look at them. */
const FOR_TESTS = [
  { name: 'libreoffice-writer-nogui', command: 'soffice' },
  { name: 'poppler-utils', command: 'pdftoppm' },
]
const FOR_COMPILING = [
  { name: 'g++', command: 'g++' },
  { name: 'make', command: 'make' },
  { name: 'python3', command: 'python3' },
]

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Installs what the runtime needs to show a window and, with `tests`, what the tests need.
 * Does nothing on macOS, on Windows, or on a Linux desktop that runs the official Electron.
 */
export async function ensureDebianPackages(runtime, { tests = false } = {}) {
  if (process.platform !== 'linux') return
  if (runtime.kind === 'official' && hasDisplay()) return
  await ensureInstalled([
    ...FOR_A_WINDOW,
    ...(hasDisplay() ? [] : FOR_A_VIRTUAL_DISPLAY),
    ...(tests ? FOR_TESTS : []),
  ])
}

export async function ensureBuildTools() {
  await ensureInstalled(FOR_COMPILING)
}

async function ensureInstalled(needs) {
  const missing = needs.filter((need) => !isThere(need)).map((need) => need.name)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) {
    say(`These system packages are missing; please install them: ${missing.join(' ')}`)
    return
  }
  say(`Installing ${missing.join(' ')} (up to three minutes, once)…`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await updateLists(env)
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env })
}

let listsUpdated

/** Once per command, however many steps install something. */
function updateLists(env) {
  // Its failure is not the end: the lists at hand may do, and if not the installation says so itself.
  listsUpdated ??= run('apt-get', ['update', '-qq'], { env })
  return listsUpdated
}

function isThere({ command, library, vietnameseFont }) {
  if (command) return runs('sh', ['-c', `command -v ${command}`])
  if (library) return output('ldconfig', ['-p']).includes(`${library} `)
  return output('fc-list', [`:family=${vietnameseFont}:lang=vi`, 'family']) !== ''
}

function runs(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function output(command, args) {
  try {
    // An ordinary user's PATH lacks the folder of ldconfig.
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
    return execFileSync(command, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
