/** Views of the documents around a campaign, to print in tests: the seed campaign with invented people. */
import type { Document } from 'docx'
import { type HandInReceiptView, handInReceipt } from '#main/documents/hand-in-receipt'
import { type LaunchPlanView, launchPlan } from '#main/documents/launch-plan'
import {
  type ListedPersonView,
  type NominationListView,
  nominationList,
} from '#main/documents/nomination-list'
import type { PlanView } from '#main/documents/plan-text'
import { type ProposalLetterView, proposalLetter } from '#main/documents/proposal-letter'
import { type ReminderView, reminder } from '#main/documents/reminder'
import { type ResultNoticeView, resultNotice } from '#main/documents/result-notice'
import { type ReviewSheetView, reviewSheet } from '#main/documents/review-sheet'
import { type StandingLetterView, standingLetter } from '#main/documents/standing-letter'
import type { TextCatalogue, TextsOf } from '#main/documents/texts/define'
import { handInReceiptTexts } from '#main/documents/texts/hand-in-receipt'
import { launchPlanTexts } from '#main/documents/texts/launch-plan'
import { nominationListTexts } from '#main/documents/texts/nomination-list'
import { proposalLetterTexts } from '#main/documents/texts/proposal-letter'
import { reminderTexts } from '#main/documents/texts/reminder'
import { resultNoticeTexts } from '#main/documents/texts/result-notice'
import { reviewSheetTexts } from '#main/documents/texts/review-sheet'
import { standingLetterTexts } from '#main/documents/texts/standing-letter'
import { unitMinutesTexts } from '#main/documents/texts/unit-minutes'
import { type UnitMinutesView, unitMinutes } from '#main/documents/unit-minutes'
import type { IssueView, OrganisationView } from '#main/documents/views'
import type { Nd30Layout } from './check-nd30'
import { college, decisionView, invented, principal, reportView } from './sample-views'

export const originals = <Catalogue extends TextCatalogue>(catalogue: Catalogue): TextsOf<Catalogue> =>
  Object.fromEntries(
    Object.entries(catalogue.slots).map(([slot, { original }]) => [slot, original]),
  ) as TextsOf<Catalogue>

const campaign = 'phong trào thi đua đợt II năm học 2022-2023'
const schoolYear = '2022-2023'
const standingUnit = 'Phòng Tổ chức - Hành chính'
const unitName = 'Khoa Cơ khí động lực'
const archive = 'VT, TCHC'
const issue: IssueView = { number: '96', signedOn: '2023-07-10', year: 2023 }
const noNumber: IssueView = { number: '', signedOn: '2023-07-07', year: 2023 }
const plan: PlanView = {
  number: '368',
  signedOn: '2023-02-28',
  year: 2023,
  title: 'Phát động thi đua đợt II năm học 2022-2023',
}
const standing: OrganisationView = {
  ...college,
  managingBody: college.name,
  name: standingUnit,
  sign: 'TCHC',
}
export const faculty: OrganisationView = {
  ...college,
  managingBody: college.name,
  name: unitName,
  sign: 'KCKĐL',
}
export const youthUnion: OrganisationView = {
  ...college,
  kind: 'youth-union',
  managingBody: '',
  name: 'Đoàn Thanh niên Trường Cao đẳng nghề An Giang',
  sign: 'ĐTN',
}

const advanced = { name: 'Lao động tiên tiến', kind: 'title' } as const
const emulator = { name: 'Chiến sĩ thi đua cơ sở', kind: 'title' } as const
const certificate = { name: 'Giấy khen của Hiệu trưởng', kind: 'form' } as const

export const proposed = (index: number): ListedPersonView => {
  const { honorific, name, position } = invented(index)
  const isEmulator = index % 5 === 0
  return {
    honorific: honorific ?? 'Ông',
    name,
    birthDate: `19${70 + (index % 29)}-0${1 + (index % 9)}-1${index % 10}`,
    position,
    workplace: '',
    evaluation: isEmulator ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
    awards: isEmulator ? [emulator, certificate] : [advanced],
    votes: { votesFor: 23 - (index % 3), votesTotal: 23 },
    note: '',
    initiatives: isEmulator ? ['“Bàn thực hành khí nén lắp nhanh” (QĐ số 368/QĐ-CĐN ngày 15/6/2023)'] : [],
    earlier: isEmulator
      ? ['2021-2022: CSTĐCS (398/QĐ-CĐN, 14/7/2022)', '2020-2021: LĐTT (341/QĐ-CĐN, 29/7/2021)']
      : ['LĐTT: 3 năm học liền, 2019-2022'],
  }
}

