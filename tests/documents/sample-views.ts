/** Views to print in tests: the seed campaign with invented people. */

import { decisionTexts } from '#main/documents/texts/decision'
import type { TextCatalogue, TextsOf } from '#main/documents/texts/define'
import { summaryReportTexts } from '#main/documents/texts/summary-report'
import type {
  AwardDecisionView,
  AwardEntryView,
  OrganisationView,
  SignerView,
  SummaryReportView,
} from '#main/documents/views'
import { directWorkRule } from '#shared/domain/direct-work'
import { defaultNumberStyle } from '#shared/text/amount-in-words'

/** The wording the app ships. */
export const originalsOf = <Catalogue extends TextCatalogue>(catalogue: Catalogue): TextsOf<Catalogue> =>
  Object.fromEntries(
    Object.entries(catalogue.slots).map(([slot, { original }]) => [slot, original]),
  ) as TextsOf<Catalogue>

export const college: OrganisationView = {
  kind: 'government',
  managingBody: 'Ủy ban nhân dân tỉnh An Giang',
  name: 'Trường Cao đẳng nghề An Giang',
  sign: 'CĐN',
  place: 'An Giang',
  numberStyle: defaultNumberStyle,
}

export const principal: SignerView = { office: 'Hiệu trưởng', signsFor: null, name: 'Nguyễn Văn Minh' }

export const units = [
  'Phòng Tổ chức - Hành chính',
  'Phòng Đào tạo',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Công tác học sinh, sinh viên',
  'Phòng Quản trị - Thiết bị',
  'Phòng Khảo thí và Đảm bảo chất lượng',
  'Khoa Điện - Điện tử',
  'Khoa Cơ khí động lực',
  'Khoa Công nghệ thông tin',
  'Khoa Kinh tế - Du lịch',
  'Khoa Nông nghiệp - Thủy sản',
  'Khoa Khoa học cơ bản',
  'Trung tâm Ngoại ngữ - Tin học',
  'Trung tâm Tuyển sinh và Quan hệ doanh nghiệp',
]

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Dương']
const middles = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Hoàng', 'Thị Kim', 'Quốc']
const givens = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hạnh',
  'Khánh',
  'Liên',
  'Nghĩa',
  'Phượng',
  'Tuyết',
  'Đức',
  'Ơn',
]
const positions = ['Giảng viên', 'Trưởng khoa', 'Chuyên viên', 'Nhân viên', 'Phó Trưởng phòng', 'Giáo viên']

/** The same name for the same number, and no two alike below several hundred. */
export function invented(
  index: number,
): Pick<AwardEntryView, 'honorific' | 'name' | 'position' | 'unitName' | 'recipient'> {
  const middle = middles[index % middles.length]!
  return {
    recipient: `person ${index}`,
    honorific: middle.startsWith('Thị') ? 'Bà' : 'Ông',
    name: `${families[index % families.length]} ${middle} ${givens[index % givens.length]}`,
    position: positions[index % positions.length]!,
    unitName: units[Math.floor(index / 6) % units.length]!,
  }
}

export const awards: AwardDecisionView['awards'] = [
  {
    key: 'CSTDCS',
    name: 'Chiến sĩ thi đua cơ sở',
    kind: 'title',
    object: 'person',
    isForStudents: false,
    coefficientTenths: 10,
    amount: 1_800_000,
  },
  {
    key: 'LDTT',
    name: 'Lao động tiên tiến',
    kind: 'title',
    object: 'person',
    isForStudents: false,
    coefficientTenths: 3,
    amount: 540_000,
  },
  {
    key: 'TTLDTT',
    name: 'Tập thể lao động tiên tiến',
    kind: 'title',
    object: 'collective',
    isForStudents: false,
    coefficientTenths: 8,
    amount: 1_440_000,
  },
  {
    key: 'GK_CN',
    name: 'Giấy khen của Hiệu trưởng',
    kind: 'form',
    object: 'person',
    isForStudents: false,
    coefficientTenths: 3,
    amount: 540_000,
  },
]

