import { type AwardCode, getAward, hasFreeAmount } from '#shared/domain/award'
import type { Decision, DecisionEntry } from '#shared/domain/decision'
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
  return awards.flatMap((award): MoneyLine[] => {
    const ofAward = entries.filter((entry) => entry.award === award)
    const [first] = ofAward
    if (!first) return []
    const noun = getAward(award).object === 'person' ? 'cá nhân' : 'tập thể'
    const sumOf = (lines: readonly DecisionEntry[]) => lines.reduce((sum, entry) => sum + entry.amount, 0)
    if (hasFreeAmount(award))
      return [
        {
          award,
          each: 'mức Trường quy định',
          all: `${ofAward.length} ${noun}: ${formatMoney(sumOf(ofAward))} đồng`,
          unpaid: null,
        },
      ]
    if (first.coefficientTenths === 0) return []
    const paid = ofAward.filter((entry) => entry.amount > 0)
    const whole = paid.filter((entry) => entry.amountNote === '')
    const rest = paid.filter((entry) => entry.amountNote !== '')
    const each = whole[0]?.amount ?? 0
    const unpaid = ofAward.length - paid.length
    const ofRest =
      rest.length > 0 ? `${rest.length} ${noun} nhận phần còn lại: ${formatMoney(sumOf(rest))}` : ''
    const ofWhole =
      whole.length > 0 || rest.length === 0
        ? `${whole.length} ${noun} × ${formatMoney(each)} = ${formatMoney(whole.length * each)}`
        : ''
    return [
      {
        award,
        each: eachSentence(first.coefficientTenths, money.baseSalary, each),
        all: [ofWhole, ofRest].filter((part) => part !== '').join('; '),
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
