import type { Db } from '#main/context'
import {
  type CandidateSnapshot,
  listPassedElsewhere,
  type StoredCandidate,
} from '#main/database/candidate-queries'
import { listNominees } from '#main/services/nominees'
import type { Campaign } from '#shared/domain/campaign'
import { entryKeyText } from '#shared/domain/decision'
import { type CampaignNominee, oncePerAward } from '#shared/domain/decision-list'

/** Whom a session may consider: every nomination once, less what an earlier closed session has passed. */
export async function listSessionNominees(
  db: Db,
  campaign: Campaign,
  sessionId: number | null,
): Promise<Map<string, CampaignNominee>> {
  const passed = new Set((await listPassedElsewhere(db, campaign.id, sessionId)).map(entryKeyText))
  return new Map(
    oncePerAward(await listNominees(db, campaign))
      .map((nominee) => [entryKeyText(nominee), nominee] as const)
      .filter(([key]) => !passed.has(key)),
  )
}

export const snapshotOf = (nominee: CampaignNominee): CandidateSnapshot => ({
  award: nominee.award,
  personId: nominee.personId,
  unitId: nominee.unitId,
  honorific: nominee.honorific,
  name: nominee.name,
  position: nominee.position,
  unitName: nominee.unitName,
  unitSortOrder: nominee.unitSortOrder,
})

/** What the roster or the nomination says now and did not say when the list was taken. */
export function changesSince(candidate: StoredCandidate, nominee: CampaignNominee | undefined): string[] {
  if (!nominee) return ['Không còn được đề nghị.']
  const changes: string[] = []
  const tell = (label: string, before: string, after: string) => {
    if (before !== after) changes.push(after === '' ? `${label} nay để trống.` : `${label} nay là ${after}.`)
  }
  tell('Danh xưng', candidate.honorific ?? '', nominee.honorific ?? '')
  tell(candidate.personId === null ? 'Tên' : 'Họ tên', candidate.name, nominee.name)
  tell('Chức vụ', candidate.position, nominee.position)
  if (candidate.personId !== null) tell('Đơn vị', candidate.unitName, nominee.unitName)
  return changes
}
