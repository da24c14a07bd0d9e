import type { Db } from '#main/context'
import { lineRow, linesOf } from '#main/database/decision-lines'
import type {
  Amendment,
  DecisionChange,
  DecisionEntry,
  DecisionListItem,
  DecisionState,
  DecisionValues,
} from '#shared/domain/decision'
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
  const amounts = await db.selectFrom('decision_amount').selectAll().where('decision_id', '=', id).execute()
  return {
    id,
    state: row.state,
    issuedAt: row.issued_at,
    values: {
      id,
      campaignId: row.campaign_id,
      kind: row.kind,
      carriesMoney: row.carries_money === 1,
      aboutId: row.about_id,
      reason: row.reason,
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
      amounts: amounts.map((one) => ({
        award: one.award,
        personId: one.person_id,
        unitId: one.unit_id,
        amount: one.amount,
      })),
      changes: (await listChanges(db, [id])).get(id) ?? [],
    },
    frozen:
      row.state === 'issued'
        ? {
            baseSalary: row.base_salary ?? 0,
            baseSalaryDecree: row.base_salary_decree ?? '',
            bonusSource: row.bonus_source ?? '',
            entries: await linesOf(db, id),
          }
        : null,
  }
}

async function listChanges(db: Db, ids: number[]): Promise<Map<number, DecisionChange[]>> {
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('decision_change')
          .selectAll()
          .where('decision_id', 'in', ids)
          .orderBy('decision_id')
          .orderBy('place')
          .execute()
  const changes = new Map<number, DecisionChange[]>()
  for (const { decision_id, entry_place, field, before, after } of rows)
    changes.set(decision_id, [
      ...(changes.get(decision_id) ?? []),
      { entryPlace: entry_place, field, before, after },
    ])
  return changes
}

/** The issued corrections and revocations of decisions, earliest first, by the decision they are about. */
export async function listAmendments(db: Db, aboutIds: number[]): Promise<Map<number, Amendment[]>> {
  if (aboutIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'kind', 'number', 'signed_on', 'about_id'])
    .where('state', '=', 'issued')
    .where('about_id', 'in', aboutIds)
    .orderBy('issued_at')
    .orderBy('id')
    .execute()
  const changes = await listChanges(
    db,
    rows.map((row) => row.id),
  )
  const amendments = new Map<number, Amendment[]>()
  for (const row of rows) {
    if (row.kind !== 'correction' && row.kind !== 'revocation') continue
    const one: Amendment = {
      id: row.id,
      kind: row.kind,
      number: row.number,
      signedOn: row.signed_on,
      changes: changes.get(row.id) ?? [],
    }
    amendments.set(row.about_id!, [...(amendments.get(row.about_id!) ?? []), one])
  }
  return amendments
}

export async function listDecisions(db: Db, campaignId: number): Promise<DecisionListItem[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'kind', 'about_id', 'campaign_id', 'number', 'signed_on', 'subject', 'state'])
    .where('campaign_id', '=', campaignId)
    .orderBy('id')
    .execute()
  const awards = await db
    .selectFrom('decision_award')
    .innerJoin('decision', 'decision.id', 'decision_id')
    .select(['decision_id', 'award'])
    .where('campaign_id', '=', campaignId)
    .execute()
  const ids = rows.map((row) => row.id)
  const counts = await db
    .selectFrom('decision_entry')
    .select(['decision_id', (build) => build.fn.countAll<number>().as('count')])
    .groupBy('decision_id')
    .execute()
  const changes = await listChanges(db, ids)
  const amendments = await listAmendments(db, ids)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    aboutId: row.about_id,
    campaignId: row.campaign_id,
    number: row.number,
    signedOn: row.signed_on,
    subject: row.subject,
    state: row.state,
    awards: awards.filter((award) => award.decision_id === row.id).map(({ award }) => award),
    entryCount:
      row.state !== 'issued'
        ? null
        : row.kind === 'correction' || row.kind === 'revocation'
          ? new Set(changes.get(row.id)?.map((change) => change.entryPlace)).size
          : (counts.find((count) => count.decision_id === row.id)?.count ?? 0),
    amendedBy: amendments.get(row.id)?.map((one) => one.number) ?? [],
  }))
}

/** Stores a draft whole and returns its id. Call it inside a transaction. */
export async function putDecision(trx: Db, values: DecisionValues): Promise<number> {
  const row = {
    campaign_id: values.campaignId,
    kind: values.kind,
    carries_money: values.carriesMoney ? (1 as const) : (0 as const),
    about_id: values.aboutId,
    reason: values.reason,
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

  for (const table of [
    'decision_legal_basis',
    'decision_award',
    'decision_exclusion',
    'decision_amount',
    'decision_change',
  ] as const)
    await trx.deleteFrom(table).where('decision_id', '=', id).execute()
  const decision_id = id
  const bases = values.legalBases.map((body, place) => ({ decision_id, place, body }))
  if (bases.length > 0) await trx.insertInto('decision_legal_basis').values(bases).execute()
  const awards = [...new Set(values.awards)].map((award) => ({ decision_id, award }))
  if (awards.length > 0) await trx.insertInto('decision_award').values(awards).execute()
  const exclusions = values.exclusions.map(({ award, personId, unitId, reason }) => ({
    decision_id,
    award,
    person_id: personId,
    unit_id: unitId,
    reason,
  }))
  if (exclusions.length > 0) await trx.insertInto('decision_exclusion').values(exclusions).execute()
  await inParts(values.amounts, (part) =>
    trx
      .insertInto('decision_amount')
      .values(
        part.map(({ award, personId, unitId, amount }) => ({
          decision_id,
          award,
          person_id: personId,
          unit_id: unitId,
          amount,
        })),
      )
      .execute(),
  )
  await inParts(values.changes, (part, start) =>
    trx
      .insertInto('decision_change')
      .values(
        part.map(({ entryPlace, field, before, after }, index) => ({
          decision_id,
          place: start + index,
          entry_place: entryPlace,
          field,
          before,
          after,
        })),
      )
      .execute(),
  )
  return id
}

/** SQLite takes 32,766 values in one statement. */
async function inParts<Item>(
  items: readonly Item[],
  write: (part: Item[], start: number) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += 2_000)
    await write(items.slice(start, start + 2_000), start)
}

/** Freezes a decision's list and money. Call it inside a transaction. */
export async function freezeDecision(
  trx: Db,
  id: number,
  issuedAt: string,
  money: { baseSalary: number; baseSalaryDecree: string; bonusSource: string },
  entries: DecisionEntry[],
): Promise<void> {
  await inParts(entries, (part, start) =>
    trx
      .insertInto('decision_entry')
      .values(part.map((entry, index) => lineRow(id, start + index, entry)))
      .execute(),
  )
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
