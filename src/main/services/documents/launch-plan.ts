import { launchPlanTexts } from '#main/documents/texts/launch-plan'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { formatSchoolYear } from '#shared/day'
import { campaignLabel } from '#shared/domain/campaign-names'
import type { Lack } from '#shared/domain/document'
import { lowerFirst } from '#shared/text/case'
import type { CampaignBook } from './book'
import { issueView, planLacks, principalSigner, signerLacks } from './college'
import { defineSource, theOnlyOne } from './source'

/** Rebuilds the plan from what the campaign's form holds; a sudden award has none. */
export const launchPlanSource = defineSource({
  kind: 'launch-plan',
  list: async ({ campaign }) => (campaign.kind === 'sudden' ? [] : theOnlyOne),
  async load(book) {
    const { campaign, organisation } = book
    return {
      builder: 'launch-plan',
      view: {
        organisation: organisationView(organisation),
        issue: issueView(book, { number: campaign.planNumber, signedOn: campaign.planDate }),
        signer: principalSigner(book),
        title: campaign.title,
        schoolYear: formatSchoolYear(campaign.schoolYear),
        campaign: campaignPhrase(campaign),
        wave: campaign.kind === 'wave' ? campaign.wave : null,
        legalBases: campaign.legalBases,
        occasions: campaign.occasions,
        purpose: campaign.purpose,
        requirements: campaign.requirements,
        contents: campaign.criteria.map(({ heading, content }) => content || heading),
        period: { from: campaign.from, to: campaign.to },
        reviewWindow: { from: campaign.reviewFrom, to: campaign.reviewTo },
        unitDeadline: campaign.unitDeadline,
        councilDeadline: campaign.councilDeadline,
        standingUnit: organisation.standingUnit,
        launchDuty: campaign.launchDuty,
        councilDuties: campaign.councilDuties,
        unitDuties: campaign.unitDuties,
        archive: archiveOf(organisation),
        texts: book.textsOf(launchPlanTexts),
      },
      fileName: `Kế hoạch phát động ${lowerLabel(book)}`,
      lacks: [...planLacks(book), ...contentLacks(book), ...signerLacks(book)],
    }
  },
})

const lowerLabel = ({ campaign }: CampaignBook): string => {
  const label = campaignLabel(campaign)
  return lowerFirst(label)
}

function contentLacks({ campaign }: CampaignBook): Lack[] {
  const lack = (isMissing: boolean, message: string, field: string): Lack[] =>
    isMissing ? [{ message, at: { screen: 'campaign', campaignId: campaign.id, field } }] : []
  return [
    ...lack(campaign.purpose === '', 'Kế hoạch chưa có mục đích.', 'purpose'),
    ...lack(campaign.requirements === '', 'Kế hoạch chưa có yêu cầu.', 'requirements'),
    ...lack(campaign.criteria.length === 0, 'Kế hoạch chưa có nội dung thi đua.', 'criteria'),
    ...lack(!campaign.reviewFrom || !campaign.reviewTo, 'Kế hoạch chưa có thời gian bình xét.', 'reviewFrom'),
    ...lack(!campaign.unitDeadline, 'Kế hoạch chưa có hạn nộp hồ sơ.', 'unitDeadline'),
    ...lack(!campaign.councilDeadline, 'Kế hoạch chưa có hạn họp Hội đồng.', 'councilDeadline'),
    ...lack(campaign.launchDuty === '', 'Kế hoạch chưa ghi việc phát động.', 'launchDuty'),
    ...lack(campaign.councilDuties === '', 'Kế hoạch chưa ghi nhiệm vụ của Hội đồng.', 'councilDuties'),
    ...lack(campaign.unitDuties === '', 'Kế hoạch chưa ghi nhiệm vụ của các đơn vị.', 'unitDuties'),
  ]
}
