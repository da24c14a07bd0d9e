/** IV.1 of the summary report: how the units handed in. */
import type { Paragraph } from 'docx'
import { type Day, formatShortDay } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import { bodyText, dashItem } from './blocks/body'
import { padded } from './figures'
import { inline } from './text'
import type { HandInView } from './views'

/** How many handed in, and by name those who were late, lack papers or handed in nothing. */
export function handIns(units: readonly HandInView[], deadline: Day | null): Paragraph[] {
  const received = units.filter((unit) => unit.receivedOn !== null)
  const late = received.filter((unit) => unit.lateDays > 0)
  const lacking = received.filter((unit) => unit.missingPapers.length > 0)
  const absent = units.filter((unit) => unit.receivedOn === null)
  const inTime = received.length - late.length
  const punctual = deadline
    ? `, trong đó ${padded(inTime)} đơn vị nộp đúng hạn (chậm nhất ngày ${formatShortDay(deadline)})`
    : ''
  const named = (label: string, parts: readonly string[]) =>
    parts.length > 0 ? [`${label}: ${parts.join('; ')}.`] : []
  const details = [
    ...named(
      'Nộp chậm',
      late.map((unit) => `${inline(unit.unitName)} (${padded(unit.lateDays)} ngày)`),
    ),
    ...named(
      'Còn thiếu giấy tờ',
      lacking.map(
        (unit) =>
          `${inline(unit.unitName)} (${unit.missingPapers.map((paper) => lowerFirst(inline(paper))).join(', ')})`,
      ),
    ),
    ...named(
      'Chưa nộp hồ sơ',
      absent.map((unit) => inline(unit.unitName)),
    ),
  ]
  return [
    bodyText(`Có ${padded(received.length)}/${padded(units.length)} đơn vị đã nộp hồ sơ${punctual}.`),
    ...details.map((text) => dashItem(text)),
  ]
}
