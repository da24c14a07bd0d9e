import { existsSync, realpathSync } from 'node:fs'
import { cp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cached } from './cache.mjs'
import { ensureBuildTools } from './debian.mjs'
import { projectRoot, toolsNode } from './project.mjs'
import { runQuietly } from './run.mjs'
import { say } from './say.mjs'

const require = createRequire(join(projectRoot, 'package.json'))
/** Raise it when the binding is built differently. */
const RECIPE = 1

/**
 * better-sqlite3 built for Node-API 9, which is what the stand-in Electron has; the binary that better-sqlite3
 * ships needs 10 and crashes there. Official Electron uses the shipped one.
 *
 * @returns the path of the binding, for better-sqlite3's `nativeBinding` option.
 */
export async function ensureSqliteBinding() {
  const source = dirname(require.resolve('better-sqlite3/package.json'))
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
  const name = `better-sqlite3-${version}-node-api-9-${process.arch}-${RECIPE}`
  return join(await cached(name, (folder) => build(source, folder)), 'better_sqlite3.node')
}

async function build(source, folder) {
  await ensureBuildTools()
  say('Compiling the SQLite binding for this Electron (about 80 seconds on two cores, once)…')
  const workFolder = join(folder, 'work')
  await cp(source, workFolder, { recursive: true })
  // The sources look for it with `require`, from their own folder.
  await cp(
    dirname(require.resolve('node-addon-api/package.json')),
    join(workFolder, 'node_modules/node-addon-api'),
    {
      recursive: true,
    },
  )
  const header = fileURLToPath(new URL('./node-api-9.h', import.meta.url))
  const headersPrefix = findNodeHeaders()
  await runQuietly(
    toolsNode(),
    [
      require.resolve('node-gyp/bin/node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      ...(headersPrefix ? [`--nodedir=${headersPrefix}`] : []),
    ],
    {
      cwd: workFolder,
      env: {
        CXXFLAGS: `-include "${header}" -UNAPI_VERSION -DNAPI_VERSION=9`,
        JOBS: 'max',
        // Its own development files, if it has to download them, stay beside the build and go with it.
        npm_config_devdir: join(folder, 'node-gyp'),
      },
    },
  )
  await cp(join(workFolder, 'build/Release/better_sqlite3.node'), join(folder, 'better_sqlite3.node'))
  await rm(workFolder, { recursive: true })
  await rm(join(folder, 'node-gyp'), { recursive: true, force: true })
}

/** Headers come with nearly every Node installation, beside its `bin`; without them node-gyp downloads its own. */
function findNodeHeaders() {
  const programs = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  const prefixes = [process.execPath, ...programs]
    .filter((program) => existsSync(program))
    .map((program) => dirname(dirname(realpathSync(program))))
  return [...prefixes, '/usr', '/usr/local'].find((prefix) =>
    existsSync(join(prefix, 'include/node/node_api.h')),
  )
}
