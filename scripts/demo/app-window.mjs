import { _electron } from 'playwright-core'
import { projectRoot } from '../setup/project.mjs'
import { PlainError } from '../setup/say.mjs'

const SCREEN = { width: 1366, height: 768 }
const START_MS = 60_000

/** When the officer's day begins. */
const MORNING = 'T08:10:00'

/**
 * Opens the real app on a folder of data, as on the given day; what the save dialog would ask is answered with a folder.
 * Closes it as a person does.
 */
export async function openApp({ runtime, display, userData, saveFolder, today }) {
  const app = await _electron
    .launch({
      executablePath: runtime.executablePath,
      args: [...runtime.args, projectRoot],
      env: {
        ...process.env,
        ...runtime.env,
        ...display,
        SO_THI_DUA_USER_DATA: userData,
        SO_THI_DUA_SAVE_DIR: saveFolder,
        SO_THI_DUA_TODAY: today,
      },
      timeout: START_MS,
    })
    .catch((error) => {
      throw new PlainError(`The app did not start.\n${error.message.slice(0, 2_000)}`)
    })
  const page = await app.firstWindow()
  const problems = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await moveClock(app, page, today)
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0].setContentSize(width, height)
  }, SCREEN)
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: START_MS })
  return { page, problems, close: () => app.close(), kill: () => app.process().kill('SIGKILL') }
}

/** Lets the clocks of both processes run on from the morning of a day, so that what the screens say fits together. */
async function moveClock(app, page, day) {
  const offsetMs = new Date(day + MORNING).getTime() - Date.now()
  await app.evaluate(shiftDate, offsetMs)
  await page.addInitScript(`(${shiftDate})(null, ${offsetMs})`)
  await page.reload()
}

/** Runs inside the app, so it can use nothing of this file. */
function shiftDate(_electron, offsetMs) {
  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [RealDate.now() + offsetMs]))
    }
    static now() {
      return RealDate.now() + offsetMs
    }
  }
}
