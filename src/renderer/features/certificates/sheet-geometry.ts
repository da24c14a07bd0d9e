import {
  boxOf,
  type CertificateLayoutInput,
  type certificatePapers,
  type PlacedPart,
  sheetEdge,
  sheetSizes,
} from '#shared/domain/certificate'
import { parseTenths } from '#shared/fields'

type TypedPart = CertificateLayoutInput['parts'][number]

/** Tenths of a millimetre of what is typed; null while it can't be read. */
const tenthsOf = (typed: string | number): number | null =>
  typeof typed === 'number' ? typed : parseTenths(typed)

/** The part as it can be drawn; null while one of its figures can't be read. */
export function drawable(part: TypedPart): PlacedPart | null {
  const [x, y, width] = [tenthsOf(part.x), tenthsOf(part.y), tenthsOf(part.width)]
  const size = Number(part.size)
  if (x === null || y === null || width === null || !Number.isFinite(size) || size < 1) return null
  return { ...part, x, y, width, size }
}

/** Where a part comes to stand when moved by so many tenths of a millimetre: never off the sheet. */
export function movedTo(
  part: PlacedPart,
  by: { x: number; y: number },
  paper: (typeof certificatePapers)[number],
): { x: number; y: number } {
  const sheet = sheetSizes[paper]
  const { top, bottom } = boxOf(part)
  const within = (value: number, most: number) => Math.round(Math.max(sheetEdge, Math.min(value, most)))
  return {
    x: within(part.x + by.x, sheet.width - sheetEdge - part.width),
    y: within(part.y + by.y, sheet.height - sheetEdge - (bottom - top)),
  }
}
