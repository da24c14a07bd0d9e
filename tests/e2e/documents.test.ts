import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DocumentRow } from '#shared/domain/document'
import { readDocx, textOf } from '../helpers/docx'
import { type PdfPage, printAll, readPdf } from '../helpers/pdf'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

let folder: string
let launched: LaunchedApp | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-documents-'))
})

afterEach(async () => {
  await launched?.close()
  launched = undefined
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

async function openSample(): Promise<Page> {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-12', SO_THI_DUA_SAVE_DIR: folder } })
  const { page } = launched
  await begin(page, 'sample')
  await goTo(page, 'Văn bản')
  await list(page).getByRole('row').nth(5).waitFor()
  return page
}

const list = (page: Page): Locator => page.getByRole('table', { name: 'Văn bản của đợt' })
const line = (page: Page, name: string): Locator =>
  list(page).getByRole('row').filter({ hasText: name }).first()

/** What main says of the documents of the first campaign. */
const listed = (page: Page): Promise<DocumentRow[]> =>
  page.evaluate(async () => {
    const ask = async (name: string, input: unknown) => {
      const answer = await window.soThiDua.request(name, input)
      if (!answer.ok) throw new Error(answer.error.message)
      return answer.value
    }
    const [campaign] = (await ask('campaigns.list', null)) as { id: number }[]
    return (await ask('documents.list', { campaignId: campaign!.id })) as DocumentRow[]
  })

/** Shows a document page by page; what stands on each page, its number included. */
async function preview(page: Page, { kind, key }: Pick<DocumentRow, 'kind' | 'key'>): Promise<string[]> {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash
    },
    `#/van-ban/xem/${kind}${key === '' ? '' : `/${key}`}`,
  )
  await page.getByText(/^Trang 1\/\d+$/).waitFor()
  return page
    .locator('[data-page]')
    .evaluateAll((sheets) => sheets.map((sheet) => (sheet as HTMLElement).innerText))
}

/** Columns are read in another order by each program; letters that stand on a page are the same. */
const letters = (text: string): string =>
  [...text.replace(/[\s\u200b]+/gu, '').normalize('NFC')].sort().join('')
const pageLetters = (page: PdfPage): string => letters(page.text)

