import { summaryReportTexts } from '#main/documents/texts/summary-report'
import type { PassageView, SummaryReportView } from '#main/documents/views'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import type { CampaignBook } from '#main/services/documents/book'
import { reportResults } from '#main/services/documents/report-results'
import { resultsView } from '#main/services/documents/report-results-view'
import type { ReportFacts } from '#main/services/report-facts'
import { getAward } from '#shared/domain/award'
import { needsCouncil, paperNames } from '#shared/domain/campaign-names'
import type { SubmissionValues } from '#shared/domain/submission'

/** What the summary report is printed from. */
export async function summaryReportView(book: CampaignBook, facts: ReportFacts): Promise<SummaryReportView> {
  const { campaign, organisation, values } = facts
  const results = await reportResults(book)
  const written = new Map(values.contents.map((content) => [content.criterionId, content]))
  const hasSubmissions = facts.summary.submissionCount > 0
  return {
    texts: book.textsOf(summaryReportTexts),
    organisation: organisationView(organisation),
    issue: {
      number: values.number,
      signedOn: values.signedOn,
      year: Number((values.signedOn ?? book.today).slice(0, 4)),
    },
    signer: { office: values.signerOffice, signsFor: null, name: values.signerName },
    recipient: values.recipient,
    campaign: campaignPhrase(campaign),
    plan: { number: campaign.planNumber, signedOn: campaign.planDate, title: campaign.title },
    period: { from: campaign.from, to: campaign.to },
    reviewWindow: { from: campaign.reviewFrom, to: campaign.reviewTo },
    standingUnit: organisation.standingUnit,
    unitDeadline: campaign.unitDeadline,
    councilDeadline: campaign.councilDeadline,
    occasions: campaign.occasions,
    situation: values.situation,
    launch: values.launch,
    contents: campaign.criteria.map((criterion) => {
      const own = written.get(criterion.id)
      return {
        heading: criterion.heading,
        text: own?.text ?? '',
        contributions:
          own && !own.includesUnits
            ? []
            : contributions(
                facts,
                (stored) =>
                  stored.narratives.find((narrative) => narrative.criterionId === criterion.id)?.text,
              ),
      }
    }),
    results: await resultsView(book, facts, results),
    recovered: results.recovered,
    awarded:
      results.awarded?.map(({ award, count, amount }) => {
        const { name, kind, object } = getAward(award)
        return { award, name, kind, object, count, amount }
      }) ?? null,
    handIns: (hasSubmissions || (needsCouncil(campaign) && campaign.unitDeadline !== null)
      ? facts.handIns
      : []
    ).map((row) => ({
      unitName: row.unit.name,
      receivedOn: row.receivedOn,
      lateDays: row.lateDays,
      missingPapers: row.receivedOn === null ? [] : row.missingPapers.map((kind) => paperNames[kind]),
    })),
    limits: passage(facts, values.limits, (stored) => stored.limits),
    lessons: values.lessons,
    proposals: passage(facts, values.proposals, (stored) => stored.proposals),
    archive: archiveOf(organisation),
  }
}

/** The school's text; the units' own only while the school has written none. */
const passage = (
  facts: ReportFacts,
  text: string,
  textOf: (values: SubmissionValues) => string,
): PassageView => ({
  text,
  contributions: text === '' ? contributions(facts, textOf) : [],
})

function contributions(facts: ReportFacts, textOf: (values: SubmissionValues) => string | undefined) {
  return facts.submissions.flatMap(({ unit, stored }) => {
    const text = stored ? textOf(stored.values) : undefined
    return text ? [{ unitName: unit.name, text }] : []
  })
}
