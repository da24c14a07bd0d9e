import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

// The scripts are plain JavaScript, so that they run before anything is installed or built.
const { readTotals, totalsLine } = await import(`${'../../scripts/setup/test-totals.mjs'}`)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-totals-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function reportOf(...files: { status: string; tests: string[] }[]) {
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((result) => ({ status: result })),
  }))
  const path = join(folder, 'report.json')
  await writeFile(path, JSON.stringify({ testResults }))
  return path
}

it('counts what ran', async () => {
  const report = await reportOf(
    { status: 'passed', tests: ['passed', 'passed', 'skipped', 'todo', 'pending'] },
    { status: 'failed', tests: ['passed', 'failed'] },
  )
  expect(await readTotals(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 })
})

it('counts a file that could not be collected as a failure', async () => {
  const report = await reportOf({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] })
  expect(await readTotals(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

it('counts a file whose set-up failed after its tests were named as a failure', async () => {
  const report = await reportOf({ status: 'failed', tests: ['skipped', 'skipped'] })
  expect(await readTotals(report, 1)).toEqual({ passed: 0, failed: 1, skipped: 2 })
})

it('counts a run that failed without naming a test as a failure', async () => {
  const report = await reportOf({ status: 'passed', tests: ['passed'] })
  expect(await readTotals(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

it('counts a run that left no report as a failure, whatever its exit code', async () => {
  expect(await readTotals(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('is written on one plain line', () => {
  expect(totalsLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped')
})
