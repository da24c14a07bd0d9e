import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CertificateView, certificate, fitted } from '#main/documents/certificate'
import { renderDocument } from '#main/documents/render'
import { boldTextWidth } from '#main/documents/text-width'
import {
  boxOf,
  type CertificatePart,
  layoutProblems,
  plainLayout,
  preprintedLayout,
  sheetEdge,
} from '#shared/domain/certificate'
import { find as element, readDocx } from '../helpers/docx'
import { type Pdf, printAll } from '../helpers/pdf'

const texts: Record<CertificatePart, string> = {
  nation: '',
  authority: 'Hiệu trưởng Trường Cao đẳng nghề An Giang',
  title: 'Giấy khen',
  'given-to': 'Tặng Bà',
  name: 'Nguyễn Thị Phượng',
  'place-of-work': 'Trưởng khoa, Khoa Công nghệ thông tin',
  deed: 'Đã có thành tích trong phong trào thi đua đợt II năm học 2022-2023',
  decision: 'Quyết định số 415/QĐ-CĐN\nngày 12 tháng 7 năm 2023',
  register: 'Vào sổ số: 017',
  date: 'An Giang, ngày 12 tháng 7 năm 2023',
  'signer-office': 'Hiệu trưởng',
  'signer-name': 'Nguyễn Văn Minh',
}
const long = {
  ...texts,
  name: 'Tập thể Trung tâm Tuyển sinh, Bồi dưỡng thường xuyên và Quan hệ doanh nghiệp, việc làm sinh viên',
  deed: `Đã có thành tích đặc biệt xuất sắc ${'trong công tác tuyển sinh, đào tạo nghề '.repeat(6)}`,
}
const view = (more: Partial<CertificateView> = {}): CertificateView => ({
  organisationName: 'Trường Cao đẳng nghề An Giang',
  layout: plainLayout,
  sheets: [texts],
  isTest: false,
  ...more,
})

const pointsPerTenth = 72 / 254
/** Half a millimetre. */
const tolerance = 5 * pointsPerTenth

