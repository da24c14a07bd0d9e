import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAwardable } from '#main/services/awardable'
import { campaignHandlers } from '#main/services/campaign-service'
import { councilVerdicts } from '#main/services/council-verdicts'
import { submissionHandlers } from '#main/services/submission-service'
import { unitHandlers } from '#main/services/unit-service'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import type { Candidate, CouncilSession } from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'
import { emptyPerson } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import {
  type Ask,
  addCouncil,
  askOf,
  countBallots,
  holdCouncil,
  minutesOf,
  sessionInputOf,
} from '../../helpers/council'
import { openTestEngine, type TestEngine } from '../../helpers/engine'
import { addCampaign, addOrganisation, addPerson, addUnit } from '../../helpers/records'

let engine: TestEngine
let ask: Ask
let campaign: Campaign
let unit: Unit
let union: Unit
let an: number
let binh: number

beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-12' })
  const { ctx } = engine
  ask = askOf(ctx)
  await addOrganisation(ctx)
  unit = await addUnit(ctx, 'Khoa Cơ khí')
  union = await addUnit(ctx, 'Công đoàn cơ sở', { kind: 'union' })
  an = (
    await addPerson(ctx, 'Nguyễn Văn An', [
      { unitId: unit.id, position: 'Trưởng khoa' },
      { unitId: union.id, position: 'Chủ tịch' },
    ])
  ).id
  binh = (await addPerson(ctx, 'Trần Thị Bình', [{ unitId: unit.id }], { honorific: 'Bà' })).id
  campaign = await addCampaign(ctx)
  await nominate(unit, { [an]: ['CSTDCS', 'GK_CN'], [binh]: ['LDTT', null] }, 'TTLDTT')
  await nominate(union, { [an]: ['LDTT', 'GK_CN'] }, null)
})
afterEach(() => engine.close())

async function nominate(
  of: Unit,
  people: Record<number, [AwardCode | null, AwardCode | null]>,
  collective: AwardCode | null,
) {
  const handlers = submissionHandlers(engine.ctx)
  const address = { campaignId: campaign.id, unitId: of.id }
  const { values } = await handlers['submissions.get'](address)
  const answer = await handlers['submissions.type']({
    ...address,
    values: {
      ...values,
      receivedOn: '2023-07-06',
      collective: { ...values.collective, title: collective },
      people: values.people.map((line) => ({
        ...line,
        evaluationClass: 'HTXS',
        title: people[line.personId]?.[0] ?? null,
        form: people[line.personId]?.[1] ?? null,
      })),
    },
  })
  expect(answer.errors).toEqual({})
}

const propose = async () => {
  if ((await ask('councils.list', null)).length === 0) await addCouncil(ask)
  return ask('sessions.propose', { campaignId: campaign.id })
}
const messages = (session: CouncilSession) => session.lacks.map(({ message }) => message)
const find = (session: CouncilSession, award: AwardCode, personId: number | null): Candidate => {
  const found = session.candidates.find(
    (candidate) => candidate.award === award && candidate.personId === personId,
  )
  if (!found) throw new Error(`no ${award} of ${personId}`)
  return found
}
const ballotOf = (session: CouncilSession, { ballotId }: Candidate) => {
  const found = session.ballots.find(({ id }) => id === ballotId)
  if (!found) throw new Error('on no ballot')
  return found
}
const saveBallot = (
  ballot: CouncilSession['ballots'][number],
  changes: Partial<Parameters<typeof ballotInput>[1]>,
) => ask('ballots.save', ballotInput(ballot, changes))
const ballotInput = (
  { errors: _, differences: __, isComplete: ___, papers: ____, ...own }: CouncilSession['ballots'][number],
  changes: {
    mode?: 'totals' | 'papers'
    issued?: number | null
    returned?: number | null
    valid?: number | null
    invalid?: number | null
    candidateIds?: number[]
    votes?: {
      candidateId: number
      votesFor: number | null
      votesAgainst: number | null
      votesBlank: number | null
    }[]
  },
) => ({ ...own, votes: [], ...changes })
const lineFor = (candidateId: number, votesFor: number, votesAgainst: number, votesBlank: number) => ({
  candidateId,
  votesFor,
  votesAgainst,
  votesBlank,
})

