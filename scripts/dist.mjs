// `npm run dist -- --linux dir`: builds and packages the app. Arguments go to electron-builder.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { standInConfig } from './dist/stand-in-config.mjs'
import { buildApp } from './setup/app-build.mjs'
import { projectRoot, toolsNode } from './setup/project.mjs'
import { run } from './setup/run.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { runScript, say } from './setup/say.mjs'

await runScript(async () => {
  const args = process.argv.slice(2)
  const config = forLinux(args) ? await standInConfig(await ensureRuntime()) : null
  try {
    say('Building the app (a few seconds)…')
    await buildApp()
    say('Packaging (about ten seconds for a folder, minutes for an installer)…')
    return await run(
      toolsNode(),
      [
        join(projectRoot, 'node_modules/electron-builder/cli.js'),
        '--publish=never',
        ...(config ? [`--config=${config.file}`] : []),
        ...args,
      ],
      { cwd: projectRoot },
    )
  } finally {
    if (config) await rm(config.folder, { recursive: true })
  }
})

/** Only there can a stand-in take the official Electron's place. */
function forLinux(args) {
  if (args.some((argument) => ['--linux', '-l'].includes(argument))) return true
  const elsewhere = ['--win', '--windows', '-w', '--mac', '--macos', '-m']
  return process.platform === 'linux' && !args.some((argument) => elsewhere.includes(argument))
}
