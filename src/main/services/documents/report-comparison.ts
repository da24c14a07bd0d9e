/** The report's results beside those of the year before: of the same round if it is in the book, else of the ledger. */

import { loadDecision } from '#main/services/decisions/load-decision'
import { formatSchoolYear } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { awardOrder } from '#shared/domain/decision-list'
import { lowerFirst } from '#shared/text/case'
import type { CampaignBook } from './book'
import { standingLines } from './campaign-decisions'

export type Comparison = {
  /** 2021 for 2021-2022. */
  schoolYear: number
  /** What the earlier counts are of: "đợt II năm học 2021-2022"; null when nothing is known of that year. */
  source: string | null
  /** `before` null: not known, which is not none. */
  rows: { award: AwardCode; before: number | null; now: number }[]
}

type Before = { source: string; counts: ReadonlyMap<AwardCode, number>; knows: (award: AwardCode) => boolean }

/** @param now how often each award counts as a result this year */
export async function compareWithLastYear(
  book: CampaignBook,
  now: ReadonlyMap<AwardCode, number>,
): Promise<Comparison> {
  const schoolYear = book.campaign.schoolYear - 1
  const before = (await ofSameRound(book, schoolYear)) ?? (await ofLedger(book, schoolYear))
  const awards = [...new Set([...now.keys(), ...(before?.counts.keys() ?? [])])]
  return {
    schoolYear,
    source: before?.source ?? null,
    rows: awards
      .toSorted((a, b) => awardOrder(a) - awardOrder(b))
      .map((award) => ({
        award,
        before: before?.knows(award) ? (before.counts.get(award) ?? 0) : null,
        now: now.get(award) ?? 0,
      })),
  }
}

/** The round of the same kind a year earlier, once it has issued decisions; an award its decisions carried is known. */
async function ofSameRound(
  { db, campaign, today }: CampaignBook,
  schoolYear: number,
): Promise<Before | null> {
  if (campaign.kind !== 'regular' && campaign.kind !== 'wave') return null
  const round = await db
    .selectFrom('campaign')
    .select(['id', 'kind', 'school_year', 'wave', 'title'])
    .where('kind', '=', campaign.kind)
    .where('school_year', '=', schoolYear)
    .where('wave', 'is', campaign.wave)
    .orderBy('id')
    .executeTakeFirst()
  if (!round) return null
  const issued = await db
    .selectFrom('decision')
    .select('id')
    .where('campaign_id', '=', round.id)
    .where('state', '=', 'issued')
    .where('kind', '=', 'award')
    .execute()
  if (issued.length === 0) return null
  const counts = new Map<AwardCode, number>()
  const carried = new Set<AwardCode>()
  for (const { id } of issued) {
    const decision = await loadDecision(db, id, today)
    for (const award of decision.awards) carried.add(award)
    for (const { award, isRevoked } of standingLines(decision))
      if (!isRevoked) counts.set(award, (counts.get(award) ?? 0) + 1)
  }
  return {
    source: lowerFirst(campaignLabel({ ...round, schoolYear: round.school_year })),
    counts,
    knows: (award) => carried.has(award) || counts.has(award),
  }
}

const isSudden = ({ kind }: Campaign): boolean => kind === 'thematic' || kind === 'sudden'

/** What the ledger has of the whole school year; an award it has nothing of is not known, for it may be incomplete. */
async function ofLedger({ db, campaign }: CampaignBook, schoolYear: number): Promise<Before | null> {
  const rows = await db
    .selectFrom('award_record')
    .select((eb) => ['award', eb.fn.countAll<number>().as('count')])
    .where('school_year', '=', schoolYear)
    .where('removed_at', 'is', null)
    .where('revoked_on', 'is', null)
    .where('is_sudden_or_thematic', '=', isSudden(campaign) ? 1 : 0)
    .groupBy('award')
    .execute()
  const counts = new Map(
    rows.flatMap(({ award, count }) => (award === null ? [] : [[award, count] as const])),
  )
  if (counts.size === 0) return null
  return {
    source: `cả năm học ${formatSchoolYear(schoolYear)}, theo Sổ khen thưởng`,
    counts,
    knows: (award) => counts.has(award),
  }
}
