import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { applicationId, bundledMigrations, migrate, schemaVersion } from '#main/database/migrate'

const addColumn = {
  version: bundledMigrations.length + 1,
  name: 'test-adds-a-column',
  sql: "ALTER TABLE unit ADD COLUMN phone TEXT NOT NULL DEFAULT ''; UPDATE unit SET phone = '0296'",
}

const nativeBinding = process.env.SO_THI_DUA_SQLITE_BINDING || undefined
const memory = () => new Database(':memory:', { nativeBinding })

const oldBook = () => {
  const sqlite = memory()
  migrate(sqlite, bundledMigrations)
  sqlite.exec(
    "INSERT INTO unit (kind, name, short_name, sort_order) VALUES ('office', 'Phòng Đào tạo', 'PĐT', 1)",
  )
  return sqlite
}

const tables = (sqlite: Database.Database) =>
  sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

describe('migrate', () => {
  test('brings an empty file to the newest version and marks it as ours', () => {
    const sqlite = memory()
    migrate(sqlite, bundledMigrations)
    expect(schemaVersion(sqlite)).toBe(bundledMigrations.length)
    expect(sqlite.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('walks from every older version', () => {
    const steps = [...bundledMigrations, addColumn]
    for (let from = 0; from < steps.length; from += 1) {
      const sqlite = memory()
      migrate(sqlite, steps.slice(0, from))
      migrate(sqlite, steps)
      expect(schemaVersion(sqlite)).toBe(steps.length)
    }
  })

  test('every table is STRICT', () => {
    const sqlite = oldBook()
    const loose = sqlite.prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    expect(loose.pluck().all()).toEqual([])
  })

  test('keeps the data of an older version', () => {
    const sqlite = oldBook()
    migrate(sqlite, [...bundledMigrations, addColumn])
    expect(sqlite.prepare('SELECT name, phone FROM unit').all()).toEqual([
      { name: 'Phòng Đào tạo', phone: '0296' },
    ])
  })

  test('a step that throws half way leaves nothing of any pending step', () => {
    const sqlite = oldBook()
    const before = tables(sqlite)
    const broken = {
      version: addColumn.version + 1,
      name: 'broken',
      sql: 'CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1)',
    }
    expect(() => migrate(sqlite, [...bundledMigrations, addColumn, broken])).toThrow(/nowhere/)
    expect(tables(sqlite)).toEqual(before)
    expect(schemaVersion(sqlite)).toBe(bundledMigrations.length)
    expect(sqlite.prepare('SELECT * FROM unit').get()).not.toHaveProperty('phone')
    expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('a step that breaks a reference is taken back', () => {
    const sqlite = oldBook()
    const orphans = {
      version: addColumn.version,
      name: 'orphans',
      sql: "INSERT INTO person (honorific, full_name, sort_key) VALUES ('Ông', 'A', 'a'); INSERT INTO membership (person_id, unit_id) SELECT id, 99 FROM person",
    }
    expect(() => migrate(sqlite, [...bundledMigrations, orphans])).toThrow(/not there/)
    expect(sqlite.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0)
  })

  test('a step may rebuild a table that others refer to', () => {
    const sqlite = oldBook()
    sqlite.exec(
      "INSERT INTO person (id, honorific, full_name, sort_key) VALUES (1, 'Bà', 'A', 'a'); INSERT INTO membership (person_id, unit_id) VALUES (1, 1)",
    )
    const rebuild = {
      version: addColumn.version,
      name: 'rebuild',
      sql: 'CREATE TABLE person_new (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL) STRICT; INSERT INTO person_new SELECT id, full_name FROM person; DROP TABLE person; ALTER TABLE person_new RENAME TO person',
    }
    migrate(sqlite, [...bundledMigrations, rebuild])
    expect(sqlite.prepare('SELECT count(*) FROM membership').pluck().get()).toBe(1)
  })

  test('a step that ends the transaction is refused', () => {
    const sqlite = oldBook()
    const ends = {
      version: addColumn.version,
      name: 'ends',
      sql: 'CREATE TABLE extra (a TEXT) STRICT; COMMIT',
    }
    expect(() => migrate(sqlite, [...bundledMigrations, ends])).toThrow(/ended the transaction/)
    expect(schemaVersion(sqlite)).toBe(bundledMigrations.length)
  })
})
