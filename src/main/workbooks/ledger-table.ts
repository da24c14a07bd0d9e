import { dayOf, shownText, textOf } from '#main/workbooks/cells'
import { findTable, type Table, type TableRow } from '#main/workbooks/headings'
import { type AwardStem, recogniseAwards } from '#main/workbooks/ledger-award-names'
import { type AwardColumn, awardHeadings } from '#main/workbooks/ledger-columns'
import {
  citizenIdOf,
  evenCapitals,
  isTotal,
  nameOf,
  oldFontSigns,
  onlyText,
} from '#main/workbooks/people-table'
import { cellErrors, type ReadRow } from '#main/workbooks/preview'
import type { Cell, Sheet } from '#main/workbooks/read-workbook'
import { namesUnit } from '#main/workbooks/unit-names'
import { type Day, formatDay, parseDay } from '#shared/day'
import type { AwardLevel } from '#shared/domain/ledger'
import { awardRecordInputSchema } from '#shared/domain/ledger'
import { personInputSchema } from '#shared/domain/person'
import { parseMoney } from '#shared/money'
import { foldDiacritics } from '#shared/text/vietnamese'

/** A row as the file gives it; empty or null where it gives nothing. */
export type AwardRow = {
  name: string
  /** The name stands in a column for collectives. */
  isCollective: boolean
  birthDate: Day | null
  staffCode: string
  citizenId: string
  position: string
  unitName: string
  /** What the cell names; `stem` when the catalogue knows it. */
  awardName: string
  stem: AwardStem | null
  schoolYear: number | null
  calendarYear: number
  number: string
  decidedOn: Day | null
  decidedBy: string
  level: AwardLevel | null
  amount: number | null
  isSuddenOrThematic: boolean
  note: string
}

export type ReadAward = ReadRow & {
  values: AwardRow
  /** Things worth saying about the row, as sentences. */
  notes: string[]
}

/** A line of its own that says whose awards follow, or which: "I. Khoa Cơ khí", "2. Lao động tiên tiến". */
type Above = { unitName: string; award: string }

export function readAwardTable(
  sheets: Sheet[],
  today: Day,
): { table: Table<AwardColumn>; awards: ReadAward[] } {
  const table = findTable(sheets, awardHeadings, {
    keys: ['fullName', 'givenName', 'collective'],
    sentence:
      'Không thấy cột “Họ và tên” hoặc “Tập thể” trong 40 dòng đầu. Đặt tên cột ở dòng trên danh sách, hoặc tải tệp mẫu rồi điền.',
  })
  const isNamed = ({ cells }: TableRow<AwardColumn>) =>
    nameOf(cells) !== '' || textOf(cells.collective) !== ''
  const lastNamed = table.rows.findLastIndex((row) => isNamed(row) && !isTotal(row))
  const awards: ReadAward[] = []
  let above: Above = { unitName: '', award: '' }
  for (const [index, row] of table.rows.entries()) {
    const only = onlyText(row)
    if (only === null) awards.push(readAward(table, row, above, today))
    else if (recogniseAwards(only, '').length === 1) above = { ...above, award: only }
    else if (namesUnit(only)) above = { ...above, unitName: only }
    else if (index <= lastNamed && !isTotal(row)) awards.push(readAward(table, row, above, today))
  }
  return { table, awards }
}

