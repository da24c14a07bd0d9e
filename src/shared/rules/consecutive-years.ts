/**
 * Rows of consecutive years: counted back from the year considered, stopped at the first gap (law.md §2.1: "03 lần liên
 * tục" = titles in 3 consecutive review years with no gap). A year nothing is known of is a doubt, not a gap. Earlier
 * titles count across regimes (law.md §1.5.5).
 */
import { formatSchoolYear, formatShortDay } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import { type EvaluationClass, evaluationClasses, evaluationClassNames } from '#shared/domain/evaluation'
import type { DecisionRef, SchoolYear, YearRecord } from '#shared/rules/facts'
import type { YearTest } from '#shared/rules/regimes/types'
import type { SettingValues } from '#shared/rules/setting-values'
import type { SpecialCaseCode } from '#shared/rules/special-cases'

/** What one year shows. */
export type YearFinding = {
  year: SchoolYear
  state: 'held' | 'not-held' | 'unknown'
  /** For a year that is not held: why, in words. For one that is: what it is supposed by, if no decision says so. */
  why: string
  decision: DecisionRef | null
  /** A gap with an excuse that no text settles: maternity, study. */
  isExcused: boolean
}

export type Row = {
  /** `met`: long enough; `unknown`: only if the doubtful years turn out well; `not-met`: broken by a known gap. */
  state: 'met' | 'not-met' | 'unknown'
  need: number
  /** Years that surely count, latest first. */
  years: YearFinding[]
  /** Doubtful years on the way, latest first. */
  doubts: YearFinding[]
  /** The known gap that ends it; null when it is long enough, or nothing more is known. */
  gap: YearFinding | null
  /** The year it was counted back from. */
  endYear: SchoolYear
}

/** Whether a class is at least another (HTXS is the highest). */
export const isClassAtLeast = (value: EvaluationClass, least: EvaluationClass): boolean =>
  evaluationClasses.indexOf(value) <= evaluationClasses.indexOf(least)

/** Absences for which no text says whether a year without title breaks the row (U12). */
const excuses: readonly SpecialCaseCode[] = [
  'maternity',
  'sick-leave',
  'unpaid-leave',
  'study-short',
  'study-long',
  'rescuer',
]

/** What the record of a year says about a test; undefined is a year nothing is known of. */
export function findYear(year: SchoolYear, record: YearRecord | undefined, test: YearTest): YearFinding {
  const finding = (
    state: YearFinding['state'],
    why: string,
    decision: DecisionRef | null = null,
  ): YearFinding => ({
    year,
    state,
    why,
    decision,
    isExcused: state === 'not-held' && (record?.specialCases.some((code) => excuses.includes(code)) ?? false),
  })
  if (!record) return finding('unknown', 'chưa có dữ liệu')

  if ('classAtLeast' in test) {
    const { evaluationClass } = record
    if (evaluationClass === null) return finding('unknown', 'chưa có xếp loại')
    return isClassAtLeast(evaluationClass, test.classAtLeast)
      ? finding('held', '')
      : finding('not-held', `xếp loại ${evaluationClassNames[evaluationClass]}`)
  }

  const names = test.awards.map((code) => getAward(code).shortName).join(' hoặc ')
  const matching = record.awards.filter((one) => test.awards.includes(one.award))
  const standing = matching.filter((one) => !one.isRevoked)
  const proven = standing.flatMap((one) => (one.decision ? [one.decision] : []))
  const [earliest] = proven.sort((a, b) => (a.day + a.number < b.day + b.number ? -1 : 1))
  if (earliest) return finding('held', '', earliest)
  if (standing.length > 0) return finding('unknown', `có ${names} nhưng thiếu số, ngày quyết định`)
  if (!record.isComplete) return finding('unknown', 'chưa nhập đủ khen thưởng của năm')
  if (matching.length > 0) return finding('not-held', `${names} đã bị thu hồi`)
  const [higher] = record.awards
    .filter((one) => !one.isRevoked && test.awards.some((code) => isHigherTitle(one.award, code)))
    .sort((a, b) => getAward(a.award).rank - getAward(b.award).rank)
  if (higher) return finding('unknown', `có ${getAward(higher.award).shortName} nhưng không ghi ${names}`)
  return finding('not-held', `không có ${names}`)
}

