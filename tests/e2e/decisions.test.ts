import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatMoney } from '#shared/money'
import { readDocx, tableTexts, textOf } from '../helpers/docx'
import { begin, goTo } from './support/begin'
import { askThrough, holdSampleCouncil } from './support/council'
import { type LaunchedApp, launchApp, untilReady } from './support/launch'

let folder: string
let launched: LaunchedApp | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-decisions-'))
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

async function propose(page: Page): Promise<void> {
  await begin(page, 'sample')
  await holdSampleCouncil(page)
  await goTo(page, 'Quyết định')
  await page.getByRole('button', { name: 'Lập quyết định' }).click()
  await page.getByText('Còn thiếu để ban hành').waitFor()
}

const list = (page: Page) => page.getByRole('region', { name: 'Danh sách kèm theo' })
const number = (page: Page) => page.getByRole('textbox', { name: 'Số', exact: true })

/** A line of what is missing takes the cursor to its field, a frame later. */
async function goFrom(page: Page, lack: string, field: string): Promise<void> {
  await page.getByRole('button', { name: lack }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe(field)
}

async function complete(page: Page): Promise<void> {
  await goFrom(page, 'Chưa có số quyết định.', 'number')
  await page.keyboard.type('245')
  await page.keyboard.press('Tab')
  await page.keyboard.type('15/7/2023')
  await page.keyboard.press('Tab')
  await goFrom(page, 'Chưa có họ tên người ký.', 'signerName')
  await page.keyboard.type('Nguyễn Văn Ký')
  await page.keyboard.press('Tab')
  await page.getByText('Đã đủ để ban hành.').waitFor()
}

async function exportWord(page: Page) {
  await page.getByRole('button', { name: 'Xuất Word' }).click()
  await page.getByText(/^Đã xuất “/).waitFor()
  await page.getByRole('button', { name: 'Mở tệp' }).waitFor()
  await page.getByRole('button', { name: 'Mở thư mục' }).waitFor()
  const [name] = (await readdir(folder)).sort().reverse()
  return readDocx(await readFile(join(folder, name!)))
}

/** Names in the list on the screen, in order. */
const names = (page: Page): Promise<string[]> =>
  list(page).locator('tbody tr td:nth-child(2)').allTextContents()

describe('a decision', () => {
  test('is proposed from the forms, and the Word file says what the screen says', async () => {
    const page = await open()
    await propose(page)
    await complete(page)
    await page.getByText('0,3 × 1.800.000 = 540.000', { exact: false }).first().waitFor()

    const before = await names(page)
    await list(page).getByRole('button', { name: 'Bỏ Khoa Công nghệ ô tô khỏi quyết định' }).click()
    await page.keyboard.type('Có đơn thư đang xem xét')
    await page.keyboard.press('Enter')
    const left = list(page).getByRole('region', { name: 'Không đưa vào quyết định' })
    await left.getByText('Khoa Công nghệ ô tô').waitFor()
    await expect.poll(async () => (await names(page)).length).toBe(before.length - 1)
    await page.getByText('6 tập thể × 1.440.000 = 8.640.000', { exact: false }).waitFor()

    const docx = await exportWord(page)
    const printed = docx.tables
      .flatMap((table) => tableTexts(table))
      .filter((cells) => /^\d+$/.test(cells[0] ?? ''))
      .map((cells) => (cells.length > 5 ? `${cells[1]} ${cells[2]}` : ` ${cells[1]}`).trim())
    expect(printed).toEqual((await names(page)).map((name) => name.trim()))

    const text = textOf(docx)
    expect(text).toContain('Số: 245/QĐ-CĐN')
    expect(text).toContain('An Giang, ngày 15 tháng 7 năm 2023')
    expect(text).toContain('Nguyễn Văn Ký')
    const total = await list(page).getByText(/đồng$/).first().textContent()
    expect(text).toContain(`Tổng số tiền thưởng kèm theo là ${total!.replace('\u00a0', ' ')}`)

    // Put back, it stands where it stood.
    await list(page).getByRole('button', { name: 'Không đưa vào: 1 lượt' }).click()
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(before)
  })

  test('keeps what is typed, right or not, through closing', async () => {
    const page = await open()
    const { userData } = launched!
    await propose(page)
    await number(page).fill('245')
    await page.getByLabel('Trích yếu').fill('')
    await page.getByLabel('Nguồn kinh phí').fill('Quỹ đang gõ d')
    await page
      .getByRole('status')
      .getByText(/đã giữ bản gõ dở/)
      .waitFor()
    await launched!.app.close()
    launched = undefined

    const again = await open(userData)
    try {
      await untilReady(again)
      await goTo(again, 'Quyết định')
      await again.getByText(/^Đã khôi phục nội dung đang gõ dở/).waitFor()
      expect(await number(again).inputValue()).toBe('245')
      expect(await again.getByLabel('Trích yếu').inputValue()).toBe('')
      expect(await again.getByLabel('Nguồn kinh phí').inputValue()).toBe('Quỹ đang gõ d')
      await again.getByRole('button', { name: 'Lưu', exact: true }).click()
      await again.getByText('Nhập trích yếu của quyết định.').waitFor()
    } finally {
      await launched!.close()
      launched = undefined
      await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    }
  })

  test('freezes when it is issued, after saying what that means', async () => {
    const page = await open()
    await propose(page)
    const issue = page.getByRole('button', { name: 'Ban hành' })
    expect(await issue.getAttribute('aria-disabled')).toBe('true')
    await issue.hover()
    await page.getByText(/^Chưa ban hành được\. Chưa có số quyết định\./).waitFor()

    await complete(page)
    const sum = await list(page).getByText(/đồng$/).first().textContent()
    const frozen = await names(page)
    await issue.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Quyết định số 245/QĐ-CĐN ngày 15/07/2023').waitFor()
    await dialog.getByText(`${sum}`).waitFor()
    await dialog.getByText(/không sửa được nữa/).waitFor()
    await dialog.getByRole('button', { name: 'Xem lại' }).click()
    await page.getByRole('button', { name: 'Xoá bản nháp' }).waitFor()

    await issue.click()
    await dialog.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByText(/^Đã ban hành lúc .* không sửa được\./).waitFor()
    // Only the search box of the list can be typed in.
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(1)
    expect(await page.getByRole('button', { name: /Xoá|Lưu|Bỏ/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Đính chính…' }).waitFor()
    expect(await names(page)).toEqual(frozen)

    // What the units' forms say afterwards changes nothing in it.
    const ask = askThrough(page)
    const [campaign] = await ask('campaigns.list', null)
    for (const unit of await ask('units.list', null))
      await ask('submissions.delete', { campaignId: campaign!.id, unitId: unit.id })
    await goTo(page, 'Tổng hợp')
    await goTo(page, 'Quyết định')
    await list(page).waitFor()
    expect(await names(page)).toEqual(frozen)
    expect(textOf(await exportWord(page))).toContain(sum!.replace(' đồng', ''))
  })

  test('drops a draft, and brings it back', async () => {
    const page = await open()
    await propose(page)
    await number(page).fill('245')
    await page.keyboard.press('Control+s')
    await page.getByRole('heading', { name: 'Quyết định số 245/QĐ-CĐN' }).waitFor()
    await page.getByLabel('Trích yếu').fill('')
    await page.getByRole('button', { name: 'Xoá bản nháp' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xoá bản nháp' }).click()
    await page.getByRole('heading', { name: 'Đợt này chưa có quyết định nào' }).waitFor()
    // Nothing is left that could be come back to.
    expect(await page.getByText(/^Chưa lưu quyết định/).count()).toBe(0)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('heading', { name: 'Quyết định số 245/QĐ-CĐN' }).waitFor()
  })

  test('pays by the signing day', async () => {
    const page = await open()
    await propose(page)
    await page.getByText('tạm tính theo mức của hôm nay', { exact: false }).waitFor()
    for (const [typed, each] of [
      ['30/6/2023', 450_000],
      ['1/7/2024', 710_000],
    ] as const) {
      await page.getByLabel('Ngày ký').fill(typed)
      await page.keyboard.press('Tab')
      await page
        .getByText(`làm tròn lên chục nghìn: ${formatMoney(each)};`, { exact: false })
        .first()
        .waitFor()
    }
    // Another law is in force on that day.
    await page.getByRole('button', { name: 'Thay căn cứ theo ngày ký' }).click()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Căn cứ 2' }).inputValue())
      .toContain('Nghị định số 98/2023/NĐ-CP')
  })

  test('says who is not on it yet, and why', async () => {
    const page = await open()
    await begin(page, 'sample')
    await goTo(page, 'Quyết định')
    await page.getByRole('button', { name: 'Lập quyết định' }).click()
    const absent = page.getByRole('region', { name: 'Được đề nghị nhưng không ở quyết định này' })
    await absent.getByText(/^Chưa qua Hội đồng: \d+ lượt/).waitFor()
    await page.getByRole('button', { name: /^Đợt này chưa họp Hội đồng/ }).click()
    await page.getByRole('heading', { name: 'Hội đồng', level: 1 }).waitFor()
  })

  test('leaves its money to another, which pays it by keyboard alone', async () => {
    const page = await open()
    await propose(page)
    await complete(page)
    await page.getByRole('checkbox', { name: 'Kèm tiền thưởng trong quyết định này' }).uncheck()
    await list(page).getByText('Không kèm tiền thưởng').waitFor()
    await page.getByText('Đã đủ để ban hành.').waitFor()
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
    await page.getByText(/^Đã ban hành lúc/).waitFor()

    await page.getByRole('button', { name: 'Cách lập khác' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /Quyết định thưởng tiền/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^Cho người, tập thể được khen thưởng tại Quyết định số 245/).waitFor()
    const total = await list(page)
      .getByText(/ đồng$/)
      .first()
      .textContent()
    expect(Number(total!.replace(/\D/g, ''))).toBeGreaterThan(10_000_000)
    expect(textOf(await exportWord(page))).toContain(
      `Tổng số tiền thưởng là ${total!.replace('\u00a0', ' ')}`,
    )
  })

  test('is corrected and revoked by decisions of their own', async () => {
    const page = await open()
    await propose(page)
    await complete(page)
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
    await page.getByText(/^Đã ban hành lúc/).waitFor()
    const [line] = (await askThrough(page)('decisions.get', { id: 1 })).entries.filter(
      (entry) => entry.personId !== null,
    )
    const person = await askThrough(page)('people.get', { id: line!.personId! })
    const { verification: _, isSample: __, ...values } = person
    await askThrough(page)('people.save', { ...values, fullName: `${line!.name} Anh` })

    await page.getByRole('button', { name: 'Đính chính…' }).click()
    const changes = page.getByRole('region', { name: 'Chỗ đính chính' })
    await changes.getByText(`thành “${line!.name} Anh”`).or(changes.getByRole('textbox')).first().waitFor()
    const after = changes.getByRole('textbox', { name: `Họ và tên của ${line!.name} sửa thành` }).first()
    expect(await after.inputValue()).toBe(`${line!.name} Anh`)
    await page.getByLabel('Lý do đính chính').fill('Ghi thiếu tên.')
    await goFrom(page, 'Chưa có số quyết định.', 'number')
    await page.keyboard.type('250')
    await page.keyboard.press('Tab')
    await page.keyboard.type('20/7/2023')
    await page.keyboard.press('Tab')
    // Whoever signed the decision signs its correction, unless another name is written.
    await page.getByText('Đã đủ để ban hành.').waitFor()
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
    await page.getByText(/Sổ khen thưởng đã ghi theo/).waitFor()
    expect(textOf(await exportWord(page))).toContain(`“${line!.name}” sửa thành “${line!.name} Anh”`)

    // The old paper says by what it has been corrected, and reads as it was.
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Quyết định số 245/ })
      .click()
    await page
      .getByText(/Đã đính chính bởi/)
      .first()
      .waitFor()
    expect((await names(page)).some((name) => name.includes(line!.name))).toBe(true)

    await page.getByRole('button', { name: 'Thu hồi…' }).click()
    const lines = page.getByRole('region', { name: 'Dòng thu hồi' })
    await lines.getByRole('checkbox').first().check()
    await lines.getByText('Thu hồi 1 dòng').waitFor()
    await page.getByRole('button', { name: 'Chưa ghi lý do thu hồi.' }).click()
    await page.keyboard.type('Kê khai không đúng')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.getByRole('button', { name: 'Chưa ghi lý do thu hồi.' }).count()).toBe(0)
  })
})

test('a student is rewarded with a short dossier, without a round', async () => {
  const page = await open()
  await begin(page, 'sample')
  const ask = askThrough(page)
  const [sample] = await ask('campaigns.list', null)
  const { campaign } = await ask('campaigns.get', { id: sample!.id })
  const { isSample: _, state: __, ...values } = campaign
  await ask('campaigns.save', {
    ...values,
    ...{ id: null, kind: 'sudden', wave: null, title: 'Khen thưởng đột xuất tháng 7/2023' },
    ...{ criteria: [], reviewFrom: null, reviewTo: null, unitDeadline: null, councilDeadline: null },
    from: '2023-07-05',
    to: '2023-07-31',
  })
  await page.reload()
  await untilReady(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').fill('hồ sơ đột xuất')
  await page.getByRole('dialog').getByText('Nhập hồ sơ đột xuất, chuyên đề').click()
  await page.getByRole('heading', { name: 'Đột xuất, chuyên đề', level: 1 }).waitFor()
  const choose = page.getByRole('button', { name: /^Làm việc với Khen thưởng đột xuất/ })
  const add = page.getByRole('button', { name: 'Thêm đề nghị' }).first()
  await choose.or(add).first().waitFor()
  if (await choose.isVisible()) await choose.click()
  await add.click()

  const student = await ask('people.save', {
    ...{ id: null, honorific: 'Bà', fullName: 'Lý Thị Cứu', birthDate: null, staffCode: '', citizenId: '' },
    ...{ note: '', isStudent: true, memberships: [] },
  })
  await page.reload()
  await untilReady(page)
  const who = page.getByRole('combobox', { name: /^Viên chức, người lao động/ })
  await who.fill('Ly Thi Cuu')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Lớp' }).fill('Lớp CĐ Điện 21A')
  await page.getByRole('textbox', { name: /^Thành tích/ }).fill('Cứu người bị đuối nước tại rạch Long Xuyên')
  await page.getByLabel('Ngày lập thành tích').fill('8/7/2023')
  await page.keyboard.press('Control+s')
  await page.getByText(/^Đã ghi đề nghị khen thưởng Lý Thị Cứu/).waitFor()

  await page.getByRole('link', { name: 'Lập quyết định' }).click()
  await page.getByRole('button', { name: 'Lập quyết định' }).click()
  await page.getByRole('button', { name: 'Chưa ghi mức thưởng của Lý Thị Cứu.' }).click()
  await page.keyboard.type('500.000')
  await page.keyboard.press('Enter')
  await list(page).getByText('500.000 đồng').waitFor()
  const text = textOf(await exportWord(page))
  expect(text).toContain('Cứu người bị đuối nước tại rạch Long Xuyên')
  expect(text).toContain('đã có thành tích đột xuất')
  expect(
    (await ask('decisions.list', { campaignId: (await ask('campaigns.list', null))[0]!.id })).length,
  ).toBe(1)
  expect(student.isStudent).toBe(true)
})
