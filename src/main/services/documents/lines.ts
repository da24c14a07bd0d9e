/** The text of a .docx, a paragraph or a table's row a line, for telling two of them apart. */
import { strFromU8, unzipSync } from 'fflate'

const part = 'word/document.xml'
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return entities[name ?? ''] ?? whole
    },
  )

/** Tags that matter here; everything else is formatting. */
const pieces = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|tbl|tr)\b[^>]*>|<\/w:(p|tc|tr|tbl)>/g

export type Line = {
  text: string
  /** What it is recognised by: a row's running number changes with every row put in above it. */
  sameness: string
}

/** Cells of a row are parted by " | ". A table inside a cell counts as text of that cell. */
export function linesOf(docx: Uint8Array): Line[] {
  const xml = unzipSync(docx, { filter: ({ name }) => name === part })[part]
  const lines: Line[] = []
  let depth = 0
  let cells: string[] = []
  let text = ''
  for (const [, run, opened, closed] of (xml ? strFromU8(xml) : '').matchAll(pieces)) {
    if (run !== undefined) text += decode(run)
    else if (opened === 'br' || opened === 'tab') text += ' '
    else if (opened === 'tbl') depth += 1
    else if (closed === 'tbl') depth -= 1
    else if (closed === 'p' && depth > 0) text += ' '
    else if (closed === 'p') {
      lines.push({ text: settled(text), sameness: settled(text) })
      text = ''
    } else if (closed === 'tc' && depth === 1) {
      cells.push(settled(text))
      text = ''
    } else if (closed === 'tr' && depth === 1) {
      const counted = /^\d+$/.test(cells[0] ?? '') ? cells.slice(1) : cells
      const shown = cells.filter((cell) => cell !== '')
      lines.push({ text: shown.join(' | '), sameness: counted.join(' | ') })
      cells = []
    }
  }
  return lines.filter((line) => line.text !== '')
}

const settled = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Lines of one that the other does not have, as often as it does not have them; order alone is no difference. */
export function missingLines(from: readonly Line[], without: readonly Line[]): string[] {
  const counts = new Map<string, number>()
  for (const { sameness } of without) counts.set(sameness, (counts.get(sameness) ?? 0) + 1)
  return from
    .filter(({ sameness }) => {
      const count = counts.get(sameness) ?? 0
      counts.set(sameness, count - 1)
      return count <= 0
    })
    .map(({ text }) => text)
}
