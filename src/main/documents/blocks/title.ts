/** Tên loại, trích yếu and their line (NĐ 30/2020, Phụ lục I, mục II, ô 5a); Kính gửi (ô 9a). */
import { Paragraph, type ParagraphChild, TextRun } from 'docx'
import { millimetres, textWidth } from '../page'
import { sizes } from '../styles'
import { capitals, inline, missing } from '../text'
import { boldLines, boldTextWidth } from '../text-width'
import { rule, shortRuleShare } from './rule'

/** On both sides of a trích yếu, so that a long one breaks into lines of a good length. */
const side = millimetres(15)

export function centredLine(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(inline(text))] })
}

/** A heading over several lines and the short line under it. */
export function underlined(style: string, text: string, lack: string): Paragraph[] {
  const summary = inline(text)
  const width = textWidth - 2 * side
  const widest = Math.max(
    ...boldLines(summary, sizes.title, width).map((line) => boldTextWidth(line, sizes.title)),
  )
  const children: ParagraphChild[] = summary ? [new TextRun(summary)] : [missing(lack)]
  return [
    new Paragraph({ style, indent: { left: side, right: side }, children }),
    rule(shortRuleShare * Math.min(summary ? widest : width, width), textWidth),
  ]
}

/** @param summary the trích yếu, whole: "Về việc …" */
export function documentTitle(type: string, summary: string): Paragraph[] {
  return [centredLine('TenLoai', capitals(type)), ...underlined('TrichYeu', summary, 'chưa có trích yếu')]
}

export function addressee(recipient: string): Paragraph[] {
  const name = inline(recipient).replace(/[.;,]+$/, '')
  return name ? [centredLine('KinhGui', `Kính gửi: ${name}.`)] : []
}