export const person = (award: string, amount: number, index: number): AwardEntryView => ({
  award,
  ...invented(index),
  amount,
  note: '',
  deed: '',
})

const collective = (index: number): AwardEntryView => ({
  award: 'TTLDTT',
  recipient: `unit ${index}`,
  honorific: null,
  name: units[index]!,
  position: '',
  unitName: units[index]!,
  amount: 1_440_000,
  note: '',
  deed: '',
})

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

export const decisionView: AwardDecisionView = {
  organisation: college,
  issue: { number: '412', signedOn: '2023-07-05', year: 2023 },
  signer: principal,
  decidingOffice: 'Hiệu trưởng',
  subject: 'công nhận danh hiệu thi đua và khen thưởng đợt II năm học 2022-2023',
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013;',
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP',
    'Căn cứ Quyết định số 03/2021/QĐ-UBND ngày 11 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh An Giang ban hành Quy chế công tác thi đua, khen thưởng trên địa bàn tỉnh An Giang.',
    'Căn cứ Biên bản họp Hội đồng Thi đua - Khen thưởng Trường Cao đẳng nghề An Giang ngày 04 tháng 7 năm 2023',
  ],
  proposedBy: 'Trưởng phòng Tổ chức - Hành chính',
  awards,
  entries: [
    ...range(0, 5).map(collective),
    ...range(0, 8).map((index) => person('CSTDCS', 1_800_000, index * 7)),
    ...range(100, 145).map((index) => person('LDTT', 540_000, index)),
    ...range(100, 103).map((index) => person('GK_CN', 540_000, index)),
  ],
  bonus: {
    fundSource: 'Quỹ Thi đua, khen thưởng năm 2023 của Trường',
    bonusSource: 'Điều 69, Điều 73 Nghị định số 91/2017/NĐ-CP',
    baseSalary: 1_800_000,
    baseSalaryDecree: 'Nghị định số 24/2023/NĐ-CP ngày 14 tháng 5 năm 2023 của Chính phủ',
  },
  campaign: 'phong trào thi đua đợt II năm học 2022-2023',
  direct: null,
  pays: null,
  standingHead: 'Trưởng phòng Tổ chức - Hành chính',
  archive: 'VT, TCHC',
  texts: {
    ...originalsOf(decisionTexts),
    executors:
      '{trưởng đơn vị thường trực}\nTrưởng phòng Kế hoạch - Tài chính\ntrưởng các đơn vị có liên quan',
    recipients: 'Ban Giám hiệu\nCác phòng, khoa, trung tâm\nCông đoàn cơ sở, Đoàn Thanh niên',
  },
}

const situation =
  'Trường Cao đẳng nghề An Giang hiện có 06 phòng, 06 khoa và 02 trung tâm với 178 cán bộ, viên chức, người lao động. Tập thể nhà trường đoàn kết, chủ động, sáng tạo, phấn đấu hoàn thành tốt nhiệm vụ năm học 2022-2023.\n- Thuận lợi: được sự quan tâm của Tỉnh ủy, Ủy ban nhân dân tỉnh và các sở, ngành;\n- Khó khăn: tuyển sinh một số nghề chưa đạt chỉ tiêu; thiết bị thực hành ở một số khoa đã cũ.'

