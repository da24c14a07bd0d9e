import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'
import {
  choiceCell,
  chosen,
  focused,
  footCounts,
  listedNames,
  messagesOf,
  openForm,
  refusalCell,
  textCell,
} from './support/submission-form'

/** Khoa Cơ khí has not handed in yet: 14 people, no line typed. */
const unit = 'Khoa Cơ khí'

let launched: LaunchedApp
let page: Page
let names: string[]

beforeEach(async () => {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: '2023-07-08' } })
  page = launched.page
  await begin(page, 'sample')
  await openForm(page, unit)
  names = await listedNames(page)
})

afterEach(() => launched.close())

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const meeting = () => page.getByRole('region', { name: 'Họp bình xét' })
/** Types into a field above the list and leaves it. */
async function fill(label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).click()
  await press('Control+A')
  await page.keyboard.type(text)
  await press('Tab')
}

describe('the list by keyboard', () => {
  test('walks with Enter and arrows, and walking changes nothing', async () => {
    await choiceCell(page, 'Xếp loại', names[0]!).focus()
    await press('2', 'Enter')
    expect(await focused(page)).toBe(`Xếp loại, ${names[1]}`)
    await press('ArrowDown', 'Shift+Enter', 'ArrowUp')
    expect(await focused(page)).toBe(`Xếp loại, ${names[0]}`)

    await press('ArrowRight')
    expect(await focused(page)).toBe(`Danh hiệu, ${names[0]}`)
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await focused(page)).toBe(`Trường hợp, ${names[0]}`)
    await press('ArrowRight')
    expect(await focused(page)).toBe(`Không xét, ${names[0]}`)
    await press('ArrowRight')
    for (let step = 0; step < 8; step += 1) await press('ArrowLeft')
    expect(await focused(page)).toBe(`Chức vụ, ${names[0]}`)
    await press('ArrowRight', 'End')
    expect(await focused(page)).toBe(`Xếp loại, ${names.at(-1)}`)
    await press('Home')
    expect(await focused(page)).toBe(`Xếp loại, ${names[0]}`)

    expect(await chosen(choiceCell(page, 'Xếp loại', names[0]!))).toBe('HTT')
    expect(await footCounts(page)).toMatchObject({ 'Chưa nhập': String(names.length - 1) })
  })

  test('shows the whole of a text that its cell is too narrow for', async () => {
    await textCell(page, 'Ghi chú', names[0]!).focus()
    const long = 'Đi học dài hạn từ tháng 02/2023, đã có quyết định cử đi học'
    await page.keyboard.type(long)
    await page.getByText(long, { exact: true }).waitFor()
    await press('ArrowDown')
    await page.getByText(long, { exact: true }).waitFor({ state: 'detached' })
  })

  test('inside a text the arrows stay in it until its edge', async () => {
    const note = textCell(page, 'Ghi chú', names[0]!)
    await note.focus()
    await page.keyboard.type('abc')
    await press('ArrowLeft')
    expect(await focused(page)).toBe(`Ghi chú, ${names[0]}`)
    await page.keyboard.type('x')
    expect(await note.inputValue()).toBe('abxc')
    await press('Home', 'ArrowLeft')
    expect(await focused(page)).toBe(`Không xét, ${names[0]}`)
  })

  test('chooses by digit, empties with 0 and Delete, copies from above with Ctrl+D', async () => {
    await choiceCell(page, 'Xếp loại', names[0]!).focus()
    await press('1', 'Enter', 'Control+D', 'Enter', '4')
    const classes = () =>
      Promise.all(names.slice(0, 3).map((name) => chosen(choiceCell(page, 'Xếp loại', name))))
    expect(await classes()).toEqual(['HTXS', 'HTXS', 'KHT'])
    await press('0', 'ArrowUp', 'Delete')
    expect(await classes()).toEqual(['HTXS', '', ''])

    await textCell(page, 'Ghi chú', names[0]!).focus()
    await page.keyboard.type('Nghỉ thai sản')
    await press('Enter', 'Control+D')
    expect(await textCell(page, 'Ghi chú', names[1]!).inputValue()).toBe('Nghỉ thai sản')
  })

  test('a digit with Ctrl leads to a part of the form and chooses nothing', async () => {
    await choiceCell(page, 'Xếp loại', names[0]!).focus()
    await press('Control+2')
    expect(await meeting().evaluate((section) => section.contains(document.activeElement))).toBe(true)
    expect(await chosen(choiceCell(page, 'Xếp loại', names[0]!))).toBe('')
  })

  test('takes votes out of those present, and “không xét” takes the nomination away', async () => {
    await fill('Tổng số', '14')
    await fill('Có mặt', '13')
    await choiceCell(page, 'Danh hiệu', names[0]!).focus()
    await press('1')
    await textCell(page, 'Phiếu đồng ý', names[0]!).focus()
    await page.keyboard.type('12')
    expect(await textCell(page, 'Tổng số phiếu', names[0]!).inputValue()).toBe('13')

    await refusalCell(page, names[0]!).focus()
    await press('Space')
    expect(await chosen(choiceCell(page, 'Danh hiệu', names[0]!))).toBe('')
    expect(await textCell(page, 'Tổng số phiếu', names[0]!).inputValue()).toBe('')
    await press('Tab')
    expect(await focused(page)).toBe(`Lý do không xét, ${names[0]}`)
  })

  test('Ctrl+Z takes back step by step, Ctrl+Y brings again', async () => {
    await choiceCell(page, 'Xếp loại', names[0]!).focus()
    await press('2', 'Enter', 'Control+D', 'Enter')
    await textCell(page, 'Ghi chú', names[0]!).focus()
    await page.keyboard.type('một lần gõ')
    const state = async () => [
      await chosen(choiceCell(page, 'Xếp loại', names[0]!)),
      await chosen(choiceCell(page, 'Xếp loại', names[1]!)),
      await textCell(page, 'Ghi chú', names[0]!).inputValue(),
    ]
    expect(await state()).toEqual(['HTT', 'HTT', 'một lần gõ'])
    await press('Control+Z')
    expect(await state()).toEqual(['HTT', 'HTT', ''])
    await press('Control+Z', 'Control+Z')
    expect(await state()).toEqual(['', '', ''])
    await press('Control+Y', 'Control+Y')
    expect(await state()).toEqual(['HTT', 'HTT', ''])
    await press('Control+Shift+Z')
    expect(await state()).toEqual(['HTT', 'HTT', 'một lần gõ'])
    // What stands on the screen is what is in the book.
    await page
      .getByRole('banner')
      .getByText(/^đã lưu/)
      .waitFor()
    await openForm(page, unit)
    expect(await state()).toEqual(['HTT', 'HTT', 'một lần gõ'])
  })
})

