/**
 * The named styles of a document, as the officer finds them in Word's list of styles. Sizes lie within the ranges of
 * NĐ 30/2020/NĐ-CP, Phụ lục I, mục II; `ô` is the numbered place of a component on its page diagram (mục IV).
 */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx'

export const fontName = 'Times New Roman'

/** Points. */
export const sizes = {
  /** Ô 1: Quốc hiệu, 12–13. */
  nation: 12,
  /** Ô 1: tiêu ngữ, 13–14. */
  motto: 13,
  /** Ô 2: cơ quan chủ quản and tên cơ quan, 12–13. */
  organisation: 12,
  /** Ô 3: số, ký hiệu, 13. */
  number: 13,
  /** Ô 4: địa danh, thời gian, 13–14. */
  placeAndDate: 13,
  /** Ô 5a: tên loại and trích yếu, 13–14. */
  title: 14,
  /** Ô 6: nội dung, 13–14; căn cứ, Điều and headings are as large as the body. */
  body: 14,
  /** Ô 7a, 7b: quyền hạn, chức vụ, họ tên, 13–14. */
  signature: 14,
  /** Ô 9b: "Nơi nhận:", 12. */
  recipientsHeading: 12,
  /** Ô 9b: its list, 11. */
  recipients: 11,
  /** Mục I.7: số trang, 13–14. */
  pageNumber: 14,
  /** Mục III.1: tiêu đề của phụ lục 13–14, "(Kèm theo …)" 13–14. */
  appendix: 14,
  /** Text of tables: no range is set; smaller than the body, so that a name keeps to its line. */
  table: 12,
} as const

const half = (points: number): number => points * 2

/** First line 1 or 1,27 cm (ô 6), in twips. */
export const firstLine = 720
/** At least 6 pt between paragraphs (ô 6). */
const paragraphGap = 120
/** Between 1,0 and 1,5 lines (ô 6), in 240ths of a line. */
const bodyLine = 276
const singleLine = 240

type Run = NonNullable<IParagraphStyleOptions['run']>
type ParagraphShape = NonNullable<IParagraphStyleOptions['paragraph']>

const run = (size: number, bold = false, italics = false): Run => ({ size: half(size), bold, italics })

const spacing = (before: number, after: number, line: number): ParagraphShape['spacing'] => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
})

const tight = spacing(0, 0, singleLine)
const body = spacing(0, paragraphGap, bodyLine)

const style = (
  id: string,
  name: string,
  runShape: Run,
  paragraph: ParagraphShape,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: runShape,
  paragraph: { widowControl: true, ...paragraph } as ParagraphShape,
})

const centred = AlignmentType.CENTER
const justified = AlignmentType.BOTH
const left = AlignmentType.LEFT

const headerStyles = [
  style('QuocHieu', 'Quốc hiệu', run(sizes.nation, true), { alignment: centred, spacing: tight }),
  style('TieuNgu', 'Tiêu ngữ', run(sizes.motto, true), { alignment: centred, spacing: tight }),
  style('CoQuanChuQuan', 'Cơ quan chủ quản', run(sizes.organisation), { alignment: centred, spacing: tight }),
  style('TenCoQuan', 'Tên cơ quan', run(sizes.organisation, true), { alignment: centred, spacing: tight }),
  style('SoKyHieu', 'Số, ký hiệu', run(sizes.number), { alignment: centred, spacing: tight }),
  style('DiaDanhNgay', 'Địa danh, ngày tháng', run(sizes.placeAndDate, false, true), {
    alignment: centred,
    spacing: tight,
  }),
  style('DuongKe', 'Đường kẻ', run(2), {
    alignment: centred,
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
  }),
]

const titleStyles = [
  style('TenLoai', 'Tên loại văn bản', run(sizes.title, true), {
    alignment: centred,
    spacing: spacing(240, 0, singleLine),
    keepNext: true,
  }),
  style('TrichYeu', 'Trích yếu', run(sizes.title, true), {
    alignment: centred,
    spacing: tight,
    keepNext: true,
  }),
  style('KinhGui', 'Kính gửi', run(sizes.body), {
    alignment: centred,
    spacing: spacing(240, 240, singleLine),
  }),
  style('ThamQuyen', 'Thẩm quyền ban hành', run(sizes.body, true), {
    alignment: centred,
    spacing: spacing(240, 240, singleLine),
    keepNext: true,
  }),
  style('QuyetDinh', 'Quyết định (dòng lệnh)', run(sizes.body, true), {
    alignment: centred,
    spacing: spacing(120, 240, singleLine),
    keepNext: true,
  }),
]

