/** Biên bản họp bình xét of a unit (NĐ 30/2020, Phụ lục III, mẫu 1.9; forms.md §4). */
import { type Document, type FileChild, Paragraph, TextRun } from 'docx'
import { type Day, formatLongDay, formatLongTime, type Time } from '#shared/day'
import { bodyText, closing, dashItem, partHeading } from './blocks/body'
import { minutesHeader } from './blocks/header'
import { signaturePair } from './blocks/signature'
import { type Cell, type Column, dataTable } from './blocks/table'
import { documentTitle } from './blocks/title'
import { countInFull, padded } from './figures'
import { filled, filledLines } from './fill'
import { administrativeDocument, section } from './page'
import { type PlanView, planText } from './plan-text'
import {
  awardHeading,
  awardsCell,
  evaluationText,
  placeText,
  plainAwardName,
  votesPercent,
  votesText,
} from './proposed-text'
import type { AwardNameView, ProposedCollectiveView, ProposedPersonView } from './proposed-views'
import { blank, cleanView, inline, missing, sentenceList, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { unitMinutesTexts } from './texts/unit-minutes'
import type { OrganisationView } from './views'

/** Somebody the minutes name; `position` is empty when the name is not on the roster or stands there twice. */
export interface NamedView {
  readonly name: string
  readonly position: string
}

export interface UnitMinutesView {
  /** The submitter's header. */
  readonly organisation: OrganisationView
  /** The college whose plan is cited. */
  readonly college: Pick<OrganisationView, 'name' | 'sign'>
  readonly number: string
  readonly unitName: string
  readonly campaign: string
  readonly schoolYear: string
  readonly plan: PlanView
  readonly standingUnit: string
  readonly heldOn: Day | null
  /** The year to print while `heldOn` is null. */
  readonly year: number
  readonly startTime: Time | null
  readonly place: string
  readonly chair: NamedView
  readonly secretary: NamedView
  readonly total: number | null
  readonly present: number | null
  readonly absences: readonly { readonly name: string; readonly reason: string }[]
  readonly collective: ProposedCollectiveView | null
  /** Who is proposed, in the order of the unit's list. */
  readonly people: readonly ProposedPersonView[]
  /** How many people for each award, in the order to be printed. */
  readonly counts: readonly (AwardNameView & { readonly count: number })[]
  /** Graded, but proposed for nothing. */
  readonly others: number
  readonly notConsidered: readonly {
    readonly name: string
    readonly position: string
    readonly reason: string
  }[]
  readonly texts: TextsOf<typeof unitMinutesTexts>
}

type MinutesColumn = Column & {
  readonly heading: string
  readonly cell: (person: ProposedPersonView, index: number) => string | Cell
}

/** Millimetres. The notes have a column only where there are any. */
const columnsOf = (hasNotes: boolean): readonly MinutesColumn[] => [
  { weight: 10.5, align: 'center', heading: 'STT', cell: (_, index) => String(index + 1) },
  {
    weight: hasNotes ? 36 : 46,
    align: 'left',
    heading: 'Họ và tên',
    cell: ({ honorific, name }) => `${honorific} ${name}`,
  },
  {
    weight: hasNotes ? 24 : 31,
    align: 'left',
    heading: 'Chức vụ, chức danh',
    cell: ({ position, workplace }) => placeText(position, workplace),
  },
  {
    weight: hasNotes ? 20 : 21,
    align: 'left',
    heading: 'Kết quả xếp loại',
    cell: ({ evaluation }) => evaluationText(evaluation),
  },
  {
    weight: hasNotes ? 26 : 30,
    align: 'left',
    heading: 'Danh hiệu, hình thức đề nghị',
    cell: ({ awards }) => awardsCell(awards),
  },
  { weight: 15, align: 'center', heading: 'Phiếu đồng ý/ có mặt', cell: ({ votes }) => votesText(votes) },
  { weight: 12.5, align: 'center', heading: 'Tỷ lệ (%)', cell: ({ votes }) => votesPercent(votes) },
  ...(hasNotes
    ? [{ weight: 21, align: 'left', heading: 'Ghi chú', cell: ({ note }) => note } satisfies MinutesColumn]
    : []),
]

const longDay = (day: Day | null, year: number): string =>
  day ? formatLongDay(day) : `ngày${blank(6)}tháng${blank(6)}năm ${year}`

const named = (label: string, { name, position }: NamedView) => {
  const who = [name, position].map(inline).filter((part) => part !== '')
  return inline(name)
    ? bodyText(`${label}: ${who.join(', ')}.`)
    : bodyText([
        new TextRun(`${label}: `),
        missing(`chưa ghi ${label.split(' ')[0]!.toLocaleLowerCase('vi')}`),
      ])
}

const counted = (count: number | null): string => (count === null ? '……' : padded(count))

function attendance({ total, present, absences }: UnitMinutesView): Paragraph[] {
  const absent = total !== null && present !== null ? total - present : null
  const lines = absences.map(
    ({ name, reason }) => `${inline(name)}${inline(reason) ? ` (${inline(reason)})` : ''}`,
  )
  const count = absent ?? (absences.length > 0 ? absences.length : null)
  const who =
    lines.length > 0
      ? `, gồm: ${lines.join('; ')}`
      : absent !== null && absent > 0
        ? ', gồm: ………………………………………………'
        : ''
  return [
    bodyText(
      `Tổng số: ${counted(total)} người; có mặt: ${counted(present)} người; vắng mặt: ${counted(count)} người${who}.`,
    ),
  ]
}

/** How many for each award: the totals that the list of proposals must agree with. */
const totals = ({ counts, organisation }: UnitMinutesView): Paragraph[] =>
  counts.map((award) =>
    dashItem(`${awardHeading(award)}: ${countInFull(award.count, 'cá nhân', organisation.numberStyle)};`),
  )

function collectiveText({ collective, unitName }: UnitMinutesView): Paragraph {
  if (!collective || collective.awards.length === 0)
    return dashItem(`Tập thể ${inline(unitName)}: không đề nghị danh hiệu, hình thức khen thưởng.`)
  const awards = sentenceList(collective.awards.map(plainAwardName))
  const votes = collective.votes
    ? `; ${votesText(collective.votes)} người có mặt đồng ý (${votesPercent(collective.votes)}%)`
    : ''
  const evaluation = inline(collective.evaluation) ? `, xếp loại ${inline(collective.evaluation)}` : ''
  return dashItem(`Tập thể ${inline(collective.name)}${evaluation}: đề nghị ${awards}${votes}.`)
}

function results(view: UnitMinutesView): FileChild[] {
  const { people, notConsidered, others } = view
  const hasNotes = people.some(({ note }) => inline(note) !== '')
  const columns = columnsOf(hasNotes)
  const table = dataTable(
    columns,
    [{ cells: columns.map(({ heading }) => heading) }],
    people.map((person, index) => ({ cells: columns.map(({ cell }) => cell(person, index)) })),
  )
  return [
    collectiveText(view),
    ...totals(view),
    ...(others > 0
      ? [
          dashItem(
            `Không đề nghị danh hiệu, hình thức khen thưởng: ${countInFull(others, 'cá nhân', view.organisation.numberStyle)};`,
          ),
        ]
      : []),
    dashItem(
      notConsidered.length === 0
        ? 'Không có trường hợp không xét.'
        : `Không xét: ${countInFull(notConsidered.length, 'cá nhân', view.organisation.numberStyle)}, gồm: ${notConsidered
            .map(
              ({ name, position, reason }) => `${placeText(name, position)} (${inline(reason) || '………………'})`,
            )
            .join('; ')}.`,
    ),
    ...(people.length > 0
      ? [
          new Paragraph({ style: 'TenBang', children: [new TextRun('Kết quả bình xét cá nhân')] }),
          table,
          new Paragraph({ style: 'ChuBang' }),
        ]
      : []),
  ]
}

export function unitMinutes(given: UnitMinutesView): Document {
  const view = cleanView(given)
  const { organisation, texts } = view
  const unit = inline(view.unitName)
  const campaign = withoutEnding(view.campaign)
  const about = { đợt: campaign, 'đơn vị': unit, 'năm học': view.schoolYear }
  const day = longDay(view.heldOn, view.year)
  const time = view.startTime ? formatLongTime(view.startTime) : '…… giờ …… phút'

  const children: FileChild[] = [
    minutesHeader(organisation, view.number),
    ...documentTitle('Biên bản', filled(texts.subject, about)),
    bodyText(`Thời gian bắt đầu: ${time}, ${day}.`),
    bodyText(`Địa điểm: ${withoutEnding(view.place) || '………………………………'}.`),
    partHeading('Thành phần tham dự'),
    ...attendance(view),
    named('Chủ tọa', view.chair),
    named('Thư ký (người ghi biên bản)', view.secretary),
    partHeading('Nội dung, diễn biến'),
    ...filledLines(texts.content, { ...about, 'kế hoạch': planText(view.plan, view.college) }).map((line) =>
      bodyText(line),
    ),
    ...filledLines(texts.proceedings, { 'đơn vị': unit }).map((line) => dashItem(line)),
    partHeading('Kết quả bình xét'),
    ...results(view),
    partHeading('Ý kiến khác'),
    ...filledLines(texts.objections, {}).map((line) => bodyText(line)),
    closing('NoiDung', filled(texts.end, { 'ngày họp': day })),
    ...signaturePair(
      { office: 'Thư ký', signsFor: null, name: view.secretary.name },
      { office: 'Chủ tọa', signsFor: null, name: view.chair.name },
      {
        recipients: {
          lines: filledLines(texts.recipients, {
            'đơn vị': unit,
            'đơn vị thường trực': inline(view.standingUnit),
          }),
          archive: 'VT, Hồ sơ',
        },
      },
    ),
  ]
  return administrativeDocument(
    { title: `Biên bản họp bình xét của ${unit}`, organisation: organisation.name },
    [section(children)],
  )
}
