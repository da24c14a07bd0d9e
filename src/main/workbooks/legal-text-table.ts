import { dayOf, textOf } from '#main/workbooks/cells'
import { findTable, type HeadingRule, type Table, type TableRow } from '#main/workbooks/headings'
import { cellErrors } from '#main/workbooks/preview'
import type { Sheet } from '#main/workbooks/read-workbook'
import type { TemplateColumn } from '#main/workbooks/template'
import type { Day } from '#shared/day'
import { type LegalTextKind, legalTextInputSchema, legalTextKindNames } from '#shared/domain/legal-text'
import { foldDiacritics } from '#shared/text/vietnamese'

export type LegalTextColumn =
  | 'kind'
  | 'number'
  | 'signedOn'
  | 'organ'
  | 'subject'
  | 'validFrom'
  | 'validTo'
  | 'replacedBy'
  | 'note'

export const legalTextColumns: TemplateColumn[] = [
  {
    title: 'Loại văn bản',
    width: 16,
    format: 'text',
    hint: 'Luật, Nghị định, Thông tư, Quyết định… Để trống thì lấy theo số, ký hiệu.',
  },
  {
    title: 'Số, ký hiệu',
    width: 20,
    format: 'text',
    hint: 'Ví dụ 152/2025/NĐ-CP. Dùng để nhận ra văn bản đã có.',
  },
  { title: 'Ngày ban hành', width: 14, format: 'day', hint: 'Dạng 14/06/2025.' },
  {
    title: 'Cơ quan ban hành',
    width: 30,
    format: 'text',
    hint: 'Ghi như trong căn cứ: Chính phủ, Bộ trưởng Bộ Nội vụ.',
  },
  {
    title: 'Trích yếu',
    width: 60,
    format: 'text',
    hint: 'Bắt buộc. Không ghi lại loại, số; riêng luật thì ghi tên luật.',
  },
  { title: 'Có hiệu lực từ', width: 14, format: 'day', hint: 'Để trống nếu chưa rõ.' },
  {
    title: 'Hết hiệu lực',
    width: 14,
    format: 'day',
    hint: 'Ngày cuối còn hiệu lực; để trống nếu còn hiệu lực.',
  },
  { title: 'Thay bằng', width: 20, format: 'text', hint: 'Số, ký hiệu của văn bản thay thế.' },
  { title: 'Ghi chú', width: 30, format: 'text', hint: 'Không in.' },
]

/** The more telling headings first: "Ngày hết hiệu lực" is also about "hiệu lực". */
const rules: HeadingRule<LegalTextColumn>[] = [
  { key: 'validTo', matches: /\b(het hieu luc|ngay het han|hieu luc den|den ngay)\b/ },
  { key: 'validFrom', matches: /\b(hieu luc|tu ngay)\b/, unless: /\b(tinh trang|trang thai)\b/ },
  { key: 'replacedBy', matches: /\b(thay (the )?(bang|boi)|(bi|duoc) thay( the)?|van ban thay the)\b/ },
  { key: 'signedOn', matches: /^ngay( thang)?( nam)? ?(ky|ban hanh|van ban)?\b/ },
  { key: 'organ', matches: /\b(co quan|noi ban hanh|chu the ban hanh)\b/ },
  { key: 'kind', matches: /^(loai|hinh thuc)\b/ },
  { key: 'subject', matches: /\b(trich yeu|noi dung|ten van ban|ten goi)\b|^ten$/ },
  { key: 'number', matches: /^(so|ky hieu)\b|\bso (hieu|ky hieu|van ban)\b/ },
  { key: 'note', matches: /^ghi chu\b/ },
]

/** What a row gives; a key that is absent stood empty or had no column. */
export type LegalTextRow = {
  kind: LegalTextKind
  number: string
  signedOn: Day | null
  organ: string
  subject: string
  validFrom: Day | null
  validTo: Day | null
  /** Number of the text that replaces it; empty when the row names none. */
  replacedBy: string
  note: string
}

export type ReadLegalText = {
  rowNumber: number
  shown: string[]
  values: LegalTextRow
  /** The kind stands in the row; otherwise it is told by the number. */
  isKindGiven: boolean
  errors: Record<number, string>
}

