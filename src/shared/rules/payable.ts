/**
 * Which of the awards decided at the same time are paid (NĐ 91/2017 Đ68.2, NĐ 98/2023 Đ53, NĐ 152/2025 Đ49; law.md §4.2):
 * of titles for the same period only the highest, titles for different periods all; forms for different times or
 * achievements all; a title and a form both.
 */
import type { Day } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'

export type AwardToPay = {
  id: number
  /** Whoever gets it: one text a person or unit. */
  recipient: string
  award: AwardCode
  /** The time the award honours; null: this campaign's. */
  period: { from: Day; to: Day } | null
  /** What a form is given for; null: an achievement of its own. */
  achievement: string | null
}

export type PayDecision = {
  id: number
  pays: boolean
  /** The award that is paid in its place. */
  paidBy: number | null
  /** For the note column; empty when it is paid. */
  reason: string
}

const periodKey = ({ period }: AwardToPay): string => (period ? `${period.from}/${period.to}` : '')

/** Awards of one group pay once, the highest; the lowest id among equals. */
function groupKey(entry: AwardToPay): string {
  const start = `${entry.recipient}|${getAward(entry.award).kind}|${periodKey(entry)}`
  if (getAward(entry.award).kind === 'title') return start
  return entry.achievement === null
    ? `${start}|#${entry.id}`
    : `${start}|${entry.achievement.trim().toLowerCase()}`
}

/** One decision an award, in the order given. The outcome does not depend on that order. */
export function payableAwards(entries: readonly AwardToPay[]): PayDecision[] {
  const paying = new Map<string, AwardToPay>()
  for (const entry of entries) {
    const key = groupKey(entry)
    const known = paying.get(key)
    if (!known || isPaidBefore(entry, known)) paying.set(key, entry)
  }
  return entries.map((entry): PayDecision => {
    const paid = paying.get(groupKey(entry))!
    if (paid.id === entry.id) return { id: entry.id, pays: true, paidBy: null, reason: '' }
    const { kind, name } = getAward(paid.award)
    return {
      id: entry.id,
      pays: false,
      paidBy: paid.id,
      reason: kind === 'title' ? `Đã thưởng theo danh hiệu ${name}` : `Đã thưởng ${name} cho cùng thành tích`,
    }
  })
}

function isPaidBefore(a: AwardToPay, b: AwardToPay): boolean {
  const [higher, lower] = [getAward(a.award).rank, getAward(b.award).rank]
  return higher !== lower ? higher > lower : a.id < b.id
}
