/** Whether a list of regimes leaves every signing day exactly one of them. */
import { addDays, type Day, formatShortDay } from '#shared/day'
import type { Regime, RegimeId } from '#shared/rules/regimes/types'

export type CoverageProblem = {
  kind: 'gap' | 'overlap' | 'backwards' | 'same-id' | 'no-start' | 'no-end' | 'unknown-transition'
  /** The regimes concerned, earlier first. */
  regimeIds: RegimeId[]
  message: string
}

type Span = Pick<Regime, 'id' | 'from' | 'to' | 'transition'>

const startOf = (span: Span): Day => span.from ?? ''

/** Everything wrong with the list, in order of time; empty when every day has one regime. */
export function checkRegimeCoverage(regimes: readonly Span[]): CoverageProblem[] {
  const problems: CoverageProblem[] = []
  const report = (kind: CoverageProblem['kind'], regimeIds: RegimeId[], message: string) =>
    problems.push({ kind, regimeIds, message })
  const sorted = [...regimes].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.id < b.id ? -1 : 1,
  )

  for (const [index, regime] of sorted.entries()) {
    const { id, from, to, transition } = regime
    if (from !== null && to !== null && to < from)
      report(
        'backwards',
        [id],
        `${id} kết thúc ${formatShortDay(to)}, trước ngày bắt đầu ${formatShortDay(from)}.`,
      )
    if (sorted.some((other, place) => place < index && other.id === id))
      report('same-id', [id], `Có hai bộ quy định cùng mã ${id}.`)
    if (transition && !sorted.some((other) => other.id === transition.follows))
      report(
        'unknown-transition',
        [id],
        `${id} chuyển tiếp từ ${transition.follows}, nhưng không có bộ quy định đó.`,
      )
  }

  const [first] = sorted
  if (first?.from != null)
    report(
      'no-start',
      [first.id],
      `Chưa có quy định cho quyết định trước ngày ${formatShortDay(first.from)}.`,
    )
  // The last day covered so far; null once a regime without end has come.
  let covered: Span | undefined = first
  for (const regime of sorted.slice(1)) {
    if (!covered) break
    if (covered.to === null || (regime.from !== null && regime.from <= covered.to) || regime.from === null)
      report(
        'overlap',
        [covered.id, regime.id],
        `${covered.id} và ${regime.id} cùng áp dụng ${overlapText(covered, regime)}.`,
      )
    else if (regime.from > addDays(covered.to, 1))
      report(
        'gap',
        [covered.id, regime.id],
        `Không có quy định nào áp dụng từ ${formatShortDay(addDays(covered.to, 1))} đến ${formatShortDay(addDays(regime.from, -1))} (giữa ${covered.id} và ${regime.id}).`,
      )
    if (covered.to !== null && (regime.to === null || regime.to > covered.to)) covered = regime
  }
  if (covered?.to != null)
    report('no-end', [covered.id], `Chưa có quy định cho quyết định sau ngày ${formatShortDay(covered.to)}.`)
  return problems
}

function overlapText(earlier: Span, later: Span): string {
  const from = later.from === null ? '' : `từ ${formatShortDay(later.from)}`
  const ends = [earlier.to, later.to].filter((day) => day !== null).sort()
  const to = ends[0] === undefined ? '' : `đến ${formatShortDay(ends[0])}`
  return `${from} ${to}`.trim()
}
