import { PlainError } from '../../setup/say.mjs'

const board = (page) => page.getByRole('table', { name: 'Tình trạng nộp hồ sơ của các đơn vị' })

/** How many units stand in each state, as the buttons over the board count them. */
async function counts(page) {
  const filters = page.getByRole('radiogroup', { name: 'Lọc theo tình trạng' })
  const texts = await filters.locator('label').allInnerTexts()
  return Object.fromEntries(texts.map((text) => [text.replace(/ \d+$/, ''), Number(text.split(' ').at(-1))]))
}

export async function lookAtBoard(officer, camera, name, expected) {
  const { page } = officer
  await officer.goTo('Theo dõi nộp', 'Theo dõi nộp hồ sơ')
  await board(page).getByText('Khoa Cơ khí').waitFor()
  const found = await counts(page)
  for (const [state, count] of Object.entries(expected))
    if (found[state] !== count)
      throw new PlainError(`The board should count ${count} units as “${state}” and counts ${found[state]}.`)
  await camera.take(page, name)
}
