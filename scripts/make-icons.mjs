// Draws build/icon.svg at every size that the installers want. Its results are checked in: run it by hand
// after changing the drawing (`node scripts/make-icons.mjs`).
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { ensureDebianPackages } from './setup/debian.mjs'
import { withDisplay } from './setup/display.mjs'
import { projectRoot } from './setup/project.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { runScript } from './setup/say.mjs'

const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
const build = join(projectRoot, 'build')

await runScript(async () => {
  const runtime = await ensureRuntime()
  await ensureDebianPackages(runtime)
  const svg = await readFile(join(build, 'icon.svg'), 'utf8')
  const pngs = await withDisplay((display) => draw(svg, runtime, display))
  for (const [size, png] of pngs) await writeFile(join(build, `icons/${size}x${size}.png`), png)
  await writeFile(join(build, 'icon.ico'), toIco(ICO_SIZES.map((size) => [size, pngs.get(size)])))
})

/** Chromium draws better than anything else at hand: a canvas in a window of the runtime itself. */
async function draw(svg, runtime, display) {
  const app = await _electron.launch({
    executablePath: runtime.executablePath,
    args: [...runtime.args, join(projectRoot, 'scripts/support/bare-window')],
    env: { ...process.env, ...display },
  })
  const page = await app.firstWindow()
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const pngs = new Map()
  for (const size of PNG_SIZES) {
    const url = await page.evaluate(
      async ([source, size]) => {
        const image = new Image(size, size)
        image.src = source
        await image.decode()
        const canvas = new OffscreenCanvas(size, size)
        canvas.getContext('2d').drawImage(image, 0, 0, size, size)
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
        return btoa(String.fromCharCode(...bytes))
      },
      [source, size],
    )
    pngs.set(size, Buffer.from(url, 'base64'))
  }
  await app.close()
  return pngs
}

/** A Windows icon file is a short table of PNG pictures. */
function toIco(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, [size, png]] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(([, png]) => png)])
}
