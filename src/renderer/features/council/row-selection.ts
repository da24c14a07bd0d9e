/* Which rows of a list are taken, by mouse and keyboard. Pure. */

export type Selection = {
  readonly ids: ReadonlySet<number>
  /** Where Shift+↑↓ and Shift+press begin. */
  readonly anchor: number | null
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null }

/** Takes a row, or lets it go. */
export function toggled({ ids }: Selection, id: number): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** Takes every row from the anchor to this one, in the order shown; what was taken before stays. */
export function extended(selection: Selection, id: number, shown: readonly number[]): Selection {
  const from = selection.anchor === null ? -1 : shown.indexOf(selection.anchor)
  const to = shown.indexOf(id)
  if (from < 0 || to < 0) return { ids: new Set([...selection.ids, id]), anchor: id }
  const run = shown.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selection.ids, ...run]), anchor: selection.anchor }
}

/** Takes all that are shown; when all are taken, lets them go. */
export function allOrNone(selection: Selection, shown: readonly number[]): Selection {
  const isAll = shown.length > 0 && shown.every((id) => selection.ids.has(id))
  return { ids: new Set(isAll ? [] : shown), anchor: selection.anchor }
}

/** Without rows that are gone. */
export function kept(selection: Selection, existing: readonly number[]): Selection {
  const known = new Set(existing)
  if ([...selection.ids].every((id) => known.has(id))) return selection
  return { ids: new Set([...selection.ids].filter((id) => known.has(id))), anchor: selection.anchor }
}
