/** Ordinary facts to vary: a person and a unit of whom everything is known and nothing stands in the way. */
import { type AwardCode, getAward } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import { assess, type Condition, type Verdict } from '#shared/rules/eligibility'
import type {
  CollectiveFacts,
  DecisionRef,
  Discipline,
  Initiative,
  LedgerAward,
  MemberLine,
  NomineeFacts,
  PersonFacts,
  YearRecord,
} from '#shared/rules/facts'
import { getRegime } from '#shared/rules/regime'
import { noOverrides, type RegimeOverrides, resolveSettings } from '#shared/rules/resolve-settings'

/** A year considered that lies wholly within each regime. */
export const reviewYears: Record<string, number> = { R1: 2022, R2a: 2023, R2b: 2024, R3: 2026 }

export const review = (year: number) => ({ year, from: `${year}-08-01`, to: `${year + 1}-07-31` })

export const decision = (year: number, number = '12'): DecisionRef => ({ number, day: `${year + 1}-07-20` })

export const ledgerAward = (
  award: AwardCode,
  year: number,
  changes: Partial<LedgerAward> = {},
): LedgerAward => ({
  award,
  decision: decision(year),
  isRevoked: false,
  isSuddenOrThematic: false,
  ...changes,
})

/** A year wholly entered, with these awards. */
export const yearWith = (
  year: number,
  awards: AwardCode[],
  evaluationClass: EvaluationClass | null = 'HTT',
): YearRecord => ({
  year,
  isComplete: true,
  evaluationClass,
  awards: awards.map((award) => ledgerAward(award, year)),
  specialCases: [],
})

export const discipline = (decidedOn: string, changes: Partial<Discipline> = {}): Discipline => ({
  kind: 'administrative',
  level: 'reprimand',
  decidedOn,
  termEndsOn: null,
  about: 'work',
  countedInEarlierYear: false,
  ...changes,
})

export const initiative = (year: number, changes: Partial<Initiative> = {}): Initiative => ({
  id: 1,
  title: 'Mô hình thực hành điện',
  kind: 'initiative',
  year,
  reach: 'unit',
  decision: decision(year, '7'),
  authors: [{ personId: 1, sharePercent: 100 }],
  uses: [],
  allowedReuses: [],
  ...changes,
})

export const person = (year: number, changes: Partial<PersonFacts> = {}): PersonFacts => ({
  object: 'person',
  personId: 1,
  review: review(year),
  evaluationClass: 'HTT',
  merits: [],
  history: [],
  isUnderVerification: false,
  monthsWorked: 12,
  monthsOff: 0,
  specialCases: [],
  studyResult: null,
  hasCasePaper: null,
  disciplines: [],
  initiatives: [],
  ...changes,
})

export const member = (personId: number, changes: Partial<MemberLine> = {}): MemberLine => ({
  personId,
  name: `Người ${personId}`,
  specialCases: [],
  isAdvancedWorker: true,
  isEmulationSoldier: false,
  evaluationClass: 'HTT',
  disciplines: [],
  ...changes,
})

/** `advanced` of `total` people reach LĐTT, the first of them CSTĐ cơ sở. */
export const members = (advanced: number, total: number): MemberLine[] =>
  Array.from({ length: total }, (_, index) =>
    member(index + 1, { isAdvancedWorker: index < advanced, isEmulationSoldier: index === 0 }),
  )

export const collective = (year: number, changes: Partial<CollectiveFacts> = {}): CollectiveFacts => ({
  object: 'collective',
  review: review(year),
  evaluationClass: 'HTXS',
  merits: [],
  history: [],
  isUnderVerification: false,
  members: members(10, 10),
  yearsSinceFounded: 20,
  isMerged: false,
  isSection: false,
  isDissolved: false,
  ...changes,
})

/** The verdict under a built-in regime, rules of mark M shown unless told otherwise. */
export function verdictOf(
  regimeId: string,
  award: AwardCode,
  facts: NomineeFacts,
  overrides: Partial<RegimeOverrides> = {},
): Verdict {
  const regime = getRegime(regimeId)
  const settings = { showUnconfirmed: { value: true, source: '' }, ...overrides.settings }
  return assess(facts, award, regime, resolveSettings(regime, { ...noOverrides, ...overrides, settings }))
}

export const conditionOf = (verdict: Verdict, id: string): Condition | undefined =>
  verdict.conditions.find((one) => one.id === id)

/** Facts of the right kind for an award. */
export const factsFor = (award: AwardCode, year: number, changes: object = {}): NomineeFacts =>
  getAward(award).object === 'person' ? person(year, changes) : collective(year, changes)
