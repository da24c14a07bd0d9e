/**
 * The sets of rules that this college's records fall under, as dated data (law.md §1.1). Money follows the day the
 * decision is signed; criteria follow the text in force when the dossier is decided. An issued decision keeps its
 * regime for ever. A new regime is a file in regimes/ and a line here.
 *
 * Functions take the list they look in, so that a regime can be tried before it is registered.
 */
import { type Day, isWithin } from '#shared/day'
import { r1 } from '#shared/rules/regimes/r1'
import { r2a } from '#shared/rules/regimes/r2a'
import { r2b } from '#shared/rules/regimes/r2b'
import { r3 } from '#shared/rules/regimes/r3'
import type { Regime, RegimeId } from '#shared/rules/regimes/types'

export type { Instrument, Regime, RegimeId } from '#shared/rules/regimes/types'

/** Oldest first, without gaps (regime-coverage.ts checks it). */
export const regimes: readonly Regime[] = [r1, r2a, r2b, r3]

export const regimeIds: readonly RegimeId[] = regimes.map((regime) => regime.id)

/**
 * Its data by id.
 * @throws RangeError when no regime has that id: a stored id is never guessed at.
 */
export function getRegime(id: RegimeId, among: readonly Regime[] = regimes): Regime {
  const regime = among.find((one) => one.id === id)
  if (!regime) throw new RangeError(`unknown regime ${id}`)
  return regime
}

/**
 * The regime of a decision signed on that day (law.md §1.5).
 * @throws RangeError when the list has a gap on that day; the built-in one has none.
 */
export function regimeOn(decisionDay: Day, among: readonly Regime[] = regimes): Regime {
  const regime = among.find((one) => isWithin(decisionDay, one.from, one.to))
  if (!regime) throw new RangeError(`no regime on ${decisionDay}`)
  return regime
}

/**
 * The regimes whose criteria may be applied, the regular one first. A dossier received before a regime with such a
 * transition began, and decided under it, follows the earlier one unless the new one is more favourable
 * (Luật 06/2026/QH16 Đ4.4, mark A).
 * @param receivedDay the day the appraising body received the dossier; null when not recorded.
 */
export function criteriaRegimesOn(
  decisionDay: Day,
  receivedDay: Day | null,
  among: readonly Regime[] = regimes,
): [Regime, ...Regime[]] {
  const regime = regimeOn(decisionDay, among)
  const { transition, from } = regime
  const isEarlierDossier = receivedDay !== null && from !== null && receivedDay < from
  return transition?.scope === 'every-award' && isEarlierDossier
    ? [getRegime(transition.follows, among), regime]
    : [regime]
}
