import { ballotTexts } from '#main/documents/texts/ballot'
import type { Ballot, CouncilSession } from '#shared/domain/council'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import type { CampaignBook } from './book'
import {
  campaignSessions,
  candidatesOn,
  lackIn,
  lacksUnless,
  lineOf,
  sessionFileName,
  sessionName,
  sessionView,
  votedAwards,
} from './council-papers'
import { defineSource } from './source'

/** Rows of one file; more would make Word crawl, so the sheet is then copied by hand. */
const mostRows = 20_000

async function ballotOf(
  book: CampaignBook,
  key: string,
): Promise<{ session: CouncilSession; ballot: Ballot }> {
  for (const session of await campaignSessions(book)) {
    const ballot = session.ballots.find(({ id }) => String(id) === key)
    if (ballot) return { session, ballot }
  }
  throw new AppError('not-found', 'Phiếu này không còn trong phiên họp. Mở lại trang này.')
}

/** As many as were handed out, or will be: one a member. */
const wanted = (session: CouncilSession, { issued }: Ballot): number =>
  Math.max(1, issued ?? session.memberCount)

export const ballotSource = defineSource({
  kind: 'ballot',
  list: async (book) => {
    const sessions = await campaignSessions(book)
    return sessions.flatMap((session) =>
      session.ballots.map(({ id, title }) => {
        const about = sessionName(sessions, session)
        return { key: String(id), about: about ? `${title} (${about})` : title }
      }),
    )
  },
  async load(book, key) {
    const { session, ballot } = await ballotOf(book, key)
    const candidates = candidatesOn(session, ballot)
    const copies = wanted(session, ballot)
    const isTooLong = copies * candidates.length > mostRows
    const at: Lack['at'] = { screen: 'ballot', sessionId: session.id, ballotId: ballot.id }
    return {
      builder: 'ballot',
      view: {
        ...sessionView(book, session),
        texts: book.textsOf(ballotTexts),
        title: ballot.title,
        awards: votedAwards(candidates.map(({ award }) => award)),
        lines: candidates.map(lineOf),
        copies: isTooLong ? 1 : copies,
      },
      fileName: await sessionFileName(book, session, `Phiếu bầu ${ballot.title.replaceAll('/', '-')}`),
      lacks: lacksUnless([
        [session.heldOn !== null, lackIn(session, 'heldOn', 'Chưa có ngày họp.')],
        [candidates.length > 0, { message: `Phiếu “${ballot.title}” chưa có ai.`, at }],
        [
          !isTooLong,
          {
            message: `Phiếu “${ballot.title}” quá dài để in ${copies} bản trong một tệp: tệp chỉ có một bản, sao thêm cho đủ.`,
            at,
          },
        ],
      ]),
    }
  },
})