/** The same for the same count. */
export const manyProposed = (count: number): ListedPersonView[] =>
  Array.from({ length: count }, (_, index) => proposed(index))

const withoutBackground = ({ initiatives: _, earlier: __, ...person }: ListedPersonView) => person

const collective = {
  name: unitName,
  evaluation: 'Hoàn thành tốt nhiệm vụ',
  awards: [{ name: 'Tập thể lao động tiên tiến', kind: 'title' as const }],
  votes: { votesFor: 23, votesTotal: 23 },
  note: '',
}

export const launchPlanView: LaunchPlanView = {
  organisation: college,
  issue: { number: '368', signedOn: '2023-02-28', year: 2023 },
  signer: principal,
  title: plan.title,
  schoolYear,
  campaign,
  wave: 2,
  legalBases: decisionView.legalBases,
  occasions: reportView.occasions,
  purpose: 'Phát huy kết quả đã đạt được.\nTiếp tục đổi mới công tác thi đua, khen thưởng.',
  requirements: 'Tổ chức chặt chẽ, thiết thực.',
  contents: ['Tăng cường tuyên truyền.', '- Thực hiện đầy đủ kế hoạch năm học.\nĐổi mới công tác quản lý.'],
  period: { from: '2023-03-01', to: '2023-07-03' },
  reviewWindow: { from: '2023-07-03', to: '2023-07-07' },
  unitDeadline: '2023-07-07',
  councilDeadline: '2023-07-15',
  standingUnit,
  launchDuty: 'Triển khai kế hoạch đến toàn trường.',
  councilDuties: 'Tham mưu xây dựng kế hoạch.',
  unitDuties: 'Phát động thi đua.\nKiểm tra, đánh giá; sơ kết, tổng kết thi đua.',
  archive,
  texts: originals(launchPlanTexts),
}

export const handInReceiptView: HandInReceiptView = {
  organisation: standing,
  issue: noNumber,
  unitName,
  campaign,
  receivedOn: '2023-07-07',
  receivedTime: '10:05',
  receivedFrom: 'Nguyễn Thị Hoa',
  unitDeadline: '2023-07-07',
  lateDays: 0,
  papers: [
    { name: 'Báo cáo tổng kết của đơn vị', isPresent: false, note: 'Hẹn nộp bổ sung' },
    { name: 'Biên bản họp bình xét', isPresent: true, note: '' },
    { name: 'Danh sách đề nghị', isPresent: true, note: '' },
  ],
  listed: { people: 25, nominated: 22 },
  texts: originals(handInReceiptTexts),
}

export const reminderView: ReminderView = {
  organisation: college,
  issue,
  signer: principal,
  drafter: 'TCHC',
  unitName,
  campaign,
  plan,
  standingUnit,
  unitDeadline: '2023-07-07',
  councilDeadline: '2023-07-15',
  isLate: true,
  receivedOn: null,
  missingPapers: ['Báo cáo tổng kết của đơn vị', 'Biên bản họp bình xét', 'Danh sách đề nghị'],
  archive,
  texts: originals(reminderTexts),
}

export const nominationListView: NominationListView = {
  organisation: faculty,
  issue: noNumber,
  signer: { office: 'Trưởng khoa', signsFor: null, name: 'Huỳnh Văn Tư' },
  campaign,
  unitName,
  groups: [
    {
      unitName,
      collectives: [
        { ...collective, figures: { people: 25, advancedWorkers: 22, emulators: 3, disciplined: 1 } },
      ],
      people: manyProposed(22),
    },
  ],
  recipients: { people: 22, collectives: 1 },
  texts: originals(nominationListTexts),
}

