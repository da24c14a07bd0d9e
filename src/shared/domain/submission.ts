import { z } from 'zod'
import type { AwardCode } from '#shared/domain/award'
import { awardCodes, getAward } from '#shared/domain/award'
import type { Criterion } from '#shared/domain/campaign'
import type { PaperKind } from '#shared/domain/campaign-names'
import { paperKinds } from '#shared/domain/campaign-names'
import { evaluationClasses } from '#shared/domain/evaluation'
import type { Honorific } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import {
  fieldErrorsOf,
  optionalCount,
  optionalDay,
  optionalPoints,
  optionalText,
  optionalTime,
  paragraphs,
  rowId,
} from '#shared/fields'
import type { FieldErrors } from '#shared/result'
import { specialCaseCodes } from '#shared/rules/special-cases'

/** Headings every unit's report ends with, after the plan's own. */
export const closingHeadings = { limits: 'Tồn tại, hạn chế', proposals: 'Đề xuất, kiến nghị' } as const
export type ClosingHeading = keyof typeof closingHeadings

const title = (object: 'person' | 'collective') =>
  z
    .enum(awardCodes)
    .nullable()
    .refine((code) => code === null || (getAward(code).object === object && getAward(code).kind === 'title'))
const form = (object: 'person' | 'collective') =>
  z
    .enum(awardCodes)
    .nullable()
    .refine((code) => code === null || (getAward(code).object === object && getAward(code).kind === 'form'))

/** One line of the unit's list: what its review found of one person. */
export const submissionPersonSchema = z.object({
  personId: rowId,
  /** As the paper writes it; prefilled from the roster. */
  position: optionalText(100),
  evaluationClass: z.enum(evaluationClasses).nullable(),
  title: title('person'),
  form: form('person'),
  /** Votes n of N, for the title, or for the form when no title is nominated. */
  votesFor: optionalCount(),
  votesTotal: optionalCount(),
  notConsidered: z.boolean(),
  notConsideredReason: optionalText(300),
  /** Why the year was not an ordinary one; decides who counts in a share. */
  specialCase: z.enum(specialCaseCodes).nullable().default(null),
  note: optionalText(500),
})

/** Who was not at the review, and why. A line with neither is no line yet: it is not stored and not wrong. */
const absenceSchema = z
  .object({ name: optionalText(100), reason: optionalText(300) })
  .check(({ value: { name, reason }, issues }) => {
    const lack = (path: 'name' | 'reason', message: string) =>
      issues.push({ code: 'custom', input: '', path: [path], message })
    if (name === '' && reason !== '') lack('name', 'Nhập tên người vắng, hoặc xoá dòng này.')
    if (name !== '' && reason === '') lack('reason', 'Ghi lý do vắng.')
  })

export const submissionSchema = z.object({
  receivedOn: optionalDay,
  receivedTime: optionalTime,
  receivedFrom: optionalText(100),
  papers: z.array(
    z.object({
      kind: z.enum(paperKinds),
      status: z.enum(['present', 'missing']),
      note: optionalText(300),
    }),
  ),
  review: z.object({
    minutesNumber: optionalText(50),
    on: optionalDay,
    time: optionalTime,
    place: optionalText(200),
    chair: optionalText(100),
    secretary: optionalText(100),
    total: optionalCount(),
    present: optionalCount(),
    absences: z.array(absenceSchema).transform((lines) => lines.filter((line) => line.name !== '')),
  }),
  collective: z.object({
    evaluationClass: z.enum(evaluationClasses).nullable(),
    title: title('collective'),
    form: form('collective'),
    votesFor: optionalCount(),
    votesTotal: optionalCount(),
    note: optionalText(500),
  }),
  people: z.array(submissionPersonSchema).max(1_000),
  scores: z.array(z.object({ criterionId: rowId, points: optionalPoints })),
  narratives: z.array(z.object({ criterionId: rowId, text: paragraphs() })),
  limits: paragraphs(),
  proposals: paragraphs(),
  note: paragraphs(2_000),
})

/** What the form holds, valid or not: the shape of a draft. */
export type SubmissionInput = z.input<typeof submissionSchema>
/** What may be stored. */
export type SubmissionValues = z.output<typeof submissionSchema>
export type SubmissionPersonInput = z.input<typeof submissionPersonSchema>
export type SubmissionPerson = z.output<typeof submissionPersonSchema>

