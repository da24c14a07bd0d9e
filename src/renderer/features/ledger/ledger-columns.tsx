import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconFileSpreadsheet, IconGavel, IconPencil } from '@tabler/icons-react'
import { Link } from 'wouter'
import { formatDay } from '#shared/day'
import { getAward } from '#shared/domain/award'
import { type AwardRecord, awardLevelNames, type LedgerRow } from '#shared/domain/ledger'
import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'
import classes from './ledger.module.css'
import { pathOf, sourceNames, sourcesInWords, yearOf } from './ledger-names'

export const awardShortName = ({ award, awardName }: Pick<AwardRecord, 'award' | 'awardName'>): string =>
  award === null ? awardName : getAward(award).shortName

export function ledgerColumns(isNarrow: boolean): Column<LedgerRow>[] {
  const columns: Column<LedgerRow>[] = [
    { key: 'year', header: 'Năm học', width: 98, cell: yearOf },
    {
      key: 'name',
      header: 'Người, tập thể',
      cell: (row) => (
        <Link href={pathOf(row)} className={classes.name} title={`Cả quá trình của ${row.recipientName}`}>
          {row.recipientName}
        </Link>
      ),
    },
    {
      key: 'award',
      header: 'Danh hiệu',
      hint: 'Danh hiệu, hình thức khen thưởng',
      width: 118,
      cell: (row) => <span title={row.awardName}>{awardShortName(row)}</span>,
    },
    {
      key: 'unit',
      header: 'Đơn vị lúc đó',
      width: 160,
      cell: (row) => (
        <span title={[row.position, row.unitName].filter(Boolean).join(', ')}>
          {row.unitId === null ? row.unitName : ''}
        </span>
      ),
    },
    { key: 'level', header: 'Cấp', width: 82, cell: (row) => awardLevelNames[row.level].replace('Cấp ', '') },
    {
      key: 'number',
      header: 'Số quyết định',
      width: 130,
      cell: (row) => <span title={row.number}>{row.number || '–'}</span>,
    },
    {
      key: 'decidedOn',
      header: 'Ngày',
      width: 98,
      cell: (row) => (row.decidedOn ? formatDay(row.decidedOn) : '–'),
    },
    {
      key: 'source',
      header: 'Nguồn',
      width: 124,
      cell: ({ source }) => <SourceBadge source={source} />,
    },
    {
      key: 'doubts',
      header: 'Xem lại',
      width: 84,
      cell: ({ doubts }) => <DoubtFlag doubts={doubts} />,
    },
  ]
  return isNarrow ? columns.filter(({ key }) => ['year', 'name', 'award', 'doubts'].includes(key)) : columns
}

const sourceIcons = { decision: IconGavel, import: IconFileSpreadsheet, manual: IconPencil } as const
const sentenceCase = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

export function SourceBadge({ source }: { source: AwardRecord['source'] }) {
  return (
    <StateBadge tone="neutral" icon={sourceIcons[source]} hint={sentenceCase(sourcesInWords[source])}>
      {sourceNames[source]}
    </StateBadge>
  )
}

/** What contradicts itself in a record, as many as there are. */
export function DoubtFlag({ doubts }: { doubts: string[] }) {
  if (doubts.length === 0) return null
  return (
    <Tooltip label={doubts.join(' ')}>
      <span className={classes.doubt} title={doubts.join('\n')}>
        <IconAlertTriangle size={15} aria-hidden />
        {doubts.length} điều
      </span>
    </Tooltip>
  )
}
