import { loadDecision } from '#main/services/decisions/load-decision'
import type { Decision, DecisionEntry } from '#shared/domain/decision'
import { applyAmendments } from '#shared/domain/decision-amendments'
import type { CampaignBook } from './book'

/** Every decision of the campaign, in the order they were begun. */
export const campaignDecisions = (book: CampaignBook): Promise<Decision[]> =>
  book.share('decisions', async () => {
    const rows = await book.db
      .selectFrom('decision')
      .select('id')
      .where('campaign_id', '=', book.campaign.id)
      .orderBy('id')
      .execute()
    const decisions: Decision[] = []
    for (const { id } of rows) decisions.push(await loadDecision(book.db, id, book.today))
    return decisions
  })

/** A decision's lines as later decisions have left them; a line's index is its place. */
export const standingLines = (decision: Decision): (DecisionEntry & { isRevoked: boolean })[] =>
  applyAmendments(
    decision.entries.map((entry) => ({ ...entry, isRevoked: false })),
    decision.amendments,
  )

/** What a recipient is called before the name; students (HSSV) by their name alone, as the decision's list has them. */
export const calledOf = ({ award, honorific }: Pick<DecisionEntry, 'award' | 'honorific'>) =>
  award === 'GK_HS' ? null : honorific
