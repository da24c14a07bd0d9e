import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bundledMigrations, migrate } from '#main/database/migrate'
import type { AwardRecordTable } from '#main/database/schema'
import { recordsOfDecision } from '#main/services/ledger-decision'
import { awardCodes, getAward, hasFreeAmount } from '#shared/domain/award'
import type { DecisionEntry } from '#shared/domain/decision'

let sqlite: Database.Database
beforeEach(() => {
  sqlite = new Database(':memory:', { nativeBinding: process.env.SO_THI_DUA_SQLITE_BINDING || undefined })
  migrate(sqlite, bundledMigrations.slice(0, 1))
})
afterEach(() => sqlite.close())

const organisation = { signerOffice: 'Hiệu trưởng', name: 'Trường Cao đẳng nghề An Giang', sign: 'CĐN' }

function insert(table: string, row: Record<string, unknown>): number {
  const names = Object.keys(row)
  const statement = sqlite.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  return Number(statement.run(...Object.values(row)).lastInsertRowid)
}

function book(kind: 'wave' | 'sudden', numbers: { number: string; state: 'draft' | 'issued' }[]) {
  insert('organisation', {
    ...{ id: 1, managing_body: 'UBND', name: organisation.name, sign: organisation.sign, place: 'An Giang' },
    ...{
      signer_office: organisation.signerOffice,
      signer_name: 'X',
      standing_unit: 'Phòng',
      standing_unit_sign: 'P',
    },
  })
  const unitId = insert('unit', { kind: 'faculty', name: 'Khoa A', short_name: 'A', sort_order: 1 })
  const personId = insert('person', {
    ...{
      honorific: 'Ông',
      full_name: 'Nguyễn Văn An',
      sort_key: '',
      staff_code: '',
      citizen_id: '',
      note: '',
    },
  })
  const campaignId = insert('campaign', {
    ...{ kind, school_year: 2022, wave: kind === 'wave' ? 2 : null, title: 'Đợt', plan_number: '' },
    ...{ from_day: '2023-03-01', to_day: '2023-07-03', uses_points: 0, purpose: '', requirements: '' },
    ...{ launch_duty: '', council_duties: '', unit_duties: '', state: 'decided', is_sample: 0 },
  })
  // Books of that time knew no certificates of students.
  const known = awardCodes.filter((award) => !hasFreeAmount(award))
  const entries = known.map((award, index): DecisionEntry => {
    const isPerson = getAward(award).object === 'person'
    return {
      ...{ award, personId: isPerson ? personId : null, unitId: isPerson ? null : unitId },
      ...{ honorific: isPerson ? 'Ông' : null, name: `Tên ${index}`, position: `Chức ${index}` },
      ...{ unitName: 'Khoa A', unitSortOrder: 1, coefficientTenths: 3, amount: index * 10_000 },
      amountNote: index % 2 ? 'Đã có mức cao hơn' : '',
      deed: '',
    }
  })
  return numbers.map(({ number, state }) => {
    const id = insert('decision', {
      ...{ campaign_id: campaignId, number, signed_on: '2023-07-14', signer_office: 'Phó Hiệu trưởng' },
      ...{ signer_name: 'Y', subject: 'S', proposed_by: 'P', fund_source: 'F', note: '', state },
      ...(state === 'issued' ? { issued_at: '2023-07-14T00:00:00.000Z' } : {}),
    })
    if (state === 'issued')
      entries.forEach((entry, place) => {
        insert('decision_entry', {
          ...{ decision_id: id, place, award: entry.award, person_id: entry.personId, unit_id: entry.unitId },
          ...{
            honorific: entry.honorific,
            name: entry.name,
            position: entry.position,
            unit_name: entry.unitName,
          },
          ...{
            unit_sort_order: 1,
            coefficient_tenths: 3,
            amount: entry.amount,
            amount_note: entry.amountNote,
          },
        })
      })
    return { id, number, signedOn: '2023-07-14', carriesMoney: true, entries }
  })
}

it.each(['wave', 'sudden'] as const)(
  'fills the ledger with decisions of a %s issued before it as with those after it',
  (kind) => {
    const [first, , typed, small] = book(kind, [
      { number: '415', state: 'issued' },
      { number: '416', state: 'draft' },
      { number: '88a/QĐ-TCĐN', state: 'issued' },
      { number: '7', state: 'issued' },
    ])
    migrate(sqlite, bundledMigrations)
    const rows = sqlite.prepare('SELECT * FROM award_record ORDER BY id').all() as AwardRecordTable[]
    const campaign = { kind, schoolYear: 2022, to: '2023-07-03', isSample: false }
    const expected = [first!, typed!, small!].flatMap((decision) =>
      recordsOfDecision(decision, campaign, organisation),
    )
    expect(
      rows.map((row) => ({
        ...{ personId: row.person_id, unitId: row.unit_id, recipientName: row.recipient_name },
        ...{ position: row.position, unitName: row.unit_name, award: row.award, awardName: row.award_name },
        ...{
          schoolYear: row.school_year,
          calendarYear: row.calendar_year,
          level: row.level,
          number: row.number,
        },
        ...{ decidedOn: row.decided_on, decidedBy: row.decided_by, amount: row.amount },
        ...{ isSuddenOrThematic: row.is_sudden_or_thematic === 1, source: row.source },
        ...{ decisionId: row.decision_id, revokedOn: row.revoked_on, revokedBy: row.revoked_by },
        ...{ note: row.note, isSample: Number(row.is_sample) === 1 },
      })),
    ).toEqual(expected)
  },
)
