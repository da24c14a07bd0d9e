/** The texts the college may change, by kind of document. */
import { ballotTexts } from './ballot'
import { certificateTexts } from './certificate'
import { certificateRegisterTexts } from './certificate-register'
import { councilMinutesTexts } from './council-minutes'
import { decisionTexts } from './decision'
import type { TextCatalogue } from './define'
import { handInReceiptTexts } from './hand-in-receipt'
import { invitationTexts } from './invitation'
import { launchPlanTexts } from './launch-plan'
import { moneyReceiptTexts } from './money-receipt'
import { nominationListTexts } from './nomination-list'
import { proposalLetterTexts } from './proposal-letter'
import { reminderTexts } from './reminder'
import { resultNoticeTexts } from './result-notice'
import { reviewSheetTexts } from './review-sheet'
import { standingLetterTexts } from './standing-letter'
import { summaryReportTexts } from './summary-report'
import { tallyMinutesTexts } from './tally-minutes'
import { unitMinutesTexts } from './unit-minutes'

export const textCatalogues: readonly TextCatalogue[] = [
  tallyMinutesTexts,
  summaryReportTexts,
  moneyReceiptTexts,
  invitationTexts,
  councilMinutesTexts,
  ballotTexts,
  decisionTexts,
  handInReceiptTexts,
  launchPlanTexts,
  nominationListTexts,
  proposalLetterTexts,
  reminderTexts,
  resultNoticeTexts,
  reviewSheetTexts,
  standingLetterTexts,
  unitMinutesTexts,
  certificateTexts,
  certificateRegisterTexts,
]
