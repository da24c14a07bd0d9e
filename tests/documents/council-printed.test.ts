/** The council's papers as they come out of a printer: LibreOffice's PDF, measured. */
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '#main/documents/builders'
import { type Pdf, type PdfPage, printAll } from '../helpers/pdf'
import {
  advancedBallot,
  ballotView,
  invitationView,
  minutesView,
  paid,
  receiptView,
  soldierBallot,
  tallyView,
} from './sample-council-views'
import { issuedReportView } from './sample-views'

/** Milliseconds; LibreOffice starts slowly on a busy machine. */
const timeout = 240_000
const millimetre = 72 / 25.4
/** What the border of a cell or an overhanging italic may stand out by, in points. */
const tolerance = 1

/** Texts outside the margins of NĐ 30 (20, 20, 30, 15 mm); the page number has its place in the upper one. */
const outside = (page: PdfPage): string[] =>
  page.texts
    .filter(({ text, left, right, baseline, size }) => {
      const isPageNumber = baseline < 20 * millimetre && /^\d+$/.test(text)
      return (
        !isPageNumber &&
        (left < 30 * millimetre - tolerance ||
          right > page.width - 15 * millimetre + tolerance ||
          baseline - 0.7 * size < 20 * millimetre - tolerance ||
          baseline > page.height - 20 * millimetre + tolerance)
      )
    })
    .map(({ text }) => text)

const numberOf = (page: PdfPage): string =>
  page.texts
    .filter(({ baseline }) => baseline < 20 * millimetre)
    .map(({ text }) => text)
    .join('')

const word = 'Nguyễnthịkhôngcókhoảngtrắng'.repeat(4)

describe('the council’s papers, printed', { timeout }, () => {
  let pdfs: Pdf[]
  beforeAll(async () => {
    const line = { ...ballotView.lines[0]!, name: word, position: word }
    pdfs = await printAll(
      await Promise.all([
        build('invitation', invitationView),
        build('ballot', { ...ballotView, lines: [line, ...ballotView.lines, ...advancedBallot.lines] }),
        build('tally-minutes', tallyView),
        build('council-minutes', { ...minutesView, ballots: [advancedBallot, soldierBallot] }),
        build('money-receipt', {
          ...receiptView,
          paid: Array.from({ length: 60 }, (_, index) => paid(index)),
        }),
        build('summary-report', issuedReportView),
      ]),
    )
  }, timeout)

  it('keep within the margins, upright or across', () => {
    expect(pdfs.map(({ pages }) => pages.flatMap(outside))).toEqual(pdfs.map(() => []))
  })

  it('are set in Times New Roman or its metric twin alone', () => {
    const families = new Set(pdfs.flatMap(({ fonts }) => fonts.map((font) => font.split('-')[0])))
    expect([...families]).toEqual([expect.stringMatching(/^(?:LiberationSerif|TimesNewRoman(?:PSMT|PS)?)$/)])
  })

  it('number each ballot from its second page, and repeat its head', () => {
    const { pages } = pdfs[1]!
    expect(pages.length % 3).toBe(0)
    const each = pages.length / 3
    expect(each).toBeGreaterThan(1)
    expect(pages.map(numberOf)).toEqual(
      pages.map((_, index) => (index % each === 0 ? '' : String((index % each) + 1))),
    )
    for (const page of pages) expect(page.text).toContain('Không đồng ý')
    for (let copy = 1; copy < 3; copy += 1) expect(pages[copy * each]!.text).toBe(pages[0]!.text)
  })

  it('end with their signatures, the list of names on pages of its own', () => {
    const last = (pdf: Pdf) => pdf.pages.at(-1)!.text
    expect(last(pdfs[0]!)).toMatch(/TM\. HỘI ĐỒNG CHỦ TỊCH HIỆU TRƯỞNG Nguyễn Văn Minh$/)
    expect(last(pdfs[2]!)).toMatch(/ký xác nhận\.\/\..*BAN KIỂM PHIẾU.*CHỦ TỌA/)
    const list = pdfs[3]!.pages.findIndex(({ text }) => text.startsWith('DANH SÁCH Tập thể, cá nhân'))
    expect(pdfs[3]!.pages[list - 1]!.text).toMatch(/Cuộc họp kết thúc.*THƯ KÝ.*CHỦ TỌA/)
  })

  it('lay the list of money across, its head on each page of the table, and leave room to sign at its end', () => {
    const { pages } = pdfs[4]!
    for (const { width, height } of pages)
      expect([width, height].map((points) => Math.round(points / millimetre))).toEqual([297, 210])
    const rows = pages.filter(({ text }) => /\d\.\d{3}/.test(text) && !text.includes('NGƯỜI LẬP'))
    expect(rows.length).toBeGreaterThan(2)
    for (const page of rows) expect(page.text).toContain('Ký nhận')
    expect(pages.at(-1)!.text).toMatch(/NGƯỜI LẬP.*KẾ TOÁN.*HIỆU TRƯỞNG/)
  })
})
