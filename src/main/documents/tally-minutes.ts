/** Biên bản kiểm phiếu (NĐ 30/2020, Phụ lục III, mẫu 1.9; forms.md §8b). */
import type { Document, FileChild } from 'docx'
import { upperFirst } from '#shared/text/case'
import { awardName, objectNouns } from './award-groups'
import { afterTable, bodyText, closing, dashItem, partHeading, sectionHeading } from './blocks/body'
import { documentNumber, header } from './blocks/header'
import { signatureColumns } from './blocks/signature-columns'
import { documentTitle } from './blocks/title'
import type { CountedBallotView, TallyMinutesView } from './council-views'
import { padded } from './figures'
import { administrativeDocument, section } from './page'
import { attendanceText, calledName, councilHead, dayOf, momentOf } from './session-phrases'
import { cleanView, inline, missing, withoutEnding } from './text'
import { caption, countTable, methodOf, voteTable } from './vote-table'

/** From here on only the head signs for all of them. */
const mostSigningTellers = 4

function tellers(names: readonly string[]): FileChild[] {
  const [head, ...others] = names.map(withoutEnding)
  if (!head) return [bodyText([missing('chưa có ban kiểm phiếu')])]
  return [
    bodyText(`Trưởng ban: ${head}.`),
    ...(others.length > 0 ? [bodyText(`Thành viên: ${others.join('; ')}.`)] : []),
  ]
}

function rules({ attendance, texts }: TallyMinutesView): FileChild[] {
  const { present, writtenOpinions } = attendance
  return [
    bodyText(
      `Tổng số thành viên Hội đồng ${attendanceText(attendance)}. Số thành viên tham gia bỏ phiếu: ${padded(present + writtenOpinions)}.`,
    ),
    bodyText(texts.method),
    bodyText(texts.denominator),
  ]
}

function counted(ballot: CountedBallotView): FileChild[] {
  const note = withoutEnding(ballot.note)
  return [
    sectionHeading(`Phiếu “${withoutEnding(ballot.title)}” (${methodOf(ballot)})`),
    countTable(ballot),
    // Text between them keeps the two tables from growing together.
    caption('Kết quả từng trường hợp'),
    voteTable(ballot),
    ...(note ? [afterTable(`Ghi chú: ${note}.`)] : []),
  ]
}

/** By award how many were reached, and by name who was not. */
function conclusions(ballots: readonly CountedBallotView[]): string[] {
  return ballots.flatMap(({ awards, lines }) =>
    awards.flatMap((award) => {
      const ofAward = lines.filter((line) => line.award === award.key)
      if (ofAward.length === 0) return []
      const passed = ofAward.filter(({ outcome }) => outcome?.passed)
      const failed = ofAward.filter(({ outcome }) => outcome?.passed === false)
      const open = ofAward.length - passed.length - failed.length
      const names = failed.length > 0 ? `; không đạt: ${failed.map(calledName).join(', ')}` : ''
      const left = open > 0 ? `; chưa có kết quả: ${padded(open)}` : ''
      return [
        `${upperFirst(awardName(award))}: ${padded(passed.length)}/${padded(ofAward.length)} ${objectNouns[award.object]} đạt${names}${left}`,
      ]
    }),
  )
}

export function tallyMinutes(given: TallyMinutesView): Document {
  const view = cleanView(given)
  const organisation = councilHead(view, view.texts.sign)
  const subject = `Kiểm phiếu tại phiên họp ${inline(view.council)} xét ${withoutEnding(view.campaign)}`
  const results = conclusions(view.ballots)
  const location = withoutEnding(view.location)
  const signing =
    view.tellers.length > 0 && view.tellers.length <= mostSigningTellers
      ? { offices: ['Ban kiểm phiếu'], names: view.tellers }
      : { offices: ['TM. Ban kiểm phiếu', 'Trưởng ban'], names: view.tellers.slice(0, 1) }

  const children: FileChild[] = [
    header(organisation, { number: documentNumber(view.number, 'BB', organisation.sign), issue: null }),
    ...documentTitle('Biên bản', subject),
    bodyText(`Thời gian: trong phiên họp bắt đầu lúc ${momentOf(view, view.startTime)}.`),
    bodyText(location ? `Địa điểm: ${location}.` : [missing('chưa có địa điểm họp')]),
    partHeading('Ban kiểm phiếu'),
    ...tellers(view.tellers),
    partHeading('Thể lệ bỏ phiếu'),
    ...rules(view),
    partHeading('Kết quả kiểm phiếu'),
    ...(view.ballots.length > 0
      ? view.ballots.flatMap(counted)
      : [bodyText([missing('phiên họp chưa có phiếu nào')])]),
    partHeading('Kết luận'),
    ...(results.length > 0
      ? results.map((text, index) => dashItem(`${text}${index === results.length - 1 ? '.' : ';'}`))
      : [bodyText([missing('chưa có kết quả')])]),
    closing('NoiDung', view.texts.closing),
    ...signatureColumns([signing, { offices: ['Chủ tọa'], names: [view.chairName] }], {
      recipients: { lines: [], archive: view.archive },
    }),
  ]
  return administrativeDocument({ title: `Biên bản kiểm phiếu ${dayOf(view)}`, organisation: view.college }, [
    section(children),
  ])
}
