import { PlainError } from '../setup/say.mjs'

/** What a digit chooses in each column, in the order the lists have. */
const CHOICES = {
  'Xếp loại': ['HTXS', 'HTT', 'HTN', 'KHT'],
  'Danh hiệu': ['LĐTT', 'CSTĐCS'],
  'Khen thưởng': ['Giấy khen'],
}

/** The officer's hand in the list of people: cells by column and name, keys as in a workbook. */
export function createGridHand({ page, keyboard, expectValue }) {
  const table = page.getByRole('table', { name: 'Danh sách cá nhân' })
  const choice = (column, name) => table.getByRole('combobox', { name: `${column}, ${name}`, exact: true })
  const text = (column, name) => table.getByRole('textbox', { name: `${column}, ${name}`, exact: true })
  const refusal = (name) => table.getByRole('checkbox', { name: `Không xét, ${name}`, exact: true })

  /** Everybody on the list, from top to bottom. */
  async function names() {
    const labels = await table
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')))
    return labels.map((label) => label.replace(/^Không xét, /, ''))
  }

  /** Chooses down a column: its digit, Ctrl+D where the line says what the one above does, Enter to the next. */
  async function chooseDown(column, lines, cellOf) {
    const last = lines.findLastIndex((line) => cellOf(line) !== '')
    if (last === -1) return
    await choice(column, lines[0].name).focus()
    for (const [index, line] of lines.slice(0, last + 1).entries()) {
      await expectHere(choice(column, line.name), `${column}, ${line.name}`)
      const value = cellOf(line)
      const digit = CHOICES[column].indexOf(value) + 1
      if (value !== '' && index > 0 && value === cellOf(lines[index - 1])) await keyboard.press('Control+D')
      else if (value !== '') await keyboard.press(String(digit))
      await keyboard.press('Enter')
    }
  }

  async function typeDown(column, lines, cellOf) {
    const last = lines.findLastIndex((line) => cellOf(line) !== '')
    if (last === -1) return
    await text(column, lines[0].name).click()
    for (const line of lines.slice(0, last + 1)) {
      await expectHere(text(column, line.name), `${column}, ${line.name}`)
      await keyboard.type(cellOf(line))
      await keyboard.press('Enter')
    }
  }

  async function refuse(name, reason) {
    await refusal(name).focus()
    await keyboard.press('Space')
    await keyboard.press('Tab')
    await expectHere(text('Lý do không xét', name), `Lý do không xét, ${name}`)
    await keyboard.type(reason)
  }

  /** Types anew into the cell that has the cursor: the foot of the form has led there. */
  async function retype(column, name, value) {
    await expectHere(text(column, name), `${column}, ${name}`)
    await keyboard.press('Control+A')
    await keyboard.type(value)
    await keyboard.press('Tab')
  }

  async function expectHere(cell, what) {
    const isHere = await cell.evaluate((element) => element === document.activeElement)
    if (!isHere) throw new PlainError(`The cursor should be at “${what}”.`)
  }

  /** Compares a line on the screen with the paper. */
  async function expectLine(line, present) {
    const { name } = line
    for (const [column, value] of [
      ['Xếp loại', line.evaluation],
      ['Danh hiệu', line.title],
      ['Khen thưởng', line.form],
    ]) {
      const shown = await choice(column, name).evaluate((select) => select.selectedOptions[0]?.text ?? '')
      if (shown !== value)
        throw new PlainError(`“${column}, ${name}” should read “${value}” and reads “${shown}”.`)
    }
    await expectValue(text('Phiếu đồng ý', name), line.votes, `Phiếu đồng ý, ${name}`)
    await expectValue(text('Tổng số phiếu', name), line.votes && present, `Tổng số phiếu, ${name}`)
    await expectValue(text('Ghi chú', name), line.note ?? '', `Ghi chú, ${name}`)
    if ((await refusal(name).isChecked()) !== Boolean(line.refusal))
      throw new PlainError(`“Không xét, ${name}” is not as on the paper.`)
    if (line.refusal)
      await expectValue(text('Lý do không xét', name), line.refusal, `Lý do không xét, ${name}`)
  }

  const lookAt = (name) => refusal(name).scrollIntoViewIfNeeded()

  return { names, chooseDown, typeDown, refuse, retype, expectLine, lookAt }
}
