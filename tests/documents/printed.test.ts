/** Documents as they come out of a printer: LibreOffice's PDF, measured. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { awardDecision } from '#main/documents/award-decision'
import { renderDocument } from '#main/documents/render'
import { summaryReport } from '#main/documents/summary-report'
import { boldTextWidth } from '#main/documents/text-width'
import type { AwardDecisionView } from '#main/documents/views'
import { type Pdf, type PdfPage, print, printAll } from '../helpers/pdf'
import { awards, decisionView, person, reportView } from './sample-views'

/** Milliseconds; LibreOffice starts slowly on a busy machine. */
const timeout = 240_000

const pointsPerMillimetre = 72 / 25.4
const left = 30 * pointsPerMillimetre
const right = (210 - 15) * pointsPerMillimetre
const top = 20 * pointsPerMillimetre
const bottom = (297 - 20) * pointsPerMillimetre
/** What the border of a cell or an overhanging italic may stand out by. */
const tolerance = 1

const printDecision = async (view: AwardDecisionView) => print(await renderDocument(awardDecision(view)))

/** Texts that stand outside the margins; the page number has its place in the upper one. */
function overflow(pdf: Pdf): string[] {
  return pdf.pages.flatMap((page, index) =>
    page.texts
      .filter(({ text, left: from, right: to, baseline, size }) => {
        const isPageNumber = baseline < top && index > 0 && /^\d+$/.test(text)
        const isOutside =
          from < left - tolerance ||
          to > right + tolerance ||
          baseline - 0.7 * size < top - tolerance ||
          baseline > bottom + tolerance
        return isOutside && !isPageNumber
      })
      .map(({ text }) => `trang ${index + 1}: ${text}`),
  )
}

/** The number in the upper margin, if the page shows one. */
const pageNumber = (page: PdfPage): string =>
  page.texts
    .filter(({ baseline }) => baseline < top)
    .map(({ text }) => text)
    .join('')

const pagesWith = (pdf: Pdf, text: string): number[] =>
  pdf.pages.flatMap((page, index) => (page.text.includes(text) ? [index + 1] : []))

describe('the award decision, printed', { timeout }, () => {
  let pdf: Pdf
  beforeAll(async () => {
    pdf = await printDecision(decisionView)
  }, timeout)

  it('is set in Times New Roman or its metric twin alone, every Vietnamese letter included', () => {
    const families = new Set(pdf.fonts.map((font) => font.split('-')[0]))
    expect([...families], 'another font means that letters are missing: install fonts-liberation2').toEqual([
      expect.stringMatching(/^(?:LiberationSerif|TimesNewRoman(?:PSMT|PS)?)$/),
    ])
  })

  it('takes two pages and four for the list, each numbered from its second page', () => {
    expect(pdf.pages.map(pageNumber)).toEqual(['', '2', '', '2', '3', '4'])
    for (const { width, height } of pdf.pages)
      expect([width, height].map((points) => Math.round(points / pointsPerMillimetre))).toEqual([210, 297])
  })

  it('keeps within the margins', () => {
    expect(overflow(pdf)).toEqual([])
  })

  it('numbers its articles', () => {
    const text = pdf.pages.map((page) => page.text).join(' ')
    for (const opening of ['Điều 1. Công nhận', 'Điều 2. Tổng số tiền', 'Điều 3. Quyết định này'])
      expect(text).toContain(opening)
    expect(text).toContain('1. Danh hiệu “Tập thể lao động tiên tiến”: 05 (năm) tập thể;')
  })

  it('repeats the heading of the list on each of its pages', () => {
    expect(pagesWith(pdf, 'Họ và tên')).toEqual([3, 4, 5, 6])
  })

  it('starts the list on a page of its own', () => {
    expect(pdf.pages[2]!.text).toMatch(/^DANH SÁCH Tập thể, cá nhân được công nhận/)
    expect(pagesWith(pdf, 'DANH SÁCH')).toEqual([3])
  })

  it('draws the line under the motto as long as the motto is printed', () => {
    const motto = pdf.pages[0]!.texts.filter(({ text }) => /Độc lập|Tự do|Hạnh phúc/.test(text))
    const printed = Math.max(...motto.map((one) => one.right)) - Math.min(...motto.map((one) => one.left))
    expect(boldTextWidth('Độc lập - Tự do - Hạnh phúc', 13) / 20 / printed).toBeCloseTo(1, 2)
  })
})

