import { beforeAll, describe, expect, it } from 'vitest'
import { awardConfirmation } from '#main/documents/award-confirmation'
import { renderDocument } from '#main/documents/render'
import { boldTextWidth } from '#main/documents/text-width'
import type { AwardConfirmationView, ConfirmedAwardView } from '#main/documents/views'
import { type Docx, readDocx, tableTexts, textOf } from '../helpers/docx'
import { type Pdf, print } from '../helpers/pdf'
import { checkNd30 } from './check-nd30'
import { college, principal } from './sample-views'

const award = (
  schoolYear: number,
  name: string,
  more: Partial<ConfirmedAwardView> = {},
): ConfirmedAwardView => ({
  schoolYear,
  calendarYear: schoolYear + 1,
  name,
  number: `${300 + (schoolYear % 100)}/QĐ-CĐN`,
  decidedOn: `${schoolYear + 1}-07-14`,
  decidedBy: 'Hiệu trưởng Trường Cao đẳng nghề An Giang',
  revoked: null,
  ...more,
})

const view: AwardConfirmationView = {
  organisation: college,
  issue: { number: '', signedOn: null, year: 2023 },
  signer: principal,
  decidingOffice: 'Hiệu trưởng',
  recipient: {
    kind: 'person',
    honorific: 'Bà',
    name: 'Nguyễn Thị Hoàng Yến',
    birthDate: '1985-07-31',
    position: 'Chuyên viên',
    unitName: 'Phòng Đào tạo',
  },
  until: '2023-07-03',
  titles: [
    award(2017, 'Lao động tiên tiến'),
    award(2018, 'Chiến sĩ thi đua cơ sở'),
    award(2019, 'Chiến sĩ thi đua cơ sở', {
      revoked: { on: '2021-03-01', by: 'Quyết định số 77/QĐ-CĐN' },
    }),
    award(2020, 'Lao động tiên tiến', { number: '', decidedOn: null, decidedBy: '' }),
    award(2021, 'Chiến sĩ thi đua cơ sở'),
  ],
  forms: [
    award(2020, 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', {
      schoolYear: null,
      number: '1542/QĐ-UBND',
      decidedOn: '2021-02-08',
      decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh An Giang',
    }),
  ],
  purpose: 'bổ sung hồ sơ thi đua, khen thưởng',
  recipients: { lines: [], archive: 'VT, TCHC' },
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const longHistory = Array.from({ length: 60 }, (_, index) => award(1965 + index, 'Lao động tiên tiến'))
const views: Record<string, AwardConfirmationView> = {
  'of a person': view,
  'of a unit': { ...view, recipient: { kind: 'unit', name: 'Khoa Điện - Điện tử' } },
  'numbered and dated': { ...view, issue: { number: '7', signedOn: '2024-02-09', year: 2024 } },
  'without awards': { ...view, titles: [], forms: [] },
  'without forms': { ...view, forms: [] },
  'with little known of the person': {
    ...view,
    recipient: {
      kind: 'person',
      honorific: 'Ông',
      name: 'Lê An',
      birthDate: null,
      position: '',
      unitName: '',
    },
  },
  'of a long history': { ...view, titles: longHistory },
  'with hostile text': {
    ...view,
    purpose: 'a\u0000b <w:p/> & "…" '.repeat(20),
    titles: [
      award(2020, 'Tên\u202Edài '.repeat(60), { number: 'x'.repeat(60), decidedBy: 'y & z '.repeat(30) }),
    ],
  },
}

