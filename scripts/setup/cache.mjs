import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Outside node_modules, so that `npm ci` keeps what took minutes to make. */
function cacheRoot() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'so-thi-dua')
}

/**
 * The cached folder `name`, made by `build(emptyFolder)` the first time. It is built beside its place and
 * renamed when whole, so an interrupted set-up never leaves half a folder: the next run starts that step anew.
 */
export async function cached(name, build) {
  const root = cacheRoot()
  const folder = join(root, name)
  if (existsSync(folder)) return folder
  await mkdir(root, { recursive: true })
  const release = await lock(join(root, `${name}.lock`))
  try {
    if (existsSync(folder)) return folder
    const building = `${folder}.building`
    await rm(building, { recursive: true, force: true })
    await mkdir(building)
    await build(building)
    await rename(building, folder)
    return folder
  } finally {
    await release()
  }
}

/** Two commands started at once must not build the same folder: the second waits for the first. */
async function lock(file) {
  // Linked into place with its content, so that a lock always says whose it is.
  const mine = `${file}.${randomUUID()}`
  await writeFile(mine, String(process.pid))
  try {
    while (!(await tookLock(mine, file))) {
      if (await holderIsGone(file)) await rm(file, { force: true })
      else await wait(500)
    }
  } finally {
    await rm(mine)
  }
  return () => rm(file, { force: true })
}

async function tookLock(mine, file) {
  try {
    await link(mine, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function holderIsGone(file) {
  const holder = Number(await readFile(file, 'utf8').catch(() => ''))
  if (!holder) return false // released just now
  try {
    process.kill(holder, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
