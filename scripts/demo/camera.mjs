import { join } from 'node:path'

/** Takes the screens in their order: 01-first-start.png, 02-…; each file once. */
export function createCamera(folder) {
  const taken = []

  async function take(page, name) {
    const path = join(folder, `${String(taken.length + 1).padStart(2, '0')}-${name}.png`)
    await page.screenshot({ path, animations: 'disabled' })
    taken.push(path)
  }

  /** The moment something went wrong; not one of the screens. */
  async function takeFailure(page) {
    const path = join(folder, 'failed-here.png')
    await page.screenshot({ path, timeout: 5_000 })
    return path
  }

  return { take, takeFailure, taken }
}
