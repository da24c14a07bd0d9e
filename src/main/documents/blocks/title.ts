/** Tên loại, trích yếu and their line (NĐ 30/2020, Phụ lục I, mục II, ô 5a); Kính gửi (ô 9a). */
import { Paragraph, TextRun } from 'docx'
import { millimetres, textWidth } from '../page'
import { sizes } from '../sizes'
import { capitals, inline, missing, withoutEnding } from '../text'
import { balancedWidth, boldLines, boldTextWidth } from '../text-width'
import type { Text } from './body'
import { rule, shortRuleShare } from './rule'

/** A trích yếu is not set across the whole page, however wide that is. */
const widestLine = textWidth - 2 * millimetres(12)

/** Twips between the line under a heading and what follows. */
const roomBelow = 160

export function centredLine(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(inline(text))] })
}

/** Words of two syllables that a heading is not broken inside of. */
const compounds = new Set(
  'thi đua|khen thưởng|danh hiệu|năm học|phong trào|tập thể|cá nhân|lao động|tiên tiến|chiến sĩ|cơ sở|giấy khen|công nhận|tổng kết|cao đẳng|hiệu trưởng|quyết định|chuyên đề|an giang|tổ chức|hành chính|công tác|học sinh|sinh viên|đào tạo|thường xuyên|giới thiệu|việc làm|thanh niên|công đoàn|tài chính|kế toán|trung tâm|công nghệ'.split(
    '|',
  ),
)

/** Whether a line of a heading or name may end between two words. */
export const mayBreak = (before: string, after: string): boolean =>
  !before.endsWith('-') &&
  !compounds.has(`${before} ${after}`.toLocaleLowerCase('vi').replace(/[^\p{L} ]/gu, '')) &&
  !['đợt', 'số', 'ngày', 'tháng', 'năm', 'của', 'và', 'cho'].includes(before)

const lineWidth = (text: string): number => balancedWidth(text, sizes.title, widestLine, mayBreak)

/** A line of a heading, broken so that none of its lines is left with a word or two. */
export function balanced(style: string, text: Text, pageWidth = textWidth): Paragraph {
  const width = typeof text === 'string' ? lineWidth(inline(text)) : widestLine
  const side = Math.round((pageWidth - width) / 2)
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
export function headingRule(heading: string, pageWidth = textWidth): Paragraph {
  const width = lineWidth(inline(heading))
  const printed = boldLines(inline(heading), sizes.title, width).map((line) =>
    boldTextWidth(line, sizes.title),
  )
  return rule(shortRuleShare * Math.max(...printed), pageWidth, roomBelow)
}

const noSummary = 'chưa có trích yếu'

/**
 * @param summary the trích yếu, whole: "Về việc …"
 * @param pageWidth of the text, twips
 */
export function documentTitle(type: string, summary: string, pageWidth = textWidth): Paragraph[] {
  return [
    centredLine('TenLoai', capitals(type)),
    balanced('TrichYeu', summary || [missing(noSummary)], pageWidth),
    headingRule(summary || noSummary, pageWidth),
  ]
}

const to = 'Kính gửi:'
/** The names begin here, so that they stand under one another to the right of the colon, twips. */
const namesFrom = millimetres(48)

/**
 * One name on the line of "Kính gửi:"; several under it, each with a dash, the last ended by a period (ô 9a).
 */
export function addressee(recipient: string | readonly string[]): Paragraph[] {
  const names = (typeof recipient === 'string' ? [recipient] : recipient)
    .map(withoutEnding)
    .filter((name) => name !== '')
  if (names.length < 2) return names.map((name) => centredLine('KinhGui', `${to} ${name}`))
  const start = namesFrom - Math.round(boldTextWidth(to, sizes.body))
  return [
    new Paragraph({
      style: 'KinhGuiDong',
      keepNext: true,
      spacing: { before: 120 },
      indent: { left: start },
      children: [new TextRun(to)],
    }),
    ...names.map((name, index) => {
      const isLast = index === names.length - 1
      return new Paragraph({
        style: 'KinhGuiDong',
        spacing: { before: 0, after: isLast ? 240 : 0 },
        indent: { left: namesFrom + nameHanging, hanging: nameHanging },
        children: [new TextRun(`- ${name}${isLast ? '.' : ';'}`)],
      })
    }),
  ]
}

/** A dash and its space, so that a second line stands under the first letter of the name, twips. */
const nameHanging = 170
