/** Tên loại, trích yếu and their line (NĐ 30/2020, Phụ lục I, mục II, ô 5a); Kính gửi (ô 9a). */
import { Paragraph, TextRun } from 'docx'
import { millimetres, textWidth } from '../page'
import { sizes } from '../sizes'
import { capitals, inline, missing, withoutEnding } from '../text'
import { balancedWidth, boldLines, boldTextWidth } from '../text-width'
import type { Text } from './body'
import { rule, shortRuleShare } from './rule'

/** A trích yếu is not set across the whole page. */
const widestLine = textWidth - 2 * millimetres(12)

/** Twips between the line under a heading and what follows. */
const roomBelow = 160

export function centredLine(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(inline(text))] })
}

/** Words of two syllables that a heading is not broken inside of. */
const compounds = new Set(
  'thi đua|khen thưởng|danh hiệu|năm học|phong trào|tập thể|cá nhân|lao động|tiên tiến|chiến sĩ|cơ sở|giấy khen|công nhận|tổng kết|cao đẳng|hiệu trưởng|quyết định|chuyên đề|an giang'.split(
    '|',
  ),
)

const mayBreak = (before: string, after: string): boolean =>
  !before.endsWith('-') &&
  !compounds.has(`${before} ${after}`.toLocaleLowerCase('vi').replace(/[^\p{L} ]/gu, '')) &&
  !['đợt', 'số', 'ngày', 'tháng', 'năm', 'của', 'và', 'cho'].includes(before)

const lineWidth = (text: string): number => balancedWidth(text, sizes.title, widestLine, mayBreak)

/** A line of a heading, broken so that none of its lines is left with a word or two. */
export function balanced(style: string, text: Text): Paragraph {
  const width = typeof text === 'string' ? lineWidth(inline(text)) : widestLine
  const side = Math.round((textWidth - width) / 2)
  const children = typeof text === 'string' ? [new TextRun(inline(text))] : text
  return new Paragraph({ style, indent: { left: side, right: side }, children })
}

/** A heading whose lines are given. */
export function centredLines(style: string, lines: readonly string[]): Paragraph {
  return new Paragraph({
    style,
    children: lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 })),
  })
}

/** The short line under a heading. */
export function headingRule(heading: string): Paragraph {
  const width = lineWidth(inline(heading))
  const printed = boldLines(inline(heading), sizes.title, width).map((line) =>
    boldTextWidth(line, sizes.title),
  )
  return rule(shortRuleShare * Math.max(...printed), textWidth, roomBelow)
}

const noSummary = 'chưa có trích yếu'

/** @param summary the trích yếu, whole: "Về việc …" */
export function documentTitle(type: string, summary: string): Paragraph[] {
  return [
    centredLine('TenLoai', capitals(type)),
    balanced('TrichYeu', summary || [missing(noSummary)]),
    headingRule(summary || noSummary),
  ]
}

export function addressee(recipient: string): Paragraph[] {
  const name = withoutEnding(recipient)
  return name ? [centredLine('KinhGui', `Kính gửi: ${name}`)] : []
}