describe('who is on the list', () => {
  test('removes a line and puts it back where it was, with what was typed in it', async () => {
    const gone = names[3]!
    await choiceCell(page, 'Xếp loại', gone).focus()
    await press('1')
    await page.getByRole('button', { name: `Việc với dòng này, ${gone}` }).click()
    await page.getByRole('menuitem', { name: 'Bỏ khỏi danh sách' }).click()
    expect(await listedNames(page)).toEqual(names.filter((name) => name !== gone))
    await page.getByRole('button', { name: /^Thêm 1 người của đơn vị/ }).waitFor()
    await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click()
    expect(await listedNames(page)).toEqual(names)
    expect(await chosen(choiceCell(page, 'Xếp loại', gone))).toBe('HTXS')
  })

  test('adds a person found without diacritics, and says at the line that they sit elsewhere', async () => {
    await page.getByRole('combobox', { name: 'Thêm người vào danh sách' }).click()
    await page.keyboard.type('ngo truong gia')
    await page.getByRole('option', { name: /Ngô Trường Giang.*không thuộc đơn vị/ }).waitFor()
    await press('ArrowDown', 'Enter')
    const added = 'Ngô Trường Giang'
    expect((await listedNames(page)).at(-1)).toBe(added)
    expect(await focused(page)).toBe(`Xếp loại, ${added}`)
    await messagesOf(page, added).getByText('thuộc Khoa Điện - Điện tử').waitFor()
    await page.getByText('1 chỗ sai').waitFor()

    // Nobody can be put on the list twice.
    await page.getByRole('combobox', { name: 'Thêm người vào danh sách' }).click()
    await page.keyboard.type('ngo truong gia')
    await page.getByText('Không có ai tên như vậy.').waitFor()
  })
})