/** What the form of a unit that has not handed in starts from: every member a line, every required paper missing. */
export function emptySubmission(
  roster: RosterMember[],
  requiredPapers: PaperKind[],
  criteria: Criterion[],
): SubmissionInput {
  return {
    receivedOn: null,
    receivedTime: null,
    receivedFrom: '',
    papers: requiredPapers.map((kind) => ({ kind, status: 'missing', note: '' })),
    review: {
      minutesNumber: '',
      on: null,
      time: null,
      place: '',
      chair: '',
      secretary: '',
      total: null,
      present: null,
      absences: [],
    },
    collective: {
      evaluationClass: null,
      title: null,
      form: null,
      votesFor: null,
      votesTotal: null,
      note: '',
    },
    people: roster.map((member) => emptyPersonLine(member)),
    scores: criteria.map((criterion) => ({ criterionId: criterion.id, points: null })),
    narratives: criteria.map((criterion) => ({ criterionId: criterion.id, text: '' })),
    limits: '',
    proposals: '',
    note: '',
  }
}

export const emptyPersonLine = (
  member: Pick<RosterMember, 'personId' | 'position'>,
): SubmissionPersonInput => ({
  personId: member.personId,
  position: member.position,
  evaluationClass: null,
  title: null,
  form: null,
  votesFor: null,
  votesTotal: null,
  notConsidered: false,
  notConsideredReason: '',
  specialCase: null,
  note: '',
})

/** A line nobody has typed into yet: it is no statement about the person and counts as not entered. */
export const isUntouchedLine = (line: SubmissionPersonInput | SubmissionPerson): boolean =>
  line.evaluationClass === null && line.title === null && line.form === null && !line.notConsidered

/* What the rules between fields look at, read with leniency: one unreadable date must not hide a miscounted vote. */
const looseCount = optionalCount().catch(null)
const looseVotes = { votesFor: looseCount, votesTotal: looseCount }
const votingSchema = z.object({
  review: z.object({ total: looseCount, present: looseCount }),
  collective: z.object(looseVotes),
  people: z.array(
    z.object({
      ...looseVotes,
      personId: z.number(),
      title: z.string().nullable(),
      form: z.string().nullable(),
      notConsidered: z.boolean(),
      notConsideredReason: z.string(),
    }),
  ),
})
type Voting = z.output<typeof votingSchema>

/** The values when they may be stored, and everything that stands against it, by field path. */
export function judgeSubmission(typed: unknown): { values: SubmissionValues | null; errors: FieldErrors } {
  const parsed = submissionSchema.safeParse(typed)
  const voting = votingSchema.safeParse(typed)
  const errors = {
    ...(voting.success ? contradictions(voting.data) : {}),
    ...(parsed.success ? {} : fieldErrorsOf(parsed.error)),
  }
  return { values: parsed.success && Object.keys(errors).length === 0 ? parsed.data : null, errors }
}

/** Votes must fit the voters, a person stands once, "not considered" excludes a nomination. */
function contradictions({ review, collective, people }: Voting): FieldErrors {
  const errors: FieldErrors = {}

  if (review.present !== null && review.total !== null && review.present > review.total)
    errors['review.present'] = `Có mặt ${review.present} người nhưng tổng số chỉ có ${review.total}.`

  const checkVotes = (path: string, { votesFor, votesTotal }: Voting['collective']) => {
    if (votesFor !== null && votesTotal !== null && votesFor > votesTotal)
      errors[`${path}.votesFor`] = `${votesFor} phiếu đồng ý, nhiều hơn ${votesTotal} phiếu bầu.`
    const voters = review.present ?? review.total
    const cast = votesTotal ?? votesFor
    if (voters !== null && cast !== null && cast > voters)
      errors[`${path}.${votesTotal === null ? 'votesFor' : 'votesTotal'}`] =
        `${cast} phiếu, nhiều hơn ${voters} người ${review.present === null ? 'của đơn vị' : 'có mặt'}.`
  }
  checkVotes('collective', collective)

  const firstLine = new Map<number, number>()
  people.forEach((line, index) => {
    const path = `people.${index}`
    const earlier = firstLine.get(line.personId)
    if (earlier === undefined) firstLine.set(line.personId, index)
    else errors[`${path}.personId`] = `Người này đã có ở dòng ${earlier + 1}.`
    checkVotes(path, line)
    if (line.notConsidered && (line.title || line.form))
      errors[`${path}.title`] = 'Đã ghi “không xét” thì không đề nghị danh hiệu. Bỏ một trong hai.'
    if (line.notConsidered && line.notConsideredReason.trim() === '')
      errors[`${path}.notConsideredReason`] = 'Ghi lý do không xét.'
  })
  return errors
}

