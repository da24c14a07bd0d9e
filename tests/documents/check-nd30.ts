/**
 * Whether a .docx keeps to NĐ 30/2020/NĐ-CP, Phụ lục I, as law.md §8 gives it. Written apart from the code that makes
 * documents: it knows the decree's ranges, not the sizes chosen within them.
 */
import {
  type Docx,
  type DocxParagraph,
  descendants,
  elements,
  find,
  numberOf,
  readDocx,
  type XmlElement,
} from '../helpers/docx'

interface Component {
  /** Points, from – to. */
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals?: boolean
  /** Body text: justified, first line indented, gaps between paragraphs. */
  readonly isBody?: boolean
}

const part = (
  from: number,
  to: number,
  bold: boolean,
  italic: boolean,
  more: Partial<Component> = {},
): Component => ({
  size: [from, to],
  bold,
  italic,
  ...more,
})
const capitals = { capitals: true }
const isBody = { isBody: true }

/** By style id. A style that is not here must not carry text. */
const components: Readonly<Record<string, Component>> = {
  QuocHieu: part(12, 13, true, false, capitals),
  TieuNgu: part(13, 14, true, false),
  CoQuanChuQuan: part(12, 13, false, false, capitals),
  TenCoQuan: part(12, 13, true, false, capitals),
  SoKyHieu: part(13, 13, false, false),
  DiaDanhNgay: part(13, 14, false, true),
  TenLoai: part(13, 14, true, false, capitals),
  TrichYeu: part(13, 14, true, false),
  KinhGui: part(13, 14, false, false),
  KinhGuiDong: part(13, 14, false, false),
  VeViec: part(12, 13, false, false),
  ThamQuyen: part(13, 14, true, false, capitals),
  QuyetDinh: part(13, 14, true, false, capitals),
  CanCu: part(13, 14, false, true, isBody),
  NoiDung: part(13, 14, false, false, isBody),
  Dieu: part(13, 14, false, false, isBody),
  Khoan: part(13, 14, false, false, isBody),
  GachDauDong: part(13, 14, false, false, isBody),
  DauCong: part(13, 14, false, false, isBody),
  Heading1: part(13, 14, true, false, { ...capitals, ...isBody }),
  Heading2: part(13, 14, true, false, isBody),
  Heading3: part(13, 14, true, false, isBody),
  TenPhuLuc: part(13, 14, true, false),
  KemTheo: part(13, 14, false, true),
  TenBang: part(13, 14, true, false),
  TieuDeBang: part(11, 14, true, false),
  ChuBang: part(11, 14, false, false),
  CongBang: part(11, 14, true, false),
  ChuThichO: part(11, 14, false, true),
  ChucVuKy: part(13, 14, true, false, capitals),
  HoTenKy: part(13, 14, true, false),
  GhiChuKy: part(12, 14, false, true),
  NoiNhan: part(12, 12, true, true),
  NoiNhanDong: part(11, 11, false, false),
  SoTrang: part(13, 14, false, false),
}

const millimetres = (twips: number | undefined): number => ((twips ?? Number.NaN) * 25.4) / 1440
/** Word's own A4 is 11906 × 16838 twips, a hair off; a margin may not leave its range at all. */
const about = (value: number, expected: number) => Math.abs(value - expected) <= 0.05

/**
 * How a document is laid out (law.md §8: mẫu 1.2, 1.4, 1.5, 1.9).
 * - `named`: số, trích yếu, "./.", Nơi nhận and one signature.
 * - `letter`: a công văn: "V/v …" under the number, Kính gửi, no name of its kind.
 * - `minutes`: a number, no place and date; two sign, THƯ KÝ left, CHỦ TỌA right.
 * - `sheet`: a form or list that bears no number: phiếu, danh sách, bản rà soát.
 * - `unsigned`: a phiếu bầu: no number, no day, nobody's name; only the council's seal.
 */
export interface Nd30Layout {
  readonly layout?: 'named' | 'letter' | 'minutes' | 'sheet' | 'unsigned'
  /** Which sections lie across the page; the others stand upright. */
  readonly landscape?: readonly number[]
  /** Offices of minutes, left and right. */
  readonly signers?: readonly [string, string]
}

