import type { AwardCode } from '#shared/domain/award'
import type { EntryKey } from '#shared/domain/decision'
import type { DocumentKind, LackTarget } from '#shared/domain/document'

/** The stages an award goes through; each keeps its own record, and all must say the same. */
export const reconciledStages = [
  'nominated',
  'voted',
  'passed',
  'decided',
  'listed',
  'certified',
  'reported',
] as const
export type ReconciledStage = (typeof reconciledStages)[number]

export const stageNames: Record<ReconciledStage, string> = {
  nominated: 'Đề nghị',
  voted: 'Bỏ phiếu',
  passed: 'Thông qua',
  decided: 'Quyết định',
  listed: 'Danh sách',
  certified: 'Giấy khen',
  reported: 'Báo cáo',
}

/** One award: how many stand at each stage; null where the stage has nothing to count yet or does not apply. */
export type ReconciliationRow = {
  award: AwardCode
  counts: Record<ReconciledStage, number | null>
  lessened: Lessened
}

/** By how many a stage rightly has fewer than the one before it. */
export type Lessened = {
  /** Held for later or returned to the unit: nominated, not voted on. */
  aside: number
  /** Without the votes: voted on, not passed. */
  failed: number
  /** Passed, and decided by a higher authority: they go up by a letter. */
  sentUp: number
  /** Left out of a decision with a written reason. */
  excluded: number
  /** Taken back by later decisions: on the list that was issued, decided no more. */
  revoked: number
}

/** Something two stages say differently, or that keeps the chain from agreeing. */
export type Disagreement = {
  /** "Giấy khen ghi “Nguyễn Thị Hòa”, quyết định ghi “Nguyễn Thị Hoà”." */
  message: string
  /** Refuses Chốt; otherwise worth a look. */
  isBlocking: boolean
  key: EntryKey | null
  at: LackTarget | null
}

export type Reconciliation = {
  rows: ReconciliationRow[]
  disagreements: Disagreement[]
  /** Documents saved earlier that no longer say what the data says. */
  staleDocuments: { kind: DocumentKind; key: string; about: string; exportedAt: string }[]
}
