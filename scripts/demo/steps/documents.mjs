import { PlainError } from '../../setup/say.mjs'
import { issues, notices } from '../decision-story.mjs'

const SET_MS = 120_000

/** What documents without a screen of their own are numbered and dated. */
export async function numberDocuments(officer, camera) {
  const { page, keyboard } = officer
  await officer.goTo('Văn bản')
  const table = page.getByRole('table', { name: 'Văn bản của đợt' })
  await table.getByRole('row').nth(1).waitFor()
  const numbers = table.getByRole('textbox', { name: /^Số của / })
  const names = await numbers.evaluateAll((boxes) =>
    boxes.map((box) => box.getAttribute('aria-label').replace('Số của ', '')),
  )
  let next = notices.firstNumber
  const papers = names.map((name) => {
    const known = issues.find(({ document }) => document.test(name))
    return known ?? { number: String(next++), signedOn: notices.signedOn }
  })
  // Down the column of numbers, then down that of days.
  for (const [label, key] of [
    ['Số', 'number'],
    ['Ngày ký', 'signedOn'],
  ]) {
    await officer.field(`${label} của ${names[0]}`, table).click()
    for (const paper of papers) {
      await keyboard.type(paper[key])
      await keyboard.press('Enter')
    }
    for (const [index, name] of names.entries())
      await officer.expectValue(
        officer.field(`${label} của ${name}`, table),
        papers[index][key],
        `${label} của ${name}`,
      )
  }
  await officer.field('Tìm văn bản').focus()
  await table.getByText('Chưa có số.').first().waitFor({ state: 'detached' })
  await camera.take(page, 'van-ban-cua-dot')
  return names
}

/** One document page by page, as it will be printed. */
export async function lookAtPages(officer, camera, name, picture) {
  const { page, keyboard } = officer
  await page.getByRole('textbox', { name: 'Tìm văn bản' }).click()
  await keyboard.press('Control+A')
  await keyboard.type(name)
  await page
    .getByRole('button', { name: new RegExp(`^Xem ${name}`) })
    .first()
    .click()
  await page
    .getByRole('status')
    .getByText(/^Trang 1\//)
    .waitFor()
  await camera.take(page, picture)
  await officer.press('Danh sách')
  await officer.press('Bỏ lọc')
}

/** The whole set into a folder named after the campaign. */
export async function saveSet(officer, camera) {
  const { page } = officer
  await officer.goTo('Văn bản')
  await officer.press('Lưu cả bộ')
  const question = page.getByRole('dialog', { name: /^Lưu cả bộ/ })
  await question.waitFor()
  const blanks = question.getByRole('radio', { name: /^Lưu cả/ })
  if ((await blanks.count()) > 0) await blanks.check()
  await camera.take(page, 'van-ban-luu-ca-bo')
  await officer.press('Chọn nơi lưu', question)
  const outcome = page.getByText(/^Đã lưu \d+ \/ \d+ văn bản\./)
  await outcome.waitFor({ timeout: SET_MS })
  const [, saved, of] = /(\d+) \/ (\d+)/.exec(await outcome.innerText())
  await camera.take(page, 'van-ban-da-luu-ca-bo')
  if (saved !== of) throw new PlainError(`The set has ${of} documents and ${saved} were saved.`)
  return Number(saved)
}
