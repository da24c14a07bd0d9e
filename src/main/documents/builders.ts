/** Every document there is: a pure function of its view. A new one is a function and its line here. */
import { amendmentDecision } from './amendment-decision'
import { awardConfirmation } from './award-confirmation'
import { awardDecision } from './award-decision'
import { ballot } from './ballot'
import { certificate } from './certificate'
import { certificateRegister } from './certificate-register'
import { councilMinutes } from './council-minutes'
import { handInReceipt } from './hand-in-receipt'
import { invitation } from './invitation'
import { launchPlan } from './launch-plan'
import { moneyReceipt } from './money-receipt'
import { nominationList } from './nomination-list'
import { proposalLetter } from './proposal-letter'
import { quotaAnnex } from './quota-annex'
import { reconciliationSheet } from './reconciliation'
import { reminder } from './reminder'
import { renderDocument } from './render'
import { resultNotice } from './result-notice'
import { reviewSheet } from './review-sheet'
import { standingLetter } from './standing-letter'
import { summaryReport } from './summary-report'
import { tallyMinutes } from './tally-minutes'
import { unitMinutes } from './unit-minutes'

export const builders = {
  'amendment-decision': amendmentDecision,
  'award-confirmation': awardConfirmation,
  ballot,
  certificate,
  'certificate-register': certificateRegister,
  'council-minutes': councilMinutes,
  decision: awardDecision,
  invitation,
  'money-receipt': moneyReceipt,
  'quota-annex': quotaAnnex,
  reconciliation: reconciliationSheet,
  'summary-report': summaryReport,
  'hand-in-receipt': handInReceipt,
  'launch-plan': launchPlan,
  'nomination-list': nominationList,
  'proposal-letter': proposalLetter,
  reminder,
  'result-notice': resultNotice,
  'review-sheet': reviewSheet,
  'standing-letter': standingLetter,
  'unit-minutes': unitMinutes,
  'tally-minutes': tallyMinutes,
}

export type BuilderName = keyof typeof builders
/** What a builder is given: plain data that survives the way to another thread. */
export type ViewOf<Name extends BuilderName> = Parameters<(typeof builders)[Name]>[0]

/** The .docx as bytes. */
export async function build<Name extends BuilderName>(name: Name, view: ViewOf<Name>): Promise<Uint8Array> {
  const builder = builders[name] as (view: ViewOf<Name>) => ReturnType<typeof awardDecision>
  return renderDocument(builder(view))
}
