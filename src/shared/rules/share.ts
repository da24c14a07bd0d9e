/**
 * Share of Lao động tiên tiến in a unit (law.md §2.2). Everybody stands in the denominator unless a reason code takes
 * them out of it; each exclusion is named, so that the minutes can print it. Compared by integers, nothing is rounded.
 */
import type { MemberLine } from '#shared/rules/facts'
import { type Comparison, formatShare, reachesPercent } from '#shared/rules/percent'
import type { SettingValues } from '#shared/rules/setting-values'
import { type SpecialCaseCode, specialCaseLabels, strongestCounting } from '#shared/rules/special-cases'

export type ShareLine = Pick<MemberLine, 'name' | 'specialCases' | 'isAdvancedWorker'>

export type Share = {
  /** People in the denominator who reach the title. */
  numerator: number
  /** Everybody counted, open cases among them. */
  denominator: number
  /** Out of numerator and denominator, by reason. */
  excluded: { code: SpecialCaseCode; label: string; names: string[] }[]
  /** Lines the setting leaves to be decided case by case. */
  open: { code: SpecialCaseCode; label: string; names: string[] }[]
  /** Counted lines not reviewed yet. */
  undecided: number
  /** Null when open cases or lines not reviewed yet can still turn it. */
  meets: boolean | null
  /** The arithmetic, written out. */
  sentence: string
}

/** The share against a threshold. A unit nobody counts in has no share: `meets` is null. */
export function shareOf(
  lines: readonly ShareLine[],
  rule: { percent: number; comparison: Comparison },
  values: SettingValues,
): Share {
  const counted = lines.map((line) => ({
    line,
    counting: strongestCounting(line.specialCases.map((code) => values[`denominator.${code}`])),
  }))
  const inside = counted.filter(({ counting }) => counting !== 'exclude')
  const numerator = inside.filter(({ line }) => line.isAdvancedWorker === true).length
  const denominator = inside.length
  const undecided = inside.filter(({ line }) => line.isAdvancedWorker === null).length

  // Best case: open lines count only if they help, unreviewed ones reach the title. Worst case: the other way round.
  const sure = inside.filter(({ counting }) => counting === 'include').map(({ line }) => line)
  const asked = inside.filter(({ counting }) => counting === 'ask').map(({ line }) => line)
  const reaches = (line: ShareLine) => line.isAdvancedWorker !== false
  const certain = (line: ShareLine) => line.isAdvancedWorker === true
  const test = (count: number, total: number): boolean | null =>
    total === 0 ? null : reachesPercent(count, total, rule.percent, rule.comparison)
  const best = test(
    sure.filter(reaches).length + asked.filter(reaches).length,
    sure.length + asked.filter(reaches).length,
  )
  const worst = test(sure.filter(certain).length, sure.length + asked.filter((line) => !certain(line)).length)
  const meets = best === worst ? best : null

  const excluded = byReason(counted, 'exclude', values)
  const open = byReason(counted, 'ask', values)
  return {
    numerator,
    denominator,
    excluded,
    open,
    undecided,
    meets,
    sentence: sentenceOf({ numerator, denominator, excluded, open, undecided }, rule),
  }
}

/** Under the first code of a line that has that effect. */
function byReason(
  counted: readonly { line: ShareLine; counting: string }[],
  effect: 'exclude' | 'ask',
  values: SettingValues,
): Share['excluded'] {
  const names = new Map<SpecialCaseCode, string[]>()
  for (const { line, counting } of counted) {
    if (counting !== effect) continue
    const [code] = line.specialCases.filter((one) => values[`denominator.${one}`] === effect).sort()
    if (code) names.set(code, [...(names.get(code) ?? []), line.name])
  }
  return [...names.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => ({ code, label: specialCaseLabels[code], names: list.sort() }))
}

function sentenceOf(
  share: Omit<Share, 'meets' | 'sentence'>,
  { percent, comparison }: { percent: number; comparison: Comparison },
): string {
  const { numerator, denominator, excluded, open, undecided } = share
  const [left, right] = [numerator * 100, denominator * percent]
  const needed = comparison === 'over' ? `trên ${percent} %` : `từ ${percent} % trở lên`
  const sign = left > right ? '>' : left === right ? '=' : '<'
  const groups = (list: Share['excluded']) =>
    list.map(({ label, names }) => `${label.toLowerCase()} ${names.length}`).join(', ')
  return [
    denominator === 0
      ? 'Chưa có người nào trong mẫu số.'
      : `${numerator} LĐTT / ${denominator} người = ${formatShare(numerator, denominator)}; cần ${needed} (${numerator} × 100 = ${left} ${sign} ${denominator} × ${percent} = ${right}).`,
    ...(excluded.length > 0 ? [`Không tính: ${groups(excluded)}.`] : []),
    ...(open.length > 0 ? [`Cần quyết định có tính hay không: ${groups(open)}.`] : []),
    ...(undecided > 0 ? [`Chưa xét: ${undecided} người.`] : []),
  ].join(' ')
}
