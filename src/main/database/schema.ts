import type { Generated } from 'kysely'
import type { AwardCode } from '#shared/domain/award'
import type { CampaignKind, CampaignState, PaperKind } from '#shared/domain/campaign-names'
import type {
  BallotMode,
  CandidateFate,
  CandidateOrder,
  CouncilRole,
  SessionState,
} from '#shared/domain/council'
import type { ChangedField, DecisionKind, DecisionState } from '#shared/domain/decision'
import type { DocumentKind } from '#shared/domain/document'
import type { DraftKey } from '#shared/domain/draft'
import type { EvaluationClass } from '#shared/domain/evaluation'
import type { AwardLevel } from '#shared/domain/ledger'
import type { LegalTextKind } from '#shared/domain/legal-text'
import type { Honorific } from '#shared/domain/person'
import type { UnitKind } from '#shared/domain/unit'
import type { DisciplineLevel, Reach } from '#shared/rules/facts'
import type { SpecialCaseCode } from '#shared/rules/special-cases'
import type { NumberStyle } from '#shared/text/amount-in-words'

/*
 * The tables as the newest migration leaves them. Booleans are 0 or 1, days ISO text, money whole đồng,
 * points tenths. Rows become domain values in the <noun>-queries.ts files and nowhere else.
 */

type Flag = 0 | 1

export type OrganisationTable = {
  id: number
  managing_body: string
  name: string
  sign: string
  place: string
  signer_office: string
  signer_name: string
  standing_unit: string
  standing_unit_sign: string
  words_zero_tens: NumberStyle['zeroTens']
  words_four: NumberStyle['four']
  words_thousand: NumberStyle['thousand']
  words_billion: NumberStyle['billion']
  words_exact: Flag
}

export type UnitTable = {
  id: Generated<number>
  kind: UnitKind
  name: string
  short_name: string
  sort_order: number
  from_day: string | null
  to_day: string | null
  is_sample: Generated<Flag>
}

export type PersonTable = {
  id: Generated<number>
  honorific: Honorific
  full_name: string
  sort_key: string
  birth_date: string | null
  staff_code: string
  citizen_id: string
  note: string
  is_sample: Generated<Flag>
  /** What is being verified; empty when nothing is. */
  verification: Generated<string>
  is_student: Generated<Flag>
}

export type MembershipTable = {
  id: Generated<number>
  person_id: number
  unit_id: number
  position: string
  from_day: string | null
  to_day: string | null
}

export type CampaignTable = {
  id: Generated<number>
  kind: CampaignKind
  school_year: number
  wave: number | null
  title: string
  plan_number: string
  plan_date: string | null
  from_day: string
  to_day: string
  review_from: string | null
  review_to: string | null
  unit_deadline: string | null
  council_deadline: string | null
  uses_points: Flag
  purpose: string
  requirements: string
  launch_duty: string
  council_duties: string
  unit_duties: string
  state: Generated<CampaignState>
  is_sample: Generated<Flag>
  regime: string | null
  regime_reason: Generated<string>
}

export type CampaignPaperTable = { campaign_id: number; kind: PaperKind }
export type CampaignLegalBasisTable = { campaign_id: number; place: number; body: string }
export type CampaignOccasionTable = {
  campaign_id: number
  place: number
  lead: string
  event: string
  first_day: string
  anniversary_day: string
}

export type CriterionTable = {
  id: Generated<number>
  campaign_id: number
  place: number
  heading: string
  content: string
  max_points: number | null
}

export type SubmissionTable = {
  id: Generated<number>
  campaign_id: number
  unit_id: number
  received_on: string | null
  received_time: string | null
  received_from: string
  minutes_number: string
  review_on: string | null
  review_time: string | null
  review_place: string
  chair: string
  secretary: string
  total: number | null
  present: number | null
  evaluation_class: EvaluationClass | null
  title: AwardCode | null
  form: AwardCode | null
  votes_for: number | null
  votes_total: number | null
  collective_note: string
  limits: string
  proposals: string
  note: string
  saved_at: string
}

export type SubmissionPaperTable = {
  submission_id: number
  kind: PaperKind
  status: 'present' | 'missing'
  note: string
}
export type SubmissionAbsenceTable = { submission_id: number; place: number; name: string; reason: string }

export type SubmissionPersonTable = {
  submission_id: number
  person_id: number
  place: number
  position: string
  evaluation_class: EvaluationClass | null
  title: AwardCode | null
  form: AwardCode | null
  votes_for: number | null
  votes_total: number | null
  not_considered: Flag
  not_considered_reason: string
  note: string
  special_case: SpecialCaseCode | null
}

export type SubmissionScoreTable = { submission_id: number; criterion_id: number; points: number }
export type SubmissionNarrativeTable = { submission_id: number; criterion_id: number; body: string }

