// `npm run demo [-- --out DIR]`: does the officer's main job on the sample data in the real window, by keyboard,
// and leaves the Word files and a picture of each screen.
import { parseArgs } from 'node:util'
import { playDemo } from './demo/play.mjs'
import { buildAppIfStale } from './setup/app-build.mjs'
import { ensureDebianPackages } from './setup/debian.mjs'
import { withDisplay } from './setup/display.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-output' } } })
  const runtime = await ensureRuntime()
  await ensureDebianPackages(runtime)
  await buildAppIfStale()
  // Room for the menu bar over a page of 1366×768.
  await withDisplay((display) => playDemo({ runtime, display, out: values.out }), { screen: '1400x860x24' })
})
