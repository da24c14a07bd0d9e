import { addDays, daysBetween, formatDay, formatSchoolYear } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import type { CampaignProgress, CampaignStep } from '#shared/domain/campaign-life'
import { campaignStates, needsCouncil, paperNames } from '#shared/domain/campaign-names'
import type { SessionListItem } from '#shared/domain/council'
import type { DecisionListItem } from '#shared/domain/decision'
import type { DocumentRow } from '#shared/domain/document'
import type { Reconciliation } from '#shared/domain/reconciliation'
import type { TrackingRow } from '#shared/domain/tracking'
import type { Tone } from '../../components/state-badge'

/** One line of the day's work: what, and where it is settled. */
export type AgendaLine = {
  tone: Tone
  /** The tone in a word, for those who don't see colours. */
  word: string
  text: string
  detail?: string
  path: string
}

export type HomeFacts = {
  campaign: Campaign
  progress: CampaignProgress
  steps: CampaignStep[]
  board: TrackingRow[]
  decisions: DecisionListItem[]
  sessions: SessionListItem[]
  /** Null before the council meets, and while it is not known. */
  reconciliation: Reconciliation | null
  /** Null before decisions are made, and while they are not known. */
  documents: DocumentRow[] | null
  today: string
  /** ISO time. */
  lastBackupAt: string | null
}

/** Names a few units and counts the rest: "TCHC, ĐT, KT-TC và 4 đơn vị khác". */
function named(rows: TrackingRow[], most = 3): string {
  const names = rows.slice(0, most).map((row) => row.unit.shortName)
  const rest = rows.length - names.length
  return rest > 0 ? `${names.join(', ')} và ${rest} đơn vị khác` : names.join(', ')
}

/** Where a group of units is settled: its own form when it is one, else the board. */
const pathOf = (rows: TrackingRow[]): string =>
  rows.length === 1 ? `/ho-so/${rows[0]!.unit.id}` : '/theo-doi'

/** Units that have not handed in are listed by name up to this many. */
const mostOneByOne = 6

const lackOf = (row: TrackingRow): string =>
  `còn thiếu ${row.missingPapers.map((kind) => paperNames[kind].toLocaleLowerCase('vi')).join(', ')}`

const task = (text: string, path: string, detail?: string): AgendaLine => ({
  tone: 'neutral',
  word: 'Việc cần làm',
  text,
  path,
  detail,
})

/** What is to be done at the stage the campaign is in. */
export function tasks(facts: HomeFacts): AgendaLine[] {
  const { campaign, progress, steps, board } = facts
  if (isDirect(facts) && campaign.state !== 'closed') return directTasks(facts)
  const plan = `/dot/${campaign.id}`
  const forward = steps.find((step) => step.action !== 'step-back')
  const lines: AgendaLine[] = []
  const add = (...line: Parameters<typeof task>) => lines.push(task(...line))

  if (campaign.state === 'drafting')
    add(
      forward?.refusal ? 'Hoàn thiện kế hoạch phát động' : 'Phát động đợt thi đua',
      plan,
      forward?.refusal ?? forward?.caution ?? 'Kế hoạch đã đủ để phát động.',
    )
  if (campaign.state === 'launched')
    add('Bắt đầu nhận hồ sơ', plan, forward?.refusal ?? 'Khi đơn vị đầu tiên nộp hồ sơ giấy.')
  if (campaign.state === 'collecting' || campaign.state === 'launched') {
    const absent = board.filter((row) => row.status === 'not-received')
    const lacking = board.filter((row) => row.status === 'missing-papers')
    const unfinished = board.filter(
      (row) => row.status !== 'not-received' && row.enteredLineCount < row.lineCount,
    )
    if (absent.length > mostOneByOne)
      add(`Ghi nhận hồ sơ của ${absent.length} đơn vị`, '/theo-doi', named(absent))
    else for (const { unit } of absent) add(`Ghi nhận hồ sơ ${unit.name}`, `/ho-so/${unit.id}`)
    for (const row of lacking) add(`Nhắc ${row.unit.name} nộp bổ sung`, `/ho-so/${row.unit.id}`, lackOf(row))
    for (const row of unfinished)
      add(
        `Nhập tiếp hồ sơ ${row.unit.name}`,
        `/ho-so/${row.unit.id}`,
        `đã nhập ${row.enteredLineCount}/${row.lineCount} người`,
      )
    if (absent.length === 0 && lacking.length === 0 && unfinished.length === 0 && board.length > 0)
      add('Đưa ra hội đồng', plan, 'Hồ sơ các đơn vị đã đủ.')
  }
  if (campaign.state === 'council' || campaign.state === 'decided') {
    lines.push(...councilTasks(facts))
    lines.push(...decisionTasks(facts))
  }
  if (campaign.state === 'decided') {
    lines.push(...documentTasks(facts))
    add(
      progress.hasReport ? 'Hoàn thiện báo cáo tổng kết' : 'Soạn báo cáo tổng kết',
      '/bao-cao',
      'Số liệu lấy từ hồ sơ các đơn vị.',
    )
    if (progress.issuedDecisionCount > 0)
      add('Xem bảng đối chiếu trước khi tổng kết', '/doi-chieu', agreement(facts.reconciliation))
    if (forward && !forward.refusal) add('Kết thúc, tổng kết đợt', plan, forward.caution ?? undefined)
  }
  if (campaign.state === 'closed')
    add(
      `Chép kế hoạch sang năm học ${formatSchoolYear(campaign.schoolYear + 1)}`,
      `/dot/chep/${campaign.id}/nam-sau`,
      'Các ngày dời một năm; số và ngày ký kế hoạch để trống.',
    )
  return lines
}

