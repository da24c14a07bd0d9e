import { PlainError } from '../../setup/say.mjs'
import { createGridHand } from '../grid-hand.mjs'
import { escaped } from '../officer.mjs'

/** Opens a unit's form from the list of units, as one looks for the paper's name. */
export async function openPaper(officer, paper) {
  await officer.goTo('Hồ sơ đơn vị')
  const row = officer.page
    .getByRole('table', { name: 'Hồ sơ các đơn vị' })
    .getByRole('row', { name: paper.unit })
  await row.click()
  await officer.expectValue(
    officer.page.getByRole('combobox', { name: 'Đơn vị của hồ sơ' }),
    paper.unit,
    'Đơn vị của hồ sơ',
  )
}

/** When and from whom it came, which papers are there, what the unit's minutes say. */
export async function typeReceiptAndMeeting(officer, paper) {
  const { page } = officer
  const receipt = page.getByRole('region', { name: 'Nhận hồ sơ' })
  await officer.type('Ngày nhận', paper.receivedOn, { within: receipt, settlesTo: asShown(paper.receivedOn) })
  await officer.type('Giờ nhận', paper.receivedTime, {
    within: receipt,
    settlesTo: asClock(paper.receivedTime),
  })
  await officer.type('Người nộp', paper.receivedFrom, { within: receipt })
  for (const name of paper.papers) await officer.tick(name, receipt)

  const { review } = paper
  const meeting = page.getByRole('region', { name: 'Họp bình xét' })
  await officer.type('Số biên bản', review.minutesNumber, { within: meeting })
  await officer.type('Ngày họp', review.on, { within: meeting, settlesTo: asShown(review.on) })
  await officer.type('Giờ họp', review.time, { within: meeting, settlesTo: asClock(review.time) })
  await officer.type('Địa điểm', review.place, { within: meeting })
  await officer.type('Chủ tọa', review.chair, { within: meeting })
  await officer.type('Thư ký', review.secretary, { within: meeting })
  await officer.type('Tổng số', review.total, { within: meeting })
  await officer.type('Có mặt', review.present, { within: meeting })
  for (const [index, { name, reason }] of review.absences.entries()) {
    await officer.press('Thêm người vắng', meeting)
    await officer.type(`Họ tên người vắng ${index + 1}`, name, { within: meeting })
    await officer.type(`Lý do vắng ${index + 1}`, reason, { within: meeting })
  }
}

export async function typeCollective(officer, { collective }) {
  const part = officer.page.getByRole('region', { name: 'Đề nghị cho tập thể' })
  await officer.choose('Xếp loại tập thể', collective.evaluation, part)
  if (collective.title) await officer.choose('Danh hiệu tập thể', collective.title, part)
  if (collective.form) await officer.choose('Khen thưởng tập thể', collective.form, part)
  await officer.type('Phiếu đồng ý', collective.votes, { within: part })
  await officer.type('Tổng số phiếu', collective.total, { within: part })
}

/** Column by column, as one types from a list; then every cell is compared with the paper. */
export async function typePeople(officer, camera, paper) {
  const grid = createGridHand(officer)
  if (paper.guest) await addGuest(officer, paper.guest)
  const names = await grid.names()
  const lines = linesInOrder(paper, names)

  await grid.chooseDown('Xếp loại', lines, (line) => line.evaluation)
  await grid.chooseDown('Danh hiệu', lines, (line) => line.title)
  await grid.chooseDown('Khen thưởng', lines, (line) => line.form)
  for (const line of lines) if (line.refusal) await grid.refuse(line.name, line.refusal)
  await grid.typeDown('Phiếu đồng ý', lines, (line) =>
    line.name === paper.slip?.name ? paper.slip.votes : line.votes,
  )
  await grid.typeDown('Ghi chú', lines, (line) => line.note ?? '')
  if (paper.slip) await mendSlip(officer, camera, grid, paper)

  for (const line of lines) await grid.expectLine(line, paper.review.present)
}

async function mendSlip(officer, camera, grid, { slip, people }) {
  await officer.see(slip.says)
  await officer.see('1 chỗ sai')
  await grid.lookAt(slip.name)
  await camera.take(officer.page, 'ho-so-bao-sai-tai-dong')
  // The foot of the form leads to the place.
  await officer.page.getByRole('button', { name: /1 chỗ sai/ }).click()
  await grid.retype('Phiếu đồng ý', slip.name, people.find((line) => line.name === slip.name).votes)
  await officer.see('Không có chỗ nào sai')
}

async function addGuest(officer, { search, name, position }) {
  const { page } = officer
  await page.getByRole('combobox', { name: 'Thêm người vào danh sách' }).click()
  await officer.keyboard.type(search)
  await page.getByRole('option', { name }).waitFor()
  await officer.keyboard.press('ArrowDown')
  await officer.keyboard.press('Enter')
  await officer.type(`Chức vụ, ${name}`, position)
}

/** The paper may list people in another order than the screen; nobody may be left over on either side. */
function linesInOrder({ unit, people }, names) {
  const byName = new Map(people.map((line) => [line.name, line]))
  const strangers = names.filter((name) => !byName.has(name))
  const missing = people.filter((line) => !names.includes(line.name)).map((line) => line.name)
  if (strangers.length > 0 || missing.length > 0)
    throw new PlainError(
      `${unit}: on the screen but not on the paper: ${strangers.join(', ') || 'nobody'}; on the paper but not on the screen: ${missing.join(', ') || 'nobody'}.`,
    )
  return names.map((name) => byName.get(name))
}

export async function typeNarratives(officer, paper) {
  const part = officer.page.getByRole('region', { name: 'Báo cáo của đơn vị' })
  for (const [heading, text] of Object.entries(paper.narratives))
    await officer.write(new RegExp(`^\\d+\\. ${escaped(heading)}$`), text, part)
  await officer.write('Tồn tại, hạn chế', paper.limits, part)
  await officer.write('Đề xuất, kiến nghị', paper.proposals, part)
}

/** The foot of the form, and the top bar: everything typed counts. */
export async function expectNothingWrong(officer) {
  await officer.see('Không có chỗ nào sai')
  await officer.see(/^đã lưu/, officer.page.getByRole('banner'))
}

/** "8/7/2023" → "08/07/2023", as the field puts it in order. */
const asShown = (typed) =>
  typed
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .join('/')

/** "8h15" → "08:15". */
function asClock(typed) {
  const [hours, minutes] = typed.split('h')
  return `${hours.padStart(2, '0')}:${(minutes || '0').padStart(2, '0')}`
}
