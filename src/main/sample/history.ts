import { type SamplePerson, samplePeople } from '#main/sample/people'
import { type SampleUnitKey, sampleUnits } from '#main/sample/units'
import { type Day, isWithin } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import { type AwardRecordInput, awardLevelOf } from '#shared/domain/ledger'
import { bonusAmount } from '#shared/rules/bonus'

/*
 * What an officer has found of the five school years before the sample's campaign, invented like the people. From
 * 2019-2020 on every award has been entered; of the two years before only the papers that turned up. Told as the
 * exceptions: everybody else was an ordinary "hoàn thành tốt nhiệm vụ" with Lao động tiên tiến.
 */

const years = [2017, 2018, 2019, 2020, 2021] as const
const firstCompleteYear = 2019

type Paper = { number: string; decidedOn: Day; decidedBy: string }
const principal = 'Hiệu trưởng Trường Cao đẳng nghề An Giang'
const chairman = 'Chủ tịch Ủy ban nhân dân tỉnh An Giang'
const bySchool = (number: string, decidedOn: Day): Paper => ({
  number: `${number}/QĐ-CĐN`,
  decidedOn,
  decidedBy: principal,
})
const byProvince = (number: string, decidedOn: Day): Paper => ({
  number: `${number}/QĐ-UBND`,
  decidedOn,
  decidedBy: chairman,
})

/** The decision that recognised the titles of each year, and the classes of its evaluation. */
const titlePapers: Record<number, Paper> = {
  2017: bySchool('389', '2018-07-12'),
  2018: bySchool('402', '2019-07-11'),
  2019: bySchool('376', '2020-07-23'),
  2020: bySchool('341', '2021-07-29'),
  2021: bySchool('398', '2022-07-14'),
}
const excellentUnitPapers: Record<number, Paper> = {
  2019: byProvince('2085', '2020-09-04'),
  2020: byProvince('2144', '2021-09-17'),
  2021: byProvince('1932', '2022-09-09'),
}

/** Years as Chiến sĩ thi đua cơ sở, "hoàn thành xuất sắc nhiệm vụ", by staff code. */
const emulatorYears: Record<string, number[]> = {
  // Three in a row, and a fourth proposed now.
  VC032: [2019, 2020, 2021],
  // Five in a row.
  VC003: [2017, 2018, 2019, 2020, 2021],
  VC001: [2018, 2019, 2020, 2021],
  VC027: [2019, 2020, 2021],
  VC015: [2019, 2020, 2021],
  // Two in a row: this year's would be the third.
  VC016: [2020, 2021],
  VC047: [2020, 2021],
  VC028: [2020, 2021],
  // A year missing in between.
  VC089: [2018, 2019, 2021],
  VC011: [2019, 2021],
  VC039: [2019, 2021],
  // Of one of these the decision has not been found, one was revoked.
  VC090: [2020, 2021],
  VC104: [2019, 2020, 2021],
  // Single ones.
  ...{ VC076: [2019, 2020], VC049: [2020], VC007: [2020], VC005: [2020] },
  ...{ VC081: [2021], VC054: [2021], VC141: [2021], VC022: [2021], VC019: [2021] },
}

/** Known years without a title. */
const plainYears: {
  staffCode: string
  year: number
  evaluationClass: EvaluationClass | null
  why: string
}[] = [
  { staffCode: 'VC092', year: 2021, evaluationClass: 'HTN', why: 'Không đề nghị danh hiệu' },
  { staffCode: 'VC165', year: 2021, evaluationClass: 'HTN', why: 'Không đề nghị danh hiệu' },
  { staffCode: 'VC084', year: 2020, evaluationClass: 'HTN', why: 'Không đề nghị danh hiệu' },
  { staffCode: 'VC120', year: 2020, evaluationClass: 'KHT', why: 'Không đề nghị danh hiệu' },
  { staffCode: 'VC148', year: 2020, evaluationClass: null, why: 'Nghỉ thai sản, không xếp loại' },
  { staffCode: 'VC121', year: 2019, evaluationClass: 'HTN', why: 'Không đề nghị danh hiệu' },
]

/** Years of which nothing has been found, though the person was there. */
const unknownYears: Record<string, number[]> = { VC039: [2020], VC067: [2019, 2020], VC133: [2020] }