describe('a proposed session', () => {
  it('refuses without a council that holds, and says where to enter one', async () => {
    await expect(ask('sessions.propose', { campaignId: campaign.id })).rejects.toThrow(
      'Chưa có Hội đồng nào có hiệu lực vào ngày 15/07/2023. Ghi Hội đồng và thành viên ở mục Hội đồng',
    )
    await addCouncil(ask, { validFrom: '2023-07-16' })
    await expect(ask('sessions.propose', { campaignId: campaign.id })).rejects.toThrow('Chưa có Hội đồng')
  })

  it('takes the council of the meeting day, everybody present', async () => {
    await addCouncil(ask, { name: 'Hội đồng cũ', validTo: '2023-06-30' })
    await addCouncil(ask, { name: 'Hội đồng mới', validFrom: '2023-07-01' })
    const session = await propose()
    expect(session.council.name).toBe('Hội đồng mới')
    expect([session.memberCount, session.presentCount]).toEqual([9, 9])
    expect(session.quorum).toMatchObject({
      isMet: true,
      sentence: 'Có mặt 9/9 thành viên; cần từ 2/3, ít nhất 6: đủ điều kiện họp.',
    })
    expect(session.quorum.source).toContain('Bắc Ninh')
    expect(session.agenda.split('\n')[1]).toBe(
      'Báo cáo tổng kết phong trào thi đua đợt II năm học 2022-2023.',
    )
  })

  it('lists every nomination once per award, the own unit before the union, in the council’s order', async () => {
    const session = await propose()
    expect(session.candidates.map(({ award, name, unitName }) => [award, name, unitName])).toEqual([
      ['TTLDTT', 'Khoa Cơ khí', 'Khoa Cơ khí'],
      ['CSTDCS', 'Nguyễn Văn An', 'Khoa Cơ khí'],
      ['LDTT', 'Trần Thị Bình', 'Khoa Cơ khí'],
      ['LDTT', 'Nguyễn Văn An', 'Công đoàn cơ sở'],
      ['GK_CN', 'Nguyễn Văn An', 'Khoa Cơ khí'],
    ])
    expect(session.newNominations).toEqual([])
    const byUnit = await ask('sessions.save', { ...sessionInputOf(session), candidateOrder: 'unit' })
    expect(byUnit.candidates.map(({ award }) => award)).toEqual(['TTLDTT', 'CSTDCS', 'LDTT', 'GK_CN', 'LDTT'])
  })

  it('makes a ballot for each group of titles, secret where the setting says', async () => {
    const { ballots } = await propose()
    expect(
      ballots.map(({ title, isSecret, candidateIds }) => [title, isSecret, candidateIds.length]),
    ).toEqual([
      ['Tập thể lao động tiên tiến', false, 1],
      ['Chiến sĩ thi đua cơ sở', true, 1],
      ['Lao động tiên tiến', false, 2],
      ['Giấy khen của Hiệu trưởng', false, 1],
    ])
  })

  it('is the only one under way', async () => {
    await propose()
    await expect(propose()).rejects.toThrow('chưa kết thúc')
  })

  it('names all that keeps it from being closed, each with its place', async () => {
    const session = await propose()
    expect(messages(session)).toEqual([
      'Chưa có số biên bản họp.',
      'Chưa có số biên bản kiểm phiếu.',
      'Chưa có ngày họp.',
      'Chưa có địa điểm họp.',
      'Chưa có giờ bắt đầu họp.',
      'Chưa có giờ kết thúc họp.',
      'Chưa có Ban kiểm phiếu.',
      'Phiếu “Tập thể lao động tiên tiến”: chưa nhập đủ kết quả kiểm phiếu.',
      'Phiếu “Chiến sĩ thi đua cơ sở”: chưa nhập đủ kết quả kiểm phiếu.',
      'Phiếu “Lao động tiên tiến”: chưa nhập đủ kết quả kiểm phiếu.',
      'Phiếu “Giấy khen của Hiệu trưởng”: chưa nhập đủ kết quả kiểm phiếu.',
    ])
    expect(session.lacks[0]?.at).toEqual({
      screen: 'session',
      sessionId: session.id,
      field: 'minutesNumber',
    })
    expect(session.lacks.at(-1)?.at).toEqual({
      screen: 'ballot',
      sessionId: session.id,
      ballotId: session.ballots.at(-1)?.id,
    })
    await expect(ask('sessions.close', { id: session.id })).rejects.toThrow(
      'Chưa kết thúc được phiên họp: Chưa có số biên bản họp.',
    )
  })
})

