import { type Day, formatDay } from '#shared/day'
import { isInForce, type LegalText } from '#shared/domain/legal-text'
import type { Tone } from '../../components/state-badge'

export const validityStates = ['in-force', 'expired', 'not-yet', 'unknown'] as const
export type ValidityState = (typeof validityStates)[number]

export const validityNames: Record<ValidityState, string> = {
  'in-force': 'Còn hiệu lực',
  expired: 'Hết hiệu lực',
  'not-yet': 'Chưa có hiệu lực',
  unknown: 'Chưa rõ',
}

export const validityTones: Record<ValidityState, Tone> = {
  'in-force': 'good',
  // Most of the library is: that is its ordinary state.
  expired: 'neutral',
  'not-yet': 'doubt',
  unknown: 'neutral',
}

/** How a text stands on a day. */
export function validityOn(text: Pick<LegalText, 'validFrom' | 'validTo'>, day: Day): ValidityState {
  const isValid = isInForce(text, day)
  if (isValid === null) return 'unknown'
  if (isValid) return 'in-force'
  return text.validFrom !== null && day < text.validFrom ? 'not-yet' : 'expired'
}

/** "01/07/2025 – nay", as a cell writes it. */
export function validityPeriod({ validFrom, validTo }: Pick<LegalText, 'validFrom' | 'validTo'>): string {
  if (validFrom === null && validTo === null) return 'chưa ghi'
  return `${validFrom === null ? '?' : formatDay(validFrom)} – ${validTo === null ? 'nay' : formatDay(validTo)}`
}

/** A text as a list of choices names it. */
export const shortName = ({ number, subject }: Pick<LegalText, 'number' | 'subject'>): string =>
  number === '' ? subject : number
