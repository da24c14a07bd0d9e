/** Every document there is: a pure function of its view. A new one is a function and its line here. */
import { awardConfirmation } from './award-confirmation'
import { awardDecision } from './award-decision'
import { quotaAnnex } from './quota-annex'
import { renderDocument } from './render'
import { summaryReport } from './summary-report'

export const builders = {
  'award-confirmation': awardConfirmation,
  decision: awardDecision,
  'quota-annex': quotaAnnex,
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
