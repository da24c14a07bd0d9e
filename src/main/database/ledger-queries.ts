import type { Insertable, Selectable } from 'kysely'
import type { Db } from '#main/context'
import type { AwardRecordTable, YearRecordTable } from '#main/database/schema'
import type { AwardCode } from '#shared/domain/award'
import type { CampaignKind } from '#shared/domain/campaign-names'
import type { EvaluationClass } from '#shared/domain/evaluation'
import type { AwardRecord, AwardRecordValues, Recipient, YearRecordValues } from '#shared/domain/ledger'
import type { UnitKind } from '#shared/domain/unit'
import { AppError } from '#shared/result'

/** A record to be written: what the form holds, and what it follows from. */
export type NewRecord = Omit<AwardRecordValues, 'id' | 'reason'> & {
  recipientName: string
  source: AwardRecord['source']
  decisionId: number | null
  isSample?: boolean
}

const recordOf = (row: Selectable<AwardRecordTable>): AwardRecord => ({
  id: row.id,
  personId: row.person_id,
  unitId: row.unit_id,
  recipientName: row.recipient_name,
  position: row.position,
  unitName: row.unit_name,
  award: row.award,
  awardName: row.award_name,
  schoolYear: row.school_year,
  calendarYear: row.calendar_year,
  level: row.level,
  number: row.number,
  decidedOn: row.decided_on,
  decidedBy: row.decided_by,
  amount: row.amount,
  isSuddenOrThematic: row.is_sudden_or_thematic === 1,
  source: row.source,
  decisionId: row.decision_id,
  revokedOn: row.revoked_on,
  revokedBy: row.revoked_by,
  note: row.note,
  isSample: row.is_sample === 1,
})

/** The columns that a correction may change. */
const correctable = (values: Omit<AwardRecordValues, 'id' | 'reason' | 'personId' | 'unitId'>) => ({
  position: values.position,
  unit_name: values.unitName,
  award: values.award,
  award_name: values.awardName,
  school_year: values.schoolYear,
  calendar_year: values.calendarYear,
  level: values.level,
  number: values.number,
  decided_on: values.decidedOn,
  decided_by: values.decidedBy,
  amount: values.amount,
  is_sudden_or_thematic: values.isSuddenOrThematic ? (1 as const) : (0 as const),
  revoked_on: values.revokedOn,
  revoked_by: values.revokedBy,
  note: values.note,
})

const rowOf = (record: NewRecord): Insertable<AwardRecordTable> => ({
  ...correctable(record),
  person_id: record.personId,
  unit_id: record.unitId,
  recipient_name: record.recipientName,
  source: record.source,
  decision_id: record.decisionId,
  removed_at: null,
  is_sample: record.isSample ? 1 : 0,
})

/** The awards of everybody, or of one recipient, latest year first; what was removed is not among them. */
export async function listRecords(db: Db, recipient?: Recipient): Promise<AwardRecord[]> {
  const rows = await db
    .selectFrom('award_record')
    .selectAll()
    .where('removed_at', 'is', null)
    .$if(recipient?.personId != null, (query) => query.where('person_id', '=', recipient!.personId))
    .$if(recipient?.unitId != null, (query) => query.where('unit_id', '=', recipient!.unitId))
    .orderBy('calendar_year', 'desc')
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(recordOf)
}

/** Whose campaign each issued decision belongs to: two campaigns are two periods. */
export async function listDecisionCampaigns(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'campaign_id'])
    .where('state', '=', 'issued')
    .execute()
  return new Map(rows.map((row) => [row.id, row.campaign_id]))
}

/** A record with its row as the columns hold it. @throws AppError when it is not in the ledger or was removed */
export async function getRecord(
  db: Db,
  id: number,
): Promise<{ record: AwardRecord; row: Selectable<AwardRecordTable> }> {
  const row = await db
    .selectFrom('award_record')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'Dòng khen thưởng này không còn trong sổ. Mở lại trang này.')
  return { record: recordOf(row), row }
}

/** How many awards and years the ledger holds of a recipient, those taken out included: their trace needs the name. */
export async function countLedgerUse(db: Db, { personId, unitId }: Recipient): Promise<number> {
  const count = async (table: 'award_record' | 'year_record') => {
    const { total } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where('person_id', 'is', personId)
      .where('unit_id', 'is', unitId)
      .executeTakeFirstOrThrow()
    return total
  }
  return (await count('award_record')) + (await count('year_record'))
}

