/** What has become of a verdict since somebody wrote a reason against it: neither verdict nor reason changes by itself. */
import type { Condition, Verdict, VerdictStatus } from '#shared/rules/eligibility'

/** A verdict as it was kept beside the reason. */
export type KeptVerdict = Pick<Verdict, 'status' | 'regimeId'> & {
  conditions: readonly Pick<Condition, 'id' | 'label' | 'state' | 'fact' | 'effect'>[]
}

export type ConditionChange = {
  /** `new`: stands in the way only now; `other`: did and does, by another fact; `settled`: does no longer. */
  kind: 'new' | 'other' | 'settled'
  id: string
  label: string
  /** What it looked at then; empty for `new`. */
  before: string
  /** What it looks at now; empty when the condition is no longer asked for. */
  now: string
}

export type VerdictChange = {
  before: VerdictStatus
  now: VerdictStatus
  /** When it was judged by other rules then. */
  regime: { before: string; now: string } | null
  /** In the order of the present verdict, what is settled last. */
  conditions: ConditionChange[]
}

const standsInTheWay = ({ state, effect }: KeptVerdict['conditions'][number]) =>
  effect !== 'hint' && state !== 'met'

/** How a verdict differs from the one a reason was written against; null when the same things stand in the way. */
export function verdictChange(kept: KeptVerdict, present: KeptVerdict): VerdictChange | null {
  const before = new Map(kept.conditions.filter(standsInTheWay).map((one) => [one.id, one]))
  const now = new Map(present.conditions.map((one) => [one.id, one]))
  const standing = present.conditions.filter(standsInTheWay)
  const conditions = [
    ...standing.flatMap(({ id, label, state, fact, effect }): ConditionChange[] => {
      const then = before.get(id)
      if (!then) return [{ kind: 'new', id, label, before: '', now: fact }]
      const isSame = then.state === state && then.fact === fact && then.effect === effect
      return isSame ? [] : [{ kind: 'other', id, label, before: then.fact, now: fact }]
    }),
    ...[...before.values()]
      .filter(({ id }) => !standing.some((one) => one.id === id))
      .map(({ id, label, fact }): ConditionChange => {
        return { kind: 'settled', id, label, before: fact, now: now.get(id)?.fact ?? '' }
      }),
  ]
  const regime = kept.regimeId === present.regimeId ? null : { before: kept.regimeId, now: present.regimeId }
  if (conditions.length === 0 && regime === null && kept.status === present.status) return null
  return { before: kept.status, now: present.status, regime, conditions }
}
