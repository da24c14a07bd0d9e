import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { bundledMigrations, migrate } from '#main/database/migrate'
import { draftForms } from '#shared/domain/draft'
import { defaultNumberStyle } from '#shared/text/amount-in-words'

/** A book as the first `version` steps leave it, with a college and a draft in it. */
function bookOf(version: number): Database.Database {
  const sqlite = new Database(':memory:', {
    nativeBinding: process.env.SO_THI_DUA_SQLITE_BINDING || undefined,
  })
  migrate(sqlite, bundledMigrations.slice(0, version))
  sqlite.exec(`
    INSERT INTO organisation
      (id, managing_body, name, sign, place, signer_office, signer_name, standing_unit, standing_unit_sign)
    VALUES (1, 'UBND', 'Trường', 'CĐN', 'An Giang', 'Hiệu trưởng', '', 'Phòng', 'TCHC');
    INSERT INTO draft (form, key, body, error_count, saved_at)
    VALUES ('unit', 'new', '{"name":"Khoa dở"}', 1, '2026-11-22T01:00:00.000Z')`)
  return sqlite
}

/** How many steps there are before it. */
const before = bundledMigrations.findIndex(({ name }) => name.endsWith('house-style'))
const olderVersions = Array.from({ length: before }, (_, index) => index + 1)

const styleOf = (sqlite: Database.Database) =>
  sqlite
    .prepare(
      'SELECT words_zero_tens AS zeroTens, words_four AS four, words_thousand AS thousand, words_billion AS billion, words_exact AS exact FROM organisation',
    )
    .get()

describe('the step that brings the house style', () => {
  test.each(olderVersions)('leaves a book of version %i with the words it had printed before', (version) => {
    const sqlite = bookOf(version)
    migrate(sqlite, bundledMigrations)
    expect(styleOf(sqlite)).toEqual({ ...defaultNumberStyle, exact: 0 })
    expect(sqlite.prepare('SELECT * FROM draft').all()).toEqual([
      {
        form: 'unit',
        key: 'new',
        body: '{"name":"Khoa dở"}',
        error_count: 1,
        saved_at: '2026-11-22T01:00:00.000Z',
      },
    ])
  })

  test('takes the words that can be chosen and no others', () => {
    const sqlite = bookOf(before)
    migrate(sqlite, bundledMigrations)
    sqlite.exec(
      "UPDATE organisation SET words_zero_tens = 'lẻ', words_four = 'bốn', words_thousand = 'ngàn', words_billion = 'tỉ', words_exact = 1",
    )
    for (const bad of [
      "words_zero_tens = 'le'",
      "words_four = ''",
      "words_thousand = 'k'",
      'words_exact = 2',
    ])
      expect(() => sqlite.exec(`UPDATE organisation SET ${bad}`)).toThrow(/CHECK/)
  })

  test('keeps drafts of every form there is, and of no other', () => {
    const sqlite = bookOf(before)
    migrate(sqlite, bundledMigrations)
    const put = sqlite.prepare("INSERT INTO draft VALUES (?, 'k', '{}', 0, '')")
    for (const form of ['submission', ...draftForms]) put.run(form)
    expect(() => put.run('anything')).toThrow(/CHECK/)
  })
})
