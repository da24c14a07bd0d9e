import type { Db } from '#main/context'
import { listPeopleByIds } from '#main/database/submission-queries'
import { loadCampaignBackground, tallies, unitBackground } from '#main/services/assessment-background'
import { type CampaignSubmission, listCampaignSubmissions } from '#main/services/submission-service'
import {
  type AssessedNomination,
  type AssessmentOverview,
  factsOfCollective,
  factsOfLine,
  type VerdictOverride,
} from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { quotaDesk } from '#shared/domain/quota-desk'
import type { RosterMember } from '#shared/domain/submission'
import { duplicateGroups, type Nomination } from '#shared/rules/duplicates'
import { assess } from '#shared/rules/eligibility'
import { getRegime } from '#shared/rules/regime'
import { resolveSettings } from '#shared/rules/resolve-settings'

/** The whole campaign judged at once, from what is stored. */
export async function loadOverview(db: Db, campaign: Campaign): Promise<AssessmentOverview> {
  const submissions = await listCampaignSubmissions(db, campaign)
  const shared = await loadCampaignBackground(db, campaign)
  const regime = getRegime(shared.regime.regimeId)
  const resolved = resolveSettings(regime, shared.overrides)
  const ids = submissions.flatMap(({ stored }) => stored?.values.people.map((line) => line.personId) ?? [])
  const people = new Map(
    (await listPeopleByIds(db, [...new Set(ids)])).map((person) => [person.personId, person]),
  )
  const nameOf = (personId: number) => people.get(personId)?.fullName ?? ''

  const nominations = submissions.flatMap((submission): AssessedNomination[] => {
    const { unit, stored } = submission
    if (!stored) return []
    const { values } = stored
    const background = unitBackground(
      shared,
      unit,
      values.people.map((line) => line.personId),
      submissions,
    )
    const where = { unitId: unit.id, unitName: unit.name }
    const judged = (
      award: AwardCode,
      facts: Parameters<typeof assess>[0],
      who: Pick<AssessedNomination, 'personId' | 'name' | 'position'>,
    ): AssessedNomination => ({
      ...where,
      ...who,
      award,
      verdict: assess(facts, award, regime, resolved),
      override: overrideOf(
        shared.verdictOverrides,
        award,
        who.personId,
        who.personId === null ? unit.id : null,
      ),
    })

    const ofCollective = [values.collective.title, values.collective.form].flatMap((award) =>
      award
        ? [
            judged(award, factsOfCollective(values, award, nameOf, background), {
              personId: null,
              name: unit.name,
              position: '',
            }),
          ]
        : [],
    )
    const ofPeople = values.people.flatMap((line) =>
      [line.title, line.form].flatMap((award) =>
        award
          ? [
              judged(award, factsOfLine(line, award, shared.person(line.personId), shared), {
                personId: line.personId,
                name: nameOf(line.personId),
                position: line.position,
              }),
            ]
          : [],
      ),
    )
    return [...ofCollective, ...ofPeople]
  })

  return {
    regime: shared.regime,
    nominations,
    duplicates: duplicateGroups(listNominations(submissions, people)),
    quotas: quotaDesk(tallies(submissions), shared.classedOn, resolved),
  }
}

const overrideOf = (
  overrides: VerdictOverride[],
  award: AwardCode,
  personId: number | null,
  unitId: number | null,
): VerdictOverride | null =>
  overrides.find((one) => one.award === award && one.personId === personId && one.unitId === unitId) ?? null

function listNominations(submissions: CampaignSubmission[], people: Map<number, RosterMember>): Nomination[] {
  let id = 0
  return submissions.flatMap(({ unit, stored }) => {
    if (!stored) return []
    const submitter = {
      submitterId: unit.id,
      submitterName: unit.name,
      submitterKind: unit.kind,
      achievement: null,
    }
    const of = (
      line: { title: AwardCode | null; form: AwardCode | null },
      who: Pick<Nomination, 'personId' | 'unitId' | 'recipientName' | 'birthDate'>,
    ) =>
      [line.title, line.form].flatMap((award): Nomination[] => {
        if (!award) return []
        id += 1
        return [{ id, ...submitter, ...who, award }]
      })
    return [
      ...of(stored.values.collective, {
        personId: null,
        unitId: unit.id,
        recipientName: unit.name,
        birthDate: null,
      }),
      ...stored.values.people.flatMap((line) =>
        of(line, {
          personId: line.personId,
          unitId: null,
          recipientName: people.get(line.personId)?.fullName ?? '',
          birthDate: people.get(line.personId)?.birthDate ?? null,
        }),
      ),
    ]
  })
}
