/** Biên bản họp Hội đồng (NĐ 30/2020, Phụ lục III, mẫu 1.9; forms.md §7). */
import type { Document, FileChild } from 'docx'
import { councilRoleNames } from '#shared/domain/council'
import { awardName } from './award-groups'
import { afterTable, bodyText, closing, dashItem, partHeading, passage, sectionHeading } from './blocks/body'
import { documentNumber, header } from './blocks/header'
import { signaturePair } from './blocks/signature'
import { type Column, dataTable, type Row } from './blocks/table'
import { documentTitle } from './blocks/title'
import { conclusion, resolvedAppendix } from './council-resolution'
import type { CouncilMinutesView, CountedBallotView, PutAsideView } from './council-views'
import { padded } from './figures'
import { administrativeDocument, section } from './page'
import {
  agendaItems,
  attendanceText,
  calledName,
  candidatePlace,
  councilHead,
  dayOf,
  momentOf,
  officeIn,
  placeOf,
} from './session-phrases'
import { cleanView, inline, missing, withoutEnding } from './text'
import { countSentence, methodOf, voteTable } from './vote-table'

/** Millimetres. */
const attendeeColumns: readonly Column[] = [
  { weight: 10.5, align: 'center' },
  { weight: 41, align: 'left' },
  { weight: 56, align: 'left' },
  { weight: 33, align: 'left' },
  { weight: 24.5, align: 'left' },
]

function attendees(view: CouncilMinutesView): FileChild[] {
  const absent = view.attendees.filter(({ isPresent }) => !isPresent)
  const rows: Row[] = view.attendees.map((one, index) => ({
    cells: [
      String(index + 1),
      calledName(one),
      officeIn(one.position, one.unitName),
      councilRoleNames[one.role],
      one.isPresent ? 'Có mặt' : 'Vắng mặt',
    ],
  }))
  const headings = ['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Trong Hội đồng', 'Có mặt, vắng mặt']
  return [
    bodyText(`Thành viên Hội đồng ${attendanceText(view.attendance)}. ${inline(view.quorum)}`),
    ...(rows.length > 0
      ? [dataTable(attendeeColumns, [{ cells: headings }], rows)]
      : [bodyText([missing('Hội đồng chưa có thành viên')])]),
    ...(absent.length > 0 ? [afterTable('Thành viên vắng mặt:')] : []),
    ...absent.map((one) => {
      const reason = withoutEnding(one.reason)
      const opinion = one.hasWrittenOpinion ? '; có ý kiến bằng văn bản' : ''
      return dashItem(`${calledName(one)}: ${reason || 'không nêu lý do'}${opinion}.`)
    }),
  ]
}

function guests({ guests }: CouncilMinutesView): FileChild[] {
  if (guests.length === 0) return [bodyText('Không có khách mời.')]
  return guests.map(({ name, office }) => dashItem(`${placeOf(name, office)}.`))
}

function presiding({ chairName, secretaryName }: CouncilMinutesView): FileChild[] {
  const line = (label: string, name: string, lack: string) =>
    bodyText(inline(name) ? `${label}: ${inline(name)}.` : [missing(lack)])
  return [
    line('Chủ trì (chủ tọa)', chairName, 'chưa có chủ tọa'),
    line('Thư ký', secretaryName, 'chưa có thư ký'),
  ]
}

/** Cases left for later or returned, each with why. */
function putAside(cases: readonly PutAsideView[], fate: PutAsideView['fate'], title: string): FileChild[] {
  const ofFate = cases.filter((one) => one.fate === fate)
  if (ofFate.length === 0) return []
  return [
    bodyText(`${title}: ${padded(ofFate.length)} trường hợp:`),
    ...ofFate.map((one) => {
      const place = candidatePlace(one)
      return dashItem(`${calledName(one)}${place ? ` (${place})` : ''}. Lý do: ${withoutEnding(one.reason)}.`)
    }),
  ]
}

