import type { Page } from 'playwright-core'
import { untilReady } from './launch'

/** Goes through the first start as an officer does, up to the first working screen. */
export async function begin(page: Page, choice: 'sample' | 'empty'): Promise<void> {
  await untilReady(page)
  const name = choice === 'sample' ? 'Bắt đầu với dữ liệu mẫu' : 'Bắt đầu với sổ trống'
  await page.getByRole('button', { name }).click()
  await page.getByRole('heading', { name: 'Bàn việc', level: 1 }).waitFor()
}

/** Presses a line of the rail. */
export async function goTo(page: Page, label: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các mục' })
    .getByRole('link', { name: label, exact: true })
    .click()
  await page.getByRole('heading', { name: label, level: 1 }).waitFor()
}