describe('who is there', () => {
  it('counts written opinions of absent members among the voters, and wants a reason', async () => {
    const session = await propose()
    const [first, second, ...others] = session.attendance
    const saved = await ask('sessions.save', {
      ...minutesOf(session),
      attendance: [
        { ...first!, isPresent: false, hasWrittenOpinion: true, reason: 'Đi công tác' },
        { ...second!, isPresent: false },
        ...others,
      ],
    })
    expect([saved.presentCount, saved.writtenOpinionCount]).toEqual([7, 1])
    expect(messages(saved)).toContain('Ông Thành Viên B vắng mặt, chưa ghi lý do.')
    const candidate = find(saved, 'CSTDCS', an)
    const typed = await saveBallot(ballotOf(saved, candidate), { issued: 9 })
    expect(ballotOf(typed, candidate).errors).toEqual({
      issued: 'Phát ra 9 phiếu nhưng chỉ có 8 thành viên có mặt hoặc gửi ý kiến bằng văn bản.',
    })
  })

  it('refuses for want of a quorum only where the college’s own text asks for it', async () => {
    const session = await propose()
    const absent = session.attendance.map((line, index) => ({
      ...line,
      isPresent: index < 5,
      reason: 'Nghỉ phép',
    }))
    const few = await ask('sessions.save', { ...sessionInputOf(session), attendance: absent })
    expect(few.quorum).toMatchObject({
      isMet: false,
      sentence: 'Có mặt 5/9 thành viên; cần từ 2/3, ít nhất 6: chưa đủ điều kiện họp.',
    })
    expect(messages(few)).not.toContain(few.quorum.sentence)
    await engine.db
      .insertInto('regime_setting')
      .values({
        regime: 'R1',
        key: 'quorum',
        value: '"four-fifths"',
        source: 'Quyết định số 01, Điều 5',
        changed_at: '',
      })
      .execute()
    const bound = await ask('sessions.get', { id: session.id })
    expect(messages(bound)).toContain('Có mặt 5/9 thành viên; cần từ 4/5, ít nhất 8: chưa đủ điều kiện họp.')
  })
})

