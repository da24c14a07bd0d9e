import { spawn } from 'node:child_process'
import { hasDisplay } from './debian.mjs'
import { PlainError, say } from './say.mjs'

/** The usual office screen. */
const OFFICE_SCREEN = '1366x768x24'

/**
 * Calls `work(env)` with a display to draw on: the one there is, or a virtual one that is ended afterwards,
 * also on Ctrl+C. `env` is what a program must be given to draw there.
 */
export async function withDisplay(work, { screen = OFFICE_SCREEN } = {}) {
  if (hasDisplay()) return work({})
  const server = await startVirtualDisplay(screen)
  const end = () => server.process.kill()
  process.once('exit', end)
  try {
    return await work({ DISPLAY: `:${server.number}` })
  } finally {
    process.off('exit', end)
    end()
  }
}

/** `-displayfd` makes the server choose a free number itself and tell it when it is ready. */
function startVirtualDisplay(screen) {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const failed = () => reject(new PlainError('No display, and the virtual one (Xvfb) did not start.'))
    server.once('error', failed)
    server.once('exit', failed)
    let answer = ''
    server.stdio[3].on('data', (chunk) => {
      answer += chunk
      if (!answer.includes('\n')) return
      server.off('exit', failed)
      say(`No display here: drawing on a virtual one of ${screen.split('x').slice(0, 2).join('×')}.`)
      resolve({ process: server, number: Number(answer) })
    })
  })
}
