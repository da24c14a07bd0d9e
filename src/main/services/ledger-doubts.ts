import { type Day, formatDay, formatSchoolYear, schoolYearOf } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import type { AwardRecord } from '#shared/domain/ledger'
import { foldDiacritics } from '#shared/text/vietnamese'

/** Something about one record, or several of one recipient, that is worth a look. Nothing is dropped because of it. */
export type Doubt = { records: AwardRecord[]; sentence: string }

export type DoubtFacts = {
  today: Day
  /** The campaign of an own decision: awards of two campaigns are of two periods. */
  campaignOf: (record: AwardRecord) => number | undefined
}

/** Of each of these one is given, not both: the higher presupposes the lower, or comes in its place. */
const alternatives: readonly (readonly AwardCode[])[] = [
  ['LDTT', 'CSTDCS'],
  ['TTLDTT', 'TTLDXS'],
]

/** A decision's number without what is written in several ways: "415 / QĐ-CĐN" → "415/qd-cdn". */
export const numberKey = (number: string): string =>
  foldDiacritics(number)
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')

/** Whether two keys are of one number; a bare "415" is any number that begins so. */
export function isSameKey(a: string, b: string): boolean {
  if (a === b) return true
  const isBare = (key: string) => /^\d+$/.test(key)
  return (isBare(a) && b.startsWith(`${a}/`)) || (isBare(b) && a.startsWith(`${b}/`))
}

export const isSameNumber = (a: string, b: string): boolean => isSameKey(numberKey(a), numberKey(b))

/** Whether two records are of one award, be it one that the catalogue does not know. */
export const isSameAward = (
  a: Pick<AwardRecord, 'award' | 'awardName'>,
  b: Pick<AwardRecord, 'award' | 'awardName'>,
): boolean =>
  a.award !== null && b.award !== null
    ? a.award === b.award
    : foldDiacritics(a.awardName) === foldDiacritics(b.awardName)

/** Whether two records are of one year; the school year tells when both have one. */
export const isSameYear = (
  a: Pick<AwardRecord, 'schoolYear' | 'calendarYear'>,
  b: Pick<AwardRecord, 'schoolYear' | 'calendarYear'>,
): boolean =>
  a.schoolYear !== null && b.schoolYear !== null
    ? a.schoolYear === b.schoolYear
    : a.calendarYear === b.calendarYear

export const isTitle = ({ award }: Pick<AwardRecord, 'award'>): boolean =>
  award !== null && getAward(award).kind === 'title'

/** "năm học 2021-2022", or "năm 2021" where only that is known. */
export const yearText = ({
  schoolYear,
  calendarYear,
}: Pick<AwardRecord, 'schoolYear' | 'calendarYear'>): string =>
  schoolYear === null ? `năm ${calendarYear}` : `năm học ${formatSchoolYear(schoolYear)}`

const decisionText = ({ number, decidedOn }: AwardRecord): string =>
  [number === '' ? 'chưa rõ số' : `số ${number}`, decidedOn === null ? '' : `ngày ${formatDay(decidedOn)}`]
    .filter((part) => part !== '')
    .join(' ')

/** The school year a record stands under: its own, or the one its decision or calendar year falls in. */
export const shownYear = ({ schoolYear, decidedOn, calendarYear }: AwardRecord): number =>
  schoolYear ?? (decidedOn === null ? calendarYear - 1 : schoolYearOf(decidedOn))

/** What contradicts itself, the calendar or the rest, in the awards of one recipient. Pure. */
export const findDoubts = (records: AwardRecord[], facts: DoubtFacts): Doubt[] => [
  ...records.flatMap((record) =>
    doubtsOfOne(record, facts.today).map((sentence) => ({ records: [record], sentence })),
  ),
  ...repeated(records),
  ...contradicting(records, facts),
]

