import type { LegalTextColumn, LegalTextRow, ReadLegalText } from '#main/workbooks/legal-text-table'
import { formatDay } from '#shared/day'
import { type LegalText, type LegalTextValues, legalTextKindNames } from '#shared/domain/legal-text'
import type { RowFate } from '#shared/domain/roster-import'
import { foldDiacritics } from '#shared/text/vietnamese'

export type LegalTextVerdict = {
  row: ReadLegalText
  fate: RowFate
  reason: string
  /** What is to be written; `replacedBy` is settled when every text of the file has its id. */
  values: LegalTextValues
}

const fieldNames: Record<LegalTextColumn, string> = {
  kind: 'loại',
  number: 'số, ký hiệu',
  signedOn: 'ngày ban hành',
  organ: 'cơ quan ban hành',
  subject: 'trích yếu',
  validFrom: 'ngày có hiệu lực',
  validTo: 'ngày hết hiệu lực',
  replacedBy: 'văn bản thay thế',
  note: 'ghi chú',
}

/** Numbers are compared without capitals and spaces: "152/2025/nđ-cp" is the same text. */
export const sameNumber = (a: string, b: string): boolean =>
  a !== '' && a.replace(/\s/g, '').toLowerCase() === b.replace(/\s/g, '').toLowerCase()

/** The fate of each row, in order. Pure. */
export function judgeLegalTexts(rows: ReadLegalText[], library: LegalText[]): LegalTextVerdict[] {
  const above: ReadLegalText[] = []
  return rows.map((row) => {
    const verdict = judge(row, rows, library, above)
    if (verdict.fate !== 'refuse') above.push(row)
    return verdict
  })
}

function judge(
  row: ReadLegalText,
  rows: ReadLegalText[],
  library: LegalText[],
  above: ReadLegalText[],
): LegalTextVerdict {
  const { values } = row
  const { replacedBy: successor, ...fields } = values
  const asNew: LegalTextValues = { ...fields, id: null, replacedBy: null }
  const verdict = (fate: RowFate, reason: string, written = asNew) => ({ row, fate, reason, values: written })

  const [error] = Object.values(row.errors)
  if (error) return verdict('refuse', error)
  const twin = above.find((earlier) => sameNumber(earlier.values.number, values.number))
  if (twin) return verdict('refuse', `Trùng số với dòng ${twin.rowNumber}.`)

  const isKnown = (number: string) =>
    library.some((text) => sameNumber(text.number, number)) ||
    rows.some((other) => sameNumber(other.values.number, number))
  const unknownSuccessor =
    successor !== '' && !isKnown(successor)
      ? ` Chưa ghi văn bản thay thế: số ${successor} không có trong kho và trong tệp.`
      : ''

  const known = library.find((text) => sameNumber(text.number, values.number))
  if (known) {
    const nowReplacedBy = library.find((text) => text.id === known.replacedBy)?.number ?? ''
    const before: LegalTextRow = { ...known, replacedBy: nowReplacedBy }
    const changed = changedFields(row, before).filter(
      (key) => key !== 'replacedBy' || (unknownSuccessor === '' && !sameNumber(successor, nowReplacedBy)),
    )
    if (changed.length === 0) return verdict('same', `Đã có, không đổi.${unknownSuccessor}`, known)
    const written: LegalTextValues = { ...known }
    for (const key of changed) if (key !== 'replacedBy') Object.assign(written, { [key]: values[key] })
    const changes = changed.map((key) => `${fieldNames[key]} (${shown(before, key)} → ${shown(values, key)})`)
    return verdict('update', `Đổi ${changes.join(', ')}.${unknownSuccessor}`, written)
  }
  const alike = [...library, ...above.map((earlier) => earlier.values)].find(
    (text) =>
      (text.number === '' || values.number === '') &&
      text.kind === values.kind &&
      foldDiacritics(text.subject) === foldDiacritics(values.subject),
  )
  if (alike) return verdict('doubt', 'Trùng loại và trích yếu với một văn bản đã có; một bên không có số.')
  return verdict('add', `Thêm ${legalTextKindNames[values.kind]}.${unknownSuccessor}`)
}

/** The fields a row gives and that differ. An empty cell changes nothing. */
const changedFields = ({ values, isKindGiven }: ReadLegalText, before: LegalTextRow): LegalTextColumn[] =>
  (Object.keys(fieldNames) as LegalTextColumn[]).filter((key) => {
    if (key === 'number' || (key === 'kind' && !isKindGiven)) return false
    const value = values[key]
    return value !== '' && value !== null && value !== before[key]
  })

function shown(row: LegalTextRow, key: LegalTextColumn): string {
  const value = row[key]
  if (value === null || value === '') return 'trống'
  if (key === 'kind') return legalTextKindNames[row.kind]
  const isDay = key === 'signedOn' || key === 'validFrom' || key === 'validTo'
  const text = isDay ? formatDay(value) : value
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
