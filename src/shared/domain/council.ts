import { z } from 'zod'
import type { AwardCode } from '#shared/domain/award'
import type { EntryKey } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import type { Honorific } from '#shared/domain/person'
import {
  optionalCount,
  optionalDay,
  optionalText,
  optionalTime,
  paragraphs,
  requiredDay,
  requiredText,
  rowId,
} from '#shared/fields'
import type { Authority } from '#shared/rules/setting-values'

/** In the order minutes name them. */
export const councilRoles = [
  'chair',
  'standing-vice-chair',
  'vice-chair',
  'standing-member',
  'secretary',
  'member',
] as const
export type CouncilRole = (typeof councilRoles)[number]

export const councilRoleNames: Record<CouncilRole, string> = {
  chair: 'Chủ tịch Hội đồng',
  'standing-vice-chair': 'Phó Chủ tịch thường trực',
  'vice-chair': 'Phó Chủ tịch',
  'standing-member': 'Ủy viên thường trực',
  secretary: 'Thư ký',
  member: 'Ủy viên',
}

/** Hội đồng Thi đua - Khen thưởng as one decision made it, with the period it holds. */
export const councilInputSchema = z
  .object({
    id: rowId.nullable(),
    name: requiredText('Nhập tên hội đồng.', 200),
    /** "105/QĐ-CĐN" or "105". */
    decisionNumber: optionalText(50),
    decidedOn: optionalDay,
    decidedBy: optionalText(200),
    validFrom: requiredDay('Nhập ngày hội đồng bắt đầu làm việc.'),
    validTo: optionalDay,
    members: z
      .array(
        z.object({
          personId: rowId.nullable().refine((id) => id !== null, 'Chọn người.'),
          role: z.enum(councilRoles),
          /** As the decision names them; prefilled from the roster. */
          position: optionalText(150),
          unitName: optionalText(150),
        }),
      )
      .max(100),
    note: optionalText(500),
  })
  .check(({ value, issues }) => {
    if (value.validTo && value.validTo < value.validFrom)
      issues.push({
        code: 'custom',
        input: value.validTo,
        path: ['validTo'],
        message: 'Ngày hết hiệu lực phải sau ngày bắt đầu.',
      })
    value.members.forEach((member, index) => {
      const earlier = value.members.slice(0, index)
      if (earlier.some((other) => other.personId === member.personId && member.personId !== null))
        issues.push({
          code: 'custom',
          input: member.personId,
          path: ['members', index, 'personId'],
          message: 'Người này đã có trong hội đồng.',
        })
      if (member.role === 'chair' && earlier.some((other) => other.role === 'chair'))
        issues.push({
          code: 'custom',
          input: member.role,
          path: ['members', index, 'role'],
          message: 'Hội đồng chỉ có một Chủ tịch.',
        })
    })
  })

export type CouncilInput = z.input<typeof councilInputSchema>
export type CouncilValues = z.output<typeof councilInputSchema>

export type CouncilMember = {
  personId: number
  honorific: Honorific
  name: string
  role: CouncilRole
  position: string
  unitName: string
}

export type Council = Omit<CouncilValues, 'id' | 'members'> & {
  id: number
  /** By role, then as entered. */
  members: CouncilMember[]
  /** How many sessions it has held; one with sessions can't be deleted. */
  sessionCount: number
}

export const candidateOrders = ['award', 'unit'] as const
export type CandidateOrder = (typeof candidateOrders)[number]
export const candidateOrderNames: Record<CandidateOrder, string> = {
  award: 'Theo danh hiệu',
  unit: 'Theo đơn vị',
}

export type SessionState = 'open' | 'closed'

export const sessionInputSchema = z.object({
  id: rowId.nullable(),
  campaignId: rowId,
  councilId: rowId.nullable().refine((id) => id !== null, 'Chọn hội đồng.'),
  /** Số biên bản họp, biên bản kiểm phiếu, giấy mời: without the sign. */
  minutesNumber: optionalText(50),
  tallyNumber: optionalText(50),
  invitationNumber: optionalText(50),
  invitationOn: optionalDay,
  heldOn: optionalDay,
  startTime: optionalTime,
  endTime: optionalTime,
  location: optionalText(200),
  /** "Hướng dẫn số … ngày … của …" */
  guidance: optionalText(500),
  agenda: paragraphs(),
  discussion: paragraphs(),
  resolution: paragraphs(),
  candidateOrder: z.enum(candidateOrders),
  /** One line a member of the council. */
  attendance: z.array(
    z
      .object({
        personId: rowId,
        isPresent: z.boolean(),
        reason: optionalText(300),
        /** An absent member's opinion in writing; it counts as a vote. */
        hasWrittenOpinion: z.boolean(),
      })
      .transform((line) => (line.isPresent ? { ...line, reason: '', hasWrittenOpinion: false } : line)),
  ),
  guests: z
    .array(z.object({ name: optionalText(100), office: optionalText(200) }))
    .max(100)
    .transform((guests) => guests.filter((guest) => guest.name !== '' || guest.office !== '')),
  /** Ban kiểm phiếu, its head first. */
  tellers: z
    .array(optionalText(100))
    .max(20)
    .transform((names) => names.filter((name) => name !== '')),
})
export type SessionInput = z.input<typeof sessionInputSchema>
export type SessionValues = z.output<typeof sessionInputSchema>

/** What becomes of a nomination in the session: put to the vote, left for later, or returned to its unit. */
export const candidateFates = ['vote', 'held', 'returned'] as const
export type CandidateFate = (typeof candidateFates)[number]
export const candidateFateNames: Record<CandidateFate, string> = {
  vote: 'Đưa ra bỏ phiếu',
  held: 'Để lại xét sau',
  returned: 'Trả lại đơn vị',
}