describe('a ballot', () => {
  it('keeps contradicting counts as typed and says what is wrong with each', async () => {
    const session = await propose()
    const candidate = find(session, 'CSTDCS', an)
    const typed = await saveBallot(ballotOf(session, candidate), {
      issued: 10,
      returned: 12,
      valid: 9,
      invalid: 1,
      votes: [lineFor(candidate.id, 7, 1, 0)],
    })
    expect(ballotOf(typed, candidate)).toMatchObject({
      issued: 10,
      returned: 12,
      valid: 9,
      invalid: 1,
      isComplete: false,
      errors: {
        issued: 'Phát ra 10 phiếu nhưng Hội đồng có 9 thành viên.',
        returned: 'Thu về 12 phiếu, nhiều hơn 10 phiếu phát ra.',
        valid: 'Hợp lệ 9 + không hợp lệ 1 = 10, khác số thu về 12.',
        [`votes.${candidate.id}.votesFor`]:
          'Đồng ý 7 + không đồng ý 1 + không có ý kiến 0 = 8, khác số phiếu hợp lệ 9.',
      },
    })
    expect(messages(typed)).toContain(
      'Phiếu “Chiến sĩ thi đua cơ sở”: Nguyễn Văn An: đồng ý 7 + không đồng ý 1 + không có ý kiến 0 = 8, khác số phiếu hợp lệ 9.',
    )
    expect(find(typed, 'CSTDCS', an).outcome).toBeNull()
  })

  it('needs 8 of 9 members for 80 %, written out; 7 do not do', async () => {
    await engine.db
      .insertInto('regime_setting')
      .values({ regime: 'R1', key: 'votePercent.CSTDCS', value: '80', source: '', changed_at: '' })
      .execute()
    const session = await propose()
    const candidate = find(session, 'CSTDCS', an)
    const vote = async (votesFor: number) =>
      find(
        await saveBallot(ballotOf(session, candidate), {
          ...{ issued: 9, returned: 9, valid: 9, invalid: 0 },
          votes: [lineFor(candidate.id, votesFor, 9 - votesFor, 0)],
        }),
        'CSTDCS',
        an,
      ).outcome
    expect(await vote(8)).toMatchObject({
      passed: true,
      members: 9,
      votesNeeded: 8,
      percent: 80,
      sentence: '8/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: đạt.',
    })
    expect(await vote(7)).toMatchObject({
      passed: false,
      sentence: '7/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: không đạt.',
    })
  })

  it('lets a member who is proposed not vote on himself, in the denominator or out of it as set', async () => {
    await addCouncil(ask, {
      members: [
        { personId: an, role: 'chair', position: 'Trưởng khoa', unitName: 'Khoa Cơ khí' },
        { personId: binh, role: 'secretary', position: '', unitName: '' },
        ...(await addCouncil(ask, { size: 3, validTo: '2001-01-01' })).members.map(({ personId }) => ({
          personId,
          role: 'member' as const,
          position: '',
          unitName: '',
        })),
      ],
    })
    const session = await propose()
    const candidate = find(session, 'CSTDCS', an)
    expect(candidate.isMember).toBe(true)
    const vote = (votesFor: number, votesBlank: number) =>
      saveBallot(ballotOf(session, candidate), {
        ...{ issued: 5, returned: 5, valid: 5, invalid: 0 },
        votes: [lineFor(candidate.id, votesFor, 0, votesBlank)],
      })
    expect(Object.values(ballotOf(await vote(5, 0), candidate).errors)).toEqual([
      'Người này là thành viên Hội đồng, không bỏ phiếu cho mình: đồng ý và không đồng ý nhiều nhất 4 phiếu.',
    ])
    expect(find(await vote(4, 1), 'CSTDCS', an).outcome?.sentence).toBe(
      '4/5 thành viên đồng ý; cần quá nửa, ít nhất 3 phiếu: đạt. Người được xét là thành viên Hội đồng, không bỏ phiếu cho mình, vẫn tính trong mẫu số.',
    )
    await engine.db
      .insertInto('regime_setting')
      .values({
        regime: 'R1',
        key: 'candidateVote',
        value: '"leaves-denominator"',
        source: '',
        changed_at: '',
      })
      .execute()
    expect(find(await vote(4, 1), 'CSTDCS', an).outcome?.sentence).toMatch(
      /^4\/4 thành viên .* không tính trong mẫu số\.$/,
    )
  })

  it('is counted from its papers once both rounds say the same', async () => {
    const session = await propose()
    const [first, second] = [find(session, 'LDTT', binh), find(session, 'LDTT', an)]
    const { id: ballotId } = ballotOf(session, first)
    await saveBallot(ballotOf(session, first), { mode: 'papers', issued: 9 })
    const put = (
      round: 1 | 2,
      number: number,
      marks: ['for' | 'against', 'for' | 'against'],
      isValid = true,
    ) =>
      ask('ballots.putPaper', {
        ballotId,
        round,
        number,
        isValid,
        marks: [
          { candidateId: first.id, mark: marks[0] },
          { candidateId: second.id, mark: marks[1] },
        ],
      })
    await put(1, 1, ['for', 'for'])
    await put(1, 2, ['for', 'against'])
    const once = await put(1, 3, ['for', 'for'], false)
    expect(ballotOf(once, first)).toMatchObject({ returned: null, differences: ['Chưa nhập lượt 2.'] })
    await put(2, 1, ['for', 'for'])
    await put(2, 2, ['against', 'against'])
    const differing = await put(2, 3, ['against', 'for'], false)
    expect(ballotOf(differing, first).differences).toEqual([
      'Phiếu số 2: lượt 1 ghi Đồng ý cho Trần Thị Bình, lượt 2 ghi Không đồng ý.',
    ])
    expect(messages(differing)).toContain(
      'Phiếu “Lao động tiên tiến”: phiếu số 2: lượt 1 ghi Đồng ý cho Trần Thị Bình, lượt 2 ghi Không đồng ý.',
    )
    const matching = await put(2, 2, ['for', 'against'])
    expect(ballotOf(matching, first)).toMatchObject({
      issued: 9,
      returned: 3,
      valid: 2,
      invalid: 1,
      differences: [],
      isComplete: true,
    })
    expect(find(matching, 'LDTT', an)).toMatchObject({ votesFor: 1, votesAgainst: 1, votesBlank: 0 })
    const less = await ask('ballots.removePaper', { ballotId, round: 2, number: 3 })
    expect(ballotOf(less, first).differences).toEqual(['Phiếu số 3: chưa nhập ở lượt 2.'])
  })

  it('goes with its votes; its candidates stay, on no ballot', async () => {
    const session = await countBallots(ask, await propose())
    const candidate = find(session, 'CSTDCS', an)
    const without = await ask('ballots.delete', { id: ballotOf(session, candidate).id })
    expect(find(without, 'CSTDCS', an)).toMatchObject({ ballotId: null, votesFor: null })
    expect(messages(without)).toContain('Nguyễn Văn An chưa có trong phiếu nào.')
    const again = await ask('ballots.save', {
      ...{ id: null, sessionId: session.id, title: 'Bầu thêm', isSecret: true, mode: 'totals', note: '' },
      ...{ issued: null, returned: null, valid: null, invalid: null, votes: [] },
      candidateIds: [candidate.id],
    })
    expect(ballotOf(again, find(again, 'CSTDCS', an)).title).toBe('Bầu thêm')
  })
})

