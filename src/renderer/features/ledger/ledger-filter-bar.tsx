import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { formatSchoolYear } from '#shared/day'
import { awardCodes, getAward } from '#shared/domain/award'
import {
  type AwardLevel,
  awardLevelNames,
  awardLevels,
  type LedgerFilterAward,
  type LedgerRow,
} from '#shared/domain/ledger'
import { compareNames } from '#shared/text/vietnamese'
import { useFindKey } from '../../components/use-find-key'
import { filterYear, type LedgerFilters, noFilters, unitOf } from './find-records'
import classes from './ledger.module.css'

type Props = {
  rows: LedgerRow[]
  foundCount: number
  filters: LedgerFilters
  onChange: (filters: LedgerFilters) => void
}

/** Search and filters; each offers only what the ledger holds. */
export function LedgerFilterBar({ rows, foundCount, filters, onChange }: Props) {
  const searchBox = useFindKey()
  const choices = useMemo(() => choicesOf(rows), [rows])
  const set = (changes: Partial<LedgerFilters>) => onChange({ ...filters, ...changes })
  const doubtful = rows.filter((row) => row.doubts.length > 0).length
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters)
  return (
    <div className={classes.tools}>
      <TextInput
        ref={searchBox}
        className={classes.search}
        aria-label="Tìm trong sổ"
        placeholder="Tìm tên, danh hiệu, số quyết định (Ctrl+F)"
        leftSection={<IconSearch size={15} aria-hidden />}
        value={filters.query}
        onChange={(event) => set({ query: event.currentTarget.value })}
      />
      <Select
        aria-label="Lọc theo năm học"
        placeholder="Mọi năm"
        className={classes.yearFilter}
        clearable
        data={choices.years}
        value={filters.year === null ? null : String(filters.year)}
        onChange={(value) => set({ year: value === null ? null : Number(value) })}
      />
      <Select
        aria-label="Lọc theo cấp"
        placeholder="Mọi cấp"
        className={classes.yearFilter}
        clearable
        data={choices.levels}
        value={filters.level}
        onChange={(value) => set({ level: value as AwardLevel | null })}
      />
      <Select
        aria-label="Lọc theo danh hiệu, hình thức"
        placeholder="Mọi danh hiệu"
        className={classes.awardFilter}
        clearable
        searchable
        nothingFoundMessage="Không có"
        data={choices.awards}
        value={filters.award}
        onChange={(value) => set({ award: value as LedgerFilterAward | null })}
      />
      <Select
        aria-label="Lọc theo đơn vị"
        placeholder="Mọi đơn vị"
        className={classes.awardFilter}
        clearable
        searchable
        nothingFoundMessage="Không có"
        data={choices.units}
        value={filters.unit}
        onChange={(unit) => set({ unit })}
      />
      {(doubtful > 0 || filters.onlyDoubtful) && (
        <Checkbox
          label={`Chỉ dòng cần xem lại (${doubtful})`}
          checked={filters.onlyDoubtful}
          onChange={(event) => set({ onlyDoubtful: event.currentTarget.checked })}
        />
      )}
      {isFiltered && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(noFilters)}>
          Bỏ lọc
        </Button>
      )}
      <span className={classes.count} role="status">
        {foundCount.toLocaleString('vi-VN')} / {rows.length.toLocaleString('vi-VN')} dòng
      </span>
    </div>
  )
}

function choicesOf(rows: LedgerRow[]) {
  const years = [...new Set(rows.map(filterYear))].sort((a, b) => b - a)
  const held = new Set(rows.map((row) => row.award ?? 'other'))
  const levels = awardLevels.filter((level) => rows.some((row) => row.level === level))
  const units = [...new Set(rows.map(unitOf))].filter((unit) => unit !== '').sort(compareNames)
  const object = (code: (typeof awardCodes)[number]) =>
    getAward(code).kind === 'title' ? '' : getAward(code).object === 'person' ? ' (cá nhân)' : ' (tập thể)'
  return {
    years: years.map((year) => ({ value: String(year), label: formatSchoolYear(year) })),
    levels: levels.map((level) => ({ value: level, label: awardLevelNames[level] })),
    awards: [
      ...awardCodes
        .filter((code) => held.has(code))
        .map((code) => ({ value: code as string, label: `${getAward(code).shortName}${object(code)}` })),
      ...(held.has('other') ? [{ value: 'other', label: 'Khen thưởng khác' }] : []),
    ],
    units,
  }
}
