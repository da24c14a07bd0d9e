/** Every kind of document there is, by where its view comes from. */
import { certificateSource, certificateTestSource } from './certificate'
import { certificateRegisterSource } from './certificate-register'
import { decisionSource } from './decision'
import { reconciliationSource } from './reconciliation'
import type { DocumentSource } from './source'

export const documentSources: readonly DocumentSource[] = [
  decisionSource,
  certificateSource,
  certificateTestSource,
  certificateRegisterSource,
  reconciliationSource,
]