describe('the list of candidates', () => {
  it('tells of a changed name, position or nomination, and takes them without losing votes', async () => {
    const session = await countBallots(ask, await propose())
    await engine.db.updateTable('person').set({ full_name: 'Trần Thị Bích' }).where('id', '=', binh).execute()
    await nominate(unit, { [an]: [null, 'GK_CN'], [binh]: ['CSTDCS', null] }, 'TTLDTT')
    const changed = await ask('sessions.get', { id: session.id })
    expect(find(changed, 'CSTDCS', an).changes).toEqual(['Không còn được đề nghị.'])
    expect(changed.newNominations).toEqual([
      { award: 'CSTDCS', personId: binh, unitId: null, name: 'Trần Thị Bích', unitName: 'Khoa Cơ khí' },
    ])
    await nominate(unit, { [an]: [null, 'GK_CN'], [binh]: ['LDTT', null] }, 'TTLDTT')
    expect(find(await ask('sessions.get', { id: session.id }), 'LDTT', binh).changes).toEqual([
      'Họ tên nay là Trần Thị Bích.',
    ])
    await nominate(unit, { [an]: [null, 'GK_CN'], [binh]: ['LDTT', 'GK_CN'] }, 'TTLDTT')
    const taken = await ask('sessions.takeCandidates', { id: session.id })
    expect(find(taken, 'LDTT', binh)).toMatchObject({ name: 'Trần Thị Bích', votesFor: 9, changes: [] })
    expect(find(taken, 'CSTDCS', an).votesFor).toBe(9)
    expect(ballotOf(taken, find(taken, 'GK_CN', binh)).id).toBe(ballotOf(taken, find(taken, 'GK_CN', an)).id)
    expect(taken.newNominations).toEqual([])
  })

  it('lets go of whoever is struck off, who may be taken again', async () => {
    const session = await propose()
    const { id } = find(session, 'GK_CN', an)
    const without = await ask('sessions.removeCandidates', { sessionId: session.id, candidateIds: [id] })
    expect(without.newNominations.map(entryKeyText)).toEqual([`GK_CN/${an}/`])
  })

  it('keeps the ballot of whoever is held or returned, for when he is voted on after all', async () => {
    const session = await countBallots(ask, await propose())
    const candidate = find(session, 'CSTDCS', an)
    const target = { sessionId: session.id, candidateIds: [candidate.id] }
    await expect(ask('sessions.setFate', { ...target, fate: 'held', reason: '' })).rejects.toThrow()
    const held = await ask('sessions.setFate', { ...target, fate: 'held', reason: 'Chờ sáng kiến' })
    expect(ballotOf(held, candidate).candidateIds).toEqual([])
    expect(find(held, 'CSTDCS', an)).toMatchObject({ fate: 'held', reason: 'Chờ sáng kiến', outcome: null })
    const back = await ask('sessions.setFate', { ...target, fate: 'vote', reason: '' })
    expect(find(back, 'CSTDCS', an)).toMatchObject({ ballotId: candidate.ballotId, votesFor: 9 })
  })
})

