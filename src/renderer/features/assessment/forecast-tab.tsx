import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { formatSchoolYear } from '#shared/day'
import type { ForecastRow } from '#shared/domain/assessment'
import { awardCodes, getAward } from '#shared/domain/award'
import { useRequest } from '../../api'
import { type Column, DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { StateBadge, type Tone } from '../../components/state-badge'
import classes from './assessment.module.css'

/** Who would be ready next year, for what, and what each still needs. */
export function ForecastTab({ schoolYear }: { schoolYear: number }) {
  const { data: rows, error } = useRequest('assessment.forecast', { schoolYear })
  const [award, setAward] = useState('all')
  if (!rows) return <ErrorBanner error={error} />
  if (rows.length === 0)
    return (
      <EmptyState title="Chưa thấy ai gần đủ danh hiệu cao hơn">
        Dự báo dựa vào Sổ khen thưởng. Nhập hoặc nhập từ Excel khen thưởng những năm trước để có dự báo.
      </EmptyState>
    )
  const awards = awardCodes.filter((code) => rows.some((row) => row.award === code))
  const shown = rows
    .filter((row) => award === 'all' || row.award === award)
    .toSorted(
      (a, b) =>
        awardCodes.indexOf(a.award) - awardCodes.indexOf(b.award) ||
        states.indexOf(a.state) - states.indexOf(b.state) ||
        a.name.localeCompare(b.name, 'vi'),
    )
  return (
    <div className={classes.list}>
      <div className={classes.forecastHead}>
        <SegmentedControl
          aria-label="Lọc theo danh hiệu, hình thức"
          value={award}
          onChange={setAward}
          data={[
            { value: 'all', label: `Tất cả ${rows.length}` },
            ...awards.map((code) => ({
              value: code,
              label: `${getAward(code).shortName} ${rows.filter((row) => row.award === code).length}`,
            })),
          ]}
        />
        <span className={classes.quiet}>
          Năm học {formatSchoolYear(schoolYear)}, theo quy định đang có hiệu lực. Để chuẩn bị, không phải kết
          luận.
          {rows.some((row) => row.state === 'assumed') &&
            ' “Nếu được quyết định”: giả định các đề nghị chưa có quyết định đều được quyết định.'}
        </span>
      </div>
      <DataTable
        label="Dự báo năm sau"
        columns={columns}
        rows={shown}
        rowKey={(row) => `${row.personId}/${row.award}/${row.label}`}
        groupOf={(row) => getAward(row.award).name}
      />
    </div>
  )
}

/** The surest first. */
const states = ['ready', 'assumed', 'needs-review'] as const

const looks: Record<ForecastRow['state'], { tone: Tone; word: string; hint?: string }> = {
  ready: { tone: 'good', word: 'có thể đủ số năm' },
  assumed: {
    tone: 'neutral',
    word: 'nếu được quyết định',
    hint: 'Đủ số năm với giả định: đề nghị chưa có quyết định sẽ được quyết định.',
  },
  'needs-review': { tone: 'doubt', word: 'cần xem xét' },
}

const columns: Column<ForecastRow>[] = [
  {
    key: 'name',
    header: 'Họ và tên',
    width: '23%',
    cell: (row) => (
      <span className={classes.reason}>
        {row.name} <span className={classes.quiet}>{row.unitName}</span>
      </span>
    ),
  },
  {
    key: 'state',
    header: 'Dự báo',
    width: 170,
    cell: (row) => {
      const { tone, word, hint } = looks[row.state]
      return (
        <StateBadge tone={tone} hint={hint}>
          {word}
        </StateBadge>
      )
    },
  },
  { key: 'why', header: 'Dựa vào', cell: (row) => <span className={classes.reason}>{row.sentence}</span> },
  {
    key: 'needs',
    header: 'Còn cần',
    width: '27%',
    cell: (row) => <span className={classes.reason}>{row.alsoNeeds.join('; ')}</span>,
  },
]