export const unitMinutesView: UnitMinutesView = {
  organisation: faculty,
  college,
  number: '04/BB-KCKĐL',
  unitName,
  campaign,
  schoolYear,
  plan,
  standingUnit,
  heldOn: '2023-07-05',
  year: 2023,
  startTime: '14:00',
  place: 'Phòng học lý thuyết A2.05',
  chair: { name: 'Huỳnh Văn Tư', position: 'Trưởng khoa' },
  secretary: { name: 'Nguyễn Thị Hoa', position: '' },
  total: 25,
  present: 23,
  absences: [
    { name: 'Trần Quốc Bảo', reason: 'Đi công tác' },
    { name: 'Phạm Thị Tố', reason: 'Nghỉ thai sản' },
  ],
  collective,
  people: manyProposed(22).map(withoutBackground),
  counts: [
    { ...emulator, count: 5 },
    { ...advanced, count: 17 },
    { ...certificate, count: 5 },
  ],
  others: 1,
  notConsidered: [
    { name: 'Ông Lê Văn Lành', position: 'Giảng viên', reason: 'Đang thi hành kỷ luật khiển trách' },
    { name: 'Bà Trần Thị Mới', position: 'Giảng viên', reason: 'Mới tuyển dụng 04 tháng' },
  ],
  texts: originals(unitMinutesTexts),
}

export const reviewSheetView: ReviewSheetView = {
  organisation: standing,
  issue: { number: '', signedOn: null, year: 2023 },
  signer: { office: 'Trưởng khoa', signsFor: null, name: 'Huỳnh Văn Tư' },
  unitName,
  campaign,
  standingUnit,
  people: manyProposed(22).map(withoutBackground),
  collectives: [{ name: unitName, awards: collective.awards }],
  texts: originals(reviewSheetTexts),
}

export const standingLetterView: StandingLetterView = {
  organisation: standing,
  college,
  issue,
  signer: { office: 'Trưởng phòng', signsFor: null, name: 'Hà Minh Khôi' },
  decidingOffice: 'Hiệu trưởng',
  standingUnit,
  campaign,
  schoolYear,
  plan,
  units: { received: 12, total: 14, absent: ['Khoa Cơ khí', 'Công đoàn cơ sở'] },
  counts: [
    { name: 'Tập thể lao động tiên tiến', kind: 'title', object: 'collective', count: 7 },
    { ...emulator, object: 'person', count: 15 },
    { ...advanced, object: 'person', count: 126 },
    { ...certificate, object: 'person', count: 14 },
  ],
  recipients: { people: 141, collectives: 7 },
  notConsidered: unitMinutesView.notConsidered.map(({ name, reason }) => ({ name, unitName, reason })),
  archive,
  texts: originals(standingLetterTexts),
}

export const proposalLetterView: ProposalLetterView = {
  organisation: college,
  issue,
  signer: principal,
  authority: 'province',
  authorityName: 'Chủ tịch Ủy ban nhân dân tỉnh',
  campaign,
  schoolYear,
  legalBases: decisionView.legalBases,
  sessions: [{ number: '31', heldOn: '2023-07-13' }],
  needsCouncil: true,
  awards: [
    {
      name: 'Tập thể lao động xuất sắc',
      kind: 'title',
      object: 'collective',
      entries: [
        {
          honorific: null,
          name: unitName,
          position: '',
          unitName: '',
          votes: { votesFor: 8, votesTotal: 9 },
          deed: '',
        },
      ],
    },
    {
      name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      kind: 'form',
      object: 'person',
      entries: [1, 2, 3].map((index) => ({
        ...invented(index),
        votes: { votesFor: 9, votesTotal: 9 },
        deed: index === 1 ? 'Cứu 02 học sinh bị đuối nước tại kênh Vĩnh Tế.' : '',
      })),
    },
  ],
  recipients: { people: 3, collectives: 1 },
  archive,
  texts: originals(proposalLetterTexts),
}

const noticed = (index: number) => {
  const { honorific, name, position } = invented(index)
  return { honorific, name, position, award: advanced }
}