describe('a closed session', () => {
  it('freezes what came of each vote, whatever is set or named afterwards', async () => {
    const closed = await holdCouncil(ask, campaign.id, { fails: ({ award }) => award === 'GK_CN' })
    expect(closed).toMatchObject({ state: 'closed', lacks: [], newNominations: [] })
    expect(closed.candidates.map(({ award, outcome }) => [award, outcome?.passed])).toEqual([
      ['TTLDTT', true],
      ['CSTDCS', true],
      ['LDTT', true],
      ['LDTT', true],
      ['GK_CN', false],
    ])
    await engine.db
      .insertInto('regime_setting')
      .values([
        { regime: 'R1', key: 'votePercent.LDTT', value: '100', source: '', changed_at: '' },
        { regime: 'R1', key: 'quorum', value: '"none"', source: '', changed_at: '' },
      ])
      .execute()
    await engine.db.updateTable('person').set({ full_name: 'Tên Khác' }).where('id', '=', binh).execute()
    const later = await ask('sessions.get', { id: closed.id })
    expect(later.candidates.map(({ changes: _, ...candidate }) => candidate)).toEqual(
      closed.candidates.map(({ changes: _, ...candidate }) => candidate),
    )
    expect(find(later, 'LDTT', binh)).toMatchObject({
      name: 'Trần Thị Bình',
      changes: ['Họ tên nay là Tên Khác.'],
    })
    expect(later.quorum).toEqual(closed.quorum)
    expect(await ask('sessions.list', { campaignId: campaign.id })).toMatchObject([
      { state: 'closed', candidateCount: 5, passedCount: 4 },
    ])
  })

  it('is not changed until it is opened again', async () => {
    const closed = await holdCouncil(ask, campaign.id)
    const ballot = closed.ballots[0]!
    for (const attempt of [
      ask('sessions.save', sessionInputOf(closed)),
      ask('sessions.takeCandidates', { id: closed.id }),
      ask('sessions.delete', { id: closed.id }),
      ask('ballots.delete', { id: ballot.id }),
      saveBallot(ballot, { issued: 1 }),
      ask('ballots.putPaper', { ballotId: ballot.id, round: 1, number: 1, isValid: true, marks: [] }),
    ])
      await expect(attempt).rejects.toThrow('Mở lại phiên họp')
    const open = await ask('sessions.reopen', { id: closed.id })
    expect(open).toMatchObject({ state: 'open', closedAt: null, lacks: [] })
    expect(find(open, 'LDTT', binh).outcome?.passed).toBe(true)
    expect(await ask('sessions.delete', { id: closed.id })).toBeNull()
    expect(await ask('sessions.list', { campaignId: campaign.id })).toEqual([])
  })

  it('is not opened again once an issued decision rests on it', async () => {
    const closed = await holdCouncil(ask, campaign.id)
    const { id } = await engine.db
      .insertInto('decision')
      .values({
        campaign_id: campaign.id,
        number: '415',
        signed_on: '2023-07-20',
        signer_office: 'Hiệu trưởng',
        signer_name: 'Lê Văn Hiệu',
        subject: 'khen thưởng',
        proposed_by: 'Trưởng phòng',
        fund_source: 'Quỹ',
        note: '',
        state: 'issued',
        issued_at: '2023-07-20T00:00:00.000Z',
        base_salary: 1_800_000,
        base_salary_decree: '',
        bonus_source: '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await engine.db
      .insertInto('decision_entry')
      .values({
        ...{ decision_id: id, place: 0, award: 'LDTT', person_id: binh, unit_id: null, honorific: 'Bà' },
        ...{ name: 'Trần Thị Bình', position: '', unit_name: '', unit_sort_order: 1 },
        ...{ coefficient_tenths: 3, amount: 540_000, amount_note: '' },
      })
      .execute()
    await expect(ask('sessions.reopen', { id: closed.id })).rejects.toThrow(
      'Quyết định số 415 đã ban hành có Trần Thị Bình',
    )
  })

  it('keeps its council’s members, though not the wording of their offices', async () => {
    const { council } = await holdCouncil(ask, campaign.id)
    const input = {
      ...council,
      members: council.members.map(({ personId, role, position, unitName }) => ({
        ...{ personId, role, position, unitName },
      })),
    }
    await expect(ask('councils.save', { ...input, members: input.members.slice(1) })).rejects.toThrow(
      'lập Hội đồng mới',
    )
    await expect(ask('councils.delete', { id: council.id })).rejects.toThrow('1 phiên họp')
    const renamed = await ask('councils.save', {
      ...input,
      members: input.members.map((member) => ({ ...member, position: 'Hiệu trưởng' })),
    })
    expect(renamed.members[0]?.position).toBe('Hiệu trưởng')
  })
})

describe('after the council', () => {
  const standing = async () =>
    Object.fromEntries(
      (await listAwardable(engine.db, campaign)).map((one) => [
        `${one.award} ${one.name}`,
        `${one.state}: ${one.reason}`,
      ]),
    )

  it('nothing is awardable before it has met, in a wave', async () => {
    expect(new Set(Object.values(await standing()))).toEqual(new Set(['waiting: Chưa đưa ra Hội đồng.']))
    await propose()
    expect(Object.values(await standing())[0]).toBe('waiting: Phiên họp Hội đồng chưa kết thúc.')
  })

  it('what passed goes into the decision, or the letter where somebody else decides; the rest says why not', async () => {
    await engine.db
      .insertInto('regime_setting')
      .values({ regime: 'R1', key: 'decides.CSTDCS', value: '"province"', source: '', changed_at: '' })
      .execute()
    const session = await propose()
    await ask('sessions.setFate', {
      sessionId: session.id,
      candidateIds: [find(session, 'TTLDTT', null).id],
      fate: 'held',
      reason: 'Chờ xếp loại',
    })
    await ask('sessions.setFate', {
      sessionId: session.id,
      candidateIds: [find(session, 'LDTT', an).id],
      fate: 'returned',
      reason: 'Đã có CSTĐ cơ sở',
    })
    await ask('sessions.save', minutesOf(session))
    await countBallots(ask, await ask('sessions.get', { id: session.id }), ({ award }) => award === 'GK_CN')
    await ask('sessions.close', { id: session.id })

    expect(await standing()).toEqual({
      'TTLDTT Khoa Cơ khí': 'waiting: Hội đồng để lại xét sau: Chờ xếp loại',
      'CSTDCS Nguyễn Văn An': 'letter: ',
      'LDTT Trần Thị Bình': 'decision: ',
      'LDTT Nguyễn Văn An': 'refused: Hội đồng trả lại đơn vị: Đã có CSTĐ cơ sở',
      'GK_CN Nguyễn Văn An':
        'refused: Hội đồng không thông qua: 0/9 thành viên đồng ý; cần quá nửa, ít nhất 5 phiếu: không đạt.',
    })
    const second = await propose()
    expect(second.candidates.map(({ award, personId }) => [award, personId])).toEqual([
      ['TTLDTT', null],
      ['LDTT', an],
      ['GK_CN', an],
    ])
    const verdicts = await councilVerdicts(engine.db, campaign.id)
    expect(verdicts.get(`TTLDTT//${unit.id}`)?.result).toBe('open')
    expect(verdicts.get(`CSTDCS/${an}/`)).toMatchObject({ result: 'passed', sessionId: session.id })
  })

  it('a thematic campaign goes without it, but heeds it once it has met', async () => {
    await engine.db.updateTable('campaign').set({ kind: 'thematic', wave: null }).execute()
    campaign = { ...campaign, kind: 'thematic', wave: null }
    expect(new Set(Object.values(await standing()))).toEqual(new Set(['decision: ']))
    await holdCouncil(ask, campaign.id, { fails: ({ award }) => award === 'LDTT' })
    expect((await standing())['LDTT Trần Thị Bình']).toMatch(/^refused: Hội đồng không thông qua/)
  })
})

describe('people and units the council speaks of', () => {
  it('are not deleted', async () => {
    const { id, members } = await addCouncil(ask, { size: 3 })
    const seated = members[0]!.personId
    await expect(ask('people.delete', { id: seated })).rejects.toThrow('Hội đồng')
    const stranger = (await addUnit(engine.ctx, 'Khoa Mới')).id
    await ask('directNominations.save', {
      ...{ id: null, campaignId: campaign.id, award: 'GK_TT', personId: null, unitId: stranger },
      ...{ position: '', deed: 'Giải nhất hội thi.', deedOn: null, proposedByUnitId: null },
      ...{ receivedOn: null, papers: [], note: '' },
    })
    await expect(unitHandlers(engine.ctx)['units.delete']({ id: stranger })).rejects.toThrow(
      'hồ sơ đề nghị khen thưởng',
    )
    await ask('sessions.propose', { campaignId: campaign.id })
    await ask('directNominations.delete', {
      id: (await ask('directNominations.list', { campaignId: campaign.id }))[0]!.id,
    })
    await expect(unitHandlers(engine.ctx)['units.delete']({ id: stranger })).rejects.toThrow(
      'danh sách xét của Hội đồng',
    )
    await expect(ask('councils.delete', { id })).rejects.toThrow('1 phiên họp')
  })

  it('go with their campaign, and leave no reference in the air', async () => {
    await holdCouncil(ask, campaign.id)
    await campaignHandlers(engine.ctx)['campaigns.delete']({ id: campaign.id })
    expect((await sql`PRAGMA foreign_key_check`.execute(engine.db)).rows).toEqual([])
    for (const table of ['council_session', 'candidate', 'ballot', 'session_attendance'] as const)
      expect(await engine.db.selectFrom(table).selectAll().execute()).toEqual([])
  })
})

describe('direct nominations', () => {
  const dossier = {
    ...{ id: null, position: '', deedOn: '2023-05-02', proposedByUnitId: null, receivedOn: '2023-05-04' },
    ...{ papers: ['letter' as const], note: '', deed: 'Cứu hai học sinh đuối nước tại sông Hậu.' },
  }

  it('stand before the council beside the submissions’', async () => {
    const saved = await ask('directNominations.save', {
      ...dossier,
      ...{ campaignId: campaign.id, award: 'GK_CN', personId: binh, unitId: null },
    })
    expect(saved).toMatchObject({ name: 'Trần Thị Bình', honorific: 'Bà', unitName: 'Khoa Cơ khí' })
    expect(find(await propose(), 'GK_CN', binh).position).toBe('Giảng viên')
    const awardable = await listAwardable(engine.db, campaign)
    expect(awardable.find(({ deed }) => deed !== '')).toMatchObject({
      personId: binh,
      deed: 'Cứu hai học sinh đuối nước tại sông Hậu.',
      source: { directNominationId: saved.id },
    })
  })

  it('are refused for the wrong kind of recipient, or twice', async () => {
    const base = { ...dossier, campaignId: campaign.id }
    await expect(
      ask('directNominations.save', { ...base, award: 'GK_TT', personId: binh, unitId: null }),
    ).rejects.toThrow('dành cho tập thể')
    await ask('directNominations.save', { ...base, award: 'GK_TT', personId: null, unitId: unit.id })
    await expect(
      ask('directNominations.save', { ...base, award: 'GK_TT', personId: null, unitId: unit.id }),
    ).rejects.toThrow('đã có đề nghị')
  })

  it('give students a giấy khen of their own, and nobody else', async () => {
    const base = { ...dossier, campaignId: campaign.id, unitId: null, proposedByUnitId: union.id }
    await expect(ask('directNominations.save', { ...base, award: 'GK_HS', personId: binh })).rejects.toThrow(
      'không phải học sinh, sinh viên',
    )
    const student = await ask('people.save', {
      ...{ ...emptyPerson, fullName: 'Chau Sóc Kha', isStudent: true, memberships: [] },
    })
    await expect(
      ask('directNominations.save', { ...base, award: 'GK_CN', personId: student.id }),
    ).rejects.toThrow('là học sinh, sinh viên')
    const saved = await ask('directNominations.save', {
      ...{ ...base, award: 'GK_HS', personId: student.id, position: 'Lớp Trung cấp Điện 22A' },
    })
    expect(saved).toMatchObject({ unitName: 'Công đoàn cơ sở', proposedByUnitName: 'Công đoàn cơ sở' })
    const session = await propose()
    expect(ballotOf(session, find(session, 'GK_HS', student.id)).title).toBe('Giấy khen học sinh, sinh viên')
  })

  it('go when deleted', async () => {
    const { id } = await ask('directNominations.save', {
      ...{ ...dossier, campaignId: campaign.id, award: 'GK_TT', personId: null, unitId: unit.id },
    })
    await ask('directNominations.delete', { id })
    expect(await ask('directNominations.list', { campaignId: campaign.id })).toEqual([])
  })
})
