import { plan } from '../story.mjs'

/** The sample's plan lacks number and day, as the paper it was typed from did. */
export async function completePlan(officer, camera) {
  const { page } = officer
  await officer.goTo('Đợt thi đua')
  await page
    .getByRole('table', { name: 'Các đợt thi đua' })
    .getByText('Đợt II năm học 2022-2023', { exact: true })
    .waitFor()
  await camera.take(page, 'cac-dot-thi-dua')
  await page
    .getByRole('table', { name: 'Các đợt thi đua' })
    .getByText('Đợt II năm học 2022-2023', { exact: true })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Đợt II năm học 2022-2023' }).waitFor()
  await officer.type('Số kế hoạch', plan.number)
  await officer.type('Ngày ký kế hoạch', plan.signedOn)
  await officer.press('Lưu kế hoạch')
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).waitFor({ state: 'detached' })
  await camera.take(page, 'ke-hoach-cua-dot')

  await officer.press('Nội dung thi đua', page.getByRole('navigation', { name: 'Các phần của kế hoạch' }))
  await officer.see('Tăng cường tuyên truyền chủ trương, đường lối của Đảng')
  await camera.take(page, 'noi-dung-thi-dua')
}