/** Đột xuất, chuyên đề with short dossiers alone: no round of units' papers, no council. */
const isDirect = ({ campaign, progress, sessions }: HomeFacts): boolean =>
  !needsCouncil(campaign) && progress.receivedCount === 0 && sessions.length === 0

/** From a short dossier to the decision, whatever stage the campaign is said to be in. */
function directTasks(facts: HomeFacts): AgendaLine[] {
  const { campaign, progress, steps, decisions } = facts
  const forward = steps.find((step) => step.action !== 'step-back')
  const lines: AgendaLine[] = []
  if (progress.directNominationCount === 0)
    lines.push(
      task(
        'Ghi hồ sơ đề nghị khen thưởng',
        '/dot-xuat',
        'Ai, thành tích gì, ngày nào, ai đề nghị; không cần vòng nộp hồ sơ.',
      ),
    )
  else if (decisions.length === 0)
    lines.push(
      task('Lập quyết định khen thưởng', '/quyet-dinh', `Đã ghi ${progress.directNominationCount} đề nghị.`),
    )
  lines.push(...draftTasks(decisions), ...documentTasks(facts))
  if (progress.issuedDecisionCount > 0 && forward && !forward.refusal)
    lines.push(task(forward.name, `/dot/${campaign.id}`))
  return lines
}

const sessionPath = ({ id }: SessionListItem) => `/hoi-dong/${id}`
const sessionName = ({ heldOn }: SessionListItem) =>
  heldOn ? `phiên họp Hội đồng ngày ${formatDay(heldOn)}` : 'phiên họp Hội đồng (chưa ghi ngày)'

/** From the first session to what it has passed. A campaign without a council's round has none of it. */
function councilTasks({ campaign, sessions }: HomeFacts): AgendaLine[] {
  if (!needsCouncil(campaign) && sessions.length === 0)
    return campaign.state === 'council'
      ? [task('Chuyển sang ra quyết định', `/dot/${campaign.id}`, 'Đợt này không cần họp Hội đồng.')]
      : []
  const open = sessions.filter(({ state }) => state === 'open')
  if (sessions.length === 0)
    return [
      task('Xem bảng tổng hợp trước phiên họp Hội đồng', '/tong-hop'),
      task('Lập phiên họp Hội đồng', '/hoi-dong', 'Danh sách xét và phiếu bầu lấy từ hồ sơ các đơn vị.'),
    ]
  if (open.length === 0)
    return campaign.state === 'council'
      ? [
          task(
            'Chuyển sang ra quyết định',
            `/dot/${campaign.id}`,
            `Hội đồng đã thông qua ${passedCount(sessions)} đề nghị.`,
          ),
        ]
      : []
  return [
    task('In giấy mời, phiếu bầu cho phiên họp', '/van-ban'),
    ...open.map((session) =>
      task(
        `Kiểm phiếu, kết thúc ${sessionName(session)}`,
        sessionPath(session),
        `${session.candidateCount} đề nghị trong danh sách xét`,
      ),
    ),
  ]
}

