/**
 * What each line of a decision is paid beside the others, and beside what issued decisions have paid for the same time
 * (NĐ 91/2017 Đ68.2, NĐ 98/2023 Đ53, NĐ 152/2025 Đ49; law.md §4.2).
 */
import { type AwardCode, getAward } from '#shared/domain/award'
import { type Dong, formatMoney } from '#shared/money'
import { type AwardToPay, payableAwards } from '#shared/rules/payable'

export type LineToPay = {
  recipient: string
  award: AwardCode
  /** What a form is given for, e.g. the deed of a short dossier; empty: an achievement of its own. */
  achievement: string
  /** Đồng it pays when nothing else stands beside it. */
  amount: Dong
}

/** An award that an issued decision gave for some time. */
export type EarlierAward = {
  recipient: string
  award: AwardCode
  /** Null: the time of the decision in hand. */
  period: AwardToPay['period']
  achievement: string
  /** Đồng; 0 while its money is still to be decided. */
  paid: Dong
  /** Number of the decision that gave it. */
  number: string
}

export type LinePay = {
  amount: Dong
  /** Why it is not the full amount, for the note column; else empty. */
  note: string
}

/** The amounts of the lines, in the order given. Nobody gets more in all than the highest title of a time pays. */
export function payLines(lines: readonly LineToPay[], earlier: readonly EarlierAward[]): LinePay[] {
  const toPay = (one: LineToPay | EarlierAward, id: number): AwardToPay => ({
    id,
    recipient: one.recipient,
    award: one.award,
    period: 'period' in one ? one.period : null,
    achievement: one.achievement === '' ? null : one.achievement,
  })
  const verdicts = payableAwards([
    ...earlier.map(toPay),
    ...lines.map((line, index) => toPay(line, earlier.length + index)),
  ])
  return lines.map((line, index): LinePay => {
    const id = earlier.length + index
    const verdict = verdicts[id]!
    if (!verdict.pays) {
      const before = earlier[verdict.paidBy ?? -1]
      return { amount: 0, note: before ? `${verdict.reason}${inDecision(before)}` : verdict.reason }
    }
    // A lower title of the same time may have been paid already: then what is left of the higher one.
    const given = earlier.filter((one, at) => verdicts[at]?.paidBy === id && one.paid > 0)
    const paid = given.reduce((sum, one) => sum + one.paid, 0)
    const [first] = given
    if (!first) return { amount: line.amount, note: '' }
    return {
      amount: Math.max(0, line.amount - paid),
      note: `Đã thưởng ${formatMoney(paid)} đồng theo ${nameOf(first.award)}${inDecision(first)}; thưởng phần còn lại`,
    }
  })
}

const nameOf = (award: AwardCode): string => {
  const { kind, name } = getAward(award)
  return kind === 'title' ? `danh hiệu ${name}` : name
}

const inDecision = ({ number }: EarlierAward): string => (number ? ` tại Quyết định số ${number}` : '')
