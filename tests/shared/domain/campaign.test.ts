import { describe, expect, it } from 'vitest'
import {
  type Campaign,
  type CampaignInput,
  campaignInputSchema,
  emptyCampaign,
  occasionYears,
} from '#shared/domain/campaign'
import { type CampaignProgress, campaignSteps } from '#shared/domain/campaign-life'
import { campaignLabel } from '#shared/domain/campaign-names'
import { fieldErrorsOf } from '#shared/fields'

const input: CampaignInput = {
  ...emptyCampaign(2022),
  wave: 2,
  title: 'Phát động thi đua đợt II',
  from: '01/03/2023',
  to: '03/07/2023',
  unitDeadline: '07/07/2023',
  councilDeadline: '15/07/2023',
}
const errorsOf = (changes: Partial<CampaignInput>) => {
  const parsed = campaignInputSchema.safeParse({ ...input, ...changes })
  return parsed.success ? {} : fieldErrorsOf(parsed.error)
}

describe('the campaign form', () => {
  it('takes what officers type', () => {
    expect(campaignInputSchema.parse(input)).toMatchObject({ from: '2023-03-01', unitDeadline: '2023-07-07' })
  })

  it.each<[string, Partial<CampaignInput>, string]>([
    ['an end before the start', { to: '28/02/2023' }, 'to'],
    ['a day that does not exist', { from: '31/02/2023' }, 'from'],
    ['a deadline before the start', { unitDeadline: '01/02/2023', councilDeadline: null }, 'unitDeadline'],
    ['a council before the deadline', { councilDeadline: '06/07/2023' }, 'councilDeadline'],
    ['a review that ends before it begins', { reviewFrom: '05/07/2023', reviewTo: '04/07/2023' }, 'reviewTo'],
    ['a review before the campaign', { reviewFrom: '28/02/2023' }, 'reviewFrom'],
    ['an empty title', { title: ' \u200b ' }, 'title'],
    ['a 10,000-character title', { title: 'x'.repeat(10_000) }, 'title'],
    ['a wave without number', { wave: null }, 'wave'],
    [
      'an anniversary before its event',
      {
        occasions: [{ lead: 'Chào mừng', event: 'ngày', firstDay: '26/3/2031', anniversaryDay: '26/3/2023' }],
      },
      'occasions.0.anniversaryDay',
    ],
  ])('refuses %s at its field', (_, changes, path) => {
    expect(Object.keys(errorsOf(changes))).toContain(path)
  })
})

it('counts the years of an occasion', () => {
  expect(occasionYears({ firstDay: '1931-03-26', anniversaryDay: '2023-03-26' })).toBe(92)
})

describe('the life of a campaign', () => {
  const campaign = (changes: Partial<Campaign>): Campaign => ({
    ...campaignInputSchema.parse(input),
    id: 1,
    state: 'drafting',
    isSample: false,
    criteria: [{ id: 1, heading: 'Một', content: '', maxPoints: null }],
    ...changes,
  })
  const progress = (changes: Partial<CampaignProgress> = {}): CampaignProgress => ({
    unitCount: 14,
    completeCount: 14,
    incompleteUnits: [],
    receivedCount: 14,
    issuedDecisionCount: 1,
    closedSessionCount: 1,
    directNominationCount: 0,
    hasReport: true,
    ...changes,
  })

  it('goes forward by one named step and back by one', () => {
    const walk = ['drafting', 'launched', 'collecting', 'council', 'decided', 'closed'] as const
    for (const [at, state] of walk.entries()) {
      const steps = campaignSteps(campaign({ state }), progress({ issuedDecisionCount: 0 }))
      expect(steps.map((step) => step.to)).toEqual([walk[at + 1], walk[at - 1]].filter(Boolean))
    }
  })

  it('says why a step can’t be taken', () => {
    const refusal = (
      state: Campaign['state'],
      changes: Partial<Campaign>,
      known: Partial<CampaignProgress>,
    ) => campaignSteps(campaign({ state, ...changes }), progress(known))[0]?.refusal
    expect(refusal('drafting', { criteria: [], unitDeadline: null }, {})).toContain(
      'nội dung thi đua, hạn nộp hồ sơ',
    )
    expect(refusal('drafting', { kind: 'sudden', criteria: [], unitDeadline: null }, {})).toBeNull()
    expect(refusal('launched', {}, { unitCount: 0 })).toContain('Chưa có đơn vị')
    expect(refusal('collecting', {}, { receivedCount: 0 })).toContain('Chưa có hồ sơ')
    const short = { receivedCount: 0, directNominationCount: 1 }
    expect(refusal('collecting', { kind: 'sudden' }, short)).toBeNull()
    expect(refusal('decided', {}, { issuedDecisionCount: 0 })).toContain('Chưa có quyết định')
  })

  it('cautions without refusing', () => {
    const convene = (incompleteUnits: string[]) =>
      campaignSteps(
        campaign({ state: 'collecting' }),
        progress({ completeCount: 14 - incompleteUnits.length, incompleteUnits }),
      )[0]
    expect(convene([])).toMatchObject({ refusal: null, caution: null })
    expect(convene(['Cơ khí', 'CĐCS', 'TCKT'])).toMatchObject({
      ...{ refusal: null, caution: 'Còn Cơ khí, CĐCS, TCKT chưa nộp hoặc chưa đủ giấy tờ.' },
    })
    expect(convene(['Cơ khí', 'CĐCS', 'TCKT', 'KHCB'])?.caution).toBe(
      'Còn 4 đơn vị chưa nộp hoặc chưa đủ giấy tờ.',
    )
  })

  it('cautions before deciding what no session has passed, where the council is needed', () => {
    const caution = (kind: Campaign['kind'], closedSessionCount: number) =>
      campaignSteps(campaign({ state: 'council', kind }), progress({ closedSessionCount }))[0]?.caution
    expect(caution('wave', 0)).toBe(
      'Hội đồng chưa kết thúc phiên họp nào, nên chưa ai được đưa vào quyết định.',
    )
    expect(caution('wave', 1)).toBeNull()
    expect(caution('sudden', 0)).toBeNull()
  })

  it('does not go back behind an issued decision', () => {
    const back = campaignSteps(campaign({ state: 'decided' }), progress()).find(
      (step) => step.action === 'step-back',
    )
    expect(back?.refusal).toContain('Đã có quyết định ban hành')
  })
})

it('is called by its wave and school year', () => {
  expect(campaignLabel({ kind: 'wave', schoolYear: 2022, wave: 2, title: 'x' })).toBe(
    'Đợt II năm học 2022-2023',
  )
  expect(campaignLabel({ kind: 'thematic', schoolYear: 2022, wave: null, title: 'Hội giảng' })).toBe(
    'Hội giảng',
  )
})
