/** Every document there is: a pure function of its view. A new one is a function and its line here. */
import { awardConfirmation } from './award-confirmation'
import { awardDecision } from './award-decision'
import { certificate } from './certificate'
import { certificateRegister } from './certificate-register'
import { quotaAnnex } from './quota-annex'
import { reconciliationSheet } from './reconciliation'
import { renderDocument } from './render'
import { summaryReport } from './summary-report'

export const builders = {
  'award-confirmation': awardConfirmation,
  certificate,
  'certificate-register': certificateRegister,
  decision: awardDecision,
  'quota-annex': quotaAnnex,
  reconciliation: reconciliationSheet,
  'summary-report': summaryReport,
}

export type BuilderName = keyof typeof builders
/** What a builder is given: plain data that survives the way to another thread. */
export type ViewOf<Name extends BuilderName> = Parameters<(typeof builders)[Name]>[0]

/** The .docx as bytes. */
export async function build<Name extends BuilderName>(name: Name, view: ViewOf<Name>): Promise<Uint8Array> {
  const builder = builders[name] as (view: ViewOf<Name>) => ReturnType<typeof awardDecision>
  return renderDocument(builder(view))
}
