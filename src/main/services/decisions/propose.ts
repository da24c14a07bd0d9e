import type { Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { getDecision, listDecisions } from '#main/database/decision-queries'
import { listOwnTexts } from '#main/database/document-queries'
import { getOrganisation } from '#main/database/organisation-queries'
import { numberWithSign } from '#main/documents/document-number'
import { councilMinutesTexts } from '#main/documents/texts/council-minutes'
import { headOf } from '#main/services/award-decision-view'
import { loadCampaignAwards, openAwards } from '#main/services/decisions/award-lines'
import { bonusLines } from '#main/services/decisions/bonus-lines'
import { proposedChanges } from '#main/services/decisions/differences'
import { standingEntries } from '#main/services/decisions/standing'
import { compareDays, type Day, formatLongDay } from '#shared/day'
import { type AwardCode, getAward, principalAwards } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel, needsCouncil } from '#shared/domain/campaign-names'
import type { DecisionKind, DecisionShare, DecisionValues } from '#shared/domain/decision'
import type { Organisation } from '#shared/domain/organisation'
import { AppError } from '#shared/result'
import { proposedLegalBases } from '#shared/rules/proposed-legal-bases'
import { lowerFirst } from '#shared/text/case'

export type Proposal = {
  campaignId: number
  kind: DecisionKind
  aboutId: number | null
  share: DecisionShare
}

/**
 * What a new draft starts with, or the id of a draft there is already for the same purpose.
 * @throws AppError `conflict` when there is nothing to decide
 */
export async function proposeDecision(
  db: Db,
  { campaignId, kind, aboutId, share }: Proposal,
  today: Day,
): Promise<DecisionValues | number> {
  const campaign = await getCampaign(db, campaignId)
  const organisation = await getOrganisation(db)
  const blank = blankDecision(campaign, organisation, today)
  switch (kind) {
    case 'award':
      return { ...blank, ...(await awardProposal(db, campaign, organisation, share, today)) }
    case 'bonus': {
      const draft = (await listDecisions(db, campaignId)).find(
        (decision) => decision.kind === 'bonus' && decision.state === 'draft',
      )
      if (draft) return draft.id
      const values: DecisionValues = { ...blank, kind, subject: `thưởng tiền ${labelOf(campaign)}` }
      if (bonusLines(await loadCampaignAwards(db, campaign), values, today).entries.length === 0)
        throw new AppError(
          'conflict',
          'Không có khen thưởng nào chờ thưởng tiền. Quyết định thưởng tiền dành cho các quyết định khen thưởng đã ban hành mà không kèm tiền.',
        )
      return values
    }
    case 'correction':
    case 'revocation':
      return amendmentProposal(db, campaign, organisation, blank, kind, aboutId)
  }
}

/** "khen thưởng đợt II năm học 2022-2023"; a sudden one by its title. */
const labelOf = (campaign: Campaign): string => lowerFirst(campaignLabel(campaign))

const earlier = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? a : b)

function blankDecision(campaign: Campaign, organisation: Organisation, day: Day): DecisionValues {
  return {
    id: null,
    campaignId: campaign.id,
    kind: 'award',
    carriesMoney: true,
    aboutId: null,
    reason: '',
    changes: [],
    amounts: [],
    number: '',
    signedOn: null,
    signerOffice: organisation.signerOffice,
    signerName: organisation.signerName,
    subject: '',
    legalBases: basesOn(day, campaign, organisation),
    proposedBy: headOf(organisation.standingUnit),
    fundSource: 'Quỹ Thi đua, khen thưởng của Trường',
    awards: [],
    exclusions: [],
    note: '',
  }
}

const basesOn = (day: Day, campaign: Campaign, organisation: Organisation): string[] =>
  proposedLegalBases(day, {
    number: campaign.planNumber,
    signedOn: campaign.planDate,
    sign: organisation.sign,
    title: lowerFirst(campaign.title),
    college: organisation.name,
  })

