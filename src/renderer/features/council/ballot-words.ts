import { getAward } from '#shared/domain/award'
import { ballotGroupOf, ballotGroups, ballotTitle } from '#shared/domain/ballot-groups'
import type { Ballot, BallotInput, Candidate, CouncilSession } from '#shared/domain/council'
import type { Tone } from '../../components/state-badge'

/* What the screens say of ballots. Pure. */

type State = { tone: Tone; word: string; hint?: string }

/** How far a ballot has come, in a word. */
export function ballotState(ballot: Ballot): State {
  const wrong = Object.values(ballot.errors)
  if (wrong.length > 0) return { tone: 'bad', word: `${wrong.length} chỗ sai`, hint: wrong[0] }
  if (ballot.isComplete) return { tone: 'good', word: 'Xong' }
  const isBegun =
    ballot.mode === 'papers' ? ballot.papers.length > 0 : ballot.issued !== null || ballot.returned !== null
  return isBegun
    ? { tone: 'doubt', word: 'Đang nhập', hint: ballot.differences[0] }
    : { tone: 'neutral', word: 'Chưa nhập' }
}

/** Put to the vote, and on no ballot yet. */
export const withoutBallot = ({ candidates }: CouncilSession): Candidate[] =>
  candidates.filter(({ fate, ballotId }) => fate === 'vote' && ballotId === null)

/** One new ballot for each group of titles that still needs one; soldiers' titles are voted on secretly. */
export function newBallots(session: CouncilSession): BallotInput[] {
  const byGroup = Map.groupBy(withoutBallot(session), ({ award }) => ballotGroupOf(award))
  return ballotGroups.flatMap((group) => {
    const candidates = byGroup.get(group) ?? []
    if (candidates.length === 0) return []
    return {
      id: null,
      sessionId: session.id,
      title: ballotTitle(
        group,
        candidates.map(({ award }) => award),
      ),
      isSecret: group === 'soldier',
      mode: 'totals',
      candidateIds: candidates.map(({ id }) => id),
      issued: null,
      returned: null,
      valid: null,
      invalid: null,
      votes: [],
      note: '',
    }
  })
}

/** Who stands on a ballot, in its order. */
export function candidatesOn(session: CouncilSession, candidateIds: readonly number[]): Candidate[] {
  const byId = new Map(session.candidates.map((candidate) => [candidate.id, candidate]))
  return candidateIds.flatMap((id) => byId.get(id) ?? [])
}

/** "15 người", "6 tập thể", "10 người, 2 tập thể". */
export function whoIsOn(candidates: readonly Candidate[]): string {
  const people = candidates.filter(({ personId }) => personId !== null).length
  const units = candidates.length - people
  return [people > 0 && `${people} người`, units > 0 && `${units} tập thể`].filter(Boolean).join(', ')
}

/** How many may vote: those present and absent ones whose opinion came in writing. */
export const voterCount = ({ presentCount, writtenOpinionCount }: CouncilSession): number =>
  presentCount + writtenOpinionCount

/** "Trưởng khoa, Khoa Cơ khí", without saying a unit's name twice. */
export const placeOf = ({ name, position, unitName }: Candidate): string =>
  [position, unitName === name ? '' : unitName].filter(Boolean).join(', ')

/** The award when a ballot carries several, else nothing: its title says it. */
export function awardOn(candidates: readonly Candidate[], candidate: Candidate): string {
  const isMixed = candidates.some(({ award }) => award !== candidate.award)
  return isMixed ? getAward(candidate.award).shortName : ''
}

/** "Đạt 5/6" of those whose votes are in. */
export function passedSentence(candidates: readonly Candidate[]): string {
  const counted = candidates.filter(({ outcome }) => outcome !== null)
  if (counted.length === 0) return ''
  const passed = counted.filter(({ outcome }) => outcome?.passed).length
  return `Đạt ${passed}/${candidates.length}`
}

/** "8/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu": for where the verdict stands beside it as a badge. */
export const arithmeticOf = (sentence: string): string => sentence.replace(/: (không )?đạt\..*$/s, '')