export type DraftTable = {
  form: 'submission' | DraftKey['form']
  key: string
  /** JSON of the values as typed. */
  body: string
  error_count: number
  saved_at: string
}

export type DecisionTable = {
  id: Generated<number>
  campaign_id: number
  number: string
  signed_on: string | null
  signer_office: string
  signer_name: string
  subject: string
  proposed_by: string
  fund_source: string
  note: string
  kind: Generated<DecisionKind>
  carries_money: Generated<Flag>
  about_id: Generated<number | null>
  reason: Generated<string>
  state: Generated<DecisionState>
  issued_at: string | null
  base_salary: number | null
  base_salary_decree: string | null
  bonus_source: string | null
}

export type DecisionLegalBasisTable = { decision_id: number; place: number; body: string }
export type DecisionAwardTable = { decision_id: number; award: AwardCode }
export type DecisionExclusionTable = {
  decision_id: number
  award: AwardCode
  person_id: number | null
  unit_id: number | null
  reason: string
}

export type DecisionEntryTable = {
  decision_id: number
  place: number
  award: AwardCode
  person_id: number | null
  unit_id: number | null
  honorific: Honorific | null
  name: string
  position: string
  unit_name: string
  unit_sort_order: number
  coefficient_tenths: number
  amount: number
  amount_note: string
  deed: Generated<string>
}

export type ReportTable = {
  campaign_id: number
  number: string
  signed_on: string | null
  recipient: string
  signer_office: string
  signer_name: string
  situation: string
  launch: string
  limits: string
  lessons: string
  proposals: string
  saved_at: string
}

export type ReportContentTable = {
  campaign_id: number
  criterion_id: number
  body: string
  includes_units: Flag
}

export type RegimeSettingTable = {
  regime: string
  key: string
  /** JSON */
  value: string
  source: string
  changed_at: string
}

export type LegalTextTable = {
  id: Generated<number>
  kind: LegalTextKind
  number: string
  signed_on: string | null
  organ: string
  subject: string
  valid_from: string | null
  valid_to: string | null
  replaced_by: number | null
  note: string
}

export type DisciplineTable = {
  id: Generated<number>
  person_id: number
  kind: 'party' | 'administrative'
  level: DisciplineLevel
  number: string
  decided_on: string
  term_ends_on: string | null
  about: 'work' | 'decline' | 'private' | null
  counted_in_earlier_year: Flag
  note: string
}

export type InitiativeTable = {
  id: Generated<number>
  title: string
  kind: 'initiative' | 'research'
  school_year: number
  reach: Reach
  number: string
  decided_on: string | null
  decided_by: string
  note: string
  is_sample: Generated<Flag>
}
export type InitiativeAuthorTable = { initiative_id: number; person_id: number; share_percent: number }
export type InitiativeUseTable = {
  initiative_id: number
  person_id: number
  award: AwardCode
  school_year: number
  reuse_reason: string
}

export type AwardRecordTable = {
  id: Generated<number>
  person_id: number | null
  unit_id: number | null
  recipient_name: string
  position: string
  unit_name: string
  award: AwardCode | null
  award_name: string
  school_year: number | null
  calendar_year: number
  level: AwardLevel
  number: string
  decided_on: string | null
  decided_by: string
  amount: number | null
  is_sudden_or_thematic: Flag
  source: 'decision' | 'import' | 'manual'
  decision_id: number | null
  revoked_on: string | null
  revoked_by: string
  removed_at: string | null
  note: string
  is_sample: Generated<Flag>
}

export type AwardRecordChangeTable = {
  id: Generated<number>
  award_record_id: number
  changed_at: string
  reason: string
  /** JSON of the row. */
  before: string
  after: string
}

export type YearRecordTable = {
  person_id: number | null
  unit_id: number | null
  school_year: number
  evaluation_class: EvaluationClass | null
  basis: string
  is_complete: Flag
  is_sample: Generated<Flag>
}

export type VerdictOverrideTable = {
  campaign_id: number
  award: AwardCode
  person_id: number | null
  unit_id: number | null
  reason: string
  made_at: string
  /** JSON of the verdict it goes against. */
  verdict: string
}

export type CouncilTable = {
  id: Generated<number>
  name: string
  decision_number: string
  decided_on: string | null
  decided_by: string
  valid_from: string
  valid_to: string | null
  note: string
  is_sample: Generated<Flag>
}

export type CouncilMemberTable = {
  council_id: number
  place: number
  person_id: number
  role: CouncilRole
  position: string
  unit_name: string
}

export type CouncilSessionTable = {
  id: Generated<number>
  campaign_id: number
  council_id: number
  minutes_number: string
  tally_number: string
  invitation_number: string
  invitation_on: string | null
  held_on: string | null
  start_time: string | null
  end_time: string | null
  location: string
  guidance: string
  agenda: string
  discussion: string
  resolution: string
  candidate_order: CandidateOrder
  state: Generated<SessionState>
  closed_at: Generated<string | null>
  quorum_met: Generated<Flag | null>
  quorum_sentence: Generated<string | null>
  quorum_source: Generated<string | null>
}

