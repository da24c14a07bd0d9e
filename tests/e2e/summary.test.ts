import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { getAward } from '#shared/domain/award'
import { formatShare } from '#shared/domain/school-summary'
import type { SubmissionValues, SubmissionView } from '#shared/domain/submission'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let launched: LaunchedApp

beforeEach(async () => {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-09' } })
  await begin(launched.page, 'sample')
  await goTo(launched.page, 'Tổng hợp')
})

afterEach(() => launched.close())

const table = (page: Page) => page.getByRole('table', { name: 'Tổng hợp toàn trường theo đơn vị' })

/** The forms as they are opened, one a unit. */
async function readForms(page: Page): Promise<SubmissionView[]> {
  const views = await page.evaluate(async () => {
    const ask = async (name: string, input: unknown) => {
      const result = await window.soThiDua.request(name, input)
      if (!result.ok) throw new Error(result.error.message)
      return result.value
    }
    const [campaign] = (await ask('campaigns.list', null)) as { id: number }[]
    const units = (await ask('units.list', null)) as { id: number }[]
    const views: unknown[] = []
    for (const unit of units)
      views.push(await ask('submissions.get', { campaignId: campaign!.id, unitId: unit.id }))
    return views
  })
  return views as SubmissionView[]
}

type Line = SubmissionValues['people'][number]

/** Counted from the lines of the forms alone. */
function figures(lines: Line[]) {
  const count = (holds: (line: Line) => boolean) =>
    new Set(lines.filter(holds).map((line) => line.personId)).size
  const people = count(() => true)
  const advanced = count((line) => line.title !== null)
  const emulators = count((line) => line.title !== null && line.title !== 'LDTT')
  return [
    String(people),
    String(advanced),
    formatShare(advanced, people),
    String(emulators),
    formatShare(emulators, people),
    String(count((line) => line.form !== null)),
    String(count((line) => line.notConsidered)),
  ]
}

describe('the school’s table', () => {
  test('agrees with the forms to the last digit', async () => {
    const { page } = launched
    const forms = await readForms(page)
    await table(page).locator('tr[data-row]').first().waitFor()
    const shown = await table(page)
      .locator('tr[data-row]')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)),
      )
    expect(shown).toEqual(
      forms.map(({ unit, values, origin }) => {
        if (origin === 'new') return [unit.name, '', '', '', '', '', '', '', 'chưa có hồ sơ']
        const { title, form } = (values as SubmissionValues).collective
        const awards = [title, form].flatMap((code) => (code ? getAward(code).shortName : []))
        return [
          unit.name,
          ...figures((values as SubmissionValues).people),
          awards.join(', ') || 'không đề nghị',
        ]
      }),
    )

    const totals = await table(page).locator('tfoot td').allTextContents()
    const handedIn = forms.filter(({ origin }) => origin !== 'new')
    const lines = handedIn.flatMap(({ values }) => (values as SubmissionValues).people)
    expect(totals.slice(1, -1)).toEqual(figures(lines))

    // People with two forms stand in two rows and once in the total, and the screen says so.
    const people = new Set(lines.map((line) => line.personId)).size
    const text = `Số người: cộng các dòng ${lines.length}, trừ ${lines.length - people} người có tên ở hai hồ sơ = ${people}.`
    await page.getByText(text).waitFor()
  })

  test('opens every figure: its arithmetic, its people, their form', async () => {
    const { page } = launched
    const row = table(page).locator('tr[data-row]').filter({ hasText: 'Khoa Điện - Điện tử' })
    const figure = row.getByTitle('Xem Lao động tiên tiến – Khoa Điện - Điện tử')
    const count = Number(await figure.textContent())
    await figure.focus()
    await page.keyboard.press('Enter')
    const opened = page.getByRole('dialog')
    await opened.getByText(/^\d+ \/ \d+ = \d+,\d%$/).waitFor()
    expect(await opened.getByRole('listitem').count()).toBe(count)

    await page.keyboard.press('Escape')
    await opened.waitFor({ state: 'detached' })
    await expect.poll(() => figure.evaluate((button) => button === document.activeElement)).toBe(true)

    await figure.click()
    await page
      .getByRole('link', { name: /^Mở hồ sơ Điện - ĐT/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /Khoa Điện - Điện tử/ }).waitFor()
  })
})
