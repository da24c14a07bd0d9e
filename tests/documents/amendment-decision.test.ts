import { describe, expect, it } from 'vitest'
import { amendmentDecision } from '#main/documents/amendment-decision'
import { awardDecision } from '#main/documents/award-decision'
import { renderDocument } from '#main/documents/render'
import { boldTextWidth } from '#main/documents/text-width'
import { decisionTexts } from '#main/documents/texts/decision'
import type { AmendmentDecisionView, AwardDecisionView, AwardView } from '#main/documents/views'
import { type Docx, readDocx, tableTexts, textOf } from '../helpers/docx'
import { checkNd30 } from './check-nd30'
import { decisionView, invented, originalsOf, person } from './sample-views'

const read = async (view: AmendmentDecisionView): Promise<Docx> =>
  readDocx(await renderDocument(amendmentDecision(view)))
const articles = (docx: Docx): string[] =>
  docx.paragraphs.filter(({ style }) => style === 'Dieu').map(({ text }) => text)

const {
  bonus: _,
  campaign: __,
  direct: ___,
  pays: ____,
  awards: _____,
  entries: ______,
  ...frame
} = decisionView
const title = { name: 'Lao động tiên tiến', kind: 'title', object: 'person' } as const

const correction = (count: number): AmendmentDecisionView => ({
  ...frame,
  texts: originalsOf(decisionTexts),
  subject: 'đính chính Quyết định số 412/QĐ-CĐN ngày 05 tháng 7 năm 2023',
  about: { number: '412', signedOn: '2023-07-05' },
  reason: 'Ghi sai so với hồ sơ viên chức.',
  fundSource: '',
  amendment: {
    kind: 'correction',
    total: null,
    lines: Array.from({ length: count }, (_, index) => ({
      award: title,
      order: index + 1,
      ...invented(index),
      changes: [
        { field: 'Họ và tên', before: invented(index).name, after: `${invented(index).name} Anh` },
        { field: 'Chức vụ', before: '', after: 'Trưởng khoa' },
      ],
    })),
  },
})
const revocation = (count: number, paid = 540_000): AmendmentDecisionView => ({
  ...correction(0),
  subject: 'thu hồi khen thưởng tại Quyết định số 412/QĐ-CĐN',
  fundSource: 'Quỹ Thi đua, khen thưởng của Trường',
  amendment: {
    kind: 'revocation',
    lines: Array.from({ length: count }, (_, index) => ({
      ...{ award: title, order: index + 1, paid },
      ...invented(index),
    })),
  },
})

describe('a decision about another one', () => {
  it.each([
    ['a correction', correction(2)],
    ['a long correction', correction(40)],
    ['a correction of nothing yet', { ...correction(0), reason: '' }],
    ['a revocation', revocation(1)],
    ['a revocation without money', revocation(1, 0)],
    ['a long revocation', revocation(40)],
  ])('%s keeps to NĐ 30/2020', async (_, view) => {
    expect(checkNd30(await renderDocument(amendmentDecision(view)), boldTextWidth)).toEqual([])
  })

  it('says what becomes of what, and that the rest stays', async () => {
    const text = textOf(await read(correction(1)))
    expect(text).toContain(
      'Số thứ tự 01, mục danh hiệu “Lao động tiên tiến”, Ông Nguyễn Văn An, Giảng viên, Phòng Tổ chức - Hành chính: họ và tên “Nguyễn Văn An” sửa thành “Nguyễn Văn An Anh”; chức vụ: bổ sung “Trưởng khoa”',
    )
    expect(text).toContain(
      'Các nội dung khác của Quyết định số 412/QĐ-CĐN ngày 05 tháng 7 năm 2023 không thay đổi.',
    )
  })

  it('puts more than a few lines into a list', async () => {
    const docx = await read(correction(7))
    expect(articles(docx)[0]).toMatch(/\(có Danh sách đính chính kèm theo\)\.$/)
    const table = tableTexts(docx.tables.at(-1)!)
    expect(table).toHaveLength(1 + 7 * 2)
    expect(articles(await read(correction(6)))[0]).toMatch(/, cụ thể:$/)
  })

  it('sums up what is paid back, in figures and words', async () => {
    expect(articles(await read(revocation(3)))[1]).toContain(
      'tổng số tiền thu hồi là 1.620.000 đồng (Bằng chữ: Một triệu sáu trăm hai mươi nghìn đồng), nộp về Quỹ',
    )
    expect(textOf(await read(revocation(3, 0)))).not.toContain('tổng số tiền')
  })

  it('shows what is still to be chosen and written', async () => {
    const text = textOf(await read({ ...correction(0), reason: '' }))
    expect(text).toContain('(chưa chọn nội dung nào)')
    expect(text).toContain('(chưa ghi lý do)')
  })
})

