/** Word's own numbering, so that an article or heading added in Word renumbers the rest. */
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { firstLine } from './sizes'

const paragraph = { indent: { left: 0, firstLine } }

export const numbering: INumberingOptions = {
  config: [
    {
      /** "Điều 1." bold, the text after it not; khoản "1." upright, from 1 again in each Điều (NĐ 30/2020, Phụ lục I, mục II, ô 6). */
      reference: 'dieu',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'Điều %1.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'Dieu', run: { bold: true, italics: false }, paragraph },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%2.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'Khoan', run: { bold: false }, paragraph },
        },
      ],
    },
    {
      /** "I." in capitals, "1." and "2.1." under it (ô 6: the layout by mục). */
      reference: 'muc',
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_ROMAN,
          text: '%1.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'Heading1', run: { bold: true }, paragraph },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%2.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'Heading2', run: { bold: true }, paragraph },
        },
        {
          level: 2,
          format: LevelFormat.DECIMAL,
          text: '%2.%3.',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'Heading3', run: { bold: true }, paragraph },
        },
      ],
    },
    {
      reference: 'gach',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'GachDauDong', run: { bold: false }, paragraph },
        },
        {
          level: 1,
          format: LevelFormat.BULLET,
          text: '+',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.LEFT,
          style: { style: 'DauCong', run: { bold: false }, paragraph },
        },
      ],
    },
  ],
}
