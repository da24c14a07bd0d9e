import type { Db } from '#main/context'
import type { ReportValues } from '#shared/domain/summary-report'

export async function findReport(
  db: Db,
  campaignId: number,
): Promise<{ values: ReportValues; savedAt: string } | null> {
  const row = await db
    .selectFrom('report')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  if (!row) return null
  const contents = await db
    .selectFrom('report_content')
    .selectAll()
    .where('campaign_id', '=', campaignId)
    .execute()
  return {
    savedAt: row.saved_at,
    values: {
      campaignId,
      number: row.number,
      signedOn: row.signed_on,
      recipient: row.recipient,
      signerOffice: row.signer_office,
      signerName: row.signer_name,
      situation: row.situation,
      launch: row.launch,
      contents: contents.map((content) => ({
        criterionId: content.criterion_id,
        text: content.body,
        includesUnits: content.includes_units === 1,
      })),
      limits: row.limits,
      lessons: row.lessons,
      proposals: row.proposals,
    },
  }
}

/** Stores the report whole, in place of what was stored. Call it inside a transaction. */
export async function replaceReport(trx: Db, values: ReportValues, savedAt: string): Promise<void> {
  const row = {
    campaign_id: values.campaignId,
    number: values.number,
    signed_on: values.signedOn,
    recipient: values.recipient,
    signer_office: values.signerOffice,
    signer_name: values.signerName,
    situation: values.situation,
    launch: values.launch,
    limits: values.limits,
    lessons: values.lessons,
    proposals: values.proposals,
    saved_at: savedAt,
  }
  await trx
    .insertInto('report')
    .values(row)
    .onConflict((conflict) => conflict.column('campaign_id').doUpdateSet(row))
    .execute()
  await trx.deleteFrom('report_content').where('campaign_id', '=', values.campaignId).execute()
  const contents = values.contents.map((content) => ({
    campaign_id: values.campaignId,
    criterion_id: content.criterionId,
    body: content.text,
    includes_units: content.includesUnits ? (1 as const) : (0 as const),
  }))
  if (contents.length > 0) await trx.insertInto('report_content').values(contents).execute()
}