describe('a decision on the money', () => {
  const view: AwardDecisionView = {
    ...decisionView,
    subject: 'thưởng tiền đợt II năm học 2022-2023',
    pays: [
      { number: '412', signedOn: '2023-07-05' },
      { number: '413', signedOn: '2023-07-06' },
    ],
  }
  it('names the decisions it pays, and keeps to NĐ 30/2020', async () => {
    const bytes = await renderDocument(awardDecision(view))
    expect(checkNd30(bytes, boldTextWidth)).toEqual([])
    const docx = readDocx(bytes)
    expect(articles(docx)[0]).toContain(
      'đã được khen thưởng tại Quyết định số 412/QĐ-CĐN ngày 05 tháng 7 năm 2023 và Quyết định số 413/QĐ-CĐN ngày 06 tháng 7 năm 2023 (có Danh sách kèm theo), gồm:',
    )
    expect(articles(docx)[1]).toMatch(/^Tổng số tiền thưởng là 47\.520\.000 đồng/)
  })
})

describe('awards without a campaign round', () => {
  const student: AwardView = {
    key: 'GK_HS',
    name: 'Giấy khen của Hiệu trưởng (học sinh, sinh viên)',
    kind: 'form',
    object: 'person',
    isForStudents: true,
    coefficientTenths: null,
    amount: 0,
  }
  const view: AwardDecisionView = {
    ...decisionView,
    direct: 'sudden',
    awards: [...decisionView.awards.filter(({ key }) => key === 'GK_CN'), student],
    entries: [
      { ...person('GK_CN', 540_000, 1), deed: 'Dập tắt đám cháy tại xưởng' },
      { ...person('GK_HS', 300_000, 2), position: 'Lớp CĐ Điện 21A', deed: 'Cứu người đuối nước' },
    ],
  }
  it('print the deed in the list; students have a class and the college’s own sums', async () => {
    const bytes = await renderDocument(awardDecision(view))
    expect(checkNd30(bytes, boldTextWidth)).toEqual([])
    const docx = readDocx(bytes)
    expect(articles(docx)[0]).toContain('đã có thành tích đột xuất, ghi trong Danh sách kèm theo')
    const [staff, students] = docx.tables.slice(-2).map(tableTexts)
    expect(staff![0]).toEqual([
      ...['STT', 'Ông/ Bà', 'Họ và tên', 'Chức vụ, đơn vị', 'Thành tích', 'Mức thưởng (đồng)'],
    ])
    expect(students![0]).toEqual(['STT', 'Họ và tên', 'Lớp, đơn vị', 'Thành tích', 'Mức thưởng (đồng)'])
    expect(students![1]!.slice(-2)).toEqual(['Cứu người đuối nước', '300.000'])
    const text = textOf(docx)
    expect(text).toContain('Mức thưởng của học sinh, sinh viên thực hiện theo quy định của Trường')
    expect(text).not.toContain('(học sinh, sinh viên) (hệ số')
  })
})
