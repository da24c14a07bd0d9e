/*
 * What the council did on 12/7/2023, as the officer has it on paper: who came, what was left out, the votes.
 * People and numbers are invented.
 */

export const session = {
  heldOn: '12/07/2023',
  startTime: '14:00',
  endTime: '16:40',
  location: 'Phòng họp số 1',
  invitation: { number: '58', on: '10/07/2023' },
  minutesNumber: '09',
  tallyNumber: '10',
  tellers: ['Nguyễn Thị Mỹ Phượng', 'Trần Quang Vinh', 'Lê Hoàng Yến'],
  guest: { name: 'Võ Thị Thanh Hương', office: 'Trưởng Ban Thanh tra nhân dân' },
  /** By the place in the list of members, from 0. */
  absences: [
    { place: 2, reason: 'Dự tập huấn tại Thành phố Hồ Chí Minh', hasWrittenOpinion: true },
    { place: 8, reason: 'Đưa sinh viên đi chiến dịch Mùa hè xanh', hasWrittenOpinion: false },
  ],
  members: 9,
  /** Seven who came, and the one who wrote. */
  voters: 8,
  discussion:
    'Các thành viên trao đổi về thành tích của người được đề nghị Chiến sĩ thi đua cơ sở; thống nhất chỉ xét người có sáng kiến đã được công nhận.',
  resolution:
    'Hội đồng thống nhất danh sách đạt từ quá nửa số phiếu, giao Phòng Tổ chức - Hành chính trình Hiệu trưởng ban hành quyết định.',
}

/** Put aside before the vote. */
export const asides = [
  {
    name: 'Hà Phú Quý',
    award: 'Giấy khen',
    does: 'Để lại xét sau',
    fate: 'Để lại xét sau',
    reason: 'Chờ doanh nghiệp xác nhận số học viên có việc làm',
  },
  {
    name: 'Nguyễn Hữu Tài',
    award: 'LĐTT',
    does: 'Trả lại đơn vị',
    fate: 'Trả lại đơn vị',
    reason: 'Đơn vị chưa gửi kết quả bồi dưỡng kỹ năng nghề',
  },
]

/** Titles of the ballots counted by totals; whoever is not named got all the votes he could. */
export const totals = [
  { ballot: 'Danh hiệu tập thể', fewer: [] },
  { ballot: 'Lao động tiên tiến', fewer: [{ name: 'Nguyễn Văn Lâm', votesFor: 4, votesAgainst: 4 }] },
  { ballot: 'Giấy khen của Hiệu trưởng', fewer: [] },
]

/** The one typed paper by paper, twice. */
export const papersBallot = {
  ballot: 'Chiến sĩ thi đua cơ sở',
  /** By the number of the paper: who has no vote on it. */
  against: { 3: ['Nguyễn Khắc Huy'], 6: ['Nguyễn Khắc Huy', 'Đỗ Minh Hoàng'] },
  /** Typed wrongly in the second round, and found. */
  slip: { paper: 3 },
  results: { 'Nguyễn Khắc Huy': 6, 'Đỗ Minh Hoàng': 7 },
}

/** Whom the council did not pass. */
export const notPassed = { name: 'Nguyễn Văn Lâm', sentence: '4/9 thành viên đồng ý' }
