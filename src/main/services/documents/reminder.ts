import { reminderTexts } from '#main/documents/texts/reminder'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { missingPapers } from '#main/services/submission-service'
import { compareDays } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import { paperNames } from '#shared/domain/campaign-names'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import type { CampaignBook } from './book'
import { issueLacks, issueView, planLacks, planView, principalSigner, signerLacks } from './college'
import { defineSource } from './source'
import { type ProposalsOfUnit, proposalsOfKey, unitItems } from './unit-documents'

/** While papers are awaited; a unit that has handed in everything needs no letter. */
const awaits = (campaign: Campaign, { values }: ProposalsOfUnit): boolean =>
  !['drafting', 'closed'].includes(campaign.state) &&
  campaign.kind !== 'sudden' &&
  (values?.receivedOn == null || missingPapers(campaign, values).length > 0)

/** One letter for each unit whose papers are late or incomplete. */
export const reminderSource = defineSource({
  kind: 'reminder',
  list: (book) => unitItems(book, (group) => awaits(book.campaign, group)),
  async load(book, key) {
    const group = await proposalsOfKey(book, key)
    const { unit, values } = group
    const { campaign, organisation } = book
    if (!awaits(campaign, group))
      throw new AppError('conflict', `${unit.name} đã nộp đủ giấy tờ nên không cần công văn đôn đốc.`)
    const issue = book.issueOf('reminder', key)
    return {
      builder: 'reminder',
      view: {
        organisation: organisationView(organisation),
        issue: issueView(book, issue),
        signer: principalSigner(book),
        drafter: organisation.standingUnitSign,
        unitName: unit.name,
        campaign: campaignPhrase(campaign),
        plan: planView(book),
        standingUnit: organisation.standingUnit,
        unitDeadline: campaign.unitDeadline,
        councilDeadline: campaign.councilDeadline,
        isLate:
          campaign.unitDeadline !== null &&
          compareDays(issue.signedOn ?? book.today, campaign.unitDeadline) > 0,
        receivedOn: values?.receivedOn ?? null,
        missingPapers: missingPapers(campaign, values ?? undefined).map((kind) => paperNames[kind]),
        archive: archiveOf(organisation),
        texts: book.textsOf(reminderTexts),
      },
      fileName: `Công văn đôn đốc, ${unit.name}`,
      lacks: [
        ...issueLacks(book, 'reminder', key),
        ...planLacks(book),
        ...deadlineLacks(book),
        ...signerLacks(book),
      ],
    }
  },
})

const deadlineLacks = ({ campaign }: CampaignBook): Lack[] =>
  campaign.unitDeadline
    ? []
    : [
        {
          message: 'Đợt thi đua chưa có hạn nộp hồ sơ.',
          at: { screen: 'campaign', campaignId: campaign.id, field: 'unitDeadline' },
        },
      ]
