import { formatDay } from '#shared/day'
import { type CouncilSession, type SessionInput, sessionInputSchema } from '#shared/domain/council'

/** A session as its form holds it; attendance in the order of `attendees`. */
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
  attendance: session.attendees.map(({ personId, isPresent, reason, hasWrittenOpinion }) => ({
    personId,
    isPresent,
    reason,
    hasWrittenOpinion,
  })),
  guests: session.guests,
  tellers: session.tellers,
})

/**
 * Whether the form may be stored without being asked to: nothing is wrong, and no line has just been added. A stored
 * session has no empty lines, so storing now would take the new line from under the cursor.
 */
export const isStorable = (values: SessionInput): boolean =>
  values.tellers.every((name) => name.trim() !== '') &&
  values.guests.every(({ name, office }) => name.trim() !== '' || office.trim() !== '') &&
  sessionInputSchema.safeParse(values).success

/** "Phiên họp ngày 08/07/2023", "Phiên họp chưa ghi ngày". */
export const sessionName = ({ heldOn }: { heldOn: string | null }): string =>
  heldOn === null ? 'Phiên họp chưa ghi ngày' : `Phiên họp ngày ${formatDay(heldOn)}`

/** "Vắng 2, trong đó 1 người gửi ý kiến bằng văn bản." Empty when everybody is there. */
export function absenceSentence(lines: SessionInput['attendance']): string {
  const absent = lines.filter(({ isPresent }) => !isPresent).length
  const written = lines.filter(({ isPresent, hasWrittenOpinion }) => !isPresent && hasWrittenOpinion).length
  if (absent === 0) return ''
  return `Vắng ${absent}${written > 0 ? `, trong đó ${written} người gửi ý kiến bằng văn bản` : ''}.`
}
