import { PlainError } from '../../setup/say.mjs'
import { signerName } from '../story.mjs'

/** The organisation stands there already; the signer's name is typed, then the sample is chosen. */
export async function firstStart(officer, camera) {
  const { page } = officer
  await page.getByRole('heading', { name: 'Bắt đầu dùng Sổ Thi đua' }).waitFor()
  const college = await officer.field('Tên trường').inputValue()
  if (college !== 'Trường Cao đẳng nghề An Giang')
    throw new PlainError(`The first start proposes “${college}” as the college.`)
  await officer.type('Họ tên người ký', signerName)
  await camera.take(page, 'lan-dau-mo-so')
  await officer.press('Bắt đầu với dữ liệu mẫu')
  await page.getByRole('heading', { level: 1, name: 'Bàn việc' }).waitFor()
  await officer.see('Hạn họp Hội đồng: 15/07/2023')
  await camera.take(page, 'ban-viec')
}
