import { dayOf, shownText, textOf } from '#main/workbooks/cells'
import { findTable, type HeadingRule, type Table, type TableRow } from '#main/workbooks/headings'
import { cellErrors } from '#main/workbooks/preview'
import type { Cell, Sheet } from '#main/workbooks/read-workbook'
import { namesUnit } from '#main/workbooks/unit-names'
import { type Day, formatDay } from '#shared/day'
import type { Honorific } from '#shared/domain/person'
import { personInputSchema } from '#shared/domain/person'
import type { PersonRow } from '#shared/domain/roster-import'
import { unitInputSchema } from '#shared/domain/unit'
import { foldDiacritics } from '#shared/text/vietnamese'

export type PersonColumn =
  | 'honorific'
  | 'fullName'
  | 'familyNames'
  | 'givenName'
  | 'birthDate'
  | 'staffCode'
  | 'citizenId'
  | 'position'
  | 'jobTitle'
  | 'unitName'
  | 'from'

/** How lists of people call their columns. */
export const personHeadings: HeadingRule<PersonColumn>[] = [
  {
    key: 'fullName',
    matches: /^(ho( va)?( chu lot| dem)?( va)? ten|hoten|ten (can bo|vien chuc|nhan vien|giang vien))\b/,
    unless: /^ho (va )?(ten )?(dem|lot|chu lot)$/,
  },
  { key: 'familyNames', matches: /^ho( (va )?(ten )?(dem|lot|chu lot))?$/ },
  { key: 'givenName', matches: /^ten$/ },
  { key: 'honorific', matches: /^(ong ba|ong|danh xung|gioi tinh|nam nu|phai)\b/ },
  { key: 'birthDate', matches: /^(ngay( thang)?( nam)? sinh|nam sinh|sinh ngay)\b/ },
  {
    key: 'citizenId',
    matches: /\b(cccd|cmnd|can cuoc|chung minh|so dinh danh)\b/,
    unless: /\b(ngay|noi) cap\b/,
  },
  {
    key: 'staffCode',
    matches:
      /^(ma|ma so|msvc|mscb|so hieu)$|^(ma|ma so|so hieu) (so )?(vien chuc|vc|can bo|cb|cbvc|cbgv|nhan vien|nv|giang vien|gv|nhan su|ns)\b/,
  },
  { key: 'position', matches: /^chuc vu\b/, unless: /\bdon vi\b/ },
  { key: 'jobTitle', matches: /^(chuc danh|vi tri viec lam|cong viec)\b/ },
  { key: 'unitName', matches: /^(ten )?(don vi|phong|khoa|bo phan|noi cong tac|trung tam|to chuyen mon)\b/ },
  { key: 'from', matches: /^(tu ngay|ngay (ve|vao|nhan) (don vi|cong tac)|ngay tuyen dung|ngay bat dau)\b/ },
]

/** A row that can be judged: the values it gives, or what is wrong with its cells. */
export type ReadPerson = {
  rowNumber: number
  shown: string[]
  values: PersonRow
  /** False when Ông/Bà is a guess from the name. */
  isHonorificGiven: boolean
  errors: Record<number, string>
  /** Things set right or left out on the way, as sentences. */
  notes: string[]
}

export function readPeopleTable(
  sheets: Sheet[],
  today: Day,
): { table: Table<PersonColumn>; people: ReadPerson[] } {
  const table = findTable(sheets, personHeadings, {
    keys: ['fullName', 'givenName'],
    sentence:
      'Không thấy cột “Họ và tên” trong 40 dòng đầu. Đặt tên cột ở dòng trên danh sách, hoặc tải tệp mẫu rồi điền.',
  })
  const lastNamed = table.rows.findLastIndex((row) => nameOf(row.cells) !== '' && !isTotal(row))
  const people: ReadPerson[] = []
  let unitAbove = ''
  for (const [index, row] of table.rows.entries()) {
    const only = onlyText(row)
    const isBelowTheList = index > lastNamed
    if (only !== null && table.columns.length > 1 && namesUnit(only)) unitAbove = only
    else if (only === null || !(isBelowTheList || isTotal(row)))
      people.push(readPerson(table, row, unitAbove, today))
  }
  return { table, people }
}

/** The text of a row that holds a single one, such as "II. Khoa Cơ khí"; else null. */
export function onlyText(row: Pick<TableRow<string>, 'shown'>): string | null {
  const texts = row.shown.filter((text) => text !== '')
  return texts.length === 1 ? texts[0]!.replace(/^[IVXLC\d]+[.)]\s*/, '') : null
}

/** "Tổng cộng: 12 người" alone in its row. Diacritics count: Tống is a family name. */
export const isTotal = (row: Pick<TableRow<string>, 'shown'>): boolean =>
  /^(tổng cộng|tổng số|cộng)(?=[\s:.]|$)/iu.test(onlyText(row) ?? '')

