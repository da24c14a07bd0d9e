import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssessedNomination, AssessmentOverview } from '#shared/domain/assessment'
import type { VerdictStatus } from '#shared/rules/eligibility'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let launched: LaunchedApp

beforeEach(async () => {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-09' } })
  await begin(launched.page, 'sample')
})
afterEach(() => launched.close())

/** The campaign as main judges it, to hold the screen to. */
const overviewOf = (page: Page) =>
  page.evaluate(async () => {
    const ask = async (name: string, input: unknown) => {
      const result = await window.soThiDua.request(name, input)
      if (!result.ok) throw new Error(result.error.message)
      return result.value
    }
    const [campaign] = (await ask('campaigns.list', null)) as { id: number }[]
    return ask('assessment.overview', { campaignId: campaign!.id })
  }) as Promise<AssessmentOverview>

const firstOf = (overview: AssessmentOverview, status: VerdictStatus): AssessedNomination => {
  const found = overview.nominations.find(
    (one) => one.verdict.status === status && one.personId !== null && one.award === 'LDTT',
  )
  const any = overview.nominations.find((one) => one.verdict.status === status && one.personId !== null)
  if (!found && !any) throw new Error(`the sample has nobody ${status}`)
  return (found ?? any)!
}

const grid = (page: Page) => page.getByRole('table', { name: 'Danh sách cá nhân' })

/** Opens a unit's form at one person's line, as a link of the desk does. */
async function openLine(page: Page, { unitId, personId }: Pick<AssessedNomination, 'unitId' | 'personId'>) {
  await page.evaluate((path) => {
    window.location.hash = path
  }, `#/ho-so/${unitId}/${personId}`)
  await grid(page).waitFor()
}

