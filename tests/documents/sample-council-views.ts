/** Views of a council session to print in tests, and of what is paid by a decision. */
import type {
  BallotView,
  CouncilMinutesView,
  CountedBallotView,
  InvitationView,
  MemberView,
  SessionView,
  TallyMinutesView,
  VotedAwardView,
  VotedView,
} from '#main/documents/council-views'
import type { MoneyReceiptView, PaidView } from '#main/documents/money-receipt-view'
import { ballotTexts } from '#main/documents/texts/ballot'
import { councilMinutesTexts } from '#main/documents/texts/council-minutes'
import { invitationTexts } from '#main/documents/texts/invitation'
import { moneyReceiptTexts } from '#main/documents/texts/money-receipt'
import { tallyMinutesTexts } from '#main/documents/texts/tally-minutes'
import type { CouncilRole } from '#shared/domain/council'
import { votesNeeded } from '#shared/rules/votes'
import { college, invented, originalsOf, principal, units } from './sample-views'

const session: SessionView = {
  organisation: { ...college, managingBody: college.name, name: 'Hội đồng Thi đua - Khen thưởng', sign: '' },
  council: 'Hội đồng Thi đua - Khen thưởng',
  college: college.name,
  campaign: 'phong trào thi đua đợt II năm học 2022-2023',
  heldOn: '2023-07-12',
  startTime: '08:00',
  endTime: '11:15',
  location: 'Phòng họp A, Trường Cao đẳng nghề An Giang',
  standingUnit: 'Phòng Tổ chức - Hành chính',
}

const roles: readonly CouncilRole[] = [
  'chair',
  'standing-vice-chair',
  'vice-chair',
  'standing-member',
  'secretary',
  ...Array.from({ length: 4 }, () => 'member' as const),
]

export const members: readonly MemberView[] = roles.map((role, index) => {
  const { honorific, name } = invented(index * 5 + 1)
  return {
    honorific: honorific!,
    name,
    role,
    position: ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Chủ tịch Công đoàn cơ sở'][index] ?? 'Trưởng phòng',
    unitName: index < 2 ? '' : units[index % units.length]!,
  }
})

const agenda =
  'Khai mạc, thông qua chương trình.\nBáo cáo tổng kết phong trào thi đua đợt II năm học 2022-2023.\nThường trực Hội đồng tổng hợp đề nghị của các đơn vị.\nThảo luận, bỏ phiếu.\nThông qua biên bản.'

