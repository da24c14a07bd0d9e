import { type AwardCode, awardCodes, getAward } from '#shared/domain/award'
import { type DecisionEntry, type EntryKey, entryKeyText } from '#shared/domain/decision'
import { type EarlierAward, payLines } from '#shared/domain/decision-pay'
import { type Honorific, positionRank } from '#shared/domain/person'
import type { UnitKind } from '#shared/domain/unit'
import { isMassOrganisation } from '#shared/domain/unit'
import type { Dong } from '#shared/money'

/** One award one submission nominates somebody for. */
export type Nominee = EntryKey & {
  honorific: Honorific | null
  name: string
  /** Orders names (src/shared/text/vietnamese.ts); for a collective any text. */
  sortKey: string
  position: string
  unitName: string
  unitSortOrder: number
  unitKind: UnitKind
}

/** Who nominates in a campaign: a unit's submission, or a short dossier. */
export type NominationSource = { submittedByUnitId: number } | { directNominationId: number }

/** A nominee of a campaign. `deed`: the achievement in the short dossier's words, else empty. */
export type CampaignNominee = Nominee & { deed: string; source: NominationSource }

/**
 * Nominees once per award and recipient. Of several submitters the person's own unit of the college stands before
 * union and youth union, then the earlier one.
 */
export function oncePerAward<Kind extends Nominee>(nominees: readonly Kind[]): Kind[] {
  const once = new Map<string, Kind>()
  for (const nominee of nominees) {
    const key = entryKeyText(nominee)
    const known = once.get(key)
    if (!known || (isMassOrganisation(known.unitKind) && !isMassOrganisation(nominee.unitKind)))
      once.set(key, nominee)
  }
  return [...once.values()]
}

/** What one award pays on the signing day; amount 0 when the law holds no rate for the day. */
export type Pay = { coefficientTenths: number; amount: Dong }

/**
 * The lines of a decision: everybody nominated for one of its awards, once per award, with what each is paid beside
 * the others and beside what issued decisions have given (decision-pay.ts).
 *
 * Collectives come first, then persons; higher awards first; then by unit, position and name.
 */
export function decisionEntries(
  nominees: readonly (Nominee & { deed?: string })[],
  awards: readonly AwardCode[],
  pay: (key: EntryKey) => Pay,
  earlier: readonly EarlierAward[] = [],
): DecisionEntry[] {
  const wanted = new Set(awards)
  const chosen = oncePerAward(nominees.filter((nominee) => wanted.has(nominee.award))).sort(byPlace)
  const full = chosen.map(pay)
  const paid = payLines(
    chosen.map((nominee, index) => ({
      recipient: recipientText(nominee),
      award: nominee.award,
      achievement: nominee.deed ?? '',
      amount: full[index]!.amount,
    })),
    earlier,
  )
  return chosen.map((nominee, index) => ({
    award: nominee.award,
    personId: nominee.personId,
    unitId: nominee.unitId,
    honorific: nominee.honorific,
    name: nominee.name,
    position: nominee.position,
    unitName: nominee.unitName,
    unitSortOrder: nominee.unitSortOrder,
    coefficientTenths: full[index]!.coefficientTenths,
    amount: paid[index]!.amount,
    amountNote: paid[index]!.note,
    deed: nominee.deed ?? '',
  }))
}

/** Tells recipients apart. */
export const recipientText = (key: Pick<EntryKey, 'personId' | 'unitId'>) =>
  `${key.personId ?? ''}/${key.unitId ?? ''}`

function byPlace(a: Nominee, b: Nominee): number {
  return (
    awardOrder(a.award) - awardOrder(b.award) ||
    a.unitSortOrder - b.unitSortOrder ||
    positionRank(a.position) - positionRank(b.position) ||
    (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0) ||
    (a.personId ?? 0) - (b.personId ?? 0)
  )
}

/**
 * Smaller is printed earlier: collectives, then persons; titles, then forms; higher before lower; else as the
 * catalogue has them.
 */
export function awardOrder(code: AwardCode): number {
  const award = getAward(code)
  const group = (award.object === 'person' ? 2 : 0) + (award.kind === 'form' ? 1 : 0)
  return (group * 100 - award.rank) * 100 + awardCodes.indexOf(code)
}