const passedCount = (sessions: SessionListItem[]) =>
  sessions.reduce((sum, session) => sum + (session.state === 'closed' ? session.passedCount : 0), 0)

const draftTasks = (decisions: DecisionListItem[]): AgendaLine[] =>
  decisions
    .filter(({ state }) => state === 'draft')
    .map((draft) =>
      task(
        `Hoàn thiện và ban hành quyết định${draft.number ? ` số ${draft.number}` : ''}`,
        `/quyet-dinh/${draft.id}`,
        draft.subject,
      ),
    )

function decisionTasks({ campaign, sessions, decisions }: HomeFacts): AgendaLine[] {
  const lines = draftTasks(decisions)
  const hasList = !needsCouncil(campaign) || passedCount(sessions) > 0
  if (campaign.state === 'decided' && decisions.length === 0 && hasList)
    lines.push(
      task(
        'Lập quyết định khen thưởng',
        '/quyet-dinh',
        passedCount(sessions) > 0
          ? `Danh sách lấy từ ${passedCount(sessions)} đề nghị Hội đồng đã thông qua.`
          : 'Danh sách lấy từ hồ sơ đề nghị.',
      ),
    )
  return lines
}

/** What is still to be printed and signed once a decision is out. */
function documentTasks({ progress, documents }: HomeFacts): AgendaLine[] {
  if (progress.issuedDecisionCount === 0 || documents === null) return []
  const unsaved = documents.filter(({ canBeMade, exported }) => canBeMade && exported === null)
  const lacking = unsaved.filter(({ lacks }) => lacks.length > 0).length
  if (unsaved.length === 0) return []
  return [
    task(
      'Xem, lưu văn bản của đợt',
      '/van-ban',
      `${unsaved.length} văn bản chưa lưu${lacking > 0 ? `, ${lacking} văn bản trong đó còn thiếu số, ngày, người ký hoặc số liệu` : ''}`,
    ),
  ]
}

function agreement(reconciliation: Reconciliation | null): string | undefined {
  if (reconciliation === null) return undefined
  const { length } = reconciliation.disagreements
  return length === 0 ? 'Mọi khâu đang khớp nhau.' : `Còn ${length} chỗ cần xem.`
}

const nearDays = 7

/** The campaign's days still ahead, nearest first; none of a stage that has been left. */
export function deadlines(facts: HomeFacts): AgendaLine[] {
  const { campaign, progress, sessions, today } = facts
  const plan = `/dot/${campaign.id}`
  const open = progress.unitCount - progress.completeCount
  const stage = campaignStates.indexOf(campaign.state)
  const isCollectingOver = stage > campaignStates.indexOf('collecting')
  const isCouncilOver = stage > campaignStates.indexOf('council')
  const marks = [
    { day: campaign.from, text: 'Bắt đầu đợt thi đua', path: plan },
    {
      day: isCollectingOver ? null : campaign.reviewFrom,
      text: 'Các đơn vị bắt đầu bình xét',
      path: '/theo-doi',
    },
    { day: campaign.to, text: 'Kết thúc thời gian thi đua', path: plan },
    { day: isCollectingOver ? null : campaign.reviewTo, text: 'Các đơn vị bình xét xong', path: '/theo-doi' },
    {
      day: isCollectingOver ? null : campaign.unitDeadline,
      text: 'Hạn đơn vị nộp hồ sơ',
      path: '/theo-doi',
      detail: open > 0 ? `còn ${open} đơn vị chưa nộp đủ` : 'các đơn vị đã nộp đủ',
    },
    { day: isCouncilOver ? null : campaign.councilDeadline, text: 'Hạn họp Hội đồng', path: '/hoi-dong' },
    ...sessions
      .filter(({ state }) => state === 'open')
      .map((session) => ({ day: session.heldOn, text: 'Phiên họp Hội đồng', path: sessionPath(session) })),
  ]
  return marks
    .flatMap(({ day, text, path, detail }) => (day && day >= today ? [{ day, text, path, detail }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, text, path, detail }): AgendaLine => {
      const isNear = day <= addDays(today, nearDays)
      return {
        tone: isNear ? 'doubt' : 'neutral',
        word: isNear ? 'Gần đến hạn' : 'Còn xa',
        text: `${text}: ${formatDay(day)}`,
        detail: [daysLeft(daysBetween(today, day)), detail].filter(Boolean).join(', '),
        path,
      }
    })
}

