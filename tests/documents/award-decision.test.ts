import { describe, expect, it } from 'vitest'
import { awardDecision } from '#main/documents/award-decision'
import { renderDocument } from '#main/documents/render'
import type { AwardDecisionView, AwardEntryView } from '#main/documents/views'
import { amountInWords } from '#shared/text/amount-in-words'
import { type Docx, descendants, elements, find, readDocx, tableTexts, textOf } from '../helpers/docx'
import { awards, college, decisionView, person, units } from './sample-views'

const read = async (view: AwardDecisionView): Promise<Docx> =>
  readDocx(await renderDocument(awardDecision(view)))

const textsOf = (docx: Docx, style: string): string[] =>
  docx.paragraphs.filter((one) => one.style === style).map(({ text }) => text)

/** Tables with a heading: the list's. */
const lists = (docx: Docx) => docx.tables.filter((table) => descendants(table, 'w:tblHeader').length > 0)

const paragraphNumbers = (docx: Docx, style: string) =>
  docx.paragraphs.filter((one) => one.style === style).map((one) => docx.numberFormat(one)?.text)

describe('the decision', () => {
  it('carries header, title and authority', async () => {
    const docx = await read(decisionView)
    expect(textsOf(docx, 'CoQuanChuQuan')).toEqual(['ỦY BAN NHÂN DÂN\nTỈNH\u00a0AN\u00a0GIANG'])
    expect(textsOf(docx, 'TenCoQuan')).toEqual(['TRƯỜNG CAO ĐẲNG NGHỀ\nAN\u00a0GIANG'])
    expect(textsOf(docx, 'SoKyHieu')).toEqual(['Số: 412/QĐ-CĐN'])
    expect(textsOf(docx, 'DiaDanhNgay')).toEqual(['An Giang, ngày 05 tháng 7 năm 2023'])
    expect(textsOf(docx, 'TenLoai')).toEqual(['QUYẾT ĐỊNH'])
    expect(textsOf(docx, 'TrichYeu')).toEqual([
      'Về việc công nhận danh hiệu thi đua và khen thưởng đợt II năm học 2022-2023',
    ])
    expect(textsOf(docx, 'ThamQuyen')).toEqual(['HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG'])
    expect(textsOf(docx, 'ChucVuKy')).toEqual(['HIỆU TRƯỞNG'])
    expect(textsOf(docx, 'HoTenKy')).toEqual(['Nguyễn Văn Minh'])
  })

  it('ends each căn cứ as the decree wants, however it was typed', async () => {
    const docx = await read({ ...decisionView, legalBases: ['Căn cứ A ;', 'Căn cứ B.', '  ', 'Căn cứ C,;'] })
    expect(textsOf(docx, 'CanCu')).toEqual([
      'Căn cứ A;',
      'Căn cứ B;',
      'Căn cứ C;',
      'Theo đề nghị của Trưởng phòng Tổ chức - Hành chính.',
    ])
  })

  it('counts in figures and words, by title', async () => {
    const docx = await read(decisionView)
    const [first] = textsOf(docx, 'Dieu')
    expect(first).toBe(
      'Công nhận danh hiệu thi đua và khen thưởng cho 05 (năm) tập thể và 53 (năm mươi ba) cá nhân đã có thành tích trong phong trào thi đua đợt II năm học 2022-2023 (có Danh sách kèm theo), gồm:',
    )
    expect(textsOf(docx, 'Khoan').slice(0, 4)).toEqual([
      'Danh hiệu “Tập thể lao động tiên tiến”: 05 (năm) tập thể;',
      'Danh hiệu “Chiến sĩ thi đua cơ sở”: 08 (tám) cá nhân;',
      'Danh hiệu “Lao động tiên tiến”: 45 (bốn mươi lăm) cá nhân;',
      'Giấy khen của Hiệu trưởng: 03 (ba) cá nhân.',
    ])
    expect(paragraphNumbers(docx, 'Dieu')).toEqual(['Điều %1.', 'Điều %1.', 'Điều %1.'])
    expect(new Set(paragraphNumbers(docx, 'Khoan'))).toEqual(new Set(['%2.']))
  })

  it('says how much, from where and on what basis', async () => {
    const docx = await read(decisionView)
    const text = textOf(docx)
    const total = decisionView.entries.reduce((sum, { amount }) => sum + amount, 0)
    expect(total).toBe(47_520_000)
    expect(textsOf(docx, 'Dieu')[1]).toBe(
      `Tổng số tiền thưởng kèm theo là 47.520.000 đồng (Bằng chữ: ${amountInWords(total)}), trích từ Quỹ Thi đua, khen thưởng năm 2023 của Trường.`,
    )
    expect(text).toContain('thực hiện theo Điều 69, Điều 73 Nghị định số 91/2017/NĐ-CP')
    expect(text).toContain('mức lương cơ sở 1.800.000 đồng/tháng quy định tại Nghị định số 24/2023/NĐ-CP')
    expect(text).toContain('“Lao động tiên tiến” (hệ\u00a0số\u00a00,3): 540.000 đồng/cá\u00a0nhân;')
  })

  it('writes numbers in the college’s house style, in the articles and under the list', async () => {
    const numberStyle = {
      zeroTens: 'lẻ',
      four: 'bốn',
      thousand: 'ngàn',
      billion: 'tỉ',
      exact: true,
    } as const
    const entries = Array.from({ length: 24 }, (_, index) =>
      person('LDTT', index === 0 ? 24_105_000 : 0, index),
    )
    const docx = await read({ ...decisionView, organisation: { ...college, numberStyle }, entries })
    const words = '24.105.000 đồng (Bằng chữ: Hai mươi bốn triệu một trăm lẻ năm ngàn đồng chẵn)'
    const [who, money] = textsOf(docx, 'Dieu')
    expect(who).toContain('24 (hai mươi bốn) cá nhân')
    expect(money).toContain(words)
    expect(docx.paragraphs.map(({ text }) => text)).toContain(
      `Danh sách này có 24 (hai mươi bốn) cá nhân; tổng số tiền thưởng là ${words}./.`,
    )
  })

  it('names who carries it out, and where it goes', async () => {
    const docx = await read(decisionView)
    expect(textsOf(docx, 'Dieu')[2]).toBe(
      'Quyết định này có hiệu lực kể từ ngày ký. Trưởng phòng Tổ chức - Hành chính, Trưởng phòng Kế hoạch - Tài chính, trưởng các đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    )
    expect(textsOf(docx, 'NoiNhanDong')).toEqual([
      '- Như Điều 3;',
      '- Ban Giám hiệu;',
      '- Các phòng, khoa, trung tâm;',
      '- Công đoàn cơ sở, Đoàn Thanh niên;',
      '- Lưu: VT, TCHC.',
    ])
  })

  it('leaves blanks to fill in for what is not known yet', async () => {
    const docx = await read({
      ...decisionView,
      issue: { number: '', signedOn: null, year: 2023 },
      signer: { ...decisionView.signer, name: '' },
    })
    const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', '_'))
    expect(plain(textsOf(docx, 'SoKyHieu'))).toEqual(['Số: ________/QĐ-CĐN'])
    expect(plain(textsOf(docx, 'DiaDanhNgay'))).toEqual(['An Giang, ngày______tháng______năm 2023'])
    expect(plain(textsOf(docx, 'KemTheo'))[0]).toContain('số ________/QĐ-CĐN ngày______tháng______năm 2023')
    expect(textsOf(docx, 'HoTenKy').join('').trim()).toBe('')
  })

  it('takes a number typed whole, a subject typed with "Về việc" or in capitals', async () => {
    const docx = await read({
      ...decisionView,
      issue: { ...decisionView.issue, number: '412/QĐ-CĐN' },
      subject: 'Về việc Tặng Giấy khen;',
    })
    expect(textsOf(docx, 'SoKyHieu')).toEqual(['Số: 412/QĐ-CĐN'])
    expect(textsOf(docx, 'TrichYeu')).toEqual(['Về việc tặng Giấy khen'])
  })

  it('lets a deputy sign for the principal, who still decides', async () => {
    const docx = await read({
      ...decisionView,
      signer: {
        office: 'Phó Hiệu trưởng',
        signsFor: { prefix: 'KT.', office: 'Hiệu trưởng' },
        name: 'Lê Thị B',
      },
    })
    expect(textsOf(docx, 'ChucVuKy')).toEqual(['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'])
    expect(textsOf(docx, 'ThamQuyen')).toEqual(['HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG NGHỀ AN GIANG'])
  })
})

describe('headers by kind of organisation', () => {
  it('gives the Đoàn its own header, without the nation', async () => {
    const docx = await read({
      ...decisionView,
      organisation: {
        ...college,
        kind: 'youth-union',
        managingBody: 'Tỉnh đoàn An Giang',
        name: 'Đoàn Trường Cao đẳng nghề An Giang',
      },
    })
    expect(textsOf(docx, 'QuocHieu')).toEqual(['ĐOÀN TNCS HỒ CHÍ MINH'])
    expect(textsOf(docx, 'TieuNgu')).toEqual([])
    expect(textsOf(docx, 'CoQuanChuQuan')).toEqual(['TỈNH ĐOÀN AN\u00a0GIANG', '***'])
  })

  it('keeps the nation for the union', async () => {
    const docx = await read({ ...decisionView, organisation: { ...college, kind: 'union' } })
    expect(textsOf(docx, 'TieuNgu')).toEqual(['Độc lập - Tự do - Hạnh phúc'])
  })
})

describe('what the awards make of the text', () => {
  const one = (award: string, amount = 540_000): AwardEntryView[] => [person(award, amount, 1)]

  it('names a single title in Điều 1', async () => {
    const docx = await read({ ...decisionView, entries: one('LDTT') })
    expect(textsOf(docx, 'Dieu')[0]).toBe(
      'Công nhận danh hiệu “Lao động tiên tiến” cho 01 (một) cá nhân đã có thành tích trong phong trào thi đua đợt II năm học 2022-2023 (có Danh sách kèm theo).',
    )
    expect(textsOf(docx, 'Dieu')[2]).toContain('và các cá nhân có tên tại Điều 1')
  })

  it('gives a form, recognises titles', async () => {
    const form = await read({ ...decisionView, entries: one('GK_CN') })
    expect(textsOf(form, 'Dieu')[0]).toMatch(/^Tặng Giấy khen của Hiệu trưởng cho 01 \(một\) cá nhân/)
    const titles = await read({ ...decisionView, entries: [...one('LDTT'), person('CSTDCS', 1_800_000, 2)] })
    expect(textsOf(titles, 'Dieu')[0]).toMatch(/^Công nhận danh hiệu thi đua cho 02 \(hai\) cá nhân/)
  })

  it('counts one who gets two awards once, and says how many awards there are', async () => {
    const docx = await read({ ...decisionView, entries: [...one('LDTT'), ...one('GK_CN')] })
    expect(textsOf(docx, 'Dieu')[0]).toContain('cho 01 (một) cá nhân')
    expect(textOf(docx)).toContain('Danh sách này có 01 (một) cá nhân với 02 lượt khen thưởng; tổng số tiền')
  })

  it('cites the rule of the highest title only where it was used', async () => {
    const rule = 'chỉ nhận mức tiền thưởng của danh hiệu cao nhất'
    expect(textOf(await read(decisionView))).not.toContain(rule)
    const unpaid = { ...person('LDTT', 0, 3), note: 'Hưởng mức thưởng CSTĐCS' }
    const docx = await read({ ...decisionView, entries: [person('CSTDCS', 1_800_000, 3), unpaid] })
    expect(textOf(docx)).toContain(rule)
    const row = tableTexts(lists(docx)[1]!)[1]!
    expect(row.slice(-2)).toEqual(['–', 'Hưởng mức thưởng CSTĐCS'])
  })

  it('has no Điều and no column of money when there is none', async () => {
    const docx = await read({ ...decisionView, bonus: null })
    expect(textsOf(docx, 'Dieu')).toHaveLength(2)
    expect(textsOf(docx, 'NoiNhanDong')[0]).toBe('- Như Điều 2;')
    expect(tableTexts(lists(docx)[0]!)[0]).toEqual(['STT', 'Tên tập thể', 'Ghi chú'])
    expect(textOf(docx)).not.toMatch(/\d đồng|tiền thưởng/)
  })

  it('shows that nobody is on it yet, and has no list', async () => {
    const docx = await read({ ...decisionView, entries: [] })
    expect(textsOf(docx, 'Dieu')[0]).toBe('(danh sách chưa có tập thể, cá nhân nào)')
    expect(docx.sections).toHaveLength(1)
    expect(lists(docx)).toEqual([])
  })
})

describe('the list', () => {
  it('names the decision it belongs to', async () => {
    const docx = await read(decisionView)
    expect(textsOf(docx, 'TenPhuLuc')).toEqual([
      'DANH SÁCH',
      'Tập thể, cá nhân được công nhận danh hiệu thi đua và khen thưởng đợt II năm học 2022-2023',
    ])
    expect(textsOf(docx, 'KemTheo')).toEqual([
      '(Kèm theo Quyết định số 412/QĐ-CĐN ngày 05 tháng 7 năm 2023\ncủa Hiệu trưởng Trường Cao đẳng nghề An Giang)',
    ])
  })

  it('has collectives and people, each award apart, with sums', async () => {
    const docx = await read(decisionView)
    expect(textsOf(docx, 'TenBang')).toEqual([
      'A. TẬP THỂ',
      'Danh hiệu “Tập thể lao động tiên tiến”',
      'B. CÁ NHÂN',
      'I. Danh hiệu “Chiến sĩ thi đua cơ sở”',
      'II. Danh hiệu “Lao động tiên tiến”',
      'III. Giấy khen của Hiệu trưởng',
    ])
    const [collectives, emulators, , forms] = lists(docx).map(tableTexts)
    expect(collectives![0]).toEqual(['STT', 'Tên tập thể', 'Mức thưởng (đồng)', 'Ghi chú'])
    expect(collectives!.at(-1)).toEqual(['Cộng: 05 tập thể', '7.200.000', ''])
    expect(emulators![0]).toEqual([
      'STT',
      'Ông/ Bà',
      'Họ và tên',
      'Chức vụ',
      'Đơn vị',
      'Mức thưởng (đồng)',
      'Ghi chú',
    ])
    expect(emulators![1]).toEqual(['1', 'Ông', 'Nguyễn Văn An', 'Giảng viên', units[0], '1.800.000', ''])
    expect(forms!.slice(-2)).toEqual([
      ['Cộng: 03 cá nhân', '1.620.000', ''],
      ['Tổng cộng: 53 cá nhân (56 lượt)', '40.320.000', ''],
    ])
    expect(docx.paragraphs.at(-1)!.text).toBe(
      'Danh sách này có 05 (năm) tập thể, 53 (năm mươi ba) cá nhân với 61 lượt khen thưởng; tổng số tiền thưởng là 47.520.000 đồng (Bằng chữ: Bốn mươi bảy triệu năm trăm hai mươi nghìn đồng)./.',
    )
  })

  it('repeats headings, keeps rows whole, fits the text in width', async () => {
    const docx = await read(decisionView)
    for (const table of lists(docx)) {
      const rows = elements(table, 'w:tr')
      expect(rows.map((row) => find(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(
        rows.map((_, index) => index === 0),
      )
      expect(rows.every((row) => find(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true)
      const grid = descendants(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']))
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1701 - 851)
    }
  })

  it('gathers the people of a unit, units in the order they first appear', async () => {
    const at = (index: number, unitName: string) => ({ ...person('LDTT', 540_000, index), unitName })
    const docx = await read({ ...decisionView, entries: [at(1, 'B'), at(2, 'A'), at(3, 'B'), at(4, 'A')] })
    const rows = tableTexts(lists(docx)[0]!).slice(1, -1)
    expect(rows.map((row) => row[4])).toEqual(['B', 'B', 'A', 'A'])
    expect(rows.map((row) => row[0])).toEqual(['1', '2', '3', '4'])
  })

  it('shows only the sections that have rows', async () => {
    const docx = await read({ ...decisionView, entries: [person('LDTT', 540_000, 1)] })
    expect(textsOf(docx, 'TenBang')).toEqual(['Danh hiệu “Lao động tiên tiến”'])
    expect(textsOf(docx, 'TenPhuLuc')[1]).toMatch(/^Cá nhân được công nhận/)
  })

  it('holds 2.000 people', async () => {
    const entries = Array.from({ length: 2000 }, (_, index) => person('LDTT', 540_000, index))
    const docx = await read({ ...decisionView, awards, entries })
    expect(tableTexts(lists(docx)[0]!)).toHaveLength(2002)
    expect(docx.paragraphs.at(-1)!.text).toContain(
      '1.080.000.000 đồng (Bằng chữ: Một tỷ không trăm tám mươi triệu đồng)',
    )
  })
})
