import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RequestOutput } from '#shared/contract'
import { emptyCampaign } from '#shared/domain/campaign'
import type { DocumentKind } from '#shared/domain/document'
import { openTestApp, type TestApp } from '../../helpers/app'
import { holdCouncil } from '../../helpers/council'
import { descendants, elements, readDocx, tableTexts, textOf } from '../../helpers/docx'

/** The sample carried through a council to an issued decision: what its papers say of it. */
describe('the papers of a council', { timeout: 120_000 }, () => {
  let app: TestApp
  let campaignId: number
  let session: RequestOutput<'sessions.get'>
  let issued: RequestOutput<'decisions.get'>

  const docx = async (kind: DocumentKind, key: string) => {
    const preview = await app.ask('documents.preview', { campaignId, kind, key })
    return { ...preview, docx: readDocx(preview.bytes) }
  }
  const listed = (read: ReturnType<typeof readDocx>) =>
    read.tables.filter((table) => descendants(table, 'w:tblHeader').length > 0).flatMap(tableTexts)
  const inputOf = (decision: RequestOutput<'decisions.get'>) => {
    const { id, kind, carriesMoney, aboutId, reason, changes, amounts } = decision
    const { subject, legalBases, proposedBy, fundSource, awards, exclusions, note, signerOffice } = decision
    return {
      ...{ id, campaignId, kind, carriesMoney, aboutId, reason, changes, amounts, signerOffice },
      ...{ subject, legalBases, proposedBy, fundSource, awards, exclusions, note },
      ...{ number: '415', signedOn: '2023-07-20', signerName: 'Nguyễn Văn Minh' },
    }
  }
  const counted = (candidates: typeof session.candidates) =>
    new Set(candidates.flatMap(({ personId }) => personId ?? [])).size

  beforeAll(async () => {
    app = await openTestApp()
    await app.begin({ withSample: true })
    campaignId = (await app.ask('campaigns.list', null))[0]!.id
    let turn = 0
    session = await holdCouncil(app.ask, campaignId, { fails: () => turn++ % 17 === 5 })
    const proposed = await app.ask('decisions.propose', { campaignId })
    await app.ask('decisions.save', inputOf(proposed))
    issued = await app.ask('decisions.issue', { id: proposed.id })
  }, 120_000)
  afterAll(async () => {
    expect(app.bugs).toEqual([])
    await app.close()
  })

  it('are one invitation, one tally and one set of minutes a session, a ballot a group, a list of money a decision', async () => {
    const rows = await app.ask('documents.list', { campaignId })
    const keysOf = (kind: DocumentKind) => rows.filter((row) => row.kind === kind).map(({ key }) => key)
    for (const kind of ['invitation', 'tally-minutes', 'council-minutes'] as const)
      expect(keysOf(kind)).toEqual([String(session.id)])
    expect(keysOf('ballot')).toEqual(session.ballots.map(({ id }) => String(id)))
    expect(keysOf('money-receipt')).toEqual([String(issued.id)])
    expect(keysOf('summary-report')).toEqual([''])
    expect(keysOf('quota-annex')).toEqual([''])
  })

  it('name what is missing, with the way there', async () => {
    const { lacks } = await docx('invitation', String(session.id))
    expect(lacks).toContainEqual({
      message: 'Chưa có số giấy mời.',
      at: { screen: 'session', sessionId: session.id, field: 'invitationNumber' },
    })
    expect((await docx('tally-minutes', String(session.id))).lacks).toEqual([])
  })

  it('ballots: as many as were handed out, with everybody put to the vote', async () => {
    for (const ballot of session.ballots) {
      const paper = (await docx('ballot', String(ballot.id))).docx
      expect(paper.sections).toHaveLength(ballot.issued!)
      const [first] = paper.tables.filter((table) => descendants(table, 'w:tblHeader').length > 0)
      expect(elements(first!, 'w:tr')).toHaveLength(1 + ballot.candidateIds.length)
    }
  })

  it('tally, minutes and report agree on who passed and who did not', async () => {
    const voted = session.candidates.filter(({ fate }) => fate === 'vote')
    const failed = voted.filter(({ outcome }) => outcome?.passed === false)
    expect(failed.length).toBeGreaterThan(3)
    for (const kind of ['tally-minutes', 'council-minutes'] as const) {
      const rows = listed((await docx(kind, String(session.id))).docx)
      expect(rows.filter((row) => row.at(-1) === 'Đạt')).toHaveLength(voted.length - failed.length)
      expect(rows.filter((row) => row.at(-1) === 'Không đạt')).toHaveLength(failed.length)
    }
    const report = listed((await docx('summary-report', '')).docx)
    const leftOut = report.filter((row) => row.length === 5 && row[4]!.startsWith('Hội đồng không thông qua'))
    const sorted = (names: (string | undefined)[]) => names.toSorted((a = '', b = '') => a.localeCompare(b))
    expect(sorted(leftOut.map((row) => row[1]))).toEqual(
      sorted(failed.map(({ honorific, name }) => (honorific ? `${honorific} ${name}` : name))),
    )
  })

  it('the list of money pays everybody once, as much as the decision', async () => {
    const rows = listed((await docx('money-receipt', String(issued.id))).docx)
    const paid = rows.filter((row) => row.length === 7 && /^\d+$/.test(row[0]!))
    const recipients = new Set(
      issued.entries
        .filter(({ amount }) => amount > 0)
        .map(({ personId, unitId }) => `${personId}/${unitId}`),
    )
    expect(paid).toHaveLength(recipients.size)
    const sum = paid.reduce((total, row) => total + Number(row[4]!.replaceAll('.', '')), 0)
    expect(sum).toBe(issued.entries.reduce((total, { amount }) => total + amount, 0))
    expect(sum).toBe(issued.money.total)
  })

  it('the report counts what was given, and the same as the reconciliation', async () => {
    const { docx: read } = await docx('summary-report', '')
    const rows = listed(read)
    const advanced = counted(
      session.candidates.filter(
        ({ award, outcome }) => outcome?.passed && ['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ'].includes(award),
      ),
    )
    const total = rows.find((row) => row[0] === 'Tổng cộng' && row.length > 5)!
    expect(Number(total[2])).toBe(advanced)
    const money = rows.filter(
      (row) => row.length === 5 && /^\d+$/.test(row[3]!) && /\d\.\d{3}$/.test(row[4]!),
    )
    expect(money.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(issued.entries.length)

    await app.ask('documents.save', { campaignId, kind: 'summary-report', key: '' })
    const { rows: stages } = await app.ask('reconciliation.get', { campaignId })
    for (const { counts } of stages) if (counts.decided !== null) expect(counts.reported).toBe(counts.decided)
  })

  it('the report marks what a higher authority has still to decide', async () => {
    const up = session.candidates.filter(
      ({ decidedBy, outcome }) => decidedBy !== 'principal' && outcome?.passed,
    )
    expect(up.length).toBeGreaterThan(0)
    const text = textOf((await docx('summary-report', '')).docx)
    expect(text).toContain(`(đang trình cấp trên)`)
    expect(text).toContain('Trường hợp thuộc thẩm quyền cấp trên')
  })

  it('a report of the year after compares with what this round gave', async () => {
    const next = await app.ask('campaigns.save', {
      ...emptyCampaign(2023),
      wave: 2,
      title: 'Phát động thi đua đợt II năm học 2023-2024',
      from: '2024-03-01',
      to: '2024-07-03',
    })
    const person = issued.entries.find(({ personId }) => personId !== null)!
    await app.ask('directNominations.save', {
      id: null,
      campaignId: next.id,
      award: 'LDTT',
      personId: person.personId,
      unitId: null,
      position: person.position,
      deed: 'Hoàn thành tốt nhiệm vụ',
      deedOn: null,
      proposedByUnitId: null,
      receivedOn: null,
      papers: [],
      note: '',
    })
    const { bytes } = await app.ask('documents.preview', {
      campaignId: next.id,
      kind: 'summary-report',
      key: '',
    })
    const read = readDocx(bytes)
    expect(textOf(read)).toContain('Số liệu so sánh: đợt II năm học 2022-2023.')
    const before = issued.entries.filter(({ award }) => award === 'LDTT').length
    expect(listed(read)).toContainEqual([
      'Danh hiệu “Lao động tiên tiến”',
      'cá nhân',
      String(before),
      '1',
      `\u2212${before - 1}`,
    ])
  })
})

describe('the report before the council', { timeout: 120_000 }, () => {
  it('says what units nominate, compares with the ledger of last year, and tells what it does not know', async () => {
    const app = await openTestApp()
    try {
      await app.begin({ withSample: true })
      const campaignId = (await app.ask('campaigns.list', null))[0]!.id
      const read = async () =>
        textOf(
          readDocx(
            (await app.ask('documents.preview', { campaignId, kind: 'summary-report', key: '' })).bytes,
          ),
        )
      const text = await read()
      expect(text).toContain('Đề nghị công nhận danh hiệu “Lao động tiên tiến” trở lên')
      expect(text).toContain('Số liệu so sánh: cả năm học 2021-2022, theo Sổ khen thưởng.')
      expect(text).toContain('chưa có số liệu')
      expect(text).not.toContain('Tiền thưởng')
      expect(text).not.toContain('không thông qua')
      const wording = 'Nay {tên trường} báo cáo {phong trào} như sau:'
      await app.ask('documentTexts.save', {
        kind: 'summary-report',
        slot: 'openingWithoutPlan',
        body: wording,
      })
      expect(await read()).toContain('Nay Trường Cao đẳng nghề An Giang báo cáo phong trào')
      expect(app.bugs).toEqual([])
    } finally {
      await app.close()
    }
  })
})
