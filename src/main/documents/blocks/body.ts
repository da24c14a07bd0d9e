/** Paragraphs of a document's text (NĐ 30/2020, Phụ lục I, mục II, ô 6). */
import { HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { capitals, inline, missing, paragraphsOf, withoutEnding } from '../text'

export type Text = string | readonly ParagraphChild[]

const children = (text: Text): readonly ParagraphChild[] =>
  typeof text === 'string' ? [new TextRun(inline(text))] : text

/** A line that announces others stays with the first of them. */
const announces = (text: Text): boolean => typeof text === 'string' && text.trimEnd().endsWith(':')

const paragraph = (style: string, text: Text) => {
  const isKept = announces(text) || undefined
  return new Paragraph({ style, keepNext: isKept, keepLines: isKept, children: children(text) })
}

/** A paragraph of plain text. */
export const bodyText = (text: Text): Paragraph => paragraph('NoiDung', text)

/** Twips above a paragraph that follows a table, which leaves no room below itself. */
const roomBelowTable = 120

export const afterTable = (text: string): Paragraph =>
  new Paragraph({
    style: 'NoiDung',
    keepNext: announces(text) || undefined,
    spacing: { before: roomBelowTable },
    children: children(text),
  })

/** "Điều n." and the text beside it; the number is Word's. */
export const article = (text: Text): Paragraph => paragraph('Dieu', text)

/** "1." under an article; the number is Word's. */
export const clause = (text: Text): Paragraph => paragraph('Khoan', text)

/** "- …" */
export const dashItem = (text: Text): Paragraph => paragraph('GachDauDong', text)

/** "+ …", under a dash. */
export const plusItem = (text: Text): Paragraph => paragraph('DauCong', text)

/** "I. ĐẶC ĐIỂM TÌNH HÌNH"; the number is Word's. */
export const partHeading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(capitals(text))] })

/** "1. Kết quả …"; the number is Word's. */
export const sectionHeading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(withoutEnding(text))] })

/** "2.1. Hội đồng …", under a numbered heading; the number is Word's. */
export const subsectionHeading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(withoutEnding(text))] })

/** Up to this many characters the last paragraph stays whole; a longer one may part, its end staying with the signature. */
const wholeParagraphLength = 700

/**
 * The end of the text: "./." after it, and never on another page than the signature.
 * @param style of the paragraph: `NoiDung`, `Dieu`, `Khoan` or `GachDauDong`
 */
export function closing(
  style: 'NoiDung' | 'Dieu' | 'Khoan' | 'GachDauDong',
  text: Text,
  { followsTable = false } = {},
): Paragraph {
  const end = './.'
  const sentence = typeof text === 'string' ? [new TextRun(`${withoutEnding(text)}${end}`)] : text
  return new Paragraph({
    style,
    keepNext: true,
    keepLines: typeof text !== 'string' || text.length + end.length <= wholeParagraphLength,
    ...(followsTable ? { spacing: { before: roomBelowTable } } : {}),
    children: typeof text === 'string' ? sentence : [...sentence, new TextRun(end)],
  })
}

/** The last line of a sheet that has no end mark of its own: it stays with the signatures. */
export const beforeSignatures = (text: Text, { followsTable = false } = {}): Paragraph =>
  new Paragraph({
    style: 'NoiDung',
    keepNext: true,
    ...(followsTable ? { spacing: { before: roomBelowTable } } : {}),
    children: children(text),
  })

/** Căn cứ: each on its own, italic, ended by ";", the last by ".". */
export function legalBases(lines: readonly string[]): Paragraph[] {
  const texts = lines.map(withoutEnding).filter((line) => line !== '')
  if (texts.length === 0) return [paragraph('CanCu', [missing('chưa có căn cứ pháp lý')])]
  return texts.map((text, index) => paragraph('CanCu', `${text}${index === texts.length - 1 ? '.' : ';'}`))
}

const marked = /^([-–—•*·+])\s*(?=\S)/u

/** A text as it was typed: a line that begins with a dash or bullet is an item, one with "+" an item under it. */
export function passage(text: string): Paragraph[] {
  const lines = paragraphsOf(text)
  if (lines.length === 0) return [bodyText([missing('chưa có nội dung')])]
  return lines.map((line) => {
    const mark = marked.exec(line)
    if (!mark) return bodyText(line)
    const item = line.slice(mark[0].length)
    return mark[1] === '+' ? plusItem(item) : dashItem(item)
  })
}

/** What one unit wrote: its name run in before the text, its items one step below the dash. */
export function contribution(unitName: string, text: string): Paragraph[] {
  const name = new TextRun({ text: `${inline(unitName)}:`, italics: true })
  const [first = '', ...rest] = paragraphsOf(text)
  const opening = marked.test(first) ? [name] : [name, new TextRun(` ${first}`)]
  const lines = marked.test(first) ? [first, ...rest] : rest
  return [
    dashItem(opening),
    ...lines.map((line) => (marked.test(line) ? plusItem(line.replace(marked, '')) : bodyText(line))),
  ]
}
