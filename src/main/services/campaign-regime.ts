import type { Db } from '#main/context'
import { findChosenRegime, loadRegimeOverrides } from '#main/database/regime-queries'
import type { Day } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import { proposeRegime, type RegimeProposal } from '#shared/rules/propose-regime'
import { getRegime } from '#shared/rules/regime'
import { type ResolvedSettings, resolveSettings } from '#shared/rules/resolve-settings'

export type CampaignRegime = {
  regimeId: string
  proposal: RegimeProposal
  /** What the officer chose against the proposal. */
  chosen: { regimeId: string; reason: string } | null
}

/** Which regime a campaign falls under. */
export async function findCampaignRegime(db: Db, campaign: Campaign): Promise<CampaignRegime> {
  const proposal = proposeRegime({
    decisionDay: await firstSigningDay(db, campaign.id),
    from: campaign.from,
    to: campaign.to,
    receivedDay: await firstReceivedDay(db, campaign.id),
  })
  const chosen = await findChosenRegime(db, campaign.id)
  return { regimeId: chosen?.regimeId ?? proposal.regimeId, proposal, chosen }
}

/** The college's settings under the campaign's regime: who decides, how many votes are needed. */
export async function campaignSettings(db: Db, campaign: Campaign): Promise<ResolvedSettings> {
  const { regimeId } = await findCampaignRegime(db, campaign)
  return resolveSettings(getRegime(regimeId), await loadRegimeOverrides(db, regimeId))
}

/** The day the campaign's first decision bears, drafts included. */
async function firstSigningDay(db: Db, campaignId: number): Promise<Day | null> {
  const row = await db
    .selectFrom('decision')
    .select((build) => build.fn.min('signed_on').as('day'))
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return row?.day ?? null
}

/** The day the campaign's first dossier came: a unit's submission or a short one. */
async function firstReceivedDay(db: Db, campaignId: number): Promise<Day | null> {
  const days = await db
    .selectFrom('submission')
    .select('received_on as day')
    .where('campaign_id', '=', campaignId)
    .unionAll(
      db.selectFrom('direct_nomination').select('received_on as day').where('campaign_id', '=', campaignId),
    )
    .execute()
  return days.flatMap(({ day }) => day ?? []).sort()[0] ?? null
}
