import type { Db } from '#main/context'
import { listBallots } from '#main/database/ballot-queries'
import { getCampaign } from '#main/database/campaign-queries'
import { listCandidates, type StoredCandidate } from '#main/database/candidate-queries'
import { getCouncil } from '#main/database/council-queries'
import { findDraft } from '#main/database/draft-queries'
import { getSession, type Quorum } from '#main/database/session-queries'
import { countBallot } from '#main/services/ballot-view'
import { campaignSettings } from '#main/services/campaign-regime'
import { changesSince, listSessionNominees } from '#main/services/session-candidates'
import { sessionLacks } from '#main/services/session-lacks'
import { outcomeOf, sourceText } from '#main/services/vote-outcome'
import type { Candidate, CouncilSession } from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'
import { mayBlock } from '#shared/rules/mark'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'
import { hasQuorum, quorumSentence } from '#shared/rules/votes'

/** A session whole, as the desk shows it and every document of the council is made from. */
export async function loadSession(db: Db, id: number): Promise<CouncilSession> {
  const { values, state, closedAt, quorum: frozenQuorum } = await getSession(db, id)
  const campaign = await getCampaign(db, values.campaignId)
  const council = await getCouncil(db, values.councilId)
  const settings = await campaignSettings(db, campaign)
  const stored = await listCandidates(db, id)
  const nominees = await listSessionNominees(db, campaign, id)

  const lines = new Map(values.attendance.map((line) => [line.personId, line]))
  const attendance = council.members.map(
    ({ personId }) =>
      lines.get(personId) ?? { personId, isPresent: true, reason: '', hasWrittenOpinion: false },
  )
  const presentCount = attendance.filter((line) => line.isPresent).length
  const writtenOpinionCount = attendance.filter((line) => line.hasWrittenOpinion).length
  const memberCount = council.members.length

  const memberIds = new Set(council.members.map(({ personId }) => personId))
  const isMember = ({ personId }: Pick<StoredCandidate, 'personId'>) =>
    personId !== null && memberIds.has(personId)
  const byId = new Map(stored.map((candidate) => [candidate.id, candidate]))
  const mostVotesOnMember = settings.values.candidateVote === 'votes' ? memberCount : memberCount - 1
  const counted = (await listBallots(db, id)).map((ballot) =>
    countBallot(
      ballot,
      stored.filter((candidate) => candidate.ballotId === ballot.id && candidate.fate === 'vote'),
      {
        members: memberCount,
        voters: presentCount + writtenOpinionCount,
        mostVotesOn: (candidateId) => {
          const candidate = byId.get(candidateId)
          return candidate !== undefined && isMember(candidate) ? mostVotesOnMember : memberCount
        },
      },
    ),
  )
  const isClosed = state === 'closed'
  // What was in order when the session was closed stays so whatever is set afterwards.
  const ballots = counted.map(({ ballot }) =>
    isClosed ? { ...ballot, errors: {}, isComplete: true } : ballot,
  )
  const votes = new Map(counted.flatMap((ballot) => ballot.votes.map((line) => [line.candidateId, line])))
  const wrong = new Set(
    ballots.flatMap(({ errors }) =>
      Object.keys(errors).flatMap((path) => Number(/^votes\.(\d+)\./.exec(path)?.[1] ?? 0)),
    ),
  )

  const candidates = stored.map((candidate): Candidate => {
    const { frozen: _, ...own } = candidate
    const line = candidate.fate === 'vote' ? votes.get(candidate.id) : undefined
    const { votesFor, votesAgainst, votesBlank } = line ?? candidate
    const isCounted =
      line !== undefined &&
      votesFor !== null &&
      votesAgainst !== null &&
      votesBlank !== null &&
      !wrong.has(candidate.id)
    const council = { members: memberCount, isMember: isMember(candidate) }
    return {
      ...own,
      ...{ votesFor, votesAgainst, votesBlank },
      isMember: council.isMember,
      decidedBy: settings.values[`decides.${candidate.award}`],
      outcome: isClosed
        ? candidate.frozen
        : isCounted
          ? outcomeOf(candidate, votesFor, council, settings)
          : null,
      changes: changesSince(candidate, nominees.get(entryKeyText(candidate))),
    }
  })

  const onList = new Set(stored.map(entryKeyText))
  const { councilId: _, ...entered } = values
  const session: Omit<CouncilSession, 'lacks'> = {
    ...entered,
    id,
    state,
    closedAt,
    council,
    attendance,
    attendees: council.members.map((member, index) => {
      const { personId: _, ...line } = attendance[index]!
      return { ...member, ...line }
    }),
    memberCount,
    mostVotesOnMember,
    presentCount,
    writtenOpinionCount,
    quorum: frozenQuorum ?? quorumOf(presentCount, memberCount, settings),
    candidates,
    ballots,
    newNominations: isClosed
      ? []
      : [...nominees].flatMap(([key, { award, personId, unitId, name, unitName }]) =>
          onList.has(key) ? [] : [{ award, personId, unitId, name, unitName }],
        ),
  }
  if (isClosed) return { ...session, lacks: [] }
  const isBeingTyped = (await findDraft(db, 'council-session', String(id))) !== null
  const isQuorumBinding = mayBlock(settings.sourceOf('quorum').mark)
  return { ...session, lacks: sessionLacks(session, isQuorumBinding, isBeingTyped) }
}

const quorumOf = (present: number, members: number, settings: ResolvedSettings): Quorum => ({
  isMet: hasQuorum(present, members, settings.values.quorum),
  sentence: quorumSentence(present, members, settings.values.quorum),
  source: sourceText(settings.sourceOf('quorum')),
})
