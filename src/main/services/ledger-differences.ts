import type { KeptRow } from '#main/database/ledger-queries'
import { formatDay, formatSchoolYear } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import { type AwardLevel, type AwardRecordChange, awardLevelNames } from '#shared/domain/ledger'
import { formatMoney } from '#shared/money'

type Shown = (value: string | number) => string

const text: Shown = String
const day: Shown = (value) => formatDay(String(value))
const yesOrNo: Shown = (value) => (value === 1 ? 'Có' : 'Không')

/** What each column is called, and how its value is written. */
const columns: [column: string, what: string, shown: Shown][] = [
  ['award_name', 'Danh hiệu, hình thức', text],
  ['award', 'Mục trong danh mục', (code) => getAward(code as AwardCode).name],
  ['school_year', 'Năm học', (year) => formatSchoolYear(Number(year))],
  ['calendar_year', 'Năm', text],
  ['number', 'Số quyết định', text],
  ['decided_on', 'Ngày quyết định', day],
  ['decided_by', 'Cơ quan quyết định', text],
  ['level', 'Cấp khen thưởng', (level) => awardLevelNames[level as AwardLevel]],
  ['recipient_name', 'Họ và tên, tên tập thể', text],
  ['position', 'Chức vụ', text],
  ['unit_name', 'Đơn vị', text],
  ['amount', 'Số tiền', (amount) => `${formatMoney(Number(amount))} đồng`],
  ['is_sudden_or_thematic', 'Khen đột xuất, chuyên đề', yesOrNo],
  ['revoked_on', 'Ngày thu hồi', day],
  ['revoked_by', 'Quyết định thu hồi', text],
  ['note', 'Ghi chú', text],
]

/** What a change did, in the officer's words; an empty value is written as empty. */
export function differencesOf(before: KeptRow, after: KeptRow): AwardRecordChange['differences'] {
  const changed = columns.filter(([column]) => before[column] !== after[column])
  const isRenamed = changed.some(([column]) => column === 'award_name')
  const differences = changed
    .filter(([column]) => column !== 'award' || !isRenamed)
    .map(([column, what, shown]) => {
      const show = (value: string | number | null | undefined) =>
        value === null || value === undefined || value === '' ? '' : shown(value)
      return { what, before: show(before[column]), after: show(after[column]) }
    })
  const isRemoved = before.removed_at === null && after.removed_at !== null
  return isRemoved
    ? [...differences, { what: 'Dòng khen thưởng', before: 'Có trong sổ', after: 'Đã bỏ khỏi sổ' }]
    : differences
}
