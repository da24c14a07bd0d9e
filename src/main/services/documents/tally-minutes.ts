import { tallyMinutesTexts } from '#main/documents/texts/tally-minutes'
import {
  attendanceOf,
  countedBallots,
  lackIn,
  lacksUnless,
  presidingName,
  sessionFileName,
  sessionItems,
  sessionOf,
  sessionView,
} from './council-papers'
import { defineSource } from './source'

/** Where minutes are kept (NĐ 30/2020, Phụ lục III, mẫu 1.9). */
export const minutesArchive = 'VT, Hồ sơ'

export const tallyMinutesSource = defineSource({
  kind: 'tally-minutes',
  list: sessionItems,
  async load(book, key) {
    const session = await sessionOf(book, key)
    const chairName = presidingName(session)
    return {
      builder: 'tally-minutes',
      view: {
        ...sessionView(book, session),
        texts: book.textsOf(tallyMinutesTexts),
        number: session.tallyNumber,
        tellers: session.tellers,
        chairName,
        attendance: attendanceOf(session),
        ballots: countedBallots(session),
        archive: minutesArchive,
      },
      fileName: await sessionFileName(book, session, 'Biên bản kiểm phiếu'),
      lacks: [
        ...lacksUnless([
          [session.tallyNumber !== '', lackIn(session, 'tallyNumber', 'Chưa có số biên bản kiểm phiếu.')],
          [session.heldOn !== null, lackIn(session, 'heldOn', 'Chưa có ngày họp.')],
          [session.startTime !== null, lackIn(session, 'startTime', 'Chưa có giờ bắt đầu họp.')],
          [session.location !== '', lackIn(session, 'location', 'Chưa có địa điểm họp.')],
          [session.tellers.length > 0, lackIn(session, 'tellers', 'Chưa có Ban kiểm phiếu.')],
          [
            chairName !== '',
            lackIn(session, 'attendance', 'Không có Chủ tịch hay Phó Chủ tịch nào có mặt để chủ tọa.'),
          ],
          [session.ballots.length > 0, lackIn(session, 'ballots', 'Phiên họp chưa có phiếu nào.')],
        ]),
        ...session.lacks.filter(({ at }) => at?.screen === 'ballot'),
      ],
    }
  },
})
