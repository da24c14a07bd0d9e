import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awardDecision } from '#main/documents/award-decision'
import { renderDocument } from '#main/documents/render'
import { summaryReport } from '#main/documents/summary-report'
import { cleanText } from '#shared/text/vietnamese'
import { parseXml, readDocx, textOf } from '../helpers/docx'
import { samples } from './campaign-views'
import { decisionView, person, reportView } from './sample-views'

/** What people paste: markup, quotes, controls, soft hyphens, broken surrogates, decomposed letters, emoji. */
const pasted = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '<!--',
        '\u00ad',
        '\u200b',
        '\u0000',
        '\u000b',
        '\ud800',
        '\uffff',
        '\r\n',
        '\t',
        'Nguyễn',
        'ệ'.normalize('NFD'),
        '🙂',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

/** A view with every text replaced. Keys, kinds, days, times and checked wording stay. */
function replaceTexts<T>(value: T, next: () => string, key = ''): T {
  const kept = ['award', 'key', 'kind', 'object', 'recipient', 'honorific', 'prefix', 'authority', 'stage']
  // The wording of a catalogue is checked before it is stored.
  if (key === 'texts') return value
  if (typeof value === 'string')
    return (kept.includes(key) || /^(?:\d{4}-\d\d-\d\d|\d\d:\d\d)$/.test(value) ? value : next()) as T
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, next, key)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaceTexts(item, next, name)]),
  ) as T
}

const wellFormed = (bytes: Uint8Array) => {
  for (const [name, text] of Object.entries(readDocx(bytes).parts))
    if (/\.(?:xml|rels)$/.test(name)) parseXml(text)
}

describe('whatever is typed', () => {
  it('leaves both documents well-formed', async () => {
    const entries = [person('LDTT', 540_000, 1), person('CSTDCS', 1_800_000, 2)]
    await fc.assert(
      fc.asyncProperty(fc.array(pasted, { minLength: 1, maxLength: 20 }), async (texts) => {
        let index = 0
        const next = () => texts[index++ % texts.length]!
        wellFormed(await renderDocument(awardDecision(replaceTexts({ ...decisionView, entries }, next))))
        wellFormed(await renderDocument(summaryReport(replaceTexts(reportView, next))))
      }),
      { numRuns: 60 },
    )
  })

  it('prints a name as it would be stored', async () => {
    await fc.assert(
      fc.asyncProperty(pasted, async (name) => {
        const docx = readDocx(
          await renderDocument(
            awardDecision({ ...decisionView, entries: [{ ...person('LDTT', 540_000, 1), name }] }),
          ),
        )
        expect(docx.paragraphs.map(({ text }) => text)).toContain(cleanText(name))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps markup as text', async () => {
    const name = `Nguyễn "Tư" <An> & Bình's`
    const docx = readDocx(
      await renderDocument(
        awardDecision({ ...decisionView, entries: [{ ...person('LDTT', 540_000, 1), name }] }),
      ),
    )
    expect(textOf(docx)).toContain(name)
  })
})

describe.each(Object.entries(samples))('%s', (_, { build, ofSize }) => {
  it('stays well-formed whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pasted, { minLength: 1, maxLength: 20 }), async (texts) => {
        let index = 0
        const next = () => texts[index++ % texts.length]!
        wellFormed(await renderDocument(build((view) => replaceTexts(view, next))))
      }),
      { numRuns: 8 },
    )
  })

  it('keeps markup, quotes and soft hyphens as text, names of any length whole', async () => {
    const typed = `Khoa "Cơ khí" <động lực> & Ô tô's, ${'phân hiệu Đồng bằng sông Cửu Long '.repeat(12)}\u00ad`
    const docx = readDocx(await renderDocument(build((view) => replaceTexts(view, () => typed))))
    const text = textOf(docx).replaceAll('\u00a0', ' ')
    expect(text).toContain('"Cơ khí" <động lực> & Ô tô\'s')
    expect(text).not.toContain('\u00ad')
  })

  it('prints a view without any text', async () => {
    wellFormed(await renderDocument(build((view) => replaceTexts(view, () => ''))))
  })

  it('prints people without birth date, days and votes', async () => {
    const withoutDays = (value: unknown, key = ''): unknown => {
      if (['birthDate', 'receivedOn', 'receivedTime', 'startTime', 'heldOn', 'votes'].includes(key))
        return null
      if (Array.isArray(value)) return value.map((item) => withoutDays(item))
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutDays(item, name)]))
    }
    const bytes = await renderDocument(build((view) => withoutDays(view) as typeof view))
    wellFormed(bytes)
    expect(textOf(readDocx(bytes))).not.toMatch(/null|undefined|NaN|\[object/)
  })

  // Two kinds have no list: a receipt, a letter.
  if (ofSize)
    it('holds 0, 1 and 2.000 rows', async () => {
      for (const count of [0, 1, 2_000]) {
        const bytes = await renderDocument(ofSize(count))
        wellFormed(bytes)
        const docx = readDocx(bytes)
        expect(textOf(docx)).not.toMatch(/null|undefined|NaN|\[object/)
        if (count === 2_000) expect(docx.paragraphs.length).toBeGreaterThan(2_000)
      }
    })

  it('is the same file twice', async () => {
    expect(await renderDocument(build())).toEqual(await renderDocument(build()))
  })
})

describe('the file', () => {
  it('is the same twice, and carries no hour', async () => {
    const [first, second] = [
      await renderDocument(awardDecision(decisionView)),
      await renderDocument(awardDecision(decisionView)),
    ]
    expect(second).toEqual(first)
    expect(readDocx(first).parts['docProps/core.xml']).not.toMatch(/dcterms:(?:created|modified)/)
  })

  it('is titled and signed by the college in its properties', async () => {
    const properties = readDocx(await renderDocument(awardDecision(decisionView))).parts['docProps/core.xml']
    expect(properties).toContain('<dc:title>Quyết định về việc công nhận danh hiệu thi đua')
    expect(properties).toContain('<dc:creator>Trường Cao đẳng nghề An Giang</dc:creator>')
  })
})
