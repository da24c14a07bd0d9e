import { listPeopleByIds, type StoredSubmission } from '#main/database/submission-queries'
import { listUnits } from '#main/database/unit-queries'
import type { AwardNameView, ProposedPersonView } from '#main/documents/proposed-views'
import { listDirectNominees } from '#main/services/direct-nominees'
import { type Place, placeOn } from '#main/services/place-then'
import { saysAnything } from '#main/services/submission-service'
import { type AwardCode, getAward } from '#shared/domain/award'
import { evaluationClassNames } from '#shared/domain/evaluation'
import type { Membership } from '#shared/domain/person'
import { isUntouchedLine } from '#shared/domain/submission'
import { isMassOrganisation, type Unit } from '#shared/domain/unit'
import type { CampaignBook } from './book'

export type ProposedPerson = ProposedPersonView & { personId: number; codes: AwardCode[] }
export type ProposedCollective = {
  unitId: number
  name: string
  evaluation: string
  codes: AwardCode[]
  awards: AwardNameView[]
  votes: ProposedPersonView['votes']
  note: string
}
export type NotConsidered = {
  personId: number
  honorific: ProposedPersonView['honorific']
  name: string
  position: string
  reason: string
}

/** Whom one submitter proposes, by its submission and by short dossiers. */
export type UnitProposals = {
  /** Null for those proposed directly who stand under no unit. */
  unit: Unit | null
  /** What was handed in; null while that says nothing. */
  values: StoredSubmission['values'] | null
  collectives: ProposedCollective[]
  /** In the order of the unit's list. */
  people: ProposedPerson[]
  notConsidered: NotConsidered[]
  /** Graded, but proposed for nothing. */
  others: number
}

export const awardNameView = (code: AwardCode): AwardNameView => {
  const { name, kind } = getAward(code)
  return { name, kind }
}

const votesOf = (line: { votesFor: number | null; votesTotal: number | null }) =>
  line.votesFor === null || line.votesTotal === null
    ? null
    : { votesFor: line.votesFor, votesTotal: line.votesTotal }

const codesOf = (line: { title: AwardCode | null; form: AwardCode | null }): AwardCode[] =>
  [line.title, line.form].filter((code) => code !== null)

/** Every unit of the campaign in its order, then those who stand under none. */
export const listProposals = (book: CampaignBook): Promise<UnitProposals[]> =>
  book.share('proposals', async () => {
    const submissions = await book.submissions()
    const direct = await listDirectNominees(book.db, book.campaign)
    const people = await peopleOf(book, [
      ...submissions.flatMap(({ stored }) => stored?.values.people.map(({ personId }) => personId) ?? []),
      ...direct.flatMap(({ nominee }) => nominee.personId ?? []),
    ])

    const groups = submissions.map(({ unit, stored }): UnitProposals => {
      const values = stored && saysAnything(stored.values) ? stored.values : null
      const lines = values?.people ?? []
      const isMass = isMassOrganisation(unit.kind)
      return {
        unit,
        values,
        collectives: values ? collectiveOf(unit, values.collective) : [],
        people: lines.flatMap((line) => {
          const person = people.get(line.personId)
          const codes = codesOf(line)
          if (!person || codes.length === 0) return []
          return [
            {
              personId: line.personId,
              honorific: person.honorific,
              name: person.name,
              birthDate: person.birthDate,
              position: line.position,
              workplace: isMass ? person.place.unitName : '',
              evaluation: line.evaluationClass ? evaluationClassNames[line.evaluationClass] : '',
              codes,
              awards: codes.map(awardNameView),
              votes: votesOf(line),
              note: line.note,
            },
          ]
        }),
        notConsidered: lines.flatMap((line) => {
          const person = people.get(line.personId)
          if (!person || !line.notConsidered) return []
          return [
            {
              personId: line.personId,
              honorific: person.honorific,
              name: person.name,
              position: line.position,
              reason: line.notConsideredReason,
            },
          ]
        }),
        others: lines.filter(
          (line) => !line.notConsidered && codesOf(line).length === 0 && !isUntouchedLine(line),
        ).length,
      }
    })

    const loose: UnitProposals = {
      unit: null,
      values: null,
      collectives: [],
      people: [],
      notConsidered: [],
      others: 0,
    }
    for (const { nomination, nominee } of direct) {
      const group =
        groups.find(({ unit }) => unit?.id === (nominee.personId === null ? nominee.unitId : -1)) ??
        groups.find(({ unit }) => unit?.id === nomination.proposedByUnitId) ??
        groups.find(({ unit }) => unit?.name === nominee.unitName) ??
        loose
      if (nominee.personId === null) addCollective(group, nominee.unitId ?? 0, nominee.name, nominee.award)
      else {
        const person = people.get(nominee.personId)
        if (person) addPerson(group, nominee.personId, person, nominee)
      }
    }
    return loose.people.length + loose.collectives.length > 0 ? [...groups, loose] : groups
  })

