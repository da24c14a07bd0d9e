import type { AssessedNomination } from '#shared/domain/assessment'
import { type VerdictStatus, verdictStatusNames } from '#shared/rules/eligibility'
import { isGoneAgainst } from '../../components/verdict/verdict-words'

export type ResultFilter = 'all' | VerdictStatus | 'overridden'

/** What most needs a look comes first. */
export const resultFilters: { value: ResultFilter; label: string }[] = [
  { value: 'all', label: 'Tất cả' },
  { value: 'not-eligible', label: verdictStatusNames['not-eligible'] },
  { value: 'needs-review', label: verdictStatusNames['needs-review'] },
  { value: 'eligible', label: verdictStatusNames.eligible },
  { value: 'overridden', label: 'đã ghi ý kiến' },
]

/** One that somebody has gone against is settled: it stands under "đã ghi ý kiến" alone. */
export function passes(one: AssessedNomination, filter: ResultFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'overridden') return isGoneAgainst(one)
  return !isGoneAgainst(one) && one.verdict.status === filter
}

export const keyOf = ({ unitId, personId, award }: AssessedNomination): string =>
  `${unitId}/${personId ?? 'tap-the'}/${award}`

/** Where its row stands: the unit's form, at the person or the collective. */
export const formPath = ({ unitId, personId }: Pick<AssessedNomination, 'unitId' | 'personId'>): string =>
  `/ho-so/${unitId}/${personId ?? 'tap-the'}`
