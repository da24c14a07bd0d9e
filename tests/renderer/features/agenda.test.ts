import { describe, expect, it } from 'vitest'
import type { Campaign } from '#shared/domain/campaign'
import { type CampaignProgress, campaignSteps } from '#shared/domain/campaign-life'
import type { SessionListItem } from '#shared/domain/council'
import type { DecisionListItem } from '#shared/domain/decision'
import type { DocumentRow } from '#shared/domain/document'
import type { Disagreement, Reconciliation } from '#shared/domain/reconciliation'
import type { TrackingRow } from '#shared/domain/tracking'
import { deadlines, type HomeFacts, tasks, warnings } from '../../../src/renderer/features/home/agenda'

const campaign = {
  id: 1,
  kind: 'wave',
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
    sessions: [],
    reconciliation: null,
    documents: null,
    today: '2023-07-05',
    lastBackupAt: '2023-07-05T01:00:00.000Z',
    ...more,
  }
  return { ...base, steps: campaignSteps(base.campaign, base.progress) }
}

const absent = (id: number, lateDays = 0) => row(id, { receivedOn: null, status: 'not-received', lateDays })
const texts = (lines: { text: string }[]) => lines.map((line) => line.text)

const session = (more: Partial<SessionListItem> = {}): SessionListItem => ({
  id: 9,
  campaignId: 1,
  heldOn: '2023-07-13',
  minutesNumber: '',
  state: 'open',
  candidateCount: 175,
  passedCount: 0,
  ...more,
})
const closedSession = session({ state: 'closed', passedCount: 174 })

const decision = (more: Partial<DecisionListItem> = {}): DecisionListItem => ({
  id: 4,
  campaignId: 1,
  number: '',
  signedOn: null,
  subject: 'khen thưởng đợt II',
  state: 'draft',
  kind: 'award',
  aboutId: null,
  awards: [],
  entryCount: 3,
  amendedBy: [],
  ...more,
})

const document = (more: Partial<DocumentRow> = {}): DocumentRow => ({
  kind: 'decision',
  key: '4',
  about: '',
  lacks: [],
  canBeMade: true,
  issue: null,
  exported: null,
  ...more,
})

