import { findReport } from '#main/database/report-queries'
import { listPeopleByIds } from '#main/database/submission-queries'
import type { CampaignBook } from '#main/services/documents/book'
import { type CampaignSubmission, missingPapers } from '#main/services/submission-service'
import type { Campaign } from '#shared/domain/campaign'
import type { Organisation } from '#shared/domain/organisation'
import type { SchoolSummary } from '#shared/domain/school-summary'
import type { RosterMember } from '#shared/domain/submission'
import type { ReportValues } from '#shared/domain/summary-report'
import { type TrackingRow, trackingRow } from '#shared/domain/tracking'

/** What the report's form and its document are made from, but for the results. */
export type ReportFacts = {
  campaign: Campaign
  organisation: Organisation
  submissions: CampaignSubmission[]
  summary: SchoolSummary
  handIns: TrackingRow[]
  people: Map<number, RosterMember>
  values: ReportValues
  savedAt: string | null
}

/** All of one moment. */
export async function loadReportFacts(book: CampaignBook): Promise<ReportFacts> {
  const { db, campaign, organisation, today } = book
  const submissions = await book.submissions()
  const report = await findReport(db, campaign.id)
  const people = await listPeopleByIds(db, [
    ...new Set(submissions.flatMap(({ stored }) => stored?.values.people.map((line) => line.personId) ?? [])),
  ])
  return {
    campaign,
    organisation,
    submissions,
    summary: await book.summary(),
    handIns: submissions.map(({ unit, stored }) =>
      trackingRow(
        {
          unit,
          receivedOn: stored?.values.receivedOn ?? null,
          receivedFrom: stored?.values.receivedFrom ?? '',
          missingPapers: missingPapers(campaign, stored?.values),
          lineCount: 0,
          enteredLineCount: 0,
          draftErrorCount: 0,
        },
        campaign.unitDeadline,
        today,
      ),
    ),
    people: new Map(people.map((person) => [person.personId, person])),
    values: report?.values ?? emptyReport(campaign.id, organisation),
    savedAt: report?.savedAt ?? null,
  }
}

const emptyReport = (
  campaignId: number,
  organisation: { signerOffice: string; signerName: string },
): ReportValues => ({
  campaignId,
  number: '',
  signedOn: null,
  recipient: '',
  signerOffice: organisation.signerOffice,
  signerName: organisation.signerName,
  situation: '',
  launch: '',
  contents: [],
  limits: '',
  lessons: '',
  proposals: '',
})
