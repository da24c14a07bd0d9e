import type { Unit, UnitKind } from '#shared/domain/unit'

/**
 * Which unit must follow the moved one so that it changes places with its neighbour: the id to put it before,
 * null for the end of the list, undefined when there is no neighbour on that side.
 */
export function placeBeside(units: Unit[], id: number, step: -1 | 1): number | null | undefined {
  const at = units.findIndex((unit) => unit.id === id)
  const neighbour = units[at + step]
  if (at < 0 || !neighbour) return undefined
  return step === -1 ? neighbour.id : (units[at + 2]?.id ?? null)
}

/** Where a new unit belongs: after the last of its kind; undefined when it may stay at the end. */
export function placeAmongKind(units: Unit[], added: { id: number; kind: UnitKind }): number | undefined {
  const others = units.filter((unit) => unit.id !== added.id)
  const last = others.findLastIndex((unit) => unit.kind === added.kind)
  return last < 0 ? undefined : others[last + 1]?.id
}
