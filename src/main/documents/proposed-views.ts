/** Who is proposed for what, as several documents print it. */
import type { Day } from '#shared/day'
import type { AwardKind } from '#shared/domain/award'
import type { Honorific } from '#shared/domain/person'

/** An award by name: "Lao động tiên tiến", a title; "Giấy khen của Hiệu trưởng", a form. */
export interface AwardNameView {
  readonly name: string
  readonly kind: AwardKind
}

/** n of N. */
export interface VotesView {
  readonly votesFor: number
  readonly votesTotal: number
}

export interface ProposedPersonView {
  readonly honorific: Honorific
  readonly name: string
  readonly birthDate: Day | null
  readonly position: string
  /** Where they work, when that is another unit than the one that proposes; else empty. */
  readonly workplace: string
  /** "Hoàn thành tốt nhiệm vụ"; empty when not graded. */
  readonly evaluation: string
  readonly awards: readonly AwardNameView[]
  readonly votes: VotesView | null
  readonly note: string
}

export interface ProposedCollectiveView {
  readonly name: string
  readonly evaluation: string
  readonly awards: readonly AwardNameView[]
  readonly votes: VotesView | null
  readonly note: string
}
