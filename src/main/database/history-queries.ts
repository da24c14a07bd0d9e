import type { Db } from '#main/context'
import type { LedgerAward, YearRecord } from '#shared/rules/facts'

type Subject = 'person_id' | 'unit_id'

/**
 * What the book knows of earlier school years, by person or unit: awards of the ledger, classes entered for a year,
 * and classes of this book's own submissions. Three queries, however many people and years.
 */
export async function loadHistories(
  db: Db,
  subject: Subject,
  before: number,
): Promise<Map<number, YearRecord[]>> {
  const years = new Map<string, { id: number; record: Mutable<YearRecord> }>()
  const yearOf = (id: number, year: number) => {
    const key = `${id}/${year}`
    const known = years.get(key)
    if (known) return known.record
    const record: Mutable<YearRecord> = {
      year,
      isComplete: false,
      evaluationClass: null,
      awards: [],
      specialCases: [],
    }
    years.set(key, { id, record })
    return record
  }

  for (const row of await ownClasses(db, subject, before)) {
    const record = yearOf(row.id, row.year)
    record.evaluationClass ??= row.evaluationClass
    // A finished campaign has decided about everybody on its lists: who has no award of it got none.
    if (row.state === 'closed') record.isComplete = true
  }

  const entered = await db
    .selectFrom('year_record')
    .select([`${subject} as id`, 'school_year', 'evaluation_class', 'is_complete'])
    .where(subject, 'is not', null)
    .where('school_year', '<', before)
    .execute()
  for (const row of entered) {
    const record = yearOf(row.id as number, row.school_year)
    record.evaluationClass = row.evaluation_class ?? record.evaluationClass
    record.isComplete ||= row.is_complete === 1
  }

  const awards = await db
    .selectFrom('award_record')
    .select([
      `${subject} as id`,
      'award',
      'school_year',
      'calendar_year',
      'number',
      'decided_on',
      'revoked_on',
      'is_sudden_or_thematic',
    ])
    .where(subject, 'is not', null)
    .where('award', 'is not', null)
    .where('removed_at', 'is', null)
    .execute()
  for (const row of awards) {
    // A decision of the summer closes the school year that began the year before.
    const year = row.school_year ?? row.calendar_year - 1
    if (row.award === null || year >= before) continue
    const award: LedgerAward = {
      award: row.award,
      decision:
        row.number !== '' && row.decided_on !== null ? { number: row.number, day: row.decided_on } : null,
      isRevoked: row.revoked_on !== null,
      isSuddenOrThematic: row.is_sudden_or_thematic === 1,
    }
    yearOf(row.id as number, year).awards.push(award)
  }

  const histories = new Map<number, YearRecord[]>()
  for (const { id, record } of years.values()) histories.set(id, [...(histories.get(id) ?? []), record])
  return histories
}

type Mutable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key]
}

function ownClasses(db: Db, subject: Subject, before: number) {
  const base = db
    .selectFrom('submission')
    .innerJoin('campaign', 'campaign.id', 'submission.campaign_id')
    .where('campaign.school_year', '<', before)
    .orderBy('campaign.to_day', 'desc')
  return subject === 'unit_id'
    ? base
        .select([
          'submission.unit_id as id',
          'school_year as year',
          'state',
          'submission.evaluation_class as evaluationClass',
        ])
        .execute()
    : base
        .innerJoin('submission_person', 'submission_person.submission_id', 'submission.id')
        .select([
          'person_id as id',
          'school_year as year',
          'state',
          'submission_person.evaluation_class as evaluationClass',
        ])
        .execute()
}
