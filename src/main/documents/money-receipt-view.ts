/** What the list that money is signed for is printed from. */
import type { Honorific } from '#shared/domain/person'
import type { Dong } from '#shared/money'
import type { TextsOf } from './texts/define'
import type { moneyReceiptTexts } from './texts/money-receipt'
import type { IssueView, OrganisationView, SignerView } from './views'

/** Someone who signs once, for all that the decision pays him. */
export interface PaidView {
  readonly honorific: Honorific | null
  readonly name: string
  readonly unitName: string
  readonly isCollective: boolean
  readonly awards: readonly { readonly name: string; readonly amount: Dong }[]
}

export interface MoneyReceiptView {
  readonly organisation: OrganisationView
  readonly texts: TextsOf<typeof moneyReceiptTexts>
  /** Of the decision. */
  readonly issue: IssueView
  readonly signer: SignerView
  /** "Hiệu trưởng" */
  readonly decidingOffice: string
  readonly fundSource: string
  /** Decisions that have corrected or revoked lines since, numbers with their sign: the list is of what stands. */
  readonly amendedBy: readonly string[]
  /** In the order of the decision's list, unit by unit; who is paid nothing is counted, not printed. */
  readonly paid: readonly PaidView[]
}
