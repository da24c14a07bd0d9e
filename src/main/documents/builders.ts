/** Every document there is: a pure function of its view. A new one is a function and its line here. */
import { awardConfirmation } from './award-confirmation'
import { awardDecision } from './award-decision'
import { ballot } from './ballot'
import { certificate } from './certificate'
import { certificateRegister } from './certificate-register'
import { councilMinutes } from './council-minutes'
import { invitation } from './invitation'
import { moneyReceipt } from './money-receipt'
import { quotaAnnex } from './quota-annex'
import { reconciliationSheet } from './reconciliation'
import { renderDocument } from './render'
import { summaryReport } from './summary-report'
import { tallyMinutes } from './tally-minutes'

export const builders = {
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
