import { type Day, formatLongDay } from '#shared/day'
import { regimeOn } from '#shared/rules/regime'

/**
 * The căn cứ for an award decision signed on a day, ending with the campaign's own plan when it has a number
 * and date. Laws are cited without number and organ, other texts with both (NĐ 30/2020, Phụ lục I, II.6); titles come
 * from the college's own plan and from the instruments (law.md §1.1). Every line stays editable.
 * @param plan number as printed ("412") and the day it was signed
 */
export function proposedLegalBases(
  signingDay: Day,
  plan: { number: string; signedOn: Day | null; sign: string; title: string; college: string },
): string[] {
  const national = regimeOn(signingDay).legalBases
  if (plan.number === '' || plan.signedOn === null) return [...national]
  const number = plan.number.includes('/') ? plan.number : `${plan.number}/KH-${plan.sign}`
  return [
    ...national,
    `Căn cứ Kế hoạch số ${number} ${formatLongDay(plan.signedOn)} của ${plan.college} về ${plan.title}`,
  ]
}
