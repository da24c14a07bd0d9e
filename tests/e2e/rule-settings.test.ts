import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'

let launched: LaunchedApp

beforeEach(async () => {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2026-11-22' } })
})

afterEach(() => launched.close())

const panel = (page: Page) => page.getByRole('complementary')
const setting = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Thiết lập' }).locator(`tr[data-row="${name}"]`)

/** Shows a part of the rules: "Thiết lập", "Điều kiện xét", "Văn bản". */
const showPart = (page: Page, name: string) =>
  page
    .getByRole('radiogroup', { name: 'Phần' })
    .getByText(new RegExp(`^${name} \\d+$`))
    .click()

async function openRules(page: Page): Promise<void> {
  await begin(page, 'sample')
  await goTo(page, 'Thiết lập')
  await page.getByRole('link', { name: 'Mở quy định' }).click()
  await page.getByRole('heading', { name: 'Quy định thi đua, khen thưởng', level: 1 }).waitFor()
}

describe('the rules', () => {
  test('say what is to be confirmed; refuse what can’t be at its field; explain contradictions', async () => {
    const { page } = launched
    await openRules(page)
    await page.getByText(/sửa đổi, bổ sung bởi Luật số 06\/2026\/QH16.*đang áp dụng/).waitFor()
    await setting(page, 'newHireMonths').getByText('Theo văn bản cấp khác, cần xác nhận').waitFor()

    await setting(page, 'votePercent.CSTDT').click()
    await panel(page).getByLabel('Áp dụng (%)').fill('120')
    await page.keyboard.press('Control+s')
    await panel(page)
      .getByText('“Phiếu đồng ý: Chiến sĩ thi đua cấp tỉnh”: 120 % nằm ngoài khoảng 1–100.')
      .waitFor()
    // Refused is not applied.
    await setting(page, 'votePercent.CSTDT').getByText('90 %').first().waitFor()

    await panel(page).getByLabel('Áp dụng (%)').fill('70')
    await page.keyboard.press('Control+s')
    const problem = 'Danh hiệu cao hơn lại cần ít phiếu hơn: 70 % so với 80 %.'
    const problems = page.getByRole('region', { name: 'Thiết lập cần xem lại' })
    await problems.getByRole('button', { name: problem }).waitFor()
    await panel(page).getByText(problem).waitFor()
    await panel(page).getByRole('button', { name: 'Trở về mặc định' }).click()
    await expect.poll(() => problems.count()).toBe(0)

    await setting(page, 'newHireMonths').click()
    await panel(page).getByLabel('Theo văn bản').fill('Công văn số 12/SNV-XDCQ')
    await page.keyboard.press('Control+s')
    await setting(page, 'newHireMonths').getByText('Đã có văn bản').waitFor()
  })

  test('list the conditions of a regime, confirmed only from a named text', async () => {
    const { page } = launched
    await openRules(page)
    await showPart(page, 'Điều kiện xét')
    const condition = page.locator('tr[data-row="LDTT/class"]')
    await condition.getByText('Theo văn bản cấp khác, cần xác nhận').waitFor()
    await condition.click()
    await panel(page).getByText('Chỉ nhắc “cần xem xét”, không chặn.').waitFor()
    const confirm = panel(page).getByRole('button', { name: 'Xác nhận theo văn bản' })
    expect(await confirm.getAttribute('aria-disabled')).toBe('true')
    await panel(page).getByRole('textbox').fill('Khoản 1 Điều 24 Luật sửa đổi')
    await confirm.click()
    await condition.getByText('Đã có văn bản').waitFor()
    await panel(page).getByText('Báo “chưa đủ”.').waitFor()

    // Another regime has its own.
    await page.getByText('Đến 31/12/2023').click()
    await page.getByText(/năm 2003 và Nghị định số 91\/2017\/NĐ-CP/).waitFor()
    await page.getByText('Văn bản', { exact: false }).last().waitFor()
  })
})

