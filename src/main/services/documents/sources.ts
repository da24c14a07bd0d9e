/** Every kind of document there is, by where its view comes from. */

import { ballotSource } from './ballot'
import { certificateSource, certificateTestSource } from './certificate'
import { certificateRegisterSource } from './certificate-register'
import { councilMinutesSource } from './council-minutes'
import { decisionSource } from './decision'
import { handInReceiptSource } from './hand-in-receipt'
import { invitationSource } from './invitation'
import { launchPlanSource } from './launch-plan'
import { moneyReceiptSource } from './money-receipt'
import { nominationListSource } from './nomination-list'
import { proposalLetterSource } from './proposal-letter'
import { quotaAnnexSource } from './quota-annex'
import { reconciliationSource } from './reconciliation'
import { reminderSource } from './reminder'
import { resultNoticeSource } from './result-notice'
import { reviewSheetSource } from './review-sheet'
import type { DocumentSource } from './source'
import { standingLetterSource } from './standing-letter'
import { summaryReportSource } from './summary-report'
import { tallyMinutesSource } from './tally-minutes'
import { unitMinutesSource } from './unit-minutes'

export const documentSources: readonly DocumentSource[] = [
  quotaAnnexSource,
  summaryReportSource,
  launchPlanSource,
  handInReceiptSource,
  reminderSource,
  nominationListSource,
  unitMinutesSource,
  reviewSheetSource,
  standingLetterSource,
  proposalLetterSource,
  resultNoticeSource,
  moneyReceiptSource,
  councilMinutesSource,
  tallyMinutesSource,
  ballotSource,
  invitationSource,
  decisionSource,
  certificateSource,
  certificateTestSource,
  certificateRegisterSource,
  reconciliationSource,
]
