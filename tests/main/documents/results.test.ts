/** What is told after the council: to the authority above, and to each unit with reasons. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#main/context'
import { closeDatabase, openDatabase } from '#main/database/open'
import type { ResultNoticeView } from '#main/documents/result-notice'
import { typesetHere } from '#main/documents/typeset'
import { openCampaignBook } from '#main/services/documents/book'
import { proposalLetterSource } from '#main/services/documents/proposal-letter'
import { resultNoticeSource } from '#main/services/documents/result-notice'
import type { DocumentSource } from '#main/services/documents/source'
import type { Decision, DecisionInput } from '#shared/domain/decision'
import { openTestApp, type TestApp } from '../../helpers/app'
import { holdCouncil } from '../../helpers/council'
import { readDocx, tableTexts, textOf } from '../../helpers/docx'

const today = '2023-07-14'
const faculty = 'Khoa Điện - Điện tử'

let app: TestApp
let campaignId: number

beforeAll(async () => {
  app = await openTestApp({ today: () => today })
  await app.begin({ withSample: true })
  campaignId = (await app.ask('campaigns.list', null))[0]!.id
})
afterAll(() => app.close())

/** The documents as they are now, read beside the app. */
async function withBook<Answer>(
  ask: (book: Awaited<ReturnType<typeof openCampaignBook>>) => Promise<Answer>,
): Promise<Answer> {
  const opened = await openDatabase({ path: app.path, now: () => new Date(2023, 6, 14).toISOString() })
  if (!opened.ok) throw new Error(opened.problem.message)
  try {
    return await ask(await openCampaignBook(opened.database.db as Context['db'], campaignId, today))
  } finally {
    await closeDatabase(opened.database)
  }
}

const abouts = (source: DocumentSource) =>
  withBook(async (book) => (await source.list(book)).map(({ about }) => about))

const read = (source: DocumentSource, about: string) =>
  withBook(async (book) => {
    const { key } = (await source.list(book)).find((item) => item.about === about)!
    const { builder, view, lacks } = await source.load(book, key)
    return { docx: readDocx(await typesetHere(builder, view)), lacks: lacks.map(({ message }) => message) }
  })

const inputOf = (decision: Decision): DecisionInput => {
  const { number, signedOn, signerOffice, signerName, subject, legalBases, proposedBy, fundSource } = decision
  const { awards, exclusions, note, kind, carriesMoney, aboutId, reason, changes, amounts } = decision
  return {
    id: decision.id,
    campaignId,
    ...{ number, signedOn, signerOffice, signerName, subject, legalBases, proposedBy, fundSource },
    ...{ awards, exclusions, note, kind, carriesMoney, aboutId, reason, changes, amounts },
  }
}

describe('before the council', () => {
  it('has nothing to tell anybody', async () => {
    expect(await abouts(proposalLetterSource)).toEqual([])
    expect(await abouts(resultNoticeSource)).toEqual([])
    await withBook((book) =>
      expect(proposalLetterSource.load(book, 'province')).rejects.toMatchObject({ code: 'conflict' }),
    )
  })
})

