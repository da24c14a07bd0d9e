import type { Context } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { deleteDraft } from '#main/database/draft-queries'
import { replaceReport } from '#main/database/report-queries'
import type { Files } from '#main/files/save-file'
import { openCampaignBook } from '#main/services/documents/book'
import { saveDocument } from '#main/services/documents/saved-documents'
import { loadReportFacts, type ReportFacts } from '#main/services/report-facts'
import type { Handlers } from '#shared/contract'
import type { ReportView } from '#shared/domain/summary-report'

export function reportHandlers(ctx: Context, files: Files) {
  const open = (campaignId: number) => openCampaignBook(ctx.db, campaignId, ctx.today())
  return {
    'reports.get': async ({ campaignId }) => viewOf(await loadReportFacts(await open(campaignId))),

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
      return viewOf(await loadReportFacts(await open(values.campaignId)))
    },

    'reports.exportWord': ({ campaignId }) =>
      saveDocument(ctx, files, { campaignId, kind: 'summary-report', key: '' }),
  } satisfies Pick<Handlers, 'reports.get' | 'reports.save' | 'reports.exportWord'>
}

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
