import { PlainError } from '../../setup/say.mjs'

export async function lookAtUnitsAndPeople(officer, camera) {
  const { page } = officer
  await officer.goTo('Đơn vị')
  await page.getByRole('table', { name: 'Các đơn vị' }).getByText('Khoa Cơ khí', { exact: true }).waitFor()
  await camera.take(page, 'don-vi')

  await officer.goTo('Nhân sự')
  await page.getByRole('textbox', { name: 'Tìm người' }).click()
  await officer.keyboard.type('nguyen an')
  const table = page.getByRole('table', { name: 'Nhân sự' })
  await table.getByText('Nguyễn Anh Khoa').first().waitFor()
  await page
    .getByRole('status')
    .getByText(/^\d+ \/ \d+ người$/)
    .waitFor()
  const strangers = await table
    .getByRole('row')
    .filter({ hasNotText: /Nguyễn|Họ/ })
    .count()
  if (strangers > 0) throw new PlainError('The search for “nguyen an” shows people of another name.')
  await camera.take(page, 'nhan-su-tim-khong-dau')
  await table.getByText('Nguyễn Anh Khoa').first().click()
  await page.getByRole('complementary', { name: 'Nguyễn Anh Khoa' }).waitFor()
  await camera.take(page, 'nhan-su-mot-nguoi')
}

/** Ctrl+K from wherever one is. */
export async function findByKeyboard(officer, camera) {
  const { page, keyboard } = officer
  await keyboard.press('Control+K')
  await page.getByRole('textbox', { name: 'Tìm người, đơn vị, mục, việc' }).waitFor()
  await keyboard.type('khoa co khi')
  await page
    .getByRole('button', { name: /Khoa Cơ khí/ })
    .first()
    .waitFor()
  await camera.take(page, 'tim-ctrl-k')
  await keyboard.press('Escape')
}
