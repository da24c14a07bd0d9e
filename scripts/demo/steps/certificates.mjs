/** Where each part of a giấy khen is printed, found by Ctrl+K; one part is moved by keyboard and put back. */
export async function lookAtCertificates(officer, camera) {
  const { page, keyboard } = officer
  await keyboard.press('Control+K')
  await page.getByRole('textbox', { name: 'Tìm người, đơn vị, mục, việc' }).waitFor()
  await keyboard.type('mau giay khen')
  await page
    .getByRole('button', { name: /Sửa mẫu giấy khen/ })
    .first()
    .waitFor()
  await keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Mẫu giấy khen' }).waitFor()
  const name = page.getByRole('button', { name: /^Tên người, tập thể/ })
  await name.focus()
  await keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).waitFor()
  await page
    .getByText(/^Đã ban hành Quyết định/)
    .first()
    .waitFor({ state: 'detached' })
  await camera.take(page, 'mau-giay-khen')
  await officer.press('Bỏ thay đổi')
}
