import type { DecisionInput } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import { lackPath } from '../../components/lack-path'
import type { Side } from './side-switch'

/** Where the officer mends what a decision lacks: a field of its own screen, and the side it is on, or another screen. */
export type LackPlace = { field: string; side: Side } | { path: string }

/** Null for a lack that has no place: it is shown without a way on. */
export function lackPlace({ at }: Lack, decisionId: number | null): LackPlace | null {
  if (at === null) return null
  if (at.screen !== 'decision' || at.decisionId !== decisionId) return { path: lackPath(at) }
  return { field: at.field, side: sideOf(at.field) }
}

/** Amounts and changes stand in the list, all else in the fields. */
export const sideOf = (field: string): Side =>
  field.startsWith('amount:') || field.split('.')[0] === ('changes' satisfies keyof DecisionInput)
    ? 'list'
    : 'fields'
