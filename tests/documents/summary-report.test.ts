import { describe, expect, it } from 'vitest'
import { renderDocument } from '#main/documents/render'
import { summaryReport } from '#main/documents/summary-report'
import type { SummaryReportView } from '#main/documents/views'
import { type Docx, descendants, elements, find, readDocx, tableTexts, textOf } from '../helpers/docx'
import { issuedReportView, reportView, units } from './sample-views'

const read = async (view: SummaryReportView): Promise<Docx> =>
  readDocx(await renderDocument(summaryReport(view)))

const textsOf = (docx: Docx, style: string): string[] =>
  docx.paragraphs.filter((one) => one.style === style).map(({ text }) => text)

const lists = (docx: Docx) => docx.tables.filter((table) => descendants(table, 'w:tblHeader').length > 0)

/** From one heading to the next of its rank or above. */
function under(docx: Docx, heading: string): string[] {
  const start = docx.paragraphs.findIndex(
    ({ style, text }) => style.startsWith('Heading') && text === heading,
  )
  const rest = docx.paragraphs.slice(start + 1)
  const end = rest.findIndex(({ style }) => style.startsWith('Heading'))
  return rest.slice(0, end < 0 ? undefined : end).map(({ text }) => text)
}

describe('the report', () => {
  it('opens with header, title, addressee and the plan it reports on', async () => {
    const docx = await read(reportView)
    expect(textsOf(docx, 'SoKyHieu')[0]!.replaceAll('\u00a0', '_')).toBe('Số: ________/BC-CĐN')
    expect(textsOf(docx, 'TenLoai')).toEqual(['BÁO CÁO'])
    expect(textsOf(docx, 'TrichYeu')).toEqual(['Tổng kết phong trào thi đua đợt II năm học 2022-2023'])
    expect(textsOf(docx, 'KinhGui')).toEqual(['Kính gửi: Ban Thi đua - Khen thưởng tỉnh An Giang'])
    expect(textOf(docx)).toContain(
      'Thực hiện Kế hoạch số 368/KH-CĐN ngày 28 tháng 02 năm 2023 của Trường Cao đẳng nghề An Giang về phát động thi đua đợt II năm học 2022-2023, Trường Cao đẳng nghề An Giang báo cáo kết quả tổng kết phong trào thi đua đợt II năm học 2022-2023 như sau:',
    )
    expect(textsOf(docx, 'NoiNhanDong')[0]).toBe('- Như trên;')
  })

  it("keeps the plan's order of parts, numbered by Word", async () => {
    const docx = await read(reportView)
    expect(textsOf(docx, 'Heading1')).toEqual([
      'ĐẶC ĐIỂM TÌNH HÌNH',
      'CÔNG TÁC PHÁT ĐỘNG, TRIỂN KHAI',
      'KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG THI ĐUA',
      'KẾT QUẢ BÌNH XÉT THI ĐUA, KHEN THƯỞNG',
      'TỒN TẠI, HẠN CHẾ',
      'BÀI HỌC KINH NGHIỆM, PHƯƠNG HƯỚNG',
      'KIẾN NGHỊ, ĐỀ NGHỊ',
    ])
    const numbers = docx.paragraphs
      .filter(({ style }) => style.startsWith('Heading'))
      .map((one) => docx.numberFormat(one)?.text)
    expect(new Set(numbers)).toEqual(new Set(['%1.', '%2.']))
  })

  it('lists the occasions with their years, from the days alone', async () => {
    const docx = await read(reportView)
    const launch = under(docx, 'CÔNG TÁC PHÁT ĐỘNG, TRIỂN KHAI').map((text) => text.replaceAll('\u00a0', ' '))
    expect(launch[0]).toBe(
      'Trường Cao đẳng nghề An Giang phát động phong trào thi đua đợt II năm học 2022-2023 từ ngày 01/3/2023 đến ngày 03/7/2023, nhằm:',
    )
    expect(launch[1]).toBe(
      'Chào mừng kỷ niệm 92 năm ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh (26/3/1931 - 26/3/2023);',
    )
    expect(launch[3]).toBe('Chào mừng 133 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023);')
    expect(launch[4]).toMatch(/\(11\/6\/1948 - 11\/6\/2023\)\.$/)
    expect(launch[5]).toBe(
      'Theo kế hoạch, các đơn vị bình xét từ ngày 03/7/2023 đến ngày 07/7/2023 và nộp hồ sơ về Phòng Tổ chức - Hành chính chậm nhất ngày 07/7/2023; Hội đồng Thi đua - Khen thưởng bình xét chậm nhất ngày 15/7/2023.',
    )
  })

  it("puts the school's text before the units', and marks a heading that has neither", async () => {
    const docx = await read(reportView)
    expect(under(docx, reportView.contents[0]!.heading)).toEqual([
      expect.stringMatching(/^Nhà trường tổ chức 04 buổi/),
      `${units[0]}: Tham mưu ban hành 05 văn bản hướng dẫn công tác thi đua, khen thưởng.`,
      `${units[8]}:`,
      'Tổ chức 02 buổi sinh hoạt chuyên đề cho 180 sinh viên;',
      'Thiết kế 06 infographic tuyên truyền.',
    ])
    expect(under(docx, reportView.contents[2]!.heading)).toEqual(['(chưa có nội dung)'])
  })

  it('says who was late, lacks papers or handed in nothing', async () => {
    expect(under(await read(reportView), 'Tình hình nộp hồ sơ của các đơn vị')).toEqual([
      'Có 13/14 đơn vị đã nộp hồ sơ, trong đó 12 đơn vị nộp đúng hạn (chậm nhất ngày 07/7/2023).',
      'Nộp chậm: Khoa Cơ khí động lực (02 ngày).',
      'Còn thiếu giấy tờ: Phòng Công tác học sinh, sinh viên (biên bản họp bình xét).',
      'Chưa nộp hồ sơ: Khoa Khoa học cơ bản.',
    ])
  })
})