/** A person of the unit during the campaign, as the grid offers and shows one. */
export type RosterMember = {
  personId: number
  honorific: Honorific
  fullName: string
  birthDate: string | null
  staffCode: string
  position: string
}

/** Something that looks wrong but may be right: shown beside the field, never in the way. */
export type SubmissionWarning = { path: string; message: string }

/** What the warnings of a submission are judged against. All days are ISO text. */
export type SubmissionContext = {
  reviewFrom: string | null
  reviewTo: string | null
  unitDeadline: string | null
  usesPoints: boolean
  criteria: Criterion[]
  today: string
}

/** Doubts about a submission, most useful first. Pure: the same values give the same sentences. */
export function submissionWarnings(
  values: SubmissionValues,
  context: SubmissionContext,
): SubmissionWarning[] {
  const warnings: SubmissionWarning[] = []
  const warn = (path: string, message: string) => warnings.push({ path, message })
  const { review, people } = values

  if (values.receivedOn && values.receivedOn > context.today) warn('receivedOn', 'Ngày nhận ở tương lai.')
  if (review.on && context.reviewFrom && review.on < context.reviewFrom)
    warn('review.on', 'Họp trước thời gian bình xét của kế hoạch.')
  if (review.on && context.reviewTo && review.on > context.reviewTo)
    warn('review.on', 'Họp sau thời gian bình xét của kế hoạch.')
  if (review.on && values.receivedOn && review.on > values.receivedOn)
    warn('review.on', 'Ngày họp sau ngày nhận hồ sơ.')
  if (
    review.total !== null &&
    review.present !== null &&
    review.total - review.present !== review.absences.length
  )
    warn(
      'review.absences',
      `Vắng ${review.total - review.present} người, mới ghi tên ${review.absences.length} người.`,
    )
  if (review.total !== null && people.length > 0 && review.total !== people.length)
    warn('review.total', `Biên bản ghi ${review.total} người, danh sách có ${people.length} người.`)

  people.forEach((line, index) => {
    const nominated = line.title !== null || line.form !== null
    if (nominated && line.evaluationClass === null)
      warn(`people.${index}.evaluationClass`, 'Chưa ghi xếp loại.')
    if (nominated && (line.votesFor === null || line.votesTotal === null))
      warn(`people.${index}.votesFor`, 'Chưa ghi số phiếu.')
  })
  if (context.usesPoints)
    values.scores.forEach((score, index) => {
      const max = context.criteria.find((criterion) => criterion.id === score.criterionId)?.maxPoints
      if (score.points !== null && max !== null && max !== undefined && score.points > max)
        warn(`scores.${index}.points`, `Quá điểm tối đa ${formatPoints(max)}.`)
    })
  return warnings
}

/** Tenths of a point as officers write them: 95 → "9,5", 100 → "10". */
export const formatPoints = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`

/** The same person nominated by another submitter of the campaign: shown beside the row (law: one achievement, one reward). */
export type ElsewhereNomination = {
  personId: number
  unitName: string
  title: AwardCode | null
  form: AwardCode | null
}

/** Everything the form of one unit needs, in one answer. */
export type SubmissionView = {
  unit: Unit
  campaign: {
    id: number
    label: string
    state: string
    from: string
    to: string
    reviewFrom: string | null
    reviewTo: string | null
    unitDeadline: string | null
    usesPoints: boolean
    requiredPapers: PaperKind[]
    criteria: Criterion[]
  }
  /** The latest typing: a draft that still has errors, or what is stored, or an empty form. */
  values: SubmissionInput
  origin: 'new' | 'stored' | 'draft'
  /** Errors the draft still has. */
  errors: FieldErrors
  roster: RosterMember[]
  /** People on the list who are no members in the campaign's period, so that the grid can name them. */
  others: RosterMember[]
  elsewhere: ElsewhereNomination[]
  /** When the latest typing was written to disk; ISO time, null for a new form. */
  savedAt: string | null
  today: string
}

/** The answer to each keystroke: it is on disk either way; `stored` says whether it also counts in the tables. */
export type SubmissionSaved = { stored: boolean; errors: FieldErrors; savedAt: string }
