import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** electron-builder's `afterExtract`: the stand-in's loader is for running from the sources, not for the package. */
export default async function removeLoader({ appOutDir }) {
  await rm(join(appOutDir, 'resources/app'), { recursive: true, force: true })
}
