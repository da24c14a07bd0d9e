import type { Db } from '#main/context'
import { campaignSettings } from '#main/services/campaign-regime'
import { councilVerdicts } from '#main/services/council-verdicts'
import { listNominees } from '#main/services/nominees'
import type { Campaign } from '#shared/domain/campaign'
import { needsCouncil } from '#shared/domain/campaign-names'
import type { CouncilVerdict } from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'
import { type CampaignNominee, oncePerAward } from '#shared/domain/decision-list'
import type { Authority } from '#shared/rules/setting-values'

/**
 * Where a nomination stands after the council:
 * - `decision`: the principal's decision may carry it;
 * - `letter`: it is ready, but somebody above the principal decides it, so it goes into the proposal letter;
 * - `waiting`: the council has not spoken yet, or has left it for later;
 * - `refused`: it did not get the votes, or was returned to its unit.
 */
export type AwardableState = 'decision' | 'letter' | 'waiting' | 'refused'

export type Awardable = CampaignNominee & {
  state: AwardableState
  /** Why it waits or was refused; else empty. */
  reason: string
  decidedBy: Authority
  /** Null when no session has it on its list. */
  verdict: CouncilVerdict | null
}

/** Every nomination of a campaign, once per award and recipient, with where it stands after the council. */
export async function listAwardable(db: Db, campaign: Campaign): Promise<Awardable[]> {
  const { values: settings } = await campaignSettings(db, campaign)
  const verdicts = await councilVerdicts(db, campaign.id)
  return oncePerAward(await listNominees(db, campaign)).map((nominee) => {
    const verdict = verdicts.get(entryKeyText(nominee)) ?? null
    const decidedBy = settings[`decides.${nominee.award}`]
    const ready = decidedBy === 'principal' ? 'decision' : 'letter'
    return { ...nominee, decidedBy, verdict, ...standing(verdict, ready, needsCouncil(campaign)) }
  })
}

function standing(
  verdict: CouncilVerdict | null,
  ready: 'decision' | 'letter',
  isCouncilNeeded: boolean,
): Pick<Awardable, 'state' | 'reason'> {
  switch (verdict?.result) {
    case undefined:
      return isCouncilNeeded
        ? { state: 'waiting', reason: 'Chưa đưa ra Hội đồng.' }
        : { state: ready, reason: '' }
    case 'passed':
      return { state: ready, reason: '' }
    case 'failed':
      return { state: 'refused', reason: `Hội đồng không thông qua: ${verdict.reason}` }
    case 'returned':
      return { state: 'refused', reason: `Hội đồng trả lại đơn vị: ${verdict.reason}` }
    case 'held':
      return { state: 'waiting', reason: `Hội đồng để lại xét sau: ${verdict.reason}` }
    case 'open':
      return { state: 'waiting', reason: verdict.reason }
  }
}
