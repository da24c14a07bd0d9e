import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readDocx, textOf } from '../helpers/docx'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let folder: string
let workbook: string
let launched: LaunchedApp | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-ledger-'))
  workbook = join(folder, 'khen thưởng.xlsx')
})

afterEach(async () => {
  await launched?.close()
  launched = undefined
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function open(): Promise<Page> {
  launched = await launchApp({
    env: { SO_THI_DUA_TODAY: '2023-07-12', SO_THI_DUA_SAVE_DIR: folder, SO_THI_DUA_OPEN_FILE: workbook },
  })
  await begin(launched.page, 'sample')
  return launched.page
}

const panel = (page: Page) => page.getByRole('complementary')
const rows = (page: Page) => page.getByRole('table', { name: 'Sổ khen thưởng' }).locator('tr[data-row]')

describe('the award ledger', () => {
  test('finds, writes, corrects with a reason, and keeps the trace', async () => {
    const page = await open()
    await goTo(page, 'Sổ khen thưởng')
    await page.getByText(/^718 \/ 718 dòng$/).waitFor()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('pham huu nghia')
    await page.getByText('6 / 718 dòng').waitFor()
    await page.getByText('Chỉ dòng cần xem lại (3)').click()
    await page.getByText('1 / 718 dòng').waitFor()
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()

    await page.getByRole('button', { name: 'Ghi khen thưởng' }).click()
    const name = panel(page).getByRole('combobox', { name: 'Họ và tên' })
    await expect.poll(() => name.evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.type('ho hoang an')
    await page.getByRole('option', { name: /^Hồ Hoàng Ân/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await panel(page).getByRole('button', { name: 'Ghi vào sổ' }).click()
    await panel(page).getByText('Nhập danh hiệu hoặc hình thức khen thưởng.').waitFor()
    await panel(page).getByText('Nhập năm.').waitFor()
    await panel(page).getByLabel('Danh hiệu, hình thức khen thưởng').click()
    await page.getByRole('option', { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (cá nhân)' }).click()
    await panel(page).getByLabel('Số quyết định').fill('2001/QĐ-UBND')
    await panel(page).getByLabel('Ngày quyết định').fill('10/10/2019')
    await page.keyboard.press('Tab')
    // The day tells the years; the award tells the level.
    await expect.poll(() => panel(page).getByLabel('Năm', { exact: false }).last().inputValue()).toBe('2019')
    expect(await panel(page).getByLabel('Cấp khen thưởng').inputValue()).toBe('Cấp tỉnh')
    await page.keyboard.press('Control+s')
    await page.getByText('Đã ghi cho Hồ Hoàng Ân.').waitFor()

    await page.getByLabel('Tìm trong sổ').fill('2001')
    await rows(page).filter({ hasText: 'Hồ Hoàng Ân' }).locator('td').first().click()
    await panel(page).getByLabel('Số quyết định').fill('2010/QĐ-UBND')
    await page.keyboard.press('Control+s')
    await panel(page).getByText('Ghi lý do sửa; sổ giữ lại cả bản trước.').waitFor()
    await panel(page).getByLabel('Lý do sửa').fill('Gõ nhầm số')
    await page.keyboard.press('Control+s')
    await panel(page).getByText('Số quyết định: 2001/QĐ-UBND → 2010/QĐ-UBND').waitFor()

    await panel(page).getByRole('link', { name: 'Xem cả quá trình' }).click()
    await page.getByRole('heading', { name: 'Hồ Hoàng Ân', level: 1 }).waitFor()
    await page.getByRole('heading', { name: 'Sửa đổi đã ghi' }).waitFor()
    await page.getByText('Gõ nhầm số').waitFor()
  })

  test('shows a history with its gaps, says what is complete, takes a line out with a reason, confirms it in Word', async () => {
    const page = await open()
    await goTo(page, 'Sổ khen thưởng')
    await page.getByLabel('Tìm trong sổ').fill('pham huu nghia')
    await rows(page).first().getByRole('link', { name: 'Phạm Hữu Nghĩa' }).click()
    await page.getByText(/đã bị thu hồi ngày 15\/03\/2022/).waitFor()
    const year = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
    await year('2022-2023').getByText('Trống, chưa rõ có hay không').waitFor()
    await year('2022-2023').getByRole('switch').click()
    await year('2022-2023').getByText('Không có khen thưởng').waitFor()

    await page.getByRole('button', { name: 'Xác nhận quá trình khen thưởng' }).click()
    await page.getByText(/^Đã xuất “/).waitFor()
    await page.getByRole('button', { name: 'Mở tệp' }).waitFor()
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.docx'))
    const text = textOf(readDocx(await readFile(join(folder, file!))))
    expect(text).toContain('Phạm Hữu Nghĩa')
    expect(text).toContain('398/QĐ-CĐN')

    await year('2017-2018').getByRole('button', { name: 'Lao động tiên tiến' }).click()
    await panel(page).getByRole('button', { name: 'Bỏ khỏi sổ' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Bỏ khỏi sổ' }).click()
    await dialog.getByText('Ghi lý do bỏ dòng này.').waitFor()
    await dialog.getByLabel('Lý do bỏ').fill('Ghi nhầm người')
    await dialog.getByRole('button', { name: 'Bỏ khỏi sổ' }).click()
    await page.getByText('Đã bỏ dòng khỏi sổ', { exact: false }).waitFor()
    await page.getByText('Dòng khen thưởng: Có trong sổ → Đã bỏ khỏi sổ').waitFor()
  })

  test('takes old years from Excel after showing each row’s fate', async () => {
    const cells = [
      ['Họ và tên', 'Ngày sinh', 'Danh hiệu', 'Năm học', 'Số quyết định', 'Ngày quyết định'],
      ['Hồ Hoàng Ân', '24/04/1976', 'Lao động tiên tiến', '2012-2013', '55/QĐ-CĐN', '10/07/2013'],
      ['Người Không Có', '', 'Lao động tiên tiến', '2012-2013', '55/QĐ-CĐN', '10/07/2013'],
      ['Phạm Hữu Nghĩa', '', 'Lao động tiên tiến', '2012-2013', '55/QĐ-CĐN', '10/07/2013'],
      ['Nguyễn Văn Ân', '', 'Lao động tiên tiến', '2012-2013', '55/QĐ-CĐN', '10/07/2013'],
    ].map((row) => row.map((value) => ({ value, type: String })))
    await writeExcelFile(cells).toFile(workbook)
    const page = await open()
    await goTo(page, 'Sổ khen thưởng')
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
    await page.getByRole('row', { name: /^2 / }).getByText('Thêm mới', { exact: true }).waitFor()
    await page.getByRole('row', { name: /^3 / }).getByText('Không đọc được', { exact: true }).waitFor()
    // A name alone is not proof of who it was: said, and accepted together.
    await page.getByRole('row', { name: /^4 / }).getByText('Cần xác nhận', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Đánh dấu cả 2 dòng cần xác nhận' }).click()
    await page.getByRole('button', { name: /^Nhập 3 dòng/ }).click()
    await page.getByText('Đã thêm 3 dòng, cập nhật 0 dòng.').waitFor()
    await page.getByText('721 / 721 dòng').waitFor()
  })
})

describe('the register of initiatives', () => {
  test('adds shares up, refuses more than 100 %, and asks for a reason when one is used again', async () => {
    const page = await open()
    await goTo(page, 'Sáng kiến')
    await page.getByRole('button', { name: 'Thêm sáng kiến' }).click()
    await panel(page).getByLabel('Tên sáng kiến, đề tài').fill('Mô hình hàn ảo')
    const author = async (number: number, typed: string, name: RegExp) => {
      await panel(page)
        .getByRole('combobox', { name: `Tác giả ${number}`, exact: true })
        .fill(typed)
      await page.getByRole('option', { name }).click()
    }
    await author(1, 'ho hoang an', /^Hồ Hoàng Ân/)
    await panel(page).getByLabel('Tỷ lệ đóng góp 1 (%)').fill('70')
    await panel(page).getByText('Còn 30 % là của tác giả ngoài trường.').waitFor()
    await panel(page).getByRole('button', { name: 'Thêm tác giả' }).click()
    await author(2, 'pham huu nghia', /^Phạm Hữu Nghĩa/)
    await panel(page).getByLabel('Tỷ lệ đóng góp 2 (%)').fill('40')
    await page.keyboard.press('Control+s')
    await panel(page).getByText('Cộng tỷ lệ đóng góp được 110 %, quá 100 %.').waitFor()
    await panel(page).getByLabel('Tỷ lệ đóng góp 2 (%)').fill('30')
    await page.keyboard.press('Control+s')
    await page.getByText('Đã lưu sáng kiến.').waitFor()

    const uses = page.getByRole('region', { name: 'Đã dùng để xét khen thưởng' })
    await uses.getByLabel('Tác giả dùng').click()
    await page.getByRole('option', { name: 'Hồ Hoàng Ân' }).click()
    await uses.getByRole('button', { name: 'Ghi đã dùng' }).click()
    await uses.getByText('Hồ Hoàng Ân: Chiến sĩ thi đua cơ sở, năm học 2022-2023').waitFor()
    await uses.getByLabel('Năm xét').click()
    await page.getByRole('option', { name: '2023-2024' }).click()
    await uses.getByRole('button', { name: 'Ghi đã dùng' }).click()
    await uses.getByText('Ghi lý do dùng lại.').waitFor()
    await uses.getByLabel('Lý do dùng lại').fill('Mở rộng toàn trường')
    await uses.getByRole('button', { name: 'Ghi đã dùng' }).click()
    await uses.getByText('dùng lại vì: Mở rộng toàn trường').waitFor()

    await panel(page).getByRole('button', { name: 'Xoá sáng kiến này' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xoá sáng kiến' }).click()
    await page.getByText(/Sáng kiến đã được dùng để xét khen thưởng/).waitFor()
  })
})

describe('a person', () => {
  test('has disciplines and an open matter, which the form leaves alone', async () => {
    const page = await open()
    await goTo(page, 'Nhân sự')
    await page.getByRole('row', { name: /Hồ Hoàng Ân/ }).click()
    await page.getByLabel('Việc đang xác minh').fill('Đơn thư')
    await page.getByRole('button', { name: 'Ghi kỷ luật' }).click()
    const disciplines = page.getByRole('region', { name: 'Kỷ luật' })
    await disciplines.getByRole('button', { name: 'Lưu kỷ luật' }).click()
    await disciplines.getByText('Nhập ngày quyết định kỷ luật.').waitFor()
    await disciplines.getByLabel('Ngày quyết định').fill('15/3/2023')
    await disciplines.getByLabel('Hết thời hạn ngày').fill('15/6/2023')
    await page.keyboard.press('Control+s')
    const line = 'Khiển trách (chính quyền) ngày 15/03/2023, hết thời hạn 15/06/2023'
    await disciplines.getByRole('button', { name: line }).waitFor()

    await page.getByRole('row', { name: /Nguyễn Văn Ân/ }).click()
    await page.getByRole('complementary', { name: 'Nguyễn Văn Ân' }).waitFor()
    await page.getByRole('row', { name: /Hồ Hoàng Ân/ }).click()
    await page.getByRole('complementary', { name: 'Hồ Hoàng Ân' }).waitFor()
    expect(await page.getByLabel('Việc đang xác minh').inputValue()).toBe('Đơn thư')
    await disciplines.getByRole('button', { name: line }).click()
    await disciplines.getByRole('button', { name: 'Xoá kỷ luật này' }).click()
    await disciplines.getByText('Không có.').waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await disciplines.getByRole('button', { name: line }).waitFor()
  })
})
