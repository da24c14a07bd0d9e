import { formatDay } from '#shared/day'
import type { Decision, DecisionInput, DecisionKind } from '#shared/domain/decision'

/** "123" → "123/QĐ-CĐN", as the decision will carry it; a number typed in full stays. */
export const fullNumber = (number: string, sign: string): string =>
  number.includes('/') ? number : `${number}/QĐ-${sign}`

/** What a decision does, short enough for lists and tags. */
export const kindWords: Record<DecisionKind, string> = {
  award: 'Khen thưởng',
  bonus: 'Thưởng tiền',
  correction: 'Đính chính',
  revocation: 'Thu hồi',
}

/** "Quyết định số 123/QĐ-CĐN ngày 15/07/2023", as far as both are there. */
export function decisionName(decision: Pick<Decision, 'number' | 'signedOn'>, sign: string): string {
  const number = decision.number ? ` số ${fullNumber(decision.number, sign)}` : ' chưa có số'
  const day = decision.signedOn ? ` ngày ${formatDay(decision.signedOn)}` : ''
  return `Quyết định${number}${day}`
}

/** A decision as its form holds it. */
export const inputOf = (decision: Decision): DecisionInput => ({
  id: decision.id,
  campaignId: decision.campaignId,
  kind: decision.kind,
  carriesMoney: decision.carriesMoney,
  aboutId: decision.aboutId,
  reason: decision.reason,
  changes: decision.changes,
  amounts: decision.amounts,
  number: decision.number,
  signedOn: decision.signedOn,
  signerOffice: decision.signerOffice,
  signerName: decision.signerName,
  subject: decision.subject,
  legalBases: decision.legalBases,
  proposedBy: decision.proposedBy,
  fundSource: decision.fundSource,
  awards: decision.awards,
  exclusions: decision.exclusions,
  note: decision.note,
})
