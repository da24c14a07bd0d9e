import { daysBetween } from '#shared/day'
import type { PaperKind } from '#shared/domain/campaign-names'
import type { Unit } from '#shared/domain/unit'

/** What the board knows of one unit's hand-in. */
export type TrackingFacts = {
  unit: Unit
  receivedOn: string | null
  receivedFrom: string
  /** Required papers that have not come. */
  missingPapers: PaperKind[]
  /** Lines of the list, and how many of them say anything yet. */
  lineCount: number
  enteredLineCount: number
  /** Errors that keep the latest typing out of the tables. */
  draftErrorCount: number
}

export type TrackingStatus = 'not-received' | 'missing-papers' | 'complete'

export type TrackingRow = TrackingFacts & {
  status: TrackingStatus
  /** Days after the deadline: of the hand-in, or of today while nothing has come. 0 when in time. */
  lateDays: number
}

/** Where each unit stands on a given day. A hand-in on the deadline itself is in time. */
export function trackingRow(facts: TrackingFacts, unitDeadline: string | null, today: string): TrackingRow {
  const day = facts.receivedOn ?? today
  const lateDays = unitDeadline ? Math.max(0, daysBetween(unitDeadline, day)) : 0
  const status =
    facts.receivedOn === null
      ? 'not-received'
      : facts.missingPapers.length > 0
        ? 'missing-papers'
        : 'complete'
  return { ...facts, status, lateDays }
}
