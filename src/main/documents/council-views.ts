/**
 * What the documents of a council session are made from: plain data, taken from one loading of the session so that
 * all of them say the same.
 */
import type { Day, Time } from '#shared/day'
import type { AwardKind, AwardObject } from '#shared/domain/award'
import type { CouncilRole } from '#shared/domain/council'
import type { Honorific } from '#shared/domain/person'
import type { ballotTexts } from './texts/ballot'
import type { councilMinutesTexts } from './texts/council-minutes'
import type { TextsOf } from './texts/define'
import type { invitationTexts } from './texts/invitation'
import type { tallyMinutesTexts } from './texts/tally-minutes'
import type { IssueView, OrganisationView, RecipientsView, SignerView } from './views'

/** The session as each of its documents names it. */
export interface SessionView {
  /** The council: the college stands above it, and its sign is the texts'. */
  readonly organisation: OrganisationView
  /** "Hội đồng Thi đua - Khen thưởng", without the college's name. */
  readonly council: string
  /** "Trường Cao đẳng nghề An Giang" */
  readonly college: string
  /** "phong trào thi đua đợt II năm học 2022-2023" */
  readonly campaign: string
  readonly heldOn: Day | null
  readonly startTime: Time | null
  readonly endTime: Time | null
  readonly location: string
  /** "Phòng Tổ chức - Hành chính" */
  readonly standingUnit: string
}

export interface MemberView {
  readonly honorific: Honorific
  readonly name: string
  readonly role: CouncilRole
  readonly position: string
  readonly unitName: string
}

export interface AttendeeView extends MemberView {
  readonly isPresent: boolean
  readonly reason: string
  readonly hasWrittenOpinion: boolean
}

export interface GuestView {
  readonly name: string
  readonly office: string
}

/** Giấy mời họp Hội đồng. */
export interface InvitationView extends SessionView {
  readonly texts: TextsOf<typeof invitationTexts>
  readonly issue: IssueView
  readonly signer: SignerView
  /** Who presides; null while the council has no chair. */
  readonly chair: MemberView | null
  readonly members: readonly MemberView[]
  readonly guests: readonly GuestView[]
  /** One line an item. */
  readonly agenda: string
  readonly recipients: RecipientsView
}

/** An award as the council's papers name it. */
export interface VotedAwardView {
  readonly key: string
  readonly name: string
  readonly kind: AwardKind
  readonly object: AwardObject
}

/** Somebody on a ballot. */
export interface BallotLineView {
  /** `VotedAwardView.key` */
  readonly award: string
  readonly honorific: Honorific | null
  readonly name: string
  readonly position: string
  /** Not printed for a collective, whose name it repeats. */
  readonly unitName: string
}

/** Phiếu bầu: one sheet as often as the session needs it. */
export interface BallotView extends SessionView {
  readonly texts: TextsOf<typeof ballotTexts>
  /** "Chiến sĩ thi đua cơ sở" */
  readonly title: string
  readonly awards: readonly VotedAwardView[]
  readonly lines: readonly BallotLineView[]
  /** How many sheets the file holds. */
  readonly copies: number
}

/** The votes for somebody; null while they are missing. */
export interface VotedView extends BallotLineView {
  readonly votes: { readonly for: number; readonly against: number; readonly blank: number } | null
  readonly outcome: {
    readonly passed: boolean
    /** The denominator. */
    readonly members: number
    readonly votesNeeded: number
    /** Null: over half. */
    readonly percent: number | null
  } | null
  /** Sits on the council that votes. */
  readonly isMember: boolean
}

/** One ballot counted; counts are null while they are missing. */
export interface CountedBallotView {
  readonly title: string
  readonly isSecret: boolean
  readonly issued: number | null
  readonly returned: number | null
  readonly valid: number | null
  readonly invalid: number | null
  readonly note: string
  readonly awards: readonly VotedAwardView[]
  readonly lines: readonly VotedView[]
}

export interface AttendanceCounts {
  readonly members: number
  readonly present: number
  readonly writtenOpinions: number
}

/** Biên bản kiểm phiếu. */
export interface TallyMinutesView extends SessionView {
  readonly texts: TextsOf<typeof tallyMinutesTexts>
  readonly number: string
  readonly tellers: readonly string[]
  /** "Nguyễn Văn A": presides over the session. */
  readonly chairName: string
  readonly attendance: AttendanceCounts
  readonly ballots: readonly CountedBallotView[]
  /** What follows "Lưu:". */
  readonly archive: string
}

/** A case the council did not vote on. */
export interface PutAsideView extends BallotLineView {
  readonly fate: 'held' | 'returned'
  readonly reason: string
}

/** Biên bản họp Hội đồng. */
export interface CouncilMinutesView extends SessionView {
  readonly texts: TextsOf<typeof councilMinutesTexts>
  readonly number: string
  /** "Quyết định số 105/QĐ-CĐN ngày … của Hiệu trưởng …": by what the council exists; empty when not known. */
  readonly councilDecision: string
  readonly guidance: string
  readonly attendees: readonly AttendeeView[]
  readonly attendance: AttendanceCounts
  /** "Có mặt 8/9 thành viên; cần từ 2/3, ít nhất 6: đủ điều kiện họp." */
  readonly quorum: string
  readonly guests: readonly GuestView[]
  readonly agenda: string
  readonly discussion: string
  readonly resolution: string
  readonly tellers: readonly string[]
  readonly ballots: readonly CountedBallotView[]
  readonly putAside: readonly PutAsideView[]
  /** Awards of the session and who decides each: "Hiệu trưởng" for the college's own, else the higher authority. */
  readonly awards: readonly (VotedAwardView & { readonly isOwn: boolean; readonly decidedBy: string })[]
  /** Who signs the college's decisions: "Hiệu trưởng". */
  readonly decidingOffice: string
  readonly chairName: string
  readonly secretaryName: string
  readonly archive: string
}
