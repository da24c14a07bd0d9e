/** The named styles of a document's components, as the officer finds them in Word's list of styles. */
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { bodyLine, firstLine, paragraphGap, singleLine, sizes } from './sizes'

type Run = NonNullable<IParagraphStyleOptions['run']>
type Shape = NonNullable<IParagraphStyleOptions['paragraph']>

/** @param size points; Word counts in half points */
export const run = (size: number, bold = false, italics = false): Run => ({ size: size * 2, bold, italics })

/** Twips before and after; 240ths of a line. */
export const spacing = (before: number, after: number, line: number): Shape['spacing'] => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
})

const exactly = (line: number): Shape['spacing'] => ({
  before: 0,
  after: 0,
  line,
  lineRule: LineRuleType.EXACT,
})

export const tight = spacing(0, 0, singleLine)

const left: Shape = { alignment: AlignmentType.LEFT, spacing: tight }
const centred: Shape = { alignment: AlignmentType.CENTER, spacing: tight }
/** A heading: on the page of what it heads. */
const heading: Shape = { ...centred, keepNext: true }
const body: Shape = { alignment: AlignmentType.BOTH, spacing: spacing(0, paragraphGap, bodyLine) }
const indented: Shape = { ...body, indent: { firstLine } }
/** The indent is the list's. */
const numbered = (reference: string, level: number): Shape => ({ ...body, numbering: { reference, level } })

const style = (id: string, name: string, text: Run, paragraph: Shape): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: text,
  paragraph,
})

export const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true, run: {}, paragraph: {} },

  style('QuocHieu', 'Quốc hiệu', run(sizes.nation, true), centred),
  style('TieuNgu', 'Tiêu ngữ', run(sizes.motto, true), centred),
  style('CoQuanChuQuan', 'Cơ quan chủ quản', run(sizes.organisation), centred),
  style('TenCoQuan', 'Tên cơ quan', run(sizes.organisation, true), centred),
  style('SoKyHieu', 'Số, ký hiệu', run(sizes.number), centred),
  style('VeViec', 'Trích yếu công văn', run(sizes.matter), {
    ...centred,
    spacing: spacing(120, 0, singleLine),
  }),
  style('DiaDanhNgay', 'Địa danh, ngày tháng', run(sizes.placeAndDate, false, true), centred),
  style('DuongKe', 'Đường kẻ', run(2), { ...centred, spacing: exactly(40) }),

  style('TenLoai', 'Tên loại văn bản', run(sizes.title, true), {
    ...heading,
    spacing: spacing(240, 0, singleLine),
  }),
  style('TrichYeu', 'Trích yếu', run(sizes.title, true), heading),
  style('KinhGui', 'Kính gửi', run(sizes.body), { ...centred, spacing: spacing(120, 240, singleLine) }),
  style('KinhGuiDong', 'Kính gửi: dòng', run(sizes.body), left),
  style('ThamQuyen', 'Thẩm quyền ban hành', run(sizes.body, true), {
    ...heading,
    spacing: spacing(120, 240, singleLine),
  }),
  style('QuyetDinh', 'Quyết định (dòng lệnh)', run(sizes.body, true), {
    ...heading,
    spacing: spacing(120, 240, singleLine),
  }),

  style('CanCu', 'Căn cứ', run(sizes.body, false, true), indented),
  style('NoiDung', 'Nội dung', run(sizes.body), indented),
  style('Dieu', 'Điều', run(sizes.body), numbered('dieu', 0)),
  style('Khoan', 'Khoản', run(sizes.body), numbered('dieu', 1)),
  style('GachDauDong', 'Gạch đầu dòng', run(sizes.body), numbered('gach', 0)),
  style('DauCong', 'Dấu cộng đầu dòng', run(sizes.body), numbered('gach', 1)),

  style('TenPhuLuc', 'Tiêu đề phụ lục', run(sizes.appendix, true), heading),
  style('KemTheo', 'Kèm theo', run(sizes.appendix, false, true), heading),
  style('TenBang', 'Tên bảng, nhóm danh sách', run(sizes.body, true), {
    ...left,
    spacing: spacing(120, 120, singleLine),
    keepNext: true,
  }),
  style('TieuDeBang', 'Bảng: tiêu đề cột', run(sizes.table, true), heading),
  style('ChuBang', 'Bảng: chữ', run(sizes.table), left),
  style('ChuThichO', 'Chữ trong ô trống', run(sizes.table, false, true), centred),
  style('CongBang', 'Bảng: dòng cộng', run(sizes.table, true), left),

  style('NoiNhan', 'Nơi nhận', run(sizes.recipientsHeading, true, true), { ...left, keepNext: true }),
  style('NoiNhanDong', 'Nơi nhận: dòng', run(sizes.recipients), {
    ...left,
    indent: { left: 113, hanging: 113 },
  }),
  style('ChucVuKy', 'Chức vụ người ký', run(sizes.signature, true), heading),
  style('HoTenKy', 'Họ tên người ký', run(sizes.signature, true), centred),
  style('GhiChuKy', 'Chữ ký: ghi chú', run(sizes.recipientsHeading, false, true), heading),
  style('SoTrang', 'Số trang', run(sizes.pageNumber), centred),
  style('HetVanBan', 'Hết văn bản', run(1), { spacing: exactly(1) }),
]