describe('the tables', () => {
  it('has a row for each unit and the totals given', async () => {
    const docx = await read(reportView)
    const rows = tableTexts(lists(docx)[0]!)
    expect(rows[0]).toContain('Chiến sĩ thi đua cơ sở')
    expect(rows[2]).toEqual([
      '1',
      units[0],
      '10',
      '8',
      '80,0',
      '0',
      '0,0',
      '0',
      'Tập thể lao động tiên tiến',
      '1',
    ])
    expect(rows[13]).toEqual(['12', units[11], 'Chưa nộp hồ sơ'])
    expect(rows.at(-1)).toEqual(['Tổng cộng', '210', '184', '87,6', '13', '6,2', '13', '08 tập thể', '4'])
    const head = elements(lists(docx)[0]!, 'w:tr').filter((row) => find(row, 'w:trPr', 'w:tblHeader'))
    expect(head).toHaveLength(2)
    expect(textOf(docx)).toContain('12 người có tên trong danh sách của nhiều đơn vị')
  })

  it('shows a dash for a share of nobody', async () => {
    const nobody = { people: 0, advancedWorkers: 0, emulators: 0, commended: 0, notConsidered: 0 }
    const results = {
      ...reportView.results,
      rows: [{ unitName: 'Tổ A', figures: nobody, collectiveAwards: [] }],
      total: nobody,
    }
    const docx = await read({ ...reportView, results })
    expect(tableTexts(lists(docx)[0]!)[2]).toEqual(['1', 'Tổ A', '0', '0', '–', '0', '–', '0', '', '0'])
  })

  it('lists collectives, and people not considered with the reason', async () => {
    const [, collectives, notConsidered] = lists(await read(reportView)).map(tableTexts)
    expect(collectives![1]).toEqual(['1', units[0], 'Danh hiệu “Tập thể lao động tiên tiến”'])
    expect(collectives!.at(-1)).toEqual(['8', 'Công đoàn cơ sở', 'Giấy khen của Hiệu trưởng'])
    expect(notConsidered![1]).toEqual([
      '1',
      'Ông Nguyễn Văn An',
      units[0],
      'Bị kỷ luật khiển trách trong năm học',
    ])
  })

  it('says so in words where a table would be empty', async () => {
    const results = {
      ...reportView.results,
      collectives: [],
      notConsidered: [],
      decisions: [],
      repeatedPeople: 0,
      directWork: { ...reportView.results.directWork, rows: [], total: { people: 0, direct: 0, leading: 0 } },
      comparison: { ...reportView.results.comparison, source: null },
    }
    const docx = await read({ ...reportView, results })
    expect(lists(docx)).toHaveLength(1)
    expect(textOf(docx)).toContain(
      'Chưa có số liệu năm học 2021-2022 trong các đợt thi đua và Sổ khen thưởng nên chưa so sánh được.',
    )
    expect(textOf(docx)).toContain('Không có tập thể được đề nghị.')
    expect(textOf(docx)).toContain('Không có cá nhân thuộc diện không xét.')
    expect(textsOf(docx, 'Heading2')).not.toContain('Quyết định khen thưởng đã ban hành')
  })
})