const daysLeft = (days: number) => (days === 0 ? 'hôm nay' : days === 1 ? 'ngày mai' : `còn ${daysOf(days)}`)

/** "1.234 ngày", as the tracking board writes it. */
const daysOf = (count: number) => `${count.toLocaleString('vi-VN')} ngày`

const oldBackupDays = 7
const dayMs = 86_400_000

/** What looks wrong and would be worse later. */
export function warnings(facts: HomeFacts): AgendaLine[] {
  const { campaign, board, sessions, today, lastBackupAt } = facts
  const lines: AgendaLine[] = []
  const late = board.filter((row) => row.status === 'not-received' && row.lateDays > 0)
  const isStillCollecting = campaign.state === 'launched' || campaign.state === 'collecting'
  if (late.length > 0 && isStillCollecting)
    lines.push({
      tone: 'bad',
      word: 'Quá hạn',
      text: `${late.length} đơn vị quá hạn nộp ${daysOf(Math.max(...late.map((row) => row.lateDays)))}`,
      detail: named(late),
      path: pathOf(late),
    })
  for (const row of board.filter((row) => row.draftErrorCount > 0))
    lines.push({
      tone: 'doubt',
      word: 'Còn chỗ sai',
      text: `Hồ sơ ${row.unit.shortName} còn ${row.draftErrorCount} chỗ sai`,
      detail: 'Phần đang gõ đã giữ, nhưng chưa tính vào tổng hợp.',
      path: `/ho-so/${row.unit.id}`,
    })
  const isCouncilDue =
    isStillCollecting || (campaign.state === 'council' && sessions.every(({ state }) => state === 'open'))
  if (needsCouncil(campaign) && campaign.councilDeadline && campaign.councilDeadline < today && isCouncilDue)
    lines.push({
      tone: 'bad',
      word: 'Quá hạn',
      text: `Quá hạn họp Hội đồng ${daysOf(daysBetween(campaign.councilDeadline, today))}`,
      detail: isStillCollecting
        ? 'Đưa đợt ra hội đồng, hoặc sửa hạn trong kế hoạch.'
        : 'Họp và kết thúc phiên họp, hoặc sửa hạn trong kế hoạch.',
      path: isStillCollecting ? `/dot/${campaign.id}` : '/hoi-dong',
    })
  lines.push(...chainWarnings(facts))
  if (isBackupOld(lastBackupAt, today))
    lines.push({
      tone: 'doubt',
      word: 'Cần sao lưu',
      text: lastBackupAt ? 'Đã hơn 7 ngày chưa sao lưu' : 'Chưa có bản sao lưu nào',
      detail: 'Bấm Sao lưu ngay ở mục Thiết lập.',
      path: '/thiet-lap',
    })
  return lines
}

/** Where stages of the chain, or a paper saved earlier, say something else than the data. */
function chainWarnings({ decisions, reconciliation }: HomeFacts): AgendaLine[] {
  if (reconciliation === null) return []
  const { disagreements, staleDocuments } = reconciliation
  const lines: AgendaLine[] = []
  const blocking = disagreements.filter(({ isBlocking }) => isBlocking).length
  // Before a decision is out, what has passed is still to be decided: no disagreement yet.
  const hasIssued = decisions.some(({ state }) => state === 'issued')
  const count = blocking > 0 ? blocking : hasIssued ? disagreements.length : 0
  if (count > 0)
    lines.push({
      tone: blocking > 0 ? 'bad' : 'doubt',
      word: blocking > 0 ? 'Chưa khớp' : 'Cần xem lại',
      text: blocking > 0 ? `${count} chỗ chưa khớp giữa các khâu` : `${count} chỗ cần xem lại giữa các khâu`,
      detail:
        blocking > 0 ? 'Sửa xong mới ban hành được quyết định.' : 'Bấm để xem từng chỗ ở Bảng đối chiếu.',
      path: '/doi-chieu',
    })
  if (staleDocuments.length > 0)
    lines.push({
      tone: 'doubt',
      word: 'Đã cũ',
      text: `${staleDocuments.length} văn bản đã lưu nay đã cũ`,
      detail: 'Số liệu đổi sau khi lưu; xem đã đổi những gì rồi lưu lại.',
      path: '/van-ban',
    })
  return lines
}

const isBackupOld = (lastBackupAt: string | null, today: string): boolean =>
  lastBackupAt === null || Date.parse(today) - Date.parse(lastBackupAt) > oldBackupDays * dayMs
