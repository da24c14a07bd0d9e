/** Danh sách kèm theo: the appendix of an award decision (NĐ 30/2020, Phụ lục I, mục III; forms.md §9). */
import { type FileChild, Paragraph, type Table, TextRun } from 'docx'
import { type Dong, formatMoney } from '#shared/money'
import type { NumberStyle } from '#shared/text/amount-in-words'
import { upperFirst } from '#shared/text/case'
import {
  awardName,
  entryCount,
  type Grouped,
  objectNouns,
  objects,
  recipientCounts,
  totalAmount,
} from './award-groups'
import { afterTable } from './blocks/body'
import { type Column, dataTable, type Row } from './blocks/table'
import { appendixHead } from './decision-frame'
import { countInFull, padded, sumInFull } from './figures'
import { inline, matter } from './text'
import type { AwardDecisionView, AwardEntryView } from './views'

interface ListColumn extends Column {
  readonly heading: string
  readonly value: (entry: AwardEntryView, index: number) => string
  /** What a row of sums shows in it. */
  readonly sum?: (amount: Dong) => string
}

const amount = (dong: Dong): string => (dong === 0 ? '–' : formatMoney(dong))

/** Millimetres of the columns that are as wide as their longest word or figure. */
const fixed = { order: 10.5, honorific: 11, amount: 24.5, longAmount: 27, note: 14, writtenNote: 24 }
/** Of what is left: names of people keep to a line, names of units mostly do. */
const shares = { name: 39, position: 25, unit: 41 }
/** Beside a deed the place of work takes one column. */
const deedShares = { name: 33, place: 34, deed: 50 }
const textMillimetres = 165
/** From here on a sum has ten figures. */
const longSum = 1_000_000_000

function columnsOf(
  groups: readonly Grouped[],
  hasMoney: boolean,
  isForStudents: boolean,
): readonly ListColumn[] {
  const hasDeeds = groups.some(({ entries }) => entries.some((entry) => inline(entry.deed) !== ''))
  const hasNotes = groups.some(({ entries }) => entries.some((entry) => inline(entry.note) !== ''))
  const order: ListColumn = {
    heading: 'STT',
    weight: fixed.order,
    align: 'center',
    value: (_, index) => String(index + 1),
  }
  const bonus: ListColumn = {
    heading: 'Mức thưởng (đồng)',
    weight: totalAmount(groups) < longSum ? fixed.amount : fixed.longAmount,
    align: 'right',
    sum: amount,
    value: (entry) => amount(entry.amount),
  }
  const note: ListColumn = {
    heading: 'Ghi chú',
    weight: hasNotes ? fixed.writtenNote : fixed.note,
    align: 'left',
    value: (entry) => entry.note,
  }
  // Deeds need the room of an empty column of notes.
  const last = [...(hasMoney ? [bonus] : []), ...(hasDeeds && !hasNotes ? [] : [note])]
  const left = textMillimetres - [order, ...last].reduce((sum, { weight }) => sum + weight, 0)
  const object = groups[0]?.award.object
  const who = object === 'person' ? people(left, hasDeeds, isForStudents) : collectives(left, hasDeeds)
  return [order, ...who, ...last]
}

const text = (heading: string, weight: number, value: ListColumn['value']): ListColumn => ({
  heading,
  weight,
  align: 'left',
  value,
})

const collectives = (width: number, hasDeeds: boolean): ListColumn[] =>
  hasDeeds
    ? [
        text('Tên tập thể', width * 0.45, (entry) => entry.name),
        text('Thành tích', width * 0.55, (entry) => inline(entry.deed)),
      ]
    : [text('Tên tập thể', width, (entry) => entry.name)]