describe('what is being typed about the rules', () => {
  test('is there again after leaving the panel and after the app has gone', async () => {
    const { page } = launched
    await openRules(page)
    await setting(page, 'newHireMonths').click()
    await panel(page).getByLabel('Áp dụng (tháng)').fill('99')
    await panel(page).getByLabel('Theo văn bản').fill('Công văn số 12/SNV-')
    await page.keyboard.press('Escape')
    await page.getByText(/^Chưa lưu thiết lập “.*Nội dung đang gõ vẫn được giữ\.$/).waitFor()
    await page.getByRole('button', { name: 'Quay lại' }).click()
    expect(await panel(page).getByLabel('Theo văn bản').inputValue()).toBe('Công văn số 12/SNV-')

    await showPart(page, 'Điều kiện xét')
    await page.locator('tr[data-row="LDTT/class"]').click()
    await panel(page).getByRole('textbox').fill('Khoản 1 Điều 24')
    await page
      .getByRole('banner')
      .getByText(/đã giữ bản gõ dở/)
      .waitFor()

    await page.reload()
    await untilReady(page)
    // The address leads to the same condition.
    await panel(page)
      .getByText(/^Đã khôi phục nội dung đang gõ dở/)
      .waitFor()
    expect(await panel(page).getByRole('textbox').inputValue()).toBe('Khoản 1 Điều 24')
    await panel(page).getByRole('button', { name: 'Xác nhận theo văn bản' }).click()
    await page.locator('tr[data-row="LDTT/class"]').getByText('Đã có văn bản').waitFor()

    await showPart(page, 'Thiết lập')
    await setting(page, 'newHireMonths').click()
    await panel(page)
      .getByText(/^Đã khôi phục nội dung đang gõ dở/)
      .waitFor()
    expect(await panel(page).getByLabel('Áp dụng (tháng)').inputValue()).toBe('99')
    await panel(page).getByRole('button', { name: 'Bỏ bản gõ dở' }).click()
    await expect.poll(() => panel(page).getByLabel('Theo văn bản').inputValue()).toBe('')
  })
})

describe('the library of legal texts', () => {
  test('marks what is in force on a day, and what replaced what is not', async () => {
    const { page } = launched
    await begin(page, 'sample')
    await goTo(page, 'Căn cứ pháp lý')
    const row = page.getByRole('row', { name: /^91\/2017\/NĐ-CP/ })
    await row.getByText('Hết hiệu lực').waitFor()
    await row.getByText('→ 98/2023/NĐ-CP').waitFor()
    await page.getByLabel('Hiệu lực vào ngày').fill('15/7/2023')
    await row.getByText('Còn hiệu lực').waitFor()
    await page
      .getByRole('row', { name: /^152\/2025/ })
      .getByText('Chưa có hiệu lực')
      .waitFor()

    await page.getByRole('button', { name: 'Thêm văn bản' }).click()
    await panel(page).getByLabel('Số, ký hiệu').fill('152/2025/NĐ-CP')
    await panel(page).getByLabel('Cơ quan ban hành').fill('Chính phủ')
    await panel(page).getByLabel('Trích yếu').fill('quy định thử')
    await page.keyboard.press('Control+s')
    await panel(page)
      .getByText(/^Số này đã có: /)
      .waitFor()
    await panel(page).getByLabel('Số, ký hiệu').fill('300/2026/NĐ-CP')
    await panel(page).getByLabel('Có hiệu lực từ ngày').fill('1/11/2026')
    await page.keyboard.press('Control+s')
    await page.getByText('Đã lưu 300/2026/NĐ-CP.').waitFor()
  })

  test('warns of a decision of 2026 that cites NĐ 91/2017, and puts the one in force in its place', async () => {
    const { page } = launched
    await begin(page, 'sample')
    await goTo(page, 'Quyết định')
    await page.getByRole('button', { name: 'Lập quyết định' }).click()
    await page.getByLabel('Ngày ký').fill('15/12/2026')
    await page.keyboard.press('Tab')
    await page.getByText(/^Ngày này chưa tới/).waitFor()
    await page.getByLabel('Ngày ký').fill('15/11/2026')
    await page.keyboard.press('Tab')
    await page.getByText(/^Ngày này chưa tới/).waitFor({ state: 'detached' })
    const line = (number: number) => page.getByRole('textbox', { name: `Căn cứ ${number}`, exact: true })
    await line(2).fill('Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ')
    await page.getByText(/Nghị định số 91\/2017\/NĐ-CP hết hiệu lực từ sau 31\/12\/2023.*152\/2025/).waitFor()
    await page.getByRole('button', { name: 'Thay bằng Nghị định số 152/2025/NĐ-CP' }).click()
    await expect
      .poll(() => line(2).inputValue())
      .toContain('Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025')
    expect(await page.getByText(/Nghị định số 91\/2017\/NĐ-CP hết hiệu lực/).count()).toBe(0)

    // Only what is in force that day is offered, and it goes where its rank belongs.
    await page
      .getByRole('combobox', { name: 'Thêm căn cứ từ kho' })
      .or(page.getByLabel('Thêm căn cứ từ kho'))
      .first()
      .click()
    await page.keyboard.type('van thu')
    expect(await page.getByRole('option', { name: /98\/2023/ }).count()).toBe(0)
    await page.getByRole('option', { name: /^Nghị định số 30\/2020\/NĐ-CP/ }).click()
    await expect
      .poll(async () => (await line(2).inputValue()) + (await line(3).inputValue()))
      .toContain('Nghị định số 30/2020/NĐ-CP')
    await page.getByRole('button', { name: 'Thay căn cứ theo ngày ký' }).click()
    await expect.poll(() => line(1).inputValue()).toContain('ngày 23 tháng 4 năm 2026')
    await expect.poll(() => page.getByText(/hết hiệu lực từ sau/).count()).toBe(0)
  })
})
