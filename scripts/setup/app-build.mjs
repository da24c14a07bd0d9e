import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, toolsNode } from './project.mjs'
import { run } from './run.mjs'
import { PlainError, say } from './say.mjs'

const SOURCES = ['src', 'migrations', 'package.json', 'electron.vite.config.ts']
const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds main, preload and renderer into `out/`. */
export async function buildApp() {
  const cli = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
  const code = await run(toolsNode(), [cli, 'build', '--logLevel', 'warn'], { cwd: projectRoot })
  if (code !== 0) throw new PlainError('The app could not be built: see the lines above.')
}

/** Builds only when a source is newer than the last build. */
export async function buildAppIfStale() {
  const newestSource = Math.max(...SOURCES.map(newestChangeMs))
  const oldestResult = Math.min(...RESULTS.map((path) => changedMs(join(projectRoot, path))))
  if (oldestResult > newestSource) return
  say('Building the app (a few seconds)…')
  await buildApp()
}

function newestChangeMs(path) {
  const full = join(projectRoot, path)
  if (!existsSync(full)) return 0
  if (!statSync(full).isDirectory()) return changedMs(full)
  // Folders count as well: removing a file changes only its folder.
  const inside = readdirSync(full, { recursive: true }).map((name) => changedMs(join(full, name)))
  return Math.max(changedMs(full), ...inside)
}

function changedMs(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}
