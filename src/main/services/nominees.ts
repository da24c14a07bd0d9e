import type { Db } from '#main/context'
import { listDirectNominees } from '#main/services/direct-nominees'
import { listCampaignSubmissions } from '#main/services/submission-service'
import type { Campaign } from '#shared/domain/campaign'
import type { CampaignNominee } from '#shared/domain/decision-list'

/**
 * Every title and form somebody is nominated for in the campaign, with names as they are now: by the units' stored
 * submissions, then with a short dossier. Somebody named by two submitters stands here twice (`oncePerAward`).
 */
export async function listNominees(db: Db, campaign: Campaign): Promise<CampaignNominee[]> {
  return [
    ...(await nomineesOfSubmissions(db, campaign)),
    ...(await listDirectNominees(db, campaign)).map(({ nominee }) => nominee),
  ]
}

async function nomineesOfSubmissions(db: Db, campaign: Campaign): Promise<CampaignNominee[]> {
  const submissions = await listCampaignSubmissions(db, campaign)
  const ids = submissions.flatMap(({ stored }) => stored?.values.people.map((line) => line.personId) ?? [])
  const people = new Map(
    ids.length === 0
      ? []
      : (
          await db
            .selectFrom('person')
            .select(['id', 'honorific', 'full_name', 'sort_key'])
            .where('id', 'in', ids)
            .execute()
        ).map((person) => [person.id, person]),
  )

  return submissions.flatMap(({ unit, stored }) => {
    if (!stored) return []
    const { collective, people: lines } = stored.values
    const where = {
      unitName: unit.name,
      unitSortOrder: unit.sortOrder,
      unitKind: unit.kind,
      deed: '',
      source: { submittedByUnitId: unit.id },
    }
    const awardsOf = (line: {
      title: CampaignNominee['award'] | null
      form: CampaignNominee['award'] | null
    }) => [line.title, line.form].filter((award) => award !== null)

    const ofCollective: CampaignNominee[] = awardsOf(collective).map((award) => ({
      ...where,
      award,
      personId: null,
      unitId: unit.id,
      honorific: null,
      name: unit.name,
      sortKey: '',
      position: '',
    }))
    const ofPeople: CampaignNominee[] = lines.flatMap((line) => {
      const person = people.get(line.personId)
      if (!person) return []
      return awardsOf(line).map((award) => ({
        ...where,
        award,
        personId: line.personId,
        unitId: null,
        honorific: person.honorific,
        name: person.full_name,
        sortKey: person.sort_key,
        position: line.position,
      }))
    })
    return [...ofCollective, ...ofPeople]
  })
}
