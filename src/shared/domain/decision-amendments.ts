/** An issued decision after what later decisions have corrected and revoked in it. The issued lines never change. */
import type { Amendment, ChangedField, DecisionChange, DecisionEntry } from '#shared/domain/decision'
import type { Honorific } from '#shared/domain/person'

/** Value of one field as a change writes it; `revoked` is 'có' once a line is taken out. */
export function fieldText(entry: DecisionEntry & { isRevoked?: boolean }, field: ChangedField): string {
  switch (field) {
    case 'honorific':
      return entry.honorific ?? ''
    case 'amount':
      return String(entry.amount)
    case 'revoked':
      return entry.isRevoked ? 'có' : ''
    default:
      return entry[field]
  }
}

/** The lines with the changes of the amendments, applied in the order given; nothing of the given is changed. */
export function applyAmendments<Entry extends DecisionEntry & { isRevoked: boolean }>(
  entries: readonly Entry[],
  amendments: readonly Pick<Amendment, 'changes'>[],
): Entry[] {
  const lines = entries.map((entry) => ({ ...entry }))
  for (const { changes } of amendments)
    for (const change of changes) {
      const line = lines[change.entryPlace]
      if (line) lines[change.entryPlace] = changed(line, change)
    }
  return lines
}

function changed<Entry extends DecisionEntry & { isRevoked: boolean }>(
  entry: Entry,
  { field, after }: DecisionChange,
): Entry {
  switch (field) {
    case 'revoked':
      return { ...entry, isRevoked: true }
    case 'amount':
      return { ...entry, amount: Number(after) }
    case 'honorific':
      return { ...entry, honorific: after as Honorific }
    case 'name':
      // A collective's unit is itself.
      return entry.personId === null ? { ...entry, name: after, unitName: after } : { ...entry, name: after }
    default:
      return { ...entry, [field]: after }
  }
}
