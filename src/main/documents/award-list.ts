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
import { bodyText } from './blocks/body'
import { documentDay, documentNumber } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { centredLine, underlined } from './blocks/title'
import { countInFull, padded, sumInFull } from './figures'
import { inline, upperFirst, withoutEnding } from './text'
import type { AwardDecisionView, AwardEntryView } from './views'

interface ListColumn extends Column {
  readonly heading: string
  readonly value: (entry: AwardEntryView, index: number) => string
}

const amount = (dong: number): string => (dong === 0 ? '–' : formatMoney(dong))

const order: ListColumn = {
  heading: 'STT',
  weight: 11,
  align: 'center',
  value: (_, index) => String(index + 1),
}
const note: ListColumn = { heading: 'Ghi chú', weight: 24, align: 'left', value: (entry) => entry.note }
const bonus: ListColumn = {
  heading: 'Mức thưởng (đồng)',
  weight: 24,
  align: 'right',
  value: (entry) => amount(entry.amount),
}

const people: readonly ListColumn[] = [
  order,
  { heading: 'Ông/Bà', weight: 12, align: 'center', value: (entry) => entry.honorific ?? '' },
  { heading: 'Họ và tên', weight: 40, align: 'left', value: (entry) => entry.name },
  { heading: 'Chức vụ', weight: 28, align: 'left', value: (entry) => entry.position },
  { heading: 'Đơn vị', weight: 36, align: 'left', value: (entry) => entry.unitName },
]
const collectives: readonly ListColumn[] = [
  order,
  { heading: 'Tên tập thể', weight: 86, align: 'left', value: (entry) => entry.name },
]

const columnsOf = (object: AwardObject, hasMoney: boolean): readonly ListColumn[] => [
  ...(object === 'person' ? people : collectives),
  ...(hasMoney ? [bonus] : []),
  note,
]

function sumRow(label: string, sum: number, columns: readonly ListColumn[]): Row {
  const before = columns.includes(bonus) ? columns.indexOf(bonus) : columns.length - 1
  const money = columns.includes(bonus) ? [{ text: amount(sum) }] : []
  return { isSum: true, cells: [{ text: label, span: before, align: 'center' }, ...money, ''] }
}

/** The table of one award; under the last of several, the sum of all of them. */
function groupTable(group: Grouped, allOfObject: readonly Grouped[], hasMoney: boolean): Table {
  const { object } = group.award
  const columns = columnsOf(object, hasMoney)
  const noun = objectNouns[object]
  const rows: Row[] = group.entries.map((entry, index) => ({
    cells: columns.map(({ value }) => value(entry, index)),
  }))
  rows.push(sumRow(`Cộng: ${padded(group.entries.length)} ${noun}`, totalAmount([group]), columns))
  if (allOfObject.length > 1 && group === allOfObject.at(-1)) {
    const label = `Tổng cộng: ${padded(entryCount(allOfObject))} lượt ${noun}`
    rows.push(sumRow(label, totalAmount(allOfObject), columns))
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
  const times = entryCount(groups) > recipients ? `, ${padded(entryCount(groups))} lượt khen thưởng` : ''
  const sum = hasMoney ? `; tổng số tiền thưởng là ${sumInFull(totalAmount(groups))}` : ''
  return `Danh sách này có ${named}${times}${sum}./.`
}

export function awardList(view: AwardDecisionView, groups: readonly Grouped[]): FileChild[] {
  const { organisation, issue } = view
  const number = documentNumber(issue.number, 'QĐ', organisation.sign)
  const office = `${inline(view.decidingOffice)} ${inline(organisation.name)}`
  const parts = objects
    .map((object) => groups.filter(({ award }) => award.object === object))
    .filter((part) => part.length > 0)
  const nouns = parts.map((part) => objectNouns[part[0]!.award.object]).join(', ')
  const hasMoney = view.bonus !== null

  return [
    centredLine('TenPhuLuc', 'DANH SÁCH'),
    centredLine('TenPhuLuc', `${upperFirst(nouns)} được ${withoutEnding(view.subject)}`),
    ...underlined('KemTheo', `(Kèm theo Quyết định số ${number} ${documentDay(issue)} của ${office})`, ''),
    ...parts.flatMap((part, partIndex) => [
      ...(parts.length > 1
        ? [heading(`${'AB'[partIndex]}. ${objectNouns[part[0]!.award.object].toLocaleUpperCase('vi')}`)]
        : []),
      ...part.flatMap((group, index) => [
        heading(`${romans[index] ?? index + 1}. ${upperFirst(awardName(group.award))}`),
        groupTable(group, part, hasMoney),
      ]),
    ]),
    bodyText(closingLine(groups, hasMoney)),
  ]
}
