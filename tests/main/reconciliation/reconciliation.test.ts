import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RequestOutput } from '#shared/contract'
import { openTestApp, type TestApp } from '../../helpers/app'
import { holdCouncil } from '../../helpers/council'

/** The sample's campaign carried to an issued decision, through the requests the page makes. */
describe('reconciling the sample campaign', () => {
  let app: TestApp
  let campaignId: number
  beforeEach(async () => {
    app = await openTestApp()
    await app.begin({ withSample: true })
    campaignId = (await app.ask('campaigns.list', null))[0]!.id
  })
  afterEach(async () => {
    expect(app.bugs).toEqual([])
    await app.close()
  })

  const reconciled = () => app.ask('reconciliation.get', { campaignId })
  const messages = async () => (await reconciled()).disagreements.map(({ message }) => message)

  async function draft(): Promise<RequestOutput<'decisions.get'>> {
    const proposed = await app.ask('decisions.propose', { campaignId })
    return app.ask('decisions.save', {
      ...inputOf(proposed),
      number: '415',
      signedOn: '2023-07-20',
      signerName: 'Nguyễn Văn Minh',
    })
  }

  it('asks for the council first, then for a decision, and is quiet once everything is issued', async () => {
    const before = await reconciled()
    expect(before.rows.length).toBeGreaterThan(3)
    expect(before.rows.every(({ counts }) => counts.voted === null && counts.decided === null)).toBe(true)

    await holdCouncil(app.ask, campaignId)
    expect((await reconciled()).disagreements.some(({ isBlocking }) => isBlocking)).toBe(false)
    expect((await messages()).every((message) => message.endsWith('chưa có quyết định nào.'))).toBe(true)

    const decision = await draft()
    expect(decision.lacks).toEqual([])
    await app.ask('decisions.issue', { id: decision.id })
    const after = await reconciled()
    expect(after.disagreements).toEqual([])
    for (const { counts } of after.rows)
      if (counts.decided !== null) expect(counts.decided).toBe(counts.passed)
    expect(after.rows.find(({ award }) => award === 'GK_CN')?.counts.certified).toBeGreaterThan(0)
    expect(app.bugs).toEqual([])
  })

  it('refuses Chốt while a name differs from what the council voted on, and lets it through once that is settled', async () => {
    const session = await holdCouncil(app.ask, campaignId)
    const decision = await draft()
    const entry = decision.entries.find(({ personId, award }) => personId !== null && award === 'LDTT')!
    const person = await app.ask('people.get', { id: entry.personId! })
    const { isSample: _, verification: __, ...input } = person
    await app.ask('people.save', { ...input, fullName: `${person.fullName} Sửa` })

    const found = await messages()
    expect(found).toContainEqual(expect.stringContaining(`Hội đồng xét họ tên “${person.fullName}”`))
    const refused = await app.handle('decisions.issue', { id: decision.id })
    expect(refused).toMatchObject({ ok: false, error: { code: 'conflict' } })

    await app.ask('sessions.reopen', { id: session.id })
    await app.ask('sessions.takeCandidates', { id: session.id })
    await app.ask('sessions.close', { id: session.id })
    expect((await app.ask('decisions.get', { id: decision.id })).lacks).toEqual([])
    await app.ask('decisions.issue', { id: decision.id })
    expect((await reconciled()).disagreements).toEqual([])
  })

  it('marks a saved document old when the data changes, and says what changed', async () => {
    await holdCouncil(app.ask, campaignId)
    const decision = await draft()
    await app.ask('documents.save', { campaignId, kind: 'decision', key: String(decision.id) })
    expect((await reconciled()).staleDocuments).toEqual([])
    await app.ask('decisions.save', { ...inputOf(decision), number: '416' })
    expect((await reconciled()).staleDocuments).toMatchObject([
      { kind: 'decision', key: String(decision.id) },
    ])
    const { added, removed } = await app.ask('documents.changes', {
      campaignId,
      kind: 'decision',
      key: String(decision.id),
    })
    expect(added.join('\n')).toContain('416/QĐ-CĐN')
    expect(removed.join('\n')).toContain('415/QĐ-CĐN')
  })

  it('counts the list as it was printed, whatever has been decided since', async () => {
    await holdCouncil(app.ask, campaignId)
    const decision = await draft()
    await app.ask('documents.save', { campaignId, kind: 'decision', key: String(decision.id) })
    const doomed = decision.entries.find(({ award }) => award === 'GK_CN')!
    const { award, personId, unitId } = doomed
    await app.ask('decisions.save', {
      ...inputOf(decision),
      exclusions: [{ award, personId, unitId, reason: 'Xin rút' }],
    })
    const row = (await reconciled()).rows.find((one) => one.award === 'GK_CN')!
    expect(row.counts.listed).toBe(row.counts.decided! + 1)
    expect(await messages()).toContainEqual(
      expect.stringContaining(`${doomed.name} (Giấy khen của Hiệu trưởng) có trong danh sách đã lưu`),
    )
  })
})

/** What the decision's form holds. */
function inputOf(decision: RequestOutput<'decisions.get'>) {
  const { id, campaignId, kind, carriesMoney, aboutId, reason, changes, amounts, number, signedOn } = decision
  const { signerOffice, signerName, subject, legalBases, proposedBy, fundSource, awards, exclusions, note } =
    decision
  return {
    ...{ id, campaignId, kind, carriesMoney, aboutId, reason, changes, amounts, number, signedOn },
    ...{ signerOffice, signerName, subject, legalBases, proposedBy, fundSource, awards, exclusions, note },
  }
}
