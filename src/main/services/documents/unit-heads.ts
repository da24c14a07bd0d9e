import { listRoster } from '#main/database/submission-queries'
import type { SignerView } from '#main/documents/views'
import { positionRank } from '#shared/domain/person'
import type { RosterMember } from '#shared/domain/submission'
import { isMassOrganisation, type Unit, type UnitKind } from '#shared/domain/unit'
import type { CampaignBook } from './book'

const offices: Record<UnitKind, string> = {
  office: 'Trưởng phòng',
  faculty: 'Trưởng khoa',
  centre: 'Giám đốc',
  section: 'Tổ trưởng',
  union: 'Chủ tịch',
  'youth-union': 'Bí thư',
}

/** People of each unit of the campaign on its last day, heads first. */
export const unitRosters = (book: CampaignBook): Promise<Map<number, RosterMember[]>> =>
  book.share('rosters', async () => {
    const day = { from: book.campaign.to, to: book.campaign.to }
    const rosters = new Map<number, RosterMember[]>()
    for (const { unit } of await book.submissions())
      rosters.set(unit.id, await listRoster(book.db, unit.id, day))
    return rosters
  })

/**
 * Who signs for a unit: its head, or a deputy for the head where there is none; union and youth union sign in the name
 * of their committee. Without anybody on the roster the office alone, the name to be written in.
 */
export async function headOfUnit(book: CampaignBook, unit: Pick<Unit, 'id' | 'kind'>): Promise<SignerView> {
  const roster = (await unitRosters(book)).get(unit.id) ?? []
  const committee = { prefix: 'TM.', office: 'Ban Chấp hành' } as const
  const signsFor = isMassOrganisation(unit.kind) ? committee : null
  const office = offices[unit.kind]
  const head = roster.find(({ position }) => positionRank(position) === 0)
  if (head) return { office: officeOf(head.position), signsFor, name: head.fullName }
  const deputy = roster.find(({ position }) => positionRank(position) === 1)
  if (deputy && !signsFor)
    return {
      office: officeOf(deputy.position),
      signsFor: { prefix: 'KT.', office },
      name: deputy.fullName,
    }
  return { office, signsFor, name: '' }
}

/** "Trưởng phòng, Kế toán trưởng" signs as "Trưởng phòng". */
const officeOf = (position: string): string => position.split(',')[0]!.trim()
