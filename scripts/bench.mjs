// `npm run bench`: measurements on the real runtime. One file a question, in bench/.
import { measureDocuments } from '../bench/documents.mjs'
import { measureStartup } from '../bench/startup.mjs'
import { measureVerdict } from '../bench/verdict.mjs'
import { buildApp } from './setup/app-build.mjs'
import { ensureDebianPackages } from './setup/debian.mjs'
import { withDisplay } from './setup/display.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const runtime = await ensureRuntime()
  await ensureDebianPackages(runtime)
  await buildApp()
  await withDisplay(async (display) => {
    const on = { runtime, env: { ...runtime.env, ...display } }
    await measureStartup(on)
    await measureVerdict(on)
    await measureDocuments(on)
  })
})
