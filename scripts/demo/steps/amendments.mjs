import { amendedOn, correction, revocation } from '../decision-story.mjs'
import { issue } from './decision.mjs'

async function openIssued(officer, number) {
  const { page } = officer
  await officer.goTo('Quyết định')
  await page
    .getByRole('navigation', { name: 'Các quyết định của đợt' })
    .getByRole('link', { name: new RegExp(`^Số ${number}/`) })
    .click()
  await page.getByRole('heading', { level: 2, name: new RegExp(`số ${number}/`) }).waitFor()
}

/** One line of an issued decision is put right by a decision of its own. */
export async function correctOne(officer, camera) {
  const { page, keyboard } = officer
  await openIssued(officer, correction.about)
  await officer.press('Đính chính…')
  await page.getByRole('combobox', { name: 'Thêm chỗ sửa' }).click()
  await keyboard.type(correction.who)
  await page.getByRole('option', { name: correction.who }).first().waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await officer.choose('Nội dung sửa', correction.field)
  await officer.press('Thêm')
  const after = page.getByRole('textbox', { name: `${correction.field} của ${correction.who} sửa thành` })
  await after.click()
  await keyboard.press('Control+A')
  await keyboard.type(correction.after)
  await keyboard.press('Tab')
  await officer.write('Lý do đính chính', correction.reason)
  await officer.type('Số', correction.number)
  await officer.type('Ngày ký', amendedOn)
  await officer.see('Đã đủ để ban hành.')
  await camera.take(page, 'quyet-dinh-dinh-chinh')
  await issue(officer, camera)
}

/** One line of an issued decision is taken back. */
export async function revokeOne(officer, camera) {
  const { page, keyboard } = officer
  await openIssued(officer, revocation.about)
  await officer.press('Thu hồi…')
  const lines = page.getByRole('region', { name: 'Dòng thu hồi' })
  await lines.getByRole('textbox', { name: 'Tìm trong danh sách' }).click()
  await keyboard.type(revocation.who)
  await officer.tick(new RegExp(revocation.who), lines)
  await officer.write('Lý do thu hồi', revocation.reason)
  await officer.type('Số', revocation.number)
  await officer.type('Ngày ký', amendedOn)
  await officer.see('Đã đủ để ban hành.')
  await camera.take(page, 'quyet-dinh-thu-hoi')
  await issue(officer, camera)
}