describe('giấy khen', () => {
  let plain: Pdf
  let blank: Pdf
  let many: Pdf
  let shifted: Pdf
  beforeAll(async () => {
    const views = [
      view({ sheets: [texts, long] }),
      view({ layout: preprintedLayout }),
      view({
        sheets: Array.from({ length: 120 }, (_, index) => ({ ...texts, name: `Người thứ ${index + 1}` })),
      }),
      view({ layout: { ...plainLayout, shift: { x: 30, y: -20 } } }),
    ]
    const printed = await printAll(await Promise.all(views.map((one) => renderDocument(certificate(one)))))
    ;[plain, blank, many, shifted] = printed as [Pdf, Pdf, Pdf, Pdf]
  }, 120_000)

  const find = (pdf: Pdf, page: number, start: string) => {
    const found = pdf.pages[page]?.texts.find(({ text }) => text.trim().startsWith(start))
    if (!found) throw new Error(`"${start}" is not on page ${page + 1}`)
    return found
  }

  it('prints one landscape A4 sheet each, and no empty ones', () => {
    expect(plain.pages).toHaveLength(2)
    expect(many.pages).toHaveLength(120)
    for (const { width, height } of plain.pages) {
      expect(width).toBeCloseTo(842, 0)
      expect(height).toBeCloseTo(595, 0)
    }
    for (const [index, { text }] of many.pages.entries()) expect(text).toContain(`Người thứ ${index + 1}`)
  })

  it('puts each part where the layout says, to half a millimetre', () => {
    for (const [part, start] of [
      ['register', 'Vào sổ số'],
      ['decision', 'Quyết định số'],
      ['date', 'An Giang, ngày'],
      ['signer-name', 'Nguyễn Văn Minh'],
      ['name', 'Nguyễn Thị Phượng'],
    ] as const) {
      const placed = plainLayout.parts.find((one) => one.part === part)!
      const printed = find(plain, 0, start)
      const { left, right, top } = boxOf(placed)
      const middle = (printed.left + printed.right) / 2
      if (placed.align === 'left')
        expect(Math.abs(printed.left - left * pointsPerTenth), part).toBeLessThan(tolerance)
      else expect(Math.abs(middle - ((left + right) / 2) * pointsPerTenth), part).toBeLessThan(tolerance)
      // Letters stand in the line: their baseline is 0,7 to 1,1 of their size under its top.
      const below = printed.baseline - top * pointsPerTenth
      expect(below / printed.size, part).toBeGreaterThan(0.7)
      expect(below / printed.size, part).toBeLessThan(1.1)
    }
  })

  it('makes up for a printer that prints 3 mm to the right and 2 mm too high', () => {
    for (const start of ['Vào sổ số', 'Nguyễn Văn Minh', 'GIẤY KHEN']) {
      expect(find(shifted, 0, start).left - find(plain, 0, start).left).toBeCloseTo(-30 * pointsPerTenth, 0)
      expect(find(shifted, 0, start).baseline - find(plain, 0, start).baseline).toBeCloseTo(
        20 * pointsPerTenth,
        0,
      )
    }
  })

  it('frames plain sheets alike on all sides, where printers reach, and blanks not at all', async () => {
    const pageOf = async (layout: CertificateView['layout']) => {
      const [section] = readDocx(await renderDocument(certificate(view({ layout })))).sections
      const margins = element(section, 'w:pgMar')!.attributes
      const frame = element(section, 'w:pgBorders')
      return { margins, frame }
    }
    const { margins, frame } = await pageOf(plainLayout)
    const twipsOf = (side: string) => Number(margins[`w:${side}`])
    for (const side of ['top', 'bottom', 'right'])
      expect(Math.abs(twipsOf(side) - twipsOf('left')), side).toBeLessThan(80)
    for (const side of ['top', 'bottom', 'left', 'right']) {
      const room = Number(element(frame, `w:${side}`)!.attributes['w:space']) * 20
      expect(room).toBeGreaterThan(400)
      expect(room).toBeLessThan(twipsOf(side))
    }
    expect((await pageOf(preprintedLayout)).frame).toBeUndefined()
  })

  it('prints on blanks only what the blank lacks', () => {
    expect(blank.pages).toHaveLength(1)
    expect(blank.pages[0]!.text).not.toContain('CỘNG HÒA')
    expect(blank.pages[0]!.text).not.toContain('GIẤY KHEN')
    expect(blank.pages[0]!.text).toContain('Nguyễn Thị Phượng')
  })

  it('keeps the longest name on the sheet, in smaller letters', () => {
    const page = plain.pages[1]!
    for (const { left, right, baseline } of page.texts) {
      expect(left).toBeGreaterThanOrEqual(sheetEdge * pointsPerTenth - 1)
      expect(right).toBeLessThanOrEqual(page.width - sheetEdge * pointsPerTenth + 1)
      expect(baseline).toBeLessThan(page.height)
    }
    expect(find(plain, 1, 'Tập thể Trung tâm').size).toBeLessThan(26)
  })

  it('fits any text into its lines, or into the smallest letters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zà-ỹA-Z]{1,12}$/u), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 300, max: 2_600 }),
        fc.integer({ min: 20, max: 80 }),
        fc.integer({ min: 1, max: 3 }),
        (words, width, size, lines) => {
          const result = fitted(words.join(' '), width, size, lines)
          expect(result.size).toBeLessThanOrEqual(size)
          // A generated word may itself begin or end with spaces, which a line does not keep.
          expect(result.lines.join(' ').replace(/\s+/g, ' ')).toBe(
            words.join(' ').trim().replace(/\s+/g, ' '),
          )
          if (result.size > Math.ceil(size * 0.6)) {
            expect(result.lines.length).toBeLessThanOrEqual(lines)
            for (const line of result.lines)
              expect(boldTextWidth(line, result.size / 2)).toBeLessThanOrEqual(
                Math.round((width * 1440) / 254),
              )
          }
        },
      ),
    )
  })

  it('ships layouts whose parts keep apart, and finds those that do not', () => {
    expect(layoutProblems(plainLayout)).toEqual([])
    expect(layoutProblems(preprintedLayout)).toEqual([])
    const lower = plainLayout.parts.map((part) =>
      part.part === 'name' ? { ...part, y: part.y + 100 } : part,
    )
    expect(layoutProblems({ paper: 'A4', parts: lower }).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('đè lên'),
    )
    const wide = plainLayout.parts.map((part) => (part.part === 'date' ? { ...part, width: 2_000 } : part))
    expect(layoutProblems({ paper: 'A4', parts: wide }).map(({ field }) => field)).toContain('width')
  })
})