describe('the confirmation of awards', () => {
  it.each(Object.keys(views))('%s keeps to NĐ 30/2020', async (name) => {
    expect(checkNd30(await renderDocument(awardConfirmation(views[name]!)), boldTextWidth)).toEqual([])
  })

  let docx: Docx
  beforeAll(async () => {
    docx = readDocx(await renderDocument(awardConfirmation(view)))
  })

  it('says who it is about, in whose name, up to when and what for', () => {
    const text = plain(textOf(docx))
    for (const line of [
      'XÁC NHẬN QUÁ TRÌNH KHEN THƯỞNG',
      'Của bà Nguyễn Thị Hoàng Yến',
      'Hiệu trưởng Trường Cao đẳng nghề An Giang xác nhận:',
      'Bà: Nguyễn Thị Hoàng Yến, sinh ngày 31 tháng 7 năm 1985.',
      'Chức vụ, đơn vị: Chuyên viên, Phòng Đào tạo.',
      'tính đến ngày 03 tháng 7 năm 2023',
      'Văn bản này được cấp để bổ sung hồ sơ thi đua, khen thưởng./.',
      '- Bà Nguyễn Thị Hoàng Yến;',
    ])
      expect(text).toContain(line)
    expect(text).toMatch(/Số: {3,}\/XN-CĐN/)
    expect(text).toMatch(/ngày {3,}tháng {3,}năm 2023/)
  })

  it('has the two tables of the achievement reports, heads repeated, what is unknown left blank', () => {
    const tables = docx.tables.map(tableTexts).filter((rows) => rows[0]?.[0] === 'Năm')
    expect(tables.map((rows) => rows[0])).toEqual([
      ['Năm', 'Danh hiệu thi đua', 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định'],
      ['Năm', 'Hình thức khen thưởng', 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định'],
    ])
    const of = 'của Hiệu trưởng Trường Cao đẳng nghề An Giang'
    expect(tables[0]!.slice(1).map((row) => row.map(plain))).toEqual([
      ['2017-2018', 'Lao động tiên tiến', `Số 317/QĐ-CĐN ngày 14/7/2018 ${of}`],
      ['2018-2019', 'Chiến sĩ thi đua cơ sở', `Số 318/QĐ-CĐN ngày 14/7/2019 ${of}`],
      [
        '2019-2020',
        'Chiến sĩ thi đua cơ sở',
        `Số 319/QĐ-CĐN ngày 14/7/2020 ${of}. Đã thu hồi ngày 01/3/2021 theo Quyết định số 77/QĐ-CĐN`,
      ],
      ['2020-2021', 'Lao động tiên tiến', 'Số ……… ngày …/…/……'],
      ['2021-2022', 'Chiến sĩ thi đua cơ sở', `Số 321/QĐ-CĐN ngày 14/7/2022 ${of}`],
    ])
    expect(tables[1]![1]!.map(plain)).toEqual([
      '2021',
      'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      'Số 1542/QĐ-UBND ngày 08/02/2021 của Chủ tịch Ủy ban nhân dân tỉnh An Giang',
    ])
    expect(textOf(docx)).toContain(
      'bà Nguyễn Thị Hoàng Yến có 05 (năm) danh hiệu thi đua và 01 (một) hình thức khen thưởng:',
    )
    expect(textOf(docx)).toContain('Trong đó 01 khen thưởng đã thu hồi, ghi để theo dõi')
  })

  it('says so where there is nothing', async () => {
    const text = textOf(readDocx(await renderDocument(awardConfirmation(views['without awards']!))))
    expect(text).toContain('chưa có khen thưởng nào:')
    expect(text.match(/Chưa có trong Sổ khen thưởng\./g)).toHaveLength(2)
  })

  it('is the same file each time it is made from one view', async () => {
    expect(await renderDocument(awardConfirmation(view))).toEqual(
      await renderDocument(awardConfirmation(view)),
    )
  })
})

describe('the confirmation, printed', () => {
  let pdf: Pdf
  beforeAll(async () => {
    pdf = await print(await renderDocument(awardConfirmation(views['of a long history']!)))
  }, 300_000)

  it('repeats the head of the table on each of its pages', () => {
    const pages = pdf.pages.filter((page) => /\b(19|20)\d\d-(19|20)\d\d\b/.test(page.text))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page.text).toContain('cơ quan ban hành quyết định')
  })

  it('keeps the signature with the end of the text', () => {
    expect(pdf.pages.at(-1)!.text).toMatch(/thi đua, khen thưởng\.\/\. .*Nguyễn Văn Minh/)
  })
})