/** Awards whose decision has not been found. */
const lostPapers: Record<string, number[]> = { VC090: [2020], VC055: [2019] }

const revoked: Record<string, { year: number; on: Day; by: string }> = {
  VC104: { year: 2020, on: '2022-03-15', by: 'Quyết định số 96/QĐ-CĐN' },
}

type Extra = { award: AwardCode; schoolYear: number | null; paper: Paper; isSuddenOrThematic?: boolean }

const teachingContest = (schoolYear: number, paper: Paper): Extra => ({
  award: 'GK_CN',
  schoolYear,
  paper,
  isSuddenOrThematic: true,
})
/** Awards beside the year's title. */
const extras: Record<string, Extra[]> = {
  VC001: [{ award: 'BK_CN', schoolYear: 2020, paper: byProvince('2144', '2021-09-17') }],
  VC003: [
    { award: 'BK_CN', schoolYear: 2018, paper: byProvince('1874', '2019-08-30') },
    { award: 'CSTDT', schoolYear: 2019, paper: byProvince('2085', '2020-09-04') },
  ],
  VC015: [{ award: 'BK_CN', schoolYear: 2020, paper: byProvince('2144', '2021-09-17') }],
  VC027: [{ award: 'CSTDT', schoolYear: 2021, paper: byProvince('1932', '2022-09-09') }],
  VC090: [teachingContest(2020, bySchool('112', '2021-03-25'))],
  VC104: [teachingContest(2020, bySchool('112', '2021-03-25'))],
  VC081: [
    { award: 'GK_CN', schoolYear: null, paper: bySchool('517', '2021-10-08'), isSuddenOrThematic: true },
  ],
}