function collectiveOf(unit: Unit, line: StoredSubmission['values']['collective']): ProposedCollective[] {
  const codes = codesOf(line)
  if (codes.length === 0) return []
  return [
    {
      unitId: unit.id,
      name: unit.name,
      evaluation: line.evaluationClass ? evaluationClassNames[line.evaluationClass] : '',
      codes,
      awards: codes.map(awardNameView),
      votes: votesOf(line),
      note: line.note,
    },
  ]
}

function addCollective(group: UnitProposals, unitId: number, name: string, code: AwardCode): void {
  const known = group.collectives.find((one) => one.unitId === unitId)
  if (known) {
    known.codes = [...new Set([...known.codes, code])]
    known.awards = known.codes.map(awardNameView)
  } else {
    group.collectives.push({
      ...{ unitId, name, evaluation: '', votes: null, note: '' },
      codes: [code],
      awards: [awardNameView(code)],
    })
  }
}

function addPerson(
  group: UnitProposals,
  personId: number,
  person: KnownPerson,
  { award, position, unitName }: { award: AwardCode; position: string; unitName: string },
): void {
  const at = group.people.findIndex((one) => one.personId === personId)
  const known = group.people[at]
  if (known) {
    const codes = [...new Set([...known.codes, award])]
    group.people[at] = { ...known, codes, awards: codes.map(awardNameView) }
    return
  }
  group.people.push({
    ...{ personId, honorific: person.honorific, name: person.name, birthDate: person.birthDate, position },
    workplace: group.unit?.name === unitName ? '' : unitName,
    ...{ evaluation: '', votes: null, note: '' },
    codes: [award],
    awards: [awardNameView(award)],
  })
}

type KnownPerson = {
  honorific: ProposedPersonView['honorific']
  name: string
  birthDate: string | null
  /** On the campaign's last day. */
  place: Place
}

/** In two queries, however many there are. */
async function peopleOf(book: CampaignBook, ids: number[]): Promise<Map<number, KnownPerson>> {
  const people = await listPeopleByIds(book.db, [...new Set(ids)])
  const units = new Map((await listUnits(book.db, book.campaign.to)).map((unit) => [unit.id, unit]))
  const stays = new Map<number, Membership[]>()
  const rows = await book.db
    .selectFrom('membership')
    .select(['person_id', 'unit_id as unitId', 'position', 'from_day as from', 'to_day as to'])
    .orderBy((eb) => eb.fn.coalesce('from_day', eb.val('')), 'desc')
    .orderBy('id')
    .execute()
  for (const { person_id, ...stay } of rows) stays.set(person_id, [...(stays.get(person_id) ?? []), stay])
  return new Map(
    people.map(({ personId, honorific, fullName, birthDate }) => [
      personId,
      {
        honorific,
        name: fullName,
        birthDate,
        place: placeOn(stays.get(personId) ?? [], book.campaign.to, (id) => units.get(id)),
      },
    ]),
  )
}
