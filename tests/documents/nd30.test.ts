import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { awardDecision } from '#main/documents/award-decision'
import { launchPlan } from '#main/documents/launch-plan'
import { nominationList } from '#main/documents/nomination-list'
import { reminder } from '#main/documents/reminder'
import { renderDocument } from '#main/documents/render'
import { standingLetter } from '#main/documents/standing-letter'
import { summaryReport } from '#main/documents/summary-report'
import { boldTextWidth } from '#main/documents/text-width'
import { unitMinutes } from '#main/documents/unit-minutes'
import type { AwardDecisionView } from '#main/documents/views'
import {
  faculty,
  launchPlanView,
  nominationListView,
  reminderView,
  samples,
  standingLetterView,
  unitMinutesView,
  youthUnion,
} from './campaign-views'
import { checkNd30, type Nd30Layout } from './check-nd30'
import { college, decisionView, issuedReportView, person, reportView } from './sample-views'

const check = (bytes: Uint8Array, layout?: Nd30Layout) => checkNd30(bytes, boldTextWidth, layout)

const longName =
  'Trung tâm Đào tạo, bồi dưỡng, sát hạch lái xe và hợp tác doanh nghiệp vùng Đồng bằng sông Cửu Long'

const decisions: Record<string, AwardDecisionView> = {
  whole: decisionView,
  'without number, date and signer': {
    ...decisionView,
    issue: { number: '', signedOn: null, year: 2023 },
    signer: { ...decisionView.signer, name: '' },
  },
  'signed by a deputy': {
    ...decisionView,
    signer: {
      office: 'Phó Hiệu trưởng',
      signsFor: { prefix: 'KT.', office: 'Hiệu trưởng' },
      name: 'Lê Thị B',
    },
  },
  'with a number below ten': { ...decisionView, issue: { number: '7', signedOn: '2024-02-09', year: 2024 } },
  'without entries': { ...decisionView, entries: [] },
  'with one entry': { ...decisionView, entries: [person('LDTT', 540_000, 1)] },
  'without money': { ...decisionView, bonus: null },
  'without legal bases': { ...decisionView, legalBases: [], proposedBy: '' },
  'with a long subject': {
    ...decisionView,
    subject: `công nhận ${'danh hiệu thi đua và khen thưởng '.repeat(8)}`,
  },
  'of a body with a long name': {
    ...decisionView,
    organisation: { ...college, name: longName, managingBody: longName },
  },
  'without a managing body': { ...decisionView, organisation: { ...college, managingBody: '' } },
  'of the union': {
    ...decisionView,
    organisation: {
      ...college,
      kind: 'union',
      managingBody: 'Công đoàn Viên chức tỉnh An Giang',
      sign: 'CĐCS',
    },
  },
}

describe('a document keeps to NĐ 30/2020', () => {
  it.each(Object.keys(decisions))('award decision %s', async (name) => {
    expect(check(await renderDocument(awardDecision(decisions[name]!)))).toEqual([])
  })

  it('summary report', async () => {
    expect(check(await renderDocument(summaryReport(reportView)))).toEqual([])
  })

  it('summary report once decisions are issued', async () => {
    expect(check(await renderDocument(summaryReport(issuedReportView)))).toEqual([])
  })

  it('summary report with nothing written yet', async () => {
    const nothing = { text: '', contributions: [] }
    const empty = {
      ...reportView,
      recipient: '',
      situation: '',
      launch: '',
      lessons: '',
      limits: nothing,
      proposals: nothing,
      contents: [],
      occasions: [],
      handIns: [],
    }
    expect(check(await renderDocument(summaryReport(empty)))).toEqual([])
  })
})