/** Adds records and returns their ids in order. Call it inside a transaction. */
export async function insertRecords(trx: Db, records: NewRecord[]): Promise<number[]> {
  const ids: number[] = []
  // SQLite takes 32,766 values in one statement.
  for (let start = 0; start < records.length; start += 1_000) {
    const rows = await trx
      .insertInto('award_record')
      .values(records.slice(start, start + 1_000).map(rowOf))
      .returning('id')
      .execute()
    ids.push(...rows.map((row) => row.id))
  }
  return ids
}

/**
 * Changes a record and keeps what it was, with the reason; nothing is written when nothing changes. Call it inside a
 * transaction.
 */
export async function correctRecord(
  trx: Db,
  id: number,
  values: Omit<AwardRecordValues, 'id' | 'reason' | 'personId' | 'unitId'>,
  trace: { reason: string; at: string },
): Promise<AwardRecord> {
  const { record, row } = await getRecord(trx, id)
  const after = { ...row, ...correctable(values) }
  if (JSON.stringify(after) === JSON.stringify(row)) return record
  await writeChange(trx, row, after, trace)
  return recordOf(after)
}

/** What a later decision may change in the record of an issued decision's line. */
export type RecordAmendment = Partial<
  Pick<
    Selectable<AwardRecordTable>,
    'recipient_name' | 'position' | 'unit_name' | 'amount' | 'note' | 'revoked_on' | 'revoked_by'
  >
>

/**
 * Follows a later decision in the record of an issued decision's line, and keeps what it was; nothing is written when
 * nothing changes or the record is gone. Call it inside a transaction.
 */
export async function amendDecisionRecord(
  trx: Db,
  line: { decisionId: number; award: AwardCode } & Recipient,
  amendment: RecordAmendment,
  trace: { reason: string; at: string },
): Promise<void> {
  const row = await trx
    .selectFrom('award_record')
    .selectAll()
    .where('decision_id', '=', line.decisionId)
    .where('award', '=', line.award)
    .where('person_id', 'is', line.personId)
    .where('unit_id', 'is', line.unitId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) return
  const after = { ...row, ...amendment }
  if (JSON.stringify(after) !== JSON.stringify(row)) await writeChange(trx, row, after, trace)
}

/** Takes a record out as a mistake of entry; it stays, with the reason. Call it inside a transaction. */
export async function removeRecord(
  trx: Db,
  id: number,
  trace: { reason: string; at: string },
): Promise<void> {
  const { row } = await getRecord(trx, id)
  await writeChange(trx, row, { ...row, removed_at: trace.at }, trace)
}

