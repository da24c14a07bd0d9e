import { formatDay, formatSchoolYear } from '#shared/day'
import type { AwardRecord, Recipient } from '#shared/domain/ledger'

export const sourceNames: Record<AwardRecord['source'], string> = {
  decision: 'Quyết định',
  import: 'Từ Excel',
  manual: 'Ghi tay',
}

/** The same inside a line, and as a hint. */
export const sourcesInWords: Record<AwardRecord['source'], string> = {
  decision: 'theo quyết định ban hành trong sổ',
  import: 'nhập từ Excel',
  manual: 'ghi tay',
}

/** "p12", "u3": the last part of a recipient's address. */
export const whoOf = ({ personId, unitId }: Recipient): string =>
  personId === null ? `u${unitId}` : `p${personId}`

export const pathOf = (recipient: Recipient): string => `/so-khen-thuong/${whoOf(recipient)}`

/** Null when it names nobody. */
export function recipientOf(who: string): Recipient | null {
  const match = /^([pu])(\d{1,9})$/.exec(who)
  if (!match) return null
  const id = Number(match[2])
  return match[1] === 'p' ? { personId: id, unitId: null } : { personId: null, unitId: id }
}

export const yearOf = ({ schoolYear, calendarYear }: AwardRecord): string =>
  schoolYear === null ? `năm ${calendarYear}` : formatSchoolYear(schoolYear)

/** "số 245/QĐ-CĐN ngày 15/07/2023", as far as it is known. */
export function decisionOf({ number, decidedOn }: Pick<AwardRecord, 'number' | 'decidedOn'>): string {
  const parts = [number && `số ${number}`, decidedOn && `ngày ${formatDay(decidedOn)}`].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : 'chưa ghi quyết định'
}
