/** What the sources of the council's documents share: the sessions, loaded once, and how each is told apart. */

import { listSessions } from '#main/database/session-queries'
import type {
  AttendanceCounts,
  BallotLineView,
  CountedBallotView,
  SessionView,
  VotedAwardView,
  VotedView,
} from '#main/documents/council-views'
import { campaignPhrase } from '#main/services/award-decision-view'
import { loadSession } from '#main/services/session-view'
import { formatShortDay } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import { campaignLabel } from '#shared/domain/campaign-names'
import type { Ballot, Candidate, CouncilMember, CouncilRole, CouncilSession } from '#shared/domain/council'
import { awardOrder } from '#shared/domain/decision-list'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { lowerFirst } from '#shared/text/case'
import { sameName } from '#shared/text/vietnamese'
import type { CampaignBook } from './book'
import type { DocumentItem } from './source'

/** Every session of the campaign, in the order they were begun. */
export const campaignSessions = (book: CampaignBook): Promise<CouncilSession[]> =>
  book.share('sessions', async () => {
    const sessions: CouncilSession[] = []
    for (const { id } of await listSessions(book.db, book.campaign.id))
      sessions.push(await loadSession(book.db, id))
    return sessions
  })

/** "Phiên ngày 12/7/2023"; empty where the campaign has one session only. */
export function sessionName(sessions: readonly CouncilSession[], session: CouncilSession): string {
  if (sessions.length < 2) return ''
  const alike = sessions.filter(({ heldOn }) => heldOn === session.heldOn)
  const order = sessions.indexOf(session) + 1
  if (session.heldOn === null) return `Phiên ${order}`
  const day = `Phiên ngày ${formatShortDay(session.heldOn)}`
  return alike.length > 1 ? `${day} (phiên ${order})` : day
}

/** One document of every session. */
export async function sessionItems(book: CampaignBook): Promise<DocumentItem[]> {
  const sessions = await campaignSessions(book)
  return sessions.map((session) => ({ key: String(session.id), about: sessionName(sessions, session) }))
}

/** @throws AppError `not-found` */
export async function sessionOf(book: CampaignBook, key: string): Promise<CouncilSession> {
  const session = (await campaignSessions(book)).find(({ id }) => String(id) === key)
  if (!session) throw new AppError('not-found', 'Phiên họp này không còn trong sổ. Mở lại trang này.')
  return session
}

/** "đợt II năm học 2022-2023", with the session where there are several; for names of files. */
export async function sessionFileName(
  book: CampaignBook,
  session: CouncilSession,
  name: string,
): Promise<string> {
  const label = campaignLabel(book.campaign)
  const about = sessionName(await campaignSessions(book), session).replaceAll('/', '-')
  const of = `${name} ${lowerFirst(label)}`
  return about ? `${of} (${lowerFirst(about)})` : of
}

/** "Hội đồng Thi đua - Khen thưởng": the college's name stands above it and is not said twice. */
function councilName(name: string, college: string): string {
  const own = name.slice(0, name.length - college.length)
  return name.length > college.length && sameName(name.slice(own.length), college) ? own.trim() : name
}

export function sessionView(book: CampaignBook, session: CouncilSession): SessionView {
  const { organisation, campaign } = book
  const council = councilName(session.council.name, organisation.name)
  return {
    organisation: {
      kind: 'government',
      managingBody: organisation.name,
      name: council,
      sign: '',
      place: organisation.place,
      numberStyle: organisation.numberStyle,
    },
    council,
    college: organisation.name,
    campaign: campaignPhrase(campaign),
    heldOn: session.heldOn,
    startTime: session.startTime,
    endTime: session.endTime,
    location: session.location,
    standingUnit: organisation.standingUnit,
  }
}

export const memberIn = (
  session: CouncilSession,
  role: CouncilRole,
): CouncilSession['attendees'][number] | undefined =>
  session.attendees.find((attendee) => attendee.role === role)

const presidingRoles: readonly CouncilRole[] = ['chair', 'standing-vice-chair', 'vice-chair']

/** Who presides: the chair, or in the chair's absence the first vice chair who is there. */
export const presidingName = (session: CouncilSession): string =>
  presidingRoles
    .flatMap((role) => session.attendees.filter((attendee) => attendee.role === role && attendee.isPresent))
    .at(0)?.name ?? ''

export const secretaryName = (session: CouncilSession): string => {
  const secretary = memberIn(session, 'secretary')
  return secretary?.isPresent ? secretary.name : ''
}

export const attendanceOf = (session: CouncilSession): AttendanceCounts => ({
  members: session.memberCount,
  present: session.presentCount,
  writtenOpinions: session.writtenOpinionCount,
})

export const memberView = ({ honorific, name, role, position, unitName }: CouncilMember) => ({
  honorific,
  name,
  role,
  position,
  unitName,
})

export function votedAwards(codes: readonly AwardCode[]): VotedAwardView[] {
  return [...new Set(codes)]
    .toSorted((a, b) => awardOrder(a) - awardOrder(b))
    .map((code) => {
      const { name, kind, object } = getAward(code)
      return { key: code, name, kind, object }
    })
}

export const lineOf = ({ award, honorific, name, position, unitName }: Candidate): BallotLineView => ({
  award,
  honorific,
  name,
  position,
  unitName,
})

function votedOf(candidate: Candidate): VotedView {
  const { votesFor, votesAgainst, votesBlank, outcome } = candidate
  return {
    ...lineOf(candidate),
    votes:
      votesFor === null || votesAgainst === null || votesBlank === null
        ? null
        : { for: votesFor, against: votesAgainst, blank: votesBlank },
    outcome: outcome && {
      passed: outcome.passed,
      members: outcome.members,
      votesNeeded: outcome.votesNeeded,
      percent: outcome.percent,
    },
    isMember: candidate.isMember,
  }
}

/** Those put to the vote on a ballot, in the order of the session. */
export const candidatesOn = ({ candidates }: CouncilSession, ballot: Ballot): Candidate[] =>
  candidates.filter(({ fate, ballotId }) => fate === 'vote' && ballotId === ballot.id)

export const countedBallots = (session: CouncilSession): CountedBallotView[] =>
  session.ballots.map((ballot) => {
    const candidates = candidatesOn(session, ballot)
    const { title, isSecret, issued, returned, valid, invalid, note } = ballot
    return {
      ...{ title, isSecret, issued, returned, valid, invalid, note },
      awards: votedAwards(candidates.map(({ award }) => award)),
      lines: candidates.map(votedOf),
    }
  })

/** What is missing in a session, as a sentence and the field it is entered in. */
export const lackIn = (session: CouncilSession, field: string, message: string): Lack => ({
  message,
  at: { screen: 'session', sessionId: session.id, field },
})

/** Lacks of a list of conditions: those that do not hold. */
export const lacksUnless = (conditions: readonly [holds: boolean, lack: Lack][]): Lack[] =>
  conditions.flatMap(([holds, lack]) => (holds ? [] : [lack]))
