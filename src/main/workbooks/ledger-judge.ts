import type { NewRecord } from '#main/database/ledger-queries'
import {
  isSameAward,
  isSameKey,
  isSameYear,
  isTitle,
  numberKey,
  yearText,
} from '#main/services/ledger-doubts'
import { recipientKey } from '#main/services/ledger-history'
import { dayOfRecord, placeOn } from '#main/services/place-then'
import { awardOf, objectOf } from '#main/workbooks/ledger-award-names'
import { type FoundRecipient, findRecipient } from '#main/workbooks/ledger-recipients'
import { levelIn, type ReadAward } from '#main/workbooks/ledger-table'
import type { RowVerdict } from '#main/workbooks/preview'
import type { Roster } from '#main/workbooks/roster'
import { formatDay, formatSchoolYear } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import { type AwardRecord, awardLevelOf } from '#shared/domain/ledger'
import { formatMoney } from '#shared/money'

/** What becomes of a row: the record to add, or what a stored one gains. */
export type AwardVerdict = RowVerdict & {
  row: ReadAward
  record: NewRecord | null
  update: { id: number; gains: Gains } | null
}

/** Fields that were empty in the ledger and that the file fills. */
export type Gains = Partial<
  Pick<AwardRecord, 'schoolYear' | 'number' | 'decidedOn' | 'decidedBy' | 'amount' | 'position' | 'unitName'>
>

/** A record that a row may repeat: stored, or of a row above. */
type Known = NewRecord & { id: number | null; rowNumber: number | null; key: string }

/** The fate of each row, in order: a row also answers for those above it. Pure. */
export function judgeAwards(rows: ReadAward[], roster: Roster, stored: AwardRecord[]): AwardVerdict[] {
  const known = new Map<string, Known[]>()
  const byId = new Map<number, Known>()
  const remember = (record: Known) => {
    const key = recipientKey(record)
    const own = known.get(key)
    if (own) own.push(record)
    else known.set(key, [record])
    if (record.id !== null) byId.set(record.id, record)
  }
  for (const record of stored) remember({ ...record, rowNumber: null, key: numberKey(record.number) })

  return rows.map((row) => {
    const judged = judge(row, roster, (record) => known.get(recipientKey(record)) ?? [])
    if (judged.record)
      remember({
        ...judged.record,
        ...{ id: null, rowNumber: row.rowNumber, key: numberKey(judged.record.number) },
      })
    // A later row finds the stored record as this one leaves it.
    const gaining = judged.update && byId.get(judged.update.id)
    if (gaining) {
      Object.assign(gaining, judged.update!.gains)
      gaining.key = numberKey(gaining.number)
    }
    return judged
  })
}

function judge(row: ReadAward, roster: Roster, knownOf: (record: NewRecord) => Known[]): AwardVerdict {
  const verdict = (fate: AwardVerdict['fate'], reason: string, more: Partial<AwardVerdict> = {}) => ({
    ...{ row, fate, record: null, update: null },
    reason: [reason, ...row.notes].filter((part) => part !== '').join(' '),
    ...more,
  })
  const [error] = Object.values(row.errors)
  if (error) return verdict('refuse', error)

  const recipient = findRecipient(row.values, roster)
  if (recipient.kind === 'none') return verdict('refuse', recipient.why)
  const award = awardFor(row, recipient)
  if (typeof award === 'object' && award !== null) return verdict('refuse', award.refusal)

  const record = recordOf(row, recipient, award, roster)
  const others = knownOf(record).filter((other) => isSameAward(other, record) && isSameYear(other, record))
  const same = findSame(row, others)
  if (same?.rowNumber != null) return verdict('refuse', `Trùng với dòng ${same.rowNumber}.`)
  if (same && recipient.doubt !== '') return verdict('same', 'Đã có ở người cùng tên, không đổi.')
  if (same) return verdictOnStored(row, same, verdict)

  const doubts = [recipient.doubt, titleTwice(record, others)].filter((doubt) => doubt !== '')
  if (doubts.length > 0) return verdict('doubt', doubts.join(' '), { record })
  return verdict('add', ['Thêm mới.', recipient.note, ...remarks(record)].filter(Boolean).join(' '), {
    record,
  })
}

/** The award of the catalogue for this recipient; null for one that the catalogue does not know. */
function awardFor({ values }: ReadAward, { kind }: FoundRecipient): AwardCode | null | { refusal: string } {
  if (values.stem === null) return null
  const award = awardOf(values.stem, kind === 'unit' ? 'collective' : 'person')
  if (award) return award
  const name =
    objectOf(values.stem) === undefined ? values.awardName : getAward(values.stem as AwardCode).name
  return {
    refusal:
      kind === 'unit'
        ? `${name} là danh hiệu cá nhân, không ghi cho tập thể.`
        : `${name} là danh hiệu tập thể, không ghi cho cá nhân.`,
  }
}

