/** IV. of the summary report: the figures and the tables. */
import { type FileChild, Paragraph, TextRun } from 'docx'
import { formatLongDay } from '#shared/day'
import { shareInTenths } from '#shared/domain/school-summary'
import { afterTable, bodyText, dashItem, sectionHeading } from './blocks/body'
import { documentNumber } from './blocks/header'
import { type Column, dataTable, type Row } from './blocks/table'
import { padded, sumInFull } from './figures'
import { handIns } from './summary-hand-ins'
import { inline, matter } from './text'
import type { ResultFiguresView, ResultsView, SummaryReportView } from './views'

const caption = (text: string) => new Paragraph({ style: 'TenBang', children: [new TextRun(text)] })

/** "84,3", or a dash when there is nobody to divide by. */
function share(part: number, whole: number): string {
  const tenths = shareInTenths(part, whole)
  return tenths === null ? '–' : `${Math.floor(tenths / 10)},${tenths % 10}`
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : ` (chiếm ${share(part, whole)}%)`

function figures(total: ResultFiguresView): Paragraph[] {
  const { people, advancedWorkers, emulators, commended, notConsidered } = total
  return [
    bodyText(`Tổng số người được đưa vào danh sách bình xét: ${padded(people)} người. Kết quả như sau:`),
    dashItem(
      `Đề nghị công nhận danh hiệu “Lao động tiên tiến” trở lên: ${padded(advancedWorkers)} người${percent(advancedWorkers, people)};`,
    ),
    dashItem(
      `Trong đó đề nghị danh hiệu “Chiến sĩ thi đua cơ sở” trở lên: ${padded(emulators)} người${percent(emulators, people)};`,
    ),
    dashItem(`Đề nghị tặng Giấy khen và hình thức khen thưởng khác: ${padded(commended)} người;`),
    dashItem(`Không xét: ${padded(notConsidered)} người.`),
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

const figureCells = (figures: ResultFiguresView): string[] => [
  String(figures.people),
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
        ? [...figureCells(figures), collectiveAwards.map(inline).join('; '), String(figures.notConsidered)]
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
        String(total.notConsidered),
      ],
    },
  ])
}

function collectives({ collectives: awards }: ResultsView): FileChild[] {
  const rows = awards.flatMap(({ award, kind, units }) =>
    units.map((unit) => ({ unit, award: kind === 'title' ? `Danh hiệu “${inline(award)}”` : inline(award) })),
  )
  if (rows.length === 0) return [bodyText('Không có tập thể được đề nghị.')]
  return [
    dataTable(
      [
        { weight: 11, align: 'center' },
        { weight: 77, align: 'left' },
        { weight: 77, align: 'left' },
      ],
      [{ cells: ['STT', 'Tên tập thể', 'Danh hiệu thi đua, hình thức khen thưởng đề nghị'] }],
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
  return view.results.decisions.map(({ number, signedOn, subject, collectives, people, total }) => {
    const counts = [
      collectives > 0 && `${padded(collectives)} tập thể`,
      people > 0 && `${padded(people)} cá nhân`,
    ].filter((count) => count)
    const name = documentNumber(number, 'QĐ', view.organisation.sign)
    return dashItem(
      `Quyết định số ${name} ${formatLongDay(signedOn)} về việc ${matter(subject)}: ${counts.join(', ')}; tổng số tiền thưởng ${sumInFull(total, view.organisation.numberStyle)}.`,
    )
  })
}

export function results(view: SummaryReportView): FileChild[] {
  const { repeatedPeople, decisions: issued } = view.results
  return [
    sectionHeading('Tình hình nộp hồ sơ của các đơn vị'),
    ...handIns(view.handIns, view.unitDeadline),
    sectionHeading('Kết quả bình xét'),
    ...figures(view.results.total),
    caption('Bảng tổng hợp kết quả bình xét theo đơn vị'),
    unitTable(view.results),
    ...(repeatedPeople > 0
      ? [
          afterTable(
            `Ghi chú: ${padded(repeatedPeople)} người có tên trong danh sách của nhiều đơn vị, tổ chức; dòng tổng cộng tính mỗi người một lần.`,
          ),
        ]
      : []),
    sectionHeading('Tập thể được đề nghị công nhận danh hiệu, khen thưởng'),
    ...collectives(view.results),
    sectionHeading('Cá nhân không xét danh hiệu thi đua'),
    ...notConsidered(view.results),
    ...(issued.length > 0 ? [sectionHeading('Quyết định khen thưởng đã ban hành'), ...decisions(view)] : []),
  ]
}