describe('after the council and a decision', () => {
  let excludedName: string

  beforeAll(async () => {
    await holdCouncil(app.ask, campaignId, {
      fails: ({ name, award }) => name === 'Nguyễn Văn Mười' && award === 'CSTDCS',
    })
    const proposed = await app.ask('decisions.propose', { campaignId })
    const excluded = proposed.entries.find(({ award, unitName }) => award === 'LDTT' && unitName === faculty)!
    excludedName = excluded.name
    const saved = await app.ask('decisions.save', {
      ...inputOf(proposed),
      number: '415',
      signedOn: today,
      signerName: 'Nguyễn Văn Minh',
      exclusions: [
        { award: 'LDTT', personId: excluded.personId, unitId: null, reason: 'Đơn vị đề nghị rút tên' },
      ],
    })
    await app.ask('decisions.issue', { id: saved.id })
  })

  it('writes one letter to the province, with the votes of all members', async () => {
    expect(await abouts(proposalLetterSource)).toEqual(['Chủ tịch Ủy ban nhân dân tỉnh'])
    const { docx, lacks } = await read(proposalLetterSource, 'Chủ tịch Ủy ban nhân dân tỉnh')
    const text = textOf(docx)
    expect(text).toContain('- Chủ tịch Ủy ban nhân dân tỉnh An Giang;\n- Sở Nội vụ tỉnh An Giang.')
    expect(text).toContain('(Biên bản số 31/BB-HĐTĐKT ngày 13 tháng 7 năm 2023)')
    expect(text).toContain('cho 02 (hai) tập thể, gồm:')
    expect(text).toContain('Có báo cáo thành tích')
    expect(tableTexts(docx.tables[1]!).slice(1)).toEqual([
      ['1', 'Phòng Tổ chức - Hành chính', '9/9', '100,0'],
      ['2', faculty, '9/9', '100,0'],
    ])
    expect(lacks).toContain('Tờ trình cấp trên chưa có số.')
  })

  it('tells a unit what was given, what goes up, and why not', async () => {
    const { docx, lacks } = await read(resultNoticeSource, faculty)
    const [, given, above, refused, skipped] = docx.tables.map(tableTexts)
    expect(given![1]).toEqual(['Quyết định số 415/QĐ-CĐN ngày 14/7/2023'])
    expect(given!.slice(2).map((row) => row[1])).not.toContain(`Ông ${excludedName}`)
    expect(given).toHaveLength(2 + 18 + 2 + 2)
    expect(above![1]!.slice(1)).toEqual([
      faculty,
      '',
      '“Tập thể lao động xuất sắc”',
      'Chủ tịch Ủy ban nhân dân tỉnh',
    ])
    expect(refused!.slice(1).map((row) => [row[1], row[4]])).toEqual([
      [`Ông ${excludedName}`, 'Đơn vị đề nghị rút tên'],
      [
        'Ông Nguyễn Văn Mười',
        expect.stringMatching(/^Hội đồng không thông qua: 0\/9 thành viên đồng ý; .*không đạt\.$/),
      ],
    ])
    expect(skipped!.slice(1).map((row) => [row[1], row[3]])).toEqual([
      ['Ông Lê Văn Lành', 'Đang trong thời gian thi hành kỷ luật khiển trách'],
      ['Ông Trương Hoàng Thông', 'Mới tuyển dụng 04 tháng'],
    ])
    expect(docx.paragraphs.filter(({ style }) => style === 'NoiNhanDong')[0]!.text).toBe(`- ${faculty};`)
    expect(lacks).toEqual([
      'Thông báo kết quả chưa có số.',
      'Thông báo kết quả chưa có ngày ký.',
      'Chưa có họ tên Hiệu trưởng ký văn bản.',
    ])
  })

  it('accounts for every award a unit proposed, in one part or another', async () => {
    for (const about of await abouts(resultNoticeSource))
      await withBook(async (book) => {
        const { key } = (await resultNoticeSource.list(book)).find((item) => item.about === about)!
        const view = (await resultNoticeSource.load(book, key)).view as ResultNoticeView
        const proposed = (await book.nominees()).filter(
          ({ source }) => 'submittedByUnitId' in source && String(source.submittedByUnitId) === key,
        )
        const told = (['given', 'proposed', 'refused', 'waiting'] as const).reduce(
          (sum, part) => sum + view[part].length,
          0,
        )
        expect(told, about).toBe(proposed.length)
      })
  })

  it('marks what has been revoked since', async () => {
    const issued = (await app.ask('decisions.list', { campaignId })).find(({ state }) => state === 'issued')
    const draft = await app.ask('decisions.propose', { campaignId, kind: 'revocation', aboutId: issued!.id })
    const place = draft.about!.entries.find(({ name }) => name === 'Chau Sóc Thia')!.place
    const saved = await app.ask('decisions.save', {
      ...inputOf(draft),
      number: '501',
      signedOn: '2023-07-14',
      signerName: 'Nguyễn Văn Minh',
      reason: 'Kê khai không đúng thành tích.',
      changes: [{ entryPlace: place, field: 'revoked', before: '', after: '' }],
    })
    await app.ask('decisions.issue', { id: saved.id })
    const { docx } = await read(resultNoticeSource, faculty)
    const given = tableTexts(docx.tables[1]!)
    const at = given.findIndex(
      ([heading]) =>
        heading ===
        'Quyết định số 415/QĐ-CĐN ngày 14/7/2023, đã thu hồi theo Quyết định số 501/QĐ-CĐN ngày 14/7/2023',
    )
    expect(given[at + 1]![1]).toBe('Ông Chau Sóc Thia')
  })
})

describe('awards with a short dossier', () => {
  it('stand in the notice of the unit that proposed them', async () => {
    const units = await app.ask('units.list', null)
    const people = await app.ask('people.list', { includesFormer: false })
    const { id: proposer } = units.find(({ name }) => name === 'Khoa Cơ khí')!
    const { id: personId } = people.find(({ fullName }) => fullName === 'Đỗ Minh Hoàng')!
    const { id: _, ...copy } = (await app.ask('campaigns.get', { id: campaignId })).campaign
    const sudden = await app.ask('campaigns.save', {
      ...copy,
      id: null,
      kind: 'sudden',
      wave: null,
      title: 'Khen thưởng đột xuất tháng 7 năm 2023',
      criteria: [],
    } as never)
    await app.ask('directNominations.save', {
      id: null,
      campaignId: sudden.id,
      award: 'BK_CN',
      personId,
      unitId: null,
      position: 'Trưởng bộ môn',
      deed: 'Cứu 02 học sinh bị đuối nước.',
      deedOn: '2023-07-02',
      proposedByUnitId: proposer,
      receivedOn: '2023-07-03',
      papers: ['letter'],
      note: '',
    })
    const before = campaignId
    campaignId = sudden.id
    const letter = await read(proposalLetterSource, 'Chủ tịch Ủy ban nhân dân tỉnh')
    const rows = tableTexts(letter.docx.tables[1]!)
    expect(rows[0]).toContain('Thành tích')
    expect(rows[1]!.slice(1)).toEqual([
      'Ông Đỗ Minh Hoàng',
      'Trưởng bộ môn, Khoa Cơ khí',
      'Cứu 02 học sinh bị đuối nước.',
      '–',
      '–',
    ])
    expect(textOf(letter.docx)).not.toContain(
      'Hội đồng Thi đua - Khen thưởng Trường Cao đẳng nghề An Giang đã họp',
    )
    expect(await abouts(resultNoticeSource)).toEqual(['Khoa Cơ khí'])
    campaignId = before
  })
})
