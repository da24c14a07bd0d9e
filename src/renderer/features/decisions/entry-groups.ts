import { type AwardCode, type AwardObject, getAward } from '#shared/domain/award'
import { type Decision, type DecisionEntry, entryKeyText } from '#shared/domain/decision'

/** The lines of one unit under one award. */
export type UnitGroup = { unitName: string; entries: DecisionEntry[] }

/** The lines of one award, as the list kèm theo prints them: rows of one unit gathered where its first one stands. */
export type AwardGroup = { award: AwardCode; count: number; sum: number; units: UnitGroup[] }

/** A part of the list: A. Tập thể, B. Cá nhân. */
export type ListPart = { object: AwardObject; groups: AwardGroup[] }

export const objectNouns: Record<AwardObject, string> = { collective: 'tập thể', person: 'cá nhân' }

/** The list in the order it is printed in. Entries come in order within an award. */
export function listParts(awards: readonly AwardCode[], entries: readonly DecisionEntry[]): ListPart[] {
  return (['collective', 'person'] as const)
    .map((object) => ({
      object,
      groups: awards
        .filter((award) => getAward(award).object === object)
        .map((award) =>
          awardGroup(
            award,
            entries.filter((entry) => entry.award === award),
          ),
        )
        .filter((group) => group.count > 0),
    }))
    .filter((part) => part.groups.length > 0)
}

function awardGroup(award: AwardCode, entries: DecisionEntry[]): AwardGroup {
  const units = new Map<string, DecisionEntry[]>()
  for (const entry of entries) units.set(entry.unitName, [...(units.get(entry.unitName) ?? []), entry])
  return {
    award,
    count: entries.length,
    sum: entries.reduce((sum, entry) => sum + entry.amount, 0),
    units: [...units].map(([unitName, list]) => ({ unitName, entries: list })),
  }
}

const groupLines = (group: AwardGroup): DecisionEntry[] => group.units.flatMap((unit) => unit.entries)

/** Every line from first to last. */
export const linesOf = (parts: readonly ListPart[]): DecisionEntry[] =>
  parts.flatMap((part) => part.groups.flatMap(groupLines))

/** The number each line has under its award, by its key. */
export const printedPlaces = (parts: readonly ListPart[]): Map<string, number> =>
  new Map(
    parts
      .flatMap((part) => part.groups)
      .flatMap((group) =>
        groupLines(group).map((entry, index): [string, number] => [entryKeyText(entry), index + 1]),
      ),
  )

/** Collectives and people, each counted once however many awards they get. */
export function recipientCounts(entries: readonly DecisionEntry[]): { collectives: number; people: number } {
  return {
    collectives: new Set(entries.flatMap((entry) => entry.unitId ?? [])).size,
    people: new Set(entries.flatMap((entry) => entry.personId ?? [])).size,
  }
}

/** "7 tập thể, 158 cá nhân"; kinds with none are left out. */
export function recipientsInWords(entries: readonly DecisionEntry[]): string {
  const { collectives, people } = recipientCounts(entries)
  const parts = [collectives > 0 && `${collectives} tập thể`, people > 0 && `${people} cá nhân`]
  return parts.filter((part) => part !== false).join(', ') || 'chưa có ai'
}

export type ExcludedEntry = DecisionEntry & { reason: string }

/**
 * The lines of a decision as the form has them now: what has just been left out or put back moves at once,
 * before main has reckoned the sums anew.
 */
export function splitEntries(
  decision: Pick<Decision, 'entries' | 'excluded'>,
  exclusions: readonly { award: AwardCode; personId: number | null; unitId: number | null; reason: string }[],
): { entries: DecisionEntry[]; excluded: ExcludedEntry[] } {
  const reasons = new Map(exclusions.map((exclusion) => [entryKeyText(exclusion), exclusion.reason]))
  const all: DecisionEntry[] = [...decision.entries, ...decision.excluded]
  return {
    entries: all.filter((entry) => !reasons.has(entryKeyText(entry))),
    excluded: all.flatMap((entry) => {
      const reason = reasons.get(entryKeyText(entry))
      return reason === undefined ? [] : [{ ...entry, reason }]
    }),
  }
}
