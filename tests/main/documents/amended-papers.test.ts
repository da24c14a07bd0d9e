/** After a correction and a revocation every paper still says the same, and none calls that a disagreement. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RequestInput, RequestOutput } from '#shared/contract'
import type { DocumentKind } from '#shared/domain/document'
import { openTestApp, type TestApp } from '../../helpers/app'
import { holdCouncil } from '../../helpers/council'
import { readDocx, textOf } from '../../helpers/docx'

describe('papers of an amended decision', { timeout: 120_000 }, () => {
  let app: TestApp
  let campaignId: number
  let issued: RequestOutput<'decisions.get'>
  let corrected: RequestOutput<'decisions.get'>['entries'][number]
  let revoked: RequestOutput<'decisions.get'>['entries'][number]
  let today = '2023-07-20'

  const textOfPaper = async (kind: DocumentKind, key: string) =>
    textOf(readDocx((await app.ask('documents.preview', { campaignId, kind, key })).bytes))

  const issue = async (
    decision: RequestOutput<'decisions.get'>,
    changes: Partial<RequestInput<'decisions.save'>>,
  ) => {
    const { id, kind, carriesMoney, aboutId, amounts, subject, legalBases, proposedBy, fundSource } = decision
    const { awards, exclusions, note, signerOffice, reason } = decision
    await app.ask('decisions.save', {
      ...{ id, campaignId, kind, carriesMoney, aboutId, amounts, subject, legalBases, proposedBy },
      ...{ fundSource, awards, exclusions, note, signerOffice, reason, changes: [] },
      ...{ number: '', signedOn: today, signerName: 'Nguyễn Văn Minh' },
      ...changes,
    })
    return app.ask('decisions.issue', { id })
  }

  beforeAll(async () => {
    app = await openTestApp({ today: () => today })
    await app.begin({ withSample: true })
    campaignId = (await app.ask('campaigns.list', null))[0]!.id
    await holdCouncil(app.ask, campaignId)
    issued = await issue(await app.ask('decisions.propose', { campaignId }), { number: '415' })
    await app.ask('documents.save', { campaignId, kind: 'decision', key: String(issued.id) })

    const places = issued.entries.flatMap(({ award, personId }, place) =>
      award === 'LDTT' && personId !== null ? [place] : [],
    )
    const [first, second] = places as [number, number]
    corrected = issued.entries[first]!
    revoked = issued.entries[second]!
    today = '2023-07-25'
    const about = { campaignId, aboutId: issued.id }
    await issue(await app.ask('decisions.propose', { ...about, kind: 'correction' }), {
      number: '420',
      reason: 'Ghi sai họ tên',
      changes: [
        { entryPlace: first, field: 'name', before: corrected.name, after: 'Nguyễn Thị Đã Sửa' },
        { entryPlace: first, field: 'amount', before: String(corrected.amount), after: '600000' },
      ],
    })
    await issue(await app.ask('decisions.propose', { ...about, kind: 'revocation' }), {
      number: '421',
      reason: 'Kê khai không đúng',
      changes: [{ entryPlace: second, field: 'revoked', before: '', after: 'x' }],
    })
  }, 120_000)
  afterAll(async () => {
    expect(app.bugs).toEqual([])
    await app.close()
  })

  it('are no disagreement, and the printed sheet says why fewer stand than passed', async () => {
    const { disagreements, rows } = await app.ask('reconciliation.get', { campaignId })
    expect(disagreements).toEqual([])
    const { counts } = rows.find(({ award }) => award === 'LDTT')!
    // The list stays as it was signed.
    expect(counts.listed).toBe(counts.decided! + 1)
    expect(counts.decided).toBe(counts.passed! - 1)
    expect(await textOfPaper('reconciliation', '')).toContain(
      `${revoked.name} (Lao động tiên tiến) có trong Quyết định số 415/QĐ-CĐN, sau đó đã bị thu hồi.`,
    )
  })

  it('tell the unit the corrected name', async () => {
    const rows = await app.ask('documents.list', { campaignId })
    const notice = rows.find(({ kind, about }) => kind === 'result-notice' && about === corrected.unitName)!
    const text = await textOfPaper('result-notice', notice.key)
    expect(text).toContain('Nguyễn Thị Đã Sửa')
    expect(text).not.toContain(corrected.name)
  })

  it('say what the money comes to, and after which decisions', async () => {
    const rows = await app.ask('documents.list', { campaignId })
    const paper = rows.find(({ kind, about }) => kind === 'decision' && about.includes('420/'))!
    const sum = issued.money.total - corrected.amount + 600_000
    expect(await textOfPaper('decision', paper.key)).toContain(
      `sau đính chính là ${sum.toLocaleString('vi-VN')} đồng (Bằng chữ: `,
    )
    const list = await textOfPaper('money-receipt', String(issued.id))
    expect(list).toContain('đính chính, thu hồi tại Quyết định số 420/QĐ-CĐN và 421/QĐ-CĐN.')
    expect(list).toContain(`tổng số tiền là ${(sum - revoked.amount).toLocaleString('vi-VN')} đồng`)
  })

  it('name one who has to give back as one', async () => {
    const rows = await app.ask('documents.list', { campaignId })
    const paper = rows.find(({ kind, about }) => kind === 'decision' && about.includes('421/'))!
    const text = await textOfPaper('decision', paper.key)
    expect(text).toContain('Cá nhân nêu tại Điều 1 nộp lại')
    expect(text).not.toContain('Các tập thể')
  })

  it('say in the report that its figures are those left', async () => {
    expect(await textOfPaper('summary-report', '')).toMatch(
      /Quyết định số 415\/QĐ-CĐN .*; sau đính chính, thu hồi: /u,
    )
  })

  it('cite the minutes by the number the minutes carry', async () => {
    const [session] = await app.ask('sessions.list', { campaignId })
    const number = /Số: (\S+)/u.exec(await textOfPaper('council-minutes', String(session!.id)))![1]!
    expect(number).toMatch(/\/BB-HĐTĐKT$/u)
    expect(issued.legalBases.join('\n')).toContain(`số ${number} ngày`)
    expect(await textOfPaper('proposal-letter', 'province')).toContain(`Biên bản số ${number} ngày`)
  })
})
