/** Word's styles for a whole document: its defaults, its headings, its components. */
import { AlignmentType, type IStylesOptions, ShadingType } from 'docx'
import { paragraphStyles, run, spacing, tight } from './paragraph-styles'
import { bodyLine, fontName, paragraphGap, sizes } from './sizes'

/** Word's own headings, so that its navigation pane shows the parts. */
const heading = (level: 0 | 1 | 2) => ({
  run: { ...run(sizes.body, true), color: '000000', font: fontName },
  paragraph: {
    alignment: AlignmentType.BOTH,
    spacing: spacing(paragraphGap, paragraphGap, bodyLine),
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
    numbering: { reference: 'muc', level },
  },
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName },
        size: sizes.body * 2,
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
      },
      paragraph: { spacing: tight },
    },
    heading1: heading(0),
    heading2: heading(1),
    heading3: heading(2),
  },
  paragraphStyles,
  characterStyles: [
    {
      id: 'ConThieu',
      name: 'Còn thiếu',
      quickFormat: true,
      run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFF00' } },
    },
  ],
}
