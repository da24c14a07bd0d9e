/** The entries of a decision by award, as both its articles and its list go through them. */
import type { AwardObject } from '#shared/domain/award'
import type { Dong } from '#shared/money'
import { inline } from './text'
import type { AwardEntryView, AwardView } from './views'

export interface Grouped {
  readonly award: AwardView
  readonly entries: readonly AwardEntryView[]
}

export const objectNouns: Record<AwardObject, string> = { collective: 'tập thể', person: 'cá nhân' }

/** Collectives stand before people. */
export const objects: readonly AwardObject[] = ['collective', 'person']

/** danh hiệu “Lao động tiên tiến”; a form without quotes: Giấy khen của Hiệu trưởng. */
export const awardName = ({ kind, name }: Pick<AwardView, 'kind' | 'name'>): string =>
  kind === 'title' ? `danh hiệu “${inline(name)}”` : inline(name)

/** Rows of one unit together, units in the order they first appear. */
function byUnit(entries: readonly AwardEntryView[]): AwardEntryView[] {
  const units = new Map<string, AwardEntryView[]>()
  for (const entry of entries) {
    const rows = units.get(entry.unitName)
    if (rows) rows.push(entry)
    else units.set(entry.unitName, [entry])
  }
  return [...units.values()].flat()
}

/** Awards that anyone gets, those for collectives first. */
export function groupEntries(awards: readonly AwardView[], entries: readonly AwardEntryView[]): Grouped[] {
  return objects
    .flatMap((object) => awards.filter((award) => award.object === object))
    .map((award) => ({ award, entries: byUnit(entries.filter((entry) => entry.award === award.key)) }))
    .filter((group) => group.entries.length > 0)
}

/** How many collectives and people, each counted once; kinds with none are left out. */
export function recipientCounts(groups: readonly Grouped[]): { object: AwardObject; count: number }[] {
  return objects
    .map((object) => ({
      object,
      count: new Set(
        groups
          .filter(({ award }) => award.object === object)
          .flatMap(({ entries }) => entries.map((entry) => entry.recipient)),
      ).size,
    }))
    .filter(({ count }) => count > 0)
}

export const totalAmount = (groups: readonly Grouped[]): Dong =>
  groups.reduce((sum, { entries }) => entries.reduce((part, entry) => part + entry.amount, sum), 0)

export const entryCount = (groups: readonly Grouped[]): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0)
