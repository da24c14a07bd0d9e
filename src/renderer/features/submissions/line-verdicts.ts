import { type AssessmentBackground, factsOfCollective, factsOfLine } from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { SubmissionInput, SubmissionPersonInput } from '#shared/domain/submission'
import { assess } from '#shared/rules/eligibility'
import type { NomineeFacts } from '#shared/rules/facts'
import { getRegime } from '#shared/rules/regime'
import { type ResolvedSettings, resolveSettings } from '#shared/rules/resolve-settings'
import { type JudgedAward, overrideOf } from '../../components/verdict/verdict-words'

const nothing: readonly JudgedAward[] = []

export type Assessor = {
  background: AssessmentBackground
  resolved: ResolvedSettings
  /** Of the title, then the form; the same list as long as the line is the same. */
  verdictsOf: (line: SubmissionPersonInput) => readonly JudgedAward[]
  collectiveVerdicts: (
    values: Pick<SubmissionInput, 'collective' | 'people'>,
    nameOf: (personId: number) => string,
  ) => readonly JudgedAward[]
}

/** Judges one unit's typing. A line is an object that is never changed, so each is judged once: typing costs one row. */
export function createAssessor(background: AssessmentBackground, unitId: number): Assessor {
  const regime = getRegime(background.regime.regimeId)
  const resolved = resolveSettings(regime, background.overrides)
  const people = new Map(background.people.map((person) => [person.personId, person]))
  const judged = new WeakMap<SubmissionPersonInput, readonly JudgedAward[]>()
  const judge = (award: AwardCode, facts: NomineeFacts, personId: number | null): JudgedAward => ({
    award,
    verdict: assess(facts, award, regime, resolved),
    override: overrideOf(background.verdictOverrides, award, personId, personId === null ? unitId : null),
  })
  const awardsOf = (of: { title: AwardCode | null; form: AwardCode | null }) =>
    [of.title, of.form].filter((award) => award !== null)

  return {
    background,
    resolved,
    verdictsOf(line) {
      const known = judged.get(line)
      if (known) return known
      const person = people.get(line.personId)
      const awards = person ? awardsOf(line) : []
      const verdicts =
        person && awards.length > 0
          ? awards.map((award) => judge(award, factsOfLine(line, award, person, background), line.personId))
          : nothing
      judged.set(line, verdicts)
      return verdicts
    },
    collectiveVerdicts: (values, nameOf) =>
      awardsOf(values.collective).map((award) =>
        judge(award, factsOfCollective(values, award, nameOf, background), null),
      ),
  }
}
