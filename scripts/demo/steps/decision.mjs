import { PlainError } from '../../setup/say.mjs'
import { decision } from '../story.mjs'

export async function makeDecision(officer, camera) {
  const { page } = officer
  await officer.goTo('Quyết định')
  await officer.press('Lập quyết định')
  await officer.see('Còn thiếu để ban hành')
  await camera.take(page, 'quyet-dinh-moi-lap')
  await officer.press('Xuất Word')
  await officer.see(/^Đã xuất “/)

  await officer.type('Số', decision.number)
  await officer.type('Ngày ký', decision.signedOn)
  await leaveOut(officer, camera)
  await officer.see('Đã đủ để ban hành.')
  await camera.take(page, 'quyet-dinh-du-de-ban-hanh')

  await officer.press('Ban hành')
  const question = page.getByRole('dialog', { name: 'Ban hành quyết định' })
  await question.waitFor()
  await camera.take(page, 'quyet-dinh-hoi-truoc-khi-ban-hanh')
  await officer.press('Ban hành', question)
  await officer.see(/^Đã ban hành lúc/)
  await officer.press('Xuất Word')
  await officer.see(/^Đã xuất “/)
  await camera.take(page, 'quyet-dinh-da-ban-hanh')
}

async function leaveOut(officer, camera) {
  const { page, keyboard } = officer
  const { name, search, reason } = decision.leftOut
  await page.getByRole('textbox', { name: 'Tìm trong danh sách' }).click()
  await keyboard.type(search)
  await page.getByRole('button', { name: `Bỏ ${name} khỏi quyết định` }).click()
  await keyboard.type(reason)
  await camera.take(page, 'quyet-dinh-bo-mot-nguoi')
  await keyboard.press('Enter')
  const excluded = page.getByRole('region', { name: 'Không đưa vào quyết định' })
  await officer.expectValue(
    excluded.getByRole('textbox', { name: `Lý do không đưa ${name} vào quyết định` }),
    reason,
    'Lý do',
  )
  const box = page.getByRole('textbox', { name: 'Tìm trong danh sách' })
  await box.click()
  await keyboard.press('Control+A')
  await keyboard.press('Delete')
  const list = page.getByRole('region', { name: 'Danh sách kèm theo' })
  if ((await list.getByRole('row', { name: new RegExp(name) }).count()) > 0)
    throw new PlainError(`${name} still stands in the list.`)
}

/** The sum and the number of lines, as the foot of the list shows them. */
export async function readDecision(officer) {
  const foot = officer.page.getByRole('region', { name: 'Danh sách kèm theo' }).locator('footer')
  const text = await foot.innerText()
  const total = /([\d.]+) đồng/.exec(text)?.[1]
  if (!total) throw new PlainError(`No sum at the foot of the list: “${text}”.`)
  return { total }
}
