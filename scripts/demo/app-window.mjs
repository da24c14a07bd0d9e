import { _electron } from 'playwright-core'
import { projectRoot } from '../setup/project.mjs'
import { PlainError } from '../setup/say.mjs'

const SCREEN = { width: 1366, height: 768 }
const START_MS = 60_000

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
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0].setContentSize(width, height)
  }, SCREEN)
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: START_MS })
  return { page, problems, close: () => app.close(), kill: () => app.process().kill('SIGKILL') }
}
