import type { Organisation } from '#shared/domain/organisation'

/** Why the database can't be used, and what the officer can do about it. */
export type DatabaseProblem = {
  kind: 'damaged' | 'locked' | 'newer' | 'unreadable'
  /** One sentence of fact and one of advice. */
  message: string
  path: string
  /** Copies that can be restored, newest first. */
  backups: BackupCopy[]
}

export type BackupCopy = { path: string; fileName: string; takenAt: string; sizeBytes: number }

export type AppState =
  | { phase: 'blocked'; problem: DatabaseProblem; version: string }
  | { phase: 'first-start'; version: string; today: string }
  | {
      phase: 'ready'
      version: string
      today: string
      organisation: Organisation
      databasePath: string
      /** ISO time of the newest verified copy, null when there is none. */
      lastBackupAt: string | null
      hasSampleData: boolean
    }

/** What removing the sample data will do, counted before it is done. */
export type SampleRemoval = {
  campaigns: number
  units: number
  people: number
  submissions: number
  decisions: number
  /** Sample units and people that the officer's own data uses: they stay and become the officer's own. */
  keptUnits: number
  keptPeople: number
}