export const invitationView: InvitationView = {
  ...session,
  texts: originalsOf(invitationTexts),
  issue: { number: '3', signedOn: '2023-07-08', year: 2023 },
  signer: {
    office: 'Chủ tịch',
    signsFor: { prefix: 'TM.', office: 'Hội đồng' },
    post: 'Hiệu trưởng',
    name: principal.name,
  },
  chair: members[0]!,
  members,
  guests: [
    { name: 'Ông Lê Văn Tám', office: 'Bí thư Đảng ủy' },
    { name: '', office: 'Đại diện Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  ],
  agenda,
  recipients: { lines: [], archive: 'VT, TCHC' },
}

const soldier: VotedAwardView = {
  key: 'CSTDCS',
  name: 'Chiến sĩ thi đua cơ sở',
  kind: 'title',
  object: 'person',
}
const province: VotedAwardView = {
  key: 'CSTDT',
  name: 'Chiến sĩ thi đua cấp tỉnh',
  kind: 'title',
  object: 'person',
}
const advanced: VotedAwardView = {
  key: 'LDTT',
  name: 'Lao động tiên tiến',
  kind: 'title',
  object: 'person',
}
const advancedUnit: VotedAwardView = {
  key: 'TTLDTT',
  name: 'Tập thể lao động tiên tiến',
  kind: 'title',
  object: 'collective',
}

/** Somebody with that many votes of nine. */
export function voted(award: VotedAwardView, index: number, votesFor: number, percent = 80): VotedView {
  const { honorific, name, position, unitName } = invented(index)
  const isPerson = award.object === 'person'
  const needed = votesNeeded(9, percent)
  return {
    award: award.key,
    honorific: isPerson ? honorific : null,
    name: isPerson ? name : units[index % units.length]!,
    position: isPerson ? position : '',
    unitName: isPerson ? unitName : '',
    votes: { for: votesFor, against: 9 - votesFor, blank: 0 },
    outcome: { passed: votesFor >= needed, members: 9, votesNeeded: needed, percent },
    isMember: index === 14,
  }
}

const counts = { issued: 9, returned: 9, valid: 9, invalid: 0, note: '' }

export const soldierBallot: CountedBallotView = {
  ...counts,
  title: 'Chiến sĩ thi đua',
  isSecret: true,
  awards: [soldier, province],
  lines: [
    ...Array.from({ length: 6 }, (_, index) => voted(soldier, index * 7, 9 - (index % 2))),
    voted(soldier, 50, 7),
    voted(province, 63, 8, 90),
    voted(province, 64, 9, 90),
  ],
}

export const advancedBallot: CountedBallotView = {
  ...counts,
  title: 'Tập thể, cá nhân lao động tiên tiến',
  isSecret: false,
  note: 'Một phiếu gạch sửa, ban kiểm phiếu thống nhất tính hợp lệ',
  awards: [advancedUnit, advanced],
  lines: [
    ...Array.from({ length: 4 }, (_, index) => voted(advancedUnit, index, 9, 70)),
    ...Array.from({ length: 26 }, (_, index) => voted(advanced, 100 + index, 9 - (index % 2), 70)),
  ],
}

export const ballotView: BallotView = {
  ...session,
  texts: originalsOf(ballotTexts),
  title: 'Chiến sĩ thi đua',
  awards: [soldier, province],
  lines: soldierBallot.lines,
  copies: 3,
}

const attendance = { members: 9, present: 7, writtenOpinions: 1 }

export const tallyView: TallyMinutesView = {
  ...session,
  texts: originalsOf(tallyMinutesTexts),
  number: '2',
  tellers: ['Trần Thị Lan', 'Nguyễn Văn Phúc', 'Lê Hữu Nghĩa'],
  chairName: principal.name,
  attendance,
  ballots: [soldierBallot, advancedBallot],
  archive: 'VT, Hồ sơ',
}

export const minutesView: CouncilMinutesView = {
  ...session,
  texts: originalsOf(councilMinutesTexts),
  number: '1',
  councilDecision:
    'Quyết định số 105/QĐ-CĐN ngày 12 tháng 9 năm 2022 của Hiệu trưởng Trường Cao đẳng nghề An Giang',
  guidance: 'Hướng dẫn số 15/HD-BTĐKT ngày 10 tháng 5 năm 2023 của Ban Thi đua - Khen thưởng tỉnh An Giang',
  attendees: members.map((member, index) => ({
    ...member,
    isPresent: index !== 6 && index !== 8,
    reason: index === 6 ? 'công tác tại Thành phố Hồ Chí Minh' : index === 8 ? 'nghỉ thai sản' : '',
    hasWrittenOpinion: index === 6,
  })),
  attendance,
  quorum: 'Có mặt 7/9 thành viên; cần từ 2/3, ít nhất 6: đủ điều kiện họp.',
  guests: invitationView.guests,
  agenda,
  discussion:
    'Các thành viên thống nhất đánh giá phong trào thi đua được triển khai nghiêm túc.\n- Ý kiến về việc chấm điểm của một số đơn vị chưa sát thực tế;\n- Đề nghị quan tâm người trực tiếp giảng dạy.',
  resolution: 'Tổ chức khen thưởng vào dịp khai giảng năm học 2023-2024.',
  tellers: tallyView.tellers,
  ballots: [soldierBallot],
  putAside: [
    { ...voted(advanced, 200, 0), fate: 'held', reason: 'Chờ kết quả xác minh đơn phản ánh' },
    { ...voted(advanced, 201, 0), fate: 'returned', reason: 'Tuyển dụng chưa đủ 10 tháng' },
  ],
  awards: [
    { ...soldier, isOwn: true, decidedBy: 'Hiệu trưởng' },
    { ...province, isOwn: false, decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh' },
    { ...advancedUnit, isOwn: true, decidedBy: 'Hiệu trưởng' },
    { ...advanced, isOwn: true, decidedBy: 'Hiệu trưởng' },
  ],
  decidingOffice: 'Hiệu trưởng',
  chairName: principal.name,
  secretaryName: 'Lê Thị Kim Ngân',
  archive: 'VT, Hồ sơ',
}

export const paid = (index: number): PaidView => {
  const { honorific, name, unitName } = invented(index)
  return {
    honorific,
    name,
    unitName,
    isCollective: false,
    awards: [
      { name: 'Lao động tiên tiến', amount: 540_000 },
      ...(index % 5 === 0 ? [{ name: 'Giấy khen của Hiệu trưởng', amount: 540_000 }] : []),
    ],
  }
}

export const receiptView: MoneyReceiptView = {
  organisation: college,
  texts: originalsOf(moneyReceiptTexts),
  issue: { number: '412', signedOn: '2023-07-14', year: 2023 },
  signer: principal,
  decidingOffice: 'Hiệu trưởng',
  fundSource: 'Quỹ Thi đua, khen thưởng năm 2023 của Trường',
  amendedBy: [],
  paid: [
    {
      honorific: null,
      name: units[0]!,
      unitName: units[0]!,
      isCollective: true,
      awards: [{ name: 'Tập thể lao động tiên tiến', amount: 1_440_000 }],
    },
    ...Array.from({ length: 20 }, (_, index) => paid(index)),
    { ...paid(40), awards: [{ name: 'Lao động tiên tiến', amount: 0 }] },
  ],
}