function readAward(
  table: Table<AwardColumn>,
  row: TableRow<AwardColumn>,
  above: Above,
  today: Day,
): ReadAward {
  const notes: string[] = []
  const { errors, wrong } = cellErrors(table, ['fullName', 'givenName', 'collective'])
  const { cells } = row

  const day = (key: 'birthDate' | 'decidedOn'): Day | null => {
    const read = dayOf(cells[key])
    if (read.problem === 'wrong')
      wrong(key, `Ngày “${shownText(cells[key])}” không đúng. Gõ dạng 14/07/2022.`)
    if (read.problem === 'year-only' && key === 'birthDate')
      notes.push('Ngày sinh chỉ có năm, không dùng để so.')
    return read.day
  }
  const decision = decisionOf(textOf(cells.number))
  const decidedOn = day('decidedOn') ?? decision.day
  if (decidedOn !== null && decidedOn > today)
    wrong(
      cells.decidedOn == null ? 'number' : 'decidedOn',
      `Ngày ${formatDay(decidedOn)} ở tương lai. Xem lại.`,
    )
  const decidedBy = textOf(cells.decidedBy) || decision.by

  const person = evenCapitals(nameOf(cells))
  const collective = textOf(cells.collective)
  if (person === '' && collective === '') wrong('fullName', 'Nhập họ tên hoặc tên tập thể.')
  if (oldFontSigns.test(person))
    wrong('fullName', 'Chữ thuộc phông cũ (TCVN3, VNI). Chuyển sang Unicode rồi nhập lại.')

  const typed = [textOf(cells.award), textOf(cells.form)].filter((text) => text !== '')
  const awardName = typed[0] ?? above.award
  const stems = recogniseAwards(awardName, decidedBy)
  if (typed.length > 1 || stems.length > 1)
    wrong(typed.length > 1 ? 'form' : 'award', 'Mỗi dòng ghi một khen thưởng. Tách thành hai dòng.')
  if (awardName === '') wrong('award', 'Ghi danh hiệu hoặc hình thức khen thưởng.')

  const years = yearsOf(cells, decidedOn, wrong)
  const values: AwardRow = {
    name: person || collective,
    isCollective: person === '',
    birthDate: day('birthDate'),
    staffCode: textOf(cells.staffCode).replace(/^'/, ''),
    citizenId: citizenIdOf(cells.citizenId, notes),
    position: textOf(cells.position) || textOf(cells.jobTitle),
    unitName: textOf(cells.unitName) || above.unitName,
    awardName,
    stem: stems[0] ?? null,
    ...years,
    number: decision.number,
    decidedOn,
    decidedBy,
    level: levelOf(textOf(cells.level), wrong),
    amount: amountOf(cells.amount, wrong),
    isSuddenOrThematic: isOccasion(textOf(cells.occasion)),
    note: textOf(cells.note),
  }
  for (const [field, sentence] of schemaErrors(values)) wrong(field, sentence)
  return { rowNumber: row.rowNumber, shown: row.shown, values, errors, notes }
}

type Wrong = (key: AwardColumn, sentence: string) => void

/** "QĐ số 415/QĐ-CĐN ngày 14/7/2022 của Hiệu trưởng" holds three values; mostly there is only the number. */
function decisionOf(text: string): { number: string; day: Day | null; by: string } {
  const bare = text.replace(/^(?:quyết định|qđ)?\s*(?:số)?\s*[:.]?\s*(?=\S*\d)/iu, '').replace(/^'/, '')
  const match =
    /^(.*?)[\s,;]*(?:,|;|ngày|\()\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?(?:[\s,;]*(?:của)?\s*(.*))?$/iu.exec(
      bare,
    )
  const day = match ? parseDay(match[2]!) : null
  return day === null ? { number: bare, day: null, by: '' } : { number: match![1]!, day, by: match![3] ?? '' }
}

const schoolYearText = /^(?:năm học|nh)?\s*(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$/iu

/** Both years of a row. The calendar year follows from the decision's day, or ends the school year. */
function yearsOf(
  cells: TableRow<AwardColumn>['cells'],
  decidedOn: Day | null,
  wrong: Wrong,
): Pick<AwardRow, 'schoolYear' | 'calendarYear'> {
  const inYear = textOf(cells.calendarYear)
  const isSchoolYear = schoolYearText.test(inYear)
  const schoolYearCell = textOf(cells.schoolYear) || (isSchoolYear ? inYear : '')
  const yearCell = isSchoolYear ? '' : inYear

  const match = schoolYearText.exec(schoolYearCell)
  const [first, second] = [Number(match?.[1]), match?.[2] ?? '']
  const isPair = match !== null && String(first + 1).endsWith(second) && isLikely(first)
  if (schoolYearCell !== '' && !isPair)
    wrong(
      textOf(cells.schoolYear) === '' ? 'calendarYear' : 'schoolYear',
      `Năm học “${schoolYearCell.slice(0, 30)}” không đúng. Gõ dạng 2021-2022.`,
    )
  const schoolYear = isPair ? first : null

  if (yearCell !== '' && !(/^\d{4}$/.test(yearCell) && isLikely(Number(yearCell))))
    wrong('calendarYear', `Năm “${yearCell.slice(0, 30)}” không đúng. Gõ bốn chữ số, ví dụ 2022.`)
  if (schoolYearCell === '' && yearCell === '' && decidedOn === null)
    wrong('schoolYear', 'Ghi năm học, năm hoặc ngày quyết định.')
  const derived = decidedOn === null ? (schoolYear ?? 2000) + 1 : Number(decidedOn.slice(0, 4))
  return { schoolYear, calendarYear: yearCell === '' ? derived : Number(yearCell) }
}

const isLikely = (year: number): boolean => year >= 1950 && year <= 2100

const levelWords: [AwardLevel, RegExp][] = [
  ['state', /\b(nha nuoc|chinh phu|thu tuong|chu tich nuoc|toan quoc|quoc gia)\b/],
  ['ministry', /\b(bo|nganh|tong lien doan)\b/],
  ['province', /\b(tinh|thanh pho|tp)\b/],
  ['school', /\b(truong|co so|don vi)\b/],
  ['other', /\bkhac\b/],
]

/** The level that a text tells. */
export const levelIn = (text: string): AwardLevel | undefined =>
  levelWords.find(([, words]) => words.test(foldDiacritics(text)))?.[0]

function levelOf(text: string, wrong: Wrong): AwardLevel | null {
  if (text === '') return null
  const level = levelIn(text)
  if (level === undefined)
    wrong('level', `Cấp “${text.slice(0, 30)}” không có. Ghi trường, tỉnh, bộ, Nhà nước hoặc khác.`)
  return level ?? null
}

const mostMoney = 999_999_999

function amountOf(cell: Cell | undefined, wrong: Wrong): number | null {
  const text = textOf(cell)
  if (text === '') return null
  const amount = parseMoney(text)
  if (amount !== null && amount <= mostMoney) return amount
  wrong('amount', `Số tiền “${text.slice(0, 30)}” không đúng. Ghi số đồng, ví dụ 450.000.`)
  return null
}

/** A mark in the column, or the word itself; "không", "thường xuyên" and an empty cell say no. */
const isOccasion = (text: string): boolean =>
  text !== '' &&
  !/^(khong|k|0|false|thuong xuyen|dinh ky|nien han|cong hien|-)\b|^-$/.test(foldDiacritics(text))

/** What the forms themselves would refuse. */
function schemaErrors(values: AwardRow): [AwardColumn, string][] {
  const record = awardRecordInputSchema.safeParse({
    ...{ id: null, personId: 1, unitId: null, award: null, revokedOn: null, revokedBy: '', reason: '' },
    ...values,
    level: values.level ?? 'other',
  })
  const person = personInputSchema.safeParse({
    ...{ id: null, honorific: 'Ông', fullName: values.name || 'X', note: '', memberships: [] },
    ...{ birthDate: null, staffCode: values.staffCode, citizenId: values.citizenId },
  })
  const columnOf: Record<string, AwardColumn> = { awardName: 'award', fullName: 'fullName' }
  const known = [
    'position',
    'unitName',
    'awardName',
    'number',
    'decidedBy',
    'note',
    'fullName',
    'staffCode',
    'citizenId',
  ]
  return [...(record.error?.issues ?? []), ...(person.error?.issues ?? [])].flatMap((issue) => {
    const field = String(issue.path[0])
    if (!known.includes(field) || (field === 'awardName' && values.awardName === '')) return []
    return [[columnOf[field] ?? (field as AwardColumn), issue.message]]
  })
}
