/** Giấy mời họp Hội đồng (NĐ 30/2020, Phụ lục III; forms.md §15). */
import type { Document, FileChild } from 'docx'
import { councilRoleNames } from '#shared/domain/council'
import { afterTable, bodyText, closing } from './blocks/body'
import { documentHeader } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { type Column, dataTable, type Row } from './blocks/table'
import { documentTitle } from './blocks/title'
import type { InvitationView } from './council-views'
import { administrativeDocument, section } from './page'
import { agendaItems, calledName, councilHead, memberInFull, momentOf, officeIn } from './session-phrases'
import { cleanView, inline, missing, withoutEnding } from './text'
import { fillText } from './texts/define'

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 11, align: 'center' },
  { weight: 43, align: 'left' },
  { weight: 66, align: 'left' },
  { weight: 45, align: 'left' },
]
const headings = ['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Thành phần']

function invited({ members, guests }: InvitationView): FileChild {
  const people = [
    ...members.map((member) => [
      calledName(member),
      officeIn(member.position, member.unitName),
      councilRoleNames[member.role],
    ]),
    ...guests.map(({ name, office }) => [inline(name), inline(office), 'Khách mời']),
  ]
  const rows: Row[] = people.map((cells, index) => ({ cells: [String(index + 1), ...cells] }))
  return rows.length > 0
    ? dataTable(columns, [{ cells: headings }], rows)
    : bodyText([missing('chưa có thành viên Hội đồng')])
}

const labelled = (label: string, value: string, lack: string): FileChild =>
  bodyText(value ? `${label}: ${value}.` : [missing(lack)])

export function invitation(given: InvitationView): Document {
  const view = cleanView(given)
  const { texts } = view
  const organisation = councilHead(view, texts.sign)
  const names = {
    'hội đồng': inline(view.council),
    'tên trường': inline(view.college),
    'phong trào': withoutEnding(view.campaign),
    'đơn vị thường trực': inline(view.standingUnit),
  }
  const say = (text: string) => fillText(text, names)
  const subject = `Họp ${inline(view.council)} xét ${withoutEnding(view.campaign)}`

  const children: FileChild[] = [
    documentHeader(organisation, view.issue, 'GM'),
    ...documentTitle('Giấy mời', subject),
    bodyText(say(texts.opening)),
    invited(view),
    afterTable(say(texts.purpose)),
    bodyText(`Thời gian: ${momentOf(view, view.startTime)}.`),
    labelled('Địa điểm', withoutEnding(view.location), 'chưa có địa điểm họp'),
    labelled('Chủ trì', view.chair ? memberInFull(view.chair) : '', 'Hội đồng chưa có Chủ tịch'),
    bodyText('Nội dung, chương trình:'),
    ...agendaItems(view.agenda),
    closing('NoiDung', say(texts.closing)),
    ...signatureBlock(view.signer, view.recipients, 'Như trên'),
  ]
  return administrativeDocument({ title: `Giấy mời ${subject}`, organisation: view.college }, [
    section(children),
  ])
}