function doubtsOfOne(record: AwardRecord, today: Day): string[] {
  const { schoolYear, calendarYear, decidedOn, revokedOn, revokedBy, number } = record
  const doubts: string[] = []
  if (revokedOn !== null || revokedBy !== '') {
    const by = revokedBy === '' ? '' : ` theo ${revokedBy}`
    const on = revokedOn === null ? '' : ` ngày ${formatDay(revokedOn)}`
    doubts.push(`Đã bị thu hồi${on}${by}; không tính vào thành tích.`)
  }
  if (revokedOn !== null && revokedOn > today)
    doubts.push(`Ngày thu hồi ${formatDay(revokedOn)} ở tương lai.`)
  if (decidedOn !== null && decidedOn > today)
    doubts.push(`Ngày quyết định ${formatDay(decidedOn)} ở tương lai.`)
  if (schoolYear !== null && `${schoolYear}-08-01` > today)
    doubts.push(`Năm học ${formatSchoolYear(schoolYear)} chưa bắt đầu.`)
  if (schoolYear !== null && decidedOn !== null && decidedOn < `${schoolYear}-08-01`)
    doubts.push(
      `Quyết định ký ngày ${formatDay(decidedOn)}, trước khi năm học ${formatSchoolYear(schoolYear)} bắt đầu.`,
    )
  if (decidedOn !== null && Number(decidedOn.slice(0, 4)) !== calendarYear)
    doubts.push(`Ghi năm ${calendarYear} nhưng quyết định ký ngày ${formatDay(decidedOn)}.`)
  else if (schoolYear !== null && calendarYear < schoolYear)
    doubts.push(`Ghi năm ${calendarYear}, trước năm học ${formatSchoolYear(schoolYear)}.`)
  if (schoolYear === null && isTitle(record))
    doubts.push(`Danh hiệu chưa ghi năm học; tạm xếp vào ${formatSchoolYear(shownYear(record))}.`)
  const missing = [number === '' && 'số', decidedOn === null && 'ngày'].filter(Boolean)
  if (missing.length > 0) doubts.push(`Thiếu ${missing.join(', ')} quyết định nên chưa dùng làm căn cứ được.`)
  return doubts
}

const isRevoked = ({ revokedOn, revokedBy }: AwardRecord): boolean => revokedOn !== null || revokedBy !== ''

/** A title given twice for one year; a form given twice by one decision, or twice without any. */
function repeated(records: AwardRecord[]): Doubt[] {
  const standing = records
    .filter((record) => !isRevoked(record))
    .map((record) => ({ record, key: numberKey(record.number) }))
  type Keyed = (typeof standing)[number]
  const isRepeat = (a: Keyed, b: Keyed) =>
    isSameAward(a.record, b.record) &&
    isSameYear(a.record, b.record) &&
    (isTitle(a.record) ||
      (a.record.decidedOn === b.record.decidedOn &&
        isSameKey(a.key, b.key) &&
        (a.key === '') === (b.key === '')))
  const taken = new Set<Keyed>()
  return standing.flatMap((one) => {
    if (taken.has(one)) return []
    const same = standing.filter((other) => other === one || isRepeat(one, other))
    for (const other of same) taken.add(other)
    if (same.length < 2) return []
    const found = same.map(({ record }) => record)
    const decisions = found.map(decisionText).sort().join('; ')
    return [
      {
        records: found,
        sentence: `${one.record.awardName}, ${yearText(one.record)}: ghi ${found.length} lần (${decisions}).`,
      },
    ]
  })
}

/** Titles of which only one is given for a year and period. */
function contradicting(records: AwardRecord[], { campaignOf }: DoubtFacts): Doubt[] {
  const isOtherPeriod = (a: AwardRecord, b: AwardRecord) => {
    const [one, other] = [campaignOf(a), campaignOf(b)]
    return one !== undefined && other !== undefined && one !== other
  }
  const standing = records.filter((record) => !isRevoked(record) && !record.isSuddenOrThematic)
  return alternatives.flatMap(([lower, higher]) =>
    standing
      .filter(({ award }) => award === higher)
      .flatMap((high) => {
        const low = standing.find(
          (record) =>
            record.award === lower &&
            record.schoolYear !== null &&
            record.schoolYear === high.schoolYear &&
            !isOtherPeriod(record, high),
        )
        if (!low) return []
        const sentence = `Có cả ${low.awardName} và ${high.awardName} cho ${yearText(high)}; xem lại danh hiệu nào đúng.`
        return [{ records: [low, high], sentence }]
      }),
  )
}