describe('the documents', { timeout: 400_000 }, () => {
  test('are seen page by page as LibreOffice prints them', async () => {
    const page = await openSample()
    await page.getByRole('button', { name: 'Lưu cả bộ' }).click()
    await page.getByRole('radio', { name: /Lưu cả, chỗ thiếu để trống/ }).check()
    await page.getByRole('button', { name: 'Chọn nơi lưu' }).click()
    await page.getByText(/^Đã lưu \d+ \/ \d+ văn bản\./).waitFor({ timeout: 120_000 })

    const rows = await listed(page)
    expect(rows.every(({ exported }) => exported !== null && !exported.isStale)).toBe(true)
    const oneOfEachKind = rows.filter(
      ({ kind }, index) => rows.findIndex((other) => other.kind === kind) === index,
    )
    const printed = await printAll(
      await Promise.all(oneOfEachKind.map(({ exported }) => readFile(exported!.path))),
    )
    const differing: string[] = []
    for (const [index, row] of oneOfEachKind.entries()) {
      const seen = await preview(page, row)
      const paper = printed[index]!.pages
      expect([row.kind, seen.length]).toEqual([row.kind, paper.length])
      for (const [at, text] of seen.entries())
        if (letters(text) !== pageLetters(paper[at]!)) differing.push(`${row.kind}, trang ${at + 1}`)
    }
    // Its first line has a blank of no-break spaces, is full to the last third of a point, and breaks a word earlier in
    // LibreOffice, which sets such spaces by themselves.
    expect(differing.filter((name) => !name.startsWith('standing-letter'))).toEqual([])
  })

  test('are printed as they are seen, one page a sheet and nothing else', async () => {
    const page = await openSample()
    const rows = await listed(page)
    await launched!.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      const printed: { pdf: string; options: object }[] = []
      Object.assign(globalThis, { printed })
      // In place of the system's dialog, which nobody is there to press: the same page in the same print style.
      contents!.print = (options, done) => {
        void contents!.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          printed.push({ pdf: pdf.toString('base64'), options: options ?? {} })
          done?.(true, '')
        })
      }
    })
    for (const kind of ['summary-report', 'quota-annex', 'certificate-test'] as const) {
      const seen = await preview(page, rows.find((row) => row.kind === kind)!)
      await page.getByRole('button', { name: 'In', exact: true }).click()
      const count = () =>
        launched!.app.evaluate(() => (globalThis as unknown as { printed: unknown[] }).printed.length)
      await expect.poll(count, { timeout: 60_000 }).toBeGreaterThan(0)
      const { pdf, options } = await launched!.app.evaluate(
        () => (globalThis as unknown as { printed: { pdf: string; options: object }[] }).printed.pop()!,
      )
      const path = join(folder, `${kind}.pdf`)
      await writeFile(path, Buffer.from(pdf, 'base64'))
      const { pages } = await readPdf(path)
      expect([kind, pages.map(pageLetters)]).toEqual([kind, seen.map(letters)])
      const isLandscape = pages.every(({ width, height }) => width > height)
      expect(options).toMatchObject({ landscape: isLandscape, pageSize: 'A4' })
      if (kind === 'certificate-test') expect(isLandscape).toBe(true)
      for (const { width, height } of pages)
        expect([width, height].map((side) => Math.round(side / 5)).sort()).toEqual([119, 168])
      // The screen is the screen again.
      await page.getByRole('button', { name: 'Lưu Word' }).waitFor()
      expect(await page.locator('[class*="_print_"]').count()).toBe(0)
    }
  })

  test('are made beside the main thread', async () => {
    const page = await openSample()
    await launched!.app.evaluate(() => {
      const threads = process.getBuiltinModule('node:worker_threads')
      const started: string[] = []
      Object.assign(globalThis, { started })
      const { Worker } = threads
      threads.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given)
          started.push(String(given[0]))
        }
      }
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
    })
    const rows = await listed(page)
    const threads = () =>
      launched!.app.evaluate(() => (globalThis as unknown as { started: string[] }).started)
    expect(await threads()).toEqual([])
    await preview(page, rows.find(({ kind }) => kind === 'summary-report')!)
    await preview(page, rows.find(({ kind }) => kind === 'quota-annex')!)
    expect(await threads()).toEqual([expect.stringMatching(/typeset-worker-\w+\.js$/)])
  })

  test('say what they lack, take their number, and are old when the data moves on', async () => {
    const page = await openSample()
    const letter = line(page, 'Tờ trình của đơn vị thường trực')
    await letter.getByRole('link', { name: 'Chưa có số.' }).waitFor()
    await page.getByRole('textbox', { name: 'Số của Tờ trình của đơn vị thường trực' }).fill('15')
    await page.keyboard.press('Tab')
    await page.keyboard.type('10/7/2023')
    await page.keyboard.press('Tab')
    await letter.getByRole('link', { name: 'Chưa có số.' }).waitFor({ state: 'detached' })
    await letter.getByRole('button', { name: /^Lưu Word/ }).click()
    await page.getByText(/^Đã xuất “/).waitFor()
    const [name] = await readdir(folder)
    expect(textOf(readDocx(await readFile(join(folder, name!))))).toContain('Số: 15/')

    await page.getByRole('textbox', { name: 'Số của Tờ trình của đơn vị thường trực' }).fill('16')
    await page.keyboard.press('Tab')
    await letter.getByRole('button', { name: 'Cũ: xem thay đổi' }).click()
    const changes = page.getByRole('complementary', { name: /^Thay đổi: Tờ trình/ })
    await changes.getByText(/^Số: 15\//).waitFor()
    await changes.getByText(/^Số: 16\//).waitFor()
    await page.keyboard.press('Escape')

    await line(page, 'Báo cáo tổng kết').getByRole('link', { name: 'Chưa có số báo cáo.' }).click()
    await page.getByRole('heading', { name: 'Báo cáo tổng kết', level: 1 }).waitFor()
  })

  test('are turned by keys, and left to the line they were opened from', async () => {
    const page = await openSample()
    await line(page, 'Báo cáo tổng kết').focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^Trang 1\/\d+$/).waitFor()
    await page.keyboard.press('PageDown')
    await page.getByText(/^Trang 2\/\d+$/).waitFor()
    await page.keyboard.press('PageUp')
    await page.getByText(/^Trang 1\/\d+$/).waitFor()
    const width = () =>
      page.locator('[data-page="1"]').evaluate((sheet) => sheet.getBoundingClientRect().width)
    const before = await width()
    await page.keyboard.press('-')
    await expect.poll(width).toBeLessThan(before)
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row')))
      .toBe('summary-report/')
  })

  test('are worded by the college, with the page beside showing how it reads', async () => {
    const page = await openSample()
    await page.getByText('Mẫu chữ', { exact: true }).click()
    await page.getByRole('link', { name: 'Kế hoạch phát động' }).click()
    const opening = page.getByRole('textbox', { name: 'Mở đầu', exact: true })
    const sheet = page.getByRole('region', { name: 'Xem thử với câu chữ đang viết' })
    await sheet.getByText('KẾ HOẠCH').first().waitFor()
    await opening.fill('Phát động thi đua của {trường bạn}.')
    await page.keyboard.press('Tab')
    await page.getByText(/Không có chỗ điền nào tên \{trường bạn\}\./).waitFor()
    await opening.fill('Phát động thi đua trong năm học {năm học} ')
    await page.getByRole('button', { name: 'Chèn chỗ điền' }).first().click()
    await page.getByRole('menuitem', { name: /^\{trường\}/ }).click()
    await expect.poll(() => opening.inputValue()).toMatch(/\{trường\}$/)
    await sheet
      .getByText(/^Phát động thi đua trong năm học 2022-2023 Trường Cao đẳng nghề An Giang/)
      .waitFor()
    await page.getByRole('button', { name: 'Lưu mẫu chữ' }).click()
    await page.getByRole('link', { name: 'Kế hoạch phát động đã sửa' }).waitFor()

    await page.getByRole('button', { name: 'Lấy lại bản gốc' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lấy lại bản gốc' }).click()
    await page.getByRole('button', { name: 'Lưu mẫu chữ' }).click()
    await page.getByRole('link', { name: 'Kế hoạch phát động', exact: true }).waitFor()
  })
})
