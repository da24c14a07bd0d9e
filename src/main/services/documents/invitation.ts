import { invitationTexts } from '#main/documents/texts/invitation'
import { archiveOf } from '#main/services/award-decision-view'
import {
  lackIn,
  lacksUnless,
  memberIn,
  memberView,
  sessionFileName,
  sessionItems,
  sessionOf,
  sessionView,
} from './council-papers'
import { defineSource } from './source'

export const invitationSource = defineSource({
  kind: 'invitation',
  list: sessionItems,
  async load(book, key) {
    const session = await sessionOf(book, key)
    const chair = memberIn(session, 'chair')
    const day = session.invitationOn ?? session.heldOn ?? book.today
    return {
      builder: 'invitation',
      view: {
        ...sessionView(book, session),
        texts: book.textsOf(invitationTexts),
        issue: {
          number: session.invitationNumber,
          signedOn: session.invitationOn,
          year: Number(day.slice(0, 4)),
        },
        signer: {
          office: 'Chủ tịch',
          signsFor: { prefix: 'TM.', office: 'Hội đồng' },
          post: chair?.position ?? '',
          name: chair?.name ?? '',
        },
        chair: chair ? memberView(chair) : null,
        members: session.council.members.map(memberView),
        guests: session.guests,
        agenda: session.agenda,
        recipients: { lines: [], archive: archiveOf(book.organisation) },
      },
      fileName: await sessionFileName(book, session, 'Giấy mời họp Hội đồng'),
      lacks: lacksUnless([
        [session.invitationNumber !== '', lackIn(session, 'invitationNumber', 'Chưa có số giấy mời.')],
        [session.invitationOn !== null, lackIn(session, 'invitationOn', 'Chưa có ngày giấy mời.')],
        [session.heldOn !== null, lackIn(session, 'heldOn', 'Chưa có ngày họp.')],
        [session.startTime !== null, lackIn(session, 'startTime', 'Chưa có giờ họp.')],
        [session.location !== '', lackIn(session, 'location', 'Chưa có địa điểm họp.')],
        [session.agenda !== '', lackIn(session, 'agenda', 'Chưa có chương trình họp.')],
        [
          chair !== undefined,
          { message: 'Hội đồng chưa có Chủ tịch.', at: { screen: 'council', field: 'members' } },
        ],
      ]),
    }
  },
})