const word = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}: .+ Xem điều kiện$`) })

describe('the form', () => {
  test('says at the end of each row what main says, and why beneath it', async () => {
    const { page } = launched
    const overview = await overviewOf(page)
    const words = { eligible: 'đủ', 'not-eligible': 'chưa đủ', 'needs-review': 'cần xem xét' }
    for (const status of ['eligible', 'not-eligible', 'needs-review'] as const) {
      const nominee = firstOf(overview, status)
      await openLine(page, nominee)
      expect((await word(page, nominee.name).first().textContent())?.trim()).toBe(words[status])
      if (status === 'eligible') continue
      const fact = nominee.verdict.conditions.find(({ state, effect }) =>
        status === 'not-eligible'
          ? state === 'not-met' && effect === 'block'
          : state !== 'met' && effect !== 'hint',
      )!.fact
      await grid(page).getByText(fact.replace(/\.$/, '').slice(0, 60)).first().waitFor()
    }
  })

  test('follows the typing at once, and never stands in its way', async () => {
    const { page } = launched
    const nominee = firstOf(await overviewOf(page), 'eligible')
    await openLine(page, nominee)
    const grading = page.getByRole('combobox', { name: `Xếp loại, ${nominee.name}` })
    await grading.focus()
    await page.keyboard.press('3')
    await expect.poll(() => word(page, nominee.name).textContent()).toContain('chưa đủ')
    await grid(page).getByText('LĐTT chưa đủ: Xếp loại năm học 2022-2023: Hoàn thành nhiệm vụ').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => word(page, nominee.name).textContent()).not.toContain('chưa đủ')
    // Saved in spite of the verdict: the desk sees what was typed.
    await page.keyboard.press('4')
    await expect
      .poll(async () => {
        const { nominations } = await overviewOf(page)
        return nominations.find(
          (one) =>
            one.personId === nominee.personId && one.unitId === nominee.unitId && one.award === nominee.award,
        )?.verdict.status
      })
      .toBe('not-eligible')
  })

  test('says when a verdict is no longer the one a reason was written against', async () => {
    const { page } = launched
    const nominee = firstOf(await overviewOf(page), 'eligible')
    await openLine(page, nominee)
    const grading = page.getByRole('combobox', { name: `Xếp loại, ${nominee.name}` })
    await grading.focus()
    await page.keyboard.press('3')
    await page.keyboard.press('Control+Enter')
    const opened = page.getByRole('region', { name: `Điều kiện xét của ${nominee.name}` })
    await opened.getByRole('button', { name: 'Vẫn đề nghị, ghi lý do' }).click()
    await page.keyboard.type('Hội đồng xem lại xếp loại')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => word(page, nominee.name).textContent()).toContain('vẫn đề nghị')

    await grading.focus()
    await page.keyboard.press('4')
    await expect.poll(() => word(page, nominee.name).textContent()).toContain('xem lại lý do')
    await opened.getByText('Kết luận đã khác lúc ghi lý do.', { exact: true }).waitFor()
    await opened.getByText(/Trước: .*Hoàn thành nhiệm vụ.* Nay: .*Không hoàn thành nhiệm vụ/).waitFor()
    await goTo(page, 'Xét điều kiện')
    await page.getByText('đã ghi ý kiến 1', { exact: true }).click()
    await page.getByText('Kết luận đã khác lúc ghi lý do, cần xem lại.').waitFor()
    await page.getByRole('row', { name: new RegExp(nominee.name) }).click()
    const panel = page.getByRole('complementary')
    await panel.getByText('Hội đồng xem lại xếp loại').waitFor()
    await panel.getByRole('button', { name: 'Lý do vẫn đúng' }).click()
    await panel.getByText('Kết luận đã khác lúc ghi lý do.').waitFor({ state: 'detached' })
    await panel.getByText('Hội đồng xem lại xếp loại').waitFor()
  })

  test('opens the conditions by key, takes a reason against them and gives it up again', async () => {
    const { page } = launched
    const nominee = firstOf(await overviewOf(page), 'not-eligible')
    await openLine(page, nominee)
    const title = page.getByRole('combobox', { name: `Danh hiệu, ${nominee.name}` })
    await title.focus()
    await page.keyboard.press('Control+Enter')
    const opened = page.getByRole('region', { name: `Điều kiện xét của ${nominee.name}` })
    await opened.getByText('không đạt').first().waitFor()
    await opened
      .getByText(/bộ quy tắc R1\.\d/)
      .first()
      .waitFor()

    await opened.getByRole('button', { name: 'Vẫn đề nghị, ghi lý do' }).click()
    await page.keyboard.type('Hội đồng thống nhất đề nghị')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => word(page, nominee.name).textContent()).toContain('vẫn đề nghị')

    await page.keyboard.press('Escape')
    await goTo(page, 'Xét điều kiện')
    await page.getByText('đã ghi ý kiến 1', { exact: true }).click()
    await page.getByText('Vẫn đề nghị: Hội đồng thống nhất đề nghị').waitFor()

    await openLine(page, nominee)
    await page.getByRole('combobox', { name: `Danh hiệu, ${nominee.name}` }).focus()
    await page.keyboard.press('Control+Enter')
    await opened.getByRole('button', { name: 'Bỏ ý kiến' }).click()
    await expect.poll(() => word(page, nominee.name).textContent()).toContain('chưa đủ')
    await page.keyboard.press('Escape')
    await opened.waitFor({ state: 'detached' })
    await expect
      .poll(() => title.evaluate((cell) => cell === document.activeElement), { message: 'back in the cell' })
      .toBe(true)
  })

  test('fills the reason of who is not considered from the case', async () => {
    const { page } = launched
    const nominee = firstOf(await overviewOf(page), 'eligible')
    await openLine(page, nominee)
    await page.getByRole('checkbox', { name: `Không xét, ${nominee.name}` }).check()
    await page.getByRole('combobox', { name: `Trường hợp, ${nominee.name}` }).selectOption('maternity')
    const reason = page.getByRole('textbox', { name: `Lý do không xét, ${nominee.name}` })
    await expect.poll(() => reason.inputValue()).toBe('Nghỉ thai sản')
  })

  test('counts the limits live, with the arithmetic by key', async () => {
    const { page } = launched
    const overview = await overviewOf(page)
    const byUnit = Map.groupBy(overview.nominations, (one) => one.unitId)
    const [largest] = [...byUnit.values()].sort((a, b) => b.length - a.length)
    await openLine(page, largest!.find(({ personId }) => personId !== null)!)
    const line = page.getByRole('button', { name: 'Chỉ tiêu: xem cách tính' })
    const before = await line.textContent()
    const { used, limit } = overview.quotas.emulation.school
    expect(before).toContain(`trường ${used}/${limit}`)
    const titles = grid(page).locator('select[data-column="title"]')
    const count = await titles.count()
    for (let row = 0; row < count; row += 1) {
      if ((await titles.nth(row).inputValue()) === 'LDTT') await titles.nth(row).selectOption('CSTDCS')
    }
    await expect.poll(() => line.textContent()).toContain('vượt')
    await page.keyboard.press('F9')
    const opened = page.getByRole('dialog', { name: 'Chỉ tiêu và cách tính' })
    await opened
      .getByText(/LĐTT × 15 % = .+ → tối đa \d+; đang đề nghị \d+\./)
      .first()
      .waitFor()
    await opened
      .getByText(/^Thêm 1: /)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await opened.waitFor({ state: 'detached' })
  })
})

describe('the desk', () => {
  test('filters by verdict, opens the conditions and leads to the row', async () => {
    const { page } = launched
    const { nominations } = await overviewOf(page)
    await goTo(page, 'Xét điều kiện')
    const failing = nominations.filter(({ verdict }) => verdict.status === 'not-eligible')
    await page.getByText(`chưa đủ ${failing.length}`, { exact: true }).click()
    const rows = page.getByRole('table', { name: 'Kết quả xét các đề nghị' }).locator('tr[data-row]')
    await expect.poll(() => rows.count()).toBe(failing.length)
    await rows.first().focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: failing[0]!.name })
    await panel.getByText('không đạt').first().waitFor()
    await panel.getByRole('link', { name: 'Mở dòng trong hồ sơ' }).click()
    await grid(page).waitFor()
    const at = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(at).toBe(`Danh hiệu, ${failing[0]!.name}`)
  })

  test('takes another regime with a written reason, and the proposal again', async () => {
    const { page } = launched
    await goTo(page, 'Xét điều kiện')
    const bar = page.getByRole('region', { name: 'Quy định áp dụng' })
    await bar.getByText('Chưa có ngày quyết định; đợt kết thúc 03/7/2023').waitFor()
    await bar.getByRole('button', { name: 'Chọn quy định khác' }).click()
    await bar.getByRole('radio', { name: /98\/2023/ }).check()
    await bar.getByRole('button', { name: 'Áp dụng quy định này' }).click()
    await bar.getByText('Ghi lý do').first().waitFor()
    await bar.getByRole('textbox', { name: 'Lý do chọn' }).fill('Quyết định ký tháng 01 năm 2024.')
    await bar.getByRole('button', { name: 'Áp dụng quy định này' }).click()
    await bar.getByText('Chọn khác đề xuất, lý do: Quyết định ký tháng 01 năm 2024.').waitFor()
    expect((await overviewOf(page)).regime.regimeId).toBe('R2a')
    await bar.getByRole('button', { name: 'Trở lại đề xuất' }).click()
    await bar.getByText('đợt kết thúc 03/7/2023').waitFor()
    expect((await overviewOf(page)).regime.chosen).toBeNull()
  })

  test('sets duplicates side by side, prints the limits, forecasts next year', async () => {
    const { app, page, userData } = launched
    const { duplicates } = await overviewOf(page)
    await goTo(page, 'Xét điều kiện')
    await page.getByRole('tab', { name: /^Trùng đề nghị/ }).click()
    const group = page.getByRole('listitem').filter({ hasText: duplicates[0]!.message })
    for (const { submitterName } of duplicates[0]!.nominations)
      await group.getByText(submitterName, { exact: true }).first().waitFor()

    await page.getByRole('tab', { name: /^Chỉ tiêu/ }).click()
    await page
      .getByText(/^\d+ LĐTT × 15 % = \d+,\d+ → tối đa \d+; đang đề nghị \d+\.$/)
      .first()
      .waitFor()
    const target = join(userData, 'phu-luc.docx')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, target)
    await page.getByRole('button', { name: 'In phụ lục' }).click()
    await page.getByText('Đã xuất “phu-luc.docx”.').waitFor()

    await page.getByRole('tab', { name: 'Dự báo năm sau' }).click()
    const table = page.getByRole('table', { name: 'Dự báo năm sau' })
    await table
      .getByText(/^Nếu năm học 2023-2024 /)
      .first()
      .waitFor()
  })
})
