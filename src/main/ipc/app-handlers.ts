import type { Db } from '#main/context'
import type { Session } from '#main/database/open-session'
import { findOrganisation, putOrganisation } from '#main/database/organisation-queries'
import { loadSample } from '#main/sample/sample-service'
import type { Handlers } from '#shared/contract'
import type { Day } from '#shared/day'
import type { AppState } from '#shared/domain/app-state'
import { AppError } from '#shared/result'

export type AppFacts = { session: Session; today: () => Day; version: string }

/** What the first screen asks: where we stand, and the first start. */
export const appHandlers = (facts: AppFacts) =>
  ({
    'app.state': () => readState(facts),

    'app.begin': async ({ organisation, withSample }) => {
      await facts.session
        .getOpen()
        .db.transaction()
        .execute(async (trx) => {
          if (await findOrganisation(trx))
            throw new AppError(
              'conflict',
              'Sổ này đã được bắt đầu trước đó. Vào Thiết lập để sửa thông tin trường.',
            )
          await putOrganisation(trx, organisation)
          if (withSample) await loadSample(trx)
        })
      return readState(facts)
    },
  }) satisfies Pick<Handlers, 'app.state' | 'app.begin'>

export async function readState({ session, today, version }: AppFacts): Promise<AppState> {
  const problem = session.problem()
  if (problem) return { phase: 'blocked', problem, version }
  const { db, path } = session.getOpen()
  const organisation = await findOrganisation(db)
  if (!organisation) return { phase: 'first-start', version, today: today() }
  return {
    phase: 'ready',
    version,
    today: today(),
    organisation,
    databasePath: path,
    lastBackupAt: session.backups()[0]?.takenAt ?? null,
    hasSampleData: await hasSampleData(db),
  }
}

async function hasSampleData(db: Db): Promise<boolean> {
  const { found } = await db
    .selectNoFrom(({ exists, or, selectFrom }) =>
      or([
        exists(selectFrom('campaign').select('id').where('is_sample', '=', 1)),
        exists(selectFrom('person').select('id').where('is_sample', '=', 1)),
        exists(selectFrom('unit').select('id').where('is_sample', '=', 1)),
      ]).as('found'),
    )
    .executeTakeFirstOrThrow()
  return Boolean(found)
}
