import { PlainError } from '../../setup/say.mjs'
import { notPassed } from '../council-story.mjs'
import { signedOn } from '../decision-story.mjs'

/** Begins a decision the way its line of the menu says, completes and issues it. */
export async function makeDecision(officer, camera, { way, number, name, withoutMoney }) {
  const { page } = officer
  await officer.goTo('Quyết định')
  await officer.press('Cách lập khác')
  await page.getByRole('menuitem', { name: new RegExp(`^${way}`) }).click()
  await officer.see('Còn thiếu để ban hành')
  await officer.type('Số', number)
  await officer.type('Ngày ký', signedOn)
  if (name === 'danh-hieu') await expectNotPassedAbsent(officer)
  if (withoutMoney) await leaveMoneyOut(officer)
  await officer.see('Đã đủ để ban hành.')
  await camera.take(page, `quyet-dinh-${name}-du-de-ban-hanh`)
  await issue(officer, camera, `quyet-dinh-${name}-hoi-truoc-khi-ban-hanh`)
}

/** Asks, answers the question, and waits for what was issued. */
export async function issue(officer, camera, picture) {
  const { page } = officer
  await officer.press('Ban hành')
  const question = page.getByRole('dialog', { name: 'Ban hành quyết định' })
  await question.waitFor()
  if (picture) await camera.take(page, picture)
  await officer.press('Ban hành', question)
  await officer.see(/^Đã ban hành lúc/)
}

/** Money is given by a decision of its own. */
async function leaveMoneyOut({ page, keyboard }) {
  const box = page.getByRole('checkbox', { name: 'Kèm tiền thưởng trong quyết định này' })
  await box.focus()
  await keyboard.press('Space')
  await page.getByText('Không kèm tiền thưởng; thưởng bằng quyết định riêng.').waitFor()
}

/** Who did not pass is named with the reason, and stands in no line of the list. */
async function expectNotPassedAbsent({ page }) {
  const absent = page.getByRole('region', { name: 'Được đề nghị nhưng không ở quyết định này' })
  await absent.getByText(notPassed.name).waitFor({ state: 'attached' })
  const list = page.getByRole('region', { name: 'Danh sách kèm theo' })
  const rows = await list.getByRole('row', { name: new RegExp(notPassed.name) }).count()
  if (rows > 0)
    throw new PlainError(`${notPassed.name} stands in the list though the council did not pass him.`)
}

/** The sum, the recipients and the number of lines, as the foot of the list shows them. */
export async function readDecision({ page }) {
  const foot = page.getByRole('region', { name: 'Danh sách kèm theo' }).locator('footer')
  const text = await foot.innerText()
  return {
    total: /([\d.]+) đồng/.exec(text)?.[1] ?? null,
    recipients: /^(.*), \d+ lượt/m.exec(text)?.[1] ?? text,
    lines: Number(/(\d+) lượt/.exec(text)?.[1]),
  }
}
