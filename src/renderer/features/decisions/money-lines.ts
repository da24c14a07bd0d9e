import { type AwardCode, getAward } from '#shared/domain/award'
import type { Decision } from '#shared/domain/decision'
import { type Dong, formatMoney } from '#shared/money'
import { formatCoefficient } from '#shared/rules/bonus'

export type MoneyLine = {
  award: AwardCode
  /** "0,3 × 1.490.000 = 447.000, làm tròn lên chục nghìn: 450.000" */
  each: string
  /** "130 cá nhân × 450.000 = 58.500.000" */
  all: string
  /** "11 người đã thưởng theo danh hiệu cao hơn, không cộng"; null when everybody is paid. */
  unpaid: string | null
}

/** How a decision's total comes about, one line an award, in the order of the decision. */
export function moneyLines({
  awards,
  entries,
  money,
}: Pick<Decision, 'awards' | 'entries' | 'money'>): MoneyLine[] {
  return awards.flatMap((award) => {
    const ofAward = entries.filter((entry) => entry.award === award)
    const paid = ofAward.filter((entry) => entry.amount > 0)
    const [first] = ofAward
    if (!first || first.coefficientTenths === 0) return []
    const each = paid[0]?.amount ?? 0
    const noun = getAward(award).object === 'person' ? 'cá nhân' : 'tập thể'
    const unpaid = ofAward.length - paid.length
    return [
      {
        award,
        each: eachSentence(first.coefficientTenths, money.baseSalary, each),
        all: `${paid.length} ${noun} × ${formatMoney(each)} = ${formatMoney(paid.length * each)}`,
        unpaid: unpaid > 0 ? `${unpaid} ${noun} đã thưởng theo danh hiệu cao hơn, không cộng` : null,
      },
    ]
  })
}

/** @param each what is paid for one; 0 when nobody is paid for this award */
function eachSentence(coefficientTenths: number, baseSalary: Dong, each: Dong): string {
  const tenths = coefficientTenths * baseSalary
  const product = (tenths - (tenths % 10)) / 10
  const factors = `${formatCoefficient(coefficientTenths)} × ${formatMoney(baseSalary)} = ${formatMoney(product)}`
  return each === product || each === 0
    ? factors
    : `${factors}, làm tròn lên chục nghìn: ${formatMoney(each)}`
}
