// Fills an empty book with UNITS units of PEOPLE people in all, YEARS years of ledger, and a campaign in which all are
// nominated. Run by the tools' own Node, which brings SQLite: node fill-college.mjs <database> <people> <years> [units]
import { DatabaseSync } from 'node:sqlite'

const path = process.argv[2]
const [people, years, units] = [process.argv[3], process.argv[4], process.argv[5] ?? 1].map(Number)
const schoolYear = 2022
const db = new DatabaseSync(path)

const columnsOf = (table) => db.prepare(`PRAGMA table_info(${table})`).all()

/** Writes rows; columns that are not named get their default, an empty text or zero. */
function fill(table, rows) {
  if (rows.length === 0) return
  const needed = columnsOf(table).filter(
    (column) => column.notnull === 1 && column.dflt_value === null && column.pk === 0,
  )
  const blank = Object.fromEntries(needed.map((column) => [column.name, column.type === 'INTEGER' ? 0 : '']))
  const names = [...new Set([...Object.keys(blank), ...Object.keys(rows[0])])]
  const insert = db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  for (const row of rows) insert.run(...names.map((name) => ({ ...blank, ...row })[name]))
}

const numbers = (count) => Array.from({ length: count }, (_, at) => at + 1)
const everyYear = numbers(years).map((back) => schoolYear - back)
const unitOf = (person) => ((person - 1) % units) + 1
const isSoldier = (person, year) => (person + year) % 7 === 0

db.exec('BEGIN')
fill(
  'unit',
  numbers(units).map((id) => {
    const number = id === 1 ? '' : ` ${id}`
    return {
      ...{ id, kind: 'faculty', sort_order: id },
      ...{ name: `Khoa Cơ khí${number}`, short_name: `Cơ khí${number}` },
    }
  }),
)
fill('campaign', [
  {
    ...{ id: 1, kind: 'wave', school_year: schoolYear, wave: 2, title: 'Đợt II', state: 'collecting' },
    ...{ from_day: '2023-03-01', to_day: '2023-07-03', review_to: '2023-07-07' },
  },
])
fill(
  'person',
  numbers(people).map((id) => ({
    ...{ id, honorific: id % 2 ? 'Ông' : 'Bà', full_name: `Nguyễn Văn Người ${id}` },
    sort_key: `người ${String(id).padStart(4, '0')}`,
    staff_code: `CB${id}`,
  })),
)
fill(
  'membership',
  numbers(people).map((id) => ({
    person_id: id,
    unit_id: unitOf(id),
    position: 'Giảng viên',
    from_day: '2000-09-01',
  })),
)
fill(
  'year_record',
  numbers(people).flatMap((id) =>
    everyYear.map((year) => ({
      person_id: id,
      school_year: year,
      evaluation_class: isSoldier(id, year) ? 'HTXS' : 'HTT',
      is_complete: 1,
    })),
  ),
)
fill(
  'award_record',
  numbers(people).flatMap((id) =>
    everyYear.map((year) => ({
      ...{ person_id: id, recipient_name: `Nguyễn Văn Người ${id}`, award_name: 'Danh hiệu' },
      ...{ award: isSoldier(id, year) ? 'CSTDCS' : 'LDTT', level: 'school', source: 'manual' },
      ...{ school_year: year, calendar_year: year + 1, number: `${year}/QĐ-CĐN` },
      decided_on: `${year + 1}-07-15`,
    })),
  ),
)
fill(
  'initiative',
  everyYear.flatMap((year) =>
    numbers(people / 10).map((at) => ({
      ...{ id: year * 1000 + at, title: `Sáng kiến ${at} năm ${year}`, kind: 'initiative', reach: 'unit' },
      ...{ school_year: year, number: `${at}/QĐ`, decided_on: `${year + 1}-05-10` },
    })),
  ),
)
fill(
  'initiative_author',
  everyYear.flatMap((year) =>
    numbers(people / 10).map((at) => ({
      initiative_id: year * 1000 + at,
      person_id: at * 10,
      share_percent: 100,
    })),
  ),
)
fill(
  'submission',
  numbers(units).map((id) => ({
    ...{ id, campaign_id: 1, unit_id: id, evaluation_class: 'HTXS', title: 'TTLDXS' },
    ...{ received_on: '2023-07-05', saved_at: '2023-07-05T03:00:00.000Z' },
  })),
)
fill(
  'submission_person',
  numbers(people).map((id) => ({
    ...{ submission_id: unitOf(id), person_id: id, place: id, position: 'Giảng viên' },
    ...{ evaluation_class: 'HTT', title: id % 10 === 0 ? 'CSTDCS' : 'LDTT', votes_for: 20, votes_total: 20 },
  })),
)
db.exec('COMMIT')
db.close()
