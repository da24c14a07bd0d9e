/**
 * Who would be ready next year, for what: each row of consecutive years an award asks for, supposing next year turns out
 * as the row needs and nominations not decided yet are decided as they stand. A hint for planning, not a verdict.
 */
import { formatSchoolYear } from '#shared/day'
import { type AwardCode, awardCodes, getAward } from '#shared/domain/award'
import { evaluationClassNames } from '#shared/domain/evaluation'
import {
  findYear,
  type Row,
  rowEndingAt,
  rowSentence,
  type YearFinding,
} from '#shared/rules/consecutive-years'
import type { SchoolYear, YearRecord } from '#shared/rules/facts'
import { recordsByYear } from '#shared/rules/history'
import type { CheckOf, ConditionRule, Regime, YearTest } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'

/** A nomination nobody has decided about yet. */
export type OpenNomination = { year: SchoolYear; award: AwardCode }

export type ForecastPerson = {
  personId: number
  history: readonly YearRecord[]
  /** Supposed to be decided as they stand, in years of which the history does not know better. */
  nominations: readonly OpenNomination[]
}

export type Forecast = {
  personId: number
  award: AwardCode
  /** The year it is a forecast for. */
  year: SchoolYear
  /**
   * `ready` if next year turns out well; `assumed` if open nominations are decided besides; `needs-review` if doubtful
   * years turn out well as well.
   */
  state: 'ready' | 'assumed' | 'needs-review'
  /** The condition, e.g. "03 lần liên tục đạt CSTĐ cơ sở". */
  label: string
  /** What it rests on, in one sentence. */
  sentence: string
  /** The award's other conditions, to prepare for. */
  alsoNeeds: string[]
}

type RowRule = ConditionRule & CheckOf<'consecutive'>

/** Row conditions anywhere in a rule, each with the labels beside it. */
function rowRules(
  rules: readonly ConditionRule[],
  beside: readonly string[],
): { rule: RowRule; alsoNeeds: string[] }[] {
  return rules.flatMap((rule) => {
    const others = [...beside, ...rules.filter((one) => one !== rule).map((one) => one.label)]
    if (rule.check === 'consecutive') return [{ rule, alsoNeeds: others }]
    if (rule.check === 'all-of') return rowRules(rule.rules, others)
    // Of several routes one is enough: the others are no further needs.
    if (rule.check === 'any-of') return rule.rules.flatMap((one) => rowRules([one], others))
    return []
  })
}

const wouldHold = (nominations: readonly OpenNomination[], year: SchoolYear, row: YearTest): boolean =>
  'awards' in row && nominations.some((one) => one.year === year && row.awards.includes(one.award))

function stateOf({ state, years }: Row, isAssumed: (year: SchoolYear) => boolean): Forecast['state'] {
  if (state !== 'met') return 'needs-review'
  return years.some(({ year }) => isAssumed(year)) ? 'assumed' : 'ready'
}

const supposition = (row: YearTest): string =>
  'classAtLeast' in row
    ? `xếp loại từ ${evaluationClassNames[row.classAtLeast]}`
    : `được ${row.awards.map((code) => getAward(code).shortName).join(' hoặc ')}`

/**
 * Everybody for whom `nextYear`, if it goes well, completes a row. People of whom no past year surely counts are left
 * out: nothing speaks for them but the supposition. By person, then award.
 */
export function forecast(
  people: readonly ForecastPerson[],
  nextYear: SchoolYear,
  regime: Regime,
  resolved: ResolvedSettings,
): Forecast[] {
  const targets = awardCodes
    .filter((award) => getAward(award).object === 'person')
    .flatMap((award) =>
      rowRules(regime.awards[award]?.conditions ?? [], []).map((target) => ({ award, ...target })),
    )

  return people
    .toSorted((a, b) => a.personId - b.personId)
    .flatMap(({ personId, history, nominations }) => {
      const records = recordsByYear(history)
      const pending = nominations.filter(({ year }) => year < nextYear)
      return targets.flatMap(({ award, rule, alsoNeeds }): Forecast[] => {
        const { row, times, doubtfulSpacing = 1, label } = rule
        const supposed = (year: SchoolYear, why: string): YearFinding => {
          return { year, state: 'held', why, decision: null, isExcused: false }
        }
        const find = (year: SchoolYear): YearFinding => {
          if (year === nextYear) return supposed(year, '')
          const known = findYear(year, records.get(year), row)
          return known.state === 'unknown' && wouldHold(pending, year, row)
            ? supposed(year, 'đang đề nghị')
            : known
        }
        const isAssumed = (year: SchoolYear) => year < nextYear && find(year).why !== ''
        const given = [
          ...[...records.values()].filter(
            (record) =>
              record.year < nextYear && record.awards.some((one) => one.award === award && !one.isRevoked),
          ),
          ...pending.filter((one) => one.award === award),
        ].map(({ year }) => year)
        const { gapYear, usedYears } = resolved.values
        const found = rowEndingAt(nextYear, 'year-considered', {
          find,
          need: times,
          gapYear,
          doubtfulSpacing,
          usedUpTo: given.length === 0 ? null : Math.max(...given),
          usedYears,
        })
        const hasPast = found.years.length > 1 || found.doubts.some(({ year }) => find(year).state === 'held')
        if (found.state === 'not-met' || !hasPast) return []
        return [
          {
            personId,
            award,
            year: nextYear,
            state: stateOf(found, isAssumed),
            label,
            sentence: `Nếu năm học ${formatSchoolYear(nextYear)} ${supposition(row)}: ${rowSentence(found)}`,
            alsoNeeds,
          },
        ]
      })
    })
}