export const resultNoticeView: ResultNoticeView = {
  organisation: college,
  issue,
  signer: principal,
  decidingOffice: 'Hiệu trưởng',
  unitName,
  campaign,
  schoolYear,
  standingUnit,
  given: Array.from({ length: 20 }, (_, index) => ({
    ...noticed(index),
    number: index < 15 ? '415' : '416',
    signedOn: '2023-07-14',
    revokedBy: index === 19 ? { number: '501', signedOn: '2023-09-01' } : null,
  })),
  proposed: [
    {
      honorific: null,
      name: unitName,
      position: '',
      award: { name: 'Tập thể lao động xuất sắc', kind: 'title' },
      authorityName: 'Chủ tịch Ủy ban nhân dân tỉnh',
    },
  ],
  refused: [
    {
      ...noticed(21),
      award: emulator,
      reason: 'Hội đồng không thông qua: 5/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: không đạt.',
    },
    { ...noticed(22), reason: 'Đơn vị đề nghị rút tên' },
  ],
  waiting: [{ ...noticed(23), reason: 'Hội đồng để lại xét sau: chờ kết luận xác minh' }],
  notConsidered: [
    {
      honorific: 'Ông',
      name: 'Lê Văn Lành',
      position: 'Giảng viên',
      reason: 'Đang thi hành kỷ luật khiển trách',
    },
  ],
  archive,
  texts: originals(resultNoticeTexts),
}

export type Sample = {
  layout: Nd30Layout
  /** Texts that are typed, replaced by `texts`; keys, days and the texts of the catalogue stay. */
  build: (replaced?: <View>(view: View) => View) => Document
  /** With so many people on it, where it lists people. */
  ofSize?: (count: number) => Document
}

const sample = <View>(
  view: View,
  builder: (view: View) => Document,
  layout: Nd30Layout = {},
  sized?: (count: number) => View,
): Sample => ({
  layout,
  build: (replaced = (same) => same) => builder(replaced(view)),
  ...(sized ? { ofSize: (count: number) => builder(sized(count)) } : {}),
})

const landscapeSheet: Nd30Layout = { layout: 'sheet', landscape: [0] }

/** Every kind, as a campaign usually has it. */
export const samples: Record<string, Sample> = {
  'launch plan': sample(launchPlanView, launchPlan, {}, (count) => ({
    ...launchPlanView,
    contents: Array.from({ length: count }, (_, index) => `Nội dung ${index + 1}.`),
  })),
  'hand-in receipt': sample(handInReceiptView, handInReceipt, { layout: 'sheet' }),
  reminder: sample(reminderView, reminder, { layout: 'letter' }),
  'nomination list': sample(nominationListView, nominationList, landscapeSheet, (count) => ({
    ...nominationListView,
    groups: [{ ...nominationListView.groups[0]!, people: manyProposed(count) }],
    recipients: { people: count, collectives: 1 },
  })),
  'unit minutes': sample(unitMinutesView, unitMinutes, { layout: 'minutes' }, (count) => ({
    ...unitMinutesView,
    people: manyProposed(count).map(withoutBackground),
  })),
  'review sheet': sample(reviewSheetView, reviewSheet, landscapeSheet, (count) => ({
    ...reviewSheetView,
    people: manyProposed(count).map(withoutBackground),
  })),
  'standing letter': sample(standingLetterView, standingLetter, {}, (count) => ({
    ...standingLetterView,
    notConsidered: Array.from({ length: count }, (_, index) => ({
      name: invented(index).name,
      unitName,
      reason: 'Mới tuyển dụng',
    })),
  })),
  'proposal letter': sample(proposalLetterView, proposalLetter, {}, (count) => ({
    ...proposalLetterView,
    awards:
      count === 0
        ? []
        : [
            {
              ...proposalLetterView.awards[1]!,
              entries: Array.from({ length: count }, (_, index) => ({
                ...invented(index),
                votes: { votesFor: 9, votesTotal: 9 },
                deed: '',
              })),
            },
          ],
    recipients: { people: count, collectives: 0 },
  })),
  'result notice': sample(resultNoticeView, resultNotice, {}, (count) => ({
    ...resultNoticeView,
    given: Array.from({ length: count }, (_, index) => ({
      ...noticed(index),
      number: '415',
      signedOn: '2023-07-14',
      revokedBy: null,
    })),
  })),
}
