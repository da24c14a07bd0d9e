/** The seed's plan, rebuilt from the sample campaign's data and compared with the text as it was issued. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchPlan } from '#main/documents/launch-plan'
import { renderDocument } from '#main/documents/render'
import { loadSample } from '#main/sample/sample-service'
import { campaignHandlers } from '#main/services/campaign-service'
import { openCampaignBook } from '#main/services/documents/book'
import { launchPlanSource } from '#main/services/documents/launch-plan'
import { type Docx, type DocxParagraph, readDocx } from '../helpers/docx'
import { openTestEngine, type TestEngine } from '../helpers/engine'
import { addOrganisation } from '../helpers/records'
import { launchPlanView } from './campaign-views'

/** Where the rebuilt plan says other than the issued one, and why. Each must really occur, so that none outlives its cause. */
const differences: { why: string; from: RegExp; to: string; times: number }[] = [
  { why: 'a slip of typing: two slashes', from: /30\/4\/\/2023/g, to: '30/4/2023', times: 2 },
  {
    why: 'the two days of an occasion are set alike, with spaces around the dash',

    from: /(?<=\(\d+\/\d+\/\d{4}) ?- ?(?=\d+\/\d+\/\d{4}\))/g,
    to: ' - ',
    times: 8,
  },
  {
    why: 'the last căn cứ ends with a period (NĐ 30/2020, Phụ lục I, mục II, ô 6)',

    from: /(phát động phong trào thi đua năm 2023);/g,
    to: '$1.',
    times: 1,
  },
  {
    why: 'the item on the campaign’s time ends with a period like the others',

    from: /(?<=Đợt 2: .*\(11\/6\/1948 - 11\/6\/2023\))$/gm,
    to: '.',
    times: 1,
  },
]

/** Spaces of every kind evened out, doubled ones too; a line each, blank lines left out. */
const lines = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')

/** The paragraphs with the numbers and dashes that Word puts before them. */
function printedLines(docx: Docx): string[] {
  const counts = new Map<string, number[]>()
  return docx.paragraphs.flatMap((paragraph) => {
    const text = paragraph.text.replaceAll('\n', ' ')
    if (text.trim() === '') return []
    return [`${numberOf(docx, paragraph, counts)}${text}`]
  })
}

function numberOf(docx: Docx, paragraph: DocxParagraph, counts: Map<string, number[]>): string {
  const format = docx.numberFormat(paragraph)
  if (!format || !paragraph.format.numbering) return ''
  const [list = '', level = '0'] = paragraph.format.numbering.split('/')
  const own = counts.get(list) ?? [0, 0, 0]
  const at = Number(level)
  own[at] = (own[at] ?? 0) + 1
  own.fill(0, at + 1)
  counts.set(list, own)
  return `${format.text.replace(/%(\d)/g, (_, number: string) => {
    const count = own[Number(number) - 1] ?? 0
    return number === '1' ? (['I', 'II', 'III', 'IV'][count - 1] ?? '?') : String(count)
  })} `
}

/** A plan in its sections, each under its heading. */
function sections(plan: string[]): Record<string, string[]> {
  const result: Record<string, string[]> = {}
  let heading = 'Mở đầu'
  for (const line of plan) {
    const found = /^(?:[IVX]+\. ?[\p{Lu} ,]+|\d(?:\.\d)?\. \p{Lu}.{0,60})$/u.test(line)
    if (found) heading = line
    else result[heading] = [...(result[heading] ?? []), line]
    if (found) result[heading] = []
  }
  return result
}

let engine: TestEngine
let rebuilt: string[]
let docx: Docx

beforeAll(async () => {
  engine = await openTestEngine({ today: '2023-02-27' })
  await addOrganisation(engine.ctx)
  await engine.db.transaction().execute((trx) => loadSample(trx))
  const [campaign] = await campaignHandlers(engine.ctx)['campaigns.list']()
  const book = await openCampaignBook(engine.db, campaign!.id, '2023-02-27')
  const loaded = await launchPlanSource.load(book, '')
  expect(loaded.builder).toBe('launch-plan')
  expect(loaded.lacks.map(({ message }) => message)).toEqual([
    'Kế hoạch phát động chưa có số.',
    'Kế hoạch phát động chưa có ngày ký.',
  ])
  docx = readDocx(await engine.ctx.typeset(loaded.builder, loaded.view))
  const all = printedLines(docx)
  rebuilt = lines(
    all
      .slice(
        all.indexOf('KẾ HOẠCH'),
        all.findIndex((line) => line.startsWith('Nơi nhận')),
      )
      .join('\n'),
  )
})
afterAll(() => engine.close())

