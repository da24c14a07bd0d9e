import { afterEach, describe, expect, test } from 'vitest'
import { begin, goTo } from './support/begin'
import { holdSampleCouncil } from './support/council'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'

let launched: LaunchedApp | undefined

afterEach(async () => {
  await launched?.close()
  launched = undefined
})

describe('the first start', () => {
  test('proposes the college, says what is missing and starts empty', async () => {
    launched = await launchApp()
    const { page } = launched
    await untilReady(page)
    const name = page.getByLabel('Tên trường')
    expect(await name.inputValue()).toBe('Trường Cao đẳng nghề An Giang')
    expect(await page.getByLabel('Chữ viết tắt trong số văn bản').inputValue()).toBe('CĐN')

    await name.fill('')
    await page.getByRole('button', { name: 'Bắt đầu với sổ trống' }).click()
    await page.getByText('Nhập tên trường.').waitFor()
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)

    await name.fill('Trường Cao đẳng Nghề Thử')
    await page.getByText('TRƯỜNG CAO ĐẲNG NGHỀ THỬ').waitFor()
    await page.getByRole('button', { name: 'Bắt đầu với sổ trống' }).click()
    await page.getByRole('heading', { name: 'Bước 1: ghi các đơn vị của trường' }).waitFor()
    await page.getByText('Chưa có đợt thi đua nào').waitFor()
  })

  test('starts with the sample, which goes again in one step', async () => {
    launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-05' } })
    const { page } = launched
    await begin(page, 'sample')
    await page.getByRole('button', { name: /Đợt đang làm: Đợt II năm học 2022-2023/ }).waitFor()
    await page.getByText('Hạn đơn vị nộp hồ sơ: 07/07/2023').waitFor()

    await goTo(page, 'Thiết lập')
    await page.getByRole('button', { name: 'Xoá dữ liệu mẫu' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('1 đợt thi đua').waitFor()
    await dialog.getByText(/^18\d người$/).waitFor()
    await dialog.getByRole('button', { name: 'Xoá dữ liệu mẫu' }).click()
    await page.getByText('Đã xoá dữ liệu mẫu.').waitFor()
    expect(await page.getByRole('button', { name: 'Xoá dữ liệu mẫu' }).count()).toBe(0)
    await goTo(page, 'Nhân sự')
    await page.getByRole('heading', { name: 'Chưa có ai trong sổ' }).waitFor()
  })

  test('keeps what is typed about the college as it is typed', async () => {
    launched = await launchApp()
    const { page } = launched
    await begin(page, 'empty')
    await goTo(page, 'Thiết lập')
    await page.getByLabel('Họ tên người ký').pressSequentially('Nguyễn Văn Ký')
    await page
      .getByRole('status')
      .getByText(/^đã lưu \d\d:\d\d$/)
      .waitFor()
    // A field that can't be used keeps its former value in the book.
    await page.getByLabel('Địa danh').fill('')
    await page.getByText('Nhập địa danh ghi trước ngày tháng, ví dụ An Giang.').waitFor()
    await page.reload()
    await untilReady(page)
    expect(await page.getByLabel('Họ tên người ký').inputValue()).toBe('Nguyễn Văn Ký')
    expect(await page.getByLabel('Địa danh').inputValue()).toBe('An Giang')
  })

  test('writes sums in words as the college does, here and on its decisions', async () => {
    launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-05' } })
    const { page } = launched
    await begin(page, 'sample')
    await goTo(page, 'Thiết lập')
    const style = page.getByRole('group', { name: 'Cách viết số bằng chữ' })
    await style.getByText('Hai mươi tư triệu một trăm linh năm nghìn đồng', { exact: true }).waitFor()
    for (const word of ['lẻ', 'bốn', 'ngàn', 'tỉ']) await style.getByText(word, { exact: true }).click()
    await style.getByLabel('Ghi “chẵn” sau số tiền tròn nghìn').check()
    await style.getByText('Hai mươi bốn triệu một trăm lẻ năm ngàn đồng chẵn', { exact: true }).waitFor()
    await style.getByText('Ba tỉ đồng chẵn', { exact: true }).waitFor()

    await holdSampleCouncil(page)
    await goTo(page, 'Quyết định')
    await page.getByRole('button', { name: 'Lập quyết định' }).click()
    await page.getByText(/^Bằng chữ: .*ngàn đồng chẵn$/).waitFor()

    await page.reload()
    await untilReady(page)
    await goTo(page, 'Thiết lập')
    await style.getByText('Ba tỉ đồng chẵn', { exact: true }).waitFor()
  })

  test('makes a copy of the book when asked', async () => {
    launched = await launchApp()
    const { page } = launched
    await begin(page, 'empty')
    await goTo(page, 'Thiết lập')
    await page.getByRole('button', { name: 'Sao lưu ngay' }).click()
    await page.getByText(/^Đã sao lưu vào /).waitFor()
    await page.getByRole('table', { name: 'Các bản sao lưu' }).getByText('vừa xong').first().waitFor()
    await page.getByRole('link', { name: 'sao lưu vừa xong' }).waitFor()
  })
})

describe('the frame', () => {
  test('finds people without diacritics and goes anywhere by keyboard', async () => {
    launched = await launchApp()
    const { page } = launched
    await begin(page, 'sample')
    await page.keyboard.press('Control+k')
    // Typed on at once, as fast fingers do: no letter waits for the box to come.
    await page.keyboard.type('nguyen van an')
    await page.getByRole('button', { name: /^Nguyễn Văn Ân/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Nguyễn Văn Ân' }).waitFor()
    await page.keyboard.press('Alt+Shift+3')
    await page.getByRole('heading', { name: 'Đơn vị', level: 1 }).waitFor()
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { name: 'Bàn việc', level: 1 }).waitFor()
    // Tab goes on within the screen that the key led to, and the search gives the cursor back.
    await page.keyboard.press('Tab')
    const first = page.getByRole('main').getByRole('button', { name: 'Đưa ra hội đồng' })
    expect(await first.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+k')
    await page.getByLabel('Tìm người, đơn vị, mục, việc').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Đưa ra hội đồng'))
  })

  test('takes another campaign in hand and remembers it', async () => {
    launched = await launchApp()
    const { page } = launched
    await begin(page, 'sample')
    await page.getByRole('button', { name: /^Đợt đang làm/ }).click()
    await page.getByRole('menuitem', { name: 'Tạo đợt mới' }).click()
    await page.getByRole('heading', { name: 'Tạo đợt thi đua' }).waitFor()
    await page.getByLabel('Tên đợt thi đua').fill('Hội giảng giảng viên dạy giỏi')
    await page.getByRole('combobox', { name: 'Loại đợt' }).click()
    await page.getByRole('option', { name: 'Chuyên đề' }).click()
    await page.getByLabel('Thi đua từ ngày').fill('1/10/2023')
    await page.getByLabel('Thi đua đến ngày').fill('30/11/2023')
    await page.keyboard.press('Control+s')
    const switcher = page.getByRole('button', { name: /^Đợt đang làm: Hội giảng giảng viên dạy giỏi/ })
    await switcher.waitFor()
    await page.reload()
    await untilReady(page)
    await switcher.click()
    await page.getByRole('menuitem', { name: /Đợt II năm học 2022-2023/ }).click()
    await page.getByRole('button', { name: /^Đợt đang làm: Đợt II năm học 2022-2023/ }).waitFor()
  })
})