export function readLegalTextTable(sheets: Sheet[]): {
  table: Table<LegalTextColumn>
  texts: ReadLegalText[]
} {
  const table = findTable(sheets, rules, {
    keys: ['number', 'subject'],
    sentence:
      'Không thấy cột “Số, ký hiệu” hoặc “Trích yếu” trong 40 dòng đầu. Đặt tên cột ở dòng trên danh sách, hoặc tải tệp mẫu rồi điền.',
  })
  return { table, texts: table.rows.map((row) => readRow(table, row)) }
}

function readRow(table: Table<LegalTextColumn>, { rowNumber, shown, cells }: TableRow<LegalTextColumn>) {
  const { errors, wrong } = cellErrors(table, ['subject', 'number'])
  const day = (key: 'signedOn' | 'validFrom' | 'validTo'): Day | null => {
    const read = dayOf(cells[key])
    if (read.problem === 'year-only')
      wrong(key, `“${textOf(cells[key])}” chỉ có năm. Ghi đủ ngày, tháng, năm.`)
    else if (read.problem === 'wrong') wrong(key, `Ngày “${textOf(cells[key]).slice(0, 30)}” không đúng.`)
    return read.day
  }
  const number = numberIn(textOf(cells.number))
  const kindCell = textOf(cells.kind)
  const kind = kindOfWords(kindCell) ?? kindOfWords(textOf(cells.number)) ?? kindOfNumber(number) ?? 'other'
  const values: LegalTextRow = {
    kind,
    number,
    signedOn: day('signedOn'),
    organ: textOf(cells.organ) || (usualOrgans[kind] ?? ''),
    subject: textOf(cells.subject),
    validFrom: day('validFrom'),
    validTo: day('validTo'),
    replacedBy: numberIn(textOf(cells.replacedBy)),
    note: textOf(cells.note),
  }
  const judged = legalTextInputSchema.safeParse({ ...values, id: null, replacedBy: null })
  if (!judged.success)
    for (const { path, message } of judged.error.issues) wrong(path[0] as LegalTextColumn, message)
  return { rowNumber, shown, values, isKindGiven: kindOfWords(kindCell) !== undefined, errors }
}

/** "Nghị định số 152/2025/NĐ-CP ngày …" → "152/2025/NĐ-CP". */
const numberIn = (text: string): string =>
  /\d[\d.]*(?:\/\d{4})?\/[\p{L}\d-]+/u.exec(text)?.[0] ?? text.replace(/^số\s+/iu, '')

const kindWords: [LegalTextKind, RegExp][] = [
  ['law', /^(bo )?luat\b/],
  ['ordinance', /^phap lenh\b/],
  ['decree', /^nghi dinh\b/],
  ['circular', /^thong tu\b/],
  ['decision', /^quyet dinh\b/],
  ['regulation', /^(quy che|quy dinh)\b/],
  ['plan', /^ke hoach\b/],
  ['other', /^(nghi quyet|huong dan|cong van|chi thi|van ban)\b/],
]

function kindOfWords(text: string): LegalTextKind | undefined {
  const folded = foldDiacritics(text)
  return kindWords.find(([, words]) => words.test(folded))?.[0]
}

const numberKinds: [LegalTextKind, RegExp][] = [
  ['ordinance', /\/(PL-)?UBTVQH/i],
  ['law', /\/QH\d/i],
  ['decree', /\/NĐ-CP$/i],
  ['circular', /\/TTL?T?-/i],
  ['decision', /\/QĐ-/i],
  ['plan', /\/KH-/i],
]

const kindOfNumber = (number: string): LegalTextKind | undefined =>
  numberKinds.find(([, sign]) => sign.test(number))?.[0]

const usualOrgans: Partial<Record<LegalTextKind, string>> = {
  law: 'Quốc hội',
  ordinance: 'Ủy ban Thường vụ Quốc hội',
  decree: 'Chính phủ',
}

/** "nghị định số 98/2023/NĐ-CP", to be named inside a sentence. */
export const namedInSentence = ({
  kind,
  number,
  subject,
}: Pick<LegalTextRow, 'kind' | 'number' | 'subject'>) =>
  number === '' ? `“${subject.slice(0, 60)}”` : `${legalTextKindNames[kind].toLowerCase()} số ${number}`