describe('once decisions are issued', () => {
  it('says what was given, not what was nominated', async () => {
    const given = textOf(await read(issuedReportView))
    expect(given).toContain('Đạt danh hiệu “Lao động tiên tiến” trở lên: 184 người (chiếm 87,6%);')
    expect(given).toContain('Học sinh, sinh viên được tặng Giấy khen: 03 người;')
    expect(given).not.toContain('Đề nghị công nhận danh hiệu')
    expect(textOf(await read(reportView))).not.toContain('Đạt danh hiệu')
  })

  it('says who got nothing, and why', async () => {
    const docx = await read(issuedReportView)
    const rows = lists(docx).flatMap(tableTexts)
    expect(rows).toContainEqual([
      '2',
      units[3],
      units[3],
      'Tập thể lao động tiên tiến',
      'Hội đồng trả lại đơn vị: có người bị kỷ luật cảnh cáo.',
    ])
    expect(under(docx, 'Trường hợp được đề nghị nhưng không được khen thưởng')).toContain(
      'Hội đồng không thông qua: 7/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: không đạt.',
    )
    const none = { ...issuedReportView.results, leftOut: [] }
    const nobody = await read({ ...issuedReportView, results: none })
    expect(under(nobody, 'Trường hợp được đề nghị nhưng không được khen thưởng')).toEqual(['Không có.'])
    expect(textsOf(await read(reportView), 'Heading2').join()).not.toContain('không được khen thưởng')
  })

  it('counts no titles where there were no lists and none was given', async () => {
    const total = { people: null, advancedWorkers: 0, emulators: 0, commended: 2, notConsidered: null }
    const text = textOf(
      await read({ ...issuedReportView, results: { ...issuedReportView.results, rows: [], total } }),
    )
    expect(text).toContain('Kết quả như sau:\nĐược tặng Giấy khen và hình thức khen thưởng khác: 02 người;')
    expect(text).not.toContain('Không xét:')
    expect(text).not.toContain('Bảng tổng hợp kết quả theo đơn vị')
  })

  it('counts apart what a higher authority decides', async () => {
    expect(textOf(await read(issuedReportView))).toContain(
      'Danh hiệu “Chiến sĩ thi đua cấp tỉnh”: 01 (Chủ tịch Ủy ban nhân dân tỉnh quyết định).',
    )
  })

  it('sums the money by title and writes it in words; without decisions says nothing of money', async () => {
    const docx = await read(issuedReportView)
    const money = under(docx, 'Tiền thưởng')
    expect(money.at(-1)).toBe(
      'Tổng số tiền thưởng: 124.020.000 đồng (Bằng chữ: Một trăm hai mươi tư triệu không trăm hai mươi nghìn đồng).',
    )
    expect(lists(docx).flatMap(tableTexts)).toContainEqual([
      '3',
      'Danh hiệu “Lao động tiên tiến”',
      'cá nhân',
      '171',
      '92.340.000',
    ])
    expect(textsOf(await read(reportView), 'Heading2')).not.toContain('Tiền thưởng')
  })

  it('says how many do the work directly, by which rule, and whose position is not written', async () => {
    const docx = await read(reportView)
    const part = under(docx, 'Khen thưởng người trực tiếp lao động, giảng dạy, phục vụ')
    expect(part[0]).toBe(reportView.results.directWork.rule)
    expect(part.at(-1)).toMatch(/^Còn 03 người chưa ghi chức vụ/)
    expect(lists(docx).flatMap(tableTexts)).toContainEqual([
      'Cả đợt, mỗi người một lần',
      '184',
      '148',
      '80,4',
      '33',
    ])
  })

  it('compares with the year before, and never takes what is not known for none', async () => {
    const rows = lists(await read(reportView)).flatMap(tableTexts)
    expect(rows).toContainEqual(['Danh hiệu “Chiến sĩ thi đua cơ sở”', 'cá nhân', '15', '13', '\u22122'])
    expect(rows).toContainEqual(['Danh hiệu “Lao động tiên tiến”', 'cá nhân', '160', '171', '+11'])
    expect(rows).toContainEqual([
      'Danh hiệu “Tập thể lao động tiên tiến”',
      'tập thể',
      'chưa có số liệu',
      '7',
      '–',
    ])
  })
})
