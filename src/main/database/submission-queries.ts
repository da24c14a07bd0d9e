import type { Insertable, Selectable } from 'kysely'
import type { Db } from '#main/context'
import type { SubmissionTable } from '#main/database/schema'
import type { AwardCode } from '#shared/domain/award'
import { periodsOverlap, positionRank } from '#shared/domain/person'
import type { ElsewhereNomination, RosterMember, SubmissionValues } from '#shared/domain/submission'

/** The stored values of a unit's submission, and when they were stored. */
export type StoredSubmission = { id: number; unitId: number; values: SubmissionValues; savedAt: string }

export async function findSubmission(
  db: Db,
  campaignId: number,
  unitId: number,
): Promise<StoredSubmission | undefined> {
  const [found] = await listSubmissions(db, campaignId, unitId)
  return found
}

/** Every stored submission of a campaign, or one unit's, whole. Five queries, however many units. */
export async function listSubmissions(
  db: Db,
  campaignId: number,
  unitId?: number,
): Promise<StoredSubmission[]> {
  const rows = await db
    .selectFrom('submission')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId as number))
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)

  const papers = await db
    .selectFrom('submission_paper')
    .selectAll()
    .where('submission_id', 'in', ids)
    .execute()
  const absences = await db
    .selectFrom('submission_absence')
    .selectAll()
    .where('submission_id', 'in', ids)
    .orderBy('place')
    .execute()
  const people = await db
    .selectFrom('submission_person')
    .selectAll()
    .where('submission_id', 'in', ids)
    .orderBy('place')
    .execute()
  const scores = await db
    .selectFrom('submission_score')
    .selectAll()
    .where('submission_id', 'in', ids)
    .execute()
  const narratives = await db
    .selectFrom('submission_narrative')
    .selectAll()
    .where('submission_id', 'in', ids)
    .execute()

  return rows.map((row) => {
    const own = <Row extends { submission_id: number }>(list: Row[]) =>
      list.filter((item) => item.submission_id === row.id)
    return {
      id: row.id,
      unitId: row.unit_id,
      savedAt: row.saved_at,
      values: {
        ...valuesOf(row),
        papers: own(papers).map(({ kind, status, note }) => ({ kind, status, note })),
        review: {
          minutesNumber: row.minutes_number,
          on: row.review_on,
          time: row.review_time,
          place: row.review_place,
          chair: row.chair,
          secretary: row.secretary,
          total: row.total,
          present: row.present,
          absences: own(absences).map(({ name, reason }) => ({ name, reason })),
        },
        people: own(people).map((line) => ({
          personId: line.person_id,
          position: line.position,
          evaluationClass: line.evaluation_class,
          title: line.title,
          form: line.form,
          votesFor: line.votes_for,
          votesTotal: line.votes_total,
          notConsidered: line.not_considered === 1,
          notConsideredReason: line.not_considered_reason,
          specialCase: line.special_case,
          note: line.note,
        })),
        scores: own(scores).map((score) => ({ criterionId: score.criterion_id, points: score.points })),
        narratives: own(narratives).map((narrative) => ({
          criterionId: narrative.criterion_id,
          text: narrative.body,
        })),
      },
    }
  })
}

function valuesOf(row: Selectable<SubmissionTable>) {
  return {
    receivedOn: row.received_on,
    receivedTime: row.received_time,
    receivedFrom: row.received_from,
    collective: {
      evaluationClass: row.evaluation_class,
      title: row.title,
      form: row.form,
      votesFor: row.votes_for,
      votesTotal: row.votes_total,
      note: row.collective_note,
    },
    limits: row.limits,
    proposals: row.proposals,
    note: row.note,
  }
}

