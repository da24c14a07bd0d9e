import type { Db } from '#main/context'
import type { DecisionEntry, DecisionListItem, DecisionState, DecisionValues } from '#shared/domain/decision'
import { AppError } from '#shared/result'

/** A decision as stored; `frozen` is set once it is issued. */
export type StoredDecision = {
  id: number
  values: DecisionValues
  state: DecisionState
  issuedAt: string | null
  frozen: {
    baseSalary: number
    baseSalaryDecree: string
    bonusSource: string
    entries: DecisionEntry[]
  } | null
}

export async function getDecision(db: Db, id: number): Promise<StoredDecision> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found', 'Quyết định này không còn trong sổ.')
  const bases = await db
    .selectFrom('decision_legal_basis')
    .select('body')
    .where('decision_id', '=', id)
    .orderBy('place')
    .execute()
  const awards = await db.selectFrom('decision_award').select('award').where('decision_id', '=', id).execute()
  const exclusions = await db
    .selectFrom('decision_exclusion')
    .selectAll()
    .where('decision_id', '=', id)
    .execute()
  const isIssued = row.state === 'issued'
  return {
    id,
    state: row.state,
    issuedAt: row.issued_at,
    values: {
      id,
      campaignId: row.campaign_id,
      number: row.number,
      signedOn: row.signed_on,
      signerOffice: row.signer_office,
      signerName: row.signer_name,
      subject: row.subject,
      proposedBy: row.proposed_by,
      fundSource: row.fund_source,
      note: row.note,
      legalBases: bases.map((basis) => basis.body),
      awards: awards.map(({ award }) => award),
      exclusions: exclusions.map((exclusion) => ({
        award: exclusion.award,
        personId: exclusion.person_id,
        unitId: exclusion.unit_id,
        reason: exclusion.reason,
      })),
    },
    frozen: isIssued
      ? {
          baseSalary: row.base_salary ?? 0,
          baseSalaryDecree: row.base_salary_decree ?? '',
          bonusSource: row.bonus_source ?? '',
          entries: await listEntries(db, id),
        }
      : null,
  }
}

async function listEntries(db: Db, decisionId: number): Promise<DecisionEntry[]> {
  const rows = await db
    .selectFrom('decision_entry')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    award: row.award,
    personId: row.person_id,
    unitId: row.unit_id,
    honorific: row.honorific,
    name: row.name,
    position: row.position,
    unitName: row.unit_name,
    unitSortOrder: row.unit_sort_order,
    coefficientTenths: row.coefficient_tenths,
    amount: row.amount,
    amountNote: row.amount_note,
  }))
}

export async function listDecisions(db: Db, campaignId: number): Promise<DecisionListItem[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'campaign_id', 'number', 'signed_on', 'subject', 'state'])
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute()
  const awards = await db
    .selectFrom('decision_award')
    .innerJoin('decision', 'decision.id', 'decision_id')
    .select(['decision_id', 'award'])
    .where('campaign_id', '=', campaignId)
    .execute()
  const counts = await db
    .selectFrom('decision_entry')
    .select(['decision_id', (build) => build.fn.countAll<number>().as('count')])
    .groupBy('decision_id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    number: row.number,
    signedOn: row.signed_on,
    subject: row.subject,
    state: row.state,
    awards: awards.filter((award) => award.decision_id === row.id).map(({ award }) => award),
    entryCount:
      row.state === 'issued' ? (counts.find((count) => count.decision_id === row.id)?.count ?? 0) : null,
  }))
}

/** Stores a draft whole and returns its id. Call it inside a transaction. */
export async function putDecision(trx: Db, values: DecisionValues): Promise<number> {
  const row = {
    campaign_id: values.campaignId,
    number: values.number,
    signed_on: values.signedOn,
    signer_office: values.signerOffice,
    signer_name: values.signerName,
    subject: values.subject,
    proposed_by: values.proposedBy,
    fund_source: values.fundSource,
    note: values.note,
  }
  let id = values.id
  if (id === null)
    id = (await trx.insertInto('decision').values(row).returning('id').executeTakeFirstOrThrow()).id
  else await trx.updateTable('decision').set(row).where('id', '=', id).execute()

  for (const table of ['decision_legal_basis', 'decision_award', 'decision_exclusion'] as const)
    await trx.deleteFrom(table).where('decision_id', '=', id).execute()
  const decision_id = id
  const bases = values.legalBases.map((body, place) => ({ decision_id, place, body }))
  if (bases.length > 0) await trx.insertInto('decision_legal_basis').values(bases).execute()
  const awards = [...new Set(values.awards)].map((award) => ({ decision_id, award }))
  if (awards.length > 0) await trx.insertInto('decision_award').values(awards).execute()
  const exclusions = values.exclusions.map((exclusion) => ({
    decision_id,
    award: exclusion.award,
    person_id: exclusion.personId,
    unit_id: exclusion.unitId,
    reason: exclusion.reason,
  }))
  if (exclusions.length > 0) await trx.insertInto('decision_exclusion').values(exclusions).execute()
  return id
}

/** Freezes a decision's list and money. Call it inside a transaction. */
export async function freezeDecision(
  trx: Db,
  id: number,
  issuedAt: string,
  money: { baseSalary: number; baseSalaryDecree: string; bonusSource: string },
  entries: DecisionEntry[],
): Promise<void> {
  const rows = entries.map((entry, place) => ({
    decision_id: id,
    place,
    award: entry.award,
    person_id: entry.personId,
    unit_id: entry.unitId,
    honorific: entry.honorific,
    name: entry.name,
    position: entry.position,
    unit_name: entry.unitName,
    unit_sort_order: entry.unitSortOrder,
    coefficient_tenths: entry.coefficientTenths,
    amount: entry.amount,
    amount_note: entry.amountNote,
  }))
  // SQLite takes 32,766 values in one statement.
  for (let start = 0; start < rows.length; start += 2_000)
    await trx
      .insertInto('decision_entry')
      .values(rows.slice(start, start + 2_000))
      .execute()
  await trx
    .updateTable('decision')
    .set({
      state: 'issued',
      issued_at: issuedAt,
      base_salary: money.baseSalary,
      base_salary_decree: money.baseSalaryDecree,
      bonus_source: money.bonusSource,
    })
    .where('id', '=', id)
    .execute()
}

export async function deleteDecision(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('decision').where('id', '=', id).execute()
}

/** Awards already given by an issued decision of the campaign, with its number. */
export async function listIssuedEntries(
  db: Db,
  campaignId: number,
): Promise<{ award: string; personId: number | null; unitId: number | null; number: string }[]> {
  return db
    .selectFrom('decision_entry')
    .innerJoin('decision', 'decision.id', 'decision_id')
    .select(['award', 'person_id as personId', 'unit_id as unitId', 'number'])
    .where('campaign_id', '=', campaignId)
    .execute()
}
