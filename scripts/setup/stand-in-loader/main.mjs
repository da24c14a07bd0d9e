// Does what the official binary's own default app does with `electron <folder>`: the stand-in has none.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!folder) {
  console.error('Name the folder of the app to open.')
  app.exit(1)
} else {
  const appPath = resolve(folder)
  const manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))
  app.setAppPath(appPath)
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setPath('userData', join(app.getPath('appData'), app.getName()))
  process.defaultApp = true
  try {
    // Awaited at the top level: Electron holds `ready` back until then, as for an ordinary ESM main.
    await import(pathToFileURL(resolve(appPath, manifest.main)).href)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
}
