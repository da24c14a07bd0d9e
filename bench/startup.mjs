// How long until the first usable screen, with the sample data, against a bare window on the same runtime?
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'

const projectRoot = resolve(import.meta.dirname, '..')
const measuredApp = join(import.meta.dirname, 'measured-app')
const bareWindow = join(projectRoot, 'scripts/support/bare-window')
const PAIRS = 9
const READY = 'html[data-ready="true"]'

/** Prints both medians and their ratio. Runs come in pairs, taking turns at going first, after a warm-up pair. */
export async function measureStartup({ runtime, env }) {
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-bench-'))
  try {
    const withSample = join(folder, 'sample')
    await makeSampleData(runtime, env, withSample)
    const app = () => timeStart(runtime, env, projectRoot, withSample)
    const bare = () => timeStart(runtime, env, bareWindow, join(folder, 'bare'))
    await bare()
    await app()
    const pairs = []
    for (let index = 0; index < PAIRS; index += 1) {
      const appFirst = index % 2 === 0
      const first = await (appFirst ? app() : bare())
      const second = await (appFirst ? bare() : app())
      pairs.push(appFirst ? { app: first, bare: second } : { app: second, bare: first })
    }
    report(runtime, pairs)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Leaves a data folder as it is after a first start that chose the sample: made by pressing the real button. */
async function makeSampleData(runtime, env, userData) {
  const app = await _electron.launch({
    executablePath: runtime.executablePath,
    args: [...runtime.args, projectRoot],
    env: { ...process.env, ...env, SO_THI_DUA_USER_DATA: userData },
  })
  const page = await app.firstWindow()
  await page.getByRole('button', { name: 'Bắt đầu với dữ liệu mẫu' }).click()
  await page.getByRole('button', { name: 'Bắt đầu với dữ liệu mẫu' }).waitFor({ state: 'detached' })
  await page.locator(READY).waitFor({ state: 'attached' })
  await app.close()
}

/** Milliseconds from starting the process to a painted, usable screen. */
function timeStart(runtime, env, appFolder, userData) {
  return new Promise((resolve, reject) => {
    const startedAtMs = Date.now()
    const child = spawn(runtime.executablePath, [...runtime.args, measuredApp], {
      env: { ...process.env, ...env, SO_THI_DUA_USER_DATA: userData, MEASURED_APP: appFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', () => {
      const readyAtMs = /^READY (\d+)$/m.exec(output)?.[1]
      if (readyAtMs) resolve(Number(readyAtMs) - startedAtMs)
      else reject(new Error(`${appFolder} did not say that it is ready:\n${output.slice(-3000)}`))
    })
  })
}

function report(runtime, pairs) {
  const app = median(pairs.map((pair) => pair.app))
  const bare = median(pairs.map((pair) => pair.bare))
  const ratios = pairs.map((pair) => pair.app / pair.bare)
  console.log(`Start-up on Electron ${runtime.electronVersion}, ${pairs.length} pairs:`)
  console.log(`  the app, first usable screen with the sample data: ${app} ms (median)`)
  console.log(`  a bare window:                                     ${bare} ms (median)`)
  console.log(
    `  ratio: ${(app / bare).toFixed(2)} (pairs: ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  )
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