async function seed(): Promise<string[]> {
  const text = await readFile(new URL('../main/sample/launch-plan.txt', import.meta.url), 'utf8')
  let even = lines(text).join('\n')
  for (const { from, to, times, why } of differences) {
    expect([...even.matchAll(from)], why).toHaveLength(times)
    even = even.replace(from, to)
  }
  return even.split('\n')
}

describe('the plan of wave II, rebuilt from the campaign', () => {
  it('has the same sections in the same order', async () => {
    const wanted = Object.keys(sections(await seed()))
    expect(wanted).toEqual([
      'Mở đầu',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. NỘI DUNG PHÁT ĐỘNG THI ĐUA',
      '1. Nội dung thi đua',
      '2. Thời gian thi đua',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phát động thi đua',
      '2. Phân công thực hiện',
      '2.1. Hội đồng Thi đua - khen thưởng',
      '2.2. Các đơn vị, Công đoàn cơ sở, Đoàn thanh niên',
    ])
    expect(Object.keys(sections(rebuilt))).toEqual(wanted)
  })

  it('says the same in each section, line by line', async () => {
    const wanted = sections(await seed())
    const found = sections(rebuilt)
    // The comparison is worth something only while both were cut into their lines.
    expect(Object.values(wanted).map((text) => text.length)).toEqual([5, 0, 2, 3, 0, 13, 2, 0, 1, 0, 1, 3])
    for (const [heading, text] of Object.entries(wanted)) expect(found[heading], heading).toEqual(text)
  })

  it('prints the occasions, entered once, in the opening and under the time', () => {
    const occasion =
      'Chào mừng kỷ niệm 48 năm ngày giải phóng hoàn toàn miền Nam thống nhất đất nước (30/4/1975 - 30/4/2023)'
    expect(rebuilt.filter((line) => line.includes(occasion))).toHaveLength(2)
  })

  it('is signed by the principal and sent to those the text names', () => {
    const texts = (style: string) =>
      docx.paragraphs.filter((one) => one.style === style).map(({ text }) => text)
    expect(texts('ChucVuKy')).toEqual(['HIỆU TRƯỞNG'])
    expect(texts('HoTenKy')).toEqual(['Lê Văn Hiệu'])
    expect(texts('NoiNhanDong')).toEqual([
      '- Ban Giám hiệu;',
      '- Các đơn vị thuộc Trường;',
      '- Công đoàn cơ sở, Đoàn Thanh niên;',
      '- Lưu: VT, TCHC.',
    ])
  })
})

describe('a plan of another campaign', () => {
  const read = async (changes: Partial<typeof launchPlanView>) =>
    printedLines(readDocx(await renderDocument(launchPlan({ ...launchPlanView, ...changes }))))

  it('leaves no gap where there is no occasion, and speaks of no wave', async () => {
    const plan = await read({ occasions: [], wave: null })
    expect(plan.join('\n')).toContain('phát động phong trào thi đua đến toàn thể cán bộ')
    expect(plan).toContain('- Thời gian: Từ ngày 01/3/2023 đến ngày 03/7/2023.')
  })

  it('takes the college’s own wording, and keeps further lines of a content under it', async () => {
    const plan = await read({ texts: { ...launchPlanView.texts, opening: 'Năm học {năm học}:' } })
    expect(plan).toContain('Năm học 2022-2023:')
    const at = plan.indexOf('- Thực hiện đầy đủ kế hoạch năm học.')
    expect(plan[at + 1]).toBe('Đổi mới công tác quản lý.')
  })

  it('dots what is not known yet', async () => {
    const plan = await read({ unitDeadline: null, reviewWindow: { from: null, to: null } })
    expect(plan.join('\n')).toContain('Tổng kết: từ ngày …/…/………-…/…/……… các phòng, khoa')
    expect(plan.join('\n')).toContain('trước ngày …/…/……… để tổng hợp')
  })
})