function recordOf(
  { values }: ReadAward,
  recipient: Exclude<FoundRecipient, { kind: 'none' }>,
  award: AwardCode | null,
  roster: Roster,
): NewRecord {
  const place =
    recipient.kind === 'unit'
      ? { position: '', unitName: recipient.unit.name }
      : placeOn(recipient.person.memberships, dayOfRecord(values), roster.getUnit)
  const isPlaced = values.position !== '' || values.unitName !== ''
  return {
    personId: recipient.kind === 'person' ? recipient.person.id : null,
    unitId: recipient.kind === 'unit' ? recipient.unit.id : null,
    recipientName: recipient.kind === 'person' ? recipient.person.fullName : recipient.unit.name,
    position: recipient.kind === 'person' ? values.position || (isPlaced ? '' : place.position) : '',
    unitName:
      recipient.kind === 'unit' ? place.unitName : unitThen(values.unitName, roster) || place.unitName,
    award,
    awardName: award === null ? values.awardName : getAward(award).name,
    schoolYear: values.schoolYear,
    calendarYear: values.calendarYear,
    level: values.level ?? (award === null ? (levelIn(values.decidedBy) ?? 'other') : awardLevelOf(award)),
    number: values.number,
    decidedOn: values.decidedOn,
    decidedBy: values.decidedBy,
    amount: values.amount,
    isSuddenOrThematic: values.isSuddenOrThematic,
    ...{ source: 'import', decisionId: null, revokedOn: null, revokedBy: '' },
    note: values.note,
  }
}

/** A unit of the book by its full name; one of old times as the file writes it. */
const unitThen = (unitName: string, roster: Roster): string => roster.findUnit(unitName)?.name ?? unitName

/** The record that the row tells of again, among those of the same award and year. */
function findSame({ values }: ReadAward, others: Known[]): Known | undefined {
  const { number, decidedOn } = values
  const isDayFree = (other: Known) =>
    other.decidedOn === null || decidedOn === null || other.decidedOn === decidedOn
  if (number === '') return others.find(isDayFree)
  const key = numberKey(number)
  return (
    others.find((other) => other.key !== '' && isSameKey(other.key, key)) ??
    others.find((other) => other.key === '' && isDayFree(other))
  )
}

/** A row about a stored record fills what is empty there; what differs is only told. */
function verdictOnStored(
  { values }: ReadAward,
  same: Known,
  verdict: (fate: AwardVerdict['fate'], reason: string, more?: Partial<AwardVerdict>) => AwardVerdict,
): AwardVerdict {
  const gains: Gains = {}
  const told: string[] = []
  if (same.source !== 'decision') {
    if (same.schoolYear === null && values.schoolYear !== null) {
      gains.schoolYear = values.schoolYear
      told.push(`năm học (${formatSchoolYear(values.schoolYear)})`)
    }
    if (same.number === '' && values.number !== '') {
      gains.number = values.number
      told.push(`số quyết định (${values.number})`)
    }
    if (same.decidedOn === null && values.decidedOn !== null) {
      gains.decidedOn = values.decidedOn
      told.push(`ngày quyết định (${formatDay(values.decidedOn)})`)
    }
    if (same.decidedBy === '' && values.decidedBy !== '') {
      gains.decidedBy = values.decidedBy
      told.push(`cơ quan quyết định (${values.decidedBy})`)
    }
    if (same.amount === null && values.amount !== null) {
      gains.amount = values.amount
      told.push(`số tiền (${formatMoney(values.amount)} đồng)`)
    }
  }
  const differs = differing(values, same)
  if (told.length > 0)
    return verdict('update', [`Bổ sung ${told.join(', ')}.`, differs].filter(Boolean).join(' '), {
      update: { id: same.id!, gains },
    })
  return verdict('same', differs || 'Đã có, không đổi.')
}

function differing(values: ReadAward['values'], same: Known): string {
  const parts = [
    values.decidedOn !== null &&
      same.decidedOn !== null &&
      values.decidedOn !== same.decidedOn &&
      `ngày quyết định ${formatDay(same.decidedOn)}`,
    values.amount !== null &&
      same.amount !== null &&
      values.amount !== same.amount &&
      `số tiền ${formatMoney(same.amount)} đồng`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `Sổ ghi ${parts.join(', ')}. Tệp đúng thì sửa dòng ấy ở Sổ khen thưởng.` : ''
}

/** A title is given once a year: another decision for it is looked at first. */
function titleTwice(record: NewRecord, others: Known[]): string {
  const [other] = others
  if (!other || !isTitle(record)) return ''
  const decision = other.number === '' ? '' : ` theo Quyết định số ${other.number}`
  const where = other.rowNumber === null ? 'Sổ' : `Dòng ${other.rowNumber}`
  return `${where} đã có ${other.awardName}, ${yearText(other)}${decision}. Đánh dấu nếu vẫn thêm.`
}

/** Worth knowing before a record is added. */
function remarks(record: NewRecord): string[] {
  const { award, awardName, number, decidedOn, schoolYear } = record
  const remarks: string[] = []
  if (award === null) remarks.push(`“${awardName.slice(0, 60)}” không có trong danh mục, giữ nguyên tên.`)
  const missing = [number === '' && 'số', decidedOn === null && 'ngày'].filter(Boolean)
  if (missing.length > 0) remarks.push(`Thiếu ${missing.join(', ')} quyết định.`)
  if (schoolYear !== null && decidedOn !== null && decidedOn < `${schoolYear}-08-01`)
    remarks.push(`Quyết định ký trước khi năm học ${formatSchoolYear(schoolYear)} bắt đầu.`)
  return remarks
}
