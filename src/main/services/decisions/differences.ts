import type { Db } from '#main/context'
import { listNominees } from '#main/services/nominees'
import type { Campaign } from '#shared/domain/campaign'
import {
  type ChangedField,
  type DecisionChange,
  type DecisionEntry,
  entryKeyText,
  type StandingEntry,
} from '#shared/domain/decision'
import { fieldText } from '#shared/domain/decision-amendments'
import { oncePerAward } from '#shared/domain/decision-list'

type Now = Partial<Pick<DecisionEntry, 'honorific' | 'name' | 'position' | 'unitName'>>

const compared: readonly ChangedField[] = ['honorific', 'name', 'position', 'unitName']

/**
 * Where the roster and the submissions now say something else than the lines of an issued decision: what a correction
 * may have to put right. Somebody no longer nominated is compared by name only.
 */
export async function proposedChanges(
  db: Db,
  campaign: Campaign,
  lines: readonly StandingEntry[],
): Promise<DecisionChange[]> {
  const nominees = new Map(
    oncePerAward(await listNominees(db, campaign)).map((nominee) => [entryKeyText(nominee), nominee]),
  )
  const people = await namesOf(
    db,
    'person',
    lines.flatMap((line) => line.personId ?? []),
  )
  const units = await namesOf(
    db,
    'unit',
    lines.flatMap((line) => line.unitId ?? []),
  )
  return lines.flatMap((line) => {
    if (line.isRevoked) return []
    const nominee = nominees.get(entryKeyText(line))
    const known = line.personId === null ? units.get(line.unitId!) : people.get(line.personId)
    const now: Now | undefined = nominee ?? known
    if (!now) return []
    // A collective's unit is itself.
    const fields = line.personId === null ? (['name'] as const) : compared
    return fields.flatMap((field): DecisionChange[] => {
      const after = now[field as keyof Now]
      const before = fieldText(line, field)
      // What the papers leave empty now is no news.
      if (after === undefined || after === null || after === '' || after === before) return []
      return [{ entryPlace: line.place, field, before, after }]
    })
  })
}

async function namesOf(db: Db, table: 'person' | 'unit', ids: number[]): Promise<Map<number, Now>> {
  if (ids.length === 0) return new Map()
  if (table === 'unit') {
    const rows = await db.selectFrom('unit').select(['id', 'name']).where('id', 'in', ids).execute()
    return new Map(rows.map((row) => [row.id, { name: row.name }]))
  }
  const rows = await db
    .selectFrom('person')
    .select(['id', 'honorific', 'full_name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { honorific: row.honorific, name: row.full_name }]))
}