function checkPage(docx: Docx, section: XmlElement, name: string, isLandscape = false): string[] {
  const problems: string[] = []
  const size = find(section, 'w:pgSz')
  const [width, height] = ['w:w', 'w:h'].map((side) => millimetres(numberOf(size, side)))
  if (isLandscape) {
    if (!about(width!, 297) || !about(height!, 210) || size?.attributes['w:orient'] !== 'landscape')
      problems.push(`${name}: giấy không phải A4 ngang`)
  } else if (!about(width!, 210) || !about(height!, 297)) problems.push(`${name}: giấy không phải A4 đứng`)
  const margins = find(section, 'w:pgMar')
  const ranges = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const
  for (const [side, [from, to]] of Object.entries(ranges)) {
    const margin = millimetres(numberOf(margins, `w:${side}`))
    if (!(margin >= from && margin <= to)) problems.push(`${name}: lề ${side} ${margin.toFixed(2)} mm`)
  }
  const distance = millimetres(numberOf(margins, 'w:header'))
  if (!(distance > 0 && distance < millimetres(numberOf(margins, 'w:top')) - 5))
    problems.push(`${name}: số trang không nằm trong lề trên`)
  if (!find(section, 'w:titlePg')) problems.push(`${name}: trang đầu không khác trang sau`)
  if (numberOf(find(section, 'w:pgNumType'), 'w:start') !== 1) problems.push(`${name}: không đánh số từ 1`)
  const later = docx.header(section, 'default')
  const field = later
    ? descendants(later.element, 'w:instrText').map((one) => one.children.join('').trim())
    : []
  if (field.join() !== 'PAGE') problems.push(`${name}: đầu trang không có số trang`)
  const numberParagraph = later?.paragraphs[0]
  if (numberParagraph?.format.alignment !== 'center') problems.push(`${name}: số trang không canh giữa`)
  for (const paragraph of later?.paragraphs ?? []) problems.push(...checkText(paragraph, name))
  const first = docx.header(section, 'first')
  if (!first || descendants(first.element, 'w:instrText').length > 0)
    problems.push(`${name}: số trang hiện ở trang đầu`)
  return problems
}

function checkText(paragraph: DocxParagraph, where: string): string[] {
  const component = components[paragraph.style]
  const problems: string[] = []
  const label = `${where} ${paragraph.style} “${paragraph.text.slice(0, 40)}”`
  for (const run of paragraph.runs) {
    if (run.font !== 'Times New Roman') problems.push(`${label}: phông ${run.font}`)
    if (!['000000', 'auto'].includes(run.color)) problems.push(`${label}: màu ${run.color}`)
    if (run.language !== 'vi-VN') problems.push(`${label}: ngôn ngữ ${run.language}`)
    if (run.text.trim() === '' || !component) continue
    const [from, to] = component.size
    if (run.size < from || run.size > to) problems.push(`${label}: cỡ ${run.size}`)
    if (run.bold !== component.bold) problems.push(`${label}: đậm ${run.bold}`)
    if (run.italic !== component.italic && !isRunIn(paragraph, run.text))
      problems.push(`${label}: nghiêng ${run.italic}`)
  }
  if (paragraph.text.trim() === '') return problems
  if (!component) return [...problems, `${label}: kiểu không thuộc thể thức`]
  const marks = paragraph.text.replace(/\(.*\)/, '')
  if (component.capitals && marks !== marks.toLocaleUpperCase('vi')) problems.push(`${label}: không in hoa`)
  if (component.isBody) problems.push(...checkBody(paragraph, label))
  return problems
}

/** The name of a unit before what it wrote may be set off in italics. */
const isRunIn = (paragraph: DocxParagraph, text: string): boolean =>
  paragraph.style === 'GachDauDong' && text.endsWith(':') && paragraph.text.startsWith(text)

/** Justified; first line 1 or 1,27 cm; at least 6 pt between paragraphs; 1,0 to 1,5 lines (ô 6). */
function checkBody({ format }: DocxParagraph, label: string): string[] {
  const problems: string[] = []
  if (format.alignment !== 'both') problems.push(`${label}: không canh đều hai lề`)
  if (![10, 12.7].some((wanted) => about(millimetres(format.firstLine), wanted)) || format.left !== 0)
    problems.push(`${label}: thụt đầu dòng ${millimetres(format.firstLine).toFixed(2)} mm`)
  if (format.before + format.after < 120) problems.push(`${label}: cách đoạn dưới 6 pt`)
  if (format.lineRule !== 'auto' || format.line < 240 || format.line > 360)
    problems.push(`${label}: dãn dòng`)
  return problems
}

