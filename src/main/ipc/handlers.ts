import type { Context } from '#main/context'
import type { Files } from '#main/files/save-file'
import { type AppFacts, appHandlers } from '#main/ipc/app-handlers'
import { databaseHandlers } from '#main/ipc/database-handlers'
import { documentHandlersWhenNeeded } from '#main/ipc/document-handlers'
import { draftHandlers } from '#main/ipc/draft-handlers'
import { fileHandlers } from '#main/ipc/file-handlers'
import { importHandlersWhenNeeded } from '#main/ipc/import-handlers'
import { organisationHandlers } from '#main/ipc/organisation-handlers'
import { sampleHandlers } from '#main/sample/sample-service'
import { assessmentHandlers } from '#main/services/assessment-service'
import { ballotHandlers } from '#main/services/ballot-service'
import { campaignHandlers } from '#main/services/campaign-service'
import { certificateHandlers } from '#main/services/certificate-service'
import { councilHandlers } from '#main/services/council-service'
import { decisionHandlers } from '#main/services/decision-service'
import { directNominationHandlers } from '#main/services/direct-nomination-service'
import { disciplineHandlers } from '#main/services/discipline-service'
import { initiativeHandlers } from '#main/services/initiative-service'
import { ledgerHandlers } from '#main/services/ledger-service'
import { legalTextHandlers } from '#main/services/legal-text-service'
import { personHandlers } from '#main/services/person-service'
import { reconciliationHandlers } from '#main/services/reconciliation-service'
import { regimeHandlers } from '#main/services/regime-service'
import { reportHandlers } from '#main/services/report-service'
import { sessionHandlers } from '#main/services/session-service'
import { submissionHandlers } from '#main/services/submission-service'
import { summaryHandlers } from '#main/services/summary-service'
import { unitHandlers } from '#main/services/unit-service'

import type { Handlers } from '#shared/contract'

/** What can be asked while no database is open. */
export const handlersWithoutDatabase = (facts: AppFacts, files: Files) => ({
  ...appHandlers(facts),
  ...databaseHandlers(facts),
  ...fileHandlers(files),
})

/** Every request of the contract, for one open database: built anew when another is opened. */
export const createHandlers = (ctx: Context, facts: AppFacts, files: Files) =>
  ({
    ...handlersWithoutDatabase(facts, files),
    ...organisationHandlers(ctx),
    ...draftHandlers(ctx),
    ...sampleHandlers(ctx),
    ...unitHandlers(ctx),
    ...personHandlers(ctx),
    ...importHandlersWhenNeeded(ctx, files),
    ...campaignHandlers(ctx),
    ...submissionHandlers(ctx),
    ...summaryHandlers(ctx),
    ...councilHandlers(ctx),
    ...sessionHandlers(ctx),
    ...ballotHandlers(ctx),
    ...directNominationHandlers(ctx),
    ...decisionHandlers(ctx, files),
    ...certificateHandlers(ctx),
    ...reconciliationHandlers(ctx),
    ...reportHandlers(ctx, files),
    ...ledgerHandlers(ctx, files),
    ...regimeHandlers(ctx),
    ...legalTextHandlers(ctx, files),
    ...disciplineHandlers(ctx),
    ...initiativeHandlers(ctx),
    ...assessmentHandlers(ctx, files),
    ...documentHandlersWhenNeeded(ctx, files),
  }) satisfies Handlers
