/** IV. of the summary report: the figures and the tables. */
import type { FileChild, Paragraph } from 'docx'
import { formatLongDay } from '#shared/day'
import { afterTable, bodyText, dashItem, sectionHeading } from './blocks/body'
import { documentNumber } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { padded, sumInFull } from './figures'
import { comparison } from './summary-comparison'
import { directWork } from './summary-direct-work'
import { handIns } from './summary-hand-ins'
import { leftOut, sentUp } from './summary-left-out'
import { money } from './summary-money'
import { caption, pendingNote, quoted, share } from './summary-words'
import { inline, matter } from './text'
import type { ResultFiguresView, ResultsView, SummaryReportView } from './views'

/** How each stage says what its figures are. */
const said = {
  nominated: {
    title: 'Đề nghị công nhận danh hiệu',
    above: 'Trong đó đề nghị danh hiệu',
    form: 'Đề nghị tặng Giấy khen và hình thức khen thưởng khác',
    students: 'Đề nghị tặng Giấy khen cho học sinh, sinh viên',
    collectives: 'Tập thể được đề nghị công nhận danh hiệu, khen thưởng',
    award: 'Danh hiệu thi đua, hình thức khen thưởng đề nghị',
    noCollective: 'Không có tập thể được đề nghị.',
  },
  passed: {
    title: 'Hội đồng thông qua danh hiệu',
    above: 'Trong đó danh hiệu',
    form: 'Hội đồng thông qua Giấy khen và hình thức khen thưởng khác',
    students: 'Hội đồng thông qua Giấy khen cho học sinh, sinh viên',
    collectives: 'Tập thể được Hội đồng thông qua danh hiệu, khen thưởng',
    award: 'Danh hiệu thi đua, hình thức khen thưởng được thông qua',
    noCollective: 'Không có tập thể được thông qua.',
  },
  given: {
    title: 'Đạt danh hiệu',
    above: 'Trong đó đạt danh hiệu',
    form: 'Được tặng Giấy khen và hình thức khen thưởng khác',
    students: 'Học sinh, sinh viên được tặng Giấy khen',
    collectives: 'Tập thể được công nhận danh hiệu, khen thưởng',
    award: 'Danh hiệu thi đua, hình thức khen thưởng',
    noCollective: 'Không có tập thể được khen thưởng.',
  },
} as const

const percent = (part: number, whole: number | null): string =>
  whole === null || whole === 0 ? '' : ` (chiếm ${share(part, whole)}%)`

function figures({ stage, total, students }: ResultsView): Paragraph[] {
  const { people, advancedWorkers, emulators, commended, notConsidered } = total
  const words = said[stage]
  // Without units' lists nobody is weighed for a title: đột xuất, chuyên đề.
  const hasTitles = people !== null || advancedWorkers > 0
  const lines = [
    ...(hasTitles
      ? [
          `${words.title} “Lao động tiên tiến” trở lên: ${padded(advancedWorkers)} người${percent(advancedWorkers, people)}`,
          `${words.above} “Chiến sĩ thi đua cơ sở” trở lên: ${padded(emulators)} người${percent(emulators, people)}`,
        ]
      : []),
    `${words.form}: ${padded(commended)} người`,
    ...(students > 0 ? [`${words.students}: ${padded(students)} người`] : []),
    ...(notConsidered === null ? [] : [`Không xét: ${padded(notConsidered)} người`]),
  ]
  return [
    bodyText(
      people === null
        ? 'Kết quả như sau:'
        : `Tổng số người được đưa vào danh sách bình xét: ${padded(people)} người. Kết quả như sau:`,
    ),
    ...lines.map((line, index) => dashItem(`${line}${index === lines.length - 1 ? '.' : ';'}`)),
  ]
}

/** Millimetres: a figure's column takes the longest word of its heading. */
const unitColumns: readonly Column[] = [
  { weight: 10, align: 'center' },
  { weight: 39, align: 'left' },
  { weight: 13, align: 'center' },
  { weight: 13, align: 'center' },
  { weight: 12, align: 'center' },
  { weight: 13, align: 'center' },
  { weight: 12, align: 'center' },
  { weight: 11.5, align: 'center' },
  { weight: 27, align: 'left' },
  { weight: 14.5, align: 'center' },
]

const unitHead: readonly Row[] = [
  {
    cells: [
      { text: 'STT', rows: 2 },
      { text: 'Đơn vị', rows: 2 },
      { text: 'Số người', rows: 2 },
      { text: 'Lao động tiên tiến', span: 2 },
      { text: 'Chiến sĩ thi đua cơ sở', span: 2 },
      { text: 'Giấy khen', rows: 2 },
      { text: 'Danh hiệu, khen thưởng tập thể', rows: 2 },
      { text: 'Không xét', rows: 2 },
    ],
  },
  { cells: ['Số người', 'Tỷ lệ (%)', 'Số người', 'Tỷ lệ (%)'] },
]

const dash = '–'
const known = (count: number | null): string => (count === null ? dash : String(count))