function checkBases(paragraphs: readonly DocxParagraph[]): string[] {
  const bases = paragraphs.filter(({ style, text }) => style === 'CanCu' && !text.startsWith('('))
  return bases.flatMap(({ text }, index) => {
    const ending = index === bases.length - 1 ? '.' : ';'
    return text.endsWith(ending) && !/[;.,]{2}$/.test(text)
      ? []
      : [`căn cứ “${text.slice(-30)}” không kết thúc bằng “${ending}”`]
  })
}

const youthUnion = 'ĐOÀN TNCS HỒ CHÍ MINH'

/** Width of bold text as the font has it, so that lines can be measured against it. */
type Measure = (text: string, size: number) => number

/** The paragraph with a line on top that follows a component: its length in twips. */
function lineUnder(paragraphs: readonly DocxParagraph[], style: string, textWidth: number): number | null {
  const index = paragraphs.findLastIndex((one) => one.style === style)
  const next = paragraphs[index + 1]
  const border = find(next?.element, 'w:pPr', 'w:pBdr', 'w:top')
  if (!next || border?.attributes['w:val'] !== 'single' || next.text !== '') return null
  return (next.cellWidth ?? textWidth) - next.format.left - next.format.right
}

function checkLines(docx: Docx, measure: Measure, { layout }: Nd30Layout = {}): string[] {
  const problems: string[] = []
  const page = docx.sections[0]!
  const margin = find(page, 'w:pgMar')
  const textWidth =
    (numberOf(find(page, 'w:pgSz'), 'w:w') ?? 0) -
    (numberOf(margin, 'w:left') ?? 0) -
    (numberOf(margin, 'w:right') ?? 0)
  const head = docx.paragraphs.filter(({ style }) => style !== 'TenPhuLuc')
  const check = (style: string, from: number, to: number) => {
    const paragraph = head.findLast((one) => one.style === style)
    if (!paragraph) return
    const length = lineUnder(head, style, textWidth)
    if (length === null) return void problems.push(`${style}: không có đường kẻ`)
    const size = paragraph.runs[0]?.size ?? 0
    const width = paragraph.cellWidth ?? textWidth - paragraph.format.left - paragraph.format.right
    const widest = Math.max(...paragraph.text.split('\n').map((line) => Math.min(measure(line, size), width)))
    const share = length / widest
    if (share < from || share > to) problems.push(`${style}: đường kẻ bằng ${share.toFixed(2)} dòng chữ`)
  }
  check('TieuNgu', 0.98, 1.02)
  if (head.some(({ style, text }) => style === 'QuocHieu' && text === youthUnion)) {
    // The Đoàn has stars under its own name and a line under the Đoàn's (forms.md §0).
    check('QuocHieu', 0.98, 1.02)
    const name = head.findLastIndex(({ style }) => style === 'TenCoQuan')
    if (head[name + 1]?.text !== '***') problems.push('dưới tên tổ chức Đoàn không có “***”')
  } else check('TenCoQuan', 1 / 3, 1 / 2)
  // Beside the seal's box there is no room for one.
  if (layout !== 'unsigned') check('TrichYeu', 1 / 3, 1 / 2)
  return problems
}

function checkTables(docx: Docx): string[] {
  return docx.tables.flatMap((table, index) => {
    const rows = elements(table, 'w:tr')
    const problems: string[] = []
    if (rows.some((row) => !find(row, 'w:trPr', 'w:cantSplit')))
      problems.push(`bảng ${index + 1}: có dòng bị ngắt trang`)
    const isGrid = find(table, 'w:tblPr', 'w:tblBorders', 'w:insideH')?.attributes['w:val'] === 'single'
    if (isGrid && !find(rows[0], 'w:trPr', 'w:tblHeader'))
      problems.push(`bảng ${index + 1}: tiêu đề không lặp lại`)
    return problems
  })
}

