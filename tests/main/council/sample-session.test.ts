import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../helpers/app'
import { countBallots, minutesOf } from '../../helpers/council'

let app: TestApp
let campaignId: number
beforeEach(async () => {
  app = await openTestApp({ today: () => '2023-07-12' })
  await app.begin({ withSample: true })
  campaignId = (await app.ask('campaigns.list', null))[0]!.id
})
afterEach(async () => {
  expect(app.bugs).toEqual([])
  await app.close()
})

it('carries the sample campaign through its council of nine, by the requests of the page', async () => {
  const { ask } = app
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
  expect(proposed.candidates.some(({ isMember }) => isMember)).toBe(true)

  const failing = proposed.candidates.find(({ award }) => award === 'CSTDCS')!
  await ask('sessions.save', minutesOf(proposed))
  await countBallots(ask, await ask('sessions.get', { id: proposed.id }), ({ id }) => id === failing.id)
  const closed = await ask('sessions.close', { id: proposed.id })
  expect(closed.candidates.filter(({ outcome }) => outcome?.passed !== true).map(({ id }) => id)).toEqual([
    failing.id,
  ])
  // Only who did not pass may come before it again.
  const second = await ask('sessions.propose', { campaignId })
  expect(second.candidates.map(({ award, name }) => [award, name])).toEqual([['CSTDCS', failing.name]])
})
