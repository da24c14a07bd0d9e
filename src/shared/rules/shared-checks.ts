/** Checks that a person and a collective share. Their figures come from the regime, see regimes/types.ts. */
import { formatSchoolYear, formatShortDay } from '#shared/day'
import { getAward } from '#shared/domain/award'
import { evaluationClassNames } from '#shared/domain/evaluation'
import { type CheckContext, type Checker, reviewYearText } from '#shared/rules/check-context'
import { findYear, isClassAtLeast, type Row, rowEndingAt, rowSentence } from '#shared/rules/consecutive-years'
import { type LedgerAward, meritNames, type NomineeFacts, type SchoolYear } from '#shared/rules/facts'
import type { CheckOf, SharedCheck, YearTest } from '#shared/rules/regimes/types'

type SharedChecks = { [Name in SharedCheck['check']]: Checker<CheckOf<Name>, NomineeFacts> }

/** The row of good years this nomination can lean on. */
export function rowOf(
  row: YearTest,
  need: number,
  facts: NomineeFacts,
  { award, records, resolved }: CheckContext,
  doubtfulSpacing = 1,
): Row {
  const { consecutiveEndsIn, gapYear, usedYears } = resolved.values
  return rowEndingAt(facts.review.year, consecutiveEndsIn, {
    find: (year) => findYear(year, records.get(year), row),
    need,
    gapYear,
    doubtfulSpacing,
    usedUpTo: lastYearWith(award, facts, records),
    usedYears,
  })
}

/** The latest year before the one considered in which the nominee got this award. */
function lastYearWith(
  award: CheckContext['award'],
  { review }: NomineeFacts,
  records: CheckContext['records'],
): SchoolYear | null {
  let latest: SchoolYear | null = null
  for (const [year, record] of records) {
    if (year >= review.year || (latest !== null && year <= latest)) continue
    if (record.awards.some((one) => one.award === award && !one.isRevoked)) latest = year
  }
  return latest
}

/** Proven awards before claims, the earliest decision first. */
function compareDecisions(a: LedgerAward, b: LedgerAward): number {
  const key = ({ decision }: LedgerAward) => (decision ? `0 ${decision.day} ${decision.number}` : '1')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** The years a row of this length covers, latest first. */
export const yearsOf = (row: Row, count: number): SchoolYear[] =>
  Array.from({ length: count }, (_, back) => row.endYear - back)

export const sharedChecks: SharedChecks = {
  'class-at-least': ({ atLeast }, facts) => {
    const { evaluationClass } = facts
    if (evaluationClass === null)
      return { state: 'unknown', fact: `Chưa có xếp loại ${reviewYearText(facts)}.` }
    return {
      state: isClassAtLeast(evaluationClass, atLeast) ? 'met' : 'not-met',
      fact: `Xếp loại ${reviewYearText(facts)}: ${evaluationClassNames[evaluationClass]}.`,
    }
  },

  merit: ({ merits }, facts) => {
    if (facts.merits === null) return { state: 'unknown', fact: 'Chưa ghi thành tích đề nghị khen.' }
    const found = merits.filter((merit) => facts.merits?.includes(merit))
    return found.length > 0
      ? { state: 'met', fact: `Đã ghi: ${found.map((merit) => meritNames[merit]).join(', ')}.` }
      : { state: 'not-met', fact: 'Không ghi thành tích thuộc loại này.' }
  },

  consecutive: ({ row, times, doubtfulSpacing }, facts, context) => {
    const found = rowOf(row, times, facts, context, doubtfulSpacing)
    return { state: found.state, fact: rowSentence(found) }
  },

  'awards-in-row': ({ award, count, row, years }, facts, context) => {
    const findings = yearsOf(rowOf(row, years, facts, context), years).map((year) =>
      findYear(year, context.records.get(year), { awards: [award] }),
    )
    const held = findings.filter((one) => one.state === 'held')
    const unknown = findings.filter((one) => one.state === 'unknown')
    const { shortName } = getAward(award)
    const span = `${formatSchoolYear(findings.at(-1)!.year)} đến ${formatSchoolYear(findings[0]!.year)}`
    return {
      state: held.length >= count ? 'met' : held.length + unknown.length >= count ? 'unknown' : 'not-met',
      fact: `${held.length}/${count} lần ${shortName} trong ${years} năm, ${span}${unknown.length > 0 ? `; ${unknown.length} năm chưa rõ` : ''}.`,
    }
  },

  'held-before': ({ award }, facts, { records }) => {
    const { shortName } = getAward(award)
    const earlier = [...records.values()]
      .filter((record) => record.year <= facts.review.year)
      .flatMap((record) => record.awards.map((one) => ({ ...one, year: record.year })))
      .filter((one) => one.award === award && !one.isRevoked)
      .sort((a, b) => b.year - a.year || compareDecisions(a, b))
    const proven = earlier.find((one) => one.decision !== null && !one.isSuddenOrThematic)
    if (proven?.decision)
      return {
        state: 'met',
        fact: `${shortName} năm học ${formatSchoolYear(proven.year)}, QĐ số ${proven.decision.number} ngày ${formatShortDay(proven.decision.day)}.`,
      }
    if (earlier.length > 0)
      return {
        state: 'unknown',
        fact: `Có ${shortName} nhưng thiếu quyết định, hoặc là khen đột xuất, chuyên đề.`,
      }
    return {
      state: 'unknown',
      fact: `Sổ khen thưởng chưa ghi ${shortName}; có thể chưa nhập đủ các năm trước.`,
    }
  },

  'not-under-verification': (_, { isUnderVerification }) =>
    isUnderVerification
      ? { state: 'not-met', fact: 'Đang trong thời gian xem xét, xác minh; chờ kết luận rồi xét.' }
      : { state: 'met', fact: 'Không ghi việc nào đang xem xét, xác minh.' },

  'not-yet-awarded': (_, facts, { award, records }) => {
    const { kind, shortName } = getAward(award)
    if (kind !== 'title') return null
    const [standing] = (records.get(facts.review.year)?.awards ?? [])
      .filter((one) => one.award === award && !one.isRevoked)
      .sort(compareDecisions)
    if (!standing)
      return { state: 'met', fact: `Sổ khen thưởng chưa ghi ${shortName} ${reviewYearText(facts)}.` }
    const { decision } = standing
    return {
      state: decision ? 'not-met' : 'unknown',
      fact: decision
        ? `Đã được tặng ${shortName} ${reviewYearText(facts)}, QĐ số ${decision.number} ngày ${formatShortDay(decision.day)}.`
        : `Sổ khen thưởng đã ghi ${shortName} ${reviewYearText(facts)}, thiếu quyết định.`,
    }
  },

  judgement: () => ({ state: 'unknown', fact: 'Hội đồng xem xét.' }),
}
