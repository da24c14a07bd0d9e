import { z } from 'zod'
import type { AppState, BackupCopy, SampleRemoval } from '#shared/domain/app-state'
import type {
  AssessmentBackground,
  AssessmentOverview,
  ForecastRow,
  VerdictOverride,
} from '#shared/domain/assessment'
import { verdictOverrideInputSchema } from '#shared/domain/assessment'
import type { Campaign, CampaignListItem } from '#shared/domain/campaign'
import { campaignInputSchema } from '#shared/domain/campaign'
import type { CampaignProgress, CampaignStep } from '#shared/domain/campaign-life'
import { campaignActions } from '#shared/domain/campaign-life'
import type { CertificateLayout } from '#shared/domain/certificate'
import { certificateLayoutSchema } from '#shared/domain/certificate'
import type { Council, CouncilSession, SessionListItem } from '#shared/domain/council'
import {
  ballotInputSchema,
  ballotPaperInputSchema,
  candidateFateInputSchema,
  councilInputSchema,
  sessionInputSchema,
} from '#shared/domain/council'
import type { Decision, DecisionListItem } from '#shared/domain/decision'
import { decisionInputSchema, decisionKinds, decisionShares } from '#shared/domain/decision'
import type { DirectNomination } from '#shared/domain/direct-nomination'
import { directNominationInputSchema } from '#shared/domain/direct-nomination'
import type { DisciplineRecord } from '#shared/domain/discipline'
import { disciplineInputSchema } from '#shared/domain/discipline'
import type {
  DocumentChange,
  DocumentPreview,
  DocumentRow,
  DocumentTextSlot,
  SetProgress,
} from '#shared/domain/document'
import {
  documentIssueSchema,
  documentKeySchema,
  documentPreviewSchema,
  documentTextInputSchema,
  printOptionsSchema,
} from '#shared/domain/document'
import type { StoredDraft } from '#shared/domain/draft'
import { draftKeySchema } from '#shared/domain/draft'
import type { InitiativeRecord } from '#shared/domain/initiative'
import { initiativeInputSchema, initiativeUseSchema } from '#shared/domain/initiative'
import type { AwardRecord, LedgerRow, RecipientHistory } from '#shared/domain/ledger'
import { awardRecordInputSchema, recipientSchema, yearRecordInputSchema } from '#shared/domain/ledger'
import type { LegalText } from '#shared/domain/legal-text'
import { legalTextInputSchema } from '#shared/domain/legal-text'
import type { Organisation } from '#shared/domain/organisation'
import { organisationSchema } from '#shared/domain/organisation'
import type { Person, PersonListItem } from '#shared/domain/person'
import { personInputSchema } from '#shared/domain/person'
import type { Reconciliation } from '#shared/domain/reconciliation'
import type { RegimeDesk } from '#shared/domain/regime-settings'
import { confirmRuleInputSchema, regimeSettingInputSchema } from '#shared/domain/regime-settings'
import type { ImportPreview, SheetPreview } from '#shared/domain/roster-import'
import { importKinds } from '#shared/domain/roster-import'
import type { SchoolSummary } from '#shared/domain/school-summary'
import type { SubmissionSaved, SubmissionView } from '#shared/domain/submission'
import type { ReportView } from '#shared/domain/summary-report'
import { reportSchema } from '#shared/domain/summary-report'
import type { TrackingRow } from '#shared/domain/tracking'
import type { Unit } from '#shared/domain/unit'
import { unitInputSchema } from '#shared/domain/unit'
import { requiredText, rowId } from '#shared/fields'
import type { Result } from '#shared/result'

/*
 * The whole conversation between the page and main. A request is a line here and a handler in
 * src/main/ipc/handlers.ts; main validates every input against its schema before the handler sees it.
 */

/** A request: its input schema, and its output as a type (main is trusted, the page is not). */
type Request<Input extends z.ZodType, Output> = { input: Input; output: Output }

const request = <Input extends z.ZodType>(input: Input) => ({
  returns: <Output>() => ({ input }) as Request<Input, Output>,
})

