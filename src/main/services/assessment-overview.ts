import type { Db } from '#main/context'
import { listPeopleByIds } from '#main/database/submission-queries'
import { loadCampaignBackground, unitBackground } from '#main/services/assessment-background'
import { type CampaignSubmission, listCampaignSubmissions } from '#main/services/submission-service'
import {
  type AssessedNomination,
  type AssessmentOverview,
  factsOfCollective,
  factsOfLine,
  type QuotaDesk,
  unitCounts,
  type VerdictOverride,
} from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import type { RosterMember } from '#shared/domain/submission'
import { isMassOrganisation } from '#shared/domain/unit'
import { duplicateGroups, type Nomination } from '#shared/rules/duplicates'
import { assess } from '#shared/rules/eligibility'
import { evaluationRuleOn } from '#shared/rules/evaluation-rules'
import { emulationSoldierQuota, outstandingQuota, outstandingUnitsQuota } from '#shared/rules/quota'
import { getRegime } from '#shared/rules/regime'
import { type ResolvedSettings, resolveSettings } from '#shared/rules/resolve-settings'

/** The whole campaign judged at once, from what is stored. */
export async function loadOverview(db: Db, campaign: Campaign): Promise<AssessmentOverview> {
  const submissions = await listCampaignSubmissions(db, campaign)
  const shared = await loadCampaignBackground(db, campaign, submissions)
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

    const collective = factsOfCollective(values, nameOf, background)
    const ofCollective = [values.collective.title, values.collective.form].flatMap((award) =>
      award ? [judged(award, collective, { personId: null, name: unit.name, position: '' })] : [],
    )
    const ofPeople = values.people.flatMap((line) =>
      [line.title, line.form].flatMap((award) =>
        award
          ? [
              judged(award, factsOfLine(line, shared.person(line.personId), shared), {
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
    quotas: quotaDesk(campaign, submissions, resolved),
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

/** Limits against what is nominated. Union and youth union have no people of their own to take a share of. */
export function quotaDesk(
  campaign: Campaign,
  submissions: CampaignSubmission[],
  resolved: ResolvedSettings,
): QuotaDesk {
  const own = submissions.filter(({ unit }) => !isMassOrganisation(unit.kind))
  const classes = (lists: CampaignSubmission[]) => {
    const counts = { HTXS: 0, HTT: 0, HTN: 0, KHT: 0 }
    for (const { stored } of lists)
      for (const line of stored?.values.people ?? [])
        if (line.evaluationClass) counts[line.evaluationClass] += 1
    return counts
  }
  const rule = evaluationRuleOn(campaign.to)
  const unitClasses = own.map(({ stored }) => stored?.values.collective.evaluationClass ?? null)
  return {
    emulation: emulationSoldierQuota(
      own.map(({ unit, stored }) => unitCounts(unit.id, unit.name, stored?.values.people ?? [])),
      resolved,
    ),
    outstanding: rule && {
      school: outstandingQuota(classes(own), false, rule, resolved),
      units: own.map((submission) => ({
        unitId: submission.unit.id,
        name: submission.unit.name,
        ...outstandingQuota(
          classes([submission]),
          submission.stored?.values.collective.evaluationClass === 'HTXS',
          rule,
          resolved,
        ),
      })),
    },
    outstandingUnits:
      rule &&
      outstandingUnitsQuota(
        {
          units: own.length,
          HTXS: unitClasses.filter((code) => code === 'HTXS').length,
          HTT: unitClasses.filter((code) => code === 'HTT').length,
        },
        false,
        rule,
      ),
  }
}
