import type { AwardCode } from '#shared/domain/award'
import type { CandidateOrder } from '#shared/domain/council'
import { awardOrder } from '#shared/domain/decision-list'
import { positionRank } from '#shared/domain/person'
import { nameSortKey } from '#shared/text/vietnamese'

type Ordered = {
  award: AwardCode
  personId: number | null
  unitSortOrder: number
  position: string
  name: string
}

/**
 * Candidates as the council takes them: award then unit, or unit then award; inside by position (heads first) and
 * name, as decisions do.
 */
export function inCouncilOrder<Item extends Ordered>(
  candidates: readonly Item[],
  order: CandidateOrder,
): Item[] {
  const byAward = (a: Ordered, b: Ordered) => awardOrder(a.award) - awardOrder(b.award)
  const byUnit = (a: Ordered, b: Ordered) => a.unitSortOrder - b.unitSortOrder
  const [first, second] = order === 'award' ? [byAward, byUnit] : [byUnit, byAward]
  const keys = new Map(candidates.map((candidate) => [candidate, nameSortKey(candidate.name)]))
  return [...candidates].sort((a, b) => {
    const [keyA, keyB] = [keys.get(a) ?? '', keys.get(b) ?? '']
    return (
      first(a, b) ||
      second(a, b) ||
      positionRank(a.position) - positionRank(b.position) ||
      (keyA < keyB ? -1 : keyA > keyB ? 1 : 0) ||
      (a.personId ?? 0) - (b.personId ?? 0)
    )
  })
}
