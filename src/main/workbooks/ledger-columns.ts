import type { HeadingRule } from '#main/workbooks/headings'
import { type PersonColumn, personHeadings } from '#main/workbooks/people-table'
import { type TemplateColumn, templateWorkbook } from '#main/workbooks/template'

export type AwardColumn =
  | Exclude<PersonColumn, 'from'>
  | 'collective'
  | 'award'
  | 'form'
  | 'schoolYear'
  | 'calendarYear'
  | 'number'
  | 'decidedOn'
  | 'decidedBy'
  | 'level'
  | 'amount'
  | 'occasion'
  | 'note'

const isOfPerson = (rule: HeadingRule<PersonColumn>): rule is HeadingRule<Exclude<PersonColumn, 'from'>> =>
  rule.key !== 'from'

/** How lists of awards call their columns: tried in order. */
export const awardHeadings: HeadingRule<AwardColumn>[] = [
  { key: 'decidedBy', matches: /^(co quan|don vi (ra|ban hanh|ky|khen)|noi (cap|ban hanh|ra)|nguoi ky)\b/ },
  {
    key: 'fullName',
    matches:
      /^((ten )?(ca nhan|nguoi|tap the)( va)?( tap the| ca nhan)|(ten )?ca nhan|nguoi duoc khen.*|doi tuong.*)$/,
  },
  { key: 'collective', matches: /^(ten )?tap the\b/ },
  ...personHeadings.filter(isOfPerson),
  { key: 'award', matches: /^(ten )?(danh hieu|khen thuong|noi dung khen)\b/ },
  { key: 'form', matches: /^(ten )?hinh thuc\b/ },
  { key: 'schoolYear', matches: /^(nam hoc|nh)\b/ },
  { key: 'calendarYear', matches: /^nam( (khen( thuong)?|duoc khen|tang|cong nhan|quyet dinh|ky|dat))?$/ },
  { key: 'amount', matches: /^(so tien|tien thuong|muc thuong|muc tien|tien)\b/ },
  { key: 'number', matches: /^(so|quyet dinh|qd)\b/, unless: /\b(cccd|cmnd|dinh danh|dien thoai|luong)\b/ },
  { key: 'decidedOn', matches: /^ngay( thang)?( nam)?( (cua )?(quyet dinh|qd|ky|ban hanh|cap|khen)\b.*)?$/ },
  { key: 'level', matches: /^cap( khen( thuong)?| ban hanh| quyet dinh)?$/ },
  { key: 'occasion', matches: /\b(dot xuat|chuyen de)\b|^loai( hinh)? khen/ },
  { key: 'note', matches: /^(ghi chu|chu thich)\b/ },
]

export const ledgerTemplateColumns: TemplateColumn[] = [
  {
    title: 'Họ và tên / Tập thể',
    width: 30,
    format: 'text',
    hint: 'Bắt buộc. Họ tên của người, hoặc tên đơn vị, đã có trong sổ.',
  },
  { title: 'Ngày sinh', width: 13, format: 'day', hint: 'Phân biệt người cùng tên. Dạng 03/07/1985.' },
  { title: 'Mã viên chức', width: 14, format: 'text', hint: 'Có mã hoặc CCCD thì chắc chắn đúng người.' },
  { title: 'Số CCCD', width: 16, format: 'text', hint: '12 chữ số, giữ số 0 ở đầu.' },
  { title: 'Chức vụ', width: 20, format: 'text', hint: 'Chức vụ khi được khen; để trống thì lấy theo sổ.' },
  { title: 'Đơn vị', width: 28, format: 'text', hint: 'Đơn vị khi được khen; để trống thì lấy theo sổ.' },
  {
    title: 'Danh hiệu/Hình thức',
    width: 30,
    format: 'text',
    hint: 'Bắt buộc, mỗi dòng một. Ví dụ: LĐTT, CSTĐCS, Giấy khen, Bằng khen UBND tỉnh. Tên khác được giữ nguyên.',
  },
  { title: 'Năm học', width: 12, format: 'text', hint: 'Dạng 2021-2022.' },
  { title: 'Năm', width: 8, format: 'text', hint: 'Năm ký quyết định; để trống thì lấy theo ngày.' },
  { title: 'Số quyết định', width: 18, format: 'text', hint: 'Ví dụ: 415/QĐ-CĐN.' },
  { title: 'Ngày quyết định', width: 15, format: 'day', hint: 'Dạng 14/07/2022.' },
  { title: 'Cơ quan quyết định', width: 32, format: 'text', hint: 'Ví dụ: Chủ tịch UBND tỉnh An Giang.' },
  {
    title: 'Cấp',
    width: 10,
    format: 'text',
    hint: 'Trường, tỉnh, bộ, Nhà nước; để trống thì lấy theo danh hiệu.',
  },
  { title: 'Số tiền', width: 12, format: 'text', hint: 'Đồng, ví dụ 450.000.' },
  { title: 'Đột xuất, chuyên đề', width: 12, format: 'text', hint: 'Ghi x nếu khen đột xuất, chuyên đề.' },
  { title: 'Ghi chú', width: 24, format: 'text', hint: 'Để trống được.' },
]

export const ledgerTemplate = (): Promise<Uint8Array> =>
  templateWorkbook('Khen thưởng', ledgerTemplateColumns)
