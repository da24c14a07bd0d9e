import type { Context, Db } from '#main/context'
import { updateCounts } from '#main/database/ballot-queries'
import { getCampaign } from '#main/database/campaign-queries'
import { deleteCandidates, freezeOutcome, updateFate } from '#main/database/candidate-queries'
import { findCouncilOn, getCouncil } from '#main/database/council-queries'
import { deleteDraft } from '#main/database/draft-queries'
import {
  closeSession,
  deleteSession,
  findDecidedCandidate,
  getSession,
  listSessions,
  putSession,
  reopenSession,
  type StoredSession,
} from '#main/database/session-queries'
import { createQueue } from '#main/services/in-order'
import { reorderCandidates, takeCandidates } from '#main/services/session-list'
import { loadSession } from '#main/services/session-view'
import type { Handlers } from '#shared/contract'
import { type Day, formatDay } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import type { Council, CouncilSession, SessionValues } from '#shared/domain/council'
import { AppError } from '#shared/result'
import { lowerFirst } from '#shared/text/case'

export function sessionHandlers(ctx: Context) {
  const inOrder = createQueue()
  /** Changes a session in one transaction and answers with it whole. */
  const change = (id: number, task: (trx: Db, session: StoredSession) => Promise<void>) =>
    inOrder(async () => {
      await ctx.db.transaction().execute(async (trx) => task(trx, await getOpenSession(trx, id)))
      return loadSession(ctx.db, id)
    })

  return {
    'sessions.list': ({ campaignId }) => listSessions(ctx.db, campaignId),
    'sessions.get': ({ id }) => inOrder(() => loadSession(ctx.db, id)),

    'sessions.propose': ({ campaignId }) =>
      inOrder(async () => {
        const id = await ctx.db.transaction().execute(async (trx) => {
          const campaign = await getCampaign(trx, campaignId)
          await refuseSecondOpen(trx, campaignId, null)
          const council = await councilFor(trx, campaign, ctx.today())
          return newSession(trx, campaign, proposedSession(campaign, council))
        })
        return loadSession(ctx.db, id)
      }),

    'sessions.save': (values) =>
      inOrder(async () => {
        const id = await ctx.db.transaction().execute((trx) => saveSession(trx, values))
        return loadSession(ctx.db, id)
      }),

    'sessions.delete': ({ id }) =>
      inOrder(() =>
        ctx.db.transaction().execute(async (trx) => {
          await getOpenSession(trx, id)
          await deleteSession(trx, id)
          await deleteDraft(trx, 'council-session', String(id))
          return null
        }),
      ),

    'sessions.takeCandidates': ({ id }) =>
      change(id, async (trx, { values }) => {
        await takeCandidates(trx, await getCampaign(trx, values.campaignId), id, values.candidateOrder)
      }),

    'sessions.removeCandidates': ({ sessionId, candidateIds }) =>
      change(sessionId, (trx) => deleteCandidates(trx, sessionId, candidateIds)),

    'sessions.setFate': ({ sessionId, candidateIds, fate, reason }) =>
      change(sessionId, (trx) => updateFate(trx, sessionId, candidateIds, fate, reason)),

    'sessions.close': ({ id }) =>
      change(id, async (trx) => {
        const session = await loadSession(trx, id)
        if (session.lacks.length > 0)
          throw new AppError(
            'conflict',
            `Chưa kết thúc được phiên họp: ${session.lacks.map(({ message }) => message).join(' ')}`,
          )
        await freeze(trx, session, ctx.now())
      }),

    'sessions.reopen': ({ id }) =>
      inOrder(async () => {
        await ctx.db.transaction().execute(async (trx) => {
          const { state, values } = await getSession(trx, id)
          if (state === 'open') return
          await refuseDecided(trx, id)
          await refuseSecondOpen(trx, values.campaignId, id)
          await reopenSession(trx, id)
        })
        return loadSession(ctx.db, id)
      }),
  } satisfies Pick<
    Handlers,
    | 'sessions.list'
    | 'sessions.get'
    | 'sessions.propose'
    | 'sessions.save'
    | 'sessions.delete'
    | 'sessions.takeCandidates'
    | 'sessions.removeCandidates'
    | 'sessions.setFate'
    | 'sessions.close'
    | 'sessions.reopen'
  >
}

/**
 * A session that may still be changed.
 * @throws AppError `not-found`; `conflict` when it is closed
 */
