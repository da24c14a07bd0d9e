/** The years known of a person or unit, looked up by year, and what is wrong with them. */
import { type Day, formatSchoolYear, formatShortDay } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { LedgerAward, SchoolYear, YearRecord } from '#shared/rules/facts'

/**
 * One record a year. Two records of one year are joined: their awards together, complete only if both are, and no class
 * when the two disagree (`historyProblems` tells it).
 */
export function recordsByYear(history: readonly YearRecord[]): Map<SchoolYear, YearRecord> {
  const byYear = new Map<SchoolYear, YearRecord[]>()
  for (const record of history) {
    const known = byYear.get(record.year)
    if (known) known.push(record)
    else byYear.set(record.year, [record])
  }
  const records = new Map<SchoolYear, YearRecord>()
  for (const [year, list] of byYear) records.set(year, list.length === 1 ? list[0]! : joined(year, list))
  return records
}

/** All at once, not one after another: the third record must not overrule the disagreement of the first two. */
function joined(year: SchoolYear, list: readonly YearRecord[]): YearRecord {
  const classes = classesOf(list)
  return {
    year,
    isComplete: list.every((one) => one.isComplete),
    evaluationClass: classes.length === 1 ? classes[0]! : null,
    awards: list.flatMap((one) => one.awards),
    specialCases: list.flatMap((one) => one.specialCases),
  }
}

const classesOf = (list: readonly YearRecord[]) => [
  ...new Set(list.flatMap((one) => (one.evaluationClass === null ? [] : [one.evaluationClass]))),
]

export type HistoryProblem = {
  year: SchoolYear
  kind: 'two-classes' | 'same-award-twice' | 'future-decision' | 'decision-before-year' | 'future-year'
  message: string
}

const decisionText = ({ decision }: LedgerAward): string =>
  decision ? `số ${decision.number} ngày ${formatShortDay(decision.day)}` : 'không rõ số'

/**
 * What in a history contradicts itself or the calendar; nothing is dropped because of it. Latest year first.
 * @param today the day to measure "future" by
 */
export function historyProblems(history: readonly YearRecord[], today: Day): HistoryProblem[] {
  const problems: HistoryProblem[] = []
  for (const record of recordsByYear(history).values()) {
    const { year, awards } = record
    const name = `Năm học ${formatSchoolYear(year)}`
    const tell = (kind: HistoryProblem['kind'], message: string) =>
      problems.push({ year, kind, message: `${name}: ${message}` })

    if (classesOf(history.filter((one) => one.year === year)).length > 1)
      tell('two-classes', 'có hai xếp loại khác nhau.')
    if (`${year}-08-01` > today) tell('future-year', 'năm học chưa bắt đầu.')

    const titles = new Map<string, LedgerAward[]>()
    for (const award of awards) {
      const { decision } = award
      const { name: awardName, kind } = getAward(award.award)
      if (decision && decision.day > today)
        tell('future-decision', `quyết định ${decisionText(award)} (${awardName}) ở tương lai.`)
      // The year's titles are decided at its end at the earliest; a sudden reward may come at any time within it.
      if (decision && decision.day < `${year}-08-01`)
        tell(
          'decision-before-year',
          `quyết định ${decisionText(award)} (${awardName}) ký trước khi năm học bắt đầu.`,
        )
      if (kind === 'title' && !award.isRevoked)
        titles.set(awardName, [...(titles.get(awardName) ?? []), award])
    }
    for (const [awardName, same] of titles)
      if (same.length > 1)
        tell(
          'same-award-twice',
          `${awardName} ghi ${same.length} lần (${same.map(decisionText).sort().join('; ')}).`,
        )
  }
  return problems.sort(
    (a, b) => b.year - a.year || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  )
}
