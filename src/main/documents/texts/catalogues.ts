/** The texts the college may change, by kind of document. */
import { certificateTexts } from './certificate'
import { certificateRegisterTexts } from './certificate-register'
import { decisionTexts } from './decision'
import type { TextCatalogue } from './define'
import { handInReceiptTexts } from './hand-in-receipt'
import { launchPlanTexts } from './launch-plan'
import { nominationListTexts } from './nomination-list'
import { proposalLetterTexts } from './proposal-letter'
import { reminderTexts } from './reminder'
import { resultNoticeTexts } from './result-notice'
import { reviewSheetTexts } from './review-sheet'
import { standingLetterTexts } from './standing-letter'
import { unitMinutesTexts } from './unit-minutes'

export const textCatalogues: readonly TextCatalogue[] = [
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
