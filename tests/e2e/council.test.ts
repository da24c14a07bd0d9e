import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { formatDay } from '#shared/day'
import type { CouncilSession } from '#shared/domain/council'
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

/** What main holds, whatever the screen shows. */
const stored = (page: Page): Promise<CouncilSession> =>
  page.evaluate(async () => {
    const [, id] = /hoi-dong\/(\d+)/.exec(window.location.hash) ?? []
    const answer = await window.soThiDua.request('sessions.get', { id: Number(id) })
    if (!answer.ok) throw new Error(answer.error.message)
    return answer.value as CouncilSession
  })

const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })
const focusedLabel = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

async function propose(page: Page): Promise<void> {
  await goTo(page, 'Hội đồng')
  await page.getByRole('button', { name: 'Lập phiên họp' }).click()
  await tab(page, 'Cuộc họp').waitFor()
}

/** Types one of the session's fields where a line of what is missing leads. */
async function mend(page: Page, lack: string, path: string, typed: string): Promise<void> {
  await tab(page, 'Kết quả').click()
  await page.getByRole('button', { name: lack }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe(path)
  await page.keyboard.type(typed)
  await page.keyboard.press('Tab')
}

/** Everybody for everybody: the counts, the first line, and the rest at once. */
async function countUnanimously(page: Page, title: string, voters: number): Promise<void> {
  await page.getByRole('navigation', { name: 'Các phiếu bầu' }).getByRole('link', { name: title }).click()
  await expect.poll(() => focusedLabel(page)).toBe('Phát ra')
  // The number handed out is offered; valid and invalid follow from what came back.
  await press(page, 'Enter')
  await expect.poll(() => focusedLabel(page)).toBe('Thu về')
  await page.keyboard.type(String(voters))
  await press(page, 'Enter', 'Enter', 'Enter')
  await page.getByRole('button', { name: /dòng còn trống: cùng đồng ý/ }).click()
}

/** The name of a member, as the box shows it. */
const seat = (page: Page, line: number) => page.locator(`input[aria-label="Thành viên ${line}"]`)

const sheet = (page: Page, round: number, number: number) =>
  page.getByRole('application', { name: `Lượt ${round}, phiếu số ${number}` })

describe('the council', () => {
  test('is written down by keyboard, and keeps what is typed', async () => {
    const page = await open()
    await goTo(page, 'Hội đồng')
    await page.getByRole('link', { name: 'Thành viên' }).click()
    await page.getByRole('link', { name: 'Ghi Hội đồng khác' }).click()
    await page.getByRole('textbox', { name: 'Số quyết định' }).fill('77/QĐ-CĐN')
    const first = seat(page, 1)
    await first.focus()
    await page.keyboard.type('Quốc Thái')
    await press(page, 'ArrowDown', 'Enter')
    await expect.poll(() => page.getByRole('textbox', { name: 'Chức vụ 1' }).inputValue()).toBe('Hiệu trưởng')
    expect(await page.getByRole('textbox', { name: 'Đơn vị 1' }).inputValue()).toBe('Ban Giám hiệu')

    // Another line, moved above with Alt+↑, taken away and brought back.
    await page.getByRole('button', { name: 'Thêm thành viên' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedLabel(page)).toBe('Thành viên 4')
    await page.keyboard.type('Khôi')
    await press(page, 'ArrowDown', 'Enter')
    const fourth = await seat(page, 4).inputValue()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => seat(page, 3).inputValue()).toBe(fourth)

    // Left half typed: the draft is there when the officer comes back.
    await page
      .getByRole('status')
      .getByText(/đã giữ bản gõ dở/)
      .waitFor()
    await page.getByRole('link', { name: 'Phiên họp' }).click()
    await page.getByRole('button', { name: 'Quay lại' }).click()
    expect(await page.getByRole('textbox', { name: 'Số quyết định' }).inputValue()).toBe('77/QĐ-CĐN')
    expect(await seat(page, 3).inputValue()).toBe(fourth)
    await page.keyboard.press('Control+s')
    await page.getByText('Chọn người.').first().waitFor()

    await page.getByRole('button', { name: 'Bỏ thành viên 4' }).click()
    await page.getByRole('button', { name: 'Bỏ thành viên 2' }).click()
    await page.keyboard.press('Control+s')
    await page.getByText(/^Đã lưu Hội đồng .*: 2 thành viên\.$/).waitFor()
    await page
      .getByRole('navigation', { name: 'Các Hội đồng' })
      .getByRole('link', { name: 'QĐ số 77/QĐ-CĐN' })
      .waitFor()
  })

  test('meets, counts totals and papers, and closes', async () => {
    const page = await open()
    await propose(page)

    // Attendance: Space says absent, → leads to the reason, the quorum follows.
    await page.getByText('Có mặt 9/9 thành viên', { exact: false }).waitFor()
    await page
      .getByRole('checkbox', { name: /^Có mặt, / })
      .nth(1)
      .focus()
    await press(page, 'Space', 'ArrowRight')
    await expect.poll(() => focusedLabel(page)).toMatch(/^Lý do vắng, /)
    await page.keyboard.type('công tác tại Thành phố Hồ Chí Minh')
    await press(page, 'ArrowDown')
    await page.getByText('Có mặt 8/9 thành viên', { exact: false }).waitFor()

    // Fates: three lines taken with Shift+↓, held with one reason.
    await tab(page, /^Danh sách xét/).click()
    const list = page.getByRole('table', { name: 'Danh sách xét' })
    const all = (await stored(page)).candidates
    await list.locator('tr[data-row]').first().focus()
    await press(page, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await page.getByText(`Đã chọn 3 / ${all.length}`).waitFor()
    await page.getByRole('button', { name: 'Để lại xét sau' }).click()
    await page.keyboard.press('Enter')
    await page.getByText('Ghi lý do.').waitFor()
    await page.keyboard.type('Chờ kết luận kiểm tra')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await stored(page)).candidates.filter(({ fate }) => fate === 'held').length)
      .toBe(3)
    await tab(page, `Danh sách xét (${all.length - 3}/${all.length})`).waitFor()

    // One is put to the vote after all.
    await list.locator('tr[data-row]').first().focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Đưa ra bỏ phiếu' }).click()
    await tab(page, `Danh sách xét (${all.length - 2}/${all.length})`).waitFor()

    // The order of the council is the order of the list.
    await page.getByText('Theo đơn vị', { exact: true }).click()
    await expect.poll(async () => (await stored(page)).candidateOrder).toBe('unit')
    await page.getByText('Theo danh hiệu', { exact: true }).click()
    await expect.poll(async () => (await stored(page)).candidateOrder).toBe('award')

    // Totals: a wrong line says so beside the cell; Enter leads to what is left to type.
    await tab(page, /^Kiểm phiếu/).click()
    const ballots = page.getByRole('navigation', { name: 'Các phiếu bầu' })
    await ballots.getByRole('link', { name: 'Chiến sĩ thi đua cơ sở' }).click()
    await expect.poll(() => focusedLabel(page)).toBe('Phát ra')
    await page.keyboard.type('9')
    await page.getByText(/Phát ra 9 phiếu nhưng chỉ có 8 thành viên có mặt/).waitFor()
    await page.keyboard.press('Backspace')
    await press(page, 'Enter')
    await page.keyboard.type('8')
    await press(page, 'Enter', 'Enter', 'Enter')
    await expect.poll(() => focusedLabel(page)).toMatch(/^Đồng ý, /)
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedLabel(page)).toMatch(/^Không đồng ý, /)
    await page.keyboard.type('3')
    await page.getByText('Đồng ý 7 + không đồng ý 3', { exact: false }).waitFor()
    await page.keyboard.press('Backspace')
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedLabel(page)).toMatch(/^Đồng ý, /)
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await page.keyboard.type('6')
    await page.getByText('7/9 thành viên đồng ý', { exact: false }).waitFor()
    await page.getByText('2/9 thành viên đồng ý', { exact: false }).waitFor()
    await page.getByText('Không đạt', { exact: true }).waitFor()
    await page.getByRole('button', { name: /dòng còn trống: cùng đồng ý 8/ }).click()
    await expect
      .poll(async () => (await stored(page)).ballots.find(({ title }) => /Chiến sĩ/.test(title))?.isComplete)
      .toBe(true)

    // The large view: the same, page by page; Esc leads back.
    await page.getByRole('link', { name: 'Màn hình phòng họp' }).click()
    const room = page.getByRole('region', { name: 'Màn hình phòng họp' })
    await room.getByRole('heading', { name: /^Chiến sĩ thi đua cơ sở/ }).waitFor()
    await room.getByText('7/9').first().waitFor()
    const firstLine = await room.locator('li').first().innerText()
    await page.keyboard.press('PageDown')
    await expect.poll(() => room.locator('li').first().innerText()).not.toBe(firstLine)
    await page.keyboard.press('Escape')
    await ballots.waitFor()

    for (const title of ['Lao động tiên tiến', 'Giấy khen của Hiệu trưởng'])
      await countUnanimously(page, title, 8)

    // Papers: two of them, typed twice; the second time with one slip.
    await ballots.getByRole('link', { name: 'Danh hiệu tập thể' }).click()
    await page.getByText('Nhập từng phiếu, hai lượt').click()
    await page.getByRole('textbox', { name: 'Phát ra' }).fill('2')
    await page.keyboard.press('Enter')
    await sheet(page, 1, 1).waitFor()
    await press(page, '1', 'k', 'Space')
    // Nothing is skipped in silence: the first Enter asks.
    await page.keyboard.press('Enter')
    await page.getByText(/Enter lần nữa để tính là không có ý kiến/).waitFor()
    await press(page, 't', 'Enter')
    await sheet(page, 1, 2).waitFor()
    await press(page, 'x', 'Enter')
    await page.getByText('Lượt 1 đã đủ 2 phiếu.', { exact: false }).waitFor()
    await page.keyboard.press('Enter')
    await sheet(page, 2, 1).waitFor()
    // Blind: nothing of the first round is shown.
    expect(await sheet(page, 2, 1).locator('[aria-pressed="true"]').count()).toBe(0)
    await press(page, '1', '1', 'Space', 't', 'Enter')
    await sheet(page, 2, 2).waitFor()
    await press(page, 'x', 'Enter')
    await page.getByText('So hai lượt: 1 chỗ khác').waitFor()
    const papers = (await stored(page)).ballots.find(({ mode }) => mode === 'papers')!
    expect(papers.papers).toHaveLength(4)
    expect(papers.isComplete).toBe(false)
    await page.getByRole('button', { name: 'Theo lượt 1, phiếu số 1' }).click()
    await page.getByText('Hai lượt khớp nhau.').waitFor()
    // That was the last ballot: the way on leads to what came of them.
    await page.getByRole('link', { name: 'Đã kiểm đủ các phiếu: sang Kết quả' }).waitFor()
    await expect
      .poll(async () => {
        const session = await stored(page)
        const ballot = session.ballots.find(({ mode }) => mode === 'papers')!
        return [ballot.returned, ballot.valid, ballot.invalid, ballot.isComplete]
      })
      .toEqual([2, 1, 1, true])

    // What is missing is named, and each line leads to its field.
    await tab(page, 'Kết quả').click()
    const close = page.getByRole('button', { name: 'Kết thúc phiên họp' })
    expect(await close.getAttribute('aria-disabled')).toBe('true')
    await mend(page, 'Chưa có số biên bản họp.', 'minutesNumber', '12')
    await mend(page, 'Chưa có số biên bản kiểm phiếu.', 'tallyNumber', '13')
    await mend(page, 'Chưa có ngày họp.', 'heldOn', '8/7/2023')
    await mend(page, 'Chưa có địa điểm họp.', 'location', 'Phòng họp số 1')
    await mend(page, 'Chưa có giờ bắt đầu họp.', 'startTime', '730')
    await mend(page, 'Chưa có giờ kết thúc họp.', 'endTime', '11h')
    await tab(page, 'Kết quả').click()
    await page.getByRole('button', { name: 'Chưa có Ban kiểm phiếu.' }).click()
    await page.getByRole('button', { name: 'Thêm người kiểm phiếu' }).press('Enter')
    await expect.poll(() => focusedLabel(page)).toBe('Người kiểm phiếu 1')
    await page.keyboard.type('Nguyễn Thị Phượng')
    await page.keyboard.press('Tab')
    await tab(page, 'Kết quả').click()
    await page.getByText('Đã đủ để kết thúc phiên họp.').waitFor()

    const before = await stored(page)
    expect(before.quorum.sentence).toContain('8/9')
    const passed = before.candidates.filter(({ outcome }) => outcome?.passed).length
    await close.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`đạt ${passed}`).waitFor()
    await dialog.getByText(`Phiên họp ngày ${formatDay('2023-07-08')}`).waitFor()
    await dialog.getByRole('button', { name: 'Kết thúc phiên họp' }).click()
    await page.getByText(/^Phiên họp đã kết thúc lúc .*: chỉ xem\./).waitFor()
    expect((await stored(page)).state).toBe('closed')

    // Nothing can be changed any more, until the session is opened again.
    await tab(page, 'Cuộc họp').click()
    expect(await page.getByRole('textbox', { name: 'Ngày họp' }).isDisabled()).toBe(true)
    await tab(page, /^Kiểm phiếu/).click()
    expect(await page.getByRole('button', { name: 'Sửa phiếu' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Mở lại phiên' }).click()
    await page.getByText('Đã mở lại phiên họp.').waitFor()
    await page.getByRole('button', { name: 'Sửa phiếu' }).waitFor()
    await tab(page, 'Kết quả').click()
    await close.waitFor()
  })

  test('has on disk what was typed when the window goes away', async () => {
    const page = await open()
    await propose(page)
    await tab(page, /^Kiểm phiếu/).click()
    await expect.poll(() => focusedLabel(page)).toBe('Phát ra')
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await page.keyboard.type('7')
    await page.reload()
    await expect.poll(() => page.getByRole('textbox', { name: 'Thu về' }).inputValue()).toBe('7')
    expect(await page.getByRole('textbox', { name: 'Phát ra' }).inputValue()).toBe('9')
    expect(await page.getByRole('textbox', { name: 'Hợp lệ', exact: true }).inputValue()).toBe('7')
  })
})
