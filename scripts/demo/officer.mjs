import { PlainError } from '../setup/say.mjs'

/*
 * The officer's hands: everything is found by the Vietnamese words on the screen, typed by keyboard and read back.
 * What isn't there as expected ends the demo with a sentence that says what was looked for.
 */

const PATIENCE_MS = 15_000

/** Select-all, as on the officer's own computer. */
const SELECT_ALL = process.platform === 'darwin' ? 'Meta+A' : 'Control+A'

export function createOfficer(page) {
  page.setDefaultTimeout(PATIENCE_MS)
  const { keyboard } = page

  /** A label, with or without the star of a field that must be filled in. */
  const labelled = (label) => new RegExp(`^${escaped(label)}( \\*)?$`)

  const field = (label, within = page) => within.getByRole('textbox', { name: labelled(label) })

  async function expectValue(box, expected, what) {
    const deadline = Date.now() + PATIENCE_MS
    let value
    do {
      value = await box.inputValue()
      if (value === expected) return
      await page.waitForTimeout(30)
    } while (Date.now() < deadline)
    throw new PlainError(`“${what}” should read “${expected}” and reads “${value}”.`)
  }

  async function press(name, within = page) {
    await within.getByRole('button', { name, exact: true }).click()
  }

  async function see(text, within = page) {
    await within.getByText(text).first().waitFor()
  }

  /** Leaves the field, so that what was typed is put in order. */
  async function type(label, text, { within = page, settlesTo = text } = {}) {
    const box = field(label, within)
    await box.click()
    await keyboard.press(SELECT_ALL)
    await keyboard.type(text)
    await keyboard.press('Tab')
    await expectValue(box, settlesTo, label)
  }

  /** Writes paragraphs word by word, as an input method for Vietnamese hands them over. */
  async function write(label, text, within = page) {
    const box = within.getByRole('textbox', { name: label, exact: typeof label === 'string' })
    await box.click()
    for (const [index, paragraph] of text.split('\n').entries()) {
      if (index > 0) await keyboard.press('Enter')
      for (const word of paragraph.match(/\S+\s*/g) ?? []) await keyboard.insertText(word)
    }
    await expectValue(box, text, label)
  }

  /** Opens a list of choices and takes one. */
  async function choose(label, option, within = page) {
    const box = within.getByRole('combobox', { name: label, exact: true })
    await box.click()
    await page.getByRole('option', { name: option, exact: true }).click()
    await expectValue(box, option, label)
  }

  async function tick(label, within = page) {
    const box = within.getByRole('checkbox', { name: label })
    await box.focus()
    await keyboard.press('Space')
    if (!(await box.isChecked())) throw new PlainError(`“${label}” did not get its tick.`)
  }

  /** A line of the rail, and the screen it leads to. */
  async function goTo(screen, heading = screen) {
    await page
      .getByRole('navigation', { name: 'Các mục' })
      .getByRole('link', { name: screen, exact: true })
      .click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }

  return { page, keyboard, field, press, see, type, write, choose, tick, goTo, expectValue }
}

export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
