import type { ElectronApplication, Page } from 'playwright-core'

const DAY_MS = 86_400_000

/**
 * Moves the clocks of main and of the page to another day and loads the page anew, so that the product needs no
 * switch for tests. What main did before its window opened was done on the real day.
 */
export async function shiftClock(app: ElectronApplication, page: Page, day: string): Promise<void> {
  const now = new Date()
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const [year, month, date] = day.split('-').map(Number)
  const target = new Date(year!, month! - 1, date!)
  // Whole days, so that a change to summer time in between moves nothing.
  const offsetMs = Math.round((target.getTime() - today.getTime()) / DAY_MS) * DAY_MS
  await app.evaluate(moveClock, offsetMs)
  await page.addInitScript(`(${moveClock})(null, ${offsetMs})`)
  await page.reload()
}

/** Runs inside the app, so it can use nothing of this file. */
function moveClock(_electron: unknown, offsetMs: number) {
  const RealDate = Date
  class MovedDate extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [MovedDate.now()]) as [number]))
    }
    static override now() {
      return RealDate.now() + offsetMs
    }
  }
  globalThis.Date = MovedDate as DateConstructor
}