async function writeChange(
  trx: Db,
  before: Selectable<AwardRecordTable>,
  after: Selectable<AwardRecordTable>,
  { reason, at }: { reason: string; at: string },
): Promise<void> {
  const { id, ...columns } = after
  await trx.updateTable('award_record').set(columns).where('id', '=', id).execute()
  await trx
    .insertInto('award_record_change')
    .values({
      award_record_id: id,
      changed_at: at,
      reason,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute()
}

/** A row of award_record as a change keeps it: columns by their names. */
export type KeptRow = Partial<Record<string, string | number | null>>

/** Every correction of a recipient's records, removed ones included, latest first. */
export async function listRecordChanges(db: Db, recipient: Recipient) {
  const rows = await db
    .selectFrom('award_record_change')
    .innerJoin('award_record', 'award_record.id', 'award_record_id')
    .select(['award_record_id', 'award_name', 'changed_at', 'reason', 'before', 'after'])
    .$if(recipient.personId !== null, (query) => query.where('person_id', '=', recipient.personId))
    .$if(recipient.unitId !== null, (query) => query.where('unit_id', '=', recipient.unitId))
    .orderBy('changed_at', 'desc')
    .orderBy('award_record_change.id', 'desc')
    .execute()
  return rows.map((row) => ({
    recordId: row.award_record_id,
    awardName: row.award_name,
    changedAt: row.changed_at,
    reason: row.reason,
    before: JSON.parse(row.before) as KeptRow,
    after: JSON.parse(row.after) as KeptRow,
  }))
}

const yearOf = (row: Selectable<YearRecordTable>): YearRecordValues => ({
  personId: row.person_id,
  unitId: row.unit_id,
  schoolYear: row.school_year,
  evaluationClass: row.evaluation_class,
  basis: row.basis,
  isComplete: row.is_complete === 1,
})

/** What has been entered of the years of everybody, or of one recipient, besides awards. */
export async function listYearRecords(db: Db, recipient?: Recipient): Promise<YearRecordValues[]> {
  const rows = await db
    .selectFrom('year_record')
    .selectAll()
    .$if(recipient?.personId != null, (query) => query.where('person_id', '=', recipient!.personId))
    .$if(recipient?.unitId != null, (query) => query.where('unit_id', '=', recipient!.unitId))
    .execute()
  return rows.map(yearOf)
}

/** Stores what is known of a year; a year of which nothing is known any more has no row. Call it inside a transaction. */
export async function putYearRecord(trx: Db, values: YearRecordValues): Promise<void> {
  const row = {
    evaluation_class: values.evaluationClass,
    basis: values.basis,
    is_complete: values.isComplete ? (1 as const) : (0 as const),
  }
  const isEmpty = values.evaluationClass === null && values.basis === '' && !values.isComplete
  if (isEmpty) {
    await trx
      .deleteFrom('year_record')
      .where('person_id', 'is', values.personId)
      .where('unit_id', 'is', values.unitId)
      .where('school_year', '=', values.schoolYear)
      .execute()
    return
  }
  const { numUpdatedRows } = await trx
    .updateTable('year_record')
    .set(row)
    .where('person_id', 'is', values.personId)
    .where('unit_id', 'is', values.unitId)
    .where('school_year', '=', values.schoolYear)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) await insertYearRecords(trx, [values])
}

export async function insertYearRecords(
  trx: Db,
  years: (YearRecordValues & { isSample?: boolean })[],
): Promise<void> {
  const rows = years.map((year) => ({
    person_id: year.personId,
    unit_id: year.unitId,
    school_year: year.schoolYear,
    evaluation_class: year.evaluationClass,
    basis: year.basis,
    is_complete: year.isComplete ? (1 as const) : (0 as const),
    is_sample: year.isSample ? (1 as const) : (0 as const),
  }))
  for (let start = 0; start < rows.length; start += 1_000)
    await trx
      .insertInto('year_record')
      .values(rows.slice(start, start + 1_000))
      .execute()
}

/** An evaluation class that a stored submission of this book gives. */
export type OwnClass = {
  schoolYear: number
  evaluationClass: EvaluationClass
  unitName: string
  unitKind: UnitKind
  campaign: { kind: CampaignKind; schoolYear: number; wave: number | null; title: string; to: string }
}

/** The classes that this book's stored submissions give a recipient, latest campaign first. */
export async function listOwnClasses(db: Db, { personId, unitId }: Recipient): Promise<OwnClass[]> {
  const ofSubmissions = db
    .selectFrom('submission')
    .innerJoin('campaign', 'campaign.id', 'submission.campaign_id')
    .innerJoin('unit', 'unit.id', 'submission.unit_id')
    .select([
      'campaign.kind as kind',
      'campaign.school_year',
      'campaign.wave',
      'campaign.title as campaign_title',
      'campaign.to_day as campaign_to',
      'unit.name as unit_name',
      'unit.kind as unit_kind',
    ])
    .orderBy('campaign.to_day', 'desc')
    .orderBy('submission.id')
  const rows =
    personId !== null
      ? await ofSubmissions
          .innerJoin('submission_person', 'submission_person.submission_id', 'submission.id')
          .select('submission_person.evaluation_class')
          .where('submission_person.person_id', '=', personId)
          .execute()
      : await ofSubmissions
          .select('submission.evaluation_class')
          .where('submission.unit_id', '=', unitId!)
          .execute()
  return rows.flatMap((row) =>
    row.evaluation_class === null
      ? []
      : [
          {
            schoolYear: row.school_year,
            evaluationClass: row.evaluation_class,
            unitName: row.unit_name,
            unitKind: row.unit_kind,
            campaign: {
              kind: row.kind,
              schoolYear: row.school_year,
              wave: row.wave,
              title: row.campaign_title,
              to: row.campaign_to,
            },
          },
        ],
  )
}
