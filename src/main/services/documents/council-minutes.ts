import { numberWithSign } from '#main/documents/document-number'
import { councilMinutesTexts } from '#main/documents/texts/council-minutes'
import { formatLongDay } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import type { Candidate, CouncilSession } from '#shared/domain/council'
import type { Lack } from '#shared/domain/document'
import { authorityNames } from '#shared/rules/settings'
import type { CampaignBook } from './book'
import {
  attendanceOf,
  countedBallots,
  lackIn,
  lacksUnless,
  lineOf,
  memberView,
  presidingName,
  secretaryName,
  sessionFileName,
  sessionItems,
  sessionOf,
  sessionView,
  votedAwards,
} from './council-papers'
import { defineSource } from './source'
import { minutesArchive } from './tally-minutes'

/** "Quyết định số 105/QĐ-CĐN ngày 12 tháng 9 năm 2022 của Hiệu trưởng …"; empty while it has no number. */
function councilDecision({ council }: CouncilSession, { organisation }: CampaignBook): string {
  if (council.decisionNumber === '') return ''
  const number = numberWithSign(council.decisionNumber, 'QĐ', organisation.sign)
  const day = council.decidedOn ? ` ${formatLongDay(council.decidedOn)}` : ''
  const by = council.decidedBy ? ` của ${council.decidedBy}` : ''
  return `Quyết định số ${number}${day}${by}`
}

/** Who decides each award of the session; every candidate for one has the same. */
function deciders(candidates: readonly Candidate[], office: string) {
  const byAward = new Map<AwardCode, Candidate['decidedBy']>(
    candidates.map(({ award, decidedBy }) => [award, decidedBy]),
  )
  return votedAwards([...byAward.keys()]).map((award) => {
    const decidedBy = byAward.get(award.key as AwardCode) ?? 'principal'
    const isOwn = decidedBy === 'principal'
    return { ...award, isOwn, decidedBy: isOwn ? office : authorityNames[decidedBy] }
  })
}

/** The session's own lacks while it is open, and what minutes say besides. */
const lacksOf = (session: CouncilSession): Lack[] => [
  ...session.lacks,
  ...lacksUnless([
    [session.agenda !== '', lackIn(session, 'agenda', 'Chưa có chương trình họp.')],
    [session.discussion !== '', lackIn(session, 'discussion', 'Chưa ghi nội dung thảo luận.')],
    [
      presidingName(session) !== '',
      lackIn(session, 'attendance', 'Không có Chủ tịch hay Phó Chủ tịch nào có mặt để chủ tọa.'),
    ],
    [secretaryName(session) !== '', lackIn(session, 'attendance', 'Không có Thư ký có mặt để ký biên bản.')],
  ]),
]

export const councilMinutesSource = defineSource({
  kind: 'council-minutes',
  list: sessionItems,
  async load(book, key) {
    const session = await sessionOf(book, key)
    const { candidates } = session
    const office = book.organisation.signerOffice
    return {
      builder: 'council-minutes',
      view: {
        ...sessionView(book, session),
        texts: book.textsOf(councilMinutesTexts),
        number: session.minutesNumber,
        councilDecision: councilDecision(session, book),
        guidance: session.guidance,
        attendees: session.attendees.map(({ isPresent, reason, hasWrittenOpinion, ...member }) => ({
          ...memberView(member),
          isPresent,
          reason,
          hasWrittenOpinion,
        })),
        attendance: attendanceOf(session),
        quorum: session.quorum.sentence,
        guests: session.guests,
        agenda: session.agenda,
        discussion: session.discussion,
        resolution: session.resolution,
        tellers: session.tellers,
        ballots: countedBallots(session),
        putAside: candidates.flatMap((candidate) =>
          candidate.fate === 'vote'
            ? []
            : [{ ...lineOf(candidate), fate: candidate.fate, reason: candidate.reason }],
        ),
        awards: deciders(candidates, office),
        decidingOffice: office,
        chairName: presidingName(session),
        secretaryName: secretaryName(session),
        archive: minutesArchive,
      },
      fileName: await sessionFileName(book, session, 'Biên bản họp Hội đồng'),
      lacks: lacksOf(session),
    }
  },
})
