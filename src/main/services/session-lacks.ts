import type { CouncilSession } from '#shared/domain/council'
import type { Lack, LackTarget } from '#shared/domain/document'
import { lowerFirst } from '#shared/text/case'

/**
 * What keeps a session from being closed, each with where to enter it: what its minutes cannot do without, then what
 * is wrong or missing on the ballots.
 * @param isQuorumBinding whether missing quorum refuses, or is only told because its source is not confirmed
 */
export function sessionLacks(
  session: Omit<CouncilSession, 'lacks'>,
  isQuorumBinding: boolean,
  isBeingTyped: boolean,
): Lack[] {
  const at = (field: string): LackTarget => ({ screen: 'session', sessionId: session.id, field })
  const lacks: Lack[] = []
  const need = (isThere: boolean, field: string, message: string) => {
    if (!isThere) lacks.push({ message, at: at(field) })
  }
  if (isBeingTyped) lacks.push({ message: 'Nội dung phiên họp đang gõ dở, chưa lưu.', at: at('') })
  need(session.minutesNumber !== '', 'minutesNumber', 'Chưa có số biên bản họp.')
  if (session.ballots.length > 0)
    need(session.tallyNumber !== '', 'tallyNumber', 'Chưa có số biên bản kiểm phiếu.')
  need(session.heldOn !== null, 'heldOn', 'Chưa có ngày họp.')
  need(session.location !== '', 'location', 'Chưa có địa điểm họp.')
  need(session.startTime !== null, 'startTime', 'Chưa có giờ bắt đầu họp.')
  need(session.endTime !== null, 'endTime', 'Chưa có giờ kết thúc họp.')
  if (session.startTime !== null && session.endTime !== null)
    need(session.startTime < session.endTime, 'endTime', 'Giờ kết thúc họp phải sau giờ bắt đầu.')

  const roles = new Set(session.council.members.map(({ role }) => role))
  if (!roles.has('chair'))
    lacks.push({ message: 'Hội đồng chưa có Chủ tịch.', at: { screen: 'council', field: 'members' } })
  if (!roles.has('secretary'))
    lacks.push({ message: 'Hội đồng chưa có Thư ký.', at: { screen: 'council', field: 'members' } })
  session.attendees.forEach((attendee, index) => {
    need(
      attendee.isPresent || attendee.reason !== '',
      `attendance.${index}.reason`,
      `${attendee.honorific} ${attendee.name} vắng mặt, chưa ghi lý do.`,
    )
  })
  if (isQuorumBinding) need(session.quorum.isMet, 'attendance', session.quorum.sentence)
  if (session.ballots.length > 0) need(session.tellers.length > 0, 'tellers', 'Chưa có Ban kiểm phiếu.')
  return [...lacks, ...candidateLacks(session), ...ballotLacks(session)]
}

function candidateLacks(session: Omit<CouncilSession, 'lacks'>): Lack[] {
  const at: LackTarget = { screen: 'session', sessionId: session.id, field: 'candidates' }
  if (session.candidates.length === 0) return [{ message: 'Chưa có ai trong danh sách xét.', at }]
  const known = new Set(session.ballots.map(({ id }) => id))
  return session.candidates.flatMap((candidate): Lack[] => {
    if (candidate.fate !== 'vote')
      return candidate.reason === '' ? [{ message: `${candidate.name}: chưa ghi lý do.`, at }] : []
    return candidate.ballotId !== null && known.has(candidate.ballotId)
      ? []
      : [{ message: `${candidate.name} chưa có trong phiếu nào.`, at }]
  })
}

function ballotLacks(session: Omit<CouncilSession, 'lacks'>): Lack[] {
  const names = new Map(session.candidates.map(({ id, name }) => [id, name]))
  return session.ballots.flatMap((ballot): Lack[] => {
    if (ballot.isComplete) return []
    const at: LackTarget = { screen: 'ballot', sessionId: session.id, ballotId: ballot.id }
    const tell = (what: string): Lack => ({ message: `Phiếu “${ballot.title}”: ${what}`, at })
    if (ballot.candidateIds.length === 0)
      // Everybody on it has been held or returned: nothing to vote on, and nothing amiss.
      return session.candidates.some(({ ballotId }) => ballotId === ballot.id)
        ? []
        : [tell('chưa có ai để bầu; thêm người hoặc bỏ phiếu này.')]
    const wrong = Object.entries(ballot.errors).map(([path, message]) => {
      const [, id] = /^votes\.(\d+)\./.exec(path) ?? []
      const name = names.get(Number(id))
      return tell(name === undefined ? lowerFirst(message) : `${name}: ${lowerFirst(message)}`)
    })
    const lines = [...wrong, ...ballot.differences.map((difference) => tell(lowerFirst(difference)))]
    if (lines.length > 0) return lines
    if (ballot.mode === 'papers')
      return [tell(ballot.papers.length === 0 ? 'chưa nhập phiếu nào.' : 'chưa nhập số phiếu phát ra.')]
    return [tell('chưa nhập đủ kết quả kiểm phiếu.')]
  })
}
