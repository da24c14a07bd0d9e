// How long from a change in a submission form of 300 people with 20 years of ledger until the row's verdict is painted,
// against the same change in the same form without verdicts?
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'
import { toolsNode } from '../scripts/setup/project.mjs'

const projectRoot = resolve(import.meta.dirname, '..')
const PEOPLE = 300
const YEARS = 20
const CHANGES = 60
/** What the officer may wait for. */
const LIMIT_MS = 100

/** Prints the median and the slowest change with verdicts, the median without, and their ratio. */
export async function measureVerdict({ runtime, env }) {
  const userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-bench-'))
  try {
    await makeCollege(runtime, env, userData)
    const withVerdicts = await timeChanges(runtime, env, userData, { hasVerdicts: true })
    const without = await timeChanges(runtime, env, userData, { hasVerdicts: false })
    const [slow, fast] = [median(withVerdicts), median(without)]
    console.log(`A change in a form of ${PEOPLE} people, ${YEARS} years of ledger, ${CHANGES} changes each:`)
    console.log(
      `  until the row's new verdict is painted: ${slow.toFixed(1)} ms (median), ${Math.max(...withVerdicts).toFixed(1)} ms (slowest)`,
    )
    console.log(`  the same without verdicts:              ${fast.toFixed(1)} ms (median)`)
    console.log(
      `  ratio: ${(slow / fast).toFixed(2)}; limit ${LIMIT_MS} ms: ${slow <= LIMIT_MS ? 'kept' : 'EXCEEDED'}`,
    )
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

const launch = (runtime, env, userData) =>
  _electron.launch({
    executablePath: runtime.executablePath,
    args: [...runtime.args, projectRoot],
    env: { ...process.env, ...env, SO_THI_DUA_USER_DATA: userData },
  })

/** Begins a book by pressing the real button, and fills it while the app is closed. */
async function makeCollege(runtime, env, userData) {
  const app = await launch(runtime, env, userData)
  const page = await app.firstWindow()
  await page.getByRole('button', { name: 'Bắt đầu với sổ trống' }).click()
  await page.getByRole('heading', { name: 'Bàn việc', level: 1 }).waitFor()
  const { databasePath } = await page.evaluate(async () => {
    const answer = await window.soThiDua.request('app.state', null)
    return answer.value
  })
  await app.close()
  const fill = join(import.meta.dirname, 'fill-college.mjs')
  execFileSync(toolsNode(), ['--no-warnings', fill, databasePath, String(PEOPLE), String(YEARS)])
}

async function timeChanges(runtime, env, userData, { hasVerdicts }) {
  const app = await launch(runtime, env, userData)
  try {
    const page = await app.firstWindow()
    await page.getByRole('heading', { name: 'Bàn việc', level: 1 }).waitFor()
    if (!hasVerdicts) await app.evaluate(withholdBackground)
    await page.evaluate(() => {
      window.location.hash = '#/ho-so/1'
    })
    await page.getByRole('table', { name: 'Danh sách cá nhân' }).waitFor()
    const words = page.locator('button[aria-label$="Xem điều kiện"]')
    if (hasVerdicts) await words.nth(PEOPLE - 1).waitFor({ state: 'attached' })
    else await page.getByText('Chưa xét được điều kiện').waitFor()
    return await page.evaluate(timeInPage, { changes: CHANGES, hasVerdicts })
  } finally {
    await app.close()
  }
}

/** Runs in main: what the verdicts need is refused, everything else is answered as ever. */
function withholdBackground({ ipcMain }) {
  const channel = 'so-thi-dua:request'
  const answer = ipcMain._invokeHandlers.get(channel)
  ipcMain.removeHandler(channel)
  ipcMain.handle(channel, (event, name, json) =>
    name === 'assessment.background'
      ? { ok: false, error: { code: 'bug', message: 'Không có.' } }
      : answer(event, name, json),
  )
}

/** Runs in the page: chooses another class row by row, each timed from the change until it is painted. */
async function timeInPage({ changes, hasVerdicts }) {
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = done
        after.port2.postMessage(null)
      })
    })
  const choose = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set
  const times = []
  for (let at = 0; at < changes; at += 1) {
    const row = at * 4 + 1
    const cell = document.querySelector(`select[data-row="${row}"][data-column="evaluationClass"]`)
    cell.scrollIntoView({ block: 'center' })
    cell.focus()
    // As between two keystrokes of a person: saving and what it sets off go on meanwhile.
    await new Promise((done) => setTimeout(done, 120))
    await painted()
    const began = performance.now()
    choose.call(cell, 'HTN')
    cell.dispatchEvent(new Event('change', { bubbles: true }))
    await painted()
    times.push(performance.now() - began)
    const word = cell.closest('tr').querySelector('button[aria-expanded]')?.textContent ?? ''
    if (hasVerdicts && !word.includes('chưa đủ')) throw new Error(`row ${row}: “${word}” is no new verdict`)
    if (!hasVerdicts && word !== '') throw new Error(`row ${row}: a verdict without its background`)
  }
  return times
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