/** Stores a unit's submission whole, in place of what was stored. Call it inside a transaction. */
export async function replaceSubmission(
  trx: Db,
  campaignId: number,
  unitId: number,
  values: SubmissionValues,
  savedAt: string,
): Promise<void> {
  const row: Insertable<SubmissionTable> = {
    campaign_id: campaignId,
    unit_id: unitId,
    received_on: values.receivedOn,
    received_time: values.receivedTime,
    received_from: values.receivedFrom,
    minutes_number: values.review.minutesNumber,
    review_on: values.review.on,
    review_time: values.review.time,
    review_place: values.review.place,
    chair: values.review.chair,
    secretary: values.review.secretary,
    total: values.review.total,
    present: values.review.present,
    evaluation_class: values.collective.evaluationClass,
    title: values.collective.title,
    form: values.collective.form,
    votes_for: values.collective.votesFor,
    votes_total: values.collective.votesTotal,
    collective_note: values.collective.note,
    limits: values.limits,
    proposals: values.proposals,
    note: values.note,
    saved_at: savedAt,
  }
  const { id } = await trx
    .insertInto('submission')
    .values(row)
    .onConflict((conflict) => conflict.columns(['campaign_id', 'unit_id']).doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()

  for (const table of [
    'submission_paper',
    'submission_absence',
    'submission_person',
    'submission_score',
    'submission_narrative',
  ] as const)
    await trx.deleteFrom(table).where('submission_id', '=', id).execute()

  const papers = values.papers.map((paper) => ({ submission_id: id, ...paper }))
  if (papers.length > 0) await trx.insertInto('submission_paper').values(papers).execute()

  const absences = values.review.absences.map((absence, place) => ({ submission_id: id, place, ...absence }))
  if (absences.length > 0) await trx.insertInto('submission_absence').values(absences).execute()

  const people = values.people.map((line, place) => ({
    submission_id: id,
    place,
    person_id: line.personId,
    position: line.position,
    evaluation_class: line.evaluationClass,
    title: line.title,
    form: line.form,
    votes_for: line.votesFor,
    votes_total: line.votesTotal,
    not_considered: line.notConsidered ? (1 as const) : (0 as const),
    not_considered_reason: line.notConsideredReason,
    special_case: line.specialCase,
    note: line.note,
  }))
  // SQLite takes 32,766 values in one statement; 1,000 people with 12 columns fit.
  if (people.length > 0) await trx.insertInto('submission_person').values(people).execute()

  const scores = values.scores.flatMap((score) =>
    score.points === null
      ? []
      : [{ submission_id: id, criterion_id: score.criterionId, points: score.points }],
  )
  if (scores.length > 0) await trx.insertInto('submission_score').values(scores).execute()

  const narratives = values.narratives
    .filter((narrative) => narrative.text !== '')
    .map((narrative) => ({ submission_id: id, criterion_id: narrative.criterionId, body: narrative.text }))
  if (narratives.length > 0) await trx.insertInto('submission_narrative').values(narratives).execute()
}

export async function deleteSubmission(trx: Db, campaignId: number, unitId: number): Promise<void> {
  await trx
    .deleteFrom('submission')
    .where('campaign_id', '=', campaignId)
    .where('unit_id', '=', unitId)
    .execute()
}

/**
 * Who belongs to a unit in a period (students aside), each once, with the position held last: heads first, then deputies, then by
 * name, as units' own lists go.
 */
export async function listRoster(
  db: Db,
  unitId: number,
  period: { from: string; to: string },
): Promise<RosterMember[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'person.id as personId',
      'honorific',
      'full_name as fullName',
      'birth_date as birthDate',
      'staff_code as staffCode',
      'position',
      'sort_key',
      'from_day as from',
      'to_day as to',
    ])
    .where('unit_id', '=', unitId)
    .where('is_student', '=', 0)
    .orderBy('from_day')
    .execute()
  const members = new Map(rows.filter((row) => periodsOverlap(row, period)).map((row) => [row.personId, row]))
  return [...members.values()]
    .sort((a, b) => positionRank(a.position) - positionRank(b.position) || (a.sort_key < b.sort_key ? -1 : 1))
    .map(({ sort_key: _, from: __, to: ___, ...member }) => member)
}

/** People by id, for lines whose person is no member of the unit. Their position is the line's own business. */
export async function listPeopleByIds(db: Db, ids: number[]): Promise<RosterMember[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .select([
      'id as personId',
      'honorific',
      'full_name as fullName',
      'birth_date as birthDate',
      'staff_code as staffCode',
    ])
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => ({ ...row, position: '' }))
}

/** Nominations of the campaign by other units. */
export async function listNominationsElsewhere(
  db: Db,
  campaignId: number,
  unitId: number,
): Promise<ElsewhereNomination[]> {
  return db
    .selectFrom('submission_person')
    .innerJoin('submission', 'submission.id', 'submission_person.submission_id')
    .innerJoin('unit', 'unit.id', 'submission.unit_id')
    .select([
      'person_id as personId',
      'unit.name as unitName',
      'submission_person.title',
      'submission_person.form',
    ])
    .where('campaign_id', '=', campaignId)
    .where('unit_id', '<>', unitId)
    .where((where) =>
      where.or([
        where('submission_person.title', 'is not', null),
        where('submission_person.form', 'is not', null),
      ]),
    )
    .orderBy('unit.sort_order')
    .execute()
}

/**
 * What campaigns of earlier school years that are not closed nominate people for, without what a decision has left out.
 * Those decided already are among them: the ledger knows better.
 */
export async function listOpenNominations(
  db: Db,
  before: number,
): Promise<{ personId: number; year: number; award: AwardCode }[]> {
  const rows = await db
    .selectFrom('submission_person as line')
    .innerJoin('submission', 'submission.id', 'line.submission_id')
    .innerJoin('campaign', 'campaign.id', 'submission.campaign_id')
    .select([
      'campaign.id as campaignId',
      'line.person_id as personId',
      'campaign.school_year as year',
      'line.title',
      'line.form',
    ])
    .where('campaign.school_year', '<', before)
    .where('campaign.state', '<>', 'closed')
    .where((where) => where.or([where('line.title', 'is not', null), where('line.form', 'is not', null)]))
    .execute()
  const exclusions = await db
    .selectFrom('decision_exclusion')
    .innerJoin('decision', 'decision.id', 'decision_id')
    .select(['campaign_id', 'person_id', 'award'])
    .where('person_id', 'is not', null)
    .execute()
  const leftOut = new Set(exclusions.map((row) => `${row.campaign_id}/${row.person_id}/${row.award}`))
  return rows.flatMap(({ campaignId, personId, year, title, form }) =>
    [title, form].flatMap((award) =>
      award && !leftOut.has(`${campaignId}/${personId}/${award}`) ? [{ personId, year, award }] : [],
    ),
  )
}
