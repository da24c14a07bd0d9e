import { PlainError } from '../../setup/say.mjs'

/** Reads the school's line of the table, and opens one of its numbers. */
export async function lookAtSummary(officer, camera) {
  const { page } = officer
  await officer.goTo('Tổng hợp')
  const table = page.getByRole('table', { name: 'Tổng hợp toàn trường theo đơn vị' })
  const total = table.getByRole('row', { name: /Toàn trường/ })
  const cells = await total.getByRole('cell').allInnerTexts()
  const [, people, advancedWorkers, , emulators, , commended, notConsidered] = cells
  await camera.take(page, 'tong-hop')

  await total.getByRole('button', { name: advancedWorkers, exact: true }).first().click()
  const opened = page
    .getByRole('dialog')
    .filter({ has: page.getByRole('heading', { name: 'Lao động tiên tiến – toàn trường' }) })
  await opened.waitFor()
  const names = await opened.getByRole('listitem').count()
  if (names !== Number(advancedWorkers))
    throw new PlainError(`LĐTT counts ${advancedWorkers} people and lists ${names}.`)
  await camera.take(page, 'tong-hop-mo-mot-so')
  await officer.keyboard.press('Escape')
  return { people, advancedWorkers, emulators, commended, notConsidered }
}
