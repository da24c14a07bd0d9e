import { numberWithSign } from '#main/documents/document-number'
import { decisionTexts } from '#main/documents/texts/decision'
import { amendmentDecisionView, awardDecisionView } from '#main/services/award-decision-view'
import { loadDecision } from '#main/services/decisions/load-decision'
import { getAward } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { type Decision, decisionKindNames } from '#shared/domain/decision'
import { AppError } from '#shared/result'
import { lowerFirst, upperFirst } from '#shared/text/case'
import type { CampaignBook } from './book'
import { campaignDecisions } from './campaign-decisions'
import { defineSource } from './source'

/** Decisions of every kind: a draft as it would be issued, an issued one as it was. */
export const decisionSource = defineSource<'decision' | 'amendment-decision'>({
  kind: 'decision',

  list: async (book) =>
    (await campaignDecisions(book)).map((decision) => ({
      key: String(decision.id),
      about: aboutOf(decision, book.organisation.sign),
    })),

  load: async (book, key) => {
    const { campaign, organisation, today } = book
    const decision = await decisionOf(book, key)
    const texts = book.textsOf(decisionTexts)
    const common = { fileName: fileNameOf(decision, campaign), lacks: decision.lacks }
    if (decision.about)
      return {
        ...common,
        builder: 'amendment-decision',
        view: amendmentDecisionView(organisation, { ...decision, about: decision.about }, today, texts),
      }
    return {
      ...common,
      builder: 'decision',
      view: awardDecisionView(organisation, campaign, decision, today, texts),
    }
  },
})

async function decisionOf(book: CampaignBook, key: string): Promise<Decision> {
  const decision = await loadDecision(book.db, Number(key) || 0, book.today)
  if (decision.campaignId !== book.campaign.id)
    throw new AppError('not-found', 'Quyết định này không thuộc đợt đang làm. Mở lại danh sách quyết định.')
  return decision
}

/** "Số 415/QĐ-CĐN", "Quyết định đính chính, chưa có số" */
function aboutOf({ kind, number }: Decision, sign: string): string {
  const issue = number ? `số ${numberWithSign(number, 'QĐ', sign)}` : 'chưa có số'
  return kind === 'award'
    ? upperFirst(issue)
    : `${decisionKindNames[kind].replace('Quyết định ', '').replace(/^./, (first) => first.toUpperCase())}, ${issue}`
}

/** "Quyết định khen thưởng đợt II năm học 2022-2023 (số 415)" */
function fileNameOf(decision: Decision, campaign: Campaign): string {
  const label = lowerFirst(campaignLabel(campaign))
  const issue = decision.number ? ` (số ${decision.number})` : ''
  switch (decision.kind) {
    case 'award':
      // "Quyết định khen thưởng đột xuất …": the campaign's own name says what is done.
      if (/^(?:khen|tặng|biểu dương)\s/u.test(label)) return `Quyết định ${label}${issue}`
      return `${awardsInWords(decision)} ${label}${issue}`
    case 'bonus':
      return `Quyết định thưởng tiền ${label}${issue}`
    case 'correction':
    case 'revocation':
      return `${decisionKindNames[decision.kind]} Quyết định số ${decision.about?.number ?? ''}${issue}`
  }
}

/** Two decisions of a campaign, titles in one and forms in the other, are told apart by their names. */
function awardsInWords({ awards }: Decision): string {
  const kinds = new Set(awards.map((award) => getAward(award).kind))
  if (kinds.size > 1) return 'Quyết định khen thưởng'
  return kinds.has('form') ? 'Quyết định tặng giấy khen' : 'Quyết định công nhận danh hiệu'
}
