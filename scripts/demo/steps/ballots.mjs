import { PlainError } from '../../setup/say.mjs'
import { papersBallot, session, totals } from '../council-story.mjs'

const ballots = (page) => page.getByRole('navigation', { name: 'Các phiếu bầu' })

async function openBallot(page, title) {
  await ballots(page)
    .getByRole('link', { name: new RegExp(`^${title}`) })
    .click()
  await page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) }).waitFor()
}

/** The numbers at the top, the lines that differ, the rest at once. */
export async function countByTotals(officer, camera) {
  const { page, keyboard } = officer
  for (const { ballot, fewer } of totals) {
    await openBallot(page, ballot)
    const issued = page.getByRole('textbox', { name: 'Phát ra', exact: true })
    await issued.click()
    // Enter takes the number offered: those who came and the one who wrote.
    await keyboard.press('Enter')
    await officer.expectValue(issued, String(session.voters), 'Phát ra')
    await keyboard.type(String(session.voters))
    await keyboard.press('Enter')
    await officer.expectValue(
      page.getByRole('textbox', { name: 'Hợp lệ', exact: true }),
      String(session.voters),
      'Hợp lệ',
    )
    for (const { name, votesFor, votesAgainst } of fewer) {
      await page.getByRole('textbox', { name: `Đồng ý, ${name}`, exact: true }).click()
      await keyboard.type(String(votesFor))
      await keyboard.press('Enter')
      await keyboard.type(String(votesAgainst))
      await keyboard.press('Enter')
    }
    await page.getByRole('button', { name: /dòng còn trống: cùng đồng ý/ }).click()
    await ballots(page)
      .getByRole('link', { name: new RegExp(`^${ballot}.*Xong`) })
      .waitFor()
    if (fewer.length === 0) continue
    await page.getByRole('textbox', { name: `Đồng ý, ${fewer[0].name}`, exact: true }).focus()
    await camera.take(page, 'kiem-phieu-tong-so')
  }
}

/** Every paper twice; what differs is found and settled with the paper in hand. */
export async function countByPapers(officer, camera) {
  const { page, keyboard } = officer
  await openBallot(page, papersBallot.ballot)
  await page.getByText('Nhập từng phiếu, hai lượt', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Phát ra', exact: true }).click()
  await keyboard.press('Enter')
  const { slip } = papersBallot
  for (const round of [1, 2]) {
    for (let number = 1; number <= session.voters; number += 1) {
      const paper = page.getByRole('application', { name: `Lượt ${round}, phiếu số ${number}`, exact: true })
      await paper.waitFor()
      await typePaperOf(officer, paper, round === 2 && number === slip.paper ? [] : against(number))
      if (round === 1 && number === 6) await camera.take(page, 'kiem-phieu-tung-to')
      await keyboard.press('Enter')
    }
    if (round === 1) {
      await officer.see(`Lượt 1 đã đủ ${session.voters} phiếu.`)
      await officer.press('Nhập lượt 2')
    }
  }
  await officer.see(/^So hai lượt: 1 chỗ khác/)
  await camera.take(page, 'kiem-phieu-hai-luot-khac-nhau')
  await officer.press(`Theo lượt 1, phiếu số ${slip.paper}`)
  await officer.see('Hai lượt khớp nhau.')
  const results = page.getByRole('table', { name: 'Kết quả từ các phiếu' })
  for (const [name, votes] of Object.entries(papersBallot.results))
    await results
      .getByRole('row', { name })
      .getByText(`${votes}/${session.members} thành viên đồng ý`)
      .waitFor()
  await showRoom(officer, camera)
}

const against = (number) => papersBallot.against[number] ?? []

/** T for a paper that agrees with all; else a key a line. */
async function typePaperOf({ keyboard }, paper, names) {
  if (names.length === 0) return keyboard.press('t')
  const labels = await paper
    .getByRole('button', { name: /^Đồng ý, / })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  const lines = labels.map((label) => label.replace('Đồng ý, ', ''))
  const stranger = names.find((name) => !lines.includes(name))
  if (stranger) throw new PlainError(`${stranger} is not on the ballot.`)
  for (const name of lines) await keyboard.press(names.includes(name) ? '2' : '1')
}

async function showRoom(officer, camera) {
  const { page, keyboard } = officer
  await page.getByRole('link', { name: 'Màn hình phòng họp' }).click()
  await page.getByRole('region', { name: 'Màn hình phòng họp' }).getByText('Đạt').first().waitFor()
  await camera.take(page, 'man-hinh-phong-hop')
  await keyboard.press('Escape')
  await ballots(page).waitFor()
}
