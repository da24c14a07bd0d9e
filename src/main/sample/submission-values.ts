import type { SampleCriterionKey } from '#main/sample/campaign'
import type { SampleUnitKey } from '#main/sample/units'
import type { AwardCode } from '#shared/domain/award'
import type { PaperKind } from '#shared/domain/campaign-names'
import { paperKinds } from '#shared/domain/campaign-names'
import type { EvaluationClass } from '#shared/domain/evaluation'
import type { RosterMember, SubmissionPerson, SubmissionValues } from '#shared/domain/submission'
import type { SpecialCaseCode } from '#shared/rules/special-cases'

/**
 * What a unit of the sample handed in, as short as it can be told: people by name, everyone not named
 * "hoàn thành tốt nhiệm vụ" and nominated for Lao động tiên tiến.
 */
export type SamplePaper = {
  unit: SampleUnitKey
  receivedOn: string
  receivedTime: string
  receivedFrom: string
  /** Required papers that did not come, with what was said about them. */
  missing?: Partial<Record<PaperKind, string>>
  review: {
    minutesNumber: string
    on: string
    time: string
    place: string
    chair: string
    secretary: string
    /** Name → reason. */
    absences: Record<string, string>
  }
  collective: { evaluationClass: EvaluationClass; title: AwardCode | null; form?: AwardCode }
  /** False for a body whose people are nominated for titles by their own units. */
  nominatesTitles?: boolean
  /** Hoàn thành xuất sắc nhiệm vụ. */
  excellent?: string[]
  /** Chiến sĩ thi đua cơ sở, each with the votes for; hoàn thành xuất sắc nhiệm vụ. */
  emulators?: Record<string, number>
  /** Nominated for a giấy khen as well. */
  commended?: string[]
  /** Hoàn thành nhiệm vụ, nominated for nothing; name → note. */
  completed?: Record<string, string>
  notConsidered?: Record<string, { evaluationClass: EvaluationClass | null; reason: string }>
  /** Whose year was not an ordinary one, as the unit's minutes say. */
  specialCases?: Record<string, SpecialCaseCode>
  narratives: Partial<Record<SampleCriterionKey, string>>
  limits: string
  proposals: string
}

/** How many of those present did not vote for the first, second, … person of a list; then from the start again. */
const dissent = [0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 3, 0]
/** Below this, everybody agrees. */
const smallMeeting = 9

/** The submission as the officer would have typed it from the paper. */
export function submissionValues(
  paper: SamplePaper,
  roster: RosterMember[],
  requiredPapers: PaperKind[],
  criterionIds: Map<SampleCriterionKey, number>,
): SubmissionValues {
  refuseUnknownNames(paper, roster)
  const present = roster.length - Object.keys(paper.review.absences).length
  const { collective, review } = paper
  return {
    receivedOn: paper.receivedOn,
    receivedTime: paper.receivedTime,
    receivedFrom: paper.receivedFrom,
    papers: paperKinds
      .filter((kind) => requiredPapers.includes(kind))
      .map((kind) => ({
        kind,
        status: paper.missing?.[kind] === undefined ? 'present' : 'missing',
        note: paper.missing?.[kind] ?? '',
      })),
    review: {
      ...review,
      total: roster.length,
      present,
      absences: Object.entries(review.absences).map(([name, reason]) => ({ name, reason })),
    },
    collective: {
      evaluationClass: collective.evaluationClass,
      title: collective.title,
      form: collective.form ?? null,
      votesFor: collective.title || collective.form ? present : null,
      votesTotal: collective.title || collective.form ? present : null,
      note: '',
    },
    people: roster.map((member, index) => line(paper, member, present, index)),
    scores: [],
    narratives: Object.entries(paper.narratives).map(([key, text]) => ({
      criterionId: criterionIds.get(key as SampleCriterionKey)!,
      text,
    })),
    limits: paper.limits,
    proposals: paper.proposals,
    note: '',
  }
}

function line(paper: SamplePaper, member: RosterMember, present: number, index: number): SubmissionPerson {
  const { fullName: name, personId, position } = member
  const blank = {
    personId,
    position,
    title: null,
    form: null,
    votesFor: null,
    votesTotal: null,
    notConsidered: false,
    notConsideredReason: '',
    specialCase: paper.specialCases?.[name] ?? null,
    note: '',
  }
  const skipped = paper.notConsidered?.[name]
  if (skipped)
    return {
      ...blank,
      evaluationClass: skipped.evaluationClass,
      notConsidered: true,
      notConsideredReason: skipped.reason,
    }
  const completed = paper.completed?.[name]
  if (completed !== undefined) return { ...blank, evaluationClass: 'HTN', note: completed }

  const emulatorVotes = paper.emulators?.[name]
  const isExcellent = emulatorVotes !== undefined || paper.excellent?.includes(name)
  const title = paper.nominatesTitles === false ? null : emulatorVotes === undefined ? 'LDTT' : 'CSTDCS'
  const form = paper.commended?.includes(name) ? 'GK_CN' : null
  const against = present < smallMeeting ? 0 : dissent[index % dissent.length]!
  return {
    ...blank,
    evaluationClass: isExcellent ? 'HTXS' : 'HTT',
    title,
    form,
    ...(title || form ? { votesFor: emulatorVotes ?? present - against, votesTotal: present } : {}),
  }
}

/** @throws RangeError for a name that no member, or more than one, bears: a slip in the sample's own texts. */
function refuseUnknownNames(paper: SamplePaper, roster: RosterMember[]): void {
  const named = [
    ...[paper.review.chair, paper.review.secretary, ...Object.keys(paper.review.absences)],
    ...[...(paper.excellent ?? []), ...(paper.commended ?? []), ...Object.keys(paper.emulators ?? {})],
    ...[...Object.keys(paper.completed ?? {}), ...Object.keys(paper.notConsidered ?? {})],
    ...Object.keys(paper.specialCases ?? {}),
  ]
  for (const name of named)
    if (roster.filter((member) => member.fullName === name).length !== 1)
      throw new RangeError(`${paper.unit}: ${name}`)
}
