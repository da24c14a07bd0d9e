import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let launched: LaunchedApp

beforeEach(async () => {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-05' } })
})

afterEach(() => launched.close())

async function addUnit(page: Page, kind: string, name: string, shortName: string): Promise<void> {
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
  await page.getByRole('combobox', { name: 'Loại đơn vị' }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
  await page.getByLabel('Tên đơn vị').fill(name)
  await page.getByLabel('Tên viết tắt').fill(shortName)
  await page.keyboard.press('Control+s')
  await page.getByRole('row', { name: new RegExp(`^${name}`) }).waitFor()
}

const unitNames = (page: Page) => page.locator('tr[data-row] td:first-child').allTextContents()

describe('units', () => {
  test('are added, put in order by keyboard, and kept when they are in use', async () => {
    const { page } = launched
    await begin(page, 'empty')
    await goTo(page, 'Đơn vị')
    await page.getByRole('heading', { name: 'Chưa có đơn vị nào' }).waitFor()
    await addUnit(page, 'Phòng, ban', 'Phòng Đào tạo', 'ĐT')
    await addUnit(page, 'Khoa', 'Khoa Cơ khí', 'CK')
    // A new unit stands with its kind, not at the very end.
    await addUnit(page, 'Phòng, ban', 'Phòng Tổ chức - Hành chính', 'TCHC')
    expect(await unitNames(page)).toEqual(['Phòng Đào tạo', 'Phòng Tổ chức - Hành chính', 'Khoa Cơ khí'])

    await page.getByRole('row', { name: /^Phòng Tổ chức/ }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect
      .poll(() => unitNames(page))
      .toEqual(['Phòng Tổ chức - Hành chính', 'Phòng Đào tạo', 'Khoa Cơ khí'])
    // The focus goes with the row: Enter opens it, Escape goes back to it.
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Phòng Tổ chức - Hành chính' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true)
    // Escape closes an open list first, then the panel.
    await page.getByRole('combobox', { name: 'Loại đơn vị' }).click()
    await page.getByRole('option', { name: 'Khoa', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('option', { name: 'Khoa', exact: true }).waitFor({ state: 'detached' })
    expect(await page.getByRole('complementary').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('complementary').count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Phòng Tổ chức - Hành chính')

    await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
    await page.getByLabel('Tên đơn vị').fill('khoa cơ khí')
    await page.getByLabel('Tên viết tắt').fill('CK2')
    await page.getByRole('button', { name: 'Lưu đơn vị' }).click()
    await page
      .getByText(/Đã có đơn vị tên “Khoa Cơ khí”/)
      .first()
      .waitFor()
  })
})

describe('people', () => {
  test('are found without diacritics, and every figure opens', async () => {
    const { page } = launched
    await begin(page, 'sample')
    await goTo(page, 'Nhân sự')
    await page.getByText('180 / 180 người').waitFor()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('nguyen an')
    await page.getByRole('row', { name: /Nguyễn Văn Ân/ }).waitFor()

    await goTo(page, 'Đơn vị')
    await page
      .getByRole('row', { name: /^Khoa Cơ khí/ })
      .getByRole('link')
      .click()
    await page.getByText('14 / 180 người').waitFor()
  })

  test('are typed with their units; mistakes are said at their fields', async () => {
    const { page } = launched
    await begin(page, 'sample')
    await goTo(page, 'Nhân sự')
    await page.getByRole('button', { name: 'Thêm người' }).click()
    // Decomposed and with a doubled space, as pasted from somewhere.
    await page.getByLabel('Họ và tên').fill('Trần  Thị Hòa'.normalize('NFD'))
    await page.getByRole('complementary').getByText('Bà', { exact: true }).click()
    await page.getByLabel('Ngày sinh').fill('30/2/1990')
    await page.getByLabel('Số CCCD').fill('123')
    await page.getByLabel('Mã viên chức').fill('VC019')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Ngày “30/2/1990” không đúng. Gõ dạng 03/07/2023.').waitFor()
    await page.getByText('Số CCCD có 12 chữ số (CMND cũ có 9).').waitFor()
    await page.getByText('Chọn đơn vị.').waitFor()

    await page.getByLabel('Ngày sinh').fill('28021990')
    await page.getByLabel('Số CCCD').fill('089190001234')
    await page.getByRole('combobox', { name: 'Đơn vị 1' }).click()
    await page.getByRole('option', { name: 'Khoa Cơ khí' }).click()
    await page.getByLabel('Chức vụ 1').fill('Giảng viên')
    await page.getByLabel('Từ ngày 1').fill('1/9/2020')
    await page.keyboard.press('Control+s')
    // The code belongs to somebody of the sample: main says whose, under the field.
    await page
      .getByText(/^Mã VC019 đã ghi cho /)
      .first()
      .waitFor()

    await page.getByLabel('Mã viên chức').fill('VC999')
    await page.keyboard.press('Control+s')
    await page.getByText('Đã lưu Bà Trần Thị Hòa.').waitFor()
    await page.getByText('181 / 181 người').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Tìm người').fill('089190001234')
    await page.getByRole('row', { name: /Trần Thị Hòa.*28\/02\/1990.*VC999/ }).waitFor()
  })

  test('keep what is being typed about one when another is opened', async () => {
    const { page } = launched
    await begin(page, 'sample')
    await goTo(page, 'Nhân sự')
    await page.getByRole('row', { name: /Hồ Hoàng Ân/ }).click()
    await page.getByLabel('Ghi chú').fill('Chuyển từ trường khác về')
    await page.getByRole('row', { name: /Nguyễn Văn Ân/ }).click()
    await page.getByText(/^Chưa lưu Ông Hồ Hoàng Ân\./).waitFor()
    await page.getByRole('row', { name: /Hồ Hoàng Ân/ }).click()
    await page.getByText(/^Đã khôi phục nội dung đang gõ dở/).waitFor()
    expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Chuyển từ trường khác về')
  })
})
