import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'

let userData: string
let launched: LaunchedApp | undefined

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-campaigns-'))
})

afterEach(async () => {
  await launched?.close()
  launched = undefined
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
})

async function launch(): Promise<Page> {
  launched = await launchApp({ userData, env: { SO_THI_DUA_TODAY: '2023-07-05' } })
  return launched.page
}

/** The least a campaign needs to be stored. */
async function typeCampaign(page: Page): Promise<void> {
  await goTo(page, 'Đợt thi đua')
  await page.getByRole('button', { name: 'Tạo đợt' }).click()
  await page.getByLabel('Tên đợt thi đua').fill('Phát động thi đua đợt I năm học 2022-2023')
  await page.getByLabel('Thi đua từ ngày').fill('06/9/2022')
  await page.getByLabel('Thi đua đến ngày').fill('280223')
  await page.keyboard.press('Tab')
}

describe('a campaign', () => {
  test('is typed as on paper, judged at its fields, and carried to its launch', async () => {
    const page = await launch()
    await begin(page, 'empty')
    await typeCampaign(page)
    expect(await page.getByLabel('Thi đua đến ngày').inputValue()).toBe('28/02/2023')

    // Each mistake gets its sentence under its field, and nothing is stored.
    await page.getByLabel('Thi đua đến ngày').fill('28/2/2021')
    await page.getByLabel('Hạn đơn vị nộp hồ sơ').fill('31/02/2023')
    await page.getByRole('button', { name: 'Lưu kế hoạch' }).click()
    await page.getByText('Ngày “31/02/2023” không đúng. Gõ dạng 03/07/2023.').waitFor()
    expect(await page.getByLabel('Hạn đơn vị nộp hồ sơ').inputValue()).toBe('31/02/2023')
    await page.getByLabel('Hạn đơn vị nộp hồ sơ').fill('5/3/2023')
    await page.getByRole('button', { name: 'Lưu kế hoạch' }).click()
    await page.getByText('Ngày kết thúc trước ngày bắt đầu.').waitFor()
    await page.getByLabel('Thi đua đến ngày').fill('28/2/2023')
    await page.getByLabel('Hạn họp Hội đồng').fill('15/3/2023')

    await page.getByRole('button', { name: 'Thêm dịp chào mừng' }).click()
    await page.getByLabel('Sự kiện của dịp 1').fill('ngày Nhà giáo Việt Nam')
    await page.getByLabel('Ngày gốc của dịp 1').fill('20/11/1982')
    await page.getByLabel('Ngày kỷ niệm của dịp 1').fill('20/11/2022')
    await page
      .getByText('Chào mừng kỷ niệm 40 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2022)')
      .waitFor()

    await page.keyboard.press('Control+s')
    await page.getByRole('heading', { name: 'Đợt I năm học 2022-2023', level: 1 }).waitFor()
    await page
      .getByRole('status')
      .getByText(/^đã lưu \d\d:\d\d$/)
      .waitFor()

    // What the plan still lacks keeps it from being launched, and the button says so.
    const launchButton = page.getByRole('button', { name: 'Phát động' })
    expect(await launchButton.getAttribute('aria-disabled')).toBe('true')
    await page.getByText('Chưa phát động được: kế hoạch còn thiếu nội dung thi đua.').waitFor()

    for (const [index, heading] of ['Dạy tốt', 'Học tốt'].entries()) {
      await page.getByRole('button', { name: 'Thêm nội dung thi đua' }).click()
      await page.getByLabel(`Tên ngắn của nội dung ${index + 1}`).fill(heading)
    }
    await page.getByLabel('Tên ngắn của nội dung 2').press('Alt+ArrowUp')
    expect(await page.getByLabel('Tên ngắn của nội dung 1').inputValue()).toBe('Học tốt')
    await page.getByRole('button', { name: 'Bỏ nội dung 1' }).click()
    expect(await page.getByLabel('Tên ngắn của nội dung 1').inputValue()).toBe('Dạy tốt')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await page.getByLabel('Tên ngắn của nội dung 1').inputValue()).toBe('Học tốt')

    await page.getByRole('button', { name: 'Lưu kế hoạch' }).click()
    await page.getByText('Kế hoạch chưa có số hoặc ngày ký.', { exact: true }).waitFor()
    await launchButton.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^Kế hoạch chưa có số hoặc ngày ký\./).waitFor()
    await dialog.getByRole('button', { name: 'Phát động' }).click()
    await page.getByText('Đợt đã chuyển sang “Phát động”.').waitFor()
  })

  test('comes back as it was being typed when the window was closed', async () => {
    const page = await launch()
    await begin(page, 'empty')
    await typeCampaign(page)
    await page.getByLabel('Mục đích').pressSequentially('Tạo khí thế thi đua sôi nổi')
    await launched?.close()

    const again = await launch()
    await untilReady(again)
    await goTo(again, 'Đợt thi đua')
    await again.getByRole('button', { name: 'Tạo đợt' }).click()
    await again.getByText(/^Đã khôi phục nội dung đang gõ dở lúc/).waitFor()
    expect(await again.getByLabel('Mục đích').inputValue()).toBe('Tạo khí thế thi đua sôi nổi')
    expect(await again.getByLabel('Thi đua từ ngày').inputValue()).toBe('06/09/2022')

    await again.getByRole('button', { name: 'Bỏ bản gõ dở' }).click()
    expect(await again.getByLabel('Mục đích').inputValue()).toBe('')
    await again.getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await again.getByLabel('Mục đích').inputValue()).toBe('Tạo khí thế thi đua sôi nổi')
  })

  test('left unsaved offers the way back', async () => {
    const page = await launch()
    await begin(page, 'empty')
    await typeCampaign(page)
    await goTo(page, 'Đơn vị')
    await page.getByText(/^Chưa lưu đợt thi đua mới\./).waitFor()
    await page.getByRole('button', { name: 'Quay lại' }).click()
    expect(await page.getByLabel('Tên đợt thi đua').inputValue()).toBe(
      'Phát động thi đua đợt I năm học 2022-2023',
    )
  })

  test('is copied to the next school year with its days moved by a year', async () => {
    const page = await launch()
    await begin(page, 'sample')
    await goTo(page, 'Đợt thi đua')
    await page.getByRole('button', { name: 'Việc khác với Đợt II năm học 2022-2023' }).click()
    await page.getByRole('menuitem', { name: /^Chép sang năm học 2023-2024/ }).click()
    await page.getByRole('heading', { name: 'Chép thành đợt mới' }).waitFor()
    expect(await page.getByLabel('Tên đợt thi đua').inputValue()).toBe(
      'Phát động thi đua đợt II năm học 2023-2024',
    )
    expect(await page.getByLabel('Số kế hoạch').inputValue()).toBe('')
    expect(await page.getByLabel('Thi đua từ ngày').inputValue()).toBe('01/03/2024')
    expect(await page.getByLabel('Hạn đơn vị nộp hồ sơ').inputValue()).toBe('07/07/2024')
    await page.getByText(/Chào mừng kỷ niệm 93 năm ngày thành lập Đoàn/).waitFor()
    await page.getByRole('button', { name: 'Lưu kế hoạch' }).click()
    await page.getByRole('heading', { name: 'Đợt II năm học 2023-2024', level: 1 }).waitFor()
    await goTo(page, 'Đợt thi đua')
    expect(await page.getByRole('row', { name: /^Đợt II năm học/ }).count()).toBe(2)
  })
})