const nothing = z.null()
const byRegime = z.object({ regimeId: z.string().max(20) })
const byToken = z.object({ token: z.string(), acceptedDoubts: z.array(z.int()) })
const byId = z.object({ id: rowId })
const byCampaign = z.object({ campaignId: rowId })
const byCampaignAndUnit = z.object({ campaignId: rowId, unitId: rowId })

/** A file the app has written, or null when the officer closed the save dialog. */
export type SavedFile = { path: string; fileName: string } | null

export const contract = {
  'app.state': request(nothing).returns<AppState>(),
  'app.begin': request(
    z.object({ organisation: organisationSchema, withSample: z.boolean() }),
  ).returns<AppState>(),
  'sample.previewRemoval': request(nothing).returns<SampleRemoval>(),
  'sample.remove': request(nothing).returns<SampleRemoval>(),

  'organisation.save': request(organisationSchema).returns<Organisation>(),

  'database.backups': request(nothing).returns<BackupCopy[]>(),
  'database.backUpNow': request(nothing).returns<BackupCopy>(),
  'database.restore': request(z.object({ path: z.string() })).returns<AppState>(),
  'database.openOther': request(nothing).returns<AppState>(),
  'database.retry': request(nothing).returns<AppState>(),
  'database.startFresh': request(nothing).returns<AppState>(),

  'units.list': request(nothing).returns<Unit[]>(),
  'units.save': request(unitInputSchema).returns<Unit>(),
  'units.delete': request(byId).returns<null>(),
  'units.move': request(z.object({ id: rowId, before: rowId.nullable() })).returns<Unit[]>(),

  // Students (HSSV) are listed only when asked for.
  'people.list': request(
    z.object({ includesFormer: z.boolean(), includesStudents: z.boolean().optional() }),
  ).returns<PersonListItem[]>(),
  'people.get': request(byId).returns<Person>(),
  'people.save': request(personInputSchema).returns<Person>(),
  'people.delete': request(byId).returns<null>(),

  'imports.read': request(z.object({ kind: z.enum(importKinds) })).returns<ImportPreview | null>(),
  'imports.apply': request(z.object({ token: z.string(), acceptedDoubts: z.array(z.int()) })).returns<{
    added: number
    updated: number
    unitsAdded: number
  }>(),
  'imports.saveTemplate': request(z.object({ kind: z.enum(importKinds) })).returns<SavedFile>(),

  'campaigns.list': request(nothing).returns<CampaignListItem[]>(),
  'campaigns.get': request(byId).returns<{
    campaign: Campaign
    progress: CampaignProgress
    steps: CampaignStep[]
  }>(),
  'campaigns.save': request(campaignInputSchema).returns<Campaign>(),
  'campaigns.delete': request(byId).returns<null>(),
  'campaigns.act': request(z.object({ id: rowId, action: z.enum(campaignActions) })).returns<Campaign>(),

  'submissions.board': request(byCampaign).returns<TrackingRow[]>(),
  'submissions.get': request(byCampaignAndUnit).returns<SubmissionView>(),
  // The values come as typed, valid or not: main keeps them as a draft first and judges them then.
  'submissions.type': request(
    byCampaignAndUnit.extend({ values: z.looseObject({}) }),
  ).returns<SubmissionSaved>(),
  'submissions.delete': request(byCampaignAndUnit).returns<null>(),

  // What stands in the other forms, kept from the first keystroke until it is stored or thrown away.
  'drafts.get': request(draftKeySchema).returns<StoredDraft | null>(),
  'drafts.put': request(draftKeySchema.extend({ values: z.looseObject({}) })).returns<{ savedAt: string }>(),
  'drafts.discard': request(draftKeySchema).returns<null>(),

  'summary.get': request(byCampaign).returns<SchoolSummary>(),

  'decisions.list': request(byCampaign).returns<DecisionListItem[]>(),
  // `aboutId`: the issued decision a correction or revocation is about.
  'decisions.propose': request(
    byCampaign.extend({
      kind: z.enum(decisionKinds).default('award'),
      aboutId: rowId.nullable().default(null),
      share: z.enum(decisionShares).default('all'),
    }),
  ).returns<Decision>(),
  'decisions.get': request(byId).returns<Decision>(),
  'decisions.save': request(decisionInputSchema).returns<Decision>(),
  'decisions.issue': request(byId).returns<Decision>(),
  'decisions.delete': request(byId).returns<null>(),
  'decisions.exportWord': request(byId).returns<SavedFile>(),

  'directNominations.list': request(byCampaign).returns<DirectNomination[]>(),
  'directNominations.save': request(directNominationInputSchema).returns<DirectNomination>(),
  'directNominations.delete': request(byId).returns<null>(),

  'councils.list': request(nothing).returns<Council[]>(),
  'councils.save': request(councilInputSchema).returns<Council>(),
  'councils.delete': request(byId).returns<null>(),

  'sessions.list': request(byCampaign).returns<SessionListItem[]>(),
  'sessions.get': request(byId).returns<CouncilSession>(),
  'sessions.propose': request(byCampaign).returns<CouncilSession>(),
  'sessions.save': request(sessionInputSchema).returns<CouncilSession>(),
  'sessions.delete': request(byId).returns<null>(),
  // Adds nominations that are not on the list yet, and takes names as they are now.
  'sessions.takeCandidates': request(byId).returns<CouncilSession>(),
  'sessions.removeCandidates': request(
    z.object({ sessionId: rowId, candidateIds: z.array(rowId).min(1).max(2_000) }),
  ).returns<CouncilSession>(),
  'sessions.setFate': request(candidateFateInputSchema).returns<CouncilSession>(),
  'sessions.close': request(byId).returns<CouncilSession>(),
  'sessions.reopen': request(byId).returns<CouncilSession>(),
  'ballots.save': request(ballotInputSchema).returns<CouncilSession>(),
  'ballots.delete': request(byId).returns<CouncilSession>(),
  'ballots.putPaper': request(ballotPaperInputSchema).returns<CouncilSession>(),
  'ballots.removePaper': request(
    ballotPaperInputSchema.pick({ ballotId: true, round: true, number: true }),
  ).returns<CouncilSession>(),

  'reconciliation.get': request(byCampaign).returns<Reconciliation>(),

  'documents.list': request(byCampaign).returns<DocumentRow[]>(),
  'documents.preview': request(documentPreviewSchema).returns<DocumentPreview>(),
  'documents.changes': request(documentKeySchema).returns<DocumentChange>(),
  'documents.save': request(documentKeySchema).returns<SavedFile>(),
  'documents.saveIssue': request(documentIssueSchema).returns<null>(),
  // Null when the officer closes the dialog. `keys` null takes the whole set.
  'documents.startSet': request(
    byCampaign.extend({
      keys: z
        .array(documentKeySchema.omit({ campaignId: true }))
        .max(5_000)
        .nullable(),
      withBlanks: z.boolean(),
    }),
  ).returns<SetProgress | null>(),
  'documents.setProgress': request(nothing).returns<SetProgress | null>(),
  'documents.cancelSet': request(nothing).returns<null>(),
  // Opens the folder of the last set.
  'documents.revealSet': request(nothing).returns<null>(),
  // Prints the pages that stand in the window.
  'documents.print': request(printOptionsSchema).returns<null>(),
  // The program this computer opens .docx files with, by name; null when there is none or it can't be told.
  'documents.program': request(nothing).returns<string | null>(),
  'documentTexts.list': request(nothing).returns<DocumentTextSlot[]>(),
  'documentTexts.save': request(documentTextInputSchema).returns<DocumentTextSlot[]>(),

  'certificateLayouts.list': request(nothing).returns<CertificateLayout[]>(),
  'certificateLayouts.save': request(certificateLayoutSchema).returns<CertificateLayout>(),
  'certificateLayouts.delete': request(byId).returns<null>(),

  'reports.get': request(byCampaign).returns<ReportView>(),
  'reports.save': request(reportSchema).returns<ReportView>(),
  'reports.exportWord': request(byCampaign).returns<SavedFile>(),

  'regimes.get': request(byRegime).returns<RegimeDesk>(),
  'regimes.saveSetting': request(regimeSettingInputSchema).returns<RegimeDesk>(),
  'regimes.confirmRule': request(confirmRuleInputSchema).returns<RegimeDesk>(),
  // Null takes the proposal again.
  'regimes.choose': request(
    z.object({ campaignId: rowId, regimeId: z.string().max(20).nullable(), reason: z.string().max(500) }),
  ).returns<null>(),

  // `personIds`: whom the list names besides the unit's own people and what is stored.
  'assessment.background': request(
    byCampaignAndUnit.extend({ personIds: z.array(rowId).max(1_000) }),
  ).returns<AssessmentBackground>(),
  'assessment.overview': request(byCampaign).returns<AssessmentOverview>(),
  'assessment.override': request(verdictOverrideInputSchema).returns<VerdictOverride | null>(),
  'assessment.forecast': request(z.object({ schoolYear: z.int() })).returns<ForecastRow[]>(),
  'assessment.exportQuota': request(byCampaign).returns<SavedFile>(),

  'legalTexts.list': request(nothing).returns<LegalText[]>(),
  'legalTexts.save': request(legalTextInputSchema).returns<LegalText>(),
  'legalTexts.delete': request(byId).returns<null>(),
  'legalTexts.readImport': request(nothing).returns<SheetPreview | null>(),
  'legalTexts.applyImport': request(byToken).returns<{ added: number; updated: number }>(),
  'legalTexts.saveTemplate': request(nothing).returns<SavedFile>(),

  'disciplines.list': request(z.object({ personId: rowId })).returns<DisciplineRecord[]>(),
  'disciplines.save': request(disciplineInputSchema).returns<DisciplineRecord>(),
  'disciplines.delete': request(byId).returns<null>(),
  'people.setVerification': request(z.object({ id: rowId, text: z.string().max(300) })).returns<null>(),

  'initiatives.list': request(nothing).returns<InitiativeRecord[]>(),
  'initiatives.save': request(initiativeInputSchema).returns<InitiativeRecord>(),
  'initiatives.delete': request(byId).returns<null>(),
  'initiatives.use': request(initiativeUseSchema).returns<InitiativeRecord>(),
  'initiatives.takeBack': request(
    initiativeUseSchema.omit({ reuseReason: true }),
  ).returns<InitiativeRecord>(),

  'ledger.list': request(nothing).returns<LedgerRow[]>(),
  'ledger.history': request(recipientSchema).returns<RecipientHistory>(),
  'ledger.save': request(awardRecordInputSchema).returns<AwardRecord>(),
  'ledger.remove': request(
    byId.extend({ reason: requiredText('Ghi lý do bỏ dòng này.', 500) }),
  ).returns<null>(),
  'ledger.saveYear': request(yearRecordInputSchema).returns<null>(),
  'ledger.readImport': request(nothing).returns<SheetPreview | null>(),
  'ledger.applyImport': request(byToken).returns<{ added: number; updated: number }>(),
  'ledger.saveTemplate': request(nothing).returns<SavedFile>(),
  'ledger.exportConfirmation': request(recipientSchema).returns<SavedFile>(),

  // Only paths this run of the app has itself written are accepted.
  'files.open': request(z.object({ path: z.string() })).returns<null>(),
  'files.reveal': request(z.object({ path: z.string() })).returns<null>(),
} satisfies Record<string, Request<z.ZodType, unknown>>

export type Contract = typeof contract
export type RequestName = keyof Contract
/** What the page sends: text as typed. */
export type RequestInput<Name extends RequestName> = z.input<Contract[Name]['input']>
/** What the handler receives: clean values. */
export type ParsedInput<Name extends RequestName> = z.output<Contract[Name]['input']>
export type RequestOutput<Name extends RequestName> = Contract[Name]['output']

/** One handler per request. */
export type Handlers = {
  [Name in RequestName]: (input: ParsedInput<Name>) => RequestOutput<Name> | Promise<RequestOutput<Name>>
}

/** The single channel everything goes through. */
export const requestChannel = 'so-thi-dua:request'

/** What the preload gives the page: one function. */
export type Bridge = { request: (name: string, input: unknown) => Promise<Result<unknown>> }