const bodyStyles = [
  style('CanCu', 'Căn cứ', run(sizes.body, false, true), {
    alignment: justified,
    indent: { firstLine },
    spacing: body,
  }),
  style('NoiDung', 'Nội dung', run(sizes.body), {
    alignment: justified,
    indent: { firstLine },
    spacing: body,
  }),
  style('Dieu', 'Điều', run(sizes.body), {
    alignment: justified,
    spacing: body,
    numbering: { reference: 'dieu', level: 0 },
  }),
  style('Khoan', 'Khoản', run(sizes.body), {
    alignment: justified,
    spacing: body,
    numbering: { reference: 'dieu', level: 1 },
  }),
  style('GachDauDong', 'Gạch đầu dòng', run(sizes.body), {
    alignment: justified,
    spacing: body,
    numbering: { reference: 'gach', level: 0 },
  }),
  style('DauCong', 'Dấu cộng đầu dòng', run(sizes.body), {
    alignment: justified,
    spacing: body,
    numbering: { reference: 'gach', level: 1 },
  }),
]

const listStyles = [
  style('TenPhuLuc', 'Tiêu đề phụ lục', run(sizes.appendix, true), {
    alignment: centred,
    spacing: tight,
    keepNext: true,
  }),
  style('KemTheo', 'Kèm theo', run(sizes.appendix, false, true), {
    alignment: centred,
    spacing: tight,
    keepNext: true,
  }),
  style('TenBang', 'Tên bảng, nhóm danh sách', run(sizes.body, true), {
    alignment: left,
    spacing: spacing(120, 120, singleLine),
    keepNext: true,
  }),
  style('TieuDeBang', 'Bảng: tiêu đề cột', run(sizes.table, true), {
    alignment: centred,
    spacing: tight,
    keepNext: true,
  }),
  style('ChuBang', 'Bảng: chữ', run(sizes.table), { alignment: left, spacing: tight }),
  style('CongBang', 'Bảng: dòng cộng', run(sizes.table, true), { alignment: left, spacing: tight }),
]

const endStyles = [
  style('NoiNhan', 'Nơi nhận', run(sizes.recipientsHeading, true, true), {
    alignment: left,
    spacing: tight,
    keepNext: true,
  }),
  style('NoiNhanDong', 'Nơi nhận: dòng', run(sizes.recipients), {
    alignment: left,
    spacing: tight,
    indent: { left: 113, hanging: 113 },
  }),
  style('ChucVuKy', 'Chức vụ người ký', run(sizes.signature, true), {
    alignment: centred,
    spacing: tight,
    keepNext: true,
    keepLines: true,
  }),
  style('HoTenKy', 'Họ tên người ký', run(sizes.signature, true), {
    alignment: centred,
    spacing: tight,
    keepLines: true,
  }),
  style('SoTrang', 'Số trang', run(sizes.pageNumber), { alignment: centred, spacing: tight }),
  style('HetVanBan', 'Hết văn bản', run(1), {
    spacing: { before: 0, after: 0, line: 14, lineRule: LineRuleType.EXACT },
  }),
]

const heading = (level: 0 | 1) => ({
  run: { ...run(sizes.body, true), color: '000000', font: fontName },
  paragraph: {
    alignment: justified,
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
        size: half(sizes.body),
        color: '000000',
        language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
      },
      paragraph: { spacing: tight },
    },
    heading1: heading(0),
    heading2: heading(1),
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true, run: {}, paragraph: {} },
    ...headerStyles,
    ...titleStyles,
    ...bodyStyles,
    ...listStyles,
    ...endStyles,
  ],
  characterStyles: [
    {
      id: 'ConThieu',
      name: 'Còn thiếu',
      quickFormat: true,
      run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFF00' } },
    },
  ],
}