describe('what is wrong or doubtful', () => {
  test('is not what has only been begun: a new absence, a reason about to be typed', async () => {
    await page.getByRole('button', { name: 'Thêm người vắng' }).click()
    expect(await focused(page)).toBe('Họ tên người vắng 1')
    await page
      .getByRole('banner')
      .getByText(/^đã lưu/)
      .waitFor()
    expect(await page.getByText('chỗ sai').count()).toBe(0)
    await page.keyboard.type('Nguyễn Hữu Tài')
    await press('Tab')
    expect(await page.getByText('Ghi lý do vắng.').count()).toBe(0)
    await press('Tab')
    await page.getByText('Ghi lý do vắng.').waitFor()

    await refusalCell(page, names[0]!).focus()
    await press('Space', 'Tab')
    await page.getByRole('button', { name: '2 chỗ sai' }).waitFor()
    expect(await messagesOf(page, names[0]!).count()).toBe(0)
    await press('Enter')
    expect(await focused(page)).toBe(`Không xét, ${names[1]}`)
    await messagesOf(page, names[0]!).getByText('Ghi lý do không xét.').waitFor()
  })

  test('stands at its field and its line, and leads there from the foot', async () => {
    await fill('Ngày nhận', '31/2/2023')
    await page.getByText('Ngày “31/2/2023” không đúng.').waitFor()
    await fill('Tổng số', '14')
    await fill('Có mặt', '15')
    await page.getByText('Có mặt 15 người nhưng tổng số chỉ có 14.').waitFor()
    await fill('Có mặt', '13')

    const [first, second, third] = names as [string, string, string]
    await textCell(page, 'Phiếu đồng ý', first).focus()
    await page.keyboard.type('16')
    await press('Enter')
    await messagesOf(page, first).getByText('16 phiếu đồng ý, nhiều hơn 13 phiếu bầu.').waitFor()
    await refusalCell(page, second).focus()
    await press('Space')
    await messagesOf(page, second).getByText('Ghi lý do không xét.').waitFor()
    await page.getByRole('button', { name: '3 chỗ sai' }).waitFor()
    // Nothing of it counts until it is right.
    await page
      .getByRole('banner')
      .getByText(/^đã giữ bản gõ dở/)
      .waitFor()

    await page.getByRole('button', { name: /3 chỗ sai/ }).click()
    await press('Control+A')
    await page.keyboard.type('8/7/2023')
    await press('Tab')
    await textCell(page, 'Phiếu đồng ý', first).click()
    await press('Control+A')
    await page.keyboard.type('12')
    await press('Enter')
    await textCell(page, 'Lý do không xét', second).click()
    await page.keyboard.type('Mới tuyển dụng')
    await press('Tab')
    await page.getByText('chỗ sai').waitFor({ state: 'detached' })
    await page
      .getByRole('banner')
      .getByText(/^đã lưu/)
      .waitFor()

    await choiceCell(page, 'Danh hiệu', third).focus()
    await press('1')
    await messagesOf(page, third).getByText('Chưa ghi xếp loại. Chưa ghi số phiếu.').waitFor()
    await page.getByText('Vắng 1 người, mới ghi tên 0 người.').waitFor()
    await page.getByRole('button', { name: /chỗ cần xem lại/ }).waitFor()
  })
})

test('the foot of the form and the school’s table count alike', async () => {
  await fill('Tổng số', '14')
  await fill('Có mặt', '14')
  await choiceCell(page, 'Xếp loại', names[0]!).focus()
  for (const index of names.keys()) await press(index % 5 === 0 ? '1' : '2', 'Enter')
  await choiceCell(page, 'Danh hiệu', names[0]!).focus()
  for (const index of names.keys()) await press(index === 5 ? '2' : index === 9 ? '0' : '1', 'Enter')
  await choiceCell(page, 'Khen thưởng', names[2]!).focus()
  await press('1', 'Enter', 'Control+D')
  await refusalCell(page, names[7]!).focus()
  await press('Space', 'Tab')
  await page.keyboard.type('Nghỉ không hưởng lương')
  await page.getByText('chỗ sai').waitFor({ state: 'detached' })
  await page
    .getByRole('banner')
    .getByText(/^đã lưu/)
    .waitFor()

  const foot = await footCounts(page)
  expect(foot).toMatchObject({
    'Danh sách': '14 người',
    'LĐTT (cả CSTĐ)': '12 (85,7%)',
    CSTĐCS: '1 (7,1%)',
    'Khen thưởng': '2',
    'Không xét': '1',
    'Chưa nhập': '0',
  })
  await goTo(page, 'Tổng hợp')
  const row = page
    .getByRole('table', { name: 'Tổng hợp toàn trường theo đơn vị' })
    .getByRole('row', { name: unit })
  const [, , people, advanced, advancedShare, emulators, emulatorShare, commended, refused] = await row
    .getByRole('cell')
    .allInnerTexts()
  expect({
    'Danh sách': `${people} người`,
    'LĐTT (cả CSTĐ)': `${advanced} (${advancedShare})`,
    CSTĐCS: `${emulators} (${emulatorShare})`,
    'Khen thưởng': commended,
    'Không xét': refused,
    'Chưa nhập': '0',
  }).toEqual(foot)
})
