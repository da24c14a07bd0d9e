import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'
import { openForm, refusalCell, textCell } from './support/submission-form'

const unit = 'Khoa Cơ khí'
/** One of its people. */
const person = 'Phạm Thanh Sơn'

let userData: string
let launched: LaunchedApp
let page: Page

const start = async () => {
  launched = await launchApp({ userData, env: { SO_THI_DUA_TODAY: '2023-07-08' } })
  page = launched.page
}

beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-survival-'))
  await start()
  await begin(page, 'sample')
})

afterEach(async () => {
  await launched.close()
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
})

/** As a power cut ends it: nothing of the app gets another turn. */
async function cutPower(): Promise<void> {
  const child = launched.app.process()
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

/** As the officer closes it, with the cross of the window. */
async function closeWindow(): Promise<void> {
  const ended = once(launched.app.process(), 'exit')
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
  await ended
}

/** Opens the same book again. */
async function reopen(): Promise<void> {
  await start()
  await untilReady(page)
}

const untilOnDisk = () =>
  page
    .getByRole('banner')
    .getByText(/^(đã lưu|đã giữ bản gõ dở)/)
    .waitFor()

const narrative = () => page.getByRole('textbox', { name: 'Tồn tại, hạn chế', exact: true })
const receivedOn = () => page.getByRole('textbox', { name: 'Ngày nhận', exact: true })
const note = () => textCell(page, 'Ghi chú', person)

async function type(box: Locator, text: string): Promise<void> {
  await box.click()
  await page.keyboard.type(text)
}

describe('the power goes while a unit’s paper is being typed', () => {
  test('everything that was on disk is back, and no more than the last keys are lost', async () => {
    await openForm(page, unit)
    let safe = ''
    // Each cut comes at another moment of the way from the key to the disk.
    for (const waitMs of [0, 3, 10, 30, 90]) {
      const sentence = `Đến lần ${waitMs} đã bảo dưỡng 37 máy; `
      await narrative().click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(sentence)
      await untilOnDisk()
      safe += sentence
      const onTheWay = 'còn thiếu quạt hút khói'
      await page.keyboard.type(onTheWay)
      await page.waitForTimeout(waitMs)
      await cutPower()

      await reopen()
      await openForm(page, unit)
      const back = await narrative().inputValue()
      expect((safe + onTheWay).startsWith(back), back).toBe(true)
      expect(back.startsWith(safe), back).toBe(true)
      safe = back
    }
  })

  test('half-typed and wrong values are back as they were typed, with what is wrong about them', async () => {
    await openForm(page, unit)
    await type(receivedOn(), '31/02/2023')
    await type(page.getByRole('textbox', { name: 'Giờ nhận', exact: true }), '25h')
    await type(page.getByRole('textbox', { name: 'Tổng số', exact: true }), '14 ng')
    await type(note(), 'Nộp sổ tay')
    await type(textCell(page, 'Phiếu đồng ý', person), '13')
    await refusalCell(page, 'Nguyễn Hữu Tài').focus()
    await page.keyboard.press('Space')
    await type(narrative(), 'Xưởng Hàn xuống cấp,\nquạt hút')
    await untilOnDisk()
    await cutPower()

    await reopen()
    await openForm(page, unit)
    await page.getByText('Đã mở lại nội dung đang gõ dở').waitFor()
    expect(await receivedOn().inputValue()).toBe('31/02/2023')
    await page.getByText('Ngày “31/02/2023” không đúng. Gõ dạng 03/07/2023.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Giờ nhận', exact: true }).inputValue()).toBe('25h')
    expect(await page.getByRole('textbox', { name: 'Tổng số', exact: true }).inputValue()).toBe('14 ng')
    expect(await note().inputValue()).toBe('Nộp sổ tay')
    expect(await textCell(page, 'Phiếu đồng ý', person).inputValue()).toBe('13')
    expect(await refusalCell(page, 'Nguyễn Hữu Tài').isChecked()).toBe(true)
    expect(await narrative().inputValue()).toBe('Xưởng Hàn xuống cấp,\nquạt hút')

    // It goes on from there: put right, it counts.
    await receivedOn().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('8/7/2023')
    await page.keyboard.press('Tab')
    expect(await receivedOn().inputValue()).toBe('08/07/2023')
  })
})

describe('the window is closed right after the last key', () => {
  test('a unit’s paper keeps that key too', async () => {
    await openForm(page, unit)
    await type(note(), 'Chữ cuối cùng được giữ')
    await closeWindow()
    await reopen()
    await openForm(page, unit)
    expect(await note().inputValue()).toBe('Chữ cuối cùng được giữ')
    await type(receivedOn(), '8/7/20')
    await closeWindow()
    await reopen()
    await openForm(page, unit)
    expect(await receivedOn().inputValue()).toBe('8/7/20')
  })

  test('so do the plan and the report', async () => {
    await goTo(page, 'Báo cáo tổng kết')
    const situation = () => page.getByRole('textbox', { name: 'I. Đặc điểm tình hình', exact: true })
    await type(situation(), 'Trường có 14 đơn vị nộp hồ sơ.')
    await closeWindow()
    await reopen()
    await goTo(page, 'Báo cáo tổng kết')
    expect(await situation().inputValue()).toBe('Trường có 14 đơn vị nộp hồ sơ.')

    const openPlan = async () => {
      await goTo(page, 'Đợt thi đua')
      await page.getByRole('table', { name: 'Các đợt thi đua' }).locator('tr[data-row]').click()
    }
    await openPlan()
    const planDate = () => page.getByRole('textbox', { name: 'Ngày ký kế hoạch', exact: true })
    await type(planDate(), '27/2/20')
    await closeWindow()
    await reopen()
    await openPlan()
    await page.getByText('Đã khôi phục nội dung đang gõ dở').waitFor()
    expect(await planDate().inputValue()).toBe('27/2/20')
  })
})
