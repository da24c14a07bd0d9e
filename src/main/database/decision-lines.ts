/** Rows of `decision_entry`: the lines of issued decisions, as they were. */
import type { Insertable, Selectable } from 'kysely'
import type { Db } from '#main/context'
import type { DecisionEntryTable } from '#main/database/schema'
import type { Day } from '#shared/day'
import type { DecisionEntry, DecisionKind } from '#shared/domain/decision'

const lineOf = (row: Selectable<DecisionEntryTable>): DecisionEntry => ({
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
  deed: row.deed,
})

export const lineRow = (
  decisionId: number,
  place: number,
  entry: DecisionEntry,
): Insertable<DecisionEntryTable> => ({
  decision_id: decisionId,
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
  deed: entry.deed,
})

/** The lines of one issued decision, in order; a line's index is its place. */
export async function linesOf(db: Db, decisionId: number): Promise<DecisionEntry[]> {
  const rows = await db
    .selectFrom('decision_entry')
    .selectAll()
    .where('decision_id', '=', decisionId)
    .orderBy('place')
    .execute()
  return rows.map(lineOf)
}

/** An issued decision that gives or pays awards, with its lines. */
export type IssuedDecision = {
  id: number
  kind: DecisionKind
  campaignId: number
  number: string
  signedOn: Day | null
  subject: string
  carriesMoney: boolean
  period: { from: Day; to: Day }
  entries: DecisionEntry[]
}

/** The issued decisions that give or pay awards in campaigns of exactly this time, in the order of issue. */
export async function listIssuedOfPeriod(
  db: Db,
  { from, to }: { from: Day; to: Day },
): Promise<IssuedDecision[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('campaign', 'campaign.id', 'campaign_id')
    .select([
      'decision.id',
      'decision.kind',
      'campaign_id',
      'number',
      'signed_on',
      'subject',
      'carries_money',
      'from_day',
      'to_day',
    ])
    .where('decision.state', '=', 'issued')
    .where('decision.kind', 'in', ['award', 'bonus'])
    .where('from_day', '=', from)
    .where('to_day', '=', to)
    .orderBy('issued_at')
    .orderBy('decision.id')
    .execute()
  const issued: IssuedDecision[] = []
  for (const row of rows)
    issued.push({
      id: row.id,
      kind: row.kind,
      campaignId: row.campaign_id,
      number: row.number,
      signedOn: row.signed_on,
      subject: row.subject,
      carriesMoney: row.carries_money === 1,
      period: { from: row.from_day, to: row.to_day },
      entries: await linesOf(db, row.id),
    })
  return issued
}