function people(width: number, hasDeeds: boolean, isForStudents: boolean): ListColumn[] {
  const honorific: ListColumn = {
    heading: 'Ông/ Bà',
    weight: fixed.honorific,
    align: 'center',
    value: (entry) => entry.honorific ?? '',
  }
  const first = isForStudents ? [] : [honorific]
  const rest = width - first.reduce((sum, { weight }) => sum + weight, 0)
  const post = isForStudents ? 'Lớp' : 'Chức vụ'
  const sized = (all: Record<string, number>, share: number) =>
    (share * rest) / Object.values(all).reduce((sum, one) => sum + one, 0)
  if (hasDeeds)
    return [
      ...first,
      text('Họ và tên', sized(deedShares, deedShares.name), (entry) => entry.name),
      text(`${post}, đơn vị`, sized(deedShares, deedShares.place), (entry) =>
        [entry.position, entry.unitName].filter((part) => inline(part) !== '').join(', '),
      ),
      text('Thành tích', sized(deedShares, deedShares.deed), (entry) => inline(entry.deed)),
    ]
  return [
    ...first,
    text('Họ và tên', sized(shares, shares.name), (entry) => entry.name),
    text(post, sized(shares, shares.position), (entry) => entry.position),
    text('Đơn vị', sized(shares, shares.unit), (entry) => entry.unitName),
  ]
}

/** The label reaches to the column of sums, or to the notes when there is none. */
function sumRow(label: string, sum: number, columns: readonly ListColumn[]): Row {
  const money = columns.findIndex((column) => column.sum !== undefined)
  const before = money < 0 ? columns.length - 1 : money
  const rest = columns.slice(before).map((column) => column.sum?.(sum) ?? '')
  return { isSum: true, cells: [{ text: label, span: before, align: 'center' }, ...rest] }
}

/** The table of one award; under the last of several, the sum of all of them. */
function groupTable(group: Grouped, allOfObject: readonly Grouped[], hasMoney: boolean): Table {
  const { object } = group.award
  const { isForStudents } = group.award
  // Tables of one kind of recipient have the same columns, one under the other.
  const alike = allOfObject.filter(({ award }) => award.isForStudents === isForStudents)
  const columns = columnsOf(alike, hasMoney, isForStudents)
  const noun = objectNouns[object]
  const rows: Row[] = group.entries.map((entry, index) => ({
    cells: columns.map(({ value }) => value(entry, index)),
  }))
  rows.push(sumRow(`Cộng: ${padded(group.entries.length)} ${noun}`, totalAmount([group]), columns))
  if (allOfObject.length > 1 && group === allOfObject.at(-1)) {
    const recipients = recipientCounts(allOfObject)[0]?.count ?? 0
    const times = entryCount(allOfObject) > recipients ? ` (${padded(entryCount(allOfObject))} lượt)` : ''
    rows.push(sumRow(`Tổng cộng: ${padded(recipients)} ${noun}${times}`, totalAmount(allOfObject), columns))
  }
  return dataTable(columns, [{ cells: columns.map(({ heading }) => heading) }], rows)
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

const heading = (words: string) => new Paragraph({ style: 'TenBang', children: [new TextRun(words)] })

/** "Danh sách này có …" */
function closingLine(groups: readonly Grouped[], hasMoney: boolean, style: NumberStyle): string {
  const counts = recipientCounts(groups)
  const named = counts.map(({ object, count }) => countInFull(count, objectNouns[object], style)).join(', ')
  const recipients = counts.reduce((sum, { count }) => sum + count, 0)
  const times = entryCount(groups) > recipients ? ` với ${padded(entryCount(groups))} lượt khen thưởng` : ''
  const sum = hasMoney ? `; tổng số tiền thưởng là ${sumInFull(totalAmount(groups), style)}` : ''
  return `Danh sách này có ${named}${times}${sum}./.`
}

export function awardList(view: AwardDecisionView, groups: readonly Grouped[]): FileChild[] {
  const parts = objects
    .map((object) => groups.filter(({ award }) => award.object === object))
    .filter((part) => part.length > 0)
  const nouns = parts.map((part) => objectNouns[part[0]!.award.object]).join(', ')
  const hasMoney = view.bonus !== null

  return [
    ...appendixHead(view, 'Danh sách', `${upperFirst(nouns)} được ${matter(view.subject)}`),
    ...parts.flatMap((part, partIndex) => [
      ...(parts.length > 1
        ? [heading(`${'AB'[partIndex]}. ${objectNouns[part[0]!.award.object].toLocaleUpperCase('vi')}`)]
        : []),
      ...part.flatMap((group, index) => [
        heading(
          `${part.length > 1 ? `${romans[index] ?? index + 1}. ` : ''}${upperFirst(awardName(group.award))}`,
        ),
        groupTable(group, part, hasMoney),
      ]),
    ]),
    afterTable(closingLine(groups, hasMoney, view.organisation.numberStyle)),
  ]
}
