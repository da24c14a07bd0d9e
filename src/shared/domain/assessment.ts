import { z } from 'zod'
import type { Day } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import { awardCodes, countsAsAdvancedWorker } from '#shared/domain/award'
import type { CampaignKind } from '#shared/domain/campaign-names'
import type { UnitTally } from '#shared/domain/quota-desk'
import type { SubmissionInput, SubmissionPersonInput, SubmissionValues } from '#shared/domain/submission'
import { rowId } from '#shared/fields'
import type { DuplicateGroup } from '#shared/rules/duplicates'
import { type Verdict, verdictStatuses } from '#shared/rules/eligibility'
import type { CollectiveFacts, MemberLine, Merit, PersonFacts, ReviewYear } from '#shared/rules/facts'
import type { Forecast } from '#shared/rules/forecast'
import type { RegimeProposal } from '#shared/rules/propose-regime'
import type { OutstandingQuota, Quota, QuotaBench, UnitCounts } from '#shared/rules/quota'
import type { RegimeOverrides } from '#shared/rules/resolve-settings'
import type { KeptVerdict } from '#shared/rules/verdict-change'

/** What a unit's paper does not say about a person, from the book: merged with the typed line by `factsOfLine`. */
export type PersonBackground = Omit<
  PersonFacts,
  'evaluationClass' | 'specialCases' | 'merits' | 'review' | 'monthsOff'
>

export type CollectiveBackground = Omit<CollectiveFacts, 'evaluationClass' | 'merits' | 'members' | 'review'>

/** Everything verdicts of one unit's form need besides the typing, loaded once when the form opens. */
export type AssessmentBackground = {
  regime: { regimeId: string; proposal: RegimeProposal; chosen: { regimeId: string; reason: string } | null }
  overrides: RegimeOverrides
  review: ReviewYear
  campaignKind: CampaignKind
  /** The unit's people and everybody its list names. */
  people: PersonBackground[]
  collective: CollectiveBackground
  /** Verdicts somebody has gone against, with the reason. */
  verdictOverrides: VerdictOverride[]
  /** What the other units of the campaign say, union and youth union aside, for limits of the whole school. */
  otherUnits: UnitTally[]
  /** The day that says which decree the classes follow. */
  classedOn: Day
}

/**
 * What a nomination inside a campaign is for: chosen in the college's movement, or for a sudden deed. A form of the
 * province or above asks for a movement or a deed of its own reach, which no paper of a unit says: not known.
 */
export const meritsOf = (kind: CampaignKind, award: AwardCode): readonly Merit[] | null => {
  if (award !== 'GK_CN' && award !== 'GK_TT') return null
  return kind === 'sudden' ? ['sudden'] : ['movement']
}

type Line = SubmissionPersonInput | SubmissionValues['people'][number]

/** The facts about one person: the paper's line over what the book knows. */
export const factsOfLine = (
  line: Line,
  award: AwardCode,
  background: PersonBackground,
  { review, campaignKind }: Pick<AssessmentBackground, 'review' | 'campaignKind'>,
): PersonFacts => ({
  ...background,
  review,
  merits: meritsOf(campaignKind, award),
  evaluationClass: line.evaluationClass,
  specialCases: line.specialCase ? [line.specialCase] : [],
  // The paper names the leave, not its length.
  monthsOff: line.specialCase === 'sick-leave' || line.specialCase === 'unpaid-leave' ? null : 0,
})

/** The facts about the collective: its own class and every line of its list. */
export function factsOfCollective(
  values: Pick<SubmissionInput | SubmissionValues, 'collective' | 'people'>,
  award: AwardCode,
  nameOf: (personId: number) => string,
  background: AssessmentBackground,
): CollectiveFacts {
  const known = new Map(background.people.map((person) => [person.personId, person]))
  return {
    ...background.collective,
    review: background.review,
    merits: meritsOf(background.campaignKind, award),
    evaluationClass: values.collective.evaluationClass,
    members: values.people.map(
      (line): MemberLine => ({
        personId: line.personId,
        name: nameOf(line.personId),
        specialCases: line.specialCase ? [line.specialCase] : [],
        isAdvancedWorker: isDecided(line) ? countsAsAdvancedWorker(line.title) : null,
        isEmulationSoldier: isDecided(line) ? line.title !== null && line.title !== 'LDTT' : null,
        evaluationClass: line.evaluationClass,
        disciplines: known.get(line.personId)?.disciplines ?? null,
      }),
    ),
  }
}

/** Whether the paper says anything of a person yet. */
const isDecided = (line: Line) => line.title !== null || line.evaluationClass !== null || line.notConsidered

const keptVerdictSchema: z.ZodType<KeptVerdict> = z.looseObject({
  status: z.enum(verdictStatuses),
  regimeId: z.string(),
  conditions: z.array(
    z.looseObject({
      id: z.string(),
      label: z.string(),
      state: z.enum(['met', 'not-met', 'unknown']),
      fact: z.string(),
      effect: z.enum(['block', 'warn', 'hint']),
    }),
  ),
})

export const verdictOverrideInputSchema = z.object({
  campaignId: rowId,
  award: z.enum(awardCodes),
  personId: rowId.nullable(),
  unitId: rowId.nullable(),
  /** Empty takes the override back. */
  reason: z.string().max(500),
  /** The verdict it goes against, kept whole as it was. */
  verdict: keptVerdictSchema,
})

export type VerdictOverride = {
  award: AwardCode
  personId: number | null
  unitId: number | null
  reason: string
  madeAt: string
  /** As it was when the reason was written. */
  verdict: KeptVerdict
}

/** One nomination of the campaign with its verdict, from what is stored. */
export type AssessedNomination = {
  unitId: number
  unitName: string
  /** Null for the collective itself. */
  personId: number | null
  name: string
  position: string
  award: AwardCode
  verdict: Verdict
  override: VerdictOverride | null
}

/** Limits of the whole campaign against what is nominated, each with its arithmetic. */
export type QuotaDesk = {
  emulation: QuotaBench
  /** HTXS among all people of the lists; units apart. Null where no share is known for certain. */
  outstanding: {
    school: OutstandingQuota
    units: (OutstandingQuota & { unitId: number; name: string })[]
  } | null
  outstandingUnits: Quota | null
}

/** The whole campaign judged at once, from what is stored. */
export type AssessmentOverview = {
  regime: AssessmentBackground['regime']
  nominations: AssessedNomination[]
  duplicates: DuplicateGroup[]
  quotas: QuotaDesk
}

/** Who would be ready for what in a coming year. */
export type ForecastRow = Forecast & { name: string; unitName: string }

/** What quotas count in one unit's list. */
export const unitCounts = (
  unitId: number,
  name: string,
  people: readonly { title: AwardCode | null }[],
): UnitCounts => ({
  unitId,
  name,
  advancedWorkers: people.filter((line) => countsAsAdvancedWorker(line.title)).length,
  emulationSoldiers: people.filter((line) => line.title !== null && line.title !== 'LDTT').length,
})
