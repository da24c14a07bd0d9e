import type { StoredDecision } from '#main/database/decision-queries'
import type { PassageView, ResultFiguresView, SummaryReportView } from '#main/documents/views'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import type { CampaignSubmission } from '#main/services/submission-service'
import type { Day } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { paperNames } from '#shared/domain/campaign-names'
import type { Organisation } from '#shared/domain/organisation'
import type { SchoolSummary, SummaryRow } from '#shared/domain/school-summary'
import type { RosterMember, SubmissionValues } from '#shared/domain/submission'
import type { ReportValues } from '#shared/domain/summary-report'
import type { TrackingRow } from '#shared/domain/tracking'

/** All a summary report is made from. */
export type ReportFacts = {
  campaign: Campaign
  organisation: Organisation
  submissions: CampaignSubmission[]
  summary: SchoolSummary
  handIns: TrackingRow[]
  /** Issued ones only. */
  decisions: StoredDecision[]
  people: Map<number, RosterMember>
  values: ReportValues
  savedAt: string | null
}

/** What the summary report is printed from. */
export function summaryReportView(facts: ReportFacts, today: Day): SummaryReportView {
  const { campaign, organisation, summary, values } = facts
  const written = new Map(values.contents.map((content) => [content.criterionId, content]))
  return {
    organisation: organisationView(organisation),
    issue: {
      number: values.number,
      signedOn: values.signedOn,
      year: Number((values.signedOn ?? today).slice(0, 4)),
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
    results: {
      rows: summary.rows.map((row) => ({
        unitName: row.unitName,
        figures: row.hasSubmission ? figuresOf(row) : null,
        collectiveAwards: [row.collectiveTitle, row.collectiveForm].flatMap((code) =>
          code ? [getAward(code).name] : [],
        ),
      })),
      total: figuresOf(summary.total),
      repeatedPeople: summary.repeated.length,
      collectives: [...summary.collectiveTitles, ...summary.collectiveForms].map(({ code, units }) => ({
        award: getAward(code).name,
        kind: getAward(code).kind,
        units,
      })),
      notConsidered: notConsidered(facts),
      decisions: facts.decisions.map(({ values: decision, frozen }) => ({
        number: decision.number,
        signedOn: decision.signedOn ?? today,
        subject: decision.subject,
        collectives: new Set(frozen?.entries.flatMap((entry) => entry.unitId ?? [])).size,
        people: new Set(frozen?.entries.flatMap((entry) => entry.personId ?? [])).size,
        total: frozen?.entries.reduce((sum, entry) => sum + entry.amount, 0) ?? 0,
      })),
    },
    handIns: facts.handIns.map((row) => ({
      unitName: row.unit.name,
      receivedOn: row.receivedOn,
      lateDays: row.lateDays,
      missingPapers: row.receivedOn === null ? [] : row.missingPapers.map((kind) => paperNames[kind]),
    })),
    limits: passage(facts, values.limits, (stored) => stored.limits),
    lessons: values.lessons,
    proposals: passage(facts, values.proposals, (stored) => stored.proposals),
    recipients: { lines: ['Ban Giám hiệu', 'Các đơn vị thuộc Trường'], archive: archiveOf(organisation) },
  }
}

const figuresOf = (row: Pick<SummaryRow, keyof ResultFiguresView>): ResultFiguresView => ({
  people: row.people.count,
  advancedWorkers: row.advancedWorkers.count,
  emulators: row.emulators.count,
  commended: row.commended.count,
  notConsidered: row.notConsidered.count,
})

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

function notConsidered(facts: ReportFacts) {
  const seen = new Set<number>()
  return facts.submissions.flatMap(({ unit, stored }) =>
    (stored?.values.people ?? []).flatMap((line) => {
      const person = facts.people.get(line.personId)
      if (!line.notConsidered || !person || seen.has(line.personId)) return []
      seen.add(line.personId)
      return [
        {
          honorific: person.honorific,
          name: person.fullName,
          unitName: unit.name,
          reason: line.notConsideredReason,
        },
      ]
    }),
  )
}
