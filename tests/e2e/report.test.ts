import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDocx, textOf } from '../helpers/docx'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'

const title = 'Báo cáo tổng kết'

let folder: string
let launched: LaunchedApp | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-report-'))
})

afterEach(async () => {
  await launched?.close()
  launched = undefined
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function open(userData?: string): Promise<Page> {
  launched = await launchApp({
    userData,
    env: { SO_THI_DUA_TODAY: '2023-07-12', SO_THI_DUA_SAVE_DIR: folder },
  })
  return launched.page
}

async function openSample(): Promise<Page> {
  const page = await open()
  await begin(page, 'sample')
  await goTo(page, title)
  await situation(page).waitFor()
  return page
}

const situation = (page: Page) => page.getByRole('textbox', { name: 'I. Đặc điểm tình hình' })
const firstHeading = '1. Tuyên truyền chủ trương, pháp luật về thi đua, khen thưởng'

async function exportText(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Xuất Word' }).click()
  await page.getByText(/^Đã xuất “Báo cáo tổng kết đợt II năm học 2022-2023\.docx”/).waitFor()
  const [name] = await readdir(folder)
  return textOf(readDocx(await readFile(join(folder, name!))))
}

describe('the summary report', () => {
  test('takes a unit’s words with a press, and the Word file holds what was written', async () => {
    const page = await openSample()
    await page.getByRole('button', { name: 'Chưa có số báo cáo.' }).click()
    await page.keyboard.type('118')
    await page.keyboard.press('Tab')
    await page.keyboard.type('14/7/2023')
    await page.getByLabel('Kính gửi').fill('Sở Nội vụ tỉnh An Giang')
    await page.getByLabel('Họ tên người ký').fill('Nguyễn Văn Ký')
    await situation(page).fill('Trường có 14 đơn vị.')
    await page.getByText('Đã đủ để ký.').waitFor()

    const own = page.getByRole('textbox', { name: firstHeading })
    await page.getByText('Ý kiến của 3 đơn vị').first().click()
    await page.getByRole('button', { name: 'Chèn ý kiến Phòng Tổ chức - Hành chính vào bài' }).first().click()
    await expect.poll(() => own.inputValue()).toMatch(/^Phòng Tổ chức - Hành chính: Sao gửi 14 văn bản/)
    await page.getByText('đã có trong bài').first().waitFor()
    await page.getByText(/1 ý kiến đã chèn vào bài sẽ in hai lần/).waitFor()
    // It came as if typed: Ctrl+Z takes it back, Ctrl+Y brings it again.
    await page.keyboard.press('Control+z')
    await expect.poll(() => own.inputValue()).toBe('')
    await page.keyboard.press('Control+y')
    await expect.poll(() => own.inputValue()).not.toBe('')
    await page
      .getByRole('switch', {
        name: 'Kèm ý kiến đơn vị ở “Tuyên truyền chủ trương, pháp luật về thi đua, khen thưởng”',
      })
      .uncheck({ force: true })
    await page.getByText('Chỉ in bài của trường.').waitFor()

    const text = await exportText(page)
    expect(text).toContain('Số: 118/BC-CĐN')
    expect(text).toContain('Sở Nội vụ tỉnh An Giang')
    expect(text).toContain('Trường có 14 đơn vị.')
    expect(text).toContain('Sao gửi 14 văn bản')
    // Left out here by the switch, still there under other headings.
    expect(text).not.toContain('Đưa 21 tin, bài về các ngày kỷ niệm')
    expect(text.match(/Sao gửi 14 văn bản/g)).toHaveLength(1)
  })

  test('keeps each keystroke through closing, right or not', async () => {
    const page = await openSample()
    const { userData } = launched!
    await situation(page).pressSequentially('Năm học này trường có nhiều đổi mới')
    await page.getByLabel('Ngày ký').fill('31/2/2023')
    await page.getByLabel('Họ tên người ký').fill('Nguyễn Văn K')
    await launched!.app.close()
    launched = undefined

    const again = await open(userData)
    try {
      await untilReady(again)
      await goTo(again, title)
      expect(await situation(again).inputValue()).toBe('Năm học này trường có nhiều đổi mới')
      expect(await again.getByLabel('Ngày ký').inputValue()).toBe('31/2/2023')
      expect(await again.getByLabel('Họ tên người ký').inputValue()).toBe('Nguyễn Văn K')
      await again.getByText('Ngày “31/2/2023” không đúng. Gõ dạng 03/07/2023.').waitFor()
      await again.getByLabel('Ngày ký').fill('14/7/2023')
      await again.getByText('Chưa có ngày ký.').waitFor({ state: 'detached' })
    } finally {
      await launched!.close()
      launched = undefined
      await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  test('leads from the outline to each part', async () => {
    const page = await openSample()
    const outline = page.getByRole('navigation', { name: 'Các phần của báo cáo' })
    await outline.getByRole('button', { name: /VII\. Kiến nghị, đề nghị/ }).click()
    const box = page.getByRole('textbox', { name: 'VII. Kiến nghị, đề nghị' })
    await expect.poll(() => box.evaluate((field) => field === document.activeElement)).toBe(true)
    await outline.getByRole('button', { name: /^mới có ý kiến đơn vị VII\./ }).waitFor()
    await box.fill('Đề nghị cấp trên hỗ trợ thiết bị.')
    await outline.getByRole('button', { name: /^đã viết VII\./ }).waitFor()
  })
})
