// `npm start`: opens the app for a person.
import { buildAppIfStale } from './setup/app-build.mjs'
import { ensureDebianPackages, hasDisplay } from './setup/debian.mjs'
import { projectRoot } from './setup/project.mjs'
import { run } from './setup/run.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { PlainError, runScript } from './setup/say.mjs'

await runScript(async () => {
  if (!hasDisplay()) {
    throw new PlainError(
      'There is no display to open a window on: `npm run demo` shows the app at work under a virtual one.',
    )
  }
  const runtime = await ensureRuntime()
  await ensureDebianPackages(runtime)
  await buildAppIfStale()
  return run(runtime.executablePath, [...runtime.args, projectRoot, ...process.argv.slice(2)], {
    env: runtime.env,
  })
})
