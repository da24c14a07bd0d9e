import type { Candidate, CandidateFate } from '#shared/domain/council'
import { matchesSearch } from '#shared/text/vietnamese'

export type CandidateFilter = 'all' | CandidateFate | 'changed'

export const candidateFilters: readonly { value: CandidateFilter; label: string }[] = [
  { value: 'all', label: 'Tất cả' },
  { value: 'vote', label: 'Bỏ phiếu' },
  { value: 'held', label: 'Để lại' },
  { value: 'returned', label: 'Trả lại' },
  { value: 'changed', label: 'Có thay đổi' },
]

export const passesFilter = (candidate: Candidate, filter: CandidateFilter): boolean =>
  filter === 'all' || (filter === 'changed' ? candidate.changes.length > 0 : candidate.fate === filter)

/** By name, position and unit, diacritics aside. */
export const isFound = ({ name, position, unitName }: Candidate, query: string): boolean =>
  query.trim() === '' || matchesSearch(`${name} ${position} ${unitName}`, query)

/** "Nguyễn Văn An và 3 người, tập thể khác" */
export function candidateNames(candidates: readonly Candidate[]): string {
  const [first, ...rest] = candidates
  if (!first) return ''
  return rest.length === 0 ? first.name : `${first.name} và ${rest.length} người, tập thể khác`
}