function isHigherTitle(award: AwardCode, than: AwardCode): boolean {
  const [a, b] = [getAward(award), getAward(than)]
  return a.kind === 'title' && b.kind === 'title' && a.object === b.object && a.rank > b.rank
}

export type RowQuestion = {
  find: (year: SchoolYear) => YearFinding
  need: number
  gapYear: SettingValues['gapYear']
  /** Titles this many years apart may still be consecutive "times": a doubt, not a gap. 1: every year. */
  doubtfulSpacing: number
  /** Years up to this one already served the same award; null when none did. */
  usedUpTo: SchoolYear | null
  usedYears: SettingValues['usedYears']
}

/** Counts back from `endYear` until there are enough years, or a gap. */
export function countBack(endYear: SchoolYear, question: RowQuestion): Row {
  const { find, need, gapYear, doubtfulSpacing, usedUpTo, usedYears } = question
  const years: YearFinding[] = []
  const doubts: YearFinding[] = []
  let gap: YearFinding | null = null
  let possible = 0
  for (let year = endYear; possible < need && gap === null; year -= 1) {
    const found = find(year)
    const isUsed = usedUpTo !== null && year <= usedUpTo && usedYears !== 'again'
    if (isUsed && found.state !== 'not-held') {
      const used = { ...found, why: `đã tính cho lần được tặng năm học ${formatSchoolYear(usedUpTo)}` }
      if (usedYears === 'not-again') gap = { ...used, state: 'not-held' }
      else doubts.push({ ...used, state: 'unknown' })
      possible += 1
    } else if (found.state === 'held') {
      possible += 1
      if (doubts.length === 0) years.push(found)
    } else if (found.state === 'unknown') {
      possible += 1
      doubts.push(found)
    } else if (found.isExcused && gapYear !== 'breaks') {
      if (gapYear === 'review') doubts.push(found)
    } else if (years.length + doubts.length > 0 && heldSoonBefore(year, find, doubtfulSpacing)) {
      doubts.push({ ...found, why: `${found.why}; các lần cách nhau hơn một năm` })
    } else gap = found
  }
  const isLongEnough = possible >= need && gap === null
  return {
    state: !isLongEnough ? 'not-met' : doubts.length === 0 ? 'met' : 'unknown',
    need,
    years,
    doubts,
    gap,
    endYear,
  }
}

function heldSoonBefore(year: SchoolYear, find: RowQuestion['find'], spacing: number): boolean {
  for (let back = 1; back < spacing; back += 1) if (find(year - back).state === 'held') return true
  return false
}

/**
 * The row that ends in the year considered, in the year before, or in either, as the setting says. With "either" a known
 * gap in the year considered ends it; a year not decided yet lets the row of the year before stand on its own.
 */
export function rowEndingAt(
  year: SchoolYear,
  endsIn: SettingValues['consecutiveEndsIn'],
  question: RowQuestion,
): Row {
  if (endsIn === 'year-before') return countBack(year - 1, question)
  const here = countBack(year, question)
  if (endsIn === 'year-considered' || here.state === 'met' || question.find(year).state !== 'unknown')
    return here
  const before = countBack(year - 1, question)
  return before.state === 'met' ? before : here
}

function yearText({ year, decision, why }: YearFinding): string {
  if (decision)
    return `${formatSchoolYear(year)} (QĐ số ${decision.number} ngày ${formatShortDay(decision.day)})`
  return why === '' ? formatSchoolYear(year) : `${formatSchoolYear(year)} (${why})`
}

/** The row in one sentence, naming the missing year or decision. */
export function rowSentence({ state, need, years, doubts, gap }: Row): string {
  const counted = years.map(yearText).join(', ')
  if (state === 'met') return `Đủ ${need} lần liên tục: ${counted}.`
  const so =
    years.length === 0
      ? 'Chưa có lần nào chắc chắn'
      : `Mới có ${years.length}/${need} lần liên tục: ${counted}`
  const stop = state === 'unknown' ? doubts : gap ? [gap] : doubts
  const verb = state === 'unknown' ? 'cần kiểm tra' : 'dừng ở'
  const where = stop.map(({ year, why }) => `năm học ${formatSchoolYear(year)} (${why})`).join(', ')
  return `${so}; ${verb} ${where}.`
}