/** "./.", Nơi nhận, and a signature that stays with the end of the text. */
function checkEnd(docx: Docx, { layout = 'named', signers = ['THƯ KÝ', 'CHỦ TỌA'] }: Nd30Layout): string[] {
  const problems: string[] = []
  const blocks = elements(docx.body)
  const signature = docx.tables.find((table) =>
    descendants(table, 'w:pStyle').some((one) => one.attributes['w:val'] === 'ChucVuKy'),
  )
  if (layout === 'unsigned') return signature ? ['phiếu bầu có chỗ ký'] : []
  if (!signature) return ['không có chữ ký']
  const before = blocks.slice(0, blocks.indexOf(signature)).toReversed()
  const isText = (block: XmlElement) =>
    docx.paragraphs.some(({ element, text }) => element === block && text.trim() !== '')
  const end = before.findIndex(isText)
  const kept = docx.paragraphs.filter(({ element }) => before.slice(0, end + 1).includes(element))
  if (kept.some(({ format }) => !format.keepNext)) problems.push('chữ ký có thể rời khỏi đoạn cuối')
  const inSignature = (style: string) =>
    docx.paragraphs.filter(
      ({ element, style: own }) => own === style && descendants(signature, 'w:p').includes(element),
    )
  // Rows but the last must hold on to the next.
  const rows = elements(signature, 'w:tr')
  const loose = rows
    .slice(0, -1)
    .some((row) =>
      docx.paragraphs.some(
        ({ element, format }) => descendants(row, 'w:p').includes(element) && !format.keepNext,
      ),
    )
  if (loose || (layout !== 'minutes' && rows.length !== 1)) problems.push('chữ ký có thể bị ngắt')
  if (layout === 'minutes') {
    const columns = elements(rows[0]!, 'w:tc').map(
      (column) =>
        inSignature('ChucVuKy').find(({ element }) => descendants(column, 'w:p').includes(element))?.text ??
        '',
    )
    if (columns.join('/') !== signers.join('/'))
      problems.push(`biên bản do ${columns.join(', ')} ký, không phải ${signers.join(', ')}`)
  }
  if (layout === 'sheet') return problems

  const text = docx.paragraphs.find(({ element }) => element === before[end])?.text ?? ''
  if (!text.endsWith('./.')) problems.push('cuối văn bản không có “./.”')
  const recipients = docx.paragraphs.filter(({ style }) => style === 'NoiNhanDong').map((one) => one.text)
  if (!recipients.at(-1)?.match(/^- Lưu: VT.*\.$/))
    problems.push('Nơi nhận không kết thúc bằng “- Lưu: VT, ….”')
  if (!recipients.slice(0, -1).every((line) => /^- .*[^;];$/.test(line)))
    problems.push('dòng Nơi nhận không có “- …;”')
  const isAddressed = docx.paragraphs.some(({ style }) => style === 'KinhGui' || style === 'KinhGuiDong')
  if (isAddressed && recipients[0] !== '- Như trên;')
    problems.push('Nơi nhận không bắt đầu bằng “- Như trên;”')
  return problems
}

/** Several names after Kính gửi: each on a line, a dash before it, ";" after it, "." after the last. */
function checkAddressees({ paragraphs }: Docx): string[] {
  const [heading, ...names] = paragraphs.filter(({ style }) => style === 'KinhGuiDong')
  if (!heading) return []
  const problems: string[] = []
  if (heading.text !== 'Kính gửi:' || names.length < 2) problems.push('Kính gửi nhiều nơi: mỗi nơi một dòng')
  for (const [index, { text, format }] of names.entries()) {
    if (!/^- .*[^;.][;.]$/.test(text) || text.endsWith('.') !== (index === names.length - 1))
      problems.push(`dòng Kính gửi “${text}”`)
    if (format.left !== names[0]!.format.left || format.left <= heading.format.left)
      problems.push('các dòng Kính gửi không thẳng hàng dưới dấu hai chấm')
  }
  return problems
}

const officialNumber = /^Số: (?:0[1-9]|[1-9]\d+|\u00a0{3,})\/[\p{Lu}\p{Ll}]+-[\p{Lu}\d-]+$/u
/** The Đoàn puts the hyphen first: "Số: 07-BB/ĐTN" (forms.md §0: its papers have forms of their own). */
const youthNumber = /^Số: (?:0[1-9]|[1-9]\d+|\u00a0{3,})-[\p{Lu}\p{Ll}]+\/[\p{Lu}\d-]+$/u
const placeAndDay =
  /, ngày(?: (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2])|\u00a0{3,}tháng\u00a0{3,})\s?năm \d{4}$/u