export const candidateFateInputSchema = z
  .object({
    sessionId: rowId,
    candidateIds: z.array(rowId).min(1).max(2_000),
    fate: z.enum(candidateFates),
    reason: optionalText(500),
  })
  .check(({ value, issues }) => {
    if (value.fate !== 'vote' && value.reason === '')
      issues.push({ code: 'custom', input: '', path: ['reason'], message: 'Ghi lý do.' })
  })

export const ballotModes = ['totals', 'papers'] as const
export type BallotMode = (typeof ballotModes)[number]
export const ballotModeNames: Record<BallotMode, string> = {
  totals: 'Nhập tổng số phiếu',
  papers: 'Nhập từng phiếu, hai lượt',
}

/** One ballot of the session, for a group of titles: its counts, and each candidate's votes when totals are entered. */
export const ballotInputSchema = z.object({
  id: rowId.nullable(),
  sessionId: rowId,
  title: requiredText('Nhập tên phiếu, ví dụ “Chiến sĩ thi đua cơ sở”.', 200),
  isSecret: z.boolean(),
  mode: z.enum(ballotModes),
  candidateIds: z.array(rowId).max(2_000),
  issued: optionalCount(1_000),
  returned: optionalCount(1_000),
  valid: optionalCount(1_000),
  invalid: optionalCount(1_000),
  votes: z
    .array(
      z.object({
        candidateId: rowId,
        votesFor: optionalCount(1_000),
        votesAgainst: optionalCount(1_000),
        votesBlank: optionalCount(1_000),
      }),
    )
    .max(2_000),
  note: optionalText(500),
})
export type BallotInput = z.input<typeof ballotInputSchema>
export type BallotValues = z.output<typeof ballotInputSchema>

export const marks = ['for', 'against', 'blank'] as const
export type Mark = (typeof marks)[number]
export const markNames: Record<Mark, string> = {
  for: 'Đồng ý',
  against: 'Không đồng ý',
  blank: 'Không có ý kiến',
}

/** One paper as typed in one of the two rounds. Marks left out count as blank. */
export const ballotPaperInputSchema = z.object({
  ballotId: rowId,
  round: z.union([z.literal(1), z.literal(2)]),
  /** Numbered by the officer while typing, from 1; the same paper has the same number in both rounds. */
  number: z.int().min(1).max(1_000),
  isValid: z.boolean(),
  marks: z.array(z.object({ candidateId: rowId, mark: z.enum(marks) })).max(2_000),
})
export type BallotPaper = Omit<z.output<typeof ballotPaperInputSchema>, 'ballotId'>

/** Somebody the council considers. Names are as they stood when the list was taken. */
export type Candidate = EntryKey & {
  id: number
  honorific: Honorific | null
  name: string
  position: string
  unitName: string
  unitSortOrder: number
  fate: CandidateFate
  reason: string
  ballotId: number | null
  votesFor: number | null
  votesAgainst: number | null
  votesBlank: number | null
  /** Sits on the council. */
  isMember: boolean
  /** Who decides this award under the college's settings. */
  decidedBy: Authority
  /** The arithmetic, written out; null while votes are missing. */
  outcome: Outcome | null
  /** What has changed in the roster or the nomination since: "Chức vụ nay là Phó trưởng khoa". Empty: nothing. */
  changes: string[]
}

export type Outcome = {
  passed: boolean
  /** The denominator: all members, or fewer where a candidate leaves it (setting). */
  members: number
  votesNeeded: number
  /** Null: over half. */
  percent: number | null
  /** "8/9 thành viên đồng ý; cần từ 80 %, ít nhất 8 phiếu: đạt." */
  sentence: string
  /** The article or "to be confirmed". */
  source: string
}

export type Ballot = Omit<BallotValues, 'id' | 'votes' | 'candidateIds'> & {
  id: number
  /** In the order of the session's candidates. */
  candidateIds: number[]
  papers: BallotPaper[]
  /** What is wrong with its counts, by field path of `BallotInput` (`returned`, `votes.12.votesFor`; 12 is a candidate's id). */
  errors: Record<string, string>
  /** How the two rounds differ, as sentences; empty when they match or totals are entered. */
  differences: string[]
  isComplete: boolean
}

/** A session whole: what the desk shows and every document of the council is made from. */
export type CouncilSession = Omit<SessionValues, 'id' | 'councilId'> & {
  id: number
  state: SessionState
  closedAt: string | null
  council: Council
  /** With names, in the council's order; one line a member. */
  attendees: (CouncilMember & { isPresent: boolean; reason: string; hasWrittenOpinion: boolean })[]
  memberCount: number
  /** Most votes for and against together a candidate on the council can have: fewer where one doesn't vote on oneself. */
  mostVotesOnMember: number
  presentCount: number
  writtenOpinionCount: number
  /** "Có mặt 8/9 thành viên; cần từ 2/3, ít nhất 6: đủ điều kiện họp." */
  quorum: { isMet: boolean; sentence: string; source: string }
  candidates: Candidate[]
  ballots: Ballot[]
  /** Nominations not on the list yet. */
  newNominations: (EntryKey & { name: string; unitName: string })[]
  /** What still keeps it from being closed. */
  lacks: Lack[]
}

export type SessionListItem = {
  id: number
  campaignId: number
  heldOn: string | null
  minutesNumber: string
  state: SessionState
  candidateCount: number
  passedCount: number
}

/** A nomination with what the council made of it. */
export type CouncilVerdict = {
  award: AwardCode
  personId: number | null
  unitId: number | null
  sessionId: number
  /** `open`: its session is not closed yet. */
  result: 'passed' | 'failed' | 'held' | 'returned' | 'open'
  reason: string
}