describe('the summary report, printed', { timeout }, () => {
  it('keeps within the margins, with numbered pages and headings repeated', async () => {
    const pdf = await print(await renderDocument(summaryReport(reportView)))
    expect(overflow(pdf)).toEqual([])
    expect(pdf.pages.map(pageNumber)).toEqual(
      pdf.pages.map((_, index) => (index === 0 ? '' : String(index + 1))),
    )
    const text = pdf.pages.map((page) => page.text).join(' ')
    for (const heading of ['I. ĐẶC ĐIỂM TÌNH HÌNH', 'IV. KẾT QUẢ BÌNH XÉT', 'VII. KIẾN NGHỊ, ĐỀ NGHỊ'])
      expect(text).toContain(heading)
    expect(text).toContain('1. Tình hình nộp hồ sơ')
  })
})

describe('the signature', { timeout }, () => {
  const line = 'Căn cứ Thông báo về kết quả bình xét thi đua của các đơn vị'
  const lengths = Array.from({ length: 34 }, (_, index) => index)
  const ofLength = (length: number) =>
    awardDecision({
      ...decisionView,
      legalBases: Array.from({ length }, () => line),
      entries: [person('LDTT', 540_000, 1)],
    })
  const endsWithSignature = /chịu trách nhiệm thi hành Quyết định này\.\/\. .*Nguyễn Văn Minh/

  it('stays with the end of the text, however long that is, and leaves no empty page', async () => {
    const printed = await printAll(
      await Promise.all(lengths.map((length) => renderDocument(ofLength(length)))),
    )
    const signedOn = printed.map((pdf) => pagesWith(pdf, 'Nơi nhận:'))
    for (const [index, pdf] of printed.entries()) {
      const page = signedOn[index]![0]!
      expect(pdf.pages[page - 1]!.text, `${index} lines`).toMatch(endsWithSignature)
      // Nothing but the list, on one page, follows.
      expect(pdf.pages.length, `${index} lines`).toBe(page + 1)
      expect(overflow(pdf)).toEqual([])
    }
    // The sweep is worth something only if the end of the text did move over a page's foot.
    expect(new Set(signedOn.flat()).size).toBeGreaterThan(1)
  })

  it('would part from it without the settings that hold them together', async () => {
    const loosened = await Promise.all(
      lengths.map(async (length) => {
        const parts = unzipSync(await renderDocument(ofLength(length)))
        const text = strFromU8(parts['word/document.xml']!).replace(/<w:keepNext\/>/g, '')
        return zipSync({ ...parts, 'word/document.xml': strToU8(text) })
      }),
    )
    const printed = await printAll(loosened)
    const parted = printed.filter((pdf) => !pdf.pages.some((page) => endsWithSignature.test(page.text)))
    expect(parted.length).toBeGreaterThan(0)
  })
})

describe('lists of every length', { timeout }, () => {
  it('prints 2.000 people with the heading on every page', async () => {
    const entries = Array.from({ length: 2000 }, (_, index) => person('LDTT', 540_000, index))
    const pdf = await printDecision({ ...decisionView, entries })
    const list = pdf.pages.slice(pagesWith(pdf, 'DANH SÁCH')[0]! - 1)
    expect(list.length).toBeGreaterThan(60)
    expect(list.every((page, index) => index === list.length - 1 || page.text.includes('Họ và tên'))).toBe(
      true,
    )
    expect(overflow(pdf)).toEqual([])
    expect(list.at(-1)!.text).toContain('1.080.000.000')
  })

  it('keeps names, units and notes of any length inside their cells', async () => {
    const word = 'Nguyễnthịkhôngcókhoảngtrắng'.repeat(4)
    const entries = [
      { ...person('LDTT', 540_000, 1), unitName: 'Trung tâm Đào tạo và hợp tác doanh nghiệp '.repeat(12) },
      { ...person('LDTT', 540_000, 2), name: word, note: word },
      { ...person('CSTDCS', 999_999_990_000, 3), position: word },
    ]
    const pdf = await printDecision({ ...decisionView, awards, entries })
    expect(overflow(pdf)).toEqual([])
  })
})
