/** The college, its standing unit and its plan, as the views of documents hold them. */
import type { PlanView } from '#main/documents/plan-text'
import type { IssueView, OrganisationView, SignerView } from '#main/documents/views'
import { headOf } from '#main/services/award-decision-view'
import type { Lack } from '#shared/domain/document'
import { type DocumentKind, documentNames } from '#shared/domain/document'
import type { CampaignBook, Issue } from './book'
import { headOfUnit } from './unit-heads'

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The year printed beside blanks is this year's. */
export const issueView = (book: CampaignBook, { number, signedOn }: Issue): IssueView => ({
  number,
  signedOn,
  year: yearOf(signedOn ?? book.today),
})

/** For papers that bear no number and whose day is written in by hand. */
export const blankIssue = (book: CampaignBook): IssueView => issueView(book, { number: '', signedOn: null })

/** The standing unit under its college; its own sign in its numbers. */
export const standingOrganisation = ({ organisation }: CampaignBook): OrganisationView => ({
  kind: 'government',
  managingBody: organisation.name,
  name: organisation.standingUnit,
  sign: organisation.standingUnitSign,
  place: organisation.place,
  numberStyle: organisation.numberStyle,
})

export const principalSigner = ({ organisation }: CampaignBook): SignerView => ({
  office: organisation.signerOffice,
  signsFor: null,
  name: organisation.signerName,
})

/** The head of the standing unit, by the roster; the office alone where no unit of the campaign bears its name. */
export async function standingSigner(book: CampaignBook): Promise<SignerView> {
  const name = book.organisation.standingUnit
  const unit = (await book.submissions()).find((one) => one.unit.name === name)?.unit
  if (!unit) return { office: headOf(name), signsFor: null, name: '' }
  return headOfUnit(book, unit)
}

export const planView = ({ campaign, today }: CampaignBook): PlanView => ({
  number: campaign.planNumber,
  signedOn: campaign.planDate,
  year: yearOf(campaign.planDate ?? today),
  title: campaign.title,
})

/** What is missing of the plan that documents cite. */
export function planLacks({ campaign }: CampaignBook): Lack[] {
  const lack = (message: string, field: string): Lack => ({
    message,
    at: { screen: 'campaign', campaignId: campaign.id, field },
  })
  return [
    ...(campaign.planNumber === '' ? [lack('Kế hoạch phát động chưa có số.', 'planNumber')] : []),
    ...(campaign.planDate === null ? [lack('Kế hoạch phát động chưa có ngày ký.', 'planDate')] : []),
  ]
}

/** Number and date given on the documents' own screen. */
export function issueLacks(book: CampaignBook, kind: DocumentKind, key: string): Lack[] {
  const { number, signedOn } = book.issueOf(kind, key)
  const lack = (message: string): Lack => ({ message, at: { screen: 'document', kind, key } })
  return [
    ...(number === '' ? [lack(`${documentNames[kind]} chưa có số.`)] : []),
    ...(signedOn === null ? [lack(`${documentNames[kind]} chưa có ngày ký.`)] : []),
  ]
}

export const signerLacks = ({ organisation }: CampaignBook): Lack[] =>
  organisation.signerName === ''
    ? [
        {
          message: `Chưa có họ tên ${organisation.signerOffice} ký văn bản.`,
          at: { screen: 'organisation', field: 'signerName' },
        },
      ]
    : []
