import { formatDay, formatSchoolYear } from '#shared/day'
import { getAward } from '#shared/domain/award'
import { type InitiativeRecord, initiativeKindNames } from '#shared/domain/initiative'
import { reachNames } from '#shared/rules/facts'
import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'

export const authorsOf = ({ authors }: InitiativeRecord): string =>
  authors.map(({ fullName, sharePercent }) => `${fullName} ${sharePercent} %`).join(', ')

const recognisedBy = ({ number, decidedOn }: InitiativeRecord): string =>
  [number, decidedOn && formatDay(decidedOn)].filter(Boolean).join(', ')

/** "CSTĐCS 2022-2023", with whose it was. */
export const useInWords = ({ award, schoolYear, fullName }: InitiativeRecord['uses'][number]): string =>
  `${fullName}: ${getAward(award).shortName} ${formatSchoolYear(schoolYear)}`

export function initiativeColumns(isNarrow: boolean): Column<InitiativeRecord>[] {
  const columns: Column<InitiativeRecord>[] = [
    { key: 'year', header: 'Năm học', width: 98, cell: ({ schoolYear }) => formatSchoolYear(schoolYear) },
    {
      key: 'title',
      header: 'Tên sáng kiến, đề tài',
      cell: ({ title }) => <span title={title}>{title}</span>,
    },
    {
      key: 'kind',
      header: 'Loại',
      width: 96,
      cell: ({ kind }) => (
        <span title={initiativeKindNames[kind]}>{kind === 'initiative' ? 'Sáng kiến' : 'Đề tài'}</span>
      ),
    },
    { key: 'reach', header: 'Phạm vi', width: 92, cell: ({ reach }) => reachNames[reach] },
    {
      key: 'decision',
      header: 'Quyết định công nhận',
      width: 190,
      cell: (row) =>
        recognisedBy(row) ? (
          <span title={[recognisedBy(row), row.decidedBy].filter(Boolean).join('\n')}>
            {recognisedBy(row)}
          </span>
        ) : (
          <StateBadge tone="doubt" hint="Chưa ghi quyết định công nhận nên chưa dùng để xét được.">
            Chưa ghi
          </StateBadge>
        ),
    },
    {
      key: 'authors',
      header: 'Tác giả',
      width: 220,
      cell: (row) => <span title={authorsOf(row)}>{authorsOf(row)}</span>,
    },
    {
      key: 'uses',
      header: 'Đã dùng',
      width: 96,
      cell: ({ uses }) =>
        uses.length > 0 ? <span title={uses.map(useInWords).join('\n')}>{uses.length} lần</span> : 'chưa',
    },
  ]
  return isNarrow ? columns.filter(({ key }) => key === 'year' || key === 'title' || key === 'uses') : columns
}
