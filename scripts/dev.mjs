// `npm run dev`: the app with hot reload, on the runtime that this computer can run.
import { join } from 'node:path'
import { ensureDebianPackages } from './setup/debian.mjs'
import { withDisplay } from './setup/display.mjs'
import { isLinuxRoot, projectRoot, toolsNode } from './setup/project.mjs'
import { run } from './setup/run.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const runtime = await ensureRuntime()
  await ensureDebianPackages(runtime)
  const cli = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
  return withDisplay((display) =>
    run(toolsNode(), [cli, 'dev', ...process.argv.slice(2)], {
      cwd: projectRoot,
      env: {
        ...runtime.env,
        ...display,
        ELECTRON_EXEC_PATH: runtime.executablePath,
        // electron-vite would take the version from the electron package, which need not be what runs.
        ELECTRON_MAJOR_VER: runtime.electronVersion.split('.')[0],
        ...(isLinuxRoot ? { NO_SANDBOX: '1' } : {}),
      },
    }),
  )
})