const figureCells = (figures: ResultFiguresView): string[] => [
  known(figures.people),
  String(figures.advancedWorkers),
  share(figures.advancedWorkers, figures.people),
  String(figures.emulators),
  share(figures.emulators, figures.people),
  String(figures.commended),
]

function unitTable({ rows, total }: ResultsView) {
  const body: Row[] = rows.map(({ unitName, figures, collectiveAwards }, index) => ({
    cells: [
      String(index + 1),
      unitName,
      ...(figures
        ? [
            ...figureCells(figures),
            collectiveAwards
              .map(({ name, isPending }) => `${inline(name)}${pendingNote(isPending)}`)
              .join('; '),
            known(figures.notConsidered),
          ]
        : [{ text: 'Chưa nộp hồ sơ', span: unitColumns.length - 2, align: 'center' as const }]),
    ],
  }))
  const collectives = rows.filter((row) => row.collectiveAwards.length > 0).length
  return dataTable(unitColumns, unitHead, [
    ...body,
    {
      isSum: true,
      cells: [
        { text: 'Tổng cộng', span: 2, align: 'center' },
        ...figureCells(total),
        { text: `${padded(collectives)} tập thể`, align: 'center' },
        known(total.notConsidered),
      ],
    },
  ])
}

function collectives({ stage, collectives: awards }: ResultsView): FileChild[] {
  const rows = awards.flatMap((award) =>
    award.units.map((unit) => ({ unit, award: `${quoted(award)}${pendingNote(award.isPending)}` })),
  )
  if (rows.length === 0) return [bodyText(said[stage].noCollective)]
  return [
    dataTable(
      [
        { weight: 11, align: 'center' },
        { weight: 77, align: 'left' },
        { weight: 77, align: 'left' },
      ],
      [{ cells: ['STT', 'Tên tập thể', said[stage].award] }],
      rows.map(({ unit, award }, index) => ({ cells: [String(index + 1), unit, award] })),
    ),
  ]
}

function notConsidered({ notConsidered: people }: ResultsView): FileChild[] {
  if (people.length === 0) return [bodyText('Không có cá nhân thuộc diện không xét.')]
  return [
    dataTable(
      [
        { weight: 11, align: 'center' },
        { weight: 50, align: 'left' },
        { weight: 46, align: 'left' },
        { weight: 58, align: 'left' },
      ],
      [{ cells: ['STT', 'Họ và tên', 'Đơn vị', 'Lý do không xét'] }],
      people.map(({ honorific, name, unitName, reason }, index) => ({
        cells: [String(index + 1), honorific ? `${honorific} ${name}` : name, unitName, reason],
      })),
    ),
  ]
}

function decisions(view: SummaryReportView): Paragraph[] {
  return view.results.decisions.map(
    ({ number, signedOn, subject, collectives, people, total, isAmended }) => {
      const parts = [
        collectives > 0 && `${padded(collectives)} tập thể`,
        people > 0 && `${padded(people)} cá nhân`,
      ].filter((count) => count)
      const told = [
        parts.join(', '),
        total > 0 && `tổng số tiền thưởng ${sumInFull(total, view.organisation.numberStyle)}`,
      ].filter((part) => part)
      const name = documentNumber(number, 'QĐ', view.organisation.sign)
      return dashItem(
        `Quyết định số ${name} ${formatLongDay(signedOn)} về việc ${matter(subject)}${told.length > 0 ? `${isAmended ? '; sau đính chính, thu hồi' : ''}: ${told.join('; ')}` : ''}.`,
      )
    },
  )
}

export function results(view: SummaryReportView): FileChild[] {
  const { stage, repeatedPeople, decisions: issued } = view.results
  return [
    ...(view.handIns.length > 0
      ? [sectionHeading('Tình hình nộp hồ sơ của các đơn vị'), ...handIns(view.handIns, view.unitDeadline)]
      : []),
    sectionHeading(stage === 'given' ? 'Kết quả khen thưởng' : 'Kết quả bình xét'),
    ...figures(view.results),
    ...(view.results.rows.length > 0
      ? [caption('Bảng tổng hợp kết quả theo đơn vị'), unitTable(view.results)]
      : []),
    ...(repeatedPeople > 0
      ? [
          afterTable(
            `Ghi chú: ${padded(repeatedPeople)} người có tên trong danh sách của nhiều đơn vị, tổ chức; dòng tổng cộng tính mỗi người một lần.`,
          ),
        ]
      : []),
    ...sentUp(view.results),
    sectionHeading(said[stage].collectives),
    ...collectives(view.results),
    ...leftOut(view.results),
    sectionHeading('Cá nhân không xét danh hiệu thi đua'),
    ...notConsidered(view.results),
    ...directWork(view.results),
    ...comparison(view.results),
    ...money(view),
    ...(issued.length > 0 ? [sectionHeading('Quyết định khen thưởng đã ban hành'), ...decisions(view)] : []),
  ]
}
