import { PlainError } from '../../setup/say.mjs'

/** Every stage agrees with the one it must equal; a difference ends the demo with its sentence. */
export async function expectAllAgree(officer, camera) {
  const { page } = officer
  await officer.goTo('Bảng đối chiếu')
  await page.getByRole('table', { name: 'Số lượng qua các khâu' }).waitFor()
  await camera.take(page, 'bang-doi-chieu')
  if (await page.getByText('Mọi khâu khớp nhau').isVisible()) return
  throw new PlainError(
    `The stages should agree. The screen says:\n${await page.getByRole('main').innerText()}`,
  )
}