function readPerson(
  table: Table<PersonColumn>,
  row: TableRow<PersonColumn>,
  unitAbove: string,
  today: Day,
): ReadPerson {
  const notes: string[] = []
  const { errors, wrong } = cellErrors(table, ['fullName', 'givenName'])
  const { cells } = row

  const typed = textOf(cells.honorific)
  const { name, honorific: spoken } =
    typed === '' ? splitHonorific(nameOf(cells)) : { name: nameOf(cells), honorific: undefined }
  if (spoken) notes.push(`Đã tách chữ “${spoken}” khỏi họ tên.`)
  const fullName = evenCapitals(name)
  if (fullName !== name) notes.push(`Viết lại chữ hoa, chữ thường thành “${fullName}”.`)
  if (name !== '' && !/\p{L}/u.test(name)) wrong('fullName', 'Họ và tên phải có chữ.')
  if (oldFontSigns.test(name))
    wrong('fullName', 'Chữ thuộc phông cũ (TCVN3, VNI). Chuyển sang Unicode rồi nhập lại.')

  const honorific = honorificOf(typed) ?? spoken
  if (typed !== '' && honorificOf(typed) === undefined) wrong('honorific', 'Ghi Ông hoặc Bà (Nam hoặc Nữ).')

  const day = (key: 'birthDate' | 'from'): Day | null => {
    const read = dayOf(cells[key])
    if (read.problem === 'wrong')
      wrong(key, `Ngày “${shownText(cells[key])}” không đúng. Gõ dạng 03/07/1985.`)
    if (read.problem === 'year-only') notes.push('Chỉ có năm, chưa ghi ngày nên để trống.')
    return read.day
  }

  const values: PersonRow = {
    fullName,
    honorific: honorific ?? guessHonorific(fullName),
    birthDate: day('birthDate'),
    staffCode: textOf(cells.staffCode).replace(/^'/, ''),
    citizenId: citizenIdOf(cells.citizenId, notes),
    position: textOf(cells.position) || textOf(cells.jobTitle),
    unitName: textOf(cells.unitName) || unitAbove,
    from: day('from'),
  }
  if (values.birthDate !== null && !isWorkingAge(values.birthDate, today))
    wrong('birthDate', `Ngày sinh ${formatDay(values.birthDate)} không hợp lý. Xem lại năm.`)
  for (const [field, sentence] of schemaErrors(values)) wrong(field, sentence)
  return {
    ...{ rowNumber: row.rowNumber, shown: row.shown, values, errors, notes },
    isHonorificGiven: honorific !== undefined,
  }
}

/** Outside these ages a year is typed wrong, or the day belongs to another column. */
const [youngest, oldest] = [15, 90]
const isWorkingAge = (birthDate: Day, today: Day): boolean => {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return years >= youngest && years <= oldest
}

export const nameOf = (cells: Partial<Record<'fullName' | 'familyNames' | 'givenName', Cell>>): string =>
  textOf(cells.fullName) || `${textOf(cells.familyNames)} ${textOf(cells.givenName)}`.trim()

/** Signs that no Vietnamese name has, but its text in an old font does when read as Unicode. */
export const oldFontSigns = /[\u00A1-\u00BF\u00D7\u00F7\uFFFD]/

/** "Bà Lê Thị An" → "Lê Thị An". Ông is a family name too: only when Ông/Bà is written nowhere else. */
function splitHonorific(name: string): { name: string; honorific: Honorific | undefined } {
  const match = /^(ông|bà)\s+(?=\S+\s+\S)/iu.exec(name)
  if (!match) return { name, honorific: undefined }
  return {
    name: name.slice(match[0].length),
    honorific: match[1]!.toLowerCase() === 'ông' ? 'Ông' : 'Bà',
  }
}

/** "NGUYỄN VĂN AN", "nguyễn văn an" → "Nguyễn Văn An"; a name that has both kinds of letters stays as typed. */
export function evenCapitals(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name
  return name
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
}

function honorificOf(text: string): Honorific | undefined {
  const folded = foldDiacritics(text).replace(/[^a-z]/g, '')
  if (['ong', 'nam', 'm', 'anh', 'thay'].includes(folded)) return 'Ông'
  if (['ba', 'nu', 'f', 'chi', 'co'].includes(folded)) return 'Bà'
  return undefined
}

const guessHonorific = (fullName: string): Honorific =>
  /\s(thị|néang)\s/iu.test(` ${fullName}`) ? 'Bà' : 'Ông'

/** Excel drops the zeros a CCCD begins with once it takes it for a number: they are put back, and said so. */
export function citizenIdOf(cell: Cell | undefined, notes: string[]): string {
  const text = textOf(cell)
    .replace(/^'/, '')
    .replace(/[\s.-]/g, '')
  const lostZeros = /^\d{11}$/.test(text) || (typeof cell === 'number' && /^\d{10}$/.test(text))
  if (!lostZeros) return text
  notes.push(`Số CCCD có ${text.length} chữ số, đã thêm số 0 ở đầu.`)
  return text.padStart(12, '0')
}

/** What the forms themselves would refuse. */
function schemaErrors(values: PersonRow): [PersonColumn, string][] {
  const person = personInputSchema.safeParse({ id: null, note: '', ...values, memberships: [] })
  const unit = unitInputSchema.shape.name.safeParse(values.unitName)
  const fields = new Set<string>(['fullName', 'staffCode', 'citizenId', 'birthDate'])
  const errors = (person.error?.issues ?? [])
    .filter((issue) => fields.has(String(issue.path[0])))
    .map((issue): [PersonColumn, string] => [issue.path[0] as PersonColumn, issue.message])
  if (values.position.length > 100) errors.push(['position', 'Chức vụ dài quá 100 ký tự.'])
  if (values.unitName !== '' && !unit.success)
    errors.push(['unitName', unit.error.issues[0]?.message ?? 'Tên đơn vị không đúng.'])
  return errors
}
