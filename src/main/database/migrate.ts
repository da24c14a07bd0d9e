import { basename } from 'node:path'
import type { Database } from 'better-sqlite3'

export type Migration = { version: number; name: string; sql: string }

/** Marks a file as ours, in SQLite's own header field: "STDU" (Sổ Thi Đua). */
export const applicationId = 0x53_54_44_55

const files = import.meta.glob<string>('../../../migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The steps in migrations/, as the app carries them: "0001-initial.sql" is step 1. */
export const bundledMigrations: Migration[] = inOrder(
  Object.entries(files).map(([path, sql]) => {
    const name = basename(path, '.sql')
    return { version: Number(name.slice(0, 4)), name, sql }
  }),
)

/** Steps by version. @throws when a number is missing or used twice: a mistake of ours, found by any test. */
function inOrder(migrations: Migration[]): Migration[] {
  const sorted = migrations.toSorted((a, b) => a.version - b.version)
  for (const [index, migration] of sorted.entries()) {
    if (migration.version !== index + 1) throw new Error(`migration ${index + 1} is missing or doubled`)
  }
  return sorted
}

/** The version that the newest step leaves behind. */
export const newestVersion = (migrations: Migration[]): number => migrations.at(-1)?.version ?? 0

export const schemaVersion = (sqlite: Database): number =>
  Number(sqlite.pragma('user_version', { simple: true }))

/**
 * Brings the file to the newest version. All pending steps run in one transaction: either every one is there
 * afterwards, or none. Whoever calls it has made a copy of a file with data before.
 *
 * @throws what the failing step threw; the file is then as it was.
 */
export function migrate(sqlite: Database, migrations: Migration[]): void {
  // A step may rebuild a table that others refer to; the references are checked as a whole at the end.
  sqlite.pragma('foreign_keys = OFF')
  try {
    sqlite
      .transaction(() => {
        // Read inside the lock: a second process may have migrated meanwhile.
        const from = schemaVersion(sqlite)
        for (const migration of migrations.filter(({ version }) => version > from)) {
          sqlite.exec(migration.sql)
          if (!sqlite.inTransaction) throw new Error(`${migration.name} ended the transaction it runs in`)
          sqlite.pragma(`user_version = ${migration.version}`)
        }
        const broken = sqlite.pragma('foreign_key_check') as unknown[]
        if (broken.length > 0) throw new Error(`${broken.length} rows refer to rows that are not there`)
        sqlite.pragma(`application_id = ${applicationId}`)
      })
      .immediate()
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}
