import type { Db } from '#main/context'
import { listDisciplines } from '#main/database/discipline-queries'
import { loadHistories } from '#main/database/history-queries'
import { listInitiatives } from '#main/database/initiative-queries'
import { listVerdictOverrides } from '#main/database/override-queries'
import { loadRegimeOverrides } from '#main/database/regime-queries'
import { findCampaignRegime } from '#main/services/campaign-regime'
import type { CampaignSubmission } from '#main/services/submission-service'
import { type Day, daysBetween } from '#shared/day'
import type { AssessmentBackground, CollectiveBackground, PersonBackground } from '#shared/domain/assessment'
import type { Campaign } from '#shared/domain/campaign'
import type { InitiativeRecord } from '#shared/domain/initiative'
import { tallyOf, type UnitTally } from '#shared/domain/quota-desk'
import { isMassOrganisation, type Unit } from '#shared/domain/unit'
import type { Initiative, ReviewYear, YearRecord } from '#shared/rules/facts'

/** What is the same for every unit of a campaign; loaded once, however many units are judged. */
export type CampaignBackground = Omit<AssessmentBackground, 'people' | 'collective' | 'otherUnits'> & {
  person: (personId: number) => PersonBackground
  collectiveOf: (unit: Unit) => CollectiveBackground
}

export async function loadCampaignBackground(db: Db, campaign: Campaign): Promise<CampaignBackground> {
  const regime = await findCampaignRegime(db, campaign)
  const review = reviewYearOf(campaign)

  const people = await db
    .selectFrom('person')
    .leftJoin('membership', 'membership.person_id', 'person.id')
    .select(['person.id', 'verification', 'from_day', 'membership.id as stay'])
    .execute()
  const starts = new Map<number, (Day | null)[]>()
  for (const row of people)
    if (row.stay !== null) starts.set(row.id, [...(starts.get(row.id) ?? []), row.from_day])
  const verification = new Map(people.map((row) => [row.id, row.verification]))
  const ids = [...verification.keys()]
  const disciplines = Map.groupBy(await listDisciplines(db, ids), (discipline) => discipline.personId)
  const initiatives = (await listInitiatives(db)).map(initiativeOf)
  const histories = await loadHistories(db, 'person_id', campaign.schoolYear)
  const unitHistories = await loadHistories(db, 'unit_id', campaign.schoolYear)

  return {
    regime,
    overrides: await loadRegimeOverrides(db, regime.regimeId),
    review,
    campaignKind: campaign.kind,
    classedOn: campaign.to,
    verdictOverrides: await listVerdictOverrides(db, campaign.id),
    person: (personId) => ({
      object: 'person',
      personId,
      history: histories.get(personId) ?? [],
      monthsWorked: monthsWorked(starts.get(personId) ?? [], review.to),
      studyResult: null,
      hasCasePaper: null,
      isUnderVerification: (verification.get(personId) ?? '') !== '',
      disciplines: disciplines.get(personId) ?? [],
      initiatives: initiatives.filter((one) => one.authors.some((author) => author.personId === personId)),
    }),
    collectiveOf: (unit) => collectiveBackground(unit, unitHistories.get(unit.id) ?? [], review),
  }
}

/** Everything verdicts of one unit's form need besides the typing. */
export function unitBackground(
  campaign: CampaignBackground,
  unit: Unit,
  personIds: number[],
  submissions: CampaignSubmission[],
): AssessmentBackground {
  const { person, collectiveOf, ...shared } = campaign
  return {
    ...shared,
    people: personIds.map(person),
    collective: collectiveOf(unit),
    otherUnits: tallies(submissions.filter((other) => other.unit.id !== unit.id)),
  }
}

/** What limits count: own units only, union and youth union have no people of their own to take a share of. */
export const tallies = (submissions: CampaignSubmission[]): UnitTally[] =>
  submissions
    .filter(({ unit }) => !isMassOrganisation(unit.kind))
    .map(({ unit, stored }) =>
      tallyOf(unit, stored?.values.people ?? [], stored?.values.collective.evaluationClass ?? null),
    )

/** A school year from August on; what happens after the units' reviews no longer counts in it. */
const reviewYearOf = (campaign: Campaign): ReviewYear => ({
  year: campaign.schoolYear,
  from: `${campaign.schoolYear}-08-01`,
  to: campaign.reviewTo ?? campaign.to,
})

/** Full months up to a day, 12 at most; someone whose first stay has no beginning has been here all along. */
function monthsWorked(starts: (Day | null)[], until: Day): number | null {
  if (starts.length === 0) return null
  if (starts.includes(null)) return 12
  const first = starts.reduce((a, b) => ((a as Day) < (b as Day) ? a : b)) as Day
  if (daysBetween(first, until) < 0) return 0
  const [fromYear, fromMonth, fromDay] = first.split('-').map(Number) as [number, number, number]
  const [toYear, toMonth, toDay] = until.split('-').map(Number) as [number, number, number]
  return Math.min(12, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0))
}

const collectiveBackground = (
  unit: Unit,
  history: YearRecord[],
  review: ReviewYear,
): CollectiveBackground => ({
  object: 'collective',
  history,
  isUnderVerification: false,
  yearsSinceFounded: unit.from === null ? null : Math.floor(daysBetween(unit.from, review.to) / 365.2425),
  isMerged: false,
  isSection: unit.kind === 'section',
  isDissolved: unit.to !== null && unit.to <= review.to,
})

const initiativeOf = (record: InitiativeRecord): Initiative => ({
  id: record.id,
  title: record.title,
  kind: record.kind,
  year: record.schoolYear,
  reach: record.reach,
  decision:
    record.number !== '' && record.decidedOn !== null
      ? { number: record.number, day: record.decidedOn }
      : null,
  authors: record.authors.map(({ personId, sharePercent }) => ({ personId, sharePercent })),
  uses: record.uses.map(({ personId, award, schoolYear }) => ({ personId, award, year: schoolYear })),
  allowedReuses: record.uses
    .filter((use) => use.reuseReason !== '')
    .map(({ personId, award, schoolYear, reuseReason }) => ({
      personId,
      award,
      year: schoolYear,
      reason: reuseReason,
    })),
})
