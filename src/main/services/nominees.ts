import type { Db } from '#main/context'
import { listCampaignSubmissions } from '#main/services/submission-service'
import type { Campaign } from '#shared/domain/campaign'
import type { Nominee } from '#shared/domain/decision-list'

/** Every title and form the campaign's stored submissions nominate somebody for, with names as they are now. */
export async function listNominees(db: Db, campaign: Campaign): Promise<Nominee[]> {
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
    const where = { unitName: unit.name, unitSortOrder: unit.sortOrder, unitKind: unit.kind }
    const awardsOf = (line: { title: Nominee['award'] | null; form: Nominee['award'] | null }) =>
      [line.title, line.form].filter((award) => award !== null)

    const ofCollective: Nominee[] = awardsOf(collective).map((award) => ({
      ...where,
      award,
      personId: null,
      unitId: unit.id,
      honorific: null,
      name: unit.name,
      sortKey: '',
      position: '',
    }))
    const ofPeople: Nominee[] = lines.flatMap((line) => {
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
