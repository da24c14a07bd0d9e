/** The council's papers, the list that money is signed for: their contents, NĐ 30/2020, and whatever is typed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type BuilderName, build, type ViewOf } from '#main/documents/builders'
import { officeIn } from '#main/documents/session-phrases'
import { boldTextWidth } from '#main/documents/text-width'
import { descendants, elements, find, parseXml, readDocx, tableTexts, textOf } from '../helpers/docx'
import { checkNd30, type Nd30Layout } from './check-nd30'
import {
  advancedBallot,
  ballotView,
  invitationView,
  members,
  minutesView,
  paid,
  receiptView,
  soldierBallot,
  tallyView,
  voted,
} from './sample-council-views'

type Paper = { [Name in BuilderName]: { name: Name; view: ViewOf<Name>; layout: Nd30Layout } }[BuilderName]

const tally: Nd30Layout = { layout: 'minutes', signers: ['BAN KIỂM PHIẾU', 'CHỦ TỌA'] }
const longName = 'Trung tâm Đào tạo, bồi dưỡng và hợp tác doanh nghiệp vùng Đồng bằng sông Cửu Long '.repeat(
  3,
)
const award = soldierBallot.awards[0]!
const many = (count: number) => Array.from({ length: count }, (_, index) => voted(award, index, 9))

const noTime = { heldOn: null, startTime: null, endTime: null, location: '' } as const

const papers: Record<string, Paper> = {
  'an invitation': { name: 'invitation', view: invitationView, layout: {} },
  'an invitation with nothing fixed': {
    name: 'invitation',
    view: {
      ...invitationView,
      ...noTime,
      issue: { number: '', signedOn: null, year: 2023 },
      signer: { ...invitationView.signer, post: '', name: '' },
      chair: null,
      members: [],
      guests: [],
      agenda: '',
    },
    layout: {},
  },
  'an invitation of 2.000 guests': {
    name: 'invitation',
    view: {
      ...invitationView,
      guests: Array.from({ length: 2000 }, (_, index) => ({ name: `Khách ${index}`, office: longName })),
    },
    layout: {},
  },
  ballots: { name: 'ballot', view: ballotView, layout: { layout: 'unsigned' } },
  'a ballot of nobody': {
    name: 'ballot',
    view: { ...ballotView, ...noTime, title: '', awards: [], lines: [], copies: 0 },
    layout: { layout: 'unsigned' },
  },
  'a ballot of one': {
    name: 'ballot',
    view: { ...ballotView, title: 'Phiếu số 1', awards: [award], lines: many(1), copies: 1 },
    layout: { layout: 'unsigned' },
  },
  'a ballot of 2.000': {
    name: 'ballot',
    view: { ...ballotView, lines: many(2000), copies: 2 },
    layout: { layout: 'unsigned' },
  },
  'tally minutes': { name: 'tally-minutes', view: tallyView, layout: tally },
  'tally minutes with nothing counted': {
    name: 'tally-minutes',
    view: { ...tallyView, ...noTime, number: '', tellers: [], chairName: '', ballots: [] },
    layout: { layout: 'minutes', signers: ['TM. BAN KIỂM PHIẾU', 'CHỦ TỌA'] },
  },
  'tally minutes with twenty tellers': {
    name: 'tally-minutes',
    view: { ...tallyView, tellers: Array.from({ length: 20 }, (_, index) => `Trần Văn Kiểm ${index}`) },
    layout: { layout: 'minutes', signers: ['TM. BAN KIỂM PHIẾU', 'CHỦ TỌA'] },
  },
  'tally minutes of 2.000': {
    name: 'tally-minutes',
    view: { ...tallyView, ballots: [{ ...soldierBallot, lines: many(2000) }] },
    layout: tally,
  },
  minutes: { name: 'council-minutes', view: minutesView, layout: { layout: 'minutes' } },
  'minutes with a list behind them': {
    name: 'council-minutes',
    view: { ...minutesView, ballots: [advancedBallot, soldierBallot] },
    layout: { layout: 'minutes' },
  },
  'minutes of nothing yet': {
    name: 'council-minutes',
    view: {
      ...minutesView,
      ...noTime,
      number: '',
      councilDecision: '',
      guidance: '',
      attendees: [],
      guests: [],
      agenda: '',
      discussion: '',
      resolution: '',
      tellers: [],
      ballots: [],
      putAside: [],
      awards: [],
      chairName: '',
      secretaryName: '',
    },
    layout: { layout: 'minutes' },
  },
  'minutes of a college with a long name': {
    name: 'council-minutes',
    view: {
      ...minutesView,
      college: longName,
      organisation: { ...minutesView.organisation, managingBody: longName },
    },
    layout: { layout: 'minutes' },
  },
  'a list of money': {
    name: 'money-receipt',
    view: receiptView,
    layout: { layout: 'sheet', landscape: [0] },
  },
  'a list of no money': {
    name: 'money-receipt',
    view: {
      ...receiptView,
      paid: [],
      fundSource: '',
      issue: { number: '', signedOn: null, year: 2023 },
      signer: { ...receiptView.signer, name: '' },
    },
    layout: { layout: 'sheet', landscape: [0] },
  },
  'a list of money for 2.000': {
    name: 'money-receipt',
    view: { ...receiptView, paid: Array.from({ length: 2000 }, (_, index) => paid(index)) },
    layout: { layout: 'sheet', landscape: [0] },
  },
}

const made = ({ name, view }: Paper): Promise<Uint8Array> => build(name, view as never)
const read = async (paper: Paper) => readDocx(await made(paper))
const check = (bytes: Uint8Array, layout: Nd30Layout) => checkNd30(bytes, boldTextWidth, layout)
const paper = (name: keyof typeof papers): Paper => papers[name]!

describe('the council’s papers', () => {
  it.each(Object.keys(papers))('keep to NĐ 30/2020: %s', async (name) => {
    expect(check(await made(paper(name)), paper(name).layout)).toEqual([])
  })

  it('carry the council’s own signs and stand under the college', async () => {
    const numbers = await Promise.all(
      ['an invitation', 'tally minutes', 'minutes'].map(
        async (name) => (await read(paper(name))).paragraphs.find(({ style }) => style === 'SoKyHieu')?.text,
      ),
    )
    expect(numbers).toEqual(['Số: 03/GM-HĐTĐKT', 'Số: 02/BB-HĐTĐKT', 'Số: 01/BB-HĐTĐKT'])
    const head = (await read(paper('minutes'))).paragraphs.filter(({ style }) =>
      ['CoQuanChuQuan', 'TenCoQuan'].includes(style),
    )
    expect(head.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'TRƯỜNG CAO ĐẲNG NGHỀ\nAN GIANG',
      'HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG',
    ])
  })

  it('invite every member and guest, and are signed for the council with the post in the college', async () => {
    const docx = await read(paper('an invitation'))
    const rows = tableTexts(docx.tables[1]!)
    expect(rows).toHaveLength(1 + members.length + 2)
    expect(rows.at(-1)).toEqual(['11', '', 'Đại diện Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Khách mời'])
    const signature = docx.paragraphs.filter(({ style }) => ['ChucVuKy', 'HoTenKy'].includes(style))
    expect(signature.map(({ text }) => text)).toEqual([
      'TM. HỘI ĐỒNG',
      'CHỦ TỊCH',
      'HIỆU TRƯỞNG',
      'Nguyễn Văn Minh',
    ])
  })
})

describe('ballots', () => {
  it('are as many as asked for, all alike, each with its seal’s place and empty boxes', async () => {
    const docx = await read(paper('ballots'))
    expect(docx.sections).toHaveLength(3)
    const lists = docx.tables.filter((table) => descendants(table, 'w:tblHeader').length > 0)
    expect(lists).toHaveLength(3)
    for (const list of lists) {
      const rows = tableTexts(list)
      expect(rows).toEqual(tableTexts(lists[0]!))
      expect(rows).toHaveLength(1 + ballotView.lines.length)
      expect(rows[1]).toEqual([
        '1',
        'Ông Nguyễn Văn An',
        'Giảng viên, Phòng Tổ chức - Hành chính',
        'Chiến sĩ thi đua cơ sở',
        '',
        '',
        '',
      ])
    }
    expect(docx.paragraphs.filter(({ text }) => text === 'Dấu của Hội đồng')).toHaveLength(3)
    expect(Object.keys(docx.parts).filter((name) => name.startsWith('word/header'))).toHaveLength(2)
  })

  it('of collectives alone ask for no position, of people alone speak of no collective', async () => {
    const headOf = async (lines: typeof ballotView.lines) => {
      const docx = await read({ ...paper('ballots'), view: { ...ballotView, copies: 1, lines } } as Paper)
      return tableTexts(docx.tables.at(-1)!)[0]
    }
    const [person] = ballotView.lines.filter(({ honorific }) => honorific !== null)
    const collective = { ...person!, honorific: null, name: 'Khoa Cơ khí', position: '', unitName: '' }
    expect((await headOf([person!]))!.slice(1, 3)).toEqual(['Họ và tên', 'Chức vụ, đơn vị'])
    expect((await headOf([person!, collective]))!.slice(1, 3)).toEqual([
      'Họ và tên (tập thể)',
      'Chức vụ, đơn vị',
    ])
    const alone = (await headOf([collective]))!
    expect(alone[1]).toBe('Tên tập thể')
    expect(alone).not.toContain('Chức vụ, đơn vị')
  })

  it('name an award that all are on once, above them', async () => {
    const docx = await read(paper('a ballot of one'))
    expect(tableTexts(docx.tables.at(-1)!)[0]).toHaveLength(6)
    expect(docx.paragraphs.filter(({ style }) => style === 'TrichYeu').map(({ text }) => text)).toEqual([
      'Phiếu số 1',
      'Danh hiệu “Chiến sĩ thi đua cơ sở”',
    ])
  })

  it('would be found out with a signature', async () => {
    const bytes = await made(paper('minutes'))
    expect(check(bytes, { layout: 'unsigned' }).join()).toMatch(/phiếu bầu có chỗ ký/)
  })

  it('would be found out without a page number of their own', async () => {
    const parts = unzipSync(await made(paper('ballots')))
    const before = strFromU8(parts['word/document.xml']!)
    const after = before.replace(/<w:headerReference w:type="default"[^>]*>/, '')
    expect(after).not.toBe(before)
    const broken = zipSync({ ...parts, 'word/document.xml': strToU8(after) })
    expect(check(broken, { layout: 'unsigned' }).join()).toMatch(/phần 3: đầu trang không có số trang/)
  })
})

describe('what was counted', () => {
  it('is said with its denominator, what it takes and what came of it', async () => {
    for (const name of ['tally minutes', 'minutes']) {
      const docx = await read(paper(name))
      const rows = docx.tables.flatMap(tableTexts)
      expect(rows).toContainEqual(['Danh hiệu “Chiến sĩ thi đua cơ sở”: cần từ 80 % tổng số thành viên'])
      const failed = rows.find((row) => row[1]?.startsWith('Ông Nguyễn Thanh Đức'))
      expect(failed?.map((cell) => cell.replaceAll('\u00a0', ' ')).slice(2)).toEqual([
        '7',
        '2',
        '0',
        '7/977,7 %',
        '8',
        'Không đạt',
      ])
      expect(rows.some((row) => row[1]?.includes('thành viên Hội đồng'))).toBe(true)
      expect(textOf(docx)).toContain('không tính trên số phiếu thu về')
    }
  })

  it('is dotted while it is missing, never a nought', async () => {
    const open = {
      ...soldierBallot,
      issued: null,
      returned: null,
      valid: null,
      invalid: null,
      lines: soldierBallot.lines.map((line) => ({ ...line, votes: null, outcome: null })),
    }
    const docx = readDocx(await build('tally-minutes', { ...tallyView, ballots: [open] }))
    const tables = docx.tables.map(tableTexts)
    expect(tables.find((rows) => rows[0]?.[0] === 'Phiếu phát ra')?.[1]).toEqual(Array(4).fill('……'))
    expect(
      tables
        .flat()
        .find((row) => row[0] === '1')
        ?.slice(2),
    ).toEqual(Array(6).fill('……'))
    const minutes = readDocx(await build('council-minutes', { ...minutesView, ballots: [open] }))
    expect(textOf(minutes)).toContain('(còn 9 trường hợp chưa có kết quả bỏ phiếu)')
    expect(textOf(minutes)).not.toContain('Không có trường hợp nào được thông qua.')
  })
})

describe('the resolution', () => {
  it('parts what the principal decides from what goes up, and names who did not pass', async () => {
    const text = textOf(await read(paper('minutes')))
    expect(text).toContain(
      'Hội đồng nhất trí đề nghị Hiệu trưởng quyết định:\nDanh hiệu “Chiến sĩ thi đua cơ sở”: 06 (sáu) cá nhân.',
    )
    expect(text).toContain(
      'Danh hiệu “Chiến sĩ thi đua cấp tỉnh”: 01 (một) cá nhân (Chủ tịch Ủy ban nhân dân tỉnh).',
    )
    expect(text).toContain('danh hiệu “Chiến sĩ thi đua cơ sở”: 7/9 thành viên đồng ý, cần ít nhất 8.')
    expect(text).toContain('Lý do: Tuyển dụng chưa đủ 10 tháng.')
  })

  it('lists names in the minutes up to twenty, behind them beyond', async () => {
    expect((await read(paper('minutes'))).sections).toHaveLength(1)
    const long = await read(paper('minutes with a list behind them'))
    expect(long.sections).toHaveLength(2)
    expect(textOf(long)).toContain('ghi trong Danh sách kèm theo Biên bản này')
    const passed = [...soldierBallot.lines, ...advancedBallot.lines].filter(({ outcome }) => outcome?.passed)
    const names = tableTexts(long.tables.at(-1)!).filter((row) => row.length === 3)
    expect(names).toHaveLength(1 + passed.length)
    expect(textOf(long)).toContain(`Danh sách này có ${passed.length} (`)
  })

  it('says who was absent, why, and whose opinion came in writing', async () => {
    const text = textOf(await read(paper('minutes')))
    expect(text).toMatch(/công tác tại Thành phố Hồ Chí Minh; có ý kiến bằng văn bản\./)
    expect(text).toMatch(/nghỉ thai sản\./)
  })
})

describe('the list that money is signed for', () => {
  it('lets everybody sign once, sums by unit and in all, and says the sum in words', async () => {
    const docx = await read(paper('a list of money'))
    const rows = tableTexts(docx.tables[1]!)
    const people = rows.filter((row) => /^\d+$/.test(row[0]!))
    expect(people).toHaveLength(21)
    expect(rows[2]).toEqual([
      '2',
      'Ông Nguyễn Văn An',
      'Phòng Tổ chức - Hành chính',
      'Lao động tiên tiến (540.000); Giấy khen của Hiệu trưởng (540.000)',
      '1.080.000',
      '',
      '',
    ])
    const number = (text: string) => Number(text.replaceAll('.', ''))
    const sums = rows.filter((row) => row[0]!.startsWith('Cộng'))
    const total = people.reduce((sum, row) => sum + number(row[4]!), 0)
    expect(sums.reduce((sum, row) => sum + number(row[1]!), 0)).toBe(total)
    expect(rows.at(-1)).toEqual(['Tổng cộng', '14.400.000', '', ''])
    expect(total).toBe(14_400_000)
    expect(textOf(docx)).toContain(
      'tổng số tiền là 14.400.000 đồng (Bằng chữ: Mười bốn triệu bốn trăm nghìn đồng)./.',
    )
    expect(textOf(docx)).toContain('01 tập thể, cá nhân có tên trong Quyết định nhưng không có tiền thưởng')
  })

  it('leaves room to sign', async () => {
    const docx = await read(paper('a list of money'))
    const heights = elements(docx.tables[1]!, 'w:tr').map((row) =>
      Number(find(row, 'w:trPr', 'w:trHeight')?.attributes['w:val'] ?? 0),
    )
    expect(heights[1]).toBeGreaterThanOrEqual((10 * 1440) / 25.4)
  })
})

describe('whatever is typed', () => {
  const nasty = 'A & B <c> "d" \u0000\u00ad\ud800 ]]> 🙂\r\n\tNguyễn'
  const kept = [
    'award',
    'key',
    'kind',
    'object',
    'role',
    'fate',
    'honorific',
    'prefix',
    'startTime',
    'endTime',
  ]

  function spoiled<T>(value: T, key = ''): T {
    if (typeof value === 'string')
      return (
        kept.includes(key) || /^\d{4}-\d\d-\d\d$/.test(value) || value.includes('{') ? value : nasty
      ) as T
    if (Array.isArray(value)) return value.map((item) => spoiled(item, key)) as T
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoiled(item, name)])) as T
  }

  it.each([
    'an invitation',
    'ballots',
    'tally minutes',
    'minutes with a list behind them',
    'a list of money',
  ])('leaves %s well-formed, the markup as text', async (name) => {
    const { name: builder, view } = paper(name)
    const docx = readDocx(await build(builder, spoiled(view) as never))
    for (const [part, text] of Object.entries(docx.parts))
      if (/\.(?:xml|rels)$/.test(part)) expect(() => parseXml(text)).not.toThrow()
    expect(textOf(docx)).toContain('A & B <c> "d"')
  })
})

describe('an office in its unit', () => {
  it.each([
    ['Trưởng phòng', 'Phòng Đào tạo', 'Trưởng phòng Đào tạo'],
    ['Phó Trưởng khoa', 'Khoa Cơ khí', 'Phó Trưởng khoa Cơ khí'],
    ['Giám đốc', 'Trung tâm Tin học', 'Giám đốc Trung tâm Tin học'],
    ['Giảng viên', 'Khoa Cơ khí', 'Giảng viên, Khoa Cơ khí'],
    ['Trưởng bộ môn', 'Khoa Cơ khí', 'Trưởng bộ môn, Khoa Cơ khí'],
    ['Phó Hiệu trưởng', 'Ban Giám hiệu', 'Phó Hiệu trưởng'],
    ['', 'Khoa Cơ khí', 'Khoa Cơ khí'],
    ['Kế toán', '', 'Kế toán'],
  ])('%s, %s', (position, unit, said) => {
    expect(officeIn(position, unit)).toBe(said)
  })
})
