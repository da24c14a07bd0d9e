/** The solid line under a component, as long as the text above it demands. */
import { BorderStyle, Paragraph } from 'docx'

/** Eighths of a point. */
const thickness = 6
/** Twips between the text and its line. */
const gap = 60

/**
 * A line in the middle of a column: the top border of a paragraph without text, which stays in place in Word and
 * LibreOffice alike and moves with the text above it.
 * @param length twips
 * @param columnWidth twips
 * @param after room below the line, twips
 */
export function rule(length: number, columnWidth: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - length) / 2))
  return new Paragraph({
    style: 'DuongKe',
    spacing: { before: gap, after },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: thickness, space: 0, color: '000000' } },
  })
}

/** "Bằng từ 1/3 đến 1/2 độ dài của dòng chữ" (NĐ 30/2020, Phụ lục I, mục II, ô 2 and ô 5a). */
export const shortRuleShare = 0.4
