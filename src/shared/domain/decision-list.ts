import { type AwardCode, getAward } from '#shared/domain/award'
import { type DecisionEntry, type EntryKey, entryKeyText } from '#shared/domain/decision'
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
 * The lines of a decision: everybody nominated for one of its awards, once per award, with what each is paid.
 *
 * Of several titles for the same period only the highest pays; a title and a form both pay (NĐ 91/2017 Đ68.2,
 * NĐ 152/2025 Đ49; law.md §4.2). Collectives come first, then persons; higher awards first; then by unit,
 * position and name.
 */
export function decisionEntries(
  nominees: readonly Nominee[],
  awards: readonly AwardCode[],
  pay: (award: AwardCode) => Pay,
): DecisionEntry[] {
  const wanted = new Set(awards)
  const chosen = oncePerAward(nominees.filter((nominee) => wanted.has(nominee.award)))
  const highestTitle = new Map<string, AwardCode>()
  for (const nominee of chosen) {
    const award = getAward(nominee.award)
    if (award.kind !== 'title') continue
    const who = recipientText(nominee)
    const known = highestTitle.get(who)
    if (!known || getAward(known).rank < award.rank) highestTitle.set(who, nominee.award)
  }

  return chosen.sort(byPlace).map((nominee) => {
    const { coefficientTenths, amount } = pay(nominee.award)
    const paying =
      getAward(nominee.award).kind === 'title' ? highestTitle.get(recipientText(nominee)) : undefined
    const paysElsewhere = paying !== undefined && paying !== nominee.award
    return {
      award: nominee.award,
      personId: nominee.personId,
      unitId: nominee.unitId,
      honorific: nominee.honorific,
      name: nominee.name,
      position: nominee.position,
      unitName: nominee.unitName,
      unitSortOrder: nominee.unitSortOrder,
      coefficientTenths,
      amount: paysElsewhere ? 0 : amount,
      amountNote: paysElsewhere ? `Đã thưởng theo danh hiệu ${getAward(paying).name}` : '',
    }
  })
}

const recipientText = (key: Pick<EntryKey, 'personId' | 'unitId'>) =>
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

/** Smaller is printed earlier: collectives, then persons; titles, then forms; higher before lower. */
export function awardOrder(code: AwardCode): number {
  const award = getAward(code)
  return (award.object === 'person' ? 1000 : 0) + (award.kind === 'form' ? 100 : 0) - award.rank
}
