import { PlainError } from '../../setup/say.mjs'
import { asides, notPassed, session } from '../council-story.mjs'
import { countByPapers, countByTotals } from './ballots.mjs'

const tab = (page, name) => page.getByRole('tab', { name })

/** Makes the session: when and where, who is there, who is considered. */
export async function openSession(officer, camera) {
  const { page } = officer
  await officer.goTo('Hội đồng')
  await officer.press('Lập phiên họp')
  await officer.see(/^Có mặt 9\/9 thành viên/)
  await officer.type('Ngày họp', session.heldOn)
  await officer.type('Khai mạc', session.startTime)
  await officer.type('Kết thúc', session.endTime)
  await officer.type('Địa điểm', session.location)
  await officer.type('Giấy mời số', session.invitation.number)
  await officer.type('Ngày giấy mời', session.invitation.on)
  await officer.type('Biên bản họp số', session.minutesNumber)
  await officer.type('Biên bản kiểm phiếu số', session.tallyNumber)
  await typeGuest(officer)
  await typeTellers(officer)
  await markAbsences(officer)
  await officer.write('Thảo luận', session.discussion)
  await officer.write('Kết luận, nghị quyết', session.resolution)
  await officer.field('Ngày họp').focus()
  await camera.take(page, 'hoi-dong-cuoc-hop')
}

async function typeGuest(officer) {
  await officer.press('Thêm khách mời')
  await officer.type('Họ tên khách mời 1', session.guest.name)
  await officer.type('Chức vụ khách mời 1', session.guest.office)
}

async function typeTellers(officer) {
  for (const [index, name] of session.tellers.entries()) {
    await officer.press('Thêm người kiểm phiếu')
    const box = officer.page.getByRole('combobox', { name: `Người kiểm phiếu ${index + 1}`, exact: true })
    await box.click()
    await officer.keyboard.type(name)
    await officer.keyboard.press('Tab')
    await officer.expectValue(box, name, `Người kiểm phiếu ${index + 1}`)
  }
}

/** Space takes the tick away, → leads to the reason. */
async function markAbsences(officer) {
  const { page, keyboard } = officer
  const grid = page.getByRole('table', { name: 'Thành viên dự họp' })
  for (const { place, reason, hasWrittenOpinion } of session.absences) {
    const line = grid.getByRole('row').nth(place + 1)
    await line.getByRole('checkbox', { name: /^Có mặt, / }).focus()
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await keyboard.type(reason)
    await officer.expectValue(line.getByRole('textbox', { name: /^Lý do vắng, / }), reason, 'Lý do vắng')
    if (hasWrittenOpinion) await officer.tick(/^Ý kiến bằng văn bản, /, line)
  }
  await officer.see(`Có mặt ${session.members - session.absences.length}/${session.members} thành viên`)
}

/** Holds one back and returns one, each with its reason. */
export async function settleList(officer, camera) {
  const { page, keyboard } = officer
  await tab(page, /^Danh sách xét/).click()
  const table = page.getByRole('table', { name: 'Danh sách xét' })
  await table.getByRole('row').nth(1).waitFor()
  const before = await listed(page)
  for (const { name, award, does, fate, reason } of asides) {
    const search = page.getByRole('textbox', { name: 'Tìm trong danh sách xét' })
    await search.click()
    await keyboard.press('Control+A')
    await keyboard.type(name)
    await table.getByRole('checkbox', { name: `Chọn ${name}, ${award}`, exact: true }).click()
    await officer.press(does)
    await page.getByRole('complementary', { name: fate }).waitFor()
    await keyboard.type(reason)
    await keyboard.press('Enter')
    await table.getByText(reason).waitFor()
    await search.click()
    await keyboard.press('Control+A')
    await keyboard.press('Delete')
  }
  await tab(page, `Danh sách xét (${before - asides.length}/${before})`).waitFor()
  await camera.take(page, 'hoi-dong-danh-sach-xet')
  return before - asides.length
}

/** How many are put to the vote, as the tab says. */
async function listed(page) {
  const [, count] = /\((\d+)\)/.exec(await tab(page, /^Danh sách xét/).innerText())
  return Number(count)
}

export async function countVotes(officer, camera) {
  const { page } = officer
  await tab(page, /^Kiểm phiếu/).click()
  await countByTotals(officer, camera)
  await countByPapers(officer, camera)
  await tab(page, 'Kiểm phiếu (4/4)').waitFor()
}

/** @returns how many passed, as the question before closing says */
export async function closeSession(officer, camera, voted) {
  const { page } = officer
  await tab(page, 'Kết quả').click()
  await officer.see('Đã đủ để kết thúc phiên họp.')
  await officer.see(notPassed.name)
  await officer.see(notPassed.sentence)
  await camera.take(page, 'hoi-dong-ket-qua')
  await officer.press('Kết thúc phiên họp')
  const question = page.getByRole('dialog', { name: 'Kết thúc phiên họp' })
  await officer.see(/^Bỏ phiếu/, question)
  const [, passed] = /đạt (\d+)/.exec(await question.innerText()) ?? []
  if (Number(passed) !== voted - 1)
    throw new PlainError(`Of ${voted} put to the vote all but one should pass, and ${passed} did.`)
  await officer.press('Kết thúc phiên họp', question)
  await officer.see(/^Phiên họp đã kết thúc/)
  await camera.take(page, 'hoi-dong-da-ket-thuc')
  return Number(passed)
}