async function awardProposal(
  db: Db,
  campaign: Campaign,
  organisation: Organisation,
  share: DecisionShare,
  today: Day,
): Promise<Partial<DecisionValues>> {
  const isWanted = (award: AwardCode) => {
    const { kind } = getAward(award)
    return share === 'all' || kind === (share === 'titles' ? 'title' : 'form')
  }
  const open = new Set(openAwards(await loadCampaignAwards(db, campaign)).map((one) => one.award))
  // Of two drafts each carries its own: what another one has chosen is not proposed again.
  const chosen = new Set(
    (await listDecisions(db, campaign.id))
      .filter((decision) => decision.state === 'draft')
      .flatMap((decision) => decision.awards),
  )
  const wanted = principalAwards.filter(isWanted)
  const awards = [...open].filter((award) => isWanted(award) && !chosen.has(award))
  const bases = basesOn(earlier(campaign.to, today), campaign, organisation)
  return {
    kind: 'award',
    awards: awards.length > 0 ? awards : [...wanted],
    subject: subjectOf(campaign, share, awards),
    legalBases: [...bases, ...(await councilBases(db, campaign))],
  }
}

function subjectOf(campaign: Campaign, share: DecisionShare, awards: AwardCode[]): string {
  const label = labelOf(campaign)
  if (!needsCouncil(campaign)) return /^(khen thưởng|tặng)/.test(label) ? label : `khen thưởng ${label}`
  const kinds = new Set(awards.map((award) => getAward(award).kind))
  const isOnly = (kind: 'title' | 'form') => kinds.size === 1 && kinds.has(kind)
  if (share === 'titles' || isOnly('title')) return `công nhận danh hiệu thi đua ${label}`
  if (share === 'forms' || isOnly('form')) return `tặng Giấy khen ${label}`
  return `công nhận danh hiệu thi đua và khen thưởng ${label}`
}

/** The council's minutes, once a session is closed. */
async function councilBases(db: Db, campaign: Campaign): Promise<string[]> {
  const sessions = await db
    .selectFrom('council_session')
    .innerJoin('council', 'council.id', 'council_id')
    .select(['held_on', 'minutes_number', 'name'])
    .where('campaign_id', '=', campaign.id)
    .where('state', '=', 'closed')
    .orderBy('council_session.id')
    .execute()
  const own = (await listOwnTexts(db)).find(({ kind, slot }) => kind === 'council-minutes' && slot === 'sign')
  const sign = own?.body ?? councilMinutesTexts.slots.sign.original
  return sessions.flatMap(({ held_on, minutes_number, name }) =>
    held_on === null
      ? []
      : [
          `Căn cứ Biên bản họp ${name}${minutes_number ? ` số ${numberWithSign(minutes_number, 'BB', sign)}` : ''} ${formatLongDay(held_on)}`,
        ],
  )
}

async function amendmentProposal(
  db: Db,
  campaign: Campaign,
  organisation: Organisation,
  blank: DecisionValues,
  kind: 'correction' | 'revocation',
  aboutId: number | null,
): Promise<DecisionValues | number> {
  const draft = (await listDecisions(db, campaign.id)).find(
    (decision) => decision.kind === kind && decision.aboutId === aboutId && decision.state === 'draft',
  )
  if (draft) return draft.id
  const about = aboutId === null ? null : await getDecision(db, aboutId)
  if (about?.state !== 'issued' || about.values.campaignId !== campaign.id || about.values.aboutId !== null)
    throw new AppError(
      'conflict',
      'Chỉ đính chính, thu hồi quyết định khen thưởng hoặc thưởng tiền đã ban hành của đợt này. Mở quyết định ấy rồi bấm nút ở đó.',
    )
  const { number, signedOn, subject, signerOffice, signerName } = about.values
  const whole = numberWithSign(number, 'QĐ', organisation.sign)
  const named = `Quyết định số ${whole}${signedOn ? ` ${formatLongDay(signedOn)}` : ''}`
  const isCorrection = kind === 'correction'
  return {
    ...blank,
    kind,
    aboutId,
    // Whoever signed the decision most likely signs this one, where the college has named nobody else.
    ...(blank.signerName === '' && { signerOffice, signerName }),
    subject: isCorrection ? `đính chính ${named}` : `thu hồi khen thưởng tại ${named}`,
    legalBases: [
      ...blank.legalBases,
      `Căn cứ ${named} của ${organisation.signerOffice} ${organisation.name} về việc ${subject}`,
    ],
    changes: isCorrection ? await proposedChanges(db, campaign, await standingEntries(db, about.id)) : [],
  }
}