function checkHeader({ paragraphs }: Docx, { layout = 'named' }: Nd30Layout): string[] {
  const problems: string[] = []
  const has = (style: string) => paragraphs.some((one) => one.style === style)
  const text = (style: string) => paragraphs.find((one) => one.style === style)?.text ?? ''
  const number = text('SoKyHieu')
  const isYouthUnion = text('QuocHieu') === youthUnion
  if (
    layout === 'sheet' || layout === 'unsigned'
      ? number !== ''
      : !(officialNumber.test(number) || (isYouthUnion && youthNumber.test(number)))
  )
    problems.push(`số, ký hiệu “${number}”`)
  if (
    layout === 'minutes' || layout === 'unsigned'
      ? has('DiaDanhNgay')
      : !placeAndDay.test(text('DiaDanhNgay'))
  )
    problems.push(`địa danh, ngày “${text('DiaDanhNgay')}”`)
  if (
    text('QuocHieu') === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' &&
    text('TieuNgu') !== 'Độc lập - Tự do - Hạnh phúc'
  )
    problems.push('tiêu ngữ')
  if (layout === 'letter') {
    const below = paragraphs[paragraphs.findIndex(({ style }) => style === 'SoKyHieu') + 1]
    if (below?.style !== 'VeViec' || !/^V\/v \p{Ll}.*[^.;]$/su.test(below.text) || below.format.before < 120)
      problems.push(`trích yếu công văn “${text('VeViec')}”`)
    if (has('TenLoai')) problems.push('công văn có tên loại')
    if (!has('KinhGui') && !has('KinhGuiDong')) problems.push('công văn không có Kính gửi')
  } else if (!has('TenLoai') || !has('TrichYeu')) problems.push('không có tên loại, trích yếu')
  if (layout === 'minutes' && !(text('TenLoai') === 'BIÊN BẢN' && /[/-]BB[/-]/.test(number)))
    problems.push('không phải biên bản')
  for (const paragraph of paragraphs.filter(({ style }) => style === 'Dieu')) {
    if (paragraph.element && !paragraph.format.numbering) problems.push('Điều không đánh số')
  }
  return problems
}

/** Every way in which the document departs from the decree; none when it is right. */
export function checkNd30(bytes: Uint8Array, measure: Measure, layout: Nd30Layout = {}): string[] {
  const docx = readDocx(bytes)
  const articles = docx.paragraphs.filter(({ style }) => style === 'Dieu')
  return [
    ...docx.sections.flatMap((section, index) =>
      checkPage(docx, section, `phần ${index + 1}`, layout.landscape?.includes(index)),
    ),
    ...docx.paragraphs.flatMap((paragraph) => checkText(paragraph, '')),
    ...checkHeader(docx, layout),
    ...checkAddressees(docx),
    ...checkBases(docx.paragraphs),
    ...articles.flatMap((one) => {
      const number = docx.numberFormat(one)
      return number?.text === 'Điều %1.' && number.bold === true ? [] : ['“Điều n.” không đậm']
    }),
    ...checkLines(docx, measure, layout),
    ...checkTables(docx),
    ...checkEnd(docx, layout),
  ]
}

/**
 * The same for a phụ lục that is a file of its own (Phụ lục I, mục III): no header and no signature of its own, but
 * its name, and the document it goes with.
 */
export function checkAnnexNd30(bytes: Uint8Array, measure: Measure): string[] {
  const docx = readDocx(bytes)
  const [first, second, third] = docx.paragraphs
  return [
    ...docx.sections.flatMap((section, index) => checkPage(docx, section, `phần ${index + 1}`)),
    ...docx.paragraphs.flatMap((paragraph) => checkText(paragraph, '')),
    ...checkLines(docx, measure),
    ...checkTables(docx),
    ...(first?.style === 'TenPhuLuc' && first.text === 'Phụ lục' ? [] : ['không bắt đầu bằng “Phụ lục”']),
    ...(second?.style === 'TenPhuLuc' && second.text === second.text.toLocaleUpperCase('vi')
      ? []
      : ['không có tên phụ lục bằng chữ in hoa']),
    ...(third?.style === 'KemTheo' && /^\(Kèm theo .+ số .+ ngày.+\)$/s.test(third.text)
      ? []
      : ['không ghi kèm theo văn bản nào']),
    ...(docx.paragraphs.findLast(({ text }) => text.trim() !== '')?.text.endsWith('./.')
      ? []
      : ['cuối phụ lục không có “./.”']),
  ]
}