export type SessionAttendanceTable = {
  session_id: number
  person_id: number
  is_present: Flag
  reason: string
  has_written_opinion: Flag
}

export type SessionGuestTable = { session_id: number; place: number; name: string; office: string }
/** The head of the tellers has place 0. */
export type SessionTellerTable = { session_id: number; place: number; name: string }

export type BallotTable = {
  id: Generated<number>
  session_id: number
  place: number
  title: string
  is_secret: Flag
  mode: BallotMode
  issued: number | null
  returned: number | null
  valid: number | null
  invalid: number | null
  note: string
}

export type CandidateTable = {
  id: Generated<number>
  session_id: number
  place: number
  award: AwardCode
  person_id: number | null
  unit_id: number | null
  honorific: Honorific | null
  name: string
  position: string
  unit_name: string
  unit_sort_order: number
  fate: CandidateFate
  reason: string
  ballot_id: Generated<number | null>
  votes_for: Generated<number | null>
  votes_against: Generated<number | null>
  votes_blank: Generated<number | null>
  members: Generated<number | null>
  votes_needed: Generated<number | null>
  vote_percent: Generated<number | null>
  vote_source: Generated<string | null>
  vote_sentence: Generated<string | null>
  passed: Generated<Flag | null>
}

export type BallotPaperTable = {
  ballot_id: number
  round: 1 | 2
  number: number
  is_valid: Flag
  /** JSON: candidate id to mark. */
  marks: string
}

export type DecisionAmountTable = {
  decision_id: number
  award: AwardCode
  person_id: number | null
  unit_id: number | null
  amount: number
}

export type DecisionChangeTable = {
  decision_id: number
  place: number
  entry_place: number
  field: ChangedField
  before: string
  after: string
}

export type DirectNominationTable = {
  id: Generated<number>
  campaign_id: number
  award: AwardCode
  person_id: number | null
  unit_id: number | null
  position: string
  deed: string
  deed_on: string | null
  proposed_by_unit_id: number | null
  received_on: string | null
  /** JSON: the kinds of papers in the dossier. */
  papers: string
  note: string
}

export type DocumentExportTable = {
  campaign_id: number
  kind: DocumentKind
  key: string
  exported_at: string
  path: string
  /** JSON of the view it was printed from. */
  view: string
}

export type DocumentIssueTable = {
  campaign_id: number
  kind: DocumentKind
  key: string
  number: string
  signed_on: string | null
}

export type DocumentTextTable = { kind: DocumentKind; slot: string; body: string; changed_at: string }

export type CertificateLayoutTable = { id: Generated<number>; name: string; body: string }

export type CertificateTable = {
  decision_id: number
  entry_place: number
  year: number
  number: number
  note: string
}

export type Schema = {
  organisation: OrganisationTable
  unit: UnitTable
  person: PersonTable
  membership: MembershipTable
  campaign: CampaignTable
  campaign_paper: CampaignPaperTable
  campaign_legal_basis: CampaignLegalBasisTable
  campaign_occasion: CampaignOccasionTable
  criterion: CriterionTable
  submission: SubmissionTable
  submission_paper: SubmissionPaperTable
  submission_absence: SubmissionAbsenceTable
  submission_person: SubmissionPersonTable
  submission_score: SubmissionScoreTable
  submission_narrative: SubmissionNarrativeTable
  draft: DraftTable
  decision: DecisionTable
  decision_legal_basis: DecisionLegalBasisTable
  decision_award: DecisionAwardTable
  decision_exclusion: DecisionExclusionTable
  decision_entry: DecisionEntryTable
  report: ReportTable
  report_content: ReportContentTable
  regime_setting: RegimeSettingTable
  legal_text: LegalTextTable
  discipline: DisciplineTable
  initiative: InitiativeTable
  initiative_author: InitiativeAuthorTable
  initiative_use: InitiativeUseTable
  award_record: AwardRecordTable
  award_record_change: AwardRecordChangeTable
  year_record: YearRecordTable
  verdict_override: VerdictOverrideTable
  council: CouncilTable
  council_member: CouncilMemberTable
  council_session: CouncilSessionTable
  session_attendance: SessionAttendanceTable
  session_guest: SessionGuestTable
  session_teller: SessionTellerTable
  ballot: BallotTable
  candidate: CandidateTable
  ballot_paper: BallotPaperTable
  decision_amount: DecisionAmountTable
  decision_change: DecisionChangeTable
  direct_nomination: DirectNominationTable
  document_export: DocumentExportTable
  document_issue: DocumentIssueTable
  document_text: DocumentTextTable
  certificate_layout: CertificateLayoutTable
  certificate: CertificateTable
}
