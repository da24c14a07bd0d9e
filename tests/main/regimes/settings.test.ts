import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AppError } from '#shared/result'
import { getRegime, regimes } from '#shared/rules/regime'
import { resolveSettings, ruleKeysOf } from '#shared/rules/resolve-settings'
import { openTestApp, type TestApp } from '../../helpers/app'

let app: TestApp

beforeEach(async () => {
  app = await openTestApp()
  await app.begin()
})

afterEach(() => app.close())

const set = (key: string, value: string | number | boolean | null, source = '', regimeId = 'R3') =>
  app.ask('regimes.saveSetting', { regimeId, key, value, isReset: false, source })
const reset = (key: string, regimeId = 'R3') =>
  app.ask('regimes.saveSetting', { regimeId, key, value: null, isReset: true, source: '' })
const desk = (regimeId = 'R3') => app.ask('regimes.get', { regimeId })
const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: AppError) => error,
  )

it('refuses a threshold over 100 % at its field, and keeps what was there', async () => {
  await set('votePercent.CSTDCS', 80)
  for (const value of [101, 0, -5, 80.5, '8o', '', true]) {
    const refused = await failure(set('votePercent.CSTDCS', value))
    expect(refused?.code).toBe('invalid')
    expect(refused?.fields?.value).toMatch(/^“Phiếu đồng ý: Chiến sĩ thi đua cơ sở”: /)
  }
  expect((await failure(set('votePercent.CSTDCS', 120)))?.message).toBe(
    '“Phiếu đồng ý: Chiến sĩ thi đua cơ sở”: 120 % nằm ngoài khoảng 1–100.',
  )
  expect((await desk()).overrides.settings['votePercent.CSTDCS']).toEqual({ value: 80, source: '' })
})

it('keeps values that contradict one another, and explains them', async () => {
  await set('votePercent.CSTDCS', 90)
  const { problems } = await set('votePercent.CSTDT', 70)
  expect(problems).toContainEqual({
    key: 'votePercent.CSTDT',
    severity: 'contradiction',
    message: 'Danh hiệu cao hơn lại cần ít phiếu hơn: 70 % so với 90 %.',
  })
  expect((await set('votePercent.LDTT', 40)).problems.map(({ key }) => key)).toContain('votePercent.LDTT')
  await reset('votePercent.LDTT')
  await reset('votePercent.CSTDT')
  expect((await reset('votePercent.CSTDCS')).problems).toEqual([])
})

it('may not raise a limit the law sets', async () => {
  const limit = getRegime('R1').settings['quotaPercent.CSTDCS']
  expect(limit).toMatchObject({ value: 15, atMost: 15 })
  const refused = await failure(set('quotaPercent.CSTDCS', 20, '', 'R1'))
  expect(refused?.fields?.value).toContain('vượt mức 15 %')
  await set('quotaPercent.CSTDCS', 10, '', 'R1')
  expect((await desk('R1')).overrides.settings['quotaPercent.CSTDCS']?.value).toBe(10)
})

it('tells "no quota" from "back to the default"', async () => {
  await set('quotaPercent.CSTDCS', 12)
  await set('quotaPercent.CSTDCS', null)
  expect((await desk()).overrides.settings).toHaveProperty('quotaPercent.CSTDCS', { value: null, source: '' })
  await reset('quotaPercent.CSTDCS')
  expect((await desk()).overrides.settings).toEqual({})
})

it('stops asking for confirmation once the text is named, even when the default stays', async () => {
  const asks = async () => {
    const { overrides } = await desk()
    const resolved = resolveSettings(getRegime('R3'), overrides)
    return resolved.settings.find(({ definition }) => definition.key === 'newHireMonths')!
  }
  expect(await asks()).toMatchObject({ needsConfirmation: true, mark: 'C' })
  await set('newHireMonths', 6)
  expect(await asks()).toMatchObject({ needsConfirmation: true })
  await set('newHireMonths', 6, '  Công văn số 12/SNV  ')
  expect(await asks()).toMatchObject({ needsConfirmation: false, mark: 'A', article: 'Công văn số 12/SNV' })
})

it('confirms a rule from its text, takes it back, and knows no rule that is not there', async () => {
  const [key] = [...ruleKeysOf(getRegime('R3'))].filter((one) => one.startsWith('LDTT/'))
  const confirm = (ruleKey: string, source: string) =>
    app.ask('regimes.confirmRule', { regimeId: 'R3', ruleKey, source })
  expect((await confirm(key!, 'Điều 1 Luật số 06/2026/QH16')).overrides.confirmed).toEqual({
    [key!]: { source: 'Điều 1 Luật số 06/2026/QH16' },
  })
  expect((await desk('R2b')).overrides.confirmed).toEqual({})
  expect((await confirm(key!, ' ')).overrides.confirmed).toEqual({})
  expect((await failure(confirm('LDTT/khong-co', 'Điều 1')))?.message).toContain('không có điều kiện')
})

it('keeps each regime to itself, and refuses one it does not know', async () => {
  await set('quorum', 'over-half', '', 'R2a')
  for (const { id } of regimes)
    expect(Object.keys((await desk(id)).overrides.settings)).toEqual(id === 'R2a' ? ['quorum'] : [])
  expect((await failure(desk('R9')))?.code).toBe('not-found')
  expect((await failure(set('quorum', 'everybody')))?.fields?.value).toContain('không có lựa chọn')
})

it('takes another regime for a campaign only with a reason', async () => {
  await app.ask('sample.remove', null).catch(() => null)
  await app.close()
  app = await openTestApp()
  await app.begin({ withSample: true })
  const [campaign] = await app.ask('campaigns.list', null)
  const choose = (regimeId: string | null, reason: string) =>
    app.ask('regimes.choose', { campaignId: campaign!.id, regimeId, reason })
  expect((await failure(choose('R2a', ' ')))?.fields?.reason).toMatch(/^Ghi lý do/)
  await choose('R2a', 'Công văn chuyển tiếp của tỉnh')
  expect(await app.ask('assessment.overview', { campaignId: campaign!.id })).toBeDefined()
  await choose(null, '')
})
