// Opens the app in MEASURED_APP as it is and tells when its first screen can be used, then ends it.
// No debugger is attached, for that would slow both sides and so flatter the ratio.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.env.MEASURED_APP
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(manifest.productName ?? manifest.name)

/** Ready is what the page says; painted is two frames later. */
const WHEN_READY = `new Promise((resolve) => {
  const root = document.documentElement
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())))
  if (root.dataset.ready === 'true') return painted()
  const observer = new MutationObserver(() => {
    if (root.dataset.ready !== 'true') return
    observer.disconnect()
    painted()
  })
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] })
})`

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const readyAtMs = await contents.executeJavaScript(WHEN_READY)
    process.stdout.write(`READY ${readyAtMs}\n`, () => app.exit())
  })
})

await import(pathToFileURL(resolve(folder, manifest.main)).href)
