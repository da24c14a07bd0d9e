import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let folder: string
let workbook: string
let launched: LaunchedApp | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-import-'))
  workbook = join(folder, 'danh sách.xlsx')
})

afterEach(async () => {
  await launched?.close()
  launched = undefined
  await rm(folder, { recursive: true, force: true })
})

async function launch(): Promise<Page> {
  launched = await launchApp({
    env: { SO_THI_DUA_OPEN_FILE: workbook, SO_THI_DUA_SAVE_DIR: folder, SO_THI_DUA_TODAY: '2023-07-05' },
  })
  return launched.page
}

const writeRows = async (rows: string[][]) => {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })))
  await writeExcelFile(cells).toFile(workbook)
}

describe('importing from Excel', () => {
  test('shows each row’s fate, takes the doubts the officer accepts, and writes only then', async () => {
    await writeRows([
      ['Họ và tên', 'Ông/Bà', 'Ngày sinh', 'Mã viên chức', 'Đơn vị', 'Chức vụ'],
      ['Lý Thị Mới', 'Bà', '01/02/1991', 'VC901', 'Khoa Cơ khí', 'Giảng viên'],
      ['Nguyễn Văn Ân', 'Ông', '', '', 'Khoa Cơ khí', 'Giảng viên'],
      ['Phan Văn Sai', 'Ông', '31/02/1990', 'VC902', 'Khoa Cơ khí', ''],
      ['Võ Văn Xa', 'Ông', '', 'VC903', 'Trung tâm Thử nghiệm', ''],
    ])
    const page = await launch()
    await begin(page, 'sample')
    await goTo(page, 'Nhân sự')
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()

    const row = (number: number) => page.getByRole('row', { name: new RegExp(`^${number} `) })
    await row(2).getByText('Thêm mới', { exact: true }).waitFor()
    await row(3).getByText('Nghi trùng', { exact: true }).waitFor()
    await row(4).getByText('Không đọc được', { exact: true }).waitFor()
    await page.getByText(/^Sẽ tạo 1 đơn vị chưa có trong sổ: Trung tâm Thử nghiệm/).waitFor()
    await page.getByText('Bỏ qua: 1 dòng không đọc được, 1 dòng nghi trùng.').waitFor()

    await page.getByText('Không đọc được 1', { exact: true }).click()
    expect(await page.locator('tr[data-row]').count()).toBe(1)
    await page.getByText('Tất cả 4', { exact: true }).click()
    await row(3).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Nhập 3 người (thêm 3, cập nhật 0)' }).click()
    await page.getByText('Đã thêm 3 người, cập nhật 0 người, tạo 1 đơn vị mới.').waitFor()
    await page.getByText('183 / 183 người').waitFor()
    await page.getByLabel('Tìm người').fill('ly thi moi')
    await page.getByRole('row', { name: /Lý Thị Mới.*01\/02\/1991.*VC901/ }).waitFor()
  })

  test('says plainly that a file is no workbook, and writes nothing', async () => {
    await writeFile(workbook, 'Đây không phải tệp Excel')
    const page = await launch()
    await begin(page, 'empty')
    await goTo(page, 'Đơn vị')
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await page.getByRole('button', { name: 'Chọn tệp Excel' }).click()
    await page.getByRole('alert').getByText(/Excel/).waitFor()
    await goTo(page, 'Đơn vị')
    await page.getByRole('heading', { name: 'Chưa có đơn vị nào' }).waitFor()
  })

  test('reads back the template it hands out', async () => {
    const page = await launch()
    await begin(page, 'empty')
    await goTo(page, 'Đơn vị')
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await page.getByRole('button', { name: 'Tải mẫu Excel' }).click()
    await page.getByText(/^Đã lưu mẫu /).waitFor()
  })
})
