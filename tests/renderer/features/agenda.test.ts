import { describe, expect, it } from 'vitest'
import type { Campaign } from '#shared/domain/campaign'
import { type CampaignProgress, campaignSteps } from '#shared/domain/campaign-life'
import type { TrackingRow } from '#shared/domain/tracking'
import { deadlines, type HomeFacts, tasks, warnings } from '../../../src/renderer/features/home/agenda'

const campaign = {
  id: 1,
  state: 'collecting',
  from: '2023-03-01',
  to: '2023-07-03',
  reviewFrom: '2023-07-03',
  reviewTo: '2023-07-07',
  unitDeadline: '2023-07-07',
  councilDeadline: '2023-07-15',
  criteria: [{ id: 1, heading: 'Dạy tốt', content: '', maxPoints: null }],
} as Campaign

const progress: CampaignProgress = {
  unitCount: 2,
  completeCount: 1,
  incompleteUnits: ['K2'],
  receivedCount: 1,
  issuedDecisionCount: 0,
  closedSessionCount: 0,
  directNominationCount: 0,
  hasReport: false,
}

const row = (id: number, more: Partial<TrackingRow>): TrackingRow => ({
  unit: {
    id,
    kind: 'faculty',
    name: `Khoa ${id}`,
    shortName: `K${id}`,
    sortOrder: id,
    from: null,
    to: null,
    isSample: false,
    memberCount: 3,
  },
  receivedOn: '2023-07-05',
  receivedFrom: '',
  missingPapers: [],
  lineCount: 3,
  enteredLineCount: 3,
  draftErrorCount: 0,
  status: 'complete',
  lateDays: 0,
  ...more,
})

const facts = (more: Partial<HomeFacts>): HomeFacts => {
  const base = {
    campaign,
    progress,
    board: [],
    decisions: [],
    today: '2023-07-05',
    lastBackupAt: '2023-07-05T01:00:00.000Z',
    ...more,
  }
  return { ...base, steps: campaignSteps(base.campaign, base.progress) }
}

const absent = (id: number, lateDays = 0) => row(id, { receivedOn: null, status: 'not-received', lateDays })
const texts = (lines: { text: string }[]) => lines.map((line) => line.text)

describe('the day’s work', () => {
  it('names each unit still to be entered, and leads to its form', () => {
    const board = [
      absent(1),
      row(2, { status: 'missing-papers', missingPapers: ['minutes'] }),
      row(3, { enteredLineCount: 1 }),
      row(4, {}),
    ]
    expect(tasks(facts({ board }))).toMatchObject([
      { text: 'Ghi nhận hồ sơ Khoa 1', path: '/ho-so/1' },
      { text: 'Nhắc Khoa 2 nộp bổ sung', detail: 'còn thiếu biên bản họp bình xét', path: '/ho-so/2' },
      { text: 'Nhập tiếp hồ sơ Khoa 3', detail: 'đã nhập 1/3 người', path: '/ho-so/3' },
    ])
  })

  it('counts units when many are absent', () => {
    const board = Array.from({ length: 9 }, (_, index) => absent(index + 1))
    expect(tasks(facts({ board }))).toMatchObject([
      { text: 'Ghi nhận hồ sơ của 9 đơn vị', detail: 'K1, K2, K3 và 6 đơn vị khác', path: '/theo-doi' },
    ])
  })

  it('offers next year’s plan once the campaign is closed', () => {
    const closed = { ...campaign, state: 'closed', schoolYear: 2022 } as Campaign
    expect(tasks(facts({ campaign: closed }))).toMatchObject([
      { text: 'Chép kế hoạch sang năm học 2023-2024', path: '/dot/chep/1/nam-sau' },
    ])
  })

  it('offers the council when all is in', () => {
    expect(texts(tasks(facts({ board: [row(1, {})] })))).toEqual(['Đưa ra hội đồng'])
  })

  it('says what a plan lacks while it is drafted', () => {
    const drafting = { ...campaign, state: 'drafting', criteria: [] } as unknown as Campaign
    expect(tasks(facts({ campaign: drafting }))).toMatchObject([
      { text: 'Hoàn thiện kế hoạch phát động', detail: expect.stringContaining('nội dung thi đua') },
    ])
  })

  it('leads from draft decision to report at the end', () => {
    const decided = { ...campaign, state: 'decided' } as Campaign
    const decisions = [
      {
        id: 4,
        campaignId: 1,
        number: '',
        signedOn: null,
        subject: 'khen thưởng đợt II',
        state: 'draft' as const,
        kind: 'award' as const,
        aboutId: null,
        awards: [],
        entryCount: 3,
        amendedBy: [],
      },
    ]
    expect(tasks(facts({ campaign: decided, decisions }))).toMatchObject([
      { path: '/quyet-dinh/4', detail: 'khen thưởng đợt II' },
      { path: '/bao-cao' },
    ])
  })

  it('lists the days ahead, nearest first, and marks those within a week', () => {
    expect(deadlines(facts({}))).toMatchObject([
      { text: 'Các đơn vị bình xét xong: 07/07/2023', tone: 'doubt', detail: 'còn 2 ngày' },
      { text: 'Hạn đơn vị nộp hồ sơ: 07/07/2023', detail: 'còn 2 ngày, còn 1 đơn vị chưa nộp đủ' },
      { text: 'Hạn họp Hội đồng: 15/07/2023', tone: 'neutral' },
    ])
    expect(deadlines(facts({ today: '2023-07-06' }))[0]).toMatchObject({ detail: 'ngày mai' })
    expect(deadlines(facts({ today: '2023-08-01' }))).toEqual([])
  })

  it('warns of what is late, wrong or not copied', () => {
    const board = [absent(1, 3), row(2, { draftErrorCount: 2 })]
    expect(texts(warnings(facts({ board, today: '2023-07-18', lastBackupAt: null })))).toEqual([
      '1 đơn vị quá hạn nộp 3 ngày',
      'Hồ sơ K2 còn 2 chỗ sai',
      'Quá hạn họp Hội đồng 3 ngày',
      'Chưa có bản sao lưu nào',
    ])
    expect(warnings(facts({}))).toEqual([])
  })
})
