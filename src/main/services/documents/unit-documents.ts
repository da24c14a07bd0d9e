/** What sources of documents per unit share: which units, and finding one again by its key. */

import type { Unit } from '#shared/domain/unit'
import { AppError } from '#shared/result'
import type { CampaignBook } from './book'
import { listProposals, type UnitProposals } from './proposals'
import type { DocumentItem } from './source'

export type ProposalsOfUnit = UnitProposals & { unit: Unit }

const isOfUnit = (group: UnitProposals): group is ProposalsOfUnit => group.unit !== null

/** A document for each unit that the test holds for. */
export async function unitItems(
  book: CampaignBook,
  has: (group: ProposalsOfUnit) => boolean | Promise<boolean>,
): Promise<DocumentItem[]> {
  const items: DocumentItem[] = []
  for (const group of await listProposals(book))
    if (isOfUnit(group) && (await has(group)))
      items.push({ key: String(group.unit.id), about: group.unit.name })
  return items
}

/** @throws AppError `not-found` when no unit of the campaign has that key */
export async function proposalsOfKey(book: CampaignBook, key: string): Promise<ProposalsOfUnit> {
  const group = (await listProposals(book)).filter(isOfUnit).find(({ unit }) => String(unit.id) === key)
  if (!group) throw new AppError('not-found', 'Đơn vị này không tham gia đợt thi đua. Mở lại mục Văn bản.')
  return group
}

/** Whether anybody is proposed. */
export const proposes = ({ people, collectives }: UnitProposals): boolean =>
  people.length + collectives.length > 0
