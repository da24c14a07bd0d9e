/**
 * The shape of a legal regime. Everything that differs from one regime to the next is a value of this type, with its
 * article and confidence mark; the code that reads it knows no regime by name. A new one is a data file beside this
 * and a line in ../regime.ts.
 */
import type { Day } from '#shared/day'
import type { AwardCode, LawPaidAward } from '#shared/domain/award'
import type { EvaluationClass } from '#shared/domain/evaluation'
import type { DisciplineLevel, Initiative, Merit, Reach } from '#shared/rules/facts'
import type { Mark } from '#shared/rules/mark'
import type { Comparison } from '#shared/rules/percent'
import type { SettingKey, SettingValues } from '#shared/rules/setting-values'
import type { Counting, SpecialCaseCode } from '#shared/rules/special-cases'

/** 'R1', 'R2a' …: kept with every decision for ever. */
export type RegimeId = string

/** Where a rule stands and how sure we are of it. */
export type Source = {
  /** As the officer would cite it: "Điều 9 Nghị định số 91/2017/NĐ-CP". */
  article: string
  mark: Mark
  /** What the officer should know before leaning on it. */
  note?: string
}

export type Sourced<Value> = Source & { value: Value }

/** A legal text and the time it applies to us; null is "not known" for `signedOn` and an open end for the others. */
export type Instrument = {
  /** As a document cites it the second time: kind and number. */
  name: string
  issuer: string
  signedOn: Day | null
  from: Day | null
  to: Day | null
  /** How sure the dates are. */
  mark: Mark
  /** What the officer should know before leaning on it. */
  note?: string
}

/** Tenths of the base salary (0,3 → 3): the factor stays an integer, because 0.3 is none in binary. */
export type Rate = { tenths: number; mark: Mark }

/** The articles of one decree that set the money (law.md §4.1). */
export type BonusSource = {
  decree: string
  titles: string
  orders: string
  certificates: string
  rates: Record<LawPaidAward, Rate>
}

/** Which good years make a row: years with one of these titles, or years of at least this class. */
export type YearTest = { awards: readonly AwardCode[] } | { classAtLeast: EvaluationClass }

/** Disciplines decided in this time bar the nominee when they are about one of these. */
export type DisciplineWindow = Source & {
  from: Day | null
  to: Day | null
  about: 'anything' | 'work-or-decline'
}

/** One thing to look at, with the law's figures. Checks named in person-checks.ts and collective-checks.ts. */
export type PersonCheck =
  | { check: 'worked-long-enough' }
  | { check: 'no-discipline'; windows: readonly DisciplineWindow[]; whenFound: 'not-met' | 'unknown' }
  | { check: 'no-running-discipline' }
  | { check: 'initiative'; kinds: readonly Initiative['kind'][]; reach: Reach }
  | { check: 'initiatives-in-row'; count: number; row: YearTest; years: number; boundBySetting: boolean }
  | { check: 'leave-ceiling'; fromMonths: number; underMonths: number; classBelow: EvaluationClass }
  | { check: 'study-result' }
  | { check: 'case-paper'; cases: readonly SpecialCaseCode[] }
  | { check: 'unsettled-case'; cases: readonly SpecialCaseCode[] }

export type CollectiveCheck =
  | { check: 'advanced-share'; percent: number; comparison: Comparison }
  | { check: 'everyone-finished' }
  | { check: 'has-emulation-soldier' }
  | { check: 'nobody-disciplined'; level: DisciplineLevel }
  | { check: 'years-founded'; years: number }
  | { check: 'not-dissolved' }
  | { check: 'may-be-nominated' }

export type SharedCheck =
  | { check: 'class-at-least'; atLeast: EvaluationClass }
  | { check: 'merit'; merits: readonly Merit[] }
  | {
      check: 'consecutive'
      row: YearTest
      times: number
      /** Titles may be given every few years: this far apart they may still be "liên tục", to be looked at. */
      doubtfulSpacing?: number
    }
  | { check: 'awards-in-row'; award: AwardCode; count: number; row: YearTest; years: number }
  | { check: 'held-before'; award: AwardCode }
  | { check: 'not-under-verification' }
  | { check: 'not-yet-awarded' }
  /** Only people can tell: shown to the council, never counted. */
  | { check: 'judgement' }

export type Check = PersonCheck | CollectiveCheck | SharedCheck
export type CheckName = Check['check']
export type CheckOf<Name extends CheckName> = Extract<Check, { check: Name }>

export type ConditionRule = Source & {
  /** Unique within its award; the college confirms a rule under `${award}/${id}`. */
  id: string
  label: string
  /** The source and mark of this setting stand in for the rule's own. */
  sourceSetting?: SettingKey
} & (
    | Check
    | { check: 'any-of'; rules: readonly ConditionRule[] }
    | { check: 'all-of'; rules: readonly ConditionRule[] }
  )

export type AwardRule = {
  /** `criteria`: a verdict; `hints`: nothing sure enough for one, conditions are shown for orientation. */
  basis: 'criteria' | 'hints'
  /** Awards whose conditions must be met as well (CSTĐCS is chosen among LĐTT). */
  includes?: readonly AwardCode[]
  conditions: readonly ConditionRule[]
}

/** What a special case does to shares and to the title itself. */
export type SpecialCaseRule = Source & { counting: Counting }

/** A principle for the council to keep in mind; those that can be checked are also among `gates`. */
export type Principle = Source & { id: string; text: string }

/** What happens to a dossier received before the regime began. */
export type Transition = Source & {
  /** The regime it may still follow. */
  follows: RegimeId
  /** `every-award`: the earlier law is the regular one, this regime only if more favourable. */
  scope: 'every-award' | 'state-level'
}

export type Regime = {
  id: RegimeId
  /** Of this file's rules; part of every verdict. Raise it when a rule changes. */
  version: string
  /** For the officer: which rules are applied. */
  name: string
  /** First and last day a decision is signed under it; null is open. */
  from: Day | null
  to: Day | null
  mark: Mark
  instruments: readonly Instrument[]
  /** Căn cứ an award decision proposes, in rank order. */
  legalBases: readonly string[]
  transition: Transition | null
  /** `atBest` caps the mark of every rate, where the decree only goes on by assumption. */
  bonus: { source: BonusSource; atBest: Mark }
  /** Defaults that differ from the catalogue's (settings.ts). `atMost` is a limit the college may not raise. */
  settings: { readonly [Key in SettingKey]?: Sourced<SettingValues[Key]> & { atMost?: number } }
  specialCases: Record<SpecialCaseCode, SpecialCaseRule>
  principles: readonly Principle[]
  /** One initiative serves one award; confirmed by the college under `initiativeOnceKey`. */
  initiativeOnce: Source
  /** Conditions of every award of a person or a collective. */
  gates: { person: readonly ConditionRule[]; collective: readonly ConditionRule[] }
  awards: { readonly [Award in AwardCode]?: AwardRule }
}