export const reportView: SummaryReportView = {
  texts: originalsOf(summaryReportTexts),
  organisation: college,
  issue: { number: '', signedOn: null, year: 2023 },
  signer: principal,
  recipient: 'Ban Thi đua - Khen thưởng tỉnh An Giang',
  campaign: 'phong trào thi đua đợt II năm học 2022-2023',
  plan: { number: '368', signedOn: '2023-02-28', title: 'Phát động thi đua đợt II năm học 2022-2023' },
  period: { from: '2023-03-01', to: '2023-07-03' },
  reviewWindow: { from: '2023-07-03', to: '2023-07-07' },
  standingUnit: 'Phòng Tổ chức - Hành chính',
  unitDeadline: '2023-07-07',
  councilDeadline: '2023-07-15',
  occasions: [
    {
      lead: 'Chào mừng kỷ niệm',
      event: 'ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      firstDay: '1931-03-26',
      anniversaryDay: '2023-03-26',
    },
    {
      lead: 'Chào mừng kỷ niệm',
      event: 'ngày giải phóng hoàn toàn miền Nam, thống nhất đất nước',
      firstDay: '1975-04-30',
      anniversaryDay: '2023-04-30',
    },
    {
      lead: 'Chào mừng',
      event: 'ngày sinh Chủ tịch Hồ Chí Minh',
      firstDay: '1890-05-19',
      anniversaryDay: '2023-05-19',
    },
    {
      lead: 'Chào mừng',
      event: 'ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc',
      firstDay: '1948-06-11',
      anniversaryDay: '2023-06-11',
    },
  ],
  situation,
  launch:
    'Ngay sau khi có kế hoạch, Ban Giám hiệu phối hợp với Ban Chấp hành Công đoàn cơ sở và Đoàn Thanh niên triển khai đến toàn thể cán bộ, giảng viên, nhân viên và học sinh, sinh viên; các đơn vị xây dựng chỉ tiêu, đăng ký thi đua và tổ chức thực hiện.',
  contents: [
    {
      heading: 'Tuyên truyền chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước',
      text: 'Nhà trường tổ chức 04 buổi sinh hoạt dưới cờ, 02 hội nghị báo cáo viên với 356 lượt người tham dự; đăng 28 tin, bài trên trang thông tin điện tử.',
      contributions: [
        {
          unitName: units[0]!,
          text: 'Tham mưu ban hành 05 văn bản hướng dẫn công tác thi đua, khen thưởng.',
        },
        {
          unitName: units[8]!,
          text: '- Tổ chức 02 buổi sinh hoạt chuyên đề cho 180 sinh viên;\n- Thiết kế 06 infographic tuyên truyền.',
        },
      ],
    },
    {
      heading: 'Các phong trào thi đua trọng tâm của tỉnh',
      text: '',
      contributions: [
        {
          unitName: units[6]!,
          text: 'Sửa chữa điện miễn phí cho 24 hộ nghèo.\nVận động ủng hộ 12.500.000 đồng.',
        },
      ],
    },
    { heading: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', text: '', contributions: [] },
    {
      heading: 'Hội giảng giảng viên dạy giỏi năm học 2022-2023',
      text: 'Có 32 giảng viên tham gia hội giảng cấp trường, 26 bài giảng xếp loại giỏi.',
      contributions: [],
    },
  ],
  awarded: null,
  recovered: 0,
  results: {
    stage: 'nominated',
    students: 0,
    leftOut: null,
    sentUp: [],
    directWork: {
      rule: directWorkRule.sentence,
      rows: [
        { award: 'Chiến sĩ thi đua cơ sở', kind: 'title', people: 13, direct: 8, leading: 5 },
        { award: 'Lao động tiên tiến', kind: 'title', people: 171, direct: 140, leading: 28 },
      ],
      total: { people: 184, direct: 148, leading: 33 },
    },
    comparison: {
      year: '2022-2023',
      yearBefore: '2021-2022',
      source: 'cả năm học 2021-2022, theo Sổ khen thưởng',
      rows: [
        { award: 'Chiến sĩ thi đua cơ sở', kind: 'title', object: 'person', before: 15, now: 13, pending: 0 },
        { award: 'Lao động tiên tiến', kind: 'title', object: 'person', before: 160, now: 171, pending: 0 },
        {
          award: 'Tập thể lao động tiên tiến',
          kind: 'title',
          object: 'collective',
          before: null,
          now: 7,
          pending: 0,
        },
      ],
    },
    rows: [
      ...units.map((unitName, index) => ({
        unitName,
        figures:
          index === 11
            ? null
            : {
                people: 10 + index,
                advancedWorkers: 8 + index,
                emulators: index % 3,
                commended: index % 2,
                notConsidered: index % 4 === 0 ? 1 : 0,
              },
        collectiveAwards: index % 2 === 0 ? [{ name: 'Tập thể lao động tiên tiến', isPending: false }] : [],
      })),
      {
        unitName: 'Công đoàn cơ sở',
        figures: { people: 12, advancedWorkers: 0, emulators: 0, commended: 6, notConsidered: 0 },
        collectiveAwards: [{ name: 'Giấy khen của Hiệu trưởng', isPending: false }],
      },
    ],
    total: { people: 210, advancedWorkers: 184, emulators: 13, commended: 13, notConsidered: 4 },
    repeatedPeople: 12,
    collectives: [
      {
        award: 'Tập thể lao động tiên tiến',
        kind: 'title',
        isPending: false,
        units: units.filter((_, index) => index % 2 === 0),
      },
      { award: 'Giấy khen của Hiệu trưởng', kind: 'form', isPending: false, units: ['Công đoàn cơ sở'] },
    ],
    notConsidered: range(0, 4).map((index) => {
      const { honorific, name, unitName } = invented(index * 31)
      return {
        honorific,
        name,
        unitName,
        reason: index % 2 ? 'Tuyển dụng chưa đủ 10 tháng' : 'Bị kỷ luật khiển trách trong năm học',
      }
    }),
    decisions: [
      {
        number: '412',
        signedOn: '2023-07-14',
        subject: decisionView.subject,
        collectives: 5,
        people: 53,
        total: 45_000_000,
        isAmended: false,
      },
    ],
  },
  handIns: units.map((unitName, index) => ({
    unitName,
    receivedOn: index === 11 ? null : index === 7 ? '2023-07-09' : '2023-07-06',
    lateDays: index === 7 ? 2 : 0,
    missingPapers: index === 3 ? ['Biên bản họp bình xét'] : [],
  })),
  limits: {
    text: 'Một số đơn vị nộp hồ sơ còn chậm; báo cáo của đơn vị còn nặng về liệt kê công việc.',
    contributions: [{ unitName: units[7]!, text: 'Việc viết sáng kiến của giảng viên trẻ còn hạn chế.' }],
  },
  lessons:
    'Phát huy vai trò nêu gương của người đứng đầu đơn vị.\nTiếp tục đổi mới công tác thi đua, khen thưởng theo hướng thiết thực, hiệu quả.',
  proposals: {
    text: 'Đề nghị Ban Thi đua - Khen thưởng tỉnh tổ chức tập huấn nghiệp vụ cho cán bộ làm công tác thi đua.',
    contributions: [],
  },
  archive: 'VT, TCHC',
}

/** The report once decisions are issued: the council's word, the money, what went up. */
export const issuedReportView: SummaryReportView = {
  ...reportView,
  issue: { number: '95', signedOn: '2023-07-20', year: 2023 },
  recovered: 0,
  awarded: [
    {
      award: 'TTLDTT',
      name: 'Tập thể lao động tiên tiến',
      kind: 'title',
      object: 'collective',
      count: 7,
      amount: 10_080_000,
    },
    {
      award: 'CSTDCS',
      name: 'Chiến sĩ thi đua cơ sở',
      kind: 'title',
      object: 'person',
      count: 12,
      amount: 21_600_000,
    },
    {
      award: 'LDTT',
      name: 'Lao động tiên tiến',
      kind: 'title',
      object: 'person',
      count: 171,
      amount: 92_340_000,
    },
  ],
  results: {
    ...reportView.results,
    stage: 'given',
    students: 3,
    sentUp: [
      {
        award: 'Chiến sĩ thi đua cấp tỉnh',
        kind: 'title',
        count: 1,
        decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
      },
    ],
    leftOut: [
      {
        award: 'Chiến sĩ thi đua cơ sở',
        kind: 'title',
        ...invented(7),
        reason: 'Hội đồng không thông qua: 7/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: không đạt.',
      },
      {
        award: 'Tập thể lao động tiên tiến',
        kind: 'title',
        honorific: null,
        name: units[3]!,
        unitName: units[3]!,
        reason: 'Hội đồng trả lại đơn vị: có người bị kỷ luật cảnh cáo.',
      },
    ],
  },
}
