/** Danh sách kèm theo: the appendix of an award decision (NĐ 30/2020, Phụ lục I, mục III; forms.md §9). */
import { type FileChild, Paragraph, type Table, TextRun } from 'docx'
import type { AwardObject } from '#shared/domain/award'
import { formatMoney } from '#shared/money'
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
import { documentDay, documentNumber } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { balanced, centredLine, centredLines, headingRule } from './blocks/title'
import { countInFull, padded, sumInFull } from './figures'
import { inline, matter, upperFirst } from './text'
import type { AwardDecisionView, AwardEntryView } from './views'

interface ListColumn extends Column {
  readonly heading: string
  readonly value: (entry: AwardEntryView, index: number) => string
}

const amount = (dong: number): string => (dong === 0 ? '–' : formatMoney(dong))

const order: ListColumn = {
  heading: 'STT',
  weight: 10.5,
  align: 'center',
  value: (_, index) => String(index + 1),
}
const unit: ListColumn = { heading: 'Đơn vị', weight: 31, align: 'left', value: (entry) => entry.unitName }
const bonus: ListColumn = {
  heading: 'Mức thưởng (đồng)',
  weight: 26.5,
  align: 'right',
  value: (entry) => amount(entry.amount),
}
const note: ListColumn = { heading: 'Ghi chú', weight: 22, align: 'left', value: (entry) => entry.note }

const person: readonly ListColumn[] = [
  { heading: 'Ông/ Bà', weight: 11, align: 'center', value: (entry) => entry.honorific ?? '' },
  { heading: 'Họ và tên', weight: 39, align: 'left', value: (entry) => entry.name },
  { heading: 'Chức vụ', weight: 25, align: 'left', value: (entry) => entry.position },
]
const collective: ListColumn = {
  heading: 'Tên tập thể',
  weight: 106,
  align: 'left',
  value: (entry) => entry.name,
}

/** What the note column gives up where nobody has a note, so that fewer names of units break. */
const spare = 8

function columnsOf(
  object: AwardObject,
  groups: readonly Grouped[],
  hasMoney: boolean,
): readonly ListColumn[] {
  const hasNotes = groups.some(({ entries }) => entries.some((entry) => inline(entry.note) !== ''))
  const gain = object === 'person' && !hasNotes ? spare : 0
  const named = object === 'person' ? [...person, { ...unit, weight: unit.weight + gain }] : [collective]
  return [order, ...named, ...(hasMoney ? [bonus] : []), { ...note, weight: note.weight - gain }]
}

function sumRow(label: string, sum: number, columns: readonly ListColumn[]): Row {
  const before = columns.includes(bonus) ? columns.indexOf(bonus) : columns.length - 1
  const money = columns.includes(bonus) ? [{ text: amount(sum) }] : []
  return { isSum: true, cells: [{ text: label, span: before, align: 'center' }, ...money, ''] }
}

/** The table of one award; under the last of several, the sum of all of them. */
function groupTable(group: Grouped, allOfObject: readonly Grouped[], hasMoney: boolean): Table {
  const { object } = group.award
  const columns = columnsOf(object, allOfObject, hasMoney)
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

const heading = (text: string) => new Paragraph({ style: 'TenBang', children: [new TextRun(text)] })

/** "Danh sách này có …" */
function closingLine(groups: readonly Grouped[], hasMoney: boolean): string {
  const counts = recipientCounts(groups)
  const named = counts.map(({ object, count }) => countInFull(count, objectNouns[object])).join(', ')
  const recipients = counts.reduce((sum, { count }) => sum + count, 0)
  const times = entryCount(groups) > recipients ? ` với ${padded(entryCount(groups))} lượt khen thưởng` : ''
  const sum = hasMoney ? `; tổng số tiền thưởng là ${sumInFull(totalAmount(groups))}` : ''
  return `Danh sách này có ${named}${times}${sum}./.`
}

export function awardList(view: AwardDecisionView, groups: readonly Grouped[]): FileChild[] {
  const { organisation, issue } = view
  const number = documentNumber(issue.number, 'QĐ', organisation.sign)
  const office = `${inline(view.decidingOffice)} ${inline(organisation.name)}`
  const attachedTo = [`(Kèm theo Quyết định số ${number} ${documentDay(issue)}`, `của ${office})`]
  const parts = objects
    .map((object) => groups.filter(({ award }) => award.object === object))
    .filter((part) => part.length > 0)
  const nouns = parts.map((part) => objectNouns[part[0]!.award.object]).join(', ')
  const hasMoney = view.bonus !== null

  return [
    centredLine('TenPhuLuc', 'DANH SÁCH'),
    balanced('TenPhuLuc', `${upperFirst(nouns)} được ${matter(view.subject)}`),
    centredLines('KemTheo', attachedTo),
    headingRule(office),
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
    afterTable(closingLine(groups, hasMoney)),
  ]
}
