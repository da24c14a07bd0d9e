import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from '../setup/project.mjs'

/**
 * electron-builder.yml plus what makes it package the stand-in Electron: its folder, its version, and the SQLite
 * binding that runs in it. `null` for the official Electron, which electron-builder finds by itself.
 * Whoever asks for it removes `folder` afterwards.
 */
export async function standInConfig(runtime) {
  if (runtime.kind === 'official') return null
  const config = {
    extends: join(projectRoot, 'electron-builder.yml'),
    electronVersion: runtime.electronVersion,
    electronDist: dirname(runtime.executablePath),
    afterExtract: fileURLToPath(new URL('./remove-loader.mjs', import.meta.url)),
    files: [
      {
        // better-sqlite3 looks there first.
        from: dirname(runtime.env.SO_THI_DUA_SQLITE_BINDING),
        to: 'node_modules/better-sqlite3/build/Release',
        filter: ['better_sqlite3.node'],
      },
    ],
  }
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-dist-'))
  const file = join(folder, 'electron-builder.json')
  await writeFile(file, JSON.stringify(config))
  return { folder, file }
}
