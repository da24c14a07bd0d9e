/** Word's XML, read element by element. Names are given without their `w:` prefix. */

export function* childrenOf(parent: Element | null | undefined): Generator<Element> {
  for (let at = parent?.firstElementChild ?? null; at; at = at.nextElementSibling) yield at
}

/** The first element along a path of names. */
export function find(parent: Element | null | undefined, ...path: string[]): Element | undefined {
  let at: Element | null | undefined = parent
  for (const name of path) {
    at = at && [...childrenOf(at)].find((child) => child.localName === name)
    if (!at) return undefined
  }
  return at ?? undefined
}

export const all = (parent: Element | null | undefined, name: string): Element[] =>
  [...childrenOf(parent)].filter((child) => child.localName === name)

/** An attribute by its name without prefix. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  if (!element) return undefined
  return element.getAttribute(`w:${name}`) ?? element.getAttribute(name) ?? undefined
}

export const val = (element: Element | null | undefined): string | undefined => attribute(element, 'val')

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, nothing at all undecided. */
export const toggle = (element: Element | null | undefined): boolean | undefined =>
  element ? !['0', 'false', 'off', 'none'].includes(val(element) ?? 'true') : undefined

/** Twips (twentieths of a point) in points; "12pt", "5mm" as Word also writes lengths. */
export function points(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const match = /^(-?[\d.]+)(pt|mm|cm|in|pc)?$/.exec(text)
  if (!match) return undefined
  const [, figure, unit] = match
  return Number(figure) * (unit === undefined ? 1 / 20 : pointsPer[unit as keyof typeof pointsPer])
}

const pointsPer = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pc: 12 }