export async function getOpenSession(db: Db, id: number): Promise<StoredSession> {
  const session = await getSession(db, id)
  if (session.state === 'closed')
    throw new AppError('conflict', 'Phiên họp đã kết thúc nên không sửa được. Mở lại phiên họp rồi sửa.')
  return session
}

/** Two sessions under way at once would each hold the same nominations. */
async function refuseSecondOpen(trx: Db, campaignId: number, exceptId: number | null): Promise<void> {
  const open = (await listSessions(trx, campaignId)).find(
    (session) => session.state === 'open' && session.id !== exceptId,
  )
  if (!open) return
  const when = open.heldOn ? ` ngày ${formatDay(open.heldOn)}` : ''
  throw new AppError(
    'conflict',
    `Đợt này đang có phiên họp${when} chưa kết thúc. Kết thúc hoặc xoá phiên ấy trước.`,
  )
}

async function refuseDecided(trx: Db, id: number): Promise<void> {
  const decided = await findDecidedCandidate(trx, id)
  if (decided)
    throw new AppError(
      'conflict',
      `Quyết định số ${decided.number} đã ban hành có ${decided.name}, do phiên họp này thông qua, nên phiên họp không mở lại được. Muốn thay đổi, lập quyết định đính chính hoặc thu hồi.`,
    )
}

async function councilFor(trx: Db, campaign: Campaign, today: Day): Promise<Council> {
  const day = campaign.councilDeadline ?? today
  const council = await findCouncilOn(trx, day)
  if (council) return council
  throw new AppError(
    'conflict',
    `Chưa có Hội đồng nào có hiệu lực vào ngày ${formatDay(day)}. Ghi Hội đồng và thành viên ở mục Hội đồng trước khi lập phiên họp.`,
  )
}

const proposedSession = (campaign: Campaign, council: Council): StoredSession['values'] => ({
  campaignId: campaign.id,
  councilId: council.id,
  minutesNumber: '',
  tallyNumber: '',
  invitationNumber: '',
  invitationOn: null,
  heldOn: null,
  startTime: null,
  endTime: null,
  location: '',
  guidance: '',
  agenda: [
    'Tuyên bố lý do, giới thiệu thành phần dự họp, thông qua chương trình làm việc.',
    `Báo cáo tổng kết phong trào thi đua ${lowerFirst(campaignLabel(campaign))}.`,
    'Đơn vị thường trực báo cáo tóm tắt hồ sơ đề nghị khen thưởng của các đơn vị.',
    'Hội đồng thảo luận, cho ý kiến về từng trường hợp.',
    'Bầu Ban kiểm phiếu, bỏ phiếu và công bố kết quả kiểm phiếu.',
    'Kết luận, thông qua biên bản họp.',
  ].join('\n'),
  discussion: '',
  resolution: '',
  candidateOrder: 'award',
  attendance: council.members.map(({ personId }) => ({
    personId,
    isPresent: true,
    reason: '',
    hasWrittenOpinion: false,
  })),
  guests: [],
  tellers: [],
})

async function newSession(trx: Db, campaign: Campaign, values: StoredSession['values']): Promise<number> {
  const id = await putSession(trx, null, values)
  await takeCandidates(trx, campaign, id, values.candidateOrder)
  return id
}

async function saveSession(trx: Db, { id, councilId, ...typed }: SessionValues): Promise<number> {
  const before = id === null ? null : await getOpenSession(trx, id)
  const campaignId = before?.values.campaignId ?? typed.campaignId
  const council = await getCouncil(trx, councilId ?? 0)
  const members = new Set(council.members.map(({ personId }) => personId))
  const values = {
    ...typed,
    campaignId,
    councilId: council.id,
    attendance: typed.attendance.filter(({ personId }) => members.has(personId)),
  }
  await deleteDraft(trx, 'council-session', String(id ?? 'new'))
  if (id === null) {
    await refuseSecondOpen(trx, campaignId, null)
    return newSession(trx, await getCampaign(trx, campaignId), values)
  }
  await putSession(trx, id, values)
  await reorderCandidates(trx, id, values.candidateOrder)
  return id
}

/** Fixes counts, denominators and outcomes as they stand. */
async function freeze(trx: Db, session: CouncilSession, closedAt: string): Promise<void> {
  for (const ballot of session.ballots) await updateCounts(trx, ballot.id, ballot)
  for (const candidate of session.candidates)
    if (candidate.outcome) await freezeOutcome(trx, candidate.id, candidate, candidate.outcome)
  await closeSession(trx, session.id, closedAt, session.quorum)
}
