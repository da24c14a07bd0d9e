import { afterEach, beforeEach, expect, it } from 'vitest'
import { getCampaign } from '#main/database/campaign-queries'
import { loadSample } from '#main/sample/sample-service'
import { listAwardable } from '#main/services/awardable'
import { type Ask, askOf, countBallots, minutesOf } from '../../helpers/council'
import { openTestEngine, type TestEngine } from '../../helpers/engine'

let engine: TestEngine
let ask: Ask
let campaignId: number
beforeEach(async () => {
  engine = await openTestEngine({ today: '2023-07-12' })
  await engine.db.transaction().execute((trx) => loadSample(trx))
  ask = askOf(engine.ctx)
  campaignId = (await engine.db.selectFrom('campaign').select('id').executeTakeFirstOrThrow()).id
})
afterEach(() => engine.close())

it('carries the sample campaign through its council of nine', async () => {
  const proposed = await ask('sessions.propose', { campaignId })
  expect(proposed.council.members.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'chair Nguyễn Quốc Thái',
    'standing-vice-chair Đỗ Văn Thiệt',
    'vice-chair Nguyễn Thị Yến Phương',
    'standing-member Hà Minh Khôi',
    'secretary Nguyễn Thị Phượng',
    'member Nguyễn Chí Tâm',
    'member Lê Thị Như Ý',
    'member Ngô Thái Bình',
    'member Võ Thùy Dương',
  ])
  expect(proposed.ballots.map(({ title }) => title)).toEqual([
    'Danh hiệu tập thể',
    'Chiến sĩ thi đua cơ sở',
    'Lao động tiên tiến',
    'Giấy khen của Hiệu trưởng',
  ])
  const campaign = await getCampaign(engine.db, campaignId)
  const nominations = await listAwardable(engine.db, campaign)
  expect(proposed.candidates).toHaveLength(nominations.length)
  expect(proposed.candidates.some(({ isMember }) => isMember)).toBe(true)

  const failing = proposed.candidates.find(({ award }) => award === 'CSTDCS')!
  await ask('sessions.save', minutesOf(proposed))
  await countBallots(ask, await ask('sessions.get', { id: proposed.id }), ({ id }) => id === failing.id)
  const closed = await ask('sessions.close', { id: proposed.id })
  expect(closed.candidates.filter(({ outcome }) => outcome?.passed !== true).map(({ id }) => id)).toEqual([
    failing.id,
  ])
  const after = await listAwardable(engine.db, campaign)
  expect(after.filter(({ state }) => state === 'refused')).toMatchObject([
    { award: 'CSTDCS', name: failing.name },
  ])
  expect(after.filter(({ state }) => state === 'waiting')).toEqual([])
})