/** The collectives' titles by year; a year left out is one without a title. */
const unitTitles: Partial<Record<SampleUnitKey, Partial<Record<number, AwardCode>>>> = {
  personnel: { 2018: 'TTLDTT', 2019: 'TTLDXS', 2020: 'TTLDTT', 2021: 'TTLDXS' },
  training: { 2017: 'TTLDTT', 2018: 'TTLDTT', 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDTT' },
  students: { 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDTT' },
  finance: { 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDTT' },
  electrical: { 2018: 'TTLDTT', 2019: 'TTLDTT', 2020: 'TTLDXS', 2021: 'TTLDXS' },
  mechanical: { 2019: 'TTLDTT', 2021: 'TTLDTT' },
  automotive: { 2020: 'TTLDTT', 2021: 'TTLDTT' },
  computing: { 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDTT' },
  economics: { 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDXS' },
  general: { 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDTT' },
  centre: { 2019: 'TTLDTT', 2020: 'TTLDTT', 2021: 'TTLDTT' },
}
const unitExtras: Partial<Record<SampleUnitKey, Extra[]>> = {
  computing: [{ award: 'GK_TT', schoolYear: 2021, paper: bySchool('398', '2022-07-14') }],
  youthUnion: [{ award: 'GK_TT', schoolYear: 2020, paper: bySchool('341', '2021-07-29') }],
  union: [{ award: 'BK_TT', schoolYear: 2021, paper: byProvince('1932', '2022-09-09') }],
}
/** Years of a collective of which nothing has been found. */
const unknownUnitYears: Partial<Record<SampleUnitKey, number[]>> = { automotive: [2019] }

type Whose = { staffCode: string } | { unit: SampleUnitKey }
export type SampleAward = Whose & Omit<AwardRecordInput, 'id' | 'personId' | 'unitId' | 'reason'>
export type SampleYear = Whose & {
  schoolYear: number
  evaluationClass: EvaluationClass | null
  basis: string
  isComplete: boolean
}

const endOf = (year: number): Day => `${year + 1}-05-31`

/** Where the person was at the end of a school year; undefined when recruited too late to be reviewed. */
function stayIn(person: SamplePerson, year: number): SamplePerson['stays'][number] | undefined {
  const [first] = person.stays.map((stay) => stay.from ?? '').sort()
  if (first === undefined || first > `${year}-10-01`) return undefined
  return person.stays.find((stay) => isWithin(endOf(year), stay.from, stay.to))
}

function record(
  award: AwardCode,
  schoolYear: number | null,
  paper: Paper | null,
  place: { position: string; unitName: string },
): Omit<SampleAward, 'staffCode' | 'unit'> {
  const decidedOn = paper?.decidedOn ?? null
  return {
    award,
    awardName: getAward(award).name,
    ...place,
    schoolYear,
    calendarYear: decidedOn === null ? (schoolYear ?? 0) + 1 : Number(decidedOn.slice(0, 4)),
    level: awardLevelOf(award),
    number: paper?.number ?? '',
    decidedOn,
    decidedBy: paper?.decidedBy ?? '',
    amount: decidedOn === null ? null : (bonusAmount(award, decidedOn)?.amount ?? null),
    isSuddenOrThematic: false,
    revokedOn: null,
    revokedBy: '',
    note: '',
  }
}

/** Papers of the first two years turned up for two people in three. */
const hasOldPapers = (staffCode: string): boolean => Number(staffCode.slice(2)) % 3 !== 0

function personYears(person: SamplePerson): { awards: SampleAward[]; years: SampleYear[] } {
  const { staffCode } = person
  const awards: SampleAward[] = []
  const known: SampleYear[] = []
  for (const year of years) {
    const stay = stayIn(person, year)
    const isEmulator = emulatorYears[staffCode]?.includes(year) ?? false
    const isFound = year >= firstCompleteYear || isEmulator || hasOldPapers(staffCode)
    if (!stay || !isFound || unknownYears[staffCode]?.includes(year)) continue
    const place = { position: stay.position, unitName: sampleUnits[stay.unit].name }
    const plain = plainYears.find((one) => one.staffCode === staffCode && one.year === year)
    if (!plain) {
      const paper = lostPapers[staffCode]?.includes(year) ? null : titlePapers[year]!
      const own = record(isEmulator ? 'CSTDCS' : 'LDTT', year, paper, place)
      const taken = revoked[staffCode]?.year === year ? revoked[staffCode] : undefined
      awards.push({ staffCode, ...own, ...(taken ? { revokedOn: taken.on, revokedBy: taken.by } : {}) })
    }
    if (year < firstCompleteYear) continue
    known.push({
      staffCode,
      schoolYear: year,
      evaluationClass: plain ? plain.evaluationClass : isEmulator ? 'HTXS' : 'HTT',
      basis: plain?.why ?? `Quyết định số ${titlePapers[year]!.number}`,
      isComplete: true,
    })
  }
  for (const { award, schoolYear, paper, isSuddenOrThematic = false } of extras[staffCode] ?? []) {
    const stay = person.stays.find((one) => isWithin(paper.decidedOn, one.from, one.to))
    const place = { position: stay?.position ?? '', unitName: stay ? sampleUnits[stay.unit].name : '' }
    awards.push({ staffCode, ...record(award, schoolYear, paper, place), isSuddenOrThematic })
  }
  return { awards, years: known }
}

function unitYears(unit: SampleUnitKey): { awards: SampleAward[]; years: SampleYear[] } {
  const titles = unitTitles[unit] ?? {}
  const place = { position: '', unitName: sampleUnits[unit].name }
  const awards: SampleAward[] = []
  const known: SampleYear[] = []
  for (const year of years) {
    const title = titles[year]
    const paper = title === 'TTLDXS' ? excellentUnitPapers[year]! : titlePapers[year]!
    if (title) awards.push({ unit, ...record(title, year, paper, place) })
    const isKnown = unitTitles[unit] !== undefined && !unknownUnitYears[unit]?.includes(year)
    if (year < firstCompleteYear || !isKnown) continue
    known.push({
      unit,
      schoolYear: year,
      evaluationClass: title === 'TTLDXS' ? 'HTXS' : 'HTT',
      basis: `Quyết định số ${titlePapers[year]!.number}`,
      isComplete: true,
    })
  }
  for (const { award, schoolYear, paper, isSuddenOrThematic = false } of unitExtras[unit] ?? [])
    awards.push({ unit, ...record(award, schoolYear, paper, place), isSuddenOrThematic })
  return { awards, years: known }
}

/** The sample's ledger: awards and years by staff code or unit, the same each time. */
export function sampleHistory(): { awards: SampleAward[]; years: SampleYear[] } {
  const parts = [
    ...samplePeople.map(personYears),
    ...(Object.keys(sampleUnits) as SampleUnitKey[]).map(unitYears),
  ]
  return { awards: parts.flatMap((part) => part.awards), years: parts.flatMap((part) => part.years) }
}
