import { readFile } from 'node:fs/promises'

/**
 * The true totals of a vitest run, from its JSON report and its exit code. A file that could not be collected
 * has no test to count and counts as one failure; so does a run that failed without naming a test
 * (an unhandled error, a crash before the report was written).
 */
export async function readTotals(reportFile, exitCode) {
  const report = await readFile(reportFile, 'utf8')
    .then(JSON.parse)
    .catch(() => null)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const totals = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    const tests = file.assertionResults ?? []
    totals.passed += tests.filter((test) => test.status === 'passed').length
    const failed = tests.filter((test) => test.status === 'failed').length
    totals.skipped += tests.filter((test) => !['passed', 'failed'].includes(test.status)).length
    totals.failed += file.status === 'failed' && failed === 0 ? 1 : failed
  }
  if (exitCode !== 0 && totals.failed === 0) totals.failed = 1
  return totals
}

export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
