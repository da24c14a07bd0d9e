import type { Locator, Page } from 'playwright-core'
import { goTo } from './begin'

/** Opens a unit's form from the list of units. */
export async function openForm(page: Page, unit: string): Promise<void> {
  await goTo(page, 'Hồ sơ đơn vị')
  await page.getByRole('table', { name: 'Hồ sơ các đơn vị' }).getByRole('row', { name: unit }).click()
  await list(page).getByRole('checkbox').first().waitFor()
}

export const list = (page: Page): Locator => page.getByRole('table', { name: 'Danh sách cá nhân' })

/** A cell that is typed into. */
export const textCell = (page: Page, column: string, name: string): Locator =>
  list(page).getByRole('textbox', { name: `${column}, ${name}`, exact: true })

/** A cell that is chosen from. */
export const choiceCell = (page: Page, column: string, name: string): Locator =>
  list(page).getByRole('combobox', { name: `${column}, ${name}`, exact: true })

export const refusalCell = (page: Page, name: string): Locator =>
  list(page).getByRole('checkbox', { name: `Không xét, ${name}`, exact: true })

/** What a choice shows. */
export const chosen = (cell: Locator): Promise<string> =>
  cell.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '')

/** The accessible name of what has the cursor. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** People of the list, from top to bottom. */
export const listedNames = (page: Page): Promise<string[]> =>
  list(page)
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')!.replace('Không xét, ', '')))

/** The row under a person's line, where it says what is wrong or doubtful about it. */
export function messagesOf(page: Page, name: string): Locator {
  const refusal = page.getByRole('checkbox', { name: `Không xét, ${name}`, exact: true })
  const line = list(page).locator('tbody > tr').filter({ has: refusal })
  return line.locator('xpath=following-sibling::tr[1][not(.//input)]')
}

/** The figures at the foot of the form, by label. */
export async function footCounts(page: Page): Promise<Record<string, string>> {
  const texts = await page.locator('footer > span').allInnerTexts()
  const pairs = texts.map((text) => text.split(': ')).filter((pair) => pair.length === 2)
  return Object.fromEntries(pairs)
}
