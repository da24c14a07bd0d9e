/** The documents around a campaign as they come out of a printer: LibreOffice's PDF, measured. */
import { beforeAll, describe, expect, it } from 'vitest'
import { handInReceipt } from '#main/documents/hand-in-receipt'
import { nominationList } from '#main/documents/nomination-list'
import { renderDocument } from '#main/documents/render'
import { unitMinutes } from '#main/documents/unit-minutes'
import { type Pdf, type PdfPage, printAll } from '../helpers/pdf'
import {
  handInReceiptView,
  manyProposed,
  nominationListView,
  samples,
  unitMinutesView,
} from './campaign-views'

/** Milliseconds; LibreOffice starts slowly on a busy machine. */
const timeout = 240_000

const pointsPerMillimetre = 72 / 25.4
const top = 20 * pointsPerMillimetre
/** What the border of a cell or an overhanging italic may stand out by. */
const tolerance = 1

const isLandscape = ({ width, height }: PdfPage): boolean => width > height

/** Texts that stand outside the margins; the page number has its place in the upper one. */
function overflow(pdf: Pdf): string[] {
  return pdf.pages.flatMap(({ width, height, texts }, index) =>
    texts
      .filter(({ text, left, right, baseline, size }) => {
        const isPageNumber = baseline < top && index > 0 && /^\d+$/.test(text)
        const isOutside =
          left < 30 * pointsPerMillimetre - tolerance ||
          right > width - 15 * pointsPerMillimetre + tolerance ||
          baseline - 0.7 * size < top - tolerance ||
          baseline > height - 20 * pointsPerMillimetre + tolerance
        return isOutside && !isPageNumber
      })
      .map(({ text }) => `trang ${index + 1}: ${text}`),
  )
}

const pageNumber = (page: PdfPage): string =>
  page.texts
    .filter(({ baseline }) => baseline < top)
    .map(({ text }) => text)
    .join('')

const wide = ['nomination list', 'review sheet']
const names = Object.keys(samples)
const word = 'Nguyễnthịkhôngcókhoảngtrắng'.repeat(4)
/** As long as a unit's name may be. */
const longUnit = 'Trung tâm Đào tạo, bồi dưỡng và hợp tác doanh nghiệp vùng Đồng bằng sông Cửu Long '.repeat(
  2,
)

describe('each kind, printed', { timeout }, () => {
  let printed: Map<string, Pdf>
  beforeAll(async () => {
    const files = await Promise.all(names.map((name) => renderDocument(samples[name]!.build())))
    const pdfs = await printAll(files)
    printed = new Map(names.map((name, index) => [name, pdfs[index]!]))
  }, timeout)

  it.each(names)('%s keeps within its margins, on paper of its shape, with numbered pages', (name) => {
    const pdf = printed.get(name)!
    expect(overflow(pdf)).toEqual([])
    expect(pdf.pages.map(pageNumber)).toEqual(
      pdf.pages.map((_, index) => (index === 0 ? '' : String(index + 1))),
    )
    for (const page of pdf.pages) {
      const size = [page.width, page.height].map((points) => Math.round(points / pointsPerMillimetre))
      expect(size).toEqual(isLandscape(page) ? [297, 210] : [210, 297])
      expect(isLandscape(page)).toBe(wide.includes(name))
    }
    const families = new Set(pdf.fonts.map((font) => font.split('-')[0]))
    expect([...families]).toEqual([expect.stringMatching(/^(?:LiberationSerif|TimesNewRoman(?:PSMT|PS)?)$/)])
  })

  it('repeats the heading of a list on each of its pages, and signs on the last', () => {
    for (const name of [...wide, 'unit minutes']) {
      const pages = printed.get(name)!.pages
      const rows = pages.filter(({ text }) => /\d\d\/\d\d\/19\d\d|Hoàn thành (?:tốt|xuất sắc) “/.test(text))
      expect(rows.length, name).toBeGreaterThan(1)
      for (const { text } of rows) expect(text, name).toContain('Họ và tên')
      expect(pages.at(-1)!.text, name).toMatch(/Huỳnh Văn Tư/)
    }
  })

  it('takes one page for a receipt, and its two signatures side by side', () => {
    const { pages } = printed.get('hand-in receipt')!
    expect(pages).toHaveLength(1)
    const at = (label: string) => pages[0]!.texts.find(({ text }) => text.startsWith(label))!
    const [giver, taker] = [at('NGƯỜI GIAO'), at('NGƯỜI NHẬN')]
    expect(Math.abs(giver.baseline - taker.baseline)).toBeLessThan(1)
    expect(giver.right).toBeLessThan(taker.left)
  })

  it('puts the secretary left and the chair right, Nơi nhận under them', () => {
    const texts = printed.get('unit minutes')!.pages.at(-1)!.texts
    const at = (label: string) => texts.find(({ text }) => text.startsWith(label))!
    expect(at('THƯ KÝ').right).toBeLessThan(at('CHỦ').left)
    expect(at('Nơi nhận').baseline).toBeGreaterThan(at('Nguyễn Thị Hoa').baseline + 10)
  })
})

describe('whatever stands in them', { timeout }, () => {
  it('stays inside the margins and cells', async () => {
    const people = manyProposed(6).map((person) => ({
      ...person,
      name: word,
      position: word,
      workplace: longUnit,
      note: word,
      initiatives: [word],
      earlier: [word],
    }))
    const documents = [
      nominationList({
        ...nominationListView,
        unitName: longUnit,
        groups: [{ ...nominationListView.groups[0]!, people }],
      }),
      unitMinutes({
        ...unitMinutesView,
        unitName: longUnit,
        people: people.map(({ initiatives: _, earlier: __, ...person }) => person),
      }),
      handInReceipt({ ...handInReceiptView, unitName: longUnit, receivedFrom: word }),
    ]
    for (const pdf of await printAll(await Promise.all(documents.map(renderDocument))))
      expect(overflow(pdf)).toEqual([])
  })

  it('prints a receipt for every paper there is on its one page', async () => {
    const papers = Array.from({ length: 6 }, (_, index) => ({
      name: `Giấy tờ thứ ${index + 1}`,
      isPresent: index % 2 === 0,
      note: 'Hẹn nộp bổ sung trong tuần sau, đang chờ số liệu',
    }))
    const [pdf] = await printAll([await renderDocument(handInReceipt({ ...handInReceiptView, papers }))])
    expect(pdf!.pages).toHaveLength(1)
  })
})