const disagreement = (isBlocking: boolean): Disagreement => ({
  message: '…',
  isBlocking,
  key: null,
  at: null,
})
const stale: Reconciliation['staleDocuments'][number] = {
  kind: 'decision',
  key: '4',
  about: '',
  exportedAt: '2023-07-14T01:00:00Z',
}
const found = (more: Partial<Reconciliation>): Reconciliation => ({
  rows: [],
  disagreements: [],
  staleDocuments: [],
  ...more,
})

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

  const council = { ...campaign, state: 'council' } as Campaign
  const decided = { ...campaign, state: 'decided' } as Campaign
  const paths = (lines: { path: string }[]) => lines.map(({ path }) => path)

  it('leads through the council: a session, its ballots, on to decisions', () => {
    expect(paths(tasks(facts({ campaign: council })))).toEqual(['/tong-hop', '/hoi-dong'])
    expect(tasks(facts({ campaign: council, sessions: [session()] }))).toMatchObject([
      { path: '/van-ban' },
      {
        text: 'Kiểm phiếu, kết thúc phiên họp Hội đồng ngày 13/07/2023',
        path: '/hoi-dong/9',
        detail: '175 đề nghị trong danh sách xét',
      },
    ])
    expect(tasks(facts({ campaign: council, sessions: [closedSession] }))).toMatchObject([
      { text: 'Chuyển sang ra quyết định', path: '/dot/1', detail: 'Hội đồng đã thông qua 174 đề nghị.' },
    ])
  })

  it('leads a sudden award from its dossier to the decision, past units and council', () => {
    const sudden = { ...campaign, state: 'drafting', kind: 'sudden', criteria: [] } as unknown as Campaign
    const given = { campaign: sudden, progress: { ...progress, receivedCount: 0 }, board: [absent(1, 3)] }
    expect(tasks(facts(given))).toMatchObject([{ text: 'Ghi hồ sơ đề nghị khen thưởng', path: '/dot-xuat' }])

    const named = { ...given, progress: { ...given.progress, directNominationCount: 2 } }
    expect(tasks(facts(named))).toMatchObject([
      { text: 'Lập quyết định khen thưởng', detail: 'Đã ghi 2 đề nghị.' },
    ])
    expect(paths(tasks(facts({ ...named, decisions: [decision()] })))).toEqual(['/quyet-dinh/4'])

    const issued = { ...named, progress: { ...named.progress, issuedDecisionCount: 1 } }
    const decisions = [decision({ state: 'issued' })]
    expect(texts(tasks(facts({ ...issued, decisions, documents: [document()] })))).toEqual([
      'Xem, lưu văn bản của đợt',
      'Phát động',
    ])
  })

  it('asks for no council where the campaign needs none, papers of units or not', () => {
    const thematic = { ...council, kind: 'thematic' } as Campaign
    expect(texts(tasks(facts({ campaign: thematic })))).toEqual(['Chuyển sang ra quyết định'])
    const late = { campaign: thematic, today: '2023-07-18', lastBackupAt: '2023-07-18T01:00:00Z' }
    expect(warnings(facts(late))).toEqual([])
  })

  it('sends back to the council while a decision would have nobody on it', () => {
    expect(tasks(facts({ campaign: decided }))[1]).toMatchObject({ path: '/hoi-dong' })
    expect(tasks(facts({ campaign: decided, sessions: [closedSession] }))[0]).toMatchObject({
      text: 'Lập quyết định khen thưởng',
      detail: 'Danh sách lấy từ 174 đề nghị Hội đồng đã thông qua.',
      path: '/quyet-dinh',
    })
  })

  it('leads from draft decision to report at the end', () => {
    const decisions = [decision(), decision({ id: 5, number: '250/QĐ-CĐN' })]
    expect(tasks(facts({ campaign: decided, decisions, sessions: [closedSession] }))).toMatchObject([
      { text: 'Hoàn thiện và ban hành quyết định', path: '/quyet-dinh/4', detail: 'khen thưởng đợt II' },
      { text: 'Hoàn thiện và ban hành quyết định số 250/QĐ-CĐN', path: '/quyet-dinh/5' },
      { path: '/bao-cao' },
    ])
  })

  it('leads from an issued decision through documents and reconciliation to the end', () => {
    const issued = {
      campaign: decided,
      sessions: [closedSession],
      decisions: [decision({ state: 'issued' })],
      progress: { ...progress, issuedDecisionCount: 1 },
      reconciliation: found({}),
    }
    const lack = { message: 'Chưa có số.', at: null }
    const documents = [document(), document({ lacks: [lack] }), document({ lacks: [lack], canBeMade: false })]
    expect(tasks(facts({ ...issued, documents }))).toMatchObject([
      {
        text: 'Xem, lưu văn bản của đợt',
        detail: '2 văn bản chưa lưu, 1 văn bản trong đó còn thiếu số, ngày, người ký hoặc số liệu',
        path: '/van-ban',
      },
      { path: '/bao-cao' },
      { path: '/doi-chieu', detail: 'Mọi khâu đang khớp nhau.' },
      { text: 'Kết thúc, tổng kết đợt' },
    ])
    const exported = { at: '2023-07-14T01:00:00Z', path: 'x.docx', isStale: false }
    expect(paths(tasks(facts({ ...issued, documents: [document({ exported })] })))).not.toContain('/van-ban')
  })

  it('warns where stages disagree and where papers are out of date', () => {
    const inCouncil = { campaign: council, sessions: [closedSession] }
    const three = [disagreement(true), disagreement(true), disagreement(false)]
    expect(warnings(facts({ ...inCouncil, reconciliation: found({ disagreements: three }) }))).toMatchObject([
      { tone: 'bad', text: '2 chỗ chưa khớp giữa các khâu', path: '/doi-chieu' },
    ])
    // What has passed and is not decided yet is no disagreement before there is a decision.
    const late = found({ disagreements: [disagreement(false)] })
    expect(warnings(facts({ ...inCouncil, reconciliation: late }))).toEqual([])
    const decisions = [decision({ state: 'issued' })]
    expect(
      warnings(
        facts({ ...inCouncil, decisions, reconciliation: { ...late, staleDocuments: [stale, stale] } }),
      ),
    ).toMatchObject([
      { tone: 'doubt', text: '1 chỗ cần xem lại giữa các khâu', path: '/doi-chieu' },
      { tone: 'doubt', text: '2 văn bản đã lưu nay đã cũ', path: '/van-ban' },
    ])
  })

  it('tells of a session ahead, and that the council is overdue until one is closed', () => {
    expect(deadlines(facts({ campaign: council, sessions: [session()] }))).toMatchObject([
      { text: 'Phiên họp Hội đồng: 13/07/2023', path: '/hoi-dong/9' },
      { text: 'Hạn họp Hội đồng: 15/07/2023', path: '/hoi-dong' },
    ])
    const late = { campaign: council, today: '2023-07-18', lastBackupAt: '2023-07-18T01:00:00Z' }
    expect(warnings(facts({ ...late, sessions: [session()] }))).toMatchObject([
      { text: 'Quá hạn họp Hội đồng 3 ngày', path: '/hoi-dong' },
    ])
    expect(warnings(facts({ ...late, sessions: [closedSession] }))).toEqual([])
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
