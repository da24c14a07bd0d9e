import type { Candidate, CouncilSession } from '#shared/domain/council'

export type OutcomeCounts = {
  passed: number
  failed: number
  held: number
  returned: number
  /** Passed, and not for the principal to decide. */
  above: number
}

/** What a session has come to so far; who is voted on without a result yet is in none of them. */
export function outcomeCounts({ candidates }: Pick<CouncilSession, 'candidates'>): OutcomeCounts {
  const voted = candidates.filter(({ fate, outcome }) => fate === 'vote' && outcome !== null)
  const passed = voted.filter(({ outcome }) => outcome?.passed)
  return {
    passed: passed.length,
    failed: voted.length - passed.length,
    held: candidates.filter(({ fate }) => fate === 'held').length,
    returned: candidates.filter(({ fate }) => fate === 'returned').length,
    above: passed.filter(({ decidedBy }) => decidedBy !== 'principal').length,
  }
}

export type ResultGroup = 'waiting' | 'failed' | 'passed' | 'held' | 'returned'
export const resultGroupNames: Record<ResultGroup, string> = {
  waiting: 'Chưa có kết quả bỏ phiếu',
  failed: 'Không đạt',
  passed: 'Đạt',
  held: 'Để lại xét sau',
  returned: 'Trả lại đơn vị',
}

export const resultGroupOf = ({ fate, outcome }: Candidate): ResultGroup =>
  fate !== 'vote' ? fate : outcome === null ? 'waiting' : outcome.passed ? 'passed' : 'failed'

const groupOrder: readonly ResultGroup[] = ['waiting', 'passed', 'failed', 'held', 'returned']

/** By what came of them; inside, in the order of the council. */
export const byResult = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => groupOrder.indexOf(resultGroupOf(a)) - groupOrder.indexOf(resultGroupOf(b)))
