/** Which regime a campaign falls under, with the reason in words (law.md §1.5). The officer may choose another. */
import { type Day, formatShortDay } from '#shared/day'
import { getRegime, regimeOn, regimes } from '#shared/rules/regime'
import type { Regime, RegimeId } from '#shared/rules/regimes/types'

export type RegimeProposal = {
  regimeId: RegimeId
  /** One sentence, for the officer. */
  reason: string
  /** Others that may be right, each with when; likeliest first. */
  alternatives: { regimeId: RegimeId; reason: string }[]
}

export type RegimeQuestion = {
  /** Day the decision is or will be signed. */
  decisionDay: Day | null
  /** The campaign's own time. */
  from: Day
  to: Day
  /** Day the appraising body received the dossier. */
  receivedDay: Day | null
}

const overlaps = (regime: Regime, from: Day, to: Day): boolean =>
  (regime.from === null || regime.from <= to) && (regime.to === null || regime.to >= from)

/**
 * The regime by the decision's day; while there is none, by the campaign's last day. A dossier received before a regime
 * with a transition began keeps the earlier one.
 */
export function proposeRegime(
  { decisionDay, from, to, receivedDay }: RegimeQuestion,
  among: readonly Regime[] = regimes,
): RegimeProposal {
  const day = decisionDay ?? to
  const current = regimeOn(day, among)
  const basis =
    decisionDay === null
      ? `Chưa có ngày quyết định; đợt kết thúc ${formatShortDay(to)}`
      : `Quyết định ký ${formatShortDay(decisionDay)}`
  const { transition } = current
  const isEarlierDossier = receivedDay !== null && current.from !== null && receivedDay < current.from

  const alternatives: RegimeProposal['alternatives'] = []
  const offer = (regime: Regime, reason: string) => {
    if (regime.id !== chosen.id && !alternatives.some((one) => one.regimeId === regime.id))
      alternatives.push({ regimeId: regime.id, reason })
  }

  let chosen = current
  let reason = `${basis}: áp dụng ${current.name}.`
  if (transition && isEarlierDossier) {
    const earlier = getRegime(transition.follows, among)
    const received = `Hồ sơ nhận ${formatShortDay(receivedDay)}, trước ngày ${formatShortDay(current.from!)}`
    if (transition.scope === 'every-award') {
      chosen = earlier
      reason = `${received}: áp dụng ${earlier.name} (${transition.article}).`
      offer(current, `Nếu quy định mới có lợi hơn cho người được đề nghị (${transition.article}).`)
    } else
      offer(earlier, `${received}: hồ sơ cấp Nhà nước đã trình theo quy định cũ (${transition.article}).`)
  }
  if (decisionDay === null) {
    const next = among.find((regime) => regime.from !== null && regime.from > to)
    if (next) offer(next, `Nếu quyết định ký từ ${formatShortDay(next.from!)}.`)
  }
  for (const regime of among)
    if (overlaps(regime, from, to)) offer(regime, 'Một phần thời gian của đợt thuộc quy định này.')
  return { regimeId: chosen.id, reason, alternatives }
}
