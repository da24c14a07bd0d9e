import { describe, expect, it } from 'vitest'
import { type Campaign, campaignInputSchema } from '#shared/domain/campaign'
import { copyCampaign } from '../../../src/renderer/features/campaigns/copy-campaign'

const campaign: Campaign = {
  id: 7,
  state: 'closed',
  isSample: false,
  kind: 'wave',
  schoolYear: 2023,
  wave: 2,
  title: 'Phát động thi đua đợt II năm học 2023-2024',
  planNumber: '12/KH-CĐN',
  planDate: '2024-01-10',
  from: '2024-02-29',
  to: '2024-07-03',
  reviewFrom: '2024-07-03',
  reviewTo: null,
  unitDeadline: '2024-07-07',
  councilDeadline: null,
  usesPoints: true,
  requiredPapers: ['report'],
  legalBases: ['Thực hiện Kế hoạch số 1'],
  occasions: [
    {
      lead: 'Chào mừng',
      event: 'ngày sinh Chủ tịch Hồ Chí Minh',
      firstDay: '1890-05-19',
      anniversaryDay: '2024-05-19',
    },
  ],
  criteria: [{ id: 3, heading: 'Dạy tốt', content: '', maxPoints: 95 }],
  purpose: 'Mục đích',
  requirements: '',
  launchDuty: '',
  councilDuties: '',
  unitDuties: '',
}

describe('copying a campaign', () => {
  it('to the next school year moves every day by a year and leaves out the plan’s own number and date', () => {
    const copy = copyCampaign(campaign, 'next-year')
    expect(copy).toMatchObject({
      id: null,
      schoolYear: 2024,
      wave: 2,
      title: 'Phát động thi đua đợt II năm học 2024-2025',
      planNumber: '',
      planDate: null,
      from: '2025-02-28',
      to: '2025-07-03',
      reviewFrom: '2025-07-03',
      reviewTo: null,
      unitDeadline: '2025-07-07',
      councilDeadline: null,
    })
    expect(copy.occasions[0]).toMatchObject({ firstDay: '1890-05-19', anniversaryDay: '2025-05-19' })
    expect(copy.criteria).toEqual([{ id: null, heading: 'Dạy tốt', content: '', maxPoints: 95 }])
    expect(campaignInputSchema.safeParse(copy).success).toBe(true)
  })

  it('within the school year makes the next wave, whose days are still to be set', () => {
    const copy = copyCampaign(campaign, 'same-year')
    expect(copy).toMatchObject({
      schoolYear: 2023,
      wave: 3,
      from: '',
      to: '',
      reviewFrom: null,
      unitDeadline: null,
    })
    expect(copy.occasions[0]?.anniversaryDay).toBe('2024-05-19')
    expect(copy).not.toHaveProperty('state')
  })
})
