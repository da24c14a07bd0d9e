import type { Ballot, Candidate, CouncilSession } from '#shared/domain/council'
import { candidatesOn } from './ballot-words'

/** What stands on the room's screen at one time: a part of one ballot. */
export type RoomPage = {
  ballot: Ballot
  candidates: Candidate[]
  /** The number the first of them has on the ballot, from 1. */
  from: number
  /** Which part of the ballot, from 1, and of how many. */
  part: number
  parts: number
}

/** The pages of a session, ballot by ballot. @param room how many lines fit on one */
export function roomPages(session: CouncilSession, room: number): RoomPage[] {
  const size = Math.max(1, room)
  return session.ballots.flatMap((ballot) => {
    const candidates = candidatesOn(session, ballot.candidateIds)
    const parts = Math.max(1, Math.ceil(candidates.length / size))
    return Array.from({ length: parts }, (_, index) => ({
      ballot,
      candidates: candidates.slice(index * size, (index + 1) * size),
      from: index * size + 1,
      part: index + 1,
      parts,
    }))
  })
}
