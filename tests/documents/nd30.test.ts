import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { awardDecision } from '#main/documents/award-decision'
import { renderDocument } from '#main/documents/render'
import { summaryReport } from '#main/documents/summary-report'
import { boldTextWidth } from '#main/documents/text-width'
import type { AwardDecisionView } from '#main/documents/views'
import { checkNd30 } from './check-nd30'
import { college, decisionView, person, reportView } from './sample-views'

const check = (bytes: Uint8Array) => checkNd30(bytes, boldTextWidth)

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
