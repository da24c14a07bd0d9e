import type { Context } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { getDecision, listDecisions } from '#main/database/decision-queries'
import { deleteDraft } from '#main/database/draft-queries'
import { getOrganisation } from '#main/database/organisation-queries'
import { findReport, replaceReport } from '#main/database/report-queries'
import { listPeopleByIds } from '#main/database/submission-queries'
import type { Files } from '#main/files/save-file'
import { listCampaignSubmissions, missingPapers } from '#main/services/submission-service'
import { type ReportFacts, summaryReportView } from '#main/services/summary-report-view'
import { loadSchoolSummary } from '#main/services/summary-service'
import type { Handlers } from '#shared/contract'
import { campaignLabel } from '#shared/domain/campaign-names'
import type { ReportValues, ReportView } from '#shared/domain/summary-report'
import { trackingRow } from '#shared/domain/tracking'
import { AppError } from '#shared/result'

export function reportHandlers(ctx: Context, files: Files) {
  return {
    'reports.get': async ({ campaignId }) => viewOf(await loadFacts(ctx, campaignId)),

    'reports.save': async (values) => {
      const campaign = await getCampaign(ctx.db, values.campaignId)
      const known = new Set(campaign.criteria.map((criterion) => criterion.id))
      const kept = {
        ...values,
        contents: values.contents.filter((content) => known.has(content.criterionId)),
      }
      await ctx.db.transaction().execute(async (trx) => {
        await replaceReport(trx, kept, ctx.now())
        await deleteDraft(trx, 'report', String(values.campaignId))
      })
      return viewOf(await loadFacts(ctx, values.campaignId))
    },

    'reports.exportWord': async ({ campaignId }) => {
      const facts = await loadFacts(ctx, campaignId)
      if (facts.summary.submissionCount === 0)
        throw new AppError(
          'conflict',
          'Chưa có hồ sơ đơn vị nào nên báo cáo chưa có số liệu. Nhập hồ sơ trước.',
        )
      const [{ summaryReport }, { renderDocument }] = await Promise.all([
        import('#main/documents/summary-report'),
        import('#main/documents/render'),
      ])
      const label = campaignLabel(facts.campaign)
      return files.save({
        title: 'Lưu báo cáo tổng kết',
        fileName: `Báo cáo tổng kết ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
        kind: 'docx',
        bytes: await renderDocument(summaryReport(summaryReportView(facts, ctx.today()))),
      })
    },
  } satisfies Pick<Handlers, 'reports.get' | 'reports.save' | 'reports.exportWord'>
}

/** All a report is made from, loaded at one moment. */
async function loadFacts(ctx: Context, campaignId: number): Promise<ReportFacts> {
  const { db } = ctx
  const campaign = await getCampaign(db, campaignId)
  const organisation = await getOrganisation(db)
  const submissions = await listCampaignSubmissions(db, campaign)
  const report = await findReport(db, campaignId)
  const issued = (await listDecisions(db, campaignId)).filter((decision) => decision.state === 'issued')
  const people = await listPeopleByIds(db, [
    ...new Set(submissions.flatMap(({ stored }) => stored?.values.people.map((line) => line.personId) ?? [])),
  ])
  return {
    campaign,
    organisation,
    submissions,
    summary: await loadSchoolSummary(db, campaign),
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
        ctx.today(),
      ),
    ),
    decisions: await Promise.all(issued.map((decision) => getDecision(db, decision.id))),
    people: new Map(people.map((person) => [person.personId, person])),
    values: report?.values ?? emptyReport(campaignId, organisation),
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

function viewOf(facts: ReportFacts): ReportView {
  const { campaign, submissions, values } = facts
  const textsOf = (
    textOf: (values: NonNullable<(typeof submissions)[number]['stored']>['values']) => string | undefined,
  ) =>
    submissions.flatMap(({ unit, stored }) => {
      const text = stored ? textOf(stored.values) : undefined
      return text ? [{ unitName: unit.name, text }] : []
    })
  const headings = campaign.criteria.map((criterion) => ({
    criterionId: criterion.id,
    heading: criterion.heading,
    units: textsOf(
      (stored) => stored.narratives.find((narrative) => narrative.criterionId === criterion.id)?.text,
    ),
  }))
  const written = new Map(values.contents.map((content) => [content.criterionId, content]))
  const complete = {
    ...values,
    contents: campaign.criteria.map(
      (criterion) =>
        written.get(criterion.id) ?? { criterionId: criterion.id, text: '', includesUnits: true },
    ),
  }
  const lacks = [
    values.number === '' && 'Chưa có số báo cáo.',
    values.signedOn === null && 'Chưa có ngày ký.',
    values.signerName === '' && 'Chưa có họ tên người ký.',
    values.situation === '' && 'Chưa viết đặc điểm tình hình.',
  ].filter((lack) => lack !== false)
  return {
    values: complete,
    headings,
    unitLimits: textsOf((stored) => stored.limits),
    unitProposals: textsOf((stored) => stored.proposals),
    emptyHeadings: headings
      .filter((heading) => {
        const own = complete.contents.find((content) => content.criterionId === heading.criterionId)
        return own?.text === '' && (heading.units.length === 0 || !own.includesUnits)
      })
      .map((heading) => heading.heading),
    lacks,
    savedAt: facts.savedAt,
  }
}