function discussion(view: CouncilMinutesView): FileChild[] {
  const cases = [
    ...putAside(view.putAside, 'held', 'Để lại xét sau'),
    ...putAside(view.putAside, 'returned', 'Trả lại đơn vị đề nghị'),
  ]
  return [
    sectionHeading('Thảo luận'),
    ...passage(view.discussion),
    sectionHeading('Trường hợp để lại, trả lại'),
    ...(cases.length > 0 ? cases : [bodyText('Không có.')]),
  ]
}

const voted = (ballot: CountedBallotView): FileChild[] => [
  afterTable(
    `Phiếu “${withoutEnding(ballot.title)}” (${methodOf(ballot)}). ${countSentence(ballot)} Kết quả:`,
  ),
  voteTable(ballot),
]

function votes(view: CouncilMinutesView): FileChild[] {
  const tellers = view.tellers.map(withoutEnding).filter((name) => name !== '')
  return [
    sectionHeading('Ban kiểm phiếu, cách tính'),
    bodyText(
      tellers.length > 0
        ? `Hội đồng cử ban kiểm phiếu gồm ${padded(tellers.length)} người: ${tellers.map((name, index) => (index === 0 ? `${name} (Trưởng ban)` : name)).join('; ')}.`
        : [missing('chưa có ban kiểm phiếu')],
    ),
    bodyText(view.texts.denominator),
    sectionHeading('Kết quả bỏ phiếu'),
    ...(view.ballots.length > 0
      ? view.ballots.flatMap(voted)
      : [bodyText([missing('phiên họp chưa có phiếu nào')])]),
  ]
}

export function councilMinutes(given: CouncilMinutesView): Document {
  const view = cleanView(given)
  const organisation = councilHead(view, view.texts.sign)
  const campaign = withoutEnding(view.campaign)
  const council = inline(view.council)
  const location = withoutEnding(view.location)
  const founded = withoutEnding(view.councilDecision)
  const guidance = withoutEnding(view.guidance)
  const bases = [founded && `theo ${founded}`, guidance && `thực hiện ${guidance}`].filter((part) => part)
  const awards = new Map(view.awards.map((award) => [award.key, awardName(award)]))

  const children: FileChild[] = [
    header(organisation, { number: documentNumber(view.number, 'BB', organisation.sign), issue: null }),
    ...documentTitle('Biên bản', `Họp ${council} xét ${campaign}`),
    bodyText(`Thời gian bắt đầu: ${momentOf(view, view.startTime)}.`),
    bodyText(location ? `Địa điểm: ${location}.` : [missing('chưa có địa điểm họp')]),
    ...(bases.length > 0 ? [bodyText(`${council} họp ${bases.join('; ')}.`)] : []),
    partHeading('Thành phần tham dự'),
    sectionHeading('Thành viên Hội đồng'),
    ...attendees(view),
    sectionHeading('Chủ trì, thư ký'),
    ...presiding(view),
    sectionHeading('Khách mời'),
    ...guests(view),
    partHeading('Chương trình'),
    ...agendaItems(view.agenda),
    partHeading('Diễn biến'),
    ...discussion(view),
    partHeading('Bỏ phiếu'),
    ...votes(view),
    partHeading('Kết luận của Hội đồng'),
    ...conclusion(view, awards),
    closing(
      'NoiDung',
      `${withoutEnding(view.texts.readBack)}. Cuộc họp kết thúc vào ${momentOf(view, view.endTime)}`,
    ),
    ...signaturePair(
      { office: 'Thư ký', signsFor: null, name: view.secretaryName },
      { office: 'Chủ tọa', signsFor: null, name: view.chairName },
      { recipients: { lines: [], archive: view.archive } },
    ),
  ]
  const appendix = resolvedAppendix(view, organisation)
  return administrativeDocument(
    { title: `Biên bản họp ${council} ${dayOf(view)}`, organisation: view.college },
    [section(children), ...(appendix ? [section(appendix)] : [])],
  )
}
