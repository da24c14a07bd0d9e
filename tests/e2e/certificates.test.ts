import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { CertificateLayout } from '#shared/domain/certificate'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let launched: LaunchedApp | undefined

afterEach(async () => {
  await launched?.close()
  launched = undefined
})

async function open(): Promise<Page> {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-12' } })
  const { page } = launched
  await begin(page, 'sample')
  return page
}

/** As an officer finds what has no line of its own in the rail. */
async function openLayouts(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Tìm người, đơn vị, mục, việc' }).waitFor()
  await page.keyboard.type('mau giay khen')
  await page
    .getByRole('button', { name: /Sửa mẫu giấy khen/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Mẫu giấy khen', level: 1 }).waitFor()
}

const part = (page: Page, name: string) =>
  page.getByRole('button', { name: `${name}, kéo hoặc`, exact: false })
const field = (page: Page, label: string, of: string) =>
  page.getByRole('textbox', { name: `${label}, ${of}`, exact: true })

/** Millimetres a figure of a part says. */
const figure = async (page: Page, label: string, of: string) =>
  Number((await field(page, label, of).inputValue()).replace(',', '.'))

const stored = (page: Page): Promise<CertificateLayout> =>
  page.evaluate(async () => {
    const answer = await window.soThiDua.request('certificateLayouts.list', null)
    if (!answer.ok) throw new Error(answer.error.message)
    return (answer.value as CertificateLayout[]).find(({ isInUse }) => isInUse)!
  })

describe('the layout of a giấy khen', () => {
  test('is set by keyboard and by dragging, refuses parts over one another, and is tried on a sheet', async () => {
    const page = await open()
    await openLayouts(page)
    const name = 'Tên người, tập thể'
    const [x, y] = [await figure(page, 'Cách trái', name), await figure(page, 'Cách trên', name)]

    // Half a millimetre a press, five with Shift; the figures follow.
    await part(page, name).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => figure(page, 'Cách trái', name)).toBe(x + 0.5)
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(() => figure(page, 'Cách trên', name)).toBe(y - 5)

    // On to the part below: the sentence says which, and it can't be saved.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowDown')
    const problem = page.getByRole('alert').filter({ hasText: /đè lên/ })
    await problem.first().waitFor()
    await page.keyboard.press('Control+s')
    expect((await stored(page)).parts.find((one) => one.part === 'name')?.y).toBe(Math.round(y * 10))
    await page
      .getByText(/ đè lên .*\.$/)
      .first()
      .waitFor()
    // The refusal has led to the figure that is wrong.
    await part(page, name).focus()
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowUp')
    await problem.first().waitFor({ state: 'detached' })

    // Dragged to the left; 1 mm of the sheet is a few pixels of the drawing.
    const before = await figure(page, 'Cách trái', name)
    const box = (await part(page, name).boundingBox())!
    const perMillimetre = box.width / (await figure(page, 'Bề rộng', name))
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 10 * perMillimetre, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect
      .poll(async () => Math.abs((await figure(page, 'Cách trái', name)) - (before - 10)))
      .toBeLessThan(0.5)

    // A figure typed moves the part on the drawing.
    const left = async () => (await part(page, name).boundingBox())!.x
    const dragged = await left()
    await field(page, 'Cách trái', name).fill(String(x).replace('.', ','))
    await page.keyboard.press('Tab')
    await expect.poll(left).toBeGreaterThan(dragged + 5)

    // What is on the screen is what is tried: it is saved on the way.
    const typed = [await figure(page, 'Cách trái', name), await figure(page, 'Cách trên', name)]
    await page.getByRole('button', { name: 'Xem tờ in thử' }).click()
    await page.getByRole('heading', { name: 'Tờ in thử giấy khen', level: 1 }).waitFor()
    await page
      .getByRole('status')
      .getByText(/^Trang 1\/1/)
      .waitFor()
    const saved = (await stored(page)).parts.find((one) => one.part === 'name')!
    expect([saved.x / 10, saved.y / 10]).toEqual(typed)
    const [millimetresX, millimetresY] = typed.map((one) => one!.toLocaleString('vi-VN'))
    await page.getByText(`${name}: trái ${millimetresX}, trên ${millimetresY} mm`).first().waitFor()
  })

  test('keeps what is being set until it is saved or dropped', async () => {
    const page = await open()
    await openLayouts(page)
    const title = 'Tên giấy'
    const y = await figure(page, 'Cách trên', title)
    await part(page, title).focus()
    await page.keyboard.press('ArrowDown')
    await page
      .getByRole('status')
      .getByText(/đã giữ bản gõ dở/)
      .waitFor()
    await goTo(page, 'Tổng hợp')
    await openLayouts(page)
    await page.getByText(/^Đã khôi phục nội dung đang gõ dở/).waitFor()
    expect(await figure(page, 'Cách trên', title)).toBe(y + 0.5)
    await page.getByRole('button', { name: 'Bỏ thay đổi' }).click()
    await expect.poll(() => figure(page, 'Cách trên', title)).toBe(y)
  })
})

describe('the table of agreement', () => {
  test('counts each stage, and leads to where a stage keeps its own', async () => {
    const page = await open()
    await goTo(page, 'Bảng đối chiếu')
    const table = page.getByRole('table', { name: 'Số lượng qua các khâu' })
    const line = table.getByRole('row', { name: /^Chiến sĩ thi đua cơ sở/ })
    await line.waitFor()
    const nominated = await line
      .getByRole('link', { name: /^Đề nghị Chiến sĩ thi đua cơ sở: \d+$/ })
      .innerText()

    await goTo(page, 'Hội đồng')
    await page.getByRole('button', { name: 'Lập phiên họp' }).click()
    await page.getByRole('tab', { name: /^Danh sách xét/ }).waitFor()
    await goTo(page, 'Bảng đối chiếu')
    await line
      .getByRole('link', { name: `Bỏ phiếu Chiến sĩ thi đua cơ sở: ${nominated}`, exact: true })
      .waitFor()

    // Nobody of the sample is put to the vote twice or forgotten.
    await page.getByText('Mọi khâu khớp nhau').waitFor()
    await line.getByRole('link', { name: /^Bỏ phiếu/ }).click()
    await page.getByRole('heading', { name: 'Hội đồng', level: 1 }).waitFor()

    // A candidate taken off the list is missed here, and the sentence leads back to the session.
    await page.getByRole('tab', { name: /^Danh sách xét/ }).click()
    const list = page.getByRole('table', { name: 'Danh sách xét' })
    await page.getByRole('textbox', { name: 'Tìm trong danh sách xét' }).fill('Nguyễn Kim Long')
    await list.getByRole('checkbox', { name: /^Chọn Nguyễn Kim Long/ }).click()
    await page.getByRole('button', { name: 'Bỏ khỏi danh sách' }).click()
    await page.getByText(/^Đã bỏ Nguyễn Kim Long/).waitFor()
    await goTo(page, 'Bảng đối chiếu')
    await page.getByText(/chỗ chưa khớp, chưa ban hành quyết định được$/).waitFor()
    await line
      .getByRole('link', {
        name: `Đề nghị có ${nominated}, ở đây phải là ${nominated} mà có ${Number(nominated) - 1}.`,
      })
      .waitFor()
    await page
      .getByRole('link', { name: /^Nguyễn Kim Long .* chưa có trong danh sách xét của Hội đồng\.$/ })
      .click()
    await page.getByRole('heading', { name: 'Hội đồng', level: 1 }).waitFor()

    await goTo(page, 'Bảng đối chiếu')
    await page.getByRole('link', { name: 'Xem bản in' }).click()
    await page.getByRole('heading', { name: 'Bảng đối chiếu', level: 1 }).waitFor()
    await page
      .getByRole('status')
      .getByText(/^Trang 1\//)
      .waitFor()
    await page.getByText('BẢNG ĐỐI CHIẾU').first().waitFor()
  })
})