/** What would be wrong, how to do it, and what the check must say. */
const faults: [
  name: string,
  part: 'document' | 'styles' | 'numbering' | 'header1',
  from: RegExp | string,
  to: string,
  says: RegExp,
][] = [
  ['landscape paper', 'document', 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"', /A4 đứng/],
  ['a left margin of 29,9 mm', 'document', 'w:left="1701"', 'w:left="1695"', /lề left 29/],
  ['a right margin just under 15 mm', 'document', 'w:right="851"', 'w:right="850"', /lề right 14/],
  ['a top margin of 26 mm', 'document', 'w:top="1134"', 'w:top="1474"', /lề top 26/],
  ['a number on the first page', 'document', /<w:titlePg\/>/, '', /trang đầu/],
  ['an appendix numbered on', 'document', /<w:pgNumType w:start="1"\/>/, '', /không đánh số từ 1/],
  ['no page number', 'header1', 'PAGE', 'DATE', /không có số trang/],
  ['another font', 'styles', 'w:ascii="Times New Roman"', 'w:ascii="Arial"', /phông Arial/],
  ['another language', 'styles', 'w:val="vi-VN"', 'w:val="en-US"', /ngôn ngữ/],
  ['a body of 12 pt', 'styles', /(w:styleId="NoiDung".*?<w:sz w:val=")28/, '$124', /NoiDung.*cỡ 12/],
  [
    'căn cứ upright',
    'styles',
    /(w:styleId="CanCu".*?)<w:i\/>/,
    '$1<w:i w:val="false"/>',
    /CanCu.*nghiêng false/,
  ],
  [
    'a bold managing body',
    'styles',
    /(w:styleId="CoQuanChuQuan".*?)<w:b w:val="false"\/>/,
    '$1<w:b/>',
    /CoQuanChuQuan.*đậm true/s,
  ],
  [
    'text in red',
    'document',
    '<w:t xml:space="preserve">Theo đề nghị',
    '<w:rPr><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">Theo đề nghị',
    /màu FF0000/,
  ],
  ['a body not justified', 'styles', /(w:styleId="NoiDung".*?<w:jc w:val=")both/, '$1left', /không canh đều/],
  ['a first line of 0,5 cm', 'styles', /(w:styleId="NoiDung".*?w:firstLine=")720/, '$1283', /thụt đầu dòng/],
  ['paragraphs without gaps', 'styles', /(w:styleId="NoiDung".*?w:after=")120/, '$10', /cách đoạn/],
  ['double line spacing', 'styles', /(w:styleId="NoiDung".*?w:line=")276/, '$1480', /dãn dòng/],
  ['a căn cứ that ends in a comma', 'document', 'năm 2013;', 'năm 2013,', /căn cứ/],
  ['a last căn cứ that ends in ";"', 'document', 'Hành chính.', 'Hành chính;', /căn cứ/],
  ['Điều not bold', 'numbering', /(w:pStyle w:val="Dieu".*?)<w:b\/>/, '$1<w:b w:val="false"/>', /Điều n/],
  [
    'a motto whose line is too short',
    'document',
    /(TieuNgu.*?<w:ind w:left=")\d+/,
    '$12000',
    /TieuNgu: đường kẻ/,
  ],
  [
    'no line under the organisation',
    'document',
    /(TenCoQuan.*?)<w:pBdr>.*?<\/w:pBdr>/,
    '$1',
    /TenCoQuan: không có đường kẻ/,
  ],
  [
    'a nation in small letters',
    'document',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    /không in hoa/,
  ],
  ['a number that another figure could be put before', 'document', 'Số: 412/', 'Số: 4/', /số, ký hiệu/],
  ['a month without its zero', 'document', 'ngày 05 tháng 7 năm', 'ngày 05 tháng 2 năm', /địa danh, ngày/],
  ['a table heading that is not repeated', 'document', /<w:tblHeader\/>/, '', /không lặp lại/],
  ['rows that break', 'document', /<w:cantSplit\/>/g, '', /bị ngắt trang/],
  ['no end mark', 'document', 'này./.', 'này.', /không có “\.\/\.”/],
  ['a signature that may leave the text', 'document', /<w:keepNext\/><w:keepLines\/>/g, '', /rời khỏi/],
  ['no "Lưu"', 'document', '- Lưu: VT, TCHC.', '- VT, TCHC.', /Lưu/],
  ['Nơi nhận without semicolons', 'document', '- Ban Giám hiệu;', '- Ban Giám hiệu', /Nơi nhận/],
  [
    "text in a style that is none of the decree's",
    'document',
    '<w:pStyle w:val="ThamQuyen"/>',
    '',
    /kiểu không thuộc/,
  ],
]

describe('the check can fail', () => {
  let parts: Record<string, Uint8Array>
  beforeAll(async () => {
    parts = unzipSync(await renderDocument(awardDecision(decisionView)))
  })

  it.each(faults)('%s', (_, part, from, to, says) => {
    const name = `word/${part}.xml`
    const before = strFromU8(parts[name]!)
    const after = before.replace(from, to)
    expect(after, 'the fault was put in').not.toBe(before)
    const problems = check(zipSync({ ...parts, [name]: strToU8(after) }))
    expect(problems.join('\n')).toMatch(says)
  })
})

const noIssue = { number: '', signedOn: null, year: 2023 }
const nobody = { office: 'Hiệu trưởng', signsFor: null, name: '' }

describe('the documents around a campaign keep to NĐ 30/2020', () => {
  it.each(Object.keys(samples))('%s', async (name) => {
    const { build, layout } = samples[name]!
    expect(check(await renderDocument(build()), layout)).toEqual([])
  })

  it('launch plan with nothing in it yet', async () => {
    const empty = {
      ...launchPlanView,
      issue: noIssue,
      signer: nobody,
      wave: null,
      legalBases: [],
      occasions: [],
      purpose: '',
      requirements: '',
      contents: [],
      reviewWindow: { from: null, to: null },
      unitDeadline: null,
      councilDeadline: null,
      launchDuty: '',
      councilDuties: '',
      unitDuties: '',
    }
    expect(check(await renderDocument(launchPlan(empty)))).toEqual([])
  })

  it('reminder without number, about some papers', async () => {
    const letter = reminder({
      ...reminderView,
      issue: noIssue,
      signer: nobody,
      plan: { ...reminderView.plan, number: '', signedOn: null },
      receivedOn: '2023-07-06',
      missingPapers: ['Biên bản họp bình xét'],
      isLate: false,
    })
    expect(check(await renderDocument(letter), { layout: 'letter' })).toEqual([])
  })

  const emptyMinutes = {
    ...unitMinutesView,
    number: '',
    heldOn: null,
    startTime: null,
    place: '',
    chair: { name: '', position: '' },
    secretary: { name: '', position: '' },
    total: null,
    present: null,
    absences: [],
    collective: null,
    people: [],
    counts: [],
    others: 0,
    notConsidered: [],
  }
  it.each([
    ['with nothing written', emptyMinutes],
    [
      'of the youth union, in its own numbering',
      { ...unitMinutesView, organisation: youthUnion, number: '07-BB/ĐTN' },
    ],
    [
      'of the union',
      {
        ...unitMinutesView,
        organisation: { ...youthUnion, kind: 'union' as const, sign: 'CĐCS' },
        number: '3',
      },
    ],
    [
      'of a unit with a long name',
      { ...unitMinutesView, unitName: longName, organisation: { ...faculty, name: longName } },
    ],
  ])('unit minutes %s', async (_, view) => {
    expect(check(await renderDocument(unitMinutes(view)), { layout: 'minutes' })).toEqual([])
  })

  it('list of the whole school, by unit', async () => {
    const [group] = nominationListView.groups
    const list = nominationList({
      ...nominationListView,
      unitName: '',
      groups: [group!, { ...group!, unitName: longName }, { ...group!, unitName: '', collectives: [] }],
      recipients: { people: 40, collectives: 2 },
    })
    expect(check(await renderDocument(list), { layout: 'sheet', landscape: [0] })).toEqual([])
  })

  it('standing letter where awards come without submissions', async () => {
    const letter = standingLetter({ ...standingLetterView, units: null, counts: [], notConsidered: [] })
    expect(check(await renderDocument(letter))).toEqual([])
  })
})

it('the check misses the stars of the Đoàn, and the line under its name', async () => {
  const view = { ...unitMinutesView, organisation: youthUnion, number: '07-BB/ĐTN' }
  const parts = unzipSync(await renderDocument(unitMinutes(view)))
  const text = strFromU8(parts['word/document.xml']!)
  const faulty = (from: RegExp | string, to: string) => {
    expect(text.replace(from, to)).not.toBe(text)
    return check(zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(from, to)) }), minutes).join()
  }
  expect(faulty('***', '**')).toMatch(/không có “\*\*\*”/)
  expect(faulty(/(HỒ CHÍ MINH.*?)<w:pBdr>.*?<\/w:pBdr>/s, '$1')).toMatch(/QuocHieu: không có đường kẻ/)
})

const minutes: Nd30Layout = { layout: 'minutes' }
const letter: Nd30Layout = { layout: 'letter' }
const list: Nd30Layout = { layout: 'sheet', landscape: [0] }

/** Of which document, what would be wrong, how to do it, and what the check must say. */
const layoutFaults: [
  sample: string,
  layout: Nd30Layout,
  name: string,
  part: 'document' | 'styles',
  from: RegExp | string,
  to: string,
  says: RegExp,
][] = [
  [
    'unit minutes',
    { layout: 'named' },
    'minutes taken for a named document',
    'document',
    'BIÊN BẢN',
    'BIÊN  BẢN',
    /địa danh, ngày/,
  ],
  [
    'unit minutes',
    minutes,
    'minutes named otherwise',
    'document',
    'BIÊN BẢN',
    'BÁO CÁO',
    /không phải biên bản/,
  ],
  [
    'unit minutes',
    minutes,
    'a number of another kind',
    'document',
    '04/BB-',
    '04/BC-',
    /không phải biên bản/,
  ],
  [
    'unit minutes',
    minutes,
    'a day in the header',
    'document',
    '<w:pStyle w:val="SoKyHieu"/>',
    '<w:pStyle w:val="DiaDanhNgay"/>',
    /địa danh, ngày/,
  ],
  [
    'unit minutes',
    minutes,
    'the chair on the left',
    'document',
    /THƯ KÝ(.*)CHỦ TỌA/s,
    'CHỦ TỌA$1THƯ KÝ',
    /biên bản do CHỦ TỌA, THƯ KÝ ký/,
  ],
  ['unit minutes', minutes, 'no end mark', 'document', './.', '.', /không có “\.\/\.”/],
  [
    'unit minutes',
    minutes,
    'Nơi nhận that may leave the names',
    'document',
    /<w:keepNext\/>/g,
    '',
    /rời khỏi|bị ngắt/,
  ],
  [
    'reminder',
    letter,
    'a matter that is no "V/v"',
    'document',
    '>V/v đôn',
    '>Về việc đôn',
    /trích yếu công văn/,
  ],
  [
    'reminder',
    letter,
    'a matter of 14 pt',
    'styles',
    /(w:styleId="VeViec".*?<w:sz w:val=")24/,
    '$128',
    /VeViec.*cỡ 14/,
  ],
  [
    'reminder',
    letter,
    'a matter close under the number',
    'styles',
    /(w:styleId="VeViec".*?w:before=")120/,
    '$10',
    /trích yếu công văn/,
  ],
  [
    'reminder',
    letter,
    'a công văn with a name of its kind',
    'document',
    '<w:pStyle w:val="KinhGui"/>',
    '<w:pStyle w:val="TenLoai"/>',
    /công văn có tên loại/,
  ],
  ['reminder', letter, 'Kính gửi without "Như trên"', 'document', '- Như trên;', '- Các đơn vị;', /Như trên/],
  [
    'standing letter',
    {},
    'a last name after Kính gửi that ends in ";"',
    'document',
    /(Hội đồng Thi đua - Khen thưởng Trường Cao đẳng nghề An Giang)\./,
    '$1;',
    /dòng Kính gửi/,
  ],
  [
    'standing letter',
    {},
    'names not under one another',
    'document',
    /(KinhGuiDong"\/>.*?KinhGuiDong"\/>.*?w:left=")\d+/s,
    '$1900',
    /thẳng hàng/,
  ],
  [
    'nomination list',
    list,
    'a wide list on upright paper',
    'document',
    'w:w="16838" w:h="11906" w:orient="landscape"',
    'w:w="11906" w:h="16838"',
    /A4 ngang/,
  ],
  [
    'nomination list',
    { layout: 'sheet' },
    'landscape where it should stand upright',
    'document',
    'DANH SÁCH',
    'DANH  SÁCH',
    /A4 đứng/,
  ],
  [
    'nomination list',
    list,
    'a sheet with a number',
    'document',
    '<w:pStyle w:val="DiaDanhNgay"/>',
    '<w:pStyle w:val="SoKyHieu"/>',
    /số, ký hiệu/,
  ],
  ['nomination list', list, 'rows that break', 'document', /<w:cantSplit\/>/g, '', /bị ngắt trang/],
  [
    'nomination list',
    list,
    'a signature that may leave the list',
    'document',
    /<w:keepNext\/>/g,
    '',
    /rời khỏi/,
  ],
  [
    'launch plan',
    {},
    'a third heading upright',
    'styles',
    /(w:styleId="Heading3".*?)<w:b\/>/,
    '$1<w:b w:val="false"/>',
    /Heading3.*đậm false/,
  ],
]

describe('the check of each layout can fail', () => {
  it.each(layoutFaults)('%s, %o: %s', async (name, layout, _, part, from, to, says) => {
    const parts = unzipSync(await renderDocument(samples[name]!.build()))
    const path = `word/${part}.xml`
    const before = strFromU8(parts[path]!)
    const after = before.replace(from, to)
    expect(after, 'the fault was put in').not.toBe(before)
    expect(check(zipSync({ ...parts, [path]: strToU8(after) }), layout).join('\n')).toMatch(says)
  })
})
