import type { Context } from '#main/context'
import { ballotHandlers } from '#main/services/ballot-service'
import { councilHandlers } from '#main/services/council-service'
import { directNominationHandlers } from '#main/services/direct-nomination-service'
import { personHandlers } from '#main/services/person-service'
import { sessionHandlers } from '#main/services/session-service'
import { contract, type RequestInput, type RequestName, type RequestOutput } from '#shared/contract'
import type {
  Candidate,
  CouncilInput,
  CouncilRole,
  CouncilSession,
  SessionInput,
} from '#shared/domain/council'
import { emptyPerson } from '#shared/domain/person'

/** How tests ask: `TestApp.ask`, or `askOf(engine.ctx)`. */
export type Ask = <Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
) => Promise<RequestOutput<Name>>

/** Asks what belongs to the council of an engine without its app, inputs judged as at the door. */
export function askOf(ctx: Context): Ask {
  const handlers: Partial<Record<RequestName, (input: never) => unknown>> = {
    ...councilHandlers(ctx),
    ...sessionHandlers(ctx),
    ...ballotHandlers(ctx),
    ...directNominationHandlers(ctx),
    ...personHandlers(ctx),
  }
  return async (name, input) => {
    const handler = handlers[name]
    if (!handler) throw new Error(`askOf does not know ${name}`)
    return (await handler(contract[name].input.parse(input) as never)) as RequestOutput<typeof name>
  }
}

const roles: CouncilRole[] = ['chair', 'standing-vice-chair', 'secretary']

/** A council of people who belong to no unit and are nominated for nothing. */
export async function addCouncil(
  ask: Ask,
  { size = 9, ...changes }: { size?: number } & Partial<CouncilInput> = {},
) {
  const members: CouncilInput['members'] = []
  for (let index = 0; index < size; index += 1) {
    const person = await ask('people.save', {
      ...emptyPerson,
      fullName: `Thành Viên ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(index)}`,
      memberships: [],
    })
    members.push({ personId: person.id, role: roles[index] ?? 'member', position: '', unitName: '' })
  }
  return ask('councils.save', {
    id: null,
    name: 'Hội đồng Thi đua - Khen thưởng',
    decisionNumber: '105',
    decidedOn: '2022-09-05',
    decidedBy: 'Hiệu trưởng',
    validFrom: '2000-01-01',
    validTo: null,
    members,
    note: '',
    ...changes,
  })
}

/** What the form over a session holds. */
export const sessionInputOf = (session: CouncilSession): SessionInput => ({
  id: session.id,
  campaignId: session.campaignId,
  councilId: session.council.id,
  minutesNumber: session.minutesNumber,
  tallyNumber: session.tallyNumber,
  invitationNumber: session.invitationNumber,
  invitationOn: session.invitationOn,
  heldOn: session.heldOn,
  startTime: session.startTime,
  endTime: session.endTime,
  location: session.location,
  guidance: session.guidance,
  agenda: session.agenda,
  discussion: session.discussion,
  resolution: session.resolution,
  candidateOrder: session.candidateOrder,
  attendance: session.attendance,
  guests: session.guests,
  tellers: session.tellers,
})

/** Fills in what minutes need; what is there already stays. */
export const minutesOf = (session: CouncilSession): SessionInput => ({
  ...sessionInputOf(session),
  minutesNumber: session.minutesNumber || '31',
  tallyNumber: session.tallyNumber || '30',
  heldOn: session.heldOn ?? '2023-07-13',
  startTime: session.startTime ?? '07:30',
  endTime: session.endTime ?? '10:15',
  location: session.location || 'Phòng họp A',
  tellers: session.tellers.length > 0 ? session.tellers : ['Trần Văn Kiểm', 'Lê Thị Phiếu'],
})

/**
 * Counts every ballot of an open session: all members present vote for everybody, those who are proposed not for
 * themselves, and against those who fail.
 */
export async function countBallots(
  ask: Ask,
  session: CouncilSession,
  fails: (candidate: Candidate) => boolean = () => false,
): Promise<CouncilSession> {
  const voters = session.presentCount + session.writtenOpinionCount
  let counted = session
  for (const ballot of session.ballots) {
    const { errors: _, differences: __, isComplete: ___, papers: ____, ...own } = ballot
    counted = await ask('ballots.save', {
      ...own,
      mode: 'totals',
      issued: voters,
      returned: voters,
      valid: voters,
      invalid: 0,
      votes: ballot.candidateIds.map((candidateId) => {
        const candidate = session.candidates.find(({ id }) => id === candidateId)!
        const blank = candidate.isMember ? 1 : 0
        const failing = fails(candidate)
        return {
          candidateId,
          votesFor: failing ? 0 : voters - blank,
          votesAgainst: failing ? voters - blank : 0,
          votesBlank: blank,
        }
      }),
    })
  }
  return counted
}

/**
 * A whole session of a campaign, closed: whoever `fails` says does not get the votes, everybody else does. Makes a
 * council first where there is none.
 */
export async function holdCouncil(
  ask: Ask,
  campaignId: number,
  { fails }: { fails?: (candidate: Candidate) => boolean } = {},
): Promise<CouncilSession> {
  if ((await ask('councils.list', null)).length === 0) await addCouncil(ask)
  const proposed = await ask('sessions.propose', { campaignId })
  await countBallots(ask, await ask('sessions.save', minutesOf(proposed)), fails)
  return ask('sessions.close', { id: proposed.id })
}
