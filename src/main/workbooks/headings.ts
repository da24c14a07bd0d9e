import { shownText, textOf } from '#main/workbooks/cells'
import { type Cell, mostRows, type Sheet, tooManyRows } from '#main/workbooks/read-workbook'
import { AppError } from '#shared/result'
import { foldDiacritics } from '#shared/text/vietnamese'

/** Which column a heading stands for: tried in order on the heading without diacritics, capitals and signs. */
export type HeadingRule<Key extends string> = { key: Key; matches: RegExp; unless?: RegExp }

export type TableRow<Key extends string> = {
  /** As Excel numbers it. */
  rowNumber: number
  cells: Partial<Record<Key, Cell>>
  /** The recognised cells as text, in the order of `columns`. */
  shown: string[]
}

export type Table<Key extends string> = {
  sheetName: string
  /** Recognised headings as the sheet writes them, with what they stand for. */
  columns: { key: Key; title: string }[]
  ignored: string[]
  rows: TableRow<Key>[]
}

/** How far down the headings may stand, below the office's name, the title and the date. */
const lastHeadingRow = 40
/** Numbering columns are neither imported nor worth a word. */
const numbering = /^(stt|tt|so tt|so thu tu)$/

/**
 * The list in a workbook: on the sheet and row where most headings are recognised.
 * @param needs names the headings without which there is no list, one of each group.
 * @throws AppError when there is no list
 */
export function findTable<Key extends string>(
  sheets: Sheet[],
  rules: HeadingRule<Key>[],
  needs: { keys: Key[]; sentence: string },
): Table<Key> {
  const isEmpty = sheets.every(({ rows }) => rows.every((row) => row.every((cell) => textOf(cell) === '')))
  if (isEmpty) throw new AppError('invalid', 'Trang tính trống. Chọn tệp khác, hoặc tải tệp mẫu rồi điền.')

  let best: { sheet: Sheet; at: number; keys: (Key | undefined)[]; score: number } | undefined
  for (const sheet of sheets)
    for (const [at, row] of sheet.rows.slice(0, lastHeadingRow).entries()) {
      const keys = recognise(row, rules)
      const score = keys.filter((key) => key !== undefined).length
      if (needs.keys.some((key) => keys.includes(key)) && score > (best?.score ?? 0))
        best = { sheet, at, keys, score }
    }
  if (!best) throw new AppError('invalid', needs.sentence)
  return tableBelow(best.sheet, best.at, best.keys)
}

/** The headings' keys by column; a second column for the same key is not taken. */
function recognise<Key extends string>(row: Cell[], rules: HeadingRule<Key>[]): (Key | undefined)[] {
  const taken = new Set<Key>()
  return row.map((cell) => {
    const heading = foldHeading(cell)
    if (heading === '' || heading.length > 60) return undefined
    const rule = rules.find(
      ({ key, matches, unless }) => !taken.has(key) && matches.test(heading) && !unless?.test(heading),
    )
    if (rule) taken.add(rule.key)
    return rule?.key
  })
}

/** "Họ và tên (*)" → "ho va ten" */
const foldHeading = (cell: Cell): string =>
  typeof cell === 'string'
    ? foldDiacritics(textOf(cell))
        .replace(/\([^)]*\)/g, ' ')
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : ''

function tableBelow<Key extends string>(sheet: Sheet, at: number, keys: (Key | undefined)[]): Table<Key> {
  const headings = sheet.rows[at]!
  const columns = keys.flatMap((key, index) =>
    key === undefined ? [] : [{ key, index, title: shownText(headings[index]) }],
  )
  const rows = sheet.rows.slice(at + 1).flatMap((row, below): TableRow<Key>[] => {
    const cells = columns.map(({ index }) => row[index] ?? null)
    if (cells.every((cell) => textOf(cell) === '') || isColumnNumbers(row)) return []
    return [
      {
        rowNumber: at + below + 2,
        cells: Object.fromEntries(columns.map(({ key }, place) => [key, cells[place]])) as Partial<
          Record<Key, Cell>
        >,
        shown: cells.map(shownText),
      },
    ]
  })
  if (rows.length === 0)
    throw new AppError('invalid', 'Dưới tên cột chưa có dòng nào. Điền danh sách rồi chọn lại.')
  if (rows.length > mostRows) throw tooManyRows()
  return {
    sheetName: sheet.name,
    columns: columns.map(({ key, title }) => ({ key, title })),
    ignored: headings.flatMap((cell, index) =>
      keys[index] === undefined && textOf(cell) !== '' && !numbering.test(foldHeading(cell))
        ? [shownText(cell)]
        : [],
    ),
    rows,
  }
}

/** The line of column numbers some lists have under their headings: 1, 2, 3 … or (1), (2), (3) … */
const isColumnNumbers = (row: Cell[]): boolean => {
  const texts = row.map((cell) => textOf(cell)).filter((text) => text !== '')
  return texts.length > 1 && texts.every((text, index) => text.replace(/[()]/g, '') === String(index + 1))
}
