// `npm test`: every test, the ones that drive the real Electron window included. Arguments go to vitest.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { buildApp } from './setup/app-build.mjs'
import { ensureDebianPackages } from './setup/debian.mjs'
import { withDisplay } from './setup/display.mjs'
import { projectRoot, toolsNode } from './setup/project.mjs'
import { run } from './setup/run.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { runScript, say } from './setup/say.mjs'
import { readTotals, totalsLine } from './setup/test-totals.mjs'

await runScript(async () => {
  const runtime = await ensureRuntime()
  await ensureDebianPackages(runtime, { tests: true })
  say('Building the app (a few seconds)…')
  await buildApp()

  const reportFolder = await mkdtemp(join(tmpdir(), 'so-thi-dua-tests-'))
  const report = join(reportFolder, 'report.json')
  try {
    const exitCode = await withDisplay((display) =>
      run(
        toolsNode(),
        [
          join(projectRoot, 'node_modules/vitest/vitest.mjs'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          ...process.argv.slice(2),
        ],
        {
          cwd: projectRoot,
          env: {
            ...runtime.env,
            ...display,
            // What a test starts by the name `node` is the same Node.
            PATH: `${dirname(toolsNode())}${delimiter}${process.env.PATH}`,
            SO_THI_DUA_ELECTRON: runtime.executablePath,
            SO_THI_DUA_ELECTRON_ARGS: JSON.stringify(runtime.args),
          },
        },
      ),
    )
    const totals = await readTotals(report, exitCode)
    console.log(`\n${totalsLine(totals)}`)
    return totals.failed > 0 ? 1 : exitCode
  } finally {
    await rm(reportFolder, { recursive: true })
  }
})
